"""Worked examples of S38."""

from datetime import date

from tests.rules.statistics.conftest import YEAR
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics import Delivery, Period


def test_delivered_within_seven_days(counted):
    day = date(2026, 6, 1)
    counted.deliveries = [
        Delivery(RecordId("a"), day, date(2026, 6, 8)),
        Delivery(RecordId("b"), day, date(2026, 6, 9)),
        Delivery(RecordId("c"), day),
        Delivery(RecordId("d"), date(2026, 12, 30)),
    ]
    assert counted.value("S38", "数据同步及时率", YEAR) == "33.33"
    june = Period(date(2026, 6, 1), date(2026, 6, 30), date(2026, 6, 30))
    oldest = counted.figures("S38", june)["最久未同步"]
    assert (oldest.value, oldest.counted) == (29, ("c",))


def test_sent_back_and_not_mended(counted):
    counted.deliveries = [Delivery(RecordId("a"), date(2026, 6, 1), rejected=True)]
    assert counted.value("S38", "被退回未更正") == "1"
