"""D34 in both its forms: a batch that is carried by hand, and the receipt that came back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.batches import BatchSlip, batch_slip
from zwcx_desktop.printing.documents.wording import wording_on
from zwcx_desktop.printing.paper import Table
from zwcx_desktop.records import KINDS
from zwcx_desktop.store.deliveries import BatchContents, BatchLine, CarriedLine
from zwcx_desktop.wire.batch import Header
from zwcx_desktop.wire.problems import PROBLEMS
from zwcx_desktop.wire.terms import Hash

ORG = "潮州市潮安区凤溪镇人民政府"
ON = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 3, 5, tzinfo=UTC)
WORDING = wording_on(asset("templates"), "D34", ON)
DIGEST = Hash("sha256:" + "0" * 48 + "3f2a9c4177d0e5b8")
RECEIPT = Hash("sha256:" + "f" * 48 + "8b5e0d7714c9a2f3")
BATCH = "01994f3a-0000-7000-8000-000000000007"
DEVICE = "01994e00-0000-7000-8000-00000000d001"
PLATFORM = "01994e00-0000-7000-8000-00000000f001"
LINES = (
    CarriedLine("commitment", "CN-445103118-A1-20261119-001", 2, ""),
    CarriedLine("complaint", "TS-445103118-A1-20261102-003", 1, ""),
    CarriedLine("", "", 1, ""),
    CarriedLine("commitment", "CN-445103118-A1-20261120-002", 1, ""),
    CarriedLine("task", "", 3, ""),
)
REFUSED = (*LINES[:3], replace(LINES[3], code="schema"), replace(LINES[4], code="conflict"))


def slip(lines=LINES, *, receipted=False, **changes):
    refused = sum(bool(line.code) for line in lines)
    batch = BatchLine(
        id=BATCH, seq=7, epoch=2, state="receipted" if receipted else "sealed", count=len(lines),
        refused=refused, at=AT, receipt_hash=RECEIPT if receipted else "",
        received=AT if receipted else None, rejected="",
    )  # fmt: skip
    header = Header(
        app="1", batch=BATCH, bytes=41_000, created="2026-11-20T03:05:00.000Z", device=DEVICE,
        epoch=2, n=len(lines), org="1144510300712345XE", platform=PLATFORM, prev=DIGEST,
        profile="chaozhou-1", root=DIGEST, seq=7,
    )  # fmt: skip
    values = {"device_no": "A1", "platform": "潮州市公共信用信息平台", **changes}
    contents = BatchContents(batch=batch, header=header, digest=DIGEST, lines=lines, **values)
    return BatchSlip(org=ORG, contents=contents, on=ON)


def paper(*lines, **more):
    return batch_slip(slip(*lines, **more), WORDING)


def kinds(made):
    """Return the rows of the table by kind, its sum last."""
    (table,) = (block for block in made.blocks if isinstance(block, Table))
    return [*table.rows, table.total_row]


def test_the_slip_of_a_waiting_batch_is_signed_by_two_parties(text_of):
    made = paper()
    assert made.title == (ORG, "离线数据交接单")
    text = text_of(made)
    for wanted in (
        "第7批（第2次登记）", BATCH, "A1", DEVICE, "潮州市公共信用信息平台", "2026年11月20日11时05分", "40KB",
        "3f2a9c4177d0e5b8", "介质编号", "交接时间", "移交人", "接收人", "签名：", "□已接收，核对一致",
        "□核对不一致，未接收", "介质遗失的",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "收件时间" not in text
    assert not made.annexes


def test_counts_stand_by_kind_in_the_order_of_the_sidebar():
    assert kinds(paper()) == [
        ("公开承诺", "2"), ("任务台账", "1"), ("投诉举报", "1"), ("限定知悉的内容", "1"), ("合计", "5"),
    ]  # fmt: skip


def test_the_receipt_slip_tells_the_result_of_every_line(text_of):
    made = paper(REFUSED, receipted=True)
    assert made.title == (f"{ORG}同步回执单",)
    assert kinds(made) == [
        ("公开承诺", "2", "1", "1"), ("任务台账", "1", "0", "1"), ("投诉举报", "1", "1", "0"),
        ("限定知悉的内容", "1", "1", "0"), ("合计", "5", "3", "2"),
    ]  # fmt: skip
    (results,) = made.annexes
    (table,) = (block for block in results.blocks if isinstance(block, Table))
    assert table.rows == (
        ("4", "公开承诺", "CN-445103118-A1-20261120-002", "1", "退回", "内容不合规范"),
        ("5", "任务台账", "", "3", "退回", "与平台上的版本冲突"),
        ("1", "公开承诺", "CN-445103118-A1-20261119-001", "2", "接收", ""),
        ("2", "投诉举报", "TS-445103118-A1-20261102-003", "1", "接收", ""),
        ("3", "限定知悉的内容", "", "1", "接收", ""),
    )
    text = text_of(made)
    for wanted in (
        "3f2a9c4177d0e5b8", "8b5e0d7714c9a2f3", "接收3条，退回2条。", "退回的2条由原拟稿人改正",
        "签名已在本机核验", "收件时间", "移交人", "接收人",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_a_receipt_without_a_refusal_speaks_of_none(text_of):
    text = text_of(paper(receipted=True))
    assert "接收5条。" in text
    assert "改正" not in text


def test_a_device_that_is_no_more_is_named_by_its_id(text_of):
    text = text_of(paper(device_no="", platform=""))
    assert f"设备{DEVICE}" in text
    assert f"接收平台{PLATFORM}" in text


def test_it_is_saved_under_a_name_that_tells_what_it_is():
    assert slip().file_name == "D34-离线数据交接单-20261120-A1-第7批.pdf"
    assert slip(receipted=True).file_name == "D34-同步回执单-20261120-A1-第7批.pdf"
    assert slip(device_no="").file_name == "D34-离线数据交接单-20261120-第7批.pdf"


def every(kind, place):
    codes = sorted(PROBLEMS)
    code = codes[place % len(codes)] if place % 3 == 0 else ""
    return CarriedLine(kind, f"BH-445103118-A1-20261120-{place:03d}", 1 + place % 4, code)


EVERY_KIND = tuple(every(kind, place) for place, kind in enumerate([*KINDS, ""]))
FULL = tuple(every(kind, place) for place, kind in enumerate([*KINDS, ""] * 17))


@pytest.mark.parametrize("receipted", [False, True])
@pytest.mark.parametrize("lines", [LINES[:1], LINES, EVERY_KIND, FULL], ids=len)
def test_d34_measures_up_to_the_standard(lines, receipted, set_paper, measure):
    if not receipted:
        lines = tuple(replace(line, code="") for line in lines)
    made = paper(lines, receipted=receipted)
    sheets = set_paper(made)
    assert measure.problems(sheets.pdf, measure.archive, measure.paper, measure.page_numbers) == []


def test_a_usual_slip_is_one_page_with_its_signatures(set_paper):
    assert set_paper(paper()).pages == 1
    sheets = set_paper(paper(REFUSED, receipted=True))
    document = pypdfium2.PdfDocument(sheets.pdf)
    first = document[0].get_textpage().get_text_range()
    document.close()
    assert sheets.pages == 2
    assert first.count("签名：") == 2


def test_the_press_sets_it_in_the_words_of_its_day(press):
    sheets = press.batch_slip(slip(), AT)
    assert sheets.pages == 1
    assert sheets.pdf.startswith(b"%PDF")
