"""Draft ui/<kind>.ui from the fields of a record kind, in the layout every form of the house has.

python packaging/draft_form.py [--again] <kind> …

The draft is a start: look at the form, arrange it where it needs it, then `make forms`. A form that
is already drawn is left alone unless --again is given.
"""

import sys
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from zwcx_desktop.gui.inputs.choices import FlagInput  # noqa: E402 - found by the line above
from zwcx_desktop.gui.inputs.grid import FieldGrid, is_wide  # noqa: E402
from zwcx_desktop.gui.inputs.note import FieldNote  # noqa: E402
from zwcx_desktop.gui.inputs.registry import input_class  # noqa: E402
from zwcx_desktop.records import KINDS  # noqa: E402
from zwcx_desktop.records.kind import FieldSpec, Kind  # noqa: E402

NAMES_THE_RECORD = ("title", "name", "topic", "item_name")
NO_MARGINS = (0, 0, 0, 0)


def main(arguments: list[str]) -> int:
    """Draft the forms of the kinds named; return the exit status."""
    again = "--again" in arguments
    names = [name for name in arguments if name != "--again"]
    unknown = [name for name in names if name not in KINDS]
    if unknown or not names:
        wrong = f"no such kind: {', '.join(unknown)}" if unknown else "name a kind"
        print(f"{wrong}; known: {', '.join(KINDS)}", file=sys.stderr)
        return 2
    drawn = [name for name in names if (ROOT / "ui" / f"{name}.ui").exists()]
    if drawn and not again:
        print(f"already drawn: {', '.join(drawn)} (--again draws anew)", file=sys.stderr)
        return 1
    for name in names:
        (ROOT / "ui" / f"{name}.ui").write_text(drafted(KINDS[name]), encoding="utf-8")
    return 0


def drafted(kind: Kind[Any]) -> str:
    """Return the drawing of *kind*: one card for each group, its fields in two columns."""
    shown = [spec for spec in kind.fields if spec.words.shown]
    name = "".join(part.title() for part in kind.name.split("_")) + "Form"
    groups = [(g, list(of)) for g, of in groupby(shown, key=lambda spec: spec.words.group)]
    cards = "".join(_card(at, group, of) for at, (group, of) in enumerate(groups, start=1))
    stops = "".join(f"<tabstop>{spec.name}</tabstop>" for spec in shown)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>{name}</class>
 <widget class="QWidget" name="{name}">
  <property name="windowTitle"><string>{escape(kind.label)}</string></property>
  {_box("form", 0, NO_MARGINS)}
   <item><widget class="QScrollArea" name="scroll">\
{_enum("frameShape", "QFrame::Shape::NoFrame")}\
{_enum("horizontalScrollBarPolicy", "Qt::ScrollBarPolicy::ScrollBarAlwaysOff")}\
<property name="widgetResizable"><bool>true</bool></property>
    <widget class="QWidget" name="sheet">{_flag("page")}
     {_box("sheet", 16, (0, 0, 8, 0))}
{cards}      {_room("sheet")}
     </layout></widget></widget></item>
  </layout></widget>
 <customwidgets>
{_customs(shown)} </customwidgets>
 <tabstops>{stops}</tabstops>
 <resources/>
 <connections/>
</ui>
"""


def _card(at: int, group: str, specs: list[FieldSpec]) -> str:
    heading = f"""
        <item><widget class="QLabel" name="group_{at}_heading">{_text(group)}\
<property name="role" stdset="0"><string notr="true">heading</string></property></widget></item>"""
    return f"""      <item><widget class="QFrame" name="group_{at}">{_flag("card")}
       {_box(f"group_{at}", 16, (24, 16, 24, 20))}{heading if group else ""}
        <item><widget class="FieldGrid" name="grid_{at}">
         <layout class="QGridLayout" name="grid_{at}_layout">\
{_number("horizontalSpacing", 24)}{_number("verticalSpacing", 14)}{_margins(NO_MARGINS)}
{_cells(specs)}         </layout></widget></item>
       </layout></widget></item>
"""


def _cells(specs: list[FieldSpec]) -> str:
    cells = []
    row = column = 0
    for spec in specs:
        wide = takes_a_row(spec)
        if wide and column:
            row, column = row + 1, 0
        cells.append(_cell(spec, row, column, wide=wide))
        row, column = (row + 1, 0) if wide or column else (row, 1)
    return "".join(cells)


def takes_a_row(spec: FieldSpec) -> bool:
    """Return whether the field stands alone in its row: what is long, and what names the record."""
    return is_wide(spec) or spec.name in NAMES_THE_RECORD


def _cell(spec: FieldSpec, row: int, column: int, *, wide: bool) -> str:
    name, made = spec.name, input_class(spec)
    said = _text("是") if made is FlagInput else ""
    span, flag = (' colspan="2"', _flag("wide")) if wide else ("", "")
    return f"""          <item row="{row}" column="{column}"{span}>\
<widget class="QWidget" name="{name}_cell">{flag}
           {_box(name, 4, NO_MARGINS)}
            <item><widget class="QLabel" name="{name}_label">{_text(spec.words.label)}\
<property name="buddy"><cstring>{name}</cstring></property></widget></item>
            <item><widget class="{made.__name__}" name="{name}">{said}</widget></item>
            <item><widget class="FieldNote" name="{name}_note"/></item>
            {_room(name)}
           </layout></widget></item>
"""


def _customs(specs: list[FieldSpec]) -> str:
    used = {input_class(spec) for spec in specs} | {FieldGrid, FieldNote}
    return "".join(
        f"  <customwidget><class>{made.__name__}</class><extends>{_drawn_as(made)}</extends>"
        f"<header>{made.__module__}</header></customwidget>\n"
        for made in sorted(used, key=lambda made: made.__name__)
    )


def _drawn_as(made: type[QWidget]) -> str:
    """Return the widget of Qt that Designer shows in the place of *made*."""
    return next(c.__name__ for c in made.__mro__ if c.__module__.startswith("PySide6"))


def _box(name: str, spacing: int, margins: tuple[int, int, int, int]) -> str:
    rest = _number("spacing", spacing) + _margins(margins)
    return f'<layout class="QVBoxLayout" name="{name}_layout">{rest}'


def _margins(margins: tuple[int, int, int, int]) -> str:
    sides = zip(("left", "top", "right", "bottom"), margins, strict=True)
    return "".join(_number(f"{side}Margin", wide) for side, wide in sides)


def _enum(name: str, value: str) -> str:
    return f'<property name="{name}"><enum>{value}</enum></property>'


def _number(name: str, value: int) -> str:
    return f'<property name="{name}"><number>{value}</number></property>'


def _flag(name: str) -> str:
    return f'<property name="{name}" stdset="0"><bool>true</bool></property>'


def _text(words: str) -> str:
    return f'<property name="text"><string>{escape(words)}</string></property>'


def _room(name: str) -> str:
    size = "<size><width>0</width><height>0</height></size>"
    return (
        f'<item><spacer name="{name}_room">{_enum("orientation", "Qt::Orientation::Vertical")}'
        f'<property name="sizeHint" stdset="0">{size}</property></spacer></item>'
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
