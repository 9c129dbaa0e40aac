"""docs/coverage.md: every clause that binds the office is served by something that exists."""

import copy
import importlib.util
import tomllib
from pathlib import Path

import pytest

from zwcx_desktop.printing.documents.catalogue import BESIDE, CATALOGUE
from zwcx_desktop.records import KINDS

ROOT = Path(__file__).parents[1]
_SPEC = importlib.util.spec_from_file_location("coverage_page", ROOT / "packaging" / "coverage.py")
assert _SPEC is not None
assert _SPEC.loader is not None
page = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(page)
TOLD = tomllib.loads((ROOT / "docs" / "coverage.toml").read_text(encoding="utf-8"))
LABELS = {name: kind.label for name, kind in KINDS.items()}
TITLES = {code: form.title for code, form in CATALOGUE.items()} | BESIDE


def test_every_clause_is_covered_by_what_there_is():
    assert list(page.faults(TOLD, LABELS)) == []


def test_the_page_is_fresh():
    kept = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert kept == page.written(TOLD, LABELS, TITLES), "run `make coverage`"


def test_every_kind_serves_some_clause():
    assert {kind for clause in TOLD["clause"] for kind in clause.get("kinds", ())} == set(KINDS)


def test_every_paper_serves_some_capability():
    told = {code for each in TOLD["capability"].values() for code in each.get("papers", ())}
    assert told == set(TITLES)


def test_a_paper_is_shown_as_it_is_drawn_or_not():
    shown = page.written(TOLD, LABELS, {"D01": "公开承诺书"})
    assert "D01 公开承诺书" in shown
    assert "not drawn yet: D03" in shown


def _first(told):
    return told["clause"][0]


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda t: t["clause"].pop(0), "GF-00a: binds the office and is not covered"),
        (lambda t: t["matrix"]["superior"].remove("CZ-05"), "CZ-05: in the documents"),
        (lambda t: t["matrix"]["superior"].append("GF-01"), "GF-01: listed twice"),
        (lambda t: t["clause"].append(_first(t)), "a clause is covered twice"),
        (lambda t: t["capability"].pop("C36"), "C36"),
        (lambda t: _first(t).update(needs=["C99"]), "no capability C99"),
        (lambda t: _first(t).update(kinds=["promise"]), "no kind promise"),
        (lambda t: _first(t).update(places=["docs/nowhere.md"]), "no place docs/nowhere.md"),
        (lambda t: _first(t).update(tests=[]), "no test shows it"),
        (lambda t: _first(t).update(tests=["tests/test_no.py"]), "no test tests/test_no.py"),
        (lambda t: _first(t).update(tests=["tests/test_shape.py::test_no"]), "::test_no"),
        (lambda t: _first(t).update(quote="一" * 41), "the quote is too long"),
        (lambda t: t["capability"]["C01"].update(papers=["D40"]), "no paper is called D40"),
        (lambda t: t["finding"][0].update(tests=["x"]), "finding 1: no test x"),
    ],
)
def test_what_is_missing_or_made_up_is_named(harm, said):
    told = copy.deepcopy(TOLD)
    harm(told)
    assert any(said in fault for fault in page.faults(told, LABELS))
