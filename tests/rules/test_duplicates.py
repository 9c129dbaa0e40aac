"""Likely duplicates: right nearly always, and the reason is said."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.rules.duplicate_pairs import OTHER, SAME, told
from zwcx_desktop.records.commitment import Commitment
from zwcx_desktop.records.complaint import Complaint, Respondent, RespondentKind
from zwcx_desktop.rules.duplicates import likeness, matter, similarity, village_of

LAMP, AGAIN = SAME[0]


def test_what_is_proposed_is_right_and_little_is_missed():
    right = [pair for pair in SAME if likeness(*pair)]
    wrong = [pair for pair in OTHER if likeness(*pair)]
    assert len(SAME) >= 25
    assert len(OTHER) >= 35
    precision = len(right) / (len(right) + len(wrong))
    recall = len(right) / len(SAME)
    assert precision >= 0.97, [a.told for a, _ in wrong]
    assert recall >= 0.9, [a.told for a, _ in SAME if (a, _) not in right]


@pytest.mark.parametrize("pair", [*SAME, *OTHER], ids=lambda pair: pair[1].told.split("\n")[0])
def test_it_does_not_matter_which_came_first(pair):
    one, other = pair
    there, back = likeness(one, other), likeness(other, one)
    assert (there and there.score) == (back and back.score)


def test_the_reason_is_said_in_words():
    assert str(likeness(AGAIN, LAMP)) == "同一村（社区）、内容 34% 相近、相隔 3 天"
    firm = SAME[2]
    assert "被反映对象相同（宏达五金有限公司）" in str(likeness(*firm))
    assert "同日收到" in str(likeness(LAMP, LAMP))


def test_one_telephone_makes_up_for_other_words_but_not_for_another_village():
    lamp, many = SAME[-3]
    assert likeness(lamp, many) is None or likeness(lamp, many, same_phone=True)
    close = told("11-02", "", "", "", "水费太高", "这个月水费比上个月多了一倍，怀疑水表不准。")
    again = told("11-04", "", "", "", "怀疑水表不准", "水表不准，水费多了一倍，要求校验水表。")
    assert likeness(close, again) is None
    found = likeness(close, again, same_phone=True)
    assert "反映人电话相同" in found.reasons
    assert likeness(*OTHER[0], same_phone=True) is None


def test_one_work_order_that_came_by_two_channels_is_the_same_whatever_it_says():
    one = replace(LAMP, source_no="GD20261102001")
    other = replace(OTHER[5][1], source_no="GD20261102001", channel="HOTLINE_12346")
    assert likeness(one, other).reasons[0] == "来源工单号相同"
    assert likeness(one, replace(other, channel=one.channel)) is None


@pytest.mark.parametrize(
    ("text", "village"),
    [
        ("石坎村", "石坎"),
        ("石坎村村口", "石坎"),
        ("石坎村民委员会", "石坎"),
        ("潮安区凤溪镇石坎村", "石坎"),
        ("凤溪镇东安社区新风路", "东安"),
        ("东安居委会", "东安"),
        ("新风路3号", ""),
        ("", ""),
        ("村", ""),
    ],
)
def test_a_village_is_known_by_its_name_alone(text, village):
    assert village_of(text) == village


def test_only_complaints_that_tell_something_are_compared():
    assert matter(Commitment()) is None
    assert matter(Complaint()) is None
    assert matter(Complaint(title="密封", facts="", request="")).told.strip() == "密封"


def test_the_office_itself_makes_no_two_complaints_alike():
    ours = Respondent(name="凤溪镇人民政府", kind=RespondentKind.UNIT, is_self_org=True)
    other = Respondent(name="某公司", kind=RespondentKind.ENTERPRISE)
    found = matter(
        Complaint(
            title="路灯不亮",
            place="凤溪镇石坎村村口",
            received_at=datetime(2026, 11, 2, 17, 0, tzinfo=UTC),
            respondents=(ours, other),
        )
    )
    assert found.respondents == ("某公司",)
    assert (found.village, found.received_on) == ("石坎", date(2026, 11, 3))


def test_nothing_is_like_nothing():
    assert similarity((), ()) == 0.0
    assert similarity(("路灯",), ()) == 0.0
    assert similarity(("路灯",), ("路灯",)) == 1.0
