"""The sample town: every kind in every state, the same every time, and all of it really usable."""

from datetime import date

import pytest

from tests.sample.conftest import SETTING, SHARE, at_desk
from tests.system.conftest import cells_of, files_under, holding
from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.keyring import Keyring
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.gui.sample_office import FIRST_LOGIN, Unwanted, open_sample, sample_passwords
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records import KINDS
from zwcx_desktop.rules.statistics import INDICATORS, Period, Unit
from zwcx_desktop.sample.__main__ import main, table
from zwcx_desktop.sample.town.build import AFTER_WORK, build, town_script
from zwcx_desktop.sample.town.people import CAI, HONG, HUANG, LIN, WU
from zwcx_desktop.sample.town.teller import NOWHERE
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.errors import OfficeExists
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.jar import StaleJar, open_jar, put_up
from zwcx_desktop.store.office_file import unlock
from zwcx_desktop.store.values import ListQuery

CLOCK = FixedClock(AFTER_WORK)
TABLES = ("record", "history", "change", "tie", "sealed", "sealed_key", "tally", "reader")
STORED = "SELECT id, kind, rev, state, number, title, author, due, body FROM record ORDER BY id"
LIVED = "SELECT record, rev, at, by, event, opinion FROM history ORDER BY n"
TOLD = "SELECT seq, at, by, action, record FROM audit ORDER BY seq"
HASHED = "SELECT seq, record, hash FROM change ORDER BY seq"


def one_of_each(desk):
    """Yield kind, state and the id of one record of every kind in every state."""
    for kind in KINDS.values():
        for state in kind.states:
            rows = desk.page(ListQuery(kind=kind.name, states=(state,), limit=1)).rows
            yield kind, state, rows[0].id if rows else None


def test_every_kind_is_there_in_every_state(desk):
    missing = [(kind.name, state.value) for kind, state, found in one_of_each(desk) if not found]
    assert missing == []


def test_two_builds_tell_the_same(town, tmp_path):
    again = tmp_path / "again"
    build(again, setting=SETTING, share=SHARE)
    told = []
    for home in (town, again):
        with at_desk(home) as desk:
            database = desk._session.database
            told.append([database.rows(query) for query in (STORED, LIVED, HASHED, TOLD)])
    for ours, theirs in zip(*told, strict=True):
        for one, other in zip(ours, theirs, strict=False):
            assert one == other


def test_what_was_lived_holds_together(desk):
    assert desk.oversight.verify().sound
    assert desk.oversight.check_file().sound
    people = {row[0] for row in desk._session.database.rows("SELECT DISTINCT by FROM history")}
    assert len(people) >= 9
    assert desk.counts().overdue > 0
    assert desk.todo()


def test_whoever_retired_is_gone_and_her_work_went_on(desk):
    office = desk.office
    assert not office.user(HONG).employed
    (done,) = desk.page(ListQuery(kind="handover", states=(KINDS["handover"].states("DONE"),))).rows
    record = desk.get(done.id).record
    assert (record.from_user, record.to_user, record.keys_revoked) == (HONG, WU, True)


def test_broken_words_have_brought_about_what_they_must(desk):
    unfulfilled = KINDS["commitment"].states("UNFULFILLED")
    rows = desk.page(ListQuery(kind="commitment", states=(unfulfilled,))).rows
    assert rows
    for row in rows:
        assert {"rectification", "dishonesty_record"} <= {t.kind for t in desk.ties(row.id)}
    documents = desk.page(ListQuery(kind="policy_document", limit=100)).rows
    assert any("task" in {t.kind for t in desk.ties(row.id)} for row in documents)


def test_every_indicator_of_2026_has_something_to_count(desk):
    year = Period(date(2026, 1, 1), date(2026, 12, 31), date(2026, 11, 27))
    report = desk.statistics.compute(year)
    assert set(report.figures) == set(INDICATORS)
    for code, figures in report.figures.items():
        assert any(f.of or f.counted for f in figures), code
        rates = [f for f in figures if f.unit is Unit.PERCENT]
        assert [f for f in rates if not f.of] == [], code


@pytest.mark.parametrize("words", ["路灯", "低保", "高龄津贴", "㙟头村", "公开栏", "整改"])
def test_what_people_look_for_is_found(desk, words):
    assert desk.search(words)


@pytest.mark.parametrize("kind", KINDS)
def test_lists_page_to_their_end(desk, kind):
    query = ListQuery(kind=kind, limit=7)
    seen, page = [], desk.page(query)
    while True:
        seen += [row.id for row in page.rows]
        if page.next is None:
            break
        page = desk.page(ListQuery(kind=kind, limit=7, after=page.next))
    assert len(seen) == len(set(seen)) == page.total


def test_no_one_who_complained_is_told_of_outside_the_seals(town, desk):
    markers = []
    for row in desk.page(ListQuery(kind="complaint", limit=500)).rows:
        record = desk.get(row.id).record
        if record.identity_held:
            who = desk.unseal(row.id, "核对示例").complainant
            markers += [text for text in (who.phone, who.id_no) if text]
    assert len(markers) > 20
    keyring = Keyring.load(Home(town).keyring, SETTING.floor)
    master = keyring.unlock(str(CAI), town_script().passwords[CAI]).master
    key = derive(master, keyring.office.encode(), Purpose.DATABASE)
    connection = connect(Home(town).database, key)
    try:
        assert holding(tuple(markers), *cells_of(connection)) == []
    finally:
        connection.close()
    assert holding((*markers, "路灯"), *files_under(town)) == []


