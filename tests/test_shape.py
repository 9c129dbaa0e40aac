"""The program stays small in its parts: a reader can hold any one of them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(
    path
    for package in ("zwcx_desktop", "zwcx_gateway")
    for path in (ROOT / package).rglob("*.py")
    if not path.name.startswith("ui_")
)
ALLOWED: dict[str, str] = {
    "zwcx_desktop/store/desk.py::Desk": (
        "the one door of the store: each method hands a question on to the part that answers it"
    ),
}
"""Exceptions by "path" or "path::name", each with the argument for it."""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_part_outgrows_a_reader(path):
    where = str(path.relative_to(ROOT))
    text = path.read_text(encoding="utf-8")
    if where not in ALLOWED:
        assert len(text.splitlines()) <= 400, "a module is at most 400 lines"
    for node in ast.walk(ast.parse(text)):
        if f"{where}::{getattr(node, 'name', '')}" in ALLOWED:
            continue
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno - node.lineno < 40, f"{node.name} is over 40 lines"
        if isinstance(node, ast.ClassDef):
            methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
            assert len(methods) <= 20, f"{node.name} has over 20 methods"
