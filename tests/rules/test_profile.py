"""City profiles: what each seed document says, and that changing city changes no record."""

import json
import re
from dataclasses import replace
from datetime import date

import msgspec
import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.parts import Channel, Domain, PublishChannel
from zwcx_desktop.rules.files import DamagedRules
from zwcx_desktop.rules.profile import MASTER, DeadlineChange, read_profiles

CHAOZHOU = ["衣食住行", "就业", "就学", "就医", "养老", "助残扶贫", "防火防盗", "拥军优属"]
NATIONAL = [
    "就业",
    "物业",
    "就学",
    "计生",
    "养老",
    "助残",
    "扶贫",
    "医保",
    "住房",
    "出行",
    "停车",
    "防火防盗",
    "拥军优属",
    "便民服务",
]
PANJIN = [
    "就业",
    "物业",
    "就学",
    "计生",
    "养老",
    "助残",
    "扶贫",
    "医保",
    "住房",
    "出行",
    "停车",
    "防火防盗",
    "优抚",
    "便民服务",
]


def test_all_five_are_there_the_national_one_first(profiles):
    assert list(profiles) == ["national", "chaozhou", "foshan", "meizhou_yj", "panjin"]


@pytest.mark.parametrize(
    ("city", "labels"),
    [
        ("national", NATIONAL),
        ("chaozhou", CHAOZHOU),
        ("foshan", CHAOZHOU),
        ("panjin", PANJIN),
        ("meizhou_yj", []),
    ],
)
def test_domains_in_the_order_of_the_document(profiles, city, labels):
    assert [e.label for e in profiles[city].options("domain")] == labels


@pytest.mark.parametrize(
    ("city", "first"),
    [
        ("chaozhou", ["HOTLINE_12345", "XINFANG_SYS", "LETTER_BOX", "EMAIL", "PHONE", "MEDIA"]),
        ("foshan", ["HOTLINE_12345", "LETTER_BOX", "EMAIL", "PHONE", "MEDIA"]),
        ("panjin", ["MINXINWANG", "HOTLINE_12346"]),
        (
            "meizhou_yj",
            ["HOTLINE_12345", "EFFICIENCY_SYS", "LETTER_BOX", "EMAIL", "PHONE", "MEDIA"],
        ),
    ],
)
def test_complaint_channels_begin_with_the_document_s(profiles, city, first):
    assert [e.code for e in profiles[city].options("channel")][: len(first)] == first


@pytest.mark.parametrize(
    ("city", "grassroots", "hotline", "campaign"),
    [
        ("national", "街道和乡镇", "12345政务服务便民热线", "诚信街道和诚信乡镇创建活动"),
        ("chaozhou", "街道和乡镇", "“12345”政务服务平台", "诚信街道和诚信乡镇创建活动"),
        ("foshan", "镇（街道）", "“12345”政务服务平台", "诚信街道和诚信镇创建活动"),
        ("panjin", "街道和乡镇", "“12346”失信投诉举报平台", "诚信街道和诚信乡镇创建活动"),
        ("meizhou_yj", "科室（中心）", "“12345”政府服务热线", ""),
    ],
)
def test_terms(profiles, city, grassroots, hotline, campaign):
    profile = profiles[city]
    assert profile.term("grassroots") == grassroots
    assert profile.term("hotline") == hotline
    assert profile.term("campaign") == campaign


def test_every_term_of_one_city_is_known_in_all(profiles):
    own = {"transport", "special_campaign"}
    for name in {t for p in profiles.values() for t in p.terms} - own:
        without = {p.id for p in profiles.values() if not p.term(name)}
        assert without == ({"meizhou_yj"} if name == "campaign" else set())


def test_a_campaign_is_offered_where_the_city_has_one(profiles):
    for profile in profiles.values():
        assert profile.offers(KINDS["creation_dossier"]) == bool(profile.term("campaign"))
        assert all(profile.offers(kind) for kind in KINDS.values() if not kind.term)