def test_numbers_of_people_are_nobodys(desk):
    applicants = [
        desk.get(row.id).record.applicant
        for row in desk.page(ListQuery(kind="access_request", limit=200)).rows
    ]
    numbers = [who.id_no for who in applicants if who.id_no]
    assert numbers
    assert all(number.startswith(NOWHERE) for number in numbers)


def test_the_accused_leader_sees_nothing_of_it(town):
    registered = ListQuery(kind="complaint", states=(KINDS["complaint"].states("REGISTERED"),))
    with at_desk(town, CAI) as desk:
        about = {
            row.id
            for row in desk.page(registered).rows
            if any(r.user_id == HUANG for r in desk.unseal(row.id, "核对示例").respondents)
        }
    assert about
    with at_desk(town, HUANG) as desk:
        assert not about & {row.id for row in desk.page(registered).rows}


def test_a_sheet_can_be_printed_of_each(desk):
    press = Press(FontBook(asset("fonts")), asset("templates"))
    for kind, state, found in one_of_each(desk):
        pdf = press.draft(desk, "P00", [found]).pdf
        assert pdf.startswith(b"%PDF"), (kind.name, state.value)


def test_the_table_of_the_command_line_counts_everything(desk):
    lines = table(desk).splitlines()
    assert len(lines) == len(KINDS)
    total = desk._session.database.value("SELECT count(*) FROM record")
    hidden = desk._session.database.value(
        "SELECT count(*) FROM record WHERE restricted = 2 OR restricted = 1"
    )
    told = sum(int(line.split()[1]) for line in lines)
    assert total - hidden <= told <= total
    assert any(line.startswith("投诉举报 ") and "已登记" in line for line in lines)


def test_the_command_line_wants_something_to_make(capsys):
    with pytest.raises(SystemExit):
        main([])
    assert "folder" in capsys.readouterr().err


def test_the_first_clerk_finds_work_on_her_desk(town):
    with at_desk(town, LIN) as desk:
        assert desk.todo()


@pytest.fixture(scope="module")
def jar(town, tmp_path_factory):
    path = tmp_path_factory.mktemp("jar") / "town.jar"
    path.write_bytes(put_up(town, str(CAI), town_script().passwords[CAI], SETTING))
    return path


def rows(home):
    with at_desk(home) as desk:
        database = desk._session.database
        return {
            name: sorted(database.rows(f"SELECT * FROM {name}"), key=repr) for name in TABLES
        } | {"audit": database.rows("SELECT * FROM audit ORDER BY seq LIMIT 1000")}


def test_what_comes_out_of_the_jar_is_what_went_in(town, jar, tmp_path):
    home = tmp_path / "office"
    open_jar(jar.read_bytes(), home, str(CAI), town_script().passwords[CAI], SETTING)
    assert rows(home) == rows(town)
    with at_desk(home) as desk:
        assert desk.oversight.verify().sound
        assert desk.search("路灯")
        row = desk.search("高龄津贴")[0]
        assert desk.get(row.id).record
    with pytest.raises(OfficeExists):
        open_jar(jar.read_bytes(), home, str(CAI), town_script().passwords[CAI], SETTING)


def test_a_jar_of_another_form_is_told_apart(jar, tmp_path, monkeypatch):
    monkeypatch.setattr("zwcx_desktop.store.jar.CURRENT", 999)
    with pytest.raises(StaleJar):
        open_jar(jar.read_bytes(), tmp_path / "office", str(CAI), "", SETTING)


def test_the_sample_opens_from_the_jar_and_keeps_what_was_tried(jar, tmp_path):
    home = tmp_path / "home-sample"
    desk = open_sample(home, CLOCK, setting=SETTING, jar=jar)
    try:
        assert desk.user.login == FIRST_LOGIN
        assert desk.todo()
    finally:
        desk.close()
    again = open_sample(home, CLOCK, setting=SETTING, jar=tmp_path / "none")
    again.close()
    assert not home.with_name("home-sample.new").exists()


def test_whoever_does_not_want_to_wait_leaves_nothing_behind(tmp_path):
    told = []

    def moved(percent, words):
        told.append((percent, words))

    with pytest.raises(Unwanted):
        open_sample(
            tmp_path / "office",
            CLOCK,
            moved=moved,
            stopped=lambda: len(told) > 1,
            setting=SETTING,
            jar=tmp_path / "none",
        )
    assert told[0] == (0, "正在准备示例单位：2024年1月的工作…")
    assert [path for path in tmp_path.iterdir() if path.name.startswith("office")] == []


def test_everybody_of_the_sample_can_sign_in(town):
    for login, password in sample_passwords().items():
        if login == "hongsy":  # she has retired
            continue
        unlock(town, login, password, CLOCK, SETTING).close()
