"""Invented records for the benchmarks, the same in every run."""

import json
import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.change import Change
from zwcx_desktop.sample.cast import CLERK, read_script
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.sample.desks import Desks

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
PLACES = ("石坎村", "㙟头村", "下寮村", "凤新社区", "东兴社区", "溪口村", "大埔头村", "梅林村")
MATTERS = (
    "路灯",
    "低保申请",
    "高龄津贴",
    "危房改造",
    "饮水管网",
    "村道硬化",
    "垃圾清运",
    "医保参保",
)
VERBS = ("限时办结", "按月公布", "入户核查", "现场办理", "逐户登记", "全程代办")


def desks(home: Path) -> Desks:
    """Return the sample office in *home*, founded when it is not there yet."""
    script = read_script()
    found = Desks(home, script.passwords, FixedClock(NOW))
    if not home.exists():
        found.found(script.office)
    return found


def commitments(count: int, seed: int = 1):
    """Yield *count* commitments that differ in words and days."""
    dice = random.Random(seed)
    told = read_script().chapter("commitments")
    drawn = [commitment(entry) for entry in told]
    words = _words(told)
    for place in range(count):
        where, what, how = dice.choice(PLACES), dice.choice(MATTERS), dice.choice(VERBS)
        yield replace(
            drawn[place % len(drawn)],
            title=f"{where}{what}{how}（第{place + 1}号）",
            content=f"对{where}群众的{what}事项{how}，{_prose(dice, words)}",
            measure=f"{dice.randint(2, 30)}个工作日内办结，全年不少于{dice.randint(20, 900)}件。",
            back_entry_reason="补录",
        )


def _words(told) -> list[str]:
    text = "".join(entry["content"] + entry["measure"] for entry in told)
    return [text[at : at + 2] for at in range(len(text) - 1)]


def _prose(dice: random.Random, words: list[str]) -> str:
    """Text as various as real text: it compresses about fourfold, not fortyfold."""
    return "".join(dice.choices(words, k=dice.randint(40, 90))) + "。"


def change_lines(count: int) -> list[Change]:
    """Return *count* changes of commitments, ready to be written as canonical lines."""
    kind = KINDS["commitment"]
    org = read_script().office.organization.uscc
    made = []
    for n, record in enumerate(commitments(count), start=1):
        made.append(
            Change(
                at="2026-11-20T01:00:00.000Z",
                base="",
                by=CLERK,
                data=json.loads(json.dumps(codec.dump(kind, record))),
                id=f"01994f2e-7c00-7abc-8def-{n:012x}",
                kind="commitment",
                op="put",
                org=org,
                rev=1,
                seq=n,
            )
        )
    return made
