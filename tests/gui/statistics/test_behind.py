"""Which records stand behind a figure, and what is said of each."""

from zwcx_desktop.gui.statistics_records import Behind
from zwcx_desktop.rules.statistics.figure import count, rate, share


def words(behind):
    said = behind.words()
    return {one: said(one) for one in behind.chosen("all")}


def test_what_did_not_count_stands_first():
    behind = Behind.of(rate("按期办结率", ("c", "a"), ("a", "b", "c", "d")))
    assert behind.chosen("all") == ("b", "d", "a", "c")
    assert behind.chosen("missed") == ("b", "d")
    assert words(behind) == {"b": "未计入", "d": "未计入", "a": "计入", "c": "计入"}


def test_a_record_of_several_hearings_may_have_counted_in_part():
    behind = Behind.of(rate("负责人出庭率", ("a", "b"), ("a", "a", "b")))
    assert words(behind) == {"a": "部分计入", "b": "计入"}
    assert (behind.chosen("all"), behind.chosen("counted")) == (("a", "b"), ("a", "b"))


def test_where_all_counted_each_says_so():
    assert words(Behind.of(rate("办结率", ("a",), ("a",)))) == {"a": "计入"}


def test_nothing_is_said_of_single_records_of_sums_and_counts():
    assert words(Behind.of(share("补偿到位率（金额）", 50, 80, ("a", "b")))) == {"a": "", "b": ""}
    assert words(Behind.of(count("投诉件次", ("a",)))) == {"a": ""}
