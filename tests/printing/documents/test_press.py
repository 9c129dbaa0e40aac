"""The press on a real desk: drafts, issuing, numbers, seals."""

from datetime import UTC, date, datetime

import pypdfium2
import pytest

from tests.printing.documents.desks import (
    ADMIN,
    CLERK,
    LEADER,
    NUMBER,
    REVIEWER,
    promise,
    report,
    signed,
)
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.complainant import NobodyToTell
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.printing.press import NotPrintable
from zwcx_desktop.printing.readings import counted
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.access_request import (
    AccessRequest,
    Applicant,
    Obtaining,
    RequestChannel,
)
from zwcx_desktop.records.complaint import (
    Assign,
    Category,
    IdentityMode,
    LinkKind,
    Merge,
    Respondent,
    RespondentKind,
)
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.parts import IdType
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.statistics.periods import Reporting
from zwcx_desktop.store.errors import NotPermitted


def read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = (document[i].get_textpage().get_text_range() for i in range(len(document)))
        return "".join("".join(pages).split())
    finally:
        document.close()


def test_the_catalogue_fits_kinds_templates_and_transitions() -> None:
    for code, form in CATALOGUE.items():
        assert form.kind in KINDS or (form.kind, form.states) == ("", frozenset())
        kinds = {form.kind, *form.also} - {""}
        states = frozenset(state for kind in kinds for state in KINDS[kind].states)
        assert form.states <= states
        events = {row.event for kind in kinds for row in KINDS[kind].workflow}
        assert form.acts <= events
        assert list(asset("templates").glob(f"{code}-*.toml"))
    named = {code for kind in KINDS.values() for row in kind.workflow for code in row.documents}
    assert {"D01", "D02", "D28"} <= named


@pytest.mark.parametrize("kind", ["complaint", "letter_box_opening", "access_request"])
def test_acts_name_just_the_documents_that_the_kind_has(kind) -> None:
    named = {code for row in KINDS[kind].workflow for code in row.documents}
    assert named == {code for code, form in CATALOGUE.items() if form.kind and form.fits(kind)}


def test_a_draft_may_be_printed_before_signing_and_says_so(sign_in, press) -> None:
    desk = sign_in(CLERK)
    record = desk.create("commitment", promise("就业帮扶")).id
    offered = {p.code: p for p in press.printable(desk, desk.get(record))}
    assert set(offered) == {"D01", "D02", "D03", "P00"}
    assert not offered["D01"].issuable
    assert "草稿" in offered["D01"].hint
    gathered = press.gather(desk, "D01", (record,))
    assert gathered.paper.draft
    assert gathered.paper.letterhead is not None
    assert gathered.paper.letterhead.number == "凤溪镇诺〔2026〕　号"
    assert "草稿，不作为正式文件" in read(press.draft(desk, "D01", (record,)).pdf)
    with pytest.raises(NotPrintable, match="还不能制发"):
        press.issue(desk, "D01", (record,), NUMBER)


