"""Hands and records for documents on a real desk."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.records.commitment import Commitment, CommitmentKind
from zwcx_desktop.records.complaint import Category, Complainant, Complaint, IdentityMode
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.parts import Basis, OptionalOpinion
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import Setting

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
SETTING = Setting(floor=CHEAP)
CLERK, REVIEWER, LEADER = UserId("clerk"), UserId("reviewer"), UserId("leader")
DEPUTY, ADMIN = UserId("deputy"), UserId("admin")
NUMBER = "凤溪镇诺〔2026〕1号"
SignIn = Callable[[UserId], Desk]


def promise(title: str, due_on: date = date(2026, 12, 20)) -> Commitment:
    return Commitment(
        title=title,
        kind=CommitmentKind.SERVICE_QUALITY,
        domain="EMPLOYMENT",
        content="对㙟头村登记失业人员提供岗位推荐，材料齐全的当场受理。",
        measure="自受理之日起5个工作日内办结。",
        basis=(Basis(doc="国发〔2016〕76号"),),
        start_on=date(2026, 1, 5),
        due_on=due_on,
        unit_id=UnitId("office"),
        owner_id=REVIEWER,
        leader_id=LEADER,
        phone="0768-5550112",
        publish_channels=("BULLETIN_BOARD",),
    )


def signed(sign_in: SignIn, *titles: str, **terms: date) -> tuple[RecordId, ...]:
    desk = sign_in(CLERK)
    ids = tuple(desk.create("commitment", promise(title, **terms)).id for title in titles)
    for record in ids:
        desk.act(record, "submit")
    for user, event in ((REVIEWER, "pass"), (LEADER, "sign")):
        desk = sign_in(user)
        for record in ids:
            desk.act(record, event, OptionalOpinion())
    return ids


def report(**more: object) -> Complaint:
    values: dict[str, object] = {
        "channel": "VISIT",
        "received_at": datetime(2026, 11, 19, 1, 30, tzinfo=UTC),
        "identity_mode": IdentityMode.REAL_NAME,
        "category": Category.HELP,
        "title": "路口夜间无照明",
        "facts": "路灯已熄灭两周。",
        "request": "修复路灯。",
        "place": "㙟头村",
        "complainant": Complainant(name="郑晓敏", phone="13800138025"),
    }
    return Complaint(**{**values, **more})
