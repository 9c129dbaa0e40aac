"""Scenario 8: a report accuses the office's own leader. He and his section never learn of it.

Not by a list, a search, a reminder, a sheet, a line of the audit, nor behind a number.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from tests.system.conftest import (
    ADMIN,
    AUDITOR,
    COUNTER,
    DOUBLE,
    Town,
    cells_of,
    files_under,
    holding,
)
from zwcx_desktop.crypto.keyring import Keyring
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.crypto.seals import SealBroken
from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.complaint import (
    Accept,
    Category,
    Complaint,
    ComplaintState,
    IdentityMode,
    ReportUrgent,
    Respondent,
    RespondentKind,
    ToDiscipline,
)
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules.statistics import Period, Unit
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.values import ListQuery

MARKERS = ("许国梁", "13900139076", "打招呼", "评审人员", "主要负责人在工程发包", "反映凤溪镇")
LETTER = ("许国梁来信.txt", "村道评审名单：甲、乙、丙。许国梁".encode())
OUT = pytest.mark.parametrize("user", [LEADER, REVIEWER], ids=["the leader", "his section"])


def report(town: Town) -> Complaint:
    return town.week.complaint("report")


def register(town: Town) -> RecordId:
    """The clerk types the report, saves it with the letter that came, and throws nothing away."""
    with town.sit(CLERK) as desk:
        typed = {"title": "反映凤溪镇", "facts": "打招呼", "complainant": {"name": "许国梁"}}
        desk.drafts.keep("complaint:new", "complaint", None, typed)
        made = desk.create("complaint", report(town)).id
        desk.attachments.add(made, *LETTER)
    return made


def register_corrected(town: Town) -> RecordId:
    """The clerk first saves it as something harmless and names the leader a minute later."""
    whole = report(town)
    with town.sit(CLERK) as desk:
        plain = replace(whole, category=Category.HELP, respondents=())
        made = desk.create("complaint", plain).id
        desk.attachments.add(made, *LETTER)
        entry = desk.get(made)
        desk.edit(made, replace(whole, number=entry.number), entry.rev)
    return made


def hand_over(town: Town, record: RecordId, by: UserId = DEPUTY) -> None:
    with town.sit(by) as desk:
        on = town.clock.today()
        code = answering.export_sealed(desk, record, town.stick).code
        desk.act(record, "discipline", ToDiscipline(handed_on=on, exported=True))
    written = (*files_under(town.stick), *files_under(town.home))
    assert holding((*MARKERS, code), *written) == []


REGISTERED = pytest.mark.parametrize("write", [register, register_corrected])


def reaches(desk: Desk, record: RecordId) -> Iterator[Callable[[], Any]]:
    """Every way to ask the desk for one record."""
    yield lambda: desk.get(record)
    yield lambda: desk.actions(record)
    yield lambda: desk.timeline(record)
    yield lambda: desk.unseal(record, "看看")
    yield lambda: desk.act(record, "accept")
    yield lambda: desk.attachments.of(record)
    yield lambda: desk.documents.of(record)
    yield lambda: desk.inbox.theirs(record)
    yield lambda: desk.inbox.keep_mine(record)
    yield lambda: desk.exports.able(record)


def shown(desk: Desk, number: str) -> list[Any]:
    """Everything lists, search, reminders and status line tell this user."""
    lists = [
        ListQuery(kind="complaint"),
        ListQuery(kind="complaint", descending=False, order="number"),
        ListQuery(kind="complaint", states=tuple(ComplaintState)),
        ListQuery(kind="complaint", text="密封"),
        ListQuery(kind="complaint", text=number),
        ListQuery(kind="complaint", due_before=desk.clock.today().replace(year=2030)),
        ListQuery(kind="complaint", mine=True),
    ]
    pages = [desk.page(query) for query in lists]
    words = (number, "举报", "密封", "移送", *MARKERS)
    return [
        [(page.rows, page.total, page.next) for page in pages],
        [desk.search(text) for text in words],
        desk.todo(),
        desk.counts().by_kind,
        desk.counts().overdue,
        desk.drafts.all(),
        desk.deliveries.troubles(),
        desk.deliveries.files(),
    ]


def numbered(town: Town, record: RecordId) -> str:
    with town.sit(CLERK) as desk:
        return str(desk.get(record).number)


@OUT
@REGISTERED
def test_he_finds_it_nowhere(
    town: Town, press: Press, user: UserId, write: Callable[[Town], RecordId]
) -> None:
    with town.sit(user) as desk:
        nothing = shown(desk, "TS-445103118-A1-20261116-001")
    record = write(town)
    number = numbered(town, record)
    assert number == "TS-445103118-A1-20261116-001"
    for handed in (False, True):
        if handed:
            hand_over(town, record)
        town.clock.advance(days=100)  # whatever is due is overdue by now
        with town.sit(user) as desk:
            for reach in (*reaches(desk, record), lambda: press.gather(desk, "D11", (record,))):
                with pytest.raises(NotVisible):
                    reach()
            assert shown(desk, number) == nothing
            assert all(line.record != record for line in desk.oversight.audit(limit=9999))
            sent = [line.line for line in desk.outbox.pending()]
            assert holding((*MARKERS, "黄伟明"), *sent) == []


@OUT
def test_no_number_tells_of_it(town: Town, user: UserId) -> None:
    record = register(town)
    today = town.clock.today()
    with town.sit(user) as desk:
        report = desk.statistics.compute(Period(today, today, today))
    for figure in (figure for found in report.figures.values() for figure in found):
        assert record not in (*figure.counted, *figure.of)
        assert figure.masked or figure.unit is not Unit.ITEMS or not figure.value


def decryptable(town: Town, user: UserId) -> list[bytes]:
    """Return what *user* can make of the seals, the drafts and the files with the keys he has."""
    opened = town.keys_of(user)
    office = Keyring.load(Home(town.home).keyring).office
    with town.sql(user) as connection:
        sealed = connection.execute("SELECT record, class, key FROM sealed_key").fetchall()
        drafts = connection.execute("SELECT key, user, content FROM draft").fetchall()
        keys = connection.execute("SELECT key FROM attachment").fetchall()
    contexts = [(row[2], f"{office}|{row[0]}|{row[1]}") for row in sealed]
    contexts += [(row[2], f"{office}|draft|{row[1]}|{row[0]}") for row in drafts]
    found = []
    for blob, context in contexts:
        with suppress(SealBroken):
            found.append(opened.keys.seal.open(blob, context))
    return found + [key for (key,) in keys if key]


@OUT
@REGISTERED
def test_no_sql_and_no_file_gives_it_away(
    town: Town, user: UserId, write: Callable[[Town], RecordId]
) -> None:
    record = write(town)
    for handed in (False, True):
        if handed:
            hand_over(town, record)
        assert holding(MARKERS, *town.cells(user)) == []
        assert decryptable(town, user) == []
        assert holding(MARKERS, *files_under(town.home)) == []
    with town.sql(user) as connection:
        bodies = connection.execute("SELECT body, words, title, cells FROM record").fetchall()
        lines = connection.execute("SELECT line FROM change").fetchall()
        history = connection.execute("SELECT body, opinion, label FROM history").fetchall()
        audit = connection.execute("SELECT summary FROM audit").fetchall()
    texts = [part if isinstance(part, bytes) else str(part).encode()
             for row in (*bodies, *lines, *history, *audit) for part in row]  # fmt: skip
    assert holding(("黄伟明", f'"{LEADER}"'), *texts) == []


@OUT
def test_his_backup_gives_no_more_than_the_database(town: Town, user: UserId) -> None:
    register(town)
    with town.sit(user) as desk:
        made = desk.backups.make()
    office = Keyring.load(made.path / "keyring.json").office
    opened = town.keys_of(user)
    key = derive(opened.master, office.encode(), Purpose.DATABASE)
    connection = connect(made.path / "zwcx.db", key)
    try:
        assert holding(MARKERS, *cells_of(connection)) == []
    finally:
        connection.close()


def test_the_only_way_on_is_to_hand_it_over(town: Town) -> None:
    record = register(town)
    for user in (CLERK, DEPUTY, DOUBLE):
        with town.sit(user) as desk:
            if user == CLERK:
                assert "discipline" not in {
                    c.transition.event for c in desk.actions(record) if c.allowed
                }
                answering.export_sealed(desk, record, town.stick)
            allowed = {c.transition.event for c in desk.actions(record) if c.allowed}
            # An immediate report and the complainant's own withdrawal dispose of nothing here.
            assert allowed - {"report_urgent", "withdraw"} == {"discipline"}
            refused = [c for c in desk.actions(record) if not c.allowed]
            assert all(no.basis for choice in refused for no in choice.refusals)


@pytest.mark.parametrize("by", [CLERK, DEPUTY], ids=["the registrar", "the other leader"])
@REGISTERED
def test_after_the_transfer_number_and_date_remain(
    town: Town, by: UserId, write: Callable[[Town], RecordId]
) -> None:
    record = write(town)
    number = numbered(town, record)
    hand_over(town, record, by)
    with town.sit(CLERK) as desk:
        entry = desk.get(record)
        left = entry.record
        assert (entry.number, entry.state) == (number, ComplaintState.DISCIPLINE)
        assert entry.title == "已移送纪检监察机关的事项"
        assert left == Complaint(
            state=ComplaintState.DISCIPLINE,
            number=number,
            author=CLERK,
            steps=left.steps,
            received_at=left.received_at,
            route=left.route,
            restricted=True,
            closed_on=town.clock.today(),
        )
        assert [(step.event, step.opinion) for step in left.steps] == [("discipline", "")]
        assert desk.attachments.of(record) == ()
        assert len(desk.timeline(record)) == 1
        assert desk.unseal(record, "核对") == left
    assert list((town.home / "attachments").iterdir()) == []
    for user in (CLERK, DEPUTY):
        assert holding(MARKERS, *town.cells(user)) == []
        with town.sql(user) as connection:
            for table in ("sealed", "sealed_key"):
                assert connection.execute(f"SELECT * FROM {table}").fetchall() == []


def test_an_act_by_someone_without_a_key_lets_nobody_in(town: Town) -> None:
    """The deputy's account is reset: he may know of the report but cannot read it."""
    record = register(town)
    with town.sql(CLERK) as connection:
        connection.execute("DELETE FROM sealed_key WHERE user = ?", (DEPUTY,))
    with town.sit(DEPUTY) as desk:
        with pytest.raises(ClientError):
            desk.unseal(record, "核查")
        for choice in desk.actions(record):
            with suppress(ClientError, TypeError):
                desk.act(record, choice.transition.event, answers_for(town, choice.transition))
        assert desk.get(record).state is ComplaintState.REGISTERED
        desk.attachments.add(record, "电话记录.txt", "已电话报告".encode())
    for user in (LEADER, REVIEWER):
        with town.sit(user) as desk, pytest.raises(NotVisible):
            desk.get(record)
        assert decryptable(town, user) == []
    with town.sit(CLERK) as desk:  # hands the new file on to whoever may read it, nobody else
        assert desk.unseal(record, "核对").facts
    for user in (LEADER, REVIEWER):
        assert decryptable(town, user) == []


