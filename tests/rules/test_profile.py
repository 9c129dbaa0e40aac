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
from zwcx_desktop.rules.profile import MASTER, read_profiles

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
    for name in {t for p in profiles.values() for t in p.terms if t != "transport"}:
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
    assert profiles["foshan"].flow_codes("dishonesty") == ("INTEGRITY_CITY", "CREDIT_CITY")
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
