"""From the Python type of a field to its input: the table that a new field type is added to."""

import re
from dataclasses import is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.inputs.choices import ChecksInput, ChoiceInput, FlagInput
from zwcx_desktop.gui.inputs.dates import DateInput, MomentInput
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.links import LinkInput, LinksInput
from zwcx_desktop.gui.inputs.numbers import DecimalInput, IntInput, MoneyInput, NumbersInput
from zwcx_desktop.gui.inputs.parts import PartInput, PartsInput
from zwcx_desktop.gui.inputs.text import CodeInput, LongTextInput, TextInput
from zwcx_desktop.records.ids import Fen, RecordId, UnitId, UserId
from zwcx_desktop.records.kind import FieldSpec

_BY_TYPE: dict[Any, type[QWidget]] = {
    bool: FlagInput,
    int: IntInput,
    Decimal: DecimalInput,
    Fen: MoneyInput,
    date: DateInput,
    datetime: MomentInput,
    UserId: ChoiceInput,
    UnitId: ChoiceInput,
    RecordId: LinkInput,
    tuple[int, ...]: NumbersInput,
    tuple[str, ...]: LinesInput,
    tuple[UserId, ...]: ChecksInput,
    tuple[UnitId, ...]: ChecksInput,
    tuple[RecordId, ...]: LinksInput,
}
_TYPED_WITHOUT_INPUT_METHOD = re.compile(r"uscc|phone|id_no|postcode|email|url|credit_code")


def input_class(spec: FieldSpec) -> type[QWidget]:
    """Return the class of input for *spec*.

    Raises:
        LookupError: no input is known for the field's type.
    """
    if spec.words.codes:
        return ChecksInput if get_origin(spec.type) is tuple else ChoiceInput
    if spec.type is str:
        return _text_class(spec)
    if spec.type in _BY_TYPE:
        return _BY_TYPE[spec.type]
    several = get_origin(spec.type) in (tuple, frozenset)
    of = get_args(spec.type)[0] if several else spec.type
    if isinstance(of, type) and issubclass(of, Enum):
        return ChecksInput if several else ChoiceInput
    if is_dataclass(of):
        return PartsInput if several else PartInput
    raise LookupError(f"no input for {spec.name}: {spec.type}")


def new_input(spec: FieldSpec, parent: QWidget) -> Any:
    """Return a new input for *spec*, not yet prepared."""
    return input_class(spec)(parent)


def _text_class(spec: FieldSpec) -> type[QWidget]:
    if spec.words.lines > 1:
        return LongTextInput
    return CodeInput if _TYPED_WITHOUT_INPUT_METHOD.search(spec.name) else TextInput
