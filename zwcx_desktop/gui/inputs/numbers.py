"""Inputs for whole numbers, decimals and money."""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.inputs.contract import FormContext, Unreadable
from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import FieldSpec

_WIDE = str.maketrans("０１２３４５６７８９．，－＋", "0123456789.,-+")
_BETWEEN = re.compile(r"[、,，;；\s]+")
_GREATEST = Decimal(10) ** 13


def parse_decimal(text: str) -> Decimal | None:
    """Return the number in *text* (commas and full-width digits allowed), None when it is empty.

    Raises:
        Unreadable: *text* is no number, or no one's budget is that large.
    """
    bare = text.translate(_WIDE).replace(",", "").replace(" ", "")
    if not bare:
        return None
    try:
        number = Decimal(bare)
    except InvalidOperation:
        raise Unreadable(f"“{text.strip()}”不是数字，请只输入数字，例如 12.5。") from None
    if not number.is_finite() or abs(number) >= _GREATEST:
        raise Unreadable("数字太大，请检查位数。")
    return number


def parse_money(text: str) -> Fen | None:
    """Return the amount in *text* in 分; 元 is understood, 万 and 亿 multiply.

    Raises:
        Unreadable: *text* is no amount, or has parts of a 分.
    """
    bare = text.strip().removesuffix("元").strip()
    factor = 1
    for word, times in (("万", 10_000), ("亿", 100_000_000)):
        if bare.endswith(word):
            bare, factor = bare.removesuffix(word), times
    yuan = parse_decimal(bare)
    if yuan is None:
        return None
    fen = yuan * factor * 100
    if fen != fen.to_integral_value():
        raise Unreadable("金额最多两位小数（精确到分）。")
    return Fen(int(fen))


def money_text(amount: Fen) -> str:
    """Return *amount* in 元 with thousands separated: 1,234.50."""
    return f"{Decimal(amount) / 100:,.2f}"


def decimal_text(number: Decimal) -> str:
    """Return *number* without an exponent and without zeros that say nothing."""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


class DecimalInput(CodeInput):
    """A decimal number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._optional = True

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Learn whether the number may be empty."""
        self._optional = spec.optional
        self.setMaxLength(30)

    def value(self) -> Any:
        """Return the number, None when nothing is typed."""
        number = self.parse(self.text())
        if number is None and not self._optional and self.text():
            raise Unreadable("请输入数字。")
        return number

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self.setText("" if value is None else self.format(value))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Write the number the usual way once it is complete."""
        super().focusOutEvent(event)
        try:
            number = self.parse(self.text())
        except Unreadable:
            return
        if number is not None:
            self.setText(self.format(number))

    def parse(self, text: str) -> Any:
        """Return the number in *text*."""
        return parse_decimal(text)

    def format(self, value: Any) -> str:
        """Return *value* as it is shown."""
        return decimal_text(value)


class IntInput(DecimalInput):
    """A whole number."""

    def parse(self, text: str) -> Any:
        """Return the whole number in *text*."""
        number = parse_decimal(text)
        if number is None:
            return None if self._optional else 0
        if number != number.to_integral_value():
            raise Unreadable("请输入整数。")
        return int(number)

    def format(self, value: Any) -> str:
        """Return *value* as it is shown."""
        return str(value)


class MoneyInput(DecimalInput):
    """An amount: typed and shown in 元, kept in 分."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("元，例如 1,200.00 或 3.5万")

    def parse(self, text: str) -> Any:
        """Return the amount in *text*, in 分."""
        return parse_money(text)

    def format(self, value: Any) -> str:
        """Return *value* as it is shown."""
        return money_text(value)


class NumbersInput(CodeInput):
    """Several whole numbers, such as the places of finished items: 1、3、4."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("如 1、3、4")

    def prepare(self, spec: FieldSpec, context: FormContext) -> None:  # noqa: ARG002
        """Leave room for many."""
        self.setMaxLength(200)

    def value(self) -> Any:
        """Return the numbers in the order typed."""
        words = [word for word in _BETWEEN.split(self.text().translate(_WIDE)) if word]
        if not all(word.isascii() and word.isdigit() for word in words):
            raise Unreadable("请填写序号，用顿号或逗号隔开，例如 1、3、4。")
        return tuple(int(word) for word in words)

    def show_value(self, value: Any) -> None:
        """Show *value*."""
        self.setText("、".join(str(number) for number in value or ()))