@pytest.mark.parametrize(
    ("city", "months", "levels"),
    [
        ("chaozhou", 12, ("市", "县")),
        ("foshan", 12, ("市", "区", "镇")),
        ("panjin", 6, ("市", "县区")),
    ],
)
def test_supervision(profiles, city, months, levels):
    assert profiles[city].supervision.months == months
    assert profiles[city].supervision.levels == levels


def test_only_panjin_reports_fulfilment_to_the_credit_platform(profiles):
    assert [p.id for p in profiles.values() if p.fulfilment_to_credit.value] == ["panjin"]
    assert profiles["panjin"].flow_codes("commitment") == ("PERFORMANCE", "FULFILMENT")
    assert profiles["foshan"].flow_codes("dishonesty_record") == ("INTEGRITY_CITY", "CREDIT_CITY")
    assert profiles["national"].flow_codes("unknown") == ()


def test_switching_city_needs_no_migration(profiles):
    """Scenario 2: the same codes under another profile, nothing rewritten."""
    here, there = profiles["chaozhou"], profiles["panjin"]
    kept = [e.code for e in here.options("domain")]
    assert [here.label("domain", c) for c in kept] == CHAOZHOU
    assert [there.label("domain", c) for c in kept] == [
        *("衣食住行", "就业", "就学", "就医", "养老", "助残、扶贫", "防火防盗", "拥军优属"),
    ]
    assert here.mandatory("INVESTMENT") == ()
    channels = there.mandatory("INVESTMENT")
    assert [there.label("publish_channel", c) for c in channels] == ["信用盘锦", "政府门户网站"]
    assert there.mandatory("TIME_LIMIT") == ()
    assert (here.term("commitment"), there.term("commitment")) == ("服务承诺", "诚信承诺")


def test_a_composite_label_stands_for_several_codes(profiles):
    city = profiles["chaozhou"]
    assert city.label("domain", "DISABILITY_AID") == "助残扶贫"
    assert city.label("domain", "POVERTY_RELIEF") == "助残扶贫"
    assert city.label("domain", "HOUSING") == "衣食住行"
    composite = next(e for e in city.options("domain") if e.label == "助残扶贫")
    assert composite.codes == ("DISABILITY_AID", "POVERTY_RELIEF")


def test_every_master_code_has_a_name_in_every_city(profiles):
    for profile in profiles.values():
        for name, master in MASTER.items():
            for member in master:
                assert re.search(r"[\u4e00-\u9fff]", profile.label(name, member.value))


def test_unknown_codes_never_crash(profiles):
    city = profiles["chaozhou"]
    assert city.label("domain", "PARKING") == Domain.PARKING.label
    assert city.label("domain", "NEW_CODE") == "NEW_CODE"
    assert city.label("domain", "NEW_CODE+PARKING") == "NEW_CODE、停车"
    assert city.label("domain", "") == ""
    assert city.label("no_list", "X") == "X"
    assert city.options("no_list") == ()
    assert city.label("channel", "MINXINWANG") == Channel.MINXINWANG.label
    assert city.label("publish_channel", "CREDIT_SITE") == PublishChannel.CREDIT_SITE.label


def test_every_entry_names_its_source(profiles):
    cited = re.compile(r"(S[1-5]( |$)|.*(条例|组织法)第|国办|本系统)")
    for path in sorted(asset("profiles").glob("*.json")):
        for entry in _sourced(json.loads(path.read_text(encoding="utf-8"))):
            assert cited.match(entry["source"]), (path.name, entry)


