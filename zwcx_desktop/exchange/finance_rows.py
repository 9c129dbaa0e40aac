"""Rows of a finance notice read from a list of payments, such as 补贴发放花名册.

A person's name is masked on the way in, because the column it goes into is public. What else the
list says of the payee goes there as it stands; the scan for personal details then holds the notice
back until somebody masked or removed it (个人信息保护法 §25).
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from zwcx_desktop.exchange.amounts import Amount, parse_money
from zwcx_desktop.exchange.layout import (
    Columns,
    Layout,
    Record,
    Target,
    aside_of,
    key,
    records_of,
)
from zwcx_desktop.exchange.reading import Account, Reading
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Rows, Sheet
from zwcx_desktop.records.disclosure import FinanceItem
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Severity, field_specs, missing_or_long
from zwcx_desktop.rules.privacy import mask_name, scan
from zwcx_desktop.store.desk import Desk

_DETAIL: Final = "detail"
TARGETS: Final = (
    Target(
        "item",
        "项目名称",
        ("项目名称", "项目", "补贴项目", "补贴名称", "补贴类别", "资金名称", "事项", "支出事项",
         "用途"),
        fixed=True,
    ),
    Target("source", "资金来源", ("资金来源", "来源", "资金渠道", "经费来源"), fixed=True),
    Target("budget_year", "预算年度", ("预算年度", "年度", "年份", "补贴年度"), fixed=True),
    Target(
        "period",
        "时间",
        ("时间", "发放时间", "支出时间", "期间", "月份", "发放月份", "发放批次", "日期"),
        fixed=True,
    ),
    Target("budget", "预算金额（元）", ("预算金额", "预算", "计划金额", "批复金额")),
    Target(
        "amount",
        "实际支出（元）",
        ("实际支出", "补贴金额", "发放金额", "实发金额", "补助金额", "支出金额", "补贴资金",
         "应发金额", "金额", "兑付金额"),
        required=True,
    ),
    Target(
        "payee",
        "收款方（姓名自动脱敏）",
        ("收款方", "姓名", "户主", "户主姓名", "领取人", "受益人", "补贴对象", "补助对象",
         "发放对象", "收款单位", "收款人", "单位名称", "农户姓名"),
    ),
    Target("owner", "责任人", ("责任人", "经办人", "负责人")),
    Target(
        _DETAIL,
        "并入收款方",
        ("身份证号", "身份证号码", "证件号码", "联系电话", "电话", "手机号", "银行账号", "银行卡号",
         "一卡通账号", "账号", "卡号", "村", "村居", "社区", "村民小组", "组别", "地址", "住址"),
        several=True,
    ),
)  # fmt: skip
_PERSON: Final = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,4}")
_YEAR: Final = re.compile(r"(20\d{2})\s*年(?:度)?")
_PERIOD: Final = re.compile(r"20\d{2}\s*年\s*(?:第?[一二三四1-4]\s*季度|\d{1,2}\s*月|[上下]半年)?")
_LIST: Final = re.compile(r"(?:发放)?(?:公示|花名册|明细|清册|名单|汇总|统计|情况)*(?:表|册|单)?$")
_OFFICE: Final = re.compile(r"^.*?(?:省|市|县|区|镇|乡|街道|办事处|村|社区)(?=20\d{2})")
_PART: Final = "小计"
_TOTAL: Final = ("合计", "总计", "共计", _PART)


def _rest(heading: str, _shown: tuple[str, ...]) -> str:
    said = key(heading)
    return "" if said in {"序号", "编号", "签名", "签字", "领取人签字"} else _DETAIL


def _fixed(rows: Rows, layout: Layout) -> Mapping[str, str]:
    """Return what the lines above the headings say of the whole list."""
    title = next((c.strip() for row in rows[: layout.header] for c in row if c.strip()), "")
    year, period = _YEAR.search(title), _PERIOD.search(title)
    item = _YEAR.sub("", _LIST.sub("", _OFFICE.sub("", title)), count=1).strip()
    return {
        "item": item,
        "source": "",
        "budget_year": year[1] if year else "",
        "period": re.sub(r"\s", "", period[0]) if period else "",
    }


FINANCE_ROWS: Final = Columns(table="finance_rows", targets=TARGETS, rest=_rest, fixed=_fixed)


def read_finance_rows(_desk: Desk, sheet: Sheet, layout: Layout) -> Reading:
    """Return the rows of a finance notice that *sheet* makes, and the account of every row.

    The sum of the rows is held against the total the list itself states.
    """
    reader = _Reader(layout)
    made: list[FinanceItem] = []
    aside = list(aside_of(sheet.rows, layout))
    for row in records_of(sheet.rows, layout):
        if (total := _stated_total(sheet.rows[row.line - 1])) is not None:
            aside.append((row.line, f"合计行：{total}"))
            if not total.startswith(_PART):
                reader.judge_total(row, made)
        elif not row.text("amount") and not row.text("payee"):
            text = "　".join(cell for cell in sheet.rows[row.line - 1] if cell.strip())
            aside.append((row.line, f"表下的文字：{text}"))
        else:
            made.append(reader.read(row))
    return Reading(
        tuple(made), reader.account.report(len(sheet.rows), len(made), aside, "行财务要素")
    )


def _stated_total(row: tuple[str, ...]) -> str | None:
    """Return the words of a row of sums, None for any other row."""
    first = next((cell for cell in row if cell.strip()), "")
    if not key(first).startswith(_TOTAL):
        return None
    return "　".join(cell.strip() for cell in row if cell.strip())


class _Reader:
    """Makes a finance row of each row of the list, and says what it found."""

    def __init__(self, layout: Layout) -> None:
        self.account = Account()
        self._layout = layout
        self._sub = 0
        self._seen: set[str] = set()

    def read(self, row: Record) -> FinanceItem:
        """Return the finance row of *row*."""
        amount, budget = self._money(row, "amount"), self._money(row, "budget")
        made = FinanceItem(
            budget_year=self._year(row),
            item=self._whole(row, "item"),
            source=self._whole(row, "source"),
            budget=budget,
            amount=amount,
            payee_masked=self._payee(row),
            period=self._whole(row, "period"),
            owner=row.text("owner"),
        )
        yuan = f"{Decimal(amount) / 100:,.2f} 元" if amount is not None else "没有金额"
        self.account.say(row.line, Level.READ, f"第 {self._sub + 1} 笔，{yuan}")
        self._sub += 1
        for problem in missing_or_long(field_specs(FinanceItem), made):
            if problem.severity is Severity.ERROR:
                text = problem.message.rstrip("。")
                self.account.say(row.line, Level.PERSON, text, blocks=True)
        return made

    def judge_total(self, row: Record, made: Iterable[FinanceItem]) -> None:
        """Hold the stated total of *row* against the sum of the rows above it."""
        stated = parse_money(row.text("amount"), self._heading("amount"))
        summed = sum(item.amount or 0 for item in made)
        if stated is None or stated.fen == summed:
            return
        said, counted = Decimal(stated.fen) / 100, Decimal(summed) / 100
        text = f"表中写合计 {said:,.2f} 元，以上各行相加为 {counted:,.2f} 元，请核对"
        self.account.say(row.line, Level.PERSON, text, column=self._heading("amount"))

    def _heading(self, target: str) -> str:
        columns = self._layout.columns
        return self._layout.headings[columns.index(target)] if target in columns else ""

    def _whole(self, row: Record, target: str) -> str:
        return row.text(target) or self._layout.fixed.get(target, "").strip()

    def _year(self, row: Record) -> int | None:
        text = unicodedata.normalize("NFKC", self._whole(row, "budget_year"))
        found = re.search(r"20\d{2}", text)
        return int(found[0]) if found else None

    def _money(self, row: Record, target: str) -> Fen | None:
        text, heading = row.text(target), self._heading(target)
        found: Amount | None = parse_money(text, heading) if text else None
        if text and found is None:
            said = f"“{text}”不是金额"
            self.account.say(row.line, Level.PERSON, said, column=heading, source=text, blocks=True)
        elif found is not None and not found.exact:
            said = f"“{text}”不足一分的部分已四舍五入"
            self.account.say(row.line, Level.GUESSED, said, column=heading, source=text)
        return found.fen if found else None

    def _payee(self, row: Record) -> str:
        name = row.text("payee").strip()
        if _PERSON.fullmatch(name):
            self._once(row, "name", "收款方是个人的，姓名已写作“张*”的形式")
            name = mask_name(name)
        details = tuple(_details(row.headed.get(_DETAIL, ())))
        if any(scan(text) for text in details):
            said = "含身份证号、电话等个人信息，导入后请点“一键脱敏”或删去，否则不能通过审核"
            self._once(row, "personal", said, Level.PERSON)
        return f"{name}（{'，'.join(details)}）" if name and details else name or "，".join(details)

    def _once(self, row: Record, what: str, text: str, level: Level = Level.GUESSED) -> None:
        if what not in self._seen:
            self._seen.add(what)
            self.account.say(row.line, level, f"{text}（全表相同的不再逐行说明）")


def _details(headed: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield what else is said of a payee; a bare figure says what it measures."""
    for heading, text in headed:
        bare = re.fullmatch(r"[0-9.,]{1,10}", unicodedata.normalize("NFKC", text))
        yield f"{key(heading)}{text}" if bare else text
