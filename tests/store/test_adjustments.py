"""Adjusted words on a real desk: who, from when, what is kept, what a newer template does."""

import json

import pytest

from tests.city_keys import City
from tests.store.conftest import ADMIN, AUDITOR, CLERK, LEADER, REVIEWER, Desks
from tests.store.test_packages import wording
from zwcx_desktop.rules.packages import PackageKind
from zwcx_desktop.store.adjustments import BadWordingFile
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted, Unfit
from zwcx_desktop.store.values import Changes

NEW = "特此告知，感谢您的信任。"
ORIGINAL = "特此告知。"


def standing(desk: Desk, code: str = "D12"):
    return next(one for one in desk.adjustments.documents() if one.wording.code == code)


@pytest.mark.parametrize("user", [CLERK, REVIEWER, ADMIN, AUDITOR])
def test_only_a_leader_adjusts_everyone_reads(desks: Desks, user) -> None:
    desks(LEADER).adjustments.adjust("D12", {"close": NEW})
    desk = desks(user)
    assert standing(desk).present.say("close") == NEW
    with pytest.raises(NotPermitted, match="调整文书措辞"):
        desk.adjustments.adjust("D12", {"close": ORIGINAL})
    with pytest.raises(NotPermitted, match="调整文书措辞"):
        desk.adjustments.settle("D12")


def test_every_change_is_kept_with_what_was_before_and_audited(desks: Desks, clock) -> None:
    desk = desks(LEADER)
    assert desk.adjustments.adjust("D12", {"close": f" {NEW}\n"}).kinds == {"wording"}
    assert desk.adjustments.adjust("D12", {"close": NEW}) == Changes()
    clock.advance(days=1)
    desk.adjustments.adjust("D12", {"close": ORIGINAL})
    first, second = desk.adjustments.of("D12")
    assert (first.old, first.new, first.label) == (ORIGINAL, NEW, "结语")
    assert (second.old, second.new, second.withdraws) == (NEW, ORIGINAL, True)
    assert (first.template, first.by, first.device) == ("1", LEADER, "A1")
    assert (second.valid_from - first.valid_from).days == 1
    said = [line.summary for line in desk.oversight.audit(0, 9) if line.action == "wording"]
    assert said == [
        "恢复文书原文：D12 受理告知书“结语”，第 2 次",
        "调整文书措辞：D12 受理告知书“结语”，第 1 次",
    ]
    assert desk.oversight.verify().sound
    assert standing(desk).changed == ()


def test_one_text_out_of_bounds_keeps_none(desks: Desks) -> None:
    desk = desks(LEADER)
    with pytest.raises(Unfit, match="少了〔承办科室〕") as caught:
        desk.adjustments.adjust("D12", {"close": NEW, "handler": "请来电。"})
    assert [problem.field for problem in caught.value.problems] == ["handler"]
    with pytest.raises(Unfit, match="不能调整"):
        desk.adjustments.adjust("D12", {"limit": "不限期。"})
    assert desk.adjustments.of("D12") == ()


def test_a_newer_template_drops_an_adjustment_until_it_is_settled(desks: Desks) -> None:
    city = City()
    city.enrol(desks(ADMIN))
    desks(LEADER).adjustments.adjust("D12", {"close": NEW})
    newer = wording().replace("特此告知。", "特此告知，请知悉。")
    desks(ADMIN).packages.take(city.package(PackageKind.TEMPLATE, newer))
    desk = desks(LEADER)
    now = standing(desk)
    assert now.present.say("close") == "特此告知，请知悉。"
    assert [one.new for one in now.dropped] == [NEW]
    assert desk.adjustments.settle("D12").kinds == {"wording"}
    assert standing(desk).dropped == ()
    assert desk.adjustments.settle("D12") == Changes()
    assert [one.withdraws for one in desk.adjustments.of("D12")] == [False, True]
    desk.adjustments.adjust("D12", {"close": NEW})
    assert standing(desk).present.version == "2+A1.3"


def test_a_template_that_fixes_all_still_shows_what_it_dropped(desks: Desks) -> None:
    city = City()
    city.enrol(desks(ADMIN))
    desks(LEADER).adjustments.adjust("D12", {"close": NEW})
    fixed = wording().partition("[bounds]")[0]
    desks(ADMIN).packages.take(city.package(PackageKind.TEMPLATE, fixed))
    desk = desks(LEADER)
    assert [one.label for one in standing(desk).dropped] == ["结语"]
    desk.adjustments.settle("D12")
    assert "D12" not in {one.wording.code for one in desk.adjustments.documents()}


def test_a_file_carries_them_to_another_computer(desks: Desks) -> None:
    desk = desks(LEADER)
    desk.adjustments.adjust("D12", {"close": NEW})
    desk.adjustments.adjust("D01", {"breach": "未兑现的，书面说明，依法依规承担相应责任。"})
    raw = desk.adjustments.export()
    assert desk.adjustments.look_into(raw).texts == {}
    desk.adjustments.adjust("D12", {"close": ORIGINAL})
    desk.adjustments.adjust("D01", {"breach": standing(desk, "D01").wording.text["breach"]})
    brought = desk.adjustments.look_into(raw)
    assert {code: set(texts) for code, texts in brought.texts.items()} == {
        "D01": {"breach"},
        "D12": {"close"},
    }
    assert desk.adjustments.take(brought.texts).kinds == {"wording"}
    assert standing(desk).present.say("close") == NEW


def test_a_file_is_judged_like_what_is_typed(desks: Desks) -> None:
    desk = desks(LEADER)
    for raw in (b"", b"{}", b'{"texts": [], "format": "other"}', b"\xff"):
        with pytest.raises(BadWordingFile, match="不是文书措辞文件"):
            desk.adjustments.look_into(raw)
    line = {"code": "D12", "name": "close", "original": ORIGINAL, "new": "13800138000"}
    lines = [
        line,
        {**line, "original": "别的。", "new": NEW},
        {**line, "name": "limit"},
        {**line, "code": "D99"},
    ]
    raw = json.dumps({"format": "zwcx-wording/1", "texts": lines}).encode()
    brought = desk.adjustments.look_into(raw)
    assert brought.texts == {}
    assert [why.split("：")[-1] for why in brought.refused] == [
        "“13800138000”像是手机号码，每份文书都会印出，请删去。",
        "两台电脑的模板版本不同，请先导入同样的模板。",
        "D12 的段落“limit”在本机不能调整。",
        "D99 的段落“close”在本机不能调整。",
    ]


def test_what_was_kept_can_neither_be_changed_nor_deleted(desks: Desks) -> None:
    desk = desks(LEADER)
    desk.adjustments.adjust("D12", {"close": NEW})
    database = desk._session.database
    for statement in ("DELETE FROM adjustment", "UPDATE adjustment SET new = ''"):
        with (
            pytest.raises(Exception, match="papers name the adjustments"),
            database.transaction(),
        ):
            database.run(statement)
    assert [one.new for one in desk.adjustments.of("D12")] == [NEW]