def _sourced(value):
    if isinstance(value, dict):
        leaf = {"label", "text", "name", "channels", "to", "word", "months", "value"} & set(value)
        if leaf and "basis" not in value:
            assert "source" in value, value
        if "source" in value:
            yield value
        for inner in value.values():
            yield from _sourced(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _sourced(inner)


def test_entries_may_end(profiles):
    entry = profiles["panjin"].options("channel")[0]
    ended = replace(entry, valid_to=date(2026, 6, 30))
    assert ended.valid(date(2026, 6, 30))
    assert not ended.valid(date(2026, 7, 1))
    assert entry.valid(date(2026, 7, 1))


def test_a_city_s_own_deadline_names_its_document(profiles, deadline_rules):
    changed = msgspec.convert(
        {
            **msgspec.to_builtins(profiles["chaozhou"]),
            "deadlines": [{"code": "HL-5", "length": 7, "source": "市12345办法第九条"}],
        },
        type(profiles["chaozhou"]),
    )
    rule = changed.adapt(deadline_rules).rule("HL-5", date(2026, 1, 1))
    assert (rule.length, rule.basis) == (7, "市12345办法第九条")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"code": "EMPLOYMENT"', '"code": "EMPLOIMENT"', "未知代码 EMPLOIMENT"),
        ('"code": "EMPLOYMENT"', '"code": "SCHOOLING"', "重复代码"),
        ('"code": "CREDIT_SITE"', '"code": "APP"', "重复代码"),
        ('["CREDIT_SITE", "PORTAL"]', '["GRID"]', "必须公开渠道"),
        ('"version": 1', '"version": "x"', "version"),
    ],
)
def test_a_faulty_profile_is_refused(tmp_path, old, new, words):
    for path in asset("profiles").glob("*.json"):
        text = path.read_text(encoding="utf-8")
        if path.stem == "panjin":
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(DamagedRules, match=words):
        read_profiles(tmp_path)


def test_the_national_profile_must_be_there(tmp_path):
    with pytest.raises(DamagedRules, match="缺失"):
        read_profiles(tmp_path)