def test_an_issued_document_is_kept_byte_for_byte(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶", "入学审核")
    desk = sign_in(CLERK)
    issued = press.issue(desk, "D01", ids, "凤溪镇诺[2026]1号", Options(publicity="主动公开"))
    assert issued.number == NUMBER
    assert issued.template == "D01-1"
    assert issued.signed_by == LEADER
    assert issued.title == f"D01-公开承诺书-2026-{NUMBER}"
    pdf = desk.documents.pdf(issued.id)
    text = read(pdf)
    assert issued.content_hash[:8] in text
    assert "共2项" in text
    assert NUMBER in text
    assert "公示期：2026年11月20日至2026年11月27日（5个工作日）" in text
    assert [d.id for d in desk.documents.of(ids[1])] == [issued.id]


def test_a_number_is_used_once_and_must_fit(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶")
    desk = sign_in(CLERK)
    press.issue(desk, "D01", ids, NUMBER)
    for number, said in (
        (NUMBER, "已经用过"),
        ("", "须有发文字号"),
        ("凤溪镇公〔2026〕2号", "应以“凤溪镇诺”开头"),
        ("凤溪镇诺〔2025〕2号", "不一致"),
        ("凤溪镇诺2026-2", "不是规范的发文字号"),
    ):
        with pytest.raises(NumberRefused, match=said):
            press.issue(desk, "D01", ids, number)
    assert len(desk.documents.of(ids[0])) == 1


def test_a_closed_year_takes_no_more_documents(sign_in, press, clock) -> None:
    ids = signed(sign_in, "就业帮扶")
    clock.set(datetime(2028, 1, 5, 2, 0, tzinfo=UTC))
    desk = sign_in(CLERK)
    with pytest.raises(NumberRefused, match="已经截止"):
        press.issue(desk, "D01", ids, NUMBER)


def test_an_administrator_issues_nothing(sign_in, press) -> None:
    desk = sign_in(ADMIN)
    with pytest.raises(NotPermitted):
        press.issue(desk, "D02", (RecordId("any"),))


def test_a_ledger_needs_no_number(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶", "入学审核")
    issued = press.issue(sign_in(REVIEWER), "D02", ids)
    assert issued.number == ""
    assert issued.title == "D02-公开承诺事项台账-2026-1120"


def test_a_ledger_is_dated_the_day_it_is_made(sign_in, press, clock) -> None:
    """Signed on Friday, printed on Monday: 成文日期 is Monday's, a letter's stays Friday's."""
    ids = signed(sign_in, "就业帮扶", "入学审核")
    clock.set(datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    desk = sign_in(CLERK)
    assert press.gather(desk, "D02", ids).name.endswith("-2026-1123.pdf")
    assert press.gather(desk, "D01", ids).name.endswith("-2026-1120.pdf")


def test_the_plain_sheet_is_of_any_kind_and_of_today(sign_in, press, clock) -> None:
    (record,) = signed(sign_in, "就业帮扶")
    clock.set(datetime(2026, 12, 1, 2, 0, tzinfo=UTC))
    desk = sign_in(CLERK)
    issued = press.issue(desk, "P00", (record,))
    assert issued.title.startswith("P00-公开承诺记录单-2026-CN-")
    text = read(desk.documents.pdf(issued.id))
    assert "2026年12月1日" in text
    assert "黄伟明" in text
    draft = desk.create("commitment", promise("入学审核")).id
    offered = {p.code: p for p in press.printable(desk, desk.get(draft))}
    assert not offered["P00"].issuable
    with pytest.raises(NotPrintable, match="还不能制发"):
        press.issue(desk, "P00", (draft,))
    assert press.draft(desk, "P01", (record, draft)).pages == 1


def test_the_plain_sheet_names_what_it_refers_to_if_the_reader_may_know_of_it(
    sign_in, press
) -> None:
    (record,) = signed(sign_in, "就业帮扶")
    desk = sign_in(CLERK)
    letter = report(category=Category.SUGGESTION, commitments=(record,))
    text = read(press.draft(desk, "P00", (desk.create("complaint", letter).id,)).pdf)
    assert f"{desk.get(record).number}就业帮扶" in text


def test_a_plain_list_is_of_one_kind(sign_in, press) -> None:
    (record,) = signed(sign_in, "就业帮扶")
    desk = sign_in(CLERK)
    letter = desk.create("complaint", report(category=Category.SUGGESTION)).id
    with pytest.raises(NotPrintable, match="不能制发"):
        press.draft(desk, "P01", (record, letter))
    with pytest.raises(NotPrintable, match="一次只能制发一件"):
        press.draft(desk, "P00", (record, record))


def test_documents_of_the_wrong_records_are_refused(sign_in, press) -> None:
    ids = signed(sign_in, "就业帮扶", "入学审核")
    desk = sign_in(CLERK)
    for code, records, said in (
        ("D28", ids, "不能制发"), ("D01", (), "没有选择"), ("D08", ids, "一次只能"),
    ):  # fmt: skip
        with pytest.raises(NotPrintable, match=said):
            press.draft(desk, code, records)


def test_d11_masks_and_d12_names_the_complainant(sign_in, press) -> None:
    record = sign_in(CLERK).create("complaint", report()).id
    sign_in(REVIEWER).act(record, "accept", _accept())
    desk = sign_in(CLERK)
    form = read(press.draft(desk, "D11", (record,)).pdf)
    assert "郑**" in form
    assert "138****8025" in form
    issued = press.issue(desk, "D12", (record,), "凤溪镇告〔2026〕1号")
    notice = read(desk.documents.pdf(issued.id))
    assert "郑晓敏：" in notice
    assert "郑晓敏" not in issued.title


def test_a_notice_is_dated_by_the_act_that_decides_it(sign_in, press, clock) -> None:
    """Accepted on Friday, given to somebody on Monday: the notice says Friday."""
    record = sign_in(CLERK).create("complaint", report()).id
    sign_in(REVIEWER).act(record, "accept", _accept())
    clock.set(datetime(2026, 11, 23, 2, 0, tzinfo=UTC))
    assign = Assign(
        handler_id=CLERK, handler_unit=UnitId("social"), requirement="现场核实。", no_conflict=True
    )
    sign_in(LEADER).act(record, "assign", assign)
    desk = sign_in(CLERK)
    issued = press.issue(desk, "D12", (record,), "凤溪镇告〔2026〕1号")
    assert issued.signed_by == REVIEWER
    assert "2026年11月20日" in read(desk.documents.pdf(issued.id))
    sheet = press.issue(desk, "D15", (record,))
    assert sheet.signed_by == LEADER
    assert "现场核实。" in read(desk.documents.pdf(sheet.id))
    receipt = read(press.draft(desk, "D18", (record,)).pdf)
    assert "受理告知书（凤溪镇告〔2026〕1号）" in receipt
    assert "郑晓敏" in receipt


def test_a_merged_complaint_is_told_with_its_primary(sign_in, press) -> None:
    desk = sign_in(CLERK)
    first = desk.create("complaint", report()).id
    second = desk.create("complaint", report(title="村口路灯不亮")).id
    desk = sign_in(REVIEWER)
    desk.act(first, "accept", _accept())
    merging = Merge(primary=first, kind=LinkKind.DUPLICATE, reason="地点和请求相同")
    desk.act(second, "merge", merging)
    numbers = {desk.get(record).number for record in (first, second)}
    for record in (first, second):
        text = read(press.draft(desk, "D20", (record,)).pdf)
        assert all(number in text for number in numbers)
        assert "郑晓敏" not in text


def test_a_request_for_information_is_received_on_paper(sign_in, press) -> None:
    desk = sign_in(CLERK)
    asked = AccessRequest(
        applicant=Applicant(
            name="许㙟兰",
            id_type=IdType.RESIDENT,
            id_no="11010519491231002X",
            phone="13800138025",
            delivery_mode=Obtaining.POST,
        ),
        content="2025年村道硬化工程决算报告",
        form_requirement="纸质复印件",
        channel=RequestChannel.FACE,
        submitted_on=date(2026, 11, 19),
    )
    record = desk.create("access_request", asked).id
    desk.act(record, "receive")
    assert [p.code for p in press.printable(desk, desk.get(record))] == ["D10a", "D18", "P00"]
    issued = press.issue(desk, "D10a", (record,))
    text = read(desk.documents.pdf(issued.id))
    assert "许㙟兰：" in text
    assert "11010519491231002X" not in text


def test_d11_of_a_sealed_report_shows_no_name(sign_in, press) -> None:
    accused = Respondent(name="黄伟明", kind=RespondentKind.PERSON, is_self_org=True,
                         is_leader=True, user_id=LEADER)  # fmt: skip
    sealed = report(
        identity_mode=IdentityMode.CONFIDENTIAL,
        category=Category.REPORT,
        title="反映黄伟明",
        facts="黄伟明打招呼。",
        respondents=(accused,),
    )
    desk = sign_in(CLERK)
    record = desk.create("complaint", sealed).id
    text = read(press.draft(desk, "D11", (record,)).pdf)
    assert "（密封保存）" in text
    for name in ("黄伟明", "黄**", "郑晓敏", "郑**", "打招呼", "13800138025"):
        assert name not in text


def test_d12_is_not_offered_to_the_anonymous(sign_in, press) -> None:
    desk = sign_in(CLERK)
    letter = report(
        identity_mode=IdentityMode.ANONYMOUS, complainant=None, category=Category.SUGGESTION
    )
    record = desk.create("complaint", letter).id
    assert [p.code for p in press.printable(desk, desk.get(record))] == ["D11", "P00"]
    with pytest.raises((NotPrintable, NobodyToTell), match="匿名"):
        press.draft(desk, "D12", (record,))


def _accept() -> object:
    row = next(row for row in KINDS["complaint"].workflow if row.event == "accept")
    return row.asks() if row.asks else None


def test_a_report_made_after_its_period_tells_the_figures_of_the_statistics_page(
    sign_in, clock
) -> None:
    """On the last day of its period a promise is not late yet, however late the report is made."""
    signed(sign_in, "就业帮扶", due_on=date(2026, 12, 31))
    clock.set(datetime(2027, 1, 15, 2, 0, tzinfo=UTC))
    desk = sign_in(LEADER)
    quarter = Reporting.known(date(2026, 10, 1), date(2026, 12, 31))
    told = counted(desk, CATALOGUE["D30"], (quarter.start, quarter.end))
    page = desk.statistics.of(quarter.as_of(clock.today()), CATALOGUE["D30"].counts).figures
    assert told == page
    late = next(figure for figure in told["S05"] if figure.name == "逾期未兑现")
    assert (late.value, late.counted) == (0, ())


def test_a_report_of_nothing_is_issued_and_kept_at_its_own_entry(sign_in, press) -> None:
    desk = sign_in(LEADER)
    issued = press.issue(desk, "D39", (), "凤溪镇报〔2026〕1号")
    (entry,) = issued.record_ids
    assert desk.get(entry).record.doc_no == "凤溪镇报〔2026〕1号"
    assert desk.get(entry).record.title == "政务失信情况报告"
    pdf = desk.documents.pdf(issued.id)
    assert "实行零报告" in read(pdf)
    assert desk.documents.find(sha256=issued.sha256) == issued
    assert desk.documents.of(entry) == (issued,)
    desk.documents.void(issued.id, "打印份数有误，重新制发")
    (voided,) = desk.documents.of(entry)
    assert voided.void_reason
    with pytest.raises(NumberRefused):
        press.issue(desk, "D39", (), "凤溪镇报〔2026〕1号")


@pytest.mark.parametrize("code", ["D01", "D02", "D12", "P01"])
def test_other_documents_are_made_of_something(sign_in, press, code) -> None:
    with pytest.raises(NotPrintable, match="没有选择"):
        press.gather(sign_in(CLERK), code, ())
