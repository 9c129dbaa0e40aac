from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.complainant import NobodyToTell
from zwcx_desktop.printing.documents.complaint_triage import (
    NothingMerged,
    merging_note,
    rejection_notice,
    return_request,
    transfer_letter,
    transfer_notice,
)
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.paper import Correspondence
from zwcx_desktop.records.complaint import (
    KIND,
    Category,
    Complaint,
    ComplaintLink,
    ComplaintState,
    IdentityMode,
    LinkKind,
    Referral,
    RejectReason,
    Route,
    RuleSet,
    TakenIn,
)
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Step

SECRETS = ("欧阳", "13800138025", "3巷5号", "440524198001010013", "13900139000")
PROFILES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")
AT = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


def step(event: str, opinion: str) -> Step:
    return Step(event=event, by=UserId("leader"), at=AT, opinion=opinion)


def concealed(complaint: Complaint) -> Complaint:
    assert KIND.seal is not None
    shown, _ = KIND.seal.conceal(complaint)
    return shown


def report(complaint: Complaint) -> Complaint:
    return concealed(replace(complaint, category=Category.REPORT))


@pytest.fixture
def rejected(petition) -> Complaint:
    return replace(
        petition,
        state=ComplaintState.REJECTED,
        route=Route.LEGAL,
        reject_reason=RejectReason.ARBITRATION,
        lawful_route="依法向潮州仲裁委员会申请仲裁。",
        steps=(step("reject", "施工合同第12条约定了仲裁"),),
    )


@pytest.fixture
def moved(petition) -> Complaint:
    gone = Referral(route=Route.TRANSFER, organ="潮安区交通运输局", on=date(2026, 11, 20),
                    basis="村道建设由区交通运输局主管")  # fmt: skip
    return replace(
        petition, state=ComplaintState.TRANSFERRED, route=Route.TRANSFER, referrals=(gone,)
    )


@pytest.fixture
def returned(petition) -> Complaint:
    gone = Referral(route=Route.RETURN, organ="潮安区交通运输局", on=date(2026, 11, 20),
                    basis="《凤溪镇履行职责事项清单》配合履职事项第31项")  # fmt: skip
    return replace(
        petition,
        channel="HOTLINE_12345",
        source_no="CZ20261116008812",
        state=ComplaintState.RETURNED,
        route=Route.RETURN,
        referrals=(gone,),
        steps=(step("return_order", "县道养护由区交通运输局负责，本镇没有养护经费和执法权。"),),
    )


@pytest.fixture
def merged(petition) -> Complaint:
    link = ComplaintLink(
        other=RecordId("first"),
        kind=LinkKind.DUPLICATE,
        basis="反映人、工程、请求均相同",
        primary=RecordId("first"),
        decided_by=UserId("leader"),
        decided_at=AT,
    )
    return replace(petition, state=ComplaintState.MERGED, links=(link,), due_on=date(2026, 11, 30))


@pytest.fixture
def primary(petition) -> Complaint:
    return replace(
        petition,
        number="TS-445103118-A1-20261028-001",
        channel="HOTLINE_12345",
        source_no="CZ20261028000077",
        state=ComplaintState.IN_PROGRESS,
        received_at=datetime(2026, 10, 28, 1, 0, tzinfo=UTC),
        due_on=date(2026, 11, 27),
    )


