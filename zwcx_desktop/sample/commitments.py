"""The year's commitments: written by the clerk, reviewed, signed, posted."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from zwcx_desktop.records.commitment import (
    ClaimFulfilment,
    Commitment,
    CommitmentKind,
    Milestone,
    ReportProgress,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import Basis, OptionalOpinion, Publication, Publish
from zwcx_desktop.sample.cast import CLERK, DEPUTY
from zwcx_desktop.store.desk import Desk

BASIS = (
    Basis(doc="国务院关于加强政务诚信建设的指导意见（国发〔2016〕76号）", clause="五（六）"),
    Basis(doc="潮州市加强政务系统诚信建设实施方案（潮府〔2018〕15号）", clause="三（九）"),
)


def commitment(told: dict[str, Any]) -> Commitment:
    """Return the commitment a chapter entry tells of."""
    target = told.get("target_value")
    return Commitment(
        title=told["title"],
        kind=CommitmentKind(told["kind"]),
        domain=told["domain"],
        content=told["content"],
        measure=told["measure"],
        target_value=Decimal(target) if target else None,
        unit=told.get("unit", ""),
        basis=BASIS,
        beneficiary=told["beneficiary"],
        start_on=told["start_on"],
        due_on=told["due_on"],
        back_entry_reason=told.get("back_entry_reason", ""),
        milestones=tuple(
            Milestone(text=text, due_on=due_on) for text, due_on in told.get("milestones", ())
        ),
        unit_id=UnitId(told["unit_id"]),
        owner_id=CLERK,
        leader_id=DEPUTY,
        phone=told["phone"],
        publish_channels=("BULLETIN_BOARD", "PORTAL"),
    )


def register(desk: Desk, commitments: Sequence[Commitment]) -> list[RecordId]:
    """Create and submit each commitment; return their ids in order."""
    ids = [desk.create("commitment", each).id for each in commitments]
    for record_id in ids:
        desk.act(record_id, "submit")
    return ids


def decide(desk: Desk, ids: Sequence[RecordId], event: str, opinion: str) -> None:
    """Do one act of review or signing on each."""
    for record_id in ids:
        desk.act(record_id, event, OptionalOpinion(opinion=opinion))


def publish(desk: Desk, ids: Sequence[RecordId], on: date, photo: bytes) -> None:
    """Post each on the notice board and the portal, with a photograph as proof."""
    posted = Publish(
        publications=(
            Publication(
                channel="BULLETIN_BOARD",
                place="镇便民服务中心公开栏",
                from_on=on,
                proof="公开栏照片.jpg",
            ),
            Publication(
                channel="PORTAL",
                url="https://www.example.gov.cn/fengxi/cn2026.html",
                from_on=on,
                proof="公开栏照片.jpg",
            ),
        )
    )
    for record_id in ids:
        desk.attachments.add(record_id, "公开栏照片.jpg", photo)
        desk.act(record_id, "publish", posted)


def report(desk: Desk, record_id: RecordId, told: dict[str, Any]) -> None:
    """The clerk reports milestones and progress, and claims fulfilment when it is told of."""
    for place, (done_on, note, percent) in enumerate(told["progress"], start=1):
        done = {"milestone": place, "done_on": done_on, "evidence": "验收单"}
        mile = done if told.get("milestones") else {}
        desk.act(record_id, "progress", ReportProgress(percent=percent, note=note, **mile))
    if "fulfilled_on" in told:
        desk.act(
            record_id,
            "claim",
            ClaimFulfilment(
                fulfilled_on=told["fulfilled_on"],
                actual_value=Decimal(told["actual"]) if "actual" in told else None,
                result=told["result"],
            ),
        )


def confirm(desk: Desk, record_id: RecordId) -> None:
    """The reviewer, who neither wrote nor owns it, confirms that the word was kept."""
    desk.act(record_id, "confirm", OptionalOpinion(opinion="经核对证明材料，确已兑现。"))
