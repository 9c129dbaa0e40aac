"""Data files of the law in the words of a person: what a package changes, what a city demands."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from zwcx_desktop.rules.calendar import CalendarYear, Holiday
from zwcx_desktop.rules.deadlines import DeadlineRule, Roll, RuleFile, Unit
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.schemes import SchemeFile

TERMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "grassroots": "基层称谓",
        "campaign": "创建活动",
        "commitment": "承诺称谓",
        "commitment_system": "承诺制度",
        "investment_commitment": "招商承诺称谓",
        "special_campaign": "失信专项治理",
        "disclosure_types": "公开类型",
        "hotline": "热线名称",
        "credit_site": "公开失信信息的网站",
        "aggregation": "归集平台",
        "transport": "传输平台",
    }
)
LEADS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "overall": "总牵头单位",
        "supervision": "督导单位",
        "performance": "绩效考核机构",
        "publicity": "宣传单位",
        "media": "媒体协调单位",
        "grassroots": "基层诚信责任单位",
        "grassroots_support": "基层诚信配合单位",
    }
)
LISTS: Final[Mapping[str, str]] = MappingProxyType(
    {"domain": "服务领域", "channel": "投诉举报渠道", "publish_channel": "公开渠道"}
)
_YES = {True: "是", False: "否"}
_UNITS = {
    Unit.NATURAL_DAYS: "日",
    Unit.WORKING_DAYS: "个工作日",
    Unit.MONTHS: "个月",
    Unit.FIXED: "",
}


def profile_summary(profile: Profile) -> dict[str, str]:
    """Return by heading everything a city sets."""
    found = {"名称": profile.name, "依据": profile.basis.text}
    found |= {TERMS.get(name, name): term.text for name, term in profile.terms.items()}
    for name, heading in LISTS.items():
        found[heading] = "、".join(entry.label for entry in profile.options(name))
    found["必须公开到"] = "；".join(
        f"{category}：" + "、".join(profile.label("publish_channel", c) for c in rule.channels)
        for category, rule in profile.mandatory_channels.items()
    )
    found["平台"] = "、".join(platform.name for platform in profile.platforms)
    found["去向"] = "；".join(f"{name}→{flow.to}" for name, flow in profile.flows.items())
    found |= {LEADS.get(name, name): lead.text for name, lead in profile.leads.items()}
    watched = profile.supervision
    found["监督考核"] = f"{watched.words}（{watched.months} 个月）；{'、'.join(watched.levels)}"
    found["监督主体"] = "、".join(watched.supervisors)
    found["兑现结果归集到信用平台"] = _YES[profile.fulfilment_to_credit.value]
    found["考核生效判决履行"] = _YES[profile.judgment_performance.value]
    found["变更补偿条款"] = _YES[profile.change_clause.value]
    for change in profile.deadlines:
        found[f"期限 {change.code}"] = change.fixed or str(change.length)
    return {heading: words for heading, words in found.items() if words}


def rules_summary(rules: RuleFile) -> dict[str, str]:
    """Return by rule and first day how long each takes and why."""
    return {_rule_heading(rule): _rule_words(rule) for rule in rules.rules}


def year_summary(year: CalendarYear) -> dict[str, str]:
    """Return the year's days off by name, and the weekend days that are worked."""
    found = {f"{year.year} 年{holiday.name}": _span(holiday) for holiday in year.off}
    found[f"{year.year} 年调休上班"] = "、".join(_day(day) for day in year.work)
    found["依据"] = year.source
    return found


def schemes_summary(file: SchemeFile) -> dict[str, str]:
    """Return what each scheme asks, criterion by criterion."""
    return {
        f"{scheme.name} {criterion.code}": f"{criterion.text}（{criterion.weight} 分）"
        if criterion.weight
        else criterion.text
        for scheme in file.schemes
        for criterion in scheme.criteria
    }


def template_summary(title: str, text: Mapping[str, str]) -> dict[str, str]:
    """Return the texts of a template by name."""
    return {"文书名称": title, **{f"段落 {name}": words for name, words in text.items()}}


def _rule_heading(rule: DeadlineRule) -> str:
    since = "" if rule.valid_from == date.min else f"，{rule.valid_from.isoformat()} 起"
    return f"{rule.name}（{rule.code}{since}）"


def _rule_words(rule: DeadlineRule) -> str:
    words = [f"每年 {rule.fixed}" if rule.fixed else f"{rule.length} {_UNITS[rule.unit]}"]
    if rule.as_ordered:
        words = ["按文件要求" + (f"，默认 {words[0]}" if rule.length else "")]
    if rule.roll is Roll.NEXT_WORKING_DAY:
        words.append("遇休息日顺延")
    more = rule.max_extension
    if more is not None and more.length is not None:
        words.append(f"最多延长 {more.length} {_UNITS[more.unit]}")
    if rule.valid_to is not None:
        words.append(f"至 {rule.valid_to.isoformat()} 止")
    return "，".join(words) + f"（{rule.basis}）"


def _span(holiday: Holiday) -> str:
    first, last = _day(holiday.first), _day(holiday.last)
    return first if first == last else f"{first}至{last}"


def _day(day: date) -> str:
    return f"{day.month} 月 {day.day} 日"
