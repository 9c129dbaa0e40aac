"""Scenario 16: twenty working days to disclose; a secret document never gets in."""

import io
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest

from tests.system.conftest import SECRECY, Town, files_under, holding
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind, DisclosureState
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import OptionalOpinion, Publication, Publish
from zwcx_desktop.sample import disclosures as disclosing
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.store.attachments import FileRefused
from zwcx_desktop.store.values import Reason

FORMED = date(2026, 11, 2)
LAST_DAY = date(2026, 11, 30)
TEXT = "关于东溪水库应急调度的内部测算"


def approved(town: Town) -> RecordId:
    item = Disclosure(
        title="凤溪镇2026年耕地地力保护补贴发放办法",
        kind=DisclosureKind.POLICY,
        summary="补贴对象、标准和发放时间。",
        body="补贴按确权面积发放，每亩60元，11月底前发放到位。",
        formed_on=FORMED,
        unit_id=UnitId("economy"),
        publish_channels=("BULLETIN_BOARD",),
    )
    with town.sit(CLERK) as desk:
        made = desk.create("disclosure", item).id
        desk.act(made, "submit")
    with town.sit(REVIEWER) as desk:
        disclosing.pass_content(desk, made)
    with town.sit(SECRECY) as desk:
        disclosing.pass_secrecy(desk, made)
    with town.sit(LEADER) as desk:
        desk.act(made, "sign", OptionalOpinion())
    return made


def publish(town: Town, record: RecordId, day: date) -> None:
    posted = Publication(channel="BULLETIN_BOARD", from_on=day, proof="照片.jpg")
    with town.sit(CLERK) as desk:
        desk.act(record, "publish", Publish(publications=(posted,)))


@pytest.mark.parametrize(
    ("day", "timely"), [(LAST_DAY, True), (date(2026, 12, 1), False)], ids=["in time", "late"]
)
def test_the_first_posting_decides_whether_it_was_in_time(
    town: Town, day: date, *, timely: bool
) -> None:
    made = approved(town)
    with town.sit(CLERK) as desk:
        assert desk.get(made).record.disclose_by == LAST_DAY
        assert desk.get(made).record.timely is None
    town.on(day.year, day.month, day.day)
    publish(town, made, day)
    with town.sit(CLERK) as desk:
        record = desk.get(made).record
    assert record.state is DisclosureState.PUBLISHED
    assert (record.published_on, record.timely) == (day, timely)


def test_it_stands_on_the_list_until_it_is_posted(town: Town) -> None:
    made = approved(town)
    town.on(2026, 12, 1)
    with town.sit(CLERK) as desk:
        assert next((i.id, i.reason) for i in desk.todo()) == (made, Reason.OVERDUE)
    publish(town, made, date(2026, 12, 1))
    with town.sit(CLERK) as desk:
        assert desk.counts().overdue == 0


def word_file(*paragraphs: str) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return file.getvalue()


SECRET_FILES = {
    "测算.docx": word_file("秘密★5年", TEXT),
    "测算.txt": f"秘密\n\n{TEXT}\n".encode(),
    "测算（国标）.txt": f"密级：秘密\n{TEXT}\n".encode("gb18030"),
}


@pytest.mark.parametrize("name", SECRET_FILES)
def test_a_secret_file_is_refused_and_leaves_nothing_behind(
    town: Town, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = approved(town)
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    source = tmp_path / "U盘" / name
    source.parent.mkdir()
    source.write_bytes(SECRET_FILES[name])
    with town.sit(CLERK) as desk:
        for given in (source, SECRET_FILES[name]):  # chosen from a folder, and pasted
            with pytest.raises(FileRefused, match="密级标志") as caught:
                desk.attachments.add(made, name, given)
            assert "涉密载体" in caught.value.hint
        assert desk.attachments.of(made) == ()
        assert desk.get(made).record.attachments == ()
        assert list((town.home / "attachments").iterdir()) == []
    assert holding((TEXT, "测算"), *files_under(town.home), *town.cells(CLERK)) == []
    assert list(temporary.iterdir()) == []


def test_a_harmless_file_that_speaks_of_secrecy_is_taken(town: Town) -> None:
    made = approved(town)
    with town.sit(CLERK) as desk:
        desk.attachments.add(made, "通知.txt", "请遵守保守国家秘密法和商业秘密规定。".encode())
        assert len(desk.attachments.of(made)) == 1