# §1.7, row by row: national, chaozhou, foshan, panjin, meizhou_yj. "" where the document has none.
CITIES = ("national", "chaozhou", "foshan", "panjin", "meizhou_yj")
ROWS = {
    "region code": (lambda p: p.region_code, ("", "445100", "440600", "211100", "441400")),
    "grass-roots term": (
        lambda p: p.term("grassroots"),
        ("街道和乡镇", "街道和乡镇", "镇（街道）", "街道和乡镇", "科室（中心）"),
    ),
    "creation campaign": (
        lambda p: p.term("campaign"),
        (
            "诚信街道和诚信乡镇创建活动",
            "诚信街道和诚信乡镇创建活动",
            "诚信街道和诚信镇创建活动",
            "诚信街道和诚信乡镇创建活动",
            "",
        ),
    ),
    "commitment system": (
        lambda p: p.term("commitment_system"),
        (
            "公开承诺制度",
            "服务承诺等公开",
            "服务承诺等公开",
            "诚信承诺制度",
            "服务质量承诺、期限承诺和保障承诺",
        ),
    ),
    "commitments to investors": (
        lambda p: p.term("investment_commitment"),
        ("政策承诺", "政策承诺", "政策承诺", "信用承诺", "政策承诺"),
    ),
    "disclosure types": (
        lambda p: p.term("disclosure_types"),
        (
            "政务、财务等",
            "政务、财务、政策、服务承诺等",
            "政务、财务、政策、服务承诺等",
            "政务、财务等",
            "政务信息",
        ),
    ),
    "domain list": (
        lambda p: [e.label for e in p.options("domain")],
        (NATIONAL, CHAOZHOU, CHAOZHOU, PANJIN, []),
    ),
    "first complaint channels": (
        lambda p: [e.label for e in p.options("channel")][:2],
        (
            ["12345热线", "来访"],
            ["12345政务服务平台", "信访投诉举报平台"],
            ["12345政务服务平台", "举报箱"],
            ["民心网", "12346失信投诉举报平台"],
            ["12345政府服务热线", "行政效能监察监控系统"],
        ),
    ),
    "hotline": (
        lambda p: p.term("hotline"),
        (
            "12345政务服务便民热线",
            "“12345”政务服务平台",
            "“12345”政务服务平台",
            "“12346”失信投诉举报平台",
            "“12345”政府服务热线",
        ),
    ),
    "credit website": (
        lambda p: p.term("credit_site"),
        ("信用中国", "信用潮州", "信用佛山", "信用辽宁", "信用中国"),
    ),
    "mandatory publication": (
        lambda p: [p.label("publish_channel", c) for c in p.mandatory("INVESTMENT")],
        ([], [], [], ["信用盘锦", "政府门户网站"], []),
    ),
    "aggregation": (
        lambda p: p.flow_codes("dishonesty_record"),
        (
            ("CREDIT_CITY", "CREDIT_NATIONAL"),
            ("CREDIT_CITY", "CREDIT_NATIONAL"),
            ("INTEGRITY_CITY", "CREDIT_CITY"),
            ("CREDIT_CITY", "CREDIT_NATIONAL"),
            (),
        ),
    ),
    "transport": (
        lambda p: p.terms["transport"].text if "transport" in p.terms else "",
        (
            "",
            "全市政务信息资源共享交换平台",
            "全市政务信息资源共享交换平台",
            "市信用数据交换平台",
            "",
        ),
    ),
    "supervision": (
        lambda p: (p.supervision.months, p.supervision.words, "、".join(p.supervision.levels)),
        (
            (12, "定期", "上级对下级"),
            (12, "每年", "市、县"),
            (12, "每年", "市、区、镇"),
            (6, "每半年", "市、县区"),
            (12, "机关绩效考核", "局机关"),
        ),
    ),
    "supervisors": (
        lambda p: {
            s for s in p.supervision.supervisors if s in ("人大", "政协", "监察机关", "检察院")
        },
        (
            {"人大", "政协"},
            {"人大", "政协", "检察院"},
            {"人大", "政协", "检察院", "监察机关"},
            {"人大", "政协"},
            {"人大", "政协", "检察院"},
        ),
    ),
    "overall lead": (
        lambda p: p.leads["overall"].text,
        (
            "社会信用体系建设牵头部门",
            "市发展和改革局",
            "市发展改革局",
            "市发改委",
            "综合协调科、办公室、人事教育科",
        ),
    ),
    "performance body": (
        lambda p: p.leads["performance"].text if "performance" in p.leads else "",
        (
            "",
            "市机关绩效考核协调领导小组办公室",
            "市绩效管理试点工作领导小组办公室",
            "",
            "人事教育科",
        ),
    ),
    "publicity": (
        lambda p: p.leads["publicity"].text if "publicity" in p.leads else "",
        ("", "市委宣传部", "市文明办", "市委宣传部、市文明办", "人事教育科"),
    ),
    "grass-roots responsible": (
        lambda p: p.leads["grassroots"].text if "grassroots" in p.leads else "",
        ("各地区", "各级人民政府", "全市各级政府", "各县区政府、经济区管委会", ""),
    ),
    "judgment performance": (
        lambda p: p.judgment_performance.value,
        (False, True, True, True, True),
    ),
    "change clause": (lambda p: p.change_clause.value, (True, False, False, True, False)),
    "fulfilment to credit": (
        lambda p: p.fulfilment_to_credit.value,
        (False, False, False, True, False),
    ),
    "special campaign": (
        lambda p: p.terms["special_campaign"].text if "special_campaign" in p.terms else "",
        ("", "不定期", "不定期", "", "不定期"),
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_comparison(profiles, row):
    read, wanted = ROWS[row]
    assert [read(profiles[city]) for city in CITIES] == list(wanted)


@pytest.mark.parametrize(
    ("flow", "codes"),
    [
        (("commitment",), ["PERFORMANCE"] * 3 + ["PERFORMANCE FULFILMENT", "PERFORMANCE"]),
        (("commitment", "investment"), ["PERFORMANCE"] * 3 + ["PUBLICATION", "PERFORMANCE"]),
        (("complaint",), ["", "HOTLINE XINFANG", "HOTLINE", "MINXINWANG HOTLINE_12346", "HOTLINE"]),
        (
            ("rectification",),
            [
                "SUPERIOR",
                "SUPERIOR CREDIT_CITY",
                "SUPERIOR INTEGRITY_CITY CREDIT_CITY",
                "SUPERIOR",
                "",
            ],
        ),
        (("task",), ["SUPERVISION"] * 4 + [""]),
        (("oversight_item",), ["NPC CPPCC"] * 3 + ["NPC", ""]),
        (
            ("oversight_item", "law_linkage"),
            ["NPC CPPCC", "LAW_LINKAGE", "LAW_LINKAGE", "NPC", "LAW_LINKAGE"],
        ),
        (("training_record",), [""] + ["CIVIL_SERVICE"] * 3 + [""]),
        (("disclosure",), [""] * 5),
    ],
)
def test_what_flows_where(profiles, flow, codes):
    """§1.8; disclosures are posted by the office itself."""
    assert [" ".join(profiles[city].flow_codes(*flow)) for city in CITIES] == codes


def test_flows_are_named_after_kinds_and_platforms_after_their_flows(profiles):
    for profile in profiles.values():
        known = {code for flow in profile.flows.values() for code in flow.codes}
        assert {p.flow for p in profile.platforms if p.flow} <= known
        assert {name.partition(".")[0] for name in profile.flows} <= set(KINDS)
        assert profile.fault() == ""


@pytest.mark.parametrize(
    ("city", "platforms"),
    [
        ("national", "全国信用信息共享平台 各地方信用信息共享平台 信用中国"),
        ("chaozhou", "“12345”政务服务平台 信访投诉举报平台 市公共信用信息管理系统 信用潮州"),
        ("foshan", "市政务诚信平台 市公共信用信息管理系统 省信用信息共享平台 信用佛山"),
        ("panjin", "民心网 “12346”失信投诉举报平台 市信用数据交换平台 信用辽宁 信用盘锦"),
        ("meizhou_yj", "“12345”政府服务热线 行政效能监察监控系统 “两法衔接”平台"),
    ],
)
def test_platforms_the_documents_name(profiles, city, platforms):
    """§1.9."""
    assert set(platforms.split()) <= {p.name for p in profiles[city].platforms}


def test_a_city_that_contradicts_itself_is_refused(profiles):
    panjin = profiles["panjin"]
    usual = replace(panjin.flows["commitment"], codes=("PERFORMANCE",))
    odd = replace(panjin, flows={**panjin.flows, "commitment": usual})
    assert "去向不一致" in odd.fault()
    change = DeadlineChange("HL-5", "市文")
    assert "固定日期" in replace(panjin, deadlines=(change,)).fault()


def test_a_city_s_own_limits_hold_from_its_first_day(profiles, deadline_rules):
    changes = (
        DeadlineChange("HL-5", "市文", 3),
        DeadlineChange("AR-REPORT", "市文", fixed="02-28"),
    )
    city = replace(profiles["chaozhou"], deadlines=changes, valid_from=date(2027, 1, 1))
    rules = city.adapt(deadline_rules)
    assert rules.rule("HL-5", date(2026, 12, 31)).length == 5
    assert rules.rule("HL-5", date(2027, 1, 1)).length == 3
    assert rules.rule("AR-REPORT", date(2027, 1, 1)).fixed == "02-28"
    assert rules.version == deadline_rules.version


@pytest.mark.parametrize(
    ("city", "code", "offered"),
    [
        ("national", "FAMILY_PLANNING", "计生（现称生育支持、人口家庭）"),
        ("panjin", "SPECIAL_CARE", "优抚（现称优待抚恤、退役军人服务）"),
        ("chaozhou", "DISABILITY_AID+POVERTY_RELIEF", "助残扶贫（现称防止返贫、乡村振兴）"),
        ("chaozhou", "EMPLOYMENT", "就业"),
        ("chaozhou", "DAILY_LIFE", "衣食住行"),
    ],
)
def test_old_names_are_offered_with_the_present_ones(profiles, city, code, offered):
    profile = profiles[city]
    entry = next(e for e in profile.options("domain") if e.code == code)
    assert profile.offered(entry) == offered
    assert profile.label("domain", code) == entry.label
