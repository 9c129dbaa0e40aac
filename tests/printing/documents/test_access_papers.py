from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.access_replies import (
    NOT_HANDLED,
    partial_note,
    refusal_to_handle,
    reply,
)
from zwcx_desktop.printing.documents.access_requests import (
    NobodyAsked,
    consultation,
    consultation_notice,
    correction_notice,
    extension_notice,
    registration_receipt,
)
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.delivery import receipt
from zwcx_desktop.printing.documents.request import Options, Sent
from zwcx_desktop.printing.documents.wording import UNFILLED, NoWording, wording_on
from zwcx_desktop.records.access_request import (
    AccessRequest,
    Applicant,
    Consultation,
    CorrectionNotice,
    Obtaining,
    Remedy,
    ReplyExtension,
    RequestChannel,
    RequestOutcome,
    RequestState,
    ThirdPartyOpinion,
)
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.openness import ExceptionBasis

PROFILES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")
SECRETS = ("440524198001010013", "13800138025", "3巷5号")
FIRST = (
    "应当自收到本答复书之日起60日内先向潮州市潮安区人民政府申请行政复议；"
    "对行政复议决定不服的，可以依法向人民法院提起行政诉讼"
)
EITHER = "之日起60日内向潮州市潮安区人民政府申请行政复议，或者自收到之日起6个月内向有管辖权的人民法院提起行政诉讼"


@pytest.fixture
def asked() -> AccessRequest:
    """A request that came in by registered letter, received."""
    return AccessRequest(
        state=RequestState.RECEIVED,
        number="YS-445103118-A1-20261102-001",
        author=UserId("clerk"),
        applicant=Applicant(
            name="许㙟兰",
            id_no="440524198001010013",
            phone="13800138025",
            address="潮安区凤溪镇㙟头村3巷5号",
            delivery_mode=Obtaining.POST,
        ),
        content="2025年度㙟头村村道硬化工程的施工合同和决算报告\n联系13800138025",
        form_requirement="纸质复印件",
        channel=RequestChannel.REGISTERED_MAIL,
        submitted_on=date(2026, 11, 1),
        signed_for_on=date(2026, 11, 2),
        unit_id=UnitId("office"),
        received_on=date(2026, 11, 2),
        original_answer_by=date(2026, 11, 30),
        answer_by=date(2026, 11, 30),
    )


@pytest.fixture
def consulted(asked) -> AccessRequest:
    return replace(
        asked,
        state=RequestState.THIRD_PARTY,
        third_party=(Consultation(name="陈大海", sent_on=date(2026, 11, 5)),),
        co_agency=(Consultation(name="潮安区交通运输局", sent_on=date(2026, 11, 6)),),
    )


def answered(request: AccessRequest, outcome: RequestOutcome, **more: object) -> AccessRequest:
    values = {
        "state": RequestState.SIGNED,
        "outcome": outcome,
        "reply_text": "经检索档案室和财务室，情况如上。",
        "exception_basis": (ExceptionBasis.X15_TRADE,) if outcome.refuses else (),
        "outcome_basis": "第三方不同意公开，公开会损害其商业秘密。",
        "search_statement": "以“村道硬化”为关键词检索2025年全部文书档案，没有发现。",
        "where_public": "镇政府网站“重大项目”栏目。",
        "responsible_organ": "潮安区交通运输局，电话0768-5550999。",
        "review_or_suit": Remedy.RECONSIDERATION_FIRST if outcome.refuses else Remedy.EITHER,
        **more,
    }
    return replace(request, **values)


