"""Breaking a long title into lines that read well: 梯形 or 菱形, words whole (§7.3.1)."""

import math
from collections.abc import Iterator
from itertools import combinations, pairwise

from zwcx_desktop.printing.linebreak import NO_END, NO_START

WORDS = (
    *("关于", "进一步", "加强", "推进", "开展", "印发", "做好", "政务", "诚信", "承诺", "公开"),
    *("事项", "工作", "通知", "公告", "公示", "意见", "方案", "情况", "报告", "办法", "制度"),
    *("人民政府", "街道办事处", "办公室", "委员会", "建设", "管理", "服务", "整治", "年度"),
    *("农村", "人居环境", "信息", "台账", "审查", "登记", "受理", "告知书", "投诉", "举报"),
    *("处理", "变更", "终止", "整改", "补偿", "任务", "分解", "考核", "评价", "监督", "专项"),
    *("财务", "资金", "项目", "补贴", "兑现", "社会", "信用", "修复", "法治", "营商环境"),
)
"""Words of official titles that are not divided."""

OPENERS = ("的", "和", "与", "及", "等", "之")
CLOSERS = ("关于", "的", "暨")
MAX_LINES = 4
MAX_TRIED = 20_000


def balanced(title: str, capacity: int, whole: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return *title* in as few lines of at most *capacity* characters as it needs, well shaped.

    Names in *whole*, such as the office's, are not divided where it can be helped.
    """
    length = len(title)
    if length <= capacity:
        return (title,)
    for lines in range(-(-length // capacity), MAX_LINES + 1):
        best = min(
            (parts for parts in _divisions(title, lines) if max(map(len, parts)) <= capacity),
            key=lambda parts: _cost(title, parts, (*WORDS, *whole)),
            default=None,
        )
        if best is not None:
            return best
    return tuple(title[i : i + capacity] for i in range(0, length, capacity))


def _divisions(title: str, lines: int) -> Iterator[tuple[str, ...]]:
    allowed = [
        i
        for i in range(1, len(title))
        if title[i] not in NO_START and title[i - 1] not in NO_END and not _numeric(title, i)
    ]
    for tried, cuts in enumerate(combinations(allowed, lines - 1)):
        if tried > MAX_TRIED:
            return
        edges = (0, *cuts, len(title))
        yield tuple(title[a:b] for a, b in pairwise(edges))


def _numeric(title: str, i: int) -> bool:
    return title[i - 1].isascii() and title[i].isascii() and title[i].isalnum()


def _cost(title: str, parts: tuple[str, ...], words: tuple[str, ...]) -> float:
    lengths = [len(part) for part in parts]
    cost = math.pow(max(lengths) - min(lengths), 1.5)
    cost += 3 * sum(1 for a, b in pairwise(lengths) if a == b)
    if len(lengths) == 3 and lengths[1] < min(lengths[0], lengths[2]):
        cost += 12
    at = 0
    for part in parts[:-1]:
        at += len(part)
        cost += _break_cost(title, at, words)
    return cost


def _break_cost(title: str, at: int, words: tuple[str, ...]) -> float:
    """Return how badly a break before character *at* reads."""
    cost = 8.0 if title.startswith(OPENERS, at) else 0.0
    cost += 2.0 if title.endswith(CLOSERS, 0, at) else 0.0
    for word in words:
        for start in range(max(0, at - len(word) + 1), at):
            if title.startswith(word, start):
                cost += 14.0
    quotes = title[:at].count("“") - title[:at].count("”") + title[:at].count("《")
    return cost + 5.0 * (quotes - title[:at].count("》"))
