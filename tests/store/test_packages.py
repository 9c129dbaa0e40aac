"""Taking the city's packages: what is refused, with which words, and what is in force after."""

import json
from datetime import date

import pytest

from tests.city_keys import City
from tests.store.conftest import ADMIN, CLERK, Desks
from zwcx_desktop.assets import asset
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.rules.packages import BadPackage, PackageKind
from zwcx_desktop.store.errors import NotPermitted

CALENDAR, PROFILE = PackageKind.CALENDAR, PackageKind.PROFILE
RULES, TEMPLATE = PackageKind.RULES, PackageKind.TEMPLATE


def year(number: int = 2027, **other) -> str:
    off = [{"name": "元旦", "first": f"{number}-01-01", "last": f"{number}-01-03"}]
    return json.dumps({"year": number, "source": "国办通知", "off": off, "work": [], **other})


def profile(name: str = "chaozhou", **other) -> str:
    text = (asset("profiles") / f"{name}.json").read_text(encoding="utf-8")
    return json.dumps({**json.loads(text), **other}, ensure_ascii=False)


def wording(code: str = "D12", **texts: str) -> str:
    text = (asset("templates") / f"{code}-1.toml").read_text(encoding="utf-8")
    text = text.replace('version = "1"', 'version = "2"')
    for old, new in texts.items():
        text = text.replace(f"{old} = ", f"{new} = ")
    return text


@pytest.fixture
def city(desks: Desks) -> City:
    made = City()
    made.enrol(desks(ADMIN))
    return made


def refusal(desks: Desks, raw: bytes) -> str:
    desk = desks(ADMIN)
    before = desk.packages.in_force()
    with pytest.raises(BadPackage) as caught:
        desk.packages.preview(raw)
    with pytest.raises(BadPackage) as again:
        desk.packages.take(raw)
    assert again.value.message == caught.value.message
    assert desk.packages.in_force() == before
    return f"{caught.value.message}{caught.value.hint}"


def test_before_enrolment_nobody_can_tell_whose_it_is(desks: Desks) -> None:
    assert "请先在“上报”页登记本机" in refusal(desks, City().package(CALENDAR, year()))


def test_only_the_administrator_takes_packages(desks: Desks, city: City) -> None:
    raw = city.package(CALENDAR, year())
    with pytest.raises(NotPermitted, match="导入配置文件"):
        desks(CLERK).packages.take(raw)


def test_another_city_s_is_refused(desks: Desks, city: City) -> None:
    assert "签名不对" in refusal(desks, City().package(CALENDAR, year()))
    thief = City(root=city.root, online=SigningKey.generate())
    forged = thief.package(CALENDAR, year()).replace(thief.key_list, city.key_list)
    assert "签名不对" in refusal(desks, forged)


def test_a_damaged_file_is_refused(desks: Desks, city: City) -> None:
    raw = city.package(CALENDAR, year())
    assert "已损坏" in refusal(desks, raw[:-40])
    assert "已损坏" in refusal(desks, b"\x00\x01")
    assert "过大" in refusal(desks, raw * 10_000)


@pytest.mark.parametrize(
    ("kind", "text", "said", "words"),
    [
        (CALENDAR, year(), {"kind": "codelist"}, "不认识“codelist”这类配置文件。请升级程序"),
        (CALENDAR, year(), {"kind": "rules"}, "不是本程序认识的办理期限规则"),
        (CALENDAR, year(), {"content": "{}"}, "不是本程序认识的节假日安排"),
        (CALENDAR, year(), {"id": "2028"}, "与包上写明的（2028 第 1 版）不一致"),
        (CALENDAR, year(), {"version": 9}, "与包上写明的（2027 第 9 版）不一致"),
        (CALENDAR, year(), {"valid_from": "2027-02-30"}, "已损坏"),
        (CALENDAR, year(), {"content": year(work=["2027-01-04"])}, "有调休上班日不是周末"),
        (CALENDAR, year(2026), {}, "已是第 1 版，不低于文件中的第 1 版"),
        (PROFILE, profile(), {}, "已是第 1 版，不低于文件中的第 1 版"),
        (PROFILE, profile(version=2), {"content": "[]"}, "不是本程序认识的城市配置"),
        (TEMPLATE, wording(), {"content": wording(limit="other")}, "文书模板缺少段落：limit"),
        (
            TEMPLATE,
            wording(),
            {"content": wording().replace("{due}", "{deadline}")},
            "段落“limit”用到了没有的内容：deadline",
        ),
        (TEMPLATE, wording("D37"), {}, "没有可以替换的文书“D37”"),
    ],
)
def test_what_does_not_fit_is_refused(
    desks: Desks, city: City, kind: PackageKind, text: str, *, said: dict, words: str
) -> None:
    assert words in refusal(desks, city.package(kind, text, **said))