@pytest.mark.parametrize("profile", PROFILES)
def test_d10a_says_when_it_came_and_when_it_is_answered(
    request_for, text_of, asked, profile
) -> None:
    paper = registration_receipt(request_for("D10a", asked, number="", profile=profile))
    text = text_of(paper)
    for wanted in (
        "政府信息公开申请登记回执", "许㙟兰：", "2026年11月1日", "挂号信、特快专递", "YS-445103118-A1-20261102-001", "施工合同和决算报告", "纸质复印件",
        "邮寄", "收到申请之日为2026年11月2日", "答复期限至2026年11月30日", "党政综合办公室", "个人信息告知",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert "440524198001010013" not in text


def test_d10b_asks_for_everything_at_once(request_for, text_of, asked) -> None:
    notice = CorrectionNotice(
        sent_on=date(2026, 11, 6), what="1.写明工程名称。\n2.写明需要的年度。", period=10,
        until=date(2026, 11, 20),
    )  # fmt: skip
    record = replace(asked, state=RequestState.CORRECTION_ASKED, correction=notice)
    text = text_of(correction_notice(request_for("D10b", record)))
    for wanted in (
        "补正告知书", "许㙟兰：", "2026年11月2日收到", "第三十条", "1.写明工程名称。", "2.写明需要的年度。", "请于2026年11月20日前（自本告知书发出次日起10个工作日内）以书面形式补正", "视为放弃申请",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


@pytest.mark.parametrize("told", [None, date(2026, 11, 25)], ids=["before", "after"])
def test_d10c_says_by_how_much_and_until_when(request_for, text_of, asked, told) -> None:
    more = ReplyExtension(
        approved_by=UserId("leader"), approved_on=date(2026, 11, 20), days=20,
        reason="需要查阅的档案数量大。", notified_on=told,
    )  # fmt: skip
    text = text_of(extension_notice(request_for("D10c", replace(asked, extension=more))))
    for wanted in (
        "延期答复告知书", "原答复期限至2026年11月30日", "因需要查阅的档案数量大，根据", "第三十三条", "延长20个工作日，至2026年12月28日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert UNFILLED not in text


@pytest.mark.parametrize("profile", PROFILES)
def test_d10d_tells_the_third_party_what_is_asked_never_by_whom(
    request_for, text_of, consulted, profile
) -> None:
    paper = consultation(
        request_for("D10d", consulted, profile=profile, options=Options(party="陈大海"))
    )
    text = text_of(paper)
    for wanted in (
        "征求第三方意见书", "陈大海：", "施工合同和决算报告", "第三十二条", "15个工作日内", "依照条例的规定决定是否公开", "附件：意见回执", "□同意公开",
        "□不同意公开", "签名（盖章）：",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert paper.letterhead is None
    assert not any(secret in text for secret in ("许㙟兰", *SECRETS))


def test_d10d_to_an_agency_is_a_letter(request_for, text_of, consulted) -> None:
    paper = consultation(request_for("D10d", consulted))
    text = text_of(paper)
    assert paper.addressee == "潮安区交通运输局"
    assert paper.letterhead is not None
    assert "第三十四条" in text
    assert "视为同意公开" in text
    assert "许㙟兰" not in text


def test_d10d_goes_to_who_has_not_answered_unless_one_is_named(request_for, consulted) -> None:
    done = replace(
        consulted,
        co_agency=(replace(consulted.co_agency[0], opinion=ThirdPartyOpinion.AGREE),),
    )
    assert consultation(request_for("D10d", done)).addressee == "陈大海"
    with pytest.raises(NobodyAsked, match="郑某"):
        consultation(request_for("D10d", done, options=Options(party="郑某")))


def test_d10e_does_not_name_the_third_party(request_for, text_of, consulted) -> None:
    text = text_of(consultation_notice(request_for("D10e", consulted)))
    for wanted in (
        "许㙟兰：",
        "2026年11月5日书面征求第三方的意见",
        "2026年11月6日征求潮安区交通运输局",
        "不计算在答复期限内",
    ):
        assert wanted in text, wanted
    assert "陈大海" not in text
    only = replace(consulted, third_party=())
    assert "第三方" not in text_of(consultation_notice(request_for("D10e", only)))


ARTICLES = {
    RequestOutcome.ALREADY_PUBLIC: ("第三十六条第（一）项", "镇政府网站“重大项目”栏目。"),
    RequestOutcome.PROVIDED: ("第三十六条第（二）项", "以“邮寄”方式提供"),
    RequestOutcome.REFUSED: ("第三十六条第（三）项", "商业秘密（第十五条），本机关决定不予公开"),
    RequestOutcome.NOT_EXIST: ("第三十六条第（四）项", "以“村道硬化”为关键词检索"),
    RequestOutcome.NOT_OURS: ("第三十六条第（五）项", "潮安区交通运输局，电话0768-5550999"),
    RequestOutcome.DUPLICATE: ("第三十六条第（六）项", "2026年3月2日，凤溪镇依复〔2026〕2号"),
    RequestOutcome.SPECIAL_LAW: ("第三十六条第（七）项", "请依照该规定办理"),
    RequestOutcome.PARTIAL: ("第三十七条", "《区分处理说明》"),
}


@pytest.mark.parametrize("outcome", [o for o in RequestOutcome if o not in NOT_HANDLED])
def test_d10f_of_every_outcome_cites_its_clause_and_its_remedy(
    request_for, text_of, asked, outcome
) -> None:
    earlier = replace(asked, replied_on=date(2026, 3, 2), reply_doc="凤溪镇依复〔2026〕2号")
    more = {"earlier": RecordId("old")} if outcome is RequestOutcome.DUPLICATE else {}
    record = answered(asked, outcome, **more)
    paper = reply(request_for("D10f", record, tied={RecordId("old"): earlier}))
    text = text_of(paper)
    article, said = ARTICLES[outcome]
    for wanted in (
        "答复书", "许㙟兰：", "2026年11月2日收到", "YS-445103118-A1-20261102-001", f"条例》{article}，现答复如下", said, "经检索档案室和财务室",
        FIRST if outcome.refuses else EITHER, "2026年11月20日",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert ("先向" in text) == outcome.refuses
    assert UNFILLED not in text
    assert not CATALOGUE["D10f"].obstacle(record)


def test_d10f_names_the_court_the_office_knows(request_for, asked, office) -> None:
    record = answered(asked, RequestOutcome.PROVIDED, fee=Fen(128000))
    request = request_for("D10f", record)
    known = replace(
        request,
        office=replace(
            office, organization=replace(office.organization, court_name="潮安区人民法院")
        ),
    )
    said = repr(reply(known))
    assert "6个月内向潮安区人民法院提起行政诉讼" in said
    assert "信息处理费：1,280.00元（大写：壹仟贰佰捌拾元整）。" in said


def test_d10f_masks_other_peoples_numbers(request_for, text_of, asked) -> None:
    record = answered(
        asked, RequestOutcome.PROVIDED, reply_text="联系人陈某13900139000，已通知13800138025。"
    )
    text = text_of(reply(request_for("D10f", record)))
    assert "13900139000" not in text
    assert "13800138025" in text


def test_d10f_says_when_the_corrected_request_came(request_for, text_of, asked) -> None:
    corrected = CorrectionNotice(corrected_on=date(2026, 11, 10), corrected="2025年决算报告")
    record = replace(answered(asked, RequestOutcome.PROVIDED), correction=corrected)
    text = text_of(reply(request_for("D10f", record)))
    assert "于2026年11月10日收到补正的申请" in text
    assert "申请公开的信息：2025年决算报告。" in text


def test_the_remedies_are_those_of_the_law_in_force() -> None:
    for code in ("D10f", "D10g"):
        assert wording_on(asset("templates"), code, date(2024, 1, 1)).version == "1"
        with pytest.raises(NoWording):
            wording_on(asset("templates"), code, date(2023, 12, 31))


@pytest.mark.parametrize("outcome", sorted(NOT_HANDLED, key=lambda o: o.value))
def test_d10g_says_why_it_is_not_handled(request_for, text_of, asked, outcome) -> None:
    notice = CorrectionNotice(
        sent_on=date(2026, 11, 6), what="写明年度", period=10, until=date(2026, 11, 20)
    )
    record = replace(answered(asked, outcome), correction=notice)
    if outcome is RequestOutcome.ABANDONED:
        record = replace(record, reply_text="", review_or_suit=None, outcome_basis="")
    text = text_of(refusal_to_handle(request_for("D10g", record)))
    article = {
        "NOT_AN_APPLICATION": "第三十九条",
        "UNREASONABLE": "第三十五条",
        "ABANDONED": "第三十条",
    }
    for wanted in ("不予处理告知书", "许㙟兰：", article[outcome.value], EITHER):
        assert wanted in text, wanted
    assert UNFILLED not in text
    assert CATALOGUE["D10f"].obstacle(record)
    assert not CATALOGUE["D10g"].obstacle(record)


def test_d10h_parts_what_is_given_from_what_is_withheld(
    request_for, text_of, set_paper, measure, consulted
) -> None:
    record = answered(
        consulted, RequestOutcome.PARTIAL, override_reason="涉及公共利益",
        third_party=(replace(consulted.third_party[0], opinion=ThirdPartyOpinion.DISAGREE),),
    )  # fmt: skip
    sent = (Sent("D10f", "答复书", "凤溪镇依复〔2026〕7号"),)
    paper = partial_note(request_for("D10h", record, sent=sent))
    text = text_of(paper)
    for wanted in (
        "区分处理说明", "凤溪镇依复〔2026〕7号", "许㙟兰", "可以公开的内容", "经检索档案室和财务室", "不予公开的内容", "商业秘密（第十五条）", "公开会损害其商业秘密",
        "已征求1方意见：不同意公开", "涉及公共利益", "第三十七条",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "陈大海" not in text
    assert measure.problems(set_paper(paper).pdf, measure.archive, measure.paper) == []


def test_d18_of_a_reply_to_a_request(request_for, text_of, asked) -> None:
    text = text_of(receipt(request_for("D18", answered(asked, RequestOutcome.PROVIDED))))
    assert "政府信息公开申请答复书" in text
    assert "许㙟兰" in text


@pytest.mark.parametrize("code", ["D10b", "D10c", "D10d", "D10e", "D10f", "D10g", "D10h"])
def test_they_are_offered_only_when_it_happened(code, asked) -> None:
    assert CATALOGUE[code].obstacle(asked)


def test_they_measure_up(request_for, set_paper, measure, asked, consulted) -> None:
    notice = CorrectionNotice(
        sent_on=date(2026, 11, 6), what="写明年度。", period=10, until=date(2026, 11, 20)
    )
    more = ReplyExtension(
        approved_by=UserId("leader"), approved_on=date(2026, 11, 20), days=20, reason="档案数量大"
    )
    papers = (
        registration_receipt(request_for("D10a", asked)),
        correction_notice(request_for("D10b", replace(asked, correction=notice))),
        extension_notice(request_for("D10c", replace(asked, extension=more))),
        consultation(request_for("D10d", consulted, options=Options(party="陈大海"))),
        consultation(request_for("D10d", consulted)),
        consultation_notice(request_for("D10e", consulted)),
        *(
            reply(request_for("D10f", answered(asked, outcome)))
            for outcome in (RequestOutcome.PARTIAL, RequestOutcome.NOT_EXIST)
        ),
        refusal_to_handle(request_for("D10g", answered(asked, RequestOutcome.UNREASONABLE))),
    )
    for paper in papers:
        assert measure.problems(set_paper(paper).pdf, measure.body_type) == [], paper.code