def answers_for(town: Town, row: Any) -> Any:
    if row.event == "report_urgent":
        return ReportUrgent(organ="区纪委", phoned_at=town.clock.now(), note="已电话报告。")
    return None if row.asks is None else row.asks()


def test_those_who_handle_it_see_it(town: Town) -> None:
    record = register(town)
    with town.sit(DEPUTY) as desk:
        assert desk.get(record).restricted
        assert [row.id for row in desk.page(ListQuery(kind="complaint")).rows] == [record]
        assert desk.counts().by_kind["complaint"] == 1
        answering.export_sealed(desk, record, town.stick)
        assert answering.hand_to_discipline(desk, record, town.clock.today()).facts
    for stranger in (COUNTER, AUDITOR):
        with town.sit(stranger) as desk, pytest.raises(NotVisible):
            desk.get(record)


def test_a_leader_who_comes_later_is_no_way_round(town: Town) -> None:
    """Nobody becomes a reader by being given a role by the administrator alone."""
    record = register(town)
    with town.sit(ADMIN) as desk:
        me = desk.office.user(ADMIN)
        assert me is not None
        desk.users.change(replace(me, roles=frozenset({Role.LEADER})))
    with town.sit(CLERK) as desk:
        desk.attachments.add(record, "第二封.txt", "许国梁又来信".encode())
    with town.sit(DEPUTY) as desk:
        desk.unseal(record, "核查")
    with town.sit(ADMIN) as desk, pytest.raises(ClientError):
        desk.unseal(record, "看看")
    assert decryptable(town, ADMIN) == []


