"""Three complaints: a hotline order answered, an anonymous letter, a report on the leader."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from zwcx_desktop.records.complaint import (
    Accept,
    Assign,
    CallBack,
    Category,
    CloseComplaint,
    Complainant,
    Complaint,
    ContactMode,
    Deliver,
    DraftReply,
    IdentityMode,
    OpenedBox,
    Outcome,
    RecordContact,
    ReplyMode,
    Respondent,
    RespondentKind,
    ToDiscipline,
    Verified,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import Grade, OptionalOpinion
from zwcx_desktop.sample.cast import CLERK, LEADER
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.exports import Exported

OPENERS = ("林秀英", "陈建国")


@dataclass(frozen=True, slots=True)
class Case:
    """One complaint chapter entry and when it came in."""

    told: dict[str, Any]
    received_at: datetime

    def complaint(self) -> Complaint:
        """Return the complaint as the clerk registers it."""
        told = self.told
        boxed = told["channel"] == "LETTER_BOX"
        return Complaint(
            channel=told["channel"],
            source_no=told.get("source_no", ""),
            received_at=self.received_at,
            opened_box=self._box() if boxed else None,
            identity_mode=IdentityMode(told["identity_mode"]),
            complainant=self._complainant(),
            category=Category(told["category"]),
            domain=told.get("domain", ""),
            title=told["title"],
            facts=told["facts"],
            request=told["request"],
            place=told["place"],
            respondents=(self._respondent(),),
        )

    def _box(self) -> OpenedBox:
        return OpenedBox(
            box="镇便民服务中心门口", opened_at=self.received_at, openers=OPENERS, letters=1
        )

    def _complainant(self) -> Complainant | None:
        if "complainant" not in self.told:
            return None
        return Complainant(name=self.told["complainant"], phone=self.told["complainant_phone"])

    def _respondent(self) -> Respondent:
        if self.told["category"] == "REPORT":
            return Respondent(
                kind=RespondentKind.PERSON,
                name=self.told["respondent"],
                is_self_org=True,
                is_leader=True,
                user_id=LEADER,
            )
        return Respondent(kind=RespondentKind.UNIT, name=self.told["respondent"])


def take_on(desk: Desk, record_id: RecordId, clue: str = "") -> None:
    """The reviewer accepts the complaint and gives it to the clerk."""
    desk.act(record_id, "accept", Accept(opinion="属于本机关职权范围，予以受理。"))
    desk.act(
        record_id,
        "assign",
        Assign(
            handler_id=CLERK,
            handler_unit=UnitId("office"),
            clue=clue,
            requirement="到场核实，限期修复并答复。",
            no_conflict=True,
        ),
    )


def look_into(desk: Desk, record_id: RecordId, told: dict[str, Any]) -> None:
    """The handler makes contact, finds out and drafts the reply."""
    reachable = told["identity_mode"] != "ANONYMOUS"
    note = "已电话联系，听取诉求，约定到场核查。" if reachable else "匿名来件，现场核查。"
    mode = ContactMode.PHONE if reachable else ContactMode.NONE
    desk.act(record_id, "contact", RecordContact(mode=mode, note=note))
    desk.act(
        record_id,
        "draft_reply",
        DraftReply(
            findings=told["findings"],
            verified=Verified.TRUE,
            outcome=Outcome.RESOLVED,
            reply_text="你反映的问题属实，现已解决。今后可拨打镇值班电话0768-5550101报修。",
            reply_basis="《信访工作条例》第三十二条",
        ),
    )


def answer(desk: Desk, record_id: RecordId, on: date, *, by_phone: bool) -> None:
    """The clerk delivers the signed reply, by telephone or on the notice board."""
    mode = ReplyMode.PHONE if by_phone else ReplyMode.PUBLIC
    said = "已电话答复。" if by_phone else "已在镇便民服务中心公开栏张贴答复。"
    desk.act(record_id, "deliver", Deliver(reply_mode=mode, replied_on=on, opinion=said))


def call_back_and_close(desk: Desk, record_id: RecordId) -> None:
    """The reviewer asks whether it helped, and closes."""
    happy = CallBack(mode=ContactMode.PHONE, reached=True, solved=True, satisfaction=Grade.GOOD)
    desk.act(record_id, "follow_up", happy)
    close(desk, record_id)


def close(desk: Desk, record_id: RecordId) -> None:
    """The reviewer closes the complaint."""
    desk.act(record_id, "close", CloseComplaint(review_told=True, opinion="同意办结。"))


def export_sealed(desk: Desk, record_id: RecordId, folder: Path) -> Exported:
    """Whoever may read the report exports it into *folder* and writes the code down."""
    exported = desk.exports.make(record_id, folder)
    desk.exports.confirm(exported)
    return exported


def hand_to_discipline(desk: Desk, record_id: RecordId, on: date) -> Complaint:
    """The deputy reads the exported report, with a reason, hands it over; return what she read."""
    read: Complaint = desk.unseal(record_id, "核对材料，移送纪检监察机关")
    desk.act(record_id, "discipline", ToDiscipline(handed_on=on, exported=True))
    return read


def review(desk: Desk, record_id: RecordId) -> None:
    """The reviewer passes the drafted reply."""
    desk.act(record_id, "review_reply", OptionalOpinion(opinion="事实清楚，答复适当。"))


def sign(desk: Desk, record_id: RecordId) -> None:
    """The leader signs the reply."""
    desk.act(record_id, "sign_reply", OptionalOpinion(opinion="同意。"))
