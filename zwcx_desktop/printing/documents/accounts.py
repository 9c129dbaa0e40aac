"""The statistics of a period told in sentences, theme by theme: for D30 and D32.

A sentence is left out where its figures say nothing, its parts where they are nought; the words are
the template's. What is not told here stands in the tables of D29.
"""

from collections.abc import Callable, Iterable
from decimal import Decimal

from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import listed, yuan
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.rules.statistics import Figure
from zwcx_desktop.rules.statistics.openness import OUTCOMES

FEW = "不足3"


class Figures:
    """The figures that a document tells, by name, in the forms its sentences ask for.

    Every form is "" where the figure is not known, so that optional parts fall away.
    """

    def __init__(self, request: Request) -> None:
        self._known = {f.name: f for group in request.figures.values() for f in group}

    def known(self, name: str) -> bool:
        """Whether the figure may be told at all, be it of nothing."""
        figure = self._known.get(name)
        return figure is not None and not figure.missing

    def number(self, name: str) -> str:
        """Return a count, 0 as well."""
        return self._said(name, lambda figure: figure.value)

    def some(self, name: str) -> str:
        """Return a count, "" for nought."""
        said = self.number(name)
        return "" if said == "0" else said

    def rate(self, name: str) -> str:
        """Return a share in per cent without idle zeros: 66.67%, 100%."""
        said = self._said(name, lambda figure: figure.value)
        return said and (said if said == FEW else f"{said}%")

    def part(self, name: str) -> str:
        """Return what was counted of a share."""
        return self._said(name, lambda figure: figure.part)

    def whole(self, name: str) -> str:
        """Return what a share is of, "" for nothing."""
        said = self._said(name, lambda figure: figure.whole)
        return "" if said == "0" else said

    def money(self, name: str) -> str:
        """Return a sum in yuan."""
        figure = self._known.get(name)
        return yuan(Fen(int(figure.value))) if figure and figure.value else ""

    def _said(self, name: str, read: Callable[[Figure], Decimal | None]) -> str:
        figure = self._known.get(name)
        if figure is None or figure.missing:
            return ""
        if figure.masked:
            return FEW
        value = read(figure)
        return "" if value is None else f"{value.normalize():f}"


def promises(request: Request) -> tuple[str, ...]:
    """Return how promises were kept, made public, changed and paid for."""
    say, of = request.wording.say, Figures(request)
    lines = [say("due_none") if of.known("兑现率") else ""]
    if of.whole("兑现率"):
        lines = [
            say(
                "due",
                due=of.whole("兑现率"),
                kept=of.part("兑现率"),
                rate=of.rate("兑现率"),
                in_time=of.part("按期兑现率"),
                in_time_rate=of.rate("按期兑现率"),
            ),
            say("broken", partial=of.some("部分兑现"), broken=of.some("逾期未兑现")),
        ]
    changed = _share(request, of, "changed", "承诺变更率", bad=of.some("不合规变更"))
    more = [
        _share(request, of, "open", "承诺公开率"),
        changed if of.part("承诺变更率") not in ("", "0") else "",
        _share(request, of, "paid", "补偿到位率（笔数）", amount=of.money("应补偿金额")),
    ]
    return _joined(lines), _joined(more)


def openness(request: Request) -> str:
    """Return what was made public in time, taken back, and kept up in the catalogue."""
    say, of = request.wording.say, Figures(request)
    public = ""
    if of.known("主动公开"):
        public = say("public", count=of.number("主动公开"), rate=of.rate("公开及时率"))
    withdrawn = ""
    if of.some("撤回"):
        withdrawn = say("withdrawn", count=of.some("撤回"), private=of.some("因隐私撤回"))
    return _joined((public, withdrawn, _share(request, of, "catalogue", "目录覆盖率")))


def requests(request: Request) -> str:
    """Return how many requests for information came and what became of them."""
    say, of = request.wording.say, Figures(request)
    if not of.known("新收申请"):
        return ""
    if not of.some("新收申请") and not of.some("上期结转"):
        return say("requests_none")
    outcomes = (f"{name}{of.some(name)}件" for name, _ in OUTCOMES if of.some(name))
    return say(
        "requests",
        new=of.number("新收申请"),
        carried=of.some("上期结转"),
        outcomes=listed(outcomes),
        left=of.some("结转下期"),
        rate=of.rate("依申请公开按期答复率"),
    )


def complaints(request: Request) -> tuple[str, ...]:
    """Return how many complaints came, how they were answered, and what people thought of it."""
    say, of = request.wording.say, Figures(request)
    if not of.some("投诉件次"):
        return (say("received_none") if of.known("投诉件次") else "",)
    times, single = of.number("投诉件次"), of.number("投诉件数")
    received = say("received", times=times, single="" if times == single else single)
    late, open_ = of.some("已办结超期"), of.some("未办结超期")
    called = _share(
        request,
        of,
        "called",
        "回访率",
        rated=of.whole("群众满意率"),
        happy=of.rate("群众满意率"),
    )
    done = _share(request, of, "done", "办结率")
    in_time = _share(request, of, "answered", "按期办结率", late=late, open=open_)
    return _joined((received, done, in_time)), called


def integrity(request: Request) -> tuple[str, ...]:
    """Return what superiors followed up, what was put right, and which broken words are known."""
    say, of = request.wording.say, Figures(request)
    late, in_time = of.some("逾期整改"), of.rate("按期整改率")
    righted = _share(request, of, "righted", "整改完成率", in_time=in_time, late=late)
    standing = of.some("期末有效失信记录")
    records = ""
    if of.known("新认定失信记录"):
        records = say("records_none", standing=standing)
    if of.some("新认定失信记录"):
        records = say(
            "records",
            new=of.some("新认定失信记录"),
            explained=of.part("书面说明提交率"),
            standing=standing,
        )
    if not righted and of.known("整改完成率"):
        righted = say("righted_none")
    orders = _share(request, of, "orders", "督办按期回复率")
    repaired = _share(request, of, "repaired", "信用修复率")
    return _joined((orders, righted)), _joined((records, repaired))


def _share(request: Request, of: Figures, text: str, name: str, **more: str) -> str:
    """Return the sentence *text* on the share *name*, "" where it is a share of nothing."""
    if not of.whole(name):
        return ""
    return request.wording.say(
        text, whole=of.whole(name), part=of.part(name), rate=of.rate(name), **more
    )


def _joined(lines: Iterable[str]) -> str:
    return "".join(line for line in lines if line)