def test_a_report_on_the_office_as_a_whole_stays_from_its_head(town: Town) -> None:
    """Also after somebody who cannot read it has acted on it."""
    office = Respondent(name="凤溪镇人民政府", is_self_org=True)
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", replace(report(town), respondents=(office,))).id
        desk.attachments.add(record, *LETTER)
    for user in (LEADER, REVIEWER, COUNTER, DEPUTY):
        with town.sit(user) as desk:
            with suppress(ClientError):
                desk.act(record, "accept", Accept())
            if user in (LEADER, REVIEWER):
                assert desk.page(ListQuery(kind="complaint")).rows == ()
    with town.sit(LEADER) as desk, pytest.raises(NotVisible):
        desk.get(record)
    assert decryptable(town, LEADER) == []
    assert holding(MARKERS, *town.cells(LEADER)) == []


def test_a_clerk_who_registers_a_complaint_about_himself_loses_it(town: Town) -> None:
    me = Respondent(name="林秀英", kind=RespondentKind.PERSON, is_self_org=True, user_id=CLERK)
    about_me = replace(
        report(town),
        category=Category.COMPLAINT,
        identity_mode=IdentityMode.REAL_NAME,
        respondents=(me,),
    )
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", about_me).id
    with town.sit(DEPUTY) as desk:
        desk.act(record, "accept", Accept())
    with town.sit(CLERK) as desk:
        for reach in reaches(desk, record):
            with pytest.raises(NotVisible):
                reach()
        assert all(item.id != record for item in desk.todo())
        assert desk.counts().by_kind == {}
    assert holding(MARKERS, *town.cells(CLERK)) == []


def test_files_of_any_report_are_sealed_with_it(town: Town) -> None:
    """A report about somebody outside is known in the office; the letter that came is not."""
    company = Respondent(name="某建筑公司", kind=RespondentKind.ENTERPRISE)
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", replace(report(town), respondents=(company,))).id
        desk.attachments.add(record, *LETTER)
    with town.sit(COUNTER) as desk:
        assert desk.get(record).record.facts == ""
        (file,) = desk.attachments.of(record)
        assert "许国梁" not in file.name
        with pytest.raises(ClientError):
            list(desk.attachments.read(file.id))
        desk.act(record, "accept", Accept())
        assert desk.get(record).record.attachments == ()
        sent = [line.line for line in desk.outbox.pending()]
        assert holding(MARKERS, *sent) == []
    assert holding(MARKERS, *town.cells(COUNTER)) == []
    with town.sit(DEPUTY) as desk:
        (file,) = desk.attachments.of(record)
        assert (file.name, b"".join(desk.attachments.read(file.id))) == LETTER
