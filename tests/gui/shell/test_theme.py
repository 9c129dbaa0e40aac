import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame

from zwcx_desktop.gui import theme


@pytest.mark.parametrize("scheme", theme.SCHEMES)
@pytest.mark.parametrize("pair", theme.pairs(), ids="-on-".join)
def test_ink_stands_out_from_its_ground(scheme, pair):
    ink, ground = (theme.schemes()[scheme][token] for token in pair)
    assert theme.contrast(ink, ground) >= 4.5


def test_contrast_is_the_formula_of_wcag():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_every_scheme_names_the_same_tokens():
    light, *others = theme.schemes().values()
    assert all(other.keys() == light.keys() for other in others)


@pytest.mark.parametrize("scheme", theme.SCHEMES)
def test_ink_follows_the_scheme_that_is_on(dressed, scheme):
    theme.apply(dressed, scheme, 100)
    assert theme.ink(dressed.palette(), "danger").name() == theme.schemes()[scheme]["danger"]
    see_through = QPalette(dressed.palette())
    see_through.setColor(QPalette.ColorRole.Window, "transparent")
    assert theme.ink(see_through, "danger").name() == theme.schemes()[scheme]["danger"]


def test_text_grows_while_the_program_runs(dressed):
    before = dressed.font().pointSizeF()
    theme.apply(dressed, "light", 200)
    assert dressed.font().pointSizeF() == pytest.approx(before * 2)


class _Dressings(QObject):
    """Counts how often a widget is dressed."""

    count = 0

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_change_of_look_dresses_each_widget_off_and_on_only(dressed, qtbot):
    window = leaf = QFrame()
    qtbot.addWidget(window)
    for _ in range(8):
        leaf = QFrame(leaf)
    window.show()
    seen = _Dressings()
    leaf.installEventFilter(seen)
    theme.apply(dressed, "dark", 125)
    assert seen.count == 2


def test_the_sheet_stays_short():
    assert len(theme.asset("theme/style.qss").read_text(encoding="utf-8").splitlines()) <= 150