def test_what_was_taken_is_shown_with_who_and_when(desks: Desks, city: City) -> None:
    desk = desks(ADMIN)
    assert {shown.by_name for shown in desk.packages.in_force()} == {""}
    desk.packages.take(city.package(CALENDAR, year(), name="2027 年放假安排"))
    taken = next(f for f in desks(CLERK).packages.in_force() if f.name == "2027 年放假安排")
    assert (taken.kind, taken.version, taken.by_name) == ("节假日安排", 1, "郑管")
    assert taken.at == desk.clock.now()
    assert "不低于" in refusal(desks, city.package(CALENDAR, year()))
    desks(ADMIN).packages.take(city.package(CALENDAR, year(version=2)))
    assert [f.version for f in desks(CLERK).packages.in_force() if "2027" in f.name] == [2]


def test_a_profile_in_force_changes_the_terms(desks: Desks, city: City) -> None:
    changed = json.loads(profile(version=2))
    changed["terms"]["hotline"] = {"text": "“12345”便民热线", "source": "市文"}
    raw = city.package(PROFILE, json.dumps(changed))
    (difference,) = desks(ADMIN).packages.preview(raw).differences
    assert (difference.label, difference.old) == ("热线名称", "“12345”政务服务平台")
    desks(ADMIN).packages.take(raw)
    desk = desks(CLERK)
    assert desk.profile.term("hotline") == "“12345”便民热线"
    assert desk.packages.profiles["chaozhou"].version == 2


def test_a_profile_waits_for_its_first_day(desks: Desks, city: City, clock) -> None:
    raw = city.package(PROFILE, profile(version=2, valid_from="2027-01-01"))
    assert desks(ADMIN).packages.preview(raw).waits
    desks(ADMIN).packages.take(raw)
    assert desks(CLERK).profile.version == 1
    assert [f.version for f in desks(CLERK).packages.in_force() if f.waits] == [2]
    assert "不低于" in refusal(desks, raw)
    clock.advance(days=60)
    assert desks(CLERK).profile.version == 2


def test_rules_replace_those_of_the_same_code_only(desks: Desks, city: City) -> None:
    rule = {
        "code": "HL-5", "name": "办结热线工单", "start_event": "dispatched_on", "length": 3,
        "unit": "WD", "basis": "市文", "valid_from": "2000-01-01",
    }  # fmt: skip
    raw = city.package(RULES, json.dumps({"version": 2, "rules": [rule]}))
    desks(ADMIN).packages.take(raw)
    facts = desks(CLERK).facts()
    assert facts.deadline("HL-5", date(2026, 9, 18)) == date(2026, 9, 22)
    assert facts.deadline("XF-60", date(2026, 8, 2)) == date(2026, 10, 8)


def test_a_wording_stands_beside_the_program_s_own(desks: Desks, city: City) -> None:
    text = wording().replace("特此告知。", "特此告知，请知悉。")
    raw = city.package(TEMPLATE, text)
    (difference,) = desks(ADMIN).packages.preview(raw).differences
    assert (difference.label, difference.new) == ("段落 close", "特此告知，请知悉。")
    desks(ADMIN).packages.take(raw)
    assert desks(CLERK).packages.templates("D12") == (text,)
    assert desks(CLERK).packages.templates("D01") == ()
    assert "D12 受理告知书模板" in {f.name for f in desks(CLERK).packages.in_force()}


def test_a_superior_s_scheme_replaces_the_program_s_example(desks: Desks, city: City) -> None:
    text = (asset("rules") / "assessment.json").read_text(encoding="utf-8")
    changed = json.loads(text)
    changed["version"] = 2
    changed["schemes"][0]["name"] = "潮州市政务诚信考核方案（2027）"
    raw = city.package(PackageKind.SCHEME, json.dumps(changed, ensure_ascii=False))
    assert desks(ADMIN).packages.preview(raw).replaces == 1
    desks(ADMIN).packages.take(raw)
    scheme = desks(CLERK).facts().scheme("assessment", "")
    assert scheme is not None
    assert scheme.name == "潮州市政务诚信考核方案（2027）"
