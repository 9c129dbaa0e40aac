import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
FORMS = sorted((ROOT / "ui").glob("*.ui"))


def _tool(name):
    spec = importlib.util.spec_from_file_location(
        f"packaging_{name}", ROOT / f"packaging/{name}.py"
    )
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


forms, draft_form = _tool("forms"), _tool("draft_form")


@pytest.mark.parametrize("ui", FORMS, ids=lambda path: path.stem)
def test_compiled_form_is_fresh(ui):
    kept = ROOT / "zwcx_desktop/gui/forms" / f"ui_{ui.stem}.py"
    assert kept.read_text(encoding="utf-8") == forms.compiled(ui), "run `make forms`"


@pytest.mark.parametrize("ui", FORMS, ids=lambda path: path.stem)
def test_a_drawing_holds_no_look_and_no_logic(ui):
    text = ui.read_text(encoding="utf-8")
    assert "styleSheet" not in text
    assert "<connection>" not in text
    assert not re.search(r'name="(minimum|maximum)Size"', text)


@pytest.mark.parametrize("ui", FORMS, ids=lambda path: path.stem)
def test_what_only_the_style_sheet_reads_is_set_before_the_sheet_does(ui):
    """A translatable property is set last, when the widget may have been dressed already."""
    text = re.sub(r"\s+", " ", ui.read_text(encoding="utf-8"))
    assert not re.findall(r'stdset="0"> ?<string>', text)


def test_every_compiled_form_has_its_drawing():
    made = {p.stem.removeprefix("ui_") for p in (ROOT / "zwcx_desktop/gui/forms").glob("ui_*.py")}
    assert made == {ui.stem for ui in FORMS}


@pytest.mark.parametrize("kind", ["commitment", "complaint", "disclosure", "task"])
def test_a_draft_is_the_form_as_it_was_drawn(kind):
    drawn = ROOT / "ui" / f"{kind}.ui"
    assert draft_form.drafted(draft_form.KINDS[kind]) == drawn.read_text(encoding="utf-8")


def test_a_drawn_form_is_not_drawn_over_and_an_unknown_kind_is_refused(capsys):
    assert draft_form.main(["task"]) == 1
    assert "already drawn: task" in capsys.readouterr().err
    assert draft_form.main(["task", "no_such"]) == 2
    assert "no such kind: no_such" in capsys.readouterr().err
