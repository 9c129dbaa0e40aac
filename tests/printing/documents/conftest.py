from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import pypdfium2
import pytest

from tests.paper import judge
from tests.paper import measure as checks
from tests.printing.documents.desks import ADMIN, DEPUTY, SETTING, SignIn
from tests.printing.docx import reading
from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.printing.documents.request import Options, Request
from zwcx_desktop.printing.documents.wording import wording_on
from zwcx_desktop.printing.docx import editable
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import Paper, with_note
from zwcx_desktop.printing.press import Press
from zwcx_desktop.printing.typeset import Sheets, typeset
from zwcx_desktop.records.complaint import (
    Category,
    Complainant,
    Complaint,
    ComplaintState,
    IdentityMode,
    Respondent,
    RespondentKind,
    RuleSet,
)
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import AttachedFile, Role
from zwcx_desktop.records.office import Office, Organization, OrgType, OrgUnit, User
from zwcx_desktop.rules.calendar import read_calendar
from zwcx_desktop.rules.profile import read_profiles
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import create_office, unlock

ON = date(2026, 11, 20)


@pytest.fixture(scope="session")
def office() -> Office:
    """A town with a rare character in one name."""

    def user(login: str, name: str, *roles: Role) -> User:
        return User(id=UserId(login), login=login, display_name=name, roles=frozenset(roles),
                    unit=UnitId("office"))  # fmt: skip

    return Office(
        organization=Organization(
            name="潮州市潮安区凤溪镇人民政府",
            short_name="凤溪镇政府",
            org_type=OrgType.TOWN,
            uscc="1144510300712345XE",
            region_code="445103118",
            doc_prefix="凤溪镇",
            parent_name="潮州市潮安区人民政府",
            review_authority="潮州市潮安区人民政府",
            supervision_phone="0768-5550112",
            phone="0768-5550101",
            address="潮州市潮安区凤溪镇府前路1号",
            email="fengxi@example.gov.cn",
            box_locations=("镇便民服务中心门口", "镇政府东门"),
            principal=UserId("leader"),
            duty_unit=UnitId("office"),
        ),
        units=(
            OrgUnit(id=UnitId("office"), name="党政综合办公室"),
            OrgUnit(id=UnitId("social"), name="公共服务办公室"),
        ),
        users=(
            user("clerk", "李㙟", Role.CLERK),
            user("reviewer", "陈建国", Role.REVIEWER),
            user("secrecy", "周敏", Role.SECRECY_REVIEWER),
            user("leader", "黄伟明", Role.LEADER),
        ),
    )


@pytest.fixture(scope="session")
def fonts() -> FontBook:
    """The bundled fonts only, so that pages are the same on every machine."""
    return FontBook(asset("fonts"))


@pytest.fixture(scope="session")
def request_for(office: Office) -> Callable[..., Request]:
    """Make a request for a document code and its records."""
    profiles = read_profiles(asset("profiles"))

    def make(code: str, *records: object, profile: str = "chaozhou", **more: object) -> Request:
        values = {
            "number": "凤溪镇诺〔2026〕1号",
            "on": ON,
            "draft": False,
            "printer": UserId("clerk"),
            "options": Options(),
        }
        return Request(
            records=records,
            office=office,
            profile=profiles[profile],
            wording=wording_on(asset("templates"), code, ON),
            working_days=read_calendar(asset("calendars")).working_days,
            **{**values, **more},
        )

    return make


@pytest.fixture(scope="session")
def set_paper(fonts: FontBook) -> Callable[[Paper], Sheets]:
    """Set a paper as the press does, and judge the file as every finished document is judged.

    Its editable copy says the same.
    """

    judged: set[bytes] = set()

    def run(paper: Paper) -> Sheets:
        sheets = typeset(with_note(paper, ""), fonts, datetime(2026, 11, 20, tzinfo=UTC))
        if sheets.pdf not in judged:
            assert judge.findings(sheets.pdf, paper) == []
            assert reading.text_of(reading.opened(editable(paper))) == reading.side_by_side(paper)
            judged.add(sheets.pdf)
        return sheets

    return run


@pytest.fixture(scope="session")
def text_of(set_paper: Callable[[Paper], Sheets]) -> Callable[[Paper], str]:
    """Return all text of a set paper without blanks and line ends, as copy and paste gives it."""

    def read(paper: Paper) -> str:
        document = pypdfium2.PdfDocument(set_paper(paper).pdf)
        try:
            pages = [document[i].get_textpage().get_text_range() for i in range(len(document))]
        finally:
            document.close()
        return "".join("".join(page.split()) for page in pages)

    return read


@pytest.fixture(scope="session")
def measure() -> ModuleType:
    """The checker of tests/paper: what design and standard ask of a finished file."""
    return checks


@pytest.fixture
def who() -> Complainant:
    """A complainant none of whose details stands on a paper for somebody else."""
    return Complainant(
        name="欧阳晓敏",
        phone="13800138025",
        address="潮州市潮安区凤溪镇㙟头村3巷5号",
        id_no="440524198001010013",
    )


@pytest.fixture
def petition() -> Complaint:
    """A petition by letter, registered; a document's own test says what became of it."""
    return Complaint(
        state=ComplaintState.REGISTERED,
        number="TS-445103118-A1-20261102-003",
        author=UserId("clerk"),
        channel="LETTER",
        received_at=datetime(2026, 11, 2, 1, 30, tzinfo=UTC),
        identity_mode=IdentityMode.REAL_NAME,
        identity_held=True,
        category=Category.COMPLAINT,
        title="㙟头村村道硬化工程款拖欠",
        facts="2025年完工的村道硬化工程至今未付尾款，可联系13900139000。",
        request="1.支付尾款。\n2.说明拖欠原因。",
        place="㙟头村",
        respondents=(Respondent(name="陈大海", kind=RespondentKind.PERSON),),
        rule_set=RuleSet.XINFANG,
        attachments=(
            AttachedFile(name="施工合同.pdf", mime="application/pdf", size=1, sha256="0"),
        ),
    )


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))


@pytest.fixture
def press(fonts: FontBook) -> Press:
    return Press(fonts, asset("templates"))


@pytest.fixture
def sign_in(office: Office, clock: FixedClock, tmp_path: Path) -> Iterator[SignIn]:
    """Sign users in one after the other, as one computer does."""

    def extra(login: UserId, name: str, role: Role) -> User:
        return User(id=login, login=str(login), display_name=name, roles=frozenset({role}))

    people = (extra(DEPUTY, "蔡明珠", Role.LEADER), extra(ADMIN, "郑管", Role.ADMIN))
    full = replace(
        office,
        organization=replace(office.organization, deputy=DEPUTY, profile_id="chaozhou"),
        users=(*office.users, *people),
    )
    passwords = {user.id: f"白鹭 {user.login} 过青山 77" for user in full.users}
    create_office(tmp_path / "home", full, passwords, clock, SETTING)
    opened: list[Desk] = []

    def run(user: UserId) -> Desk:
        while opened:
            opened.pop().close()
        opened.append(unlock(tmp_path / "home", str(user), passwords[user], clock, SETTING))
        return opened[-1]

    yield run
    while opened:
        opened.pop().close()