@pytest.mark.parametrize("profile", PROFILES)
def test_d13_says_why_on_what_ground_and_where_to_go(
    request_for, text_of, rejected, who, profile
) -> None:
    text = text_of(rejection_notice(request_for("D13", rejected, identity=who, profile=profile)))
    for wanted in (
        "不予受理告知书", "欧阳晓敏：", "于2026年11月2日通过来信反映的“㙟头村村道硬化工程款拖欠”事项",
        "登记编号：TS-445103118-A1-20261102-003", "已经或者依法应当通过仲裁解决", "施工合同第12条约定了仲裁。根据《信访工作条例》第二十三条，决定不予受理。",
        "法定途径：依法向潮州仲裁委员会申请仲裁。", "0768-5550101", "特此告知。", "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "13800138025" not in text


@pytest.mark.parametrize("why", list(RejectReason))
def test_d13_cites_a_law_for_every_reason(request_for, rejected, who, why) -> None:
    paper = rejection_notice(
        request_for("D13", replace(rejected, reject_reason=why, steps=()), identity=who)
    )
    said = repr(paper)
    assert why.label in said
    assert "条例》第" in said
    assert UNFILLED not in said


def test_d13_and_d14c_need_the_name(request_for, rejected, moved) -> None:
    with pytest.raises(NobodyToTell):
        rejection_notice(request_for("D13", rejected))
    with pytest.raises(NobodyToTell):
        transfer_notice(request_for("D14c", moved))


@pytest.mark.parametrize("profile", PROFILES)
def test_d14a_says_what_goes_where_and_what_is_asked(request_for, text_of, moved, profile) -> None:
    paper = transfer_letter(request_for("D14a", concealed(moved), profile=profile))
    text = text_of(paper)
    for wanted in (
        "关于转送“㙟头村村道硬化工程款拖欠”事项的函", "潮安区交通运输局：", "TS-445103118-A1-20261102-003", "村道建设由区交通运输局主管。",
        "15日内书面告知", "5个工作日内提出异议", "不得将反映人的检举、揭发材料", "单独密封", "附件：", "施工合同.pdf", "李㙟",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert not any(secret in text for secret in SECRETS)


def test_d14a_of_a_report_tells_nothing_of_the_matter(request_for, text_of, moved) -> None:
    text = text_of(transfer_letter(request_for("D14a", report(moved))))
    for word in ("㙟头村", "陈大海", "施工合同", *SECRETS):
        assert word not in text, word
    assert "关于移送投诉举报事项的函" in text
    assert "密封材料1件" in text


def test_d14a_of_an_anonymous_letter_asks_for_no_answer(request_for, text_of, moved) -> None:
    letter = replace(moved, identity_mode=IdentityMode.ANONYMOUS)
    text = text_of(transfer_letter(request_for("D14a", letter)))
    assert "书面告知反映人" not in text
    assert "单独密封" not in text


def test_d14c_gives_only_the_receiving_organ(request_for, text_of, moved, who) -> None:
    text = text_of(transfer_notice(request_for("D14c", moved, identity=who)))
    for wanted in (
        "欧阳晓敏：",
        "已于2026年11月20日转送潮安区交通运输局处理",
        "《信访工作条例》第二十三条",
        "特此告知。",
    ):
        assert wanted in text, wanted
    assert "主管" not in text
    assert UNFILLED not in text


@pytest.mark.parametrize("profile", PROFILES)
def test_d14b_says_why_it_is_not_ours(request_for, text_of, returned, profile) -> None:
    text = text_of(return_request(request_for("D14b", concealed(returned), profile=profile)))
    for wanted in (
        "工单职责异议的函", "CZ20261116008812", "2026年11月2日", "县道养护由区交通运输局负责", "《凤溪镇履行职责事项清单》配合履职事项第31项。",
        "建议由潮安区交通运输局承办。", "国办函〔2025〕66号",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert not any(secret in text for secret in SECRETS)


def test_d14b_goes_to_who_dispatched_it(request_for, returned) -> None:
    assert return_request(request_for("D14b", returned)).addressee == "12345政务服务平台"
    superior = replace(returned, channel="SUPERIOR", source_no="")
    paper = return_request(request_for("D14b", superior))
    assert paper.addressee == "潮州市潮安区人民政府"
    assert "工单号" not in repr(paper.blocks)
    assert "第二十三条" in repr(paper.blocks)


def test_d20_tells_numbers_channels_grounds_and_answers(
    request_for, text_of, merged, primary
) -> None:
    note = merging_note(
        request_for("D20", concealed(merged), tied={RecordId("first"): concealed(primary)})
    )
    text = text_of(note)
    for wanted in (
        "并单办理说明", "TS-445103118-A1-20261028-001", "TS-445103118-A1-20261102-003", "CZ20261028000077", "12345政务服务平台", "来信",
        "主单", "20261102-003：重复。反映人、工程、请求均相同。", "以TS-445103118-A1-20261028-001为主单办理", "于2026年11月30日前按原渠道答复", "决定人：黄伟明",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert not any(secret in text for secret in SECRETS)


def test_d20_of_a_primary_tells_of_all_that_is_merged_into_it(
    request_for, text_of, merged, primary
) -> None:
    entries = tuple(
        TakenIn(other=RecordId(name), decided_by=UserId("leader"), decided_at=AT)
        for name in ("one", "two", "hidden")
    )
    tied = {
        RecordId("one"): concealed(merged),
        RecordId("two"): replace(concealed(merged), number="TS-445103118-A1-20261104-009"),
    }
    record = replace(primary, taken_in=entries)
    text = text_of(merging_note(request_for("D20", record, tied=tied)))
    for number in (primary.number, merged.number, "TS-445103118-A1-20261104-009"):
        assert number in text, number
    assert f"以{primary.number}为主单办理" in text
    assert not CATALOGUE["D20"].obstacle(record)
    with pytest.raises(NothingMerged):
        merging_note(request_for("D20", record))


def test_d20_does_not_tell_of_a_primary_the_printer_may_not_see(
    request_for, text_of, merged
) -> None:
    text = text_of(merging_note(request_for("D20", merged)))
    assert "限定知悉范围" in text
    assert UNFILLED not in text


@pytest.mark.parametrize("code", ["D13", "D14a", "D14b", "D14c", "D20"])
def test_they_are_offered_only_when_it_happened(code, petition) -> None:
    assert CATALOGUE[code].obstacle(petition)


def test_they_measure_up(
    request_for, set_paper, measure, rejected, moved, returned, merged, primary, who
) -> None:
    papers = (
        rejection_notice(request_for("D13", rejected, identity=who)),
        transfer_letter(request_for("D14a", moved)),
        return_request(request_for("D14b", returned)),
        transfer_notice(request_for("D14c", moved, identity=who)),
    )
    for paper in papers:
        letter = paper.code in {"D14a", "D14b"}
        assert isinstance(paper.letterhead, Correspondence) is letter
        assert measure.problems(set_paper(paper).pdf, measure.body_type) == [], paper.code
    set_paper(merging_note(request_for("D20", merged, tied={RecordId("first"): primary})))


@pytest.mark.parametrize("why", list(RejectReason))
def test_d13_of_a_hotline_order_cites_what_hotlines_go_by(request_for, rejected, who, why) -> None:
    order = replace(
        rejected, channel="HOTLINE_12345", rule_set=RuleSet.HOTLINE, reject_reason=why, steps=()
    )
    said = repr(rejection_notice(request_for("D13", order, identity=who)))
    assert "信访工作条例" not in said
    own = {RejectReason.CONCLUDED, RejectReason.NOT_OUR_DUTY, RejectReason.OTHER_LAW}
    assert ("国办发〔2020〕53号" in said) is (why not in own)
    assert "政务服务便民热线" in said
    assert UNFILLED not in said
