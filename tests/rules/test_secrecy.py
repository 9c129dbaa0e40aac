"""Marks of state secrets are found, words about secrecy pass."""

import io
import zipfile

import pytest

from zwcx_desktop.rules.secrecy import file_text, secrecy_mark


@pytest.mark.parametrize(
    "text",
    [
        "机密★1年",
        "关于某事的报告\n秘密★\n正文",
        "绝 密 ★ 长期",
        "秘密☆6个月",
        "密级：秘密",
        "密级: [机密]",
        "密级\t绝密",
        "密级和保密期限：机密",
        "\n机密\n关于……",
        "【秘密】",
        "国家秘密 严禁外传",
    ],
)
def test_marks_are_found(text):
    found = secrecy_mark(text)
    assert found is not None
    assert text[found.start : found.end].strip() == found.text


@pytest.mark.parametrize(
    "text",
    [
        "根据《中华人民共和国保守国家秘密法》第三十一条",
        "涉及国家秘密、商业秘密和个人隐私的不予公开",
        "密级：无",
        "密级：",
        "密级：商业秘密不在此列",
        "紧急程度　密级　收文编号",
        "加强机密文件管理，严守秘密",
        "非涉密系统，严禁录入国家秘密",
        "保密审查意见：不涉及国家秘密",
        "★★★★★ 五星评价",
        "",
    ],
)
def test_words_about_secrecy_pass(text):
    assert secrecy_mark(text) is None


def package(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(name, xml)
    return out.getvalue()


@pytest.mark.parametrize(
    ("member", "xml"),
    [
        (
            "word/document.xml",
            "<w:p><w:r><w:t>秘</w:t></w:r><w:r><w:t>密★1年</w:t></w:r></w:p><w:p/>",
        ),
        ("word/header1.xml", '<w:p><w:r><w:t xml:space="preserve">机密</w:t></w:r></w:p>'),
        ("xl/sharedStrings.xml", "<sst><si><t>密级</t></si><si><t>机密</t></si></sst>"),
        ("xl/worksheets/sheet1.xml", "<row><c><is><t>秘密★</t></is></c></row>"),
        ("content.xml", "<text:p>绝<text:span>密★</text:span></text:p>"),
        ("Doc_0/Pages/Page_0/Content.xml", "<ofd:TextCode>机密★10年</ofd:TextCode>"),
    ],
)
def test_marks_inside_office_files_are_found(member, xml):
    text = file_text(package(**{member: xml}))
    assert secrecy_mark(text) is not None


def test_an_ordinary_office_file_passes():
    xml = "<w:p><w:t>依据保守国家秘密法&amp;条例</w:t></w:p>"
    text = file_text(package(**{"word/document.xml": xml, "word/media/秘密★.xml": "机密★"}))
    assert "依据保守国家秘密法&条例" in text
    assert secrecy_mark(text) is None


def test_old_word_files_are_read_in_place():
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "标题\r秘密★3年\r".encode("utf-16-le")
    assert secrecy_mark(file_text(old)) is not None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_files_of_any_encoding_are_read(encoding):
    assert secrecy_mark(file_text("通知\n机密★\n".encode(encoding))) is not None


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04broken", bytes(5000), b"\xff\xd8\xff\xe0\x00\x10JFIF"]
)
def test_unreadable_files_give_no_text(content):
    assert file_text(content).strip("\x00") == ""


def test_a_bomb_is_not_unpacked_whole():
    bomb = package(**{"word/document.xml": "<w:p>" + "a" * (70 * 1024 * 1024)})
    assert len(bomb) < 1024 * 1024
    assert len(file_text(bomb)) <= 64 * 1024 * 1024
