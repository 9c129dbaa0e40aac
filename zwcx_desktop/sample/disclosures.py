"""A finance item on its way to the notice board, with personal details that must not hang there."""

from datetime import date
from typing import Any

from zwcx_desktop.records.disclosure import (
    DayUnit,
    Disclosure,
    DisclosureKind,
    FinanceItem,
    SecrecyPass,
    SecrecyPoint,
    Stage,
)
from zwcx_desktop.records.ids import Fen, RecordId, UnitId
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Publication, Publish
from zwcx_desktop.store.desk import Desk


def disclosure(told: dict[str, Any]) -> Disclosure:
    """Return the disclosure a chapter entry tells of."""
    return Disclosure(
        title=told["title"],
        kind=DisclosureKind(told["kind"]),
        stage=Stage(told["stage"]),
        summary=told["summary"],
        body=told["body"],
        formed_on=told["formed_on"],
        unit_id=UnitId(told["unit_id"]),
        basis=told["basis"],
        publish_channels=("BULLETIN_BOARD", "PORTAL"),
        finance=tuple(_item(entry) for entry in told.get("finance", ())),
        is_notice=bool(told.get("notice_days")),
        notice_days=told.get("notice_days"),
        notice_unit=DayUnit.WORKING_DAY,
        notice_from=told.get("notice_from"),
        objection_contact=told.get("objection_contact", ""),
    )


def return_for_masking(desk: Desk, record_id: RecordId) -> None:
    """The reviewer sends the item back because of the personal details the scan found."""
    found = "、".join(desk.facts(record_id).privacy_hits(desk.get(record_id).record))
    desk.act(
        record_id, "return_content", Opinion(opinion=f"正文含个人信息，请脱敏：{_count(found)}。")
    )


def pass_content(desk: Desk, record_id: RecordId) -> None:
    """The reviewer passes the content."""
    desk.act(record_id, "pass_content", OptionalOpinion(opinion="内容属实，同意公开。"))


def pass_secrecy(desk: Desk, record_id: RecordId) -> None:
    """The secrecy reviewer ticks every point and passes."""
    opinion = "逐项审查，不涉密，个人信息已脱敏。"
    desk.act(record_id, "pass_secrecy", SecrecyPass(points=tuple(SecrecyPoint), opinion=opinion))


def post(desk: Desk, record_id: RecordId, on: date, photo: bytes) -> None:
    """The clerk posts the item and keeps the photograph."""
    desk.attachments.add(record_id, "公开栏照片.jpg", photo)
    posted = Publication(
        channel="BULLETIN_BOARD", place="镇政府公开栏", from_on=on, proof="公开栏照片.jpg"
    )
    desk.act(record_id, "publish", Publish(publications=(posted,)))


def _item(entry: dict[str, Any]) -> FinanceItem:
    return FinanceItem(
        budget_year=entry["budget_year"],
        item=entry["item"],
        source=entry["source"],
        budget=Fen(round(entry["budget"] * 100)),
        amount=Fen(round(entry["amount"] * 100)),
        payee_masked=entry["payee"],
        period=entry["period"],
        owner=entry["owner"],
    )


def _count(found: str) -> str:
    # The opinion is kept for ever: it says how many, never which.
    return f"共 {len(found.split('、'))} 处" if found else "无"
