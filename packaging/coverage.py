"""Make docs/coverage.md from docs/coverage.toml. With --check: only say what is wrong or stale."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
SOURCE, PAGE = ROOT / "docs" / "coverage.toml", ROOT / "docs" / "coverage.md"
DOCUMENTS = {
    "GF": ("国发〔2016〕76号（含转发的呈批表、催报单）", 23),
    "CZ": ("潮州市实施方案", 21),
    "FS": ("佛山市实施方案", 21),
    "PJ": ("盘锦市实施意见", 14),
    "MZ": ("梅州市应急管理局工作方案", 17),
}
"""By the letters of its clauses: what the document is, and how many numbered clauses it has."""
BESIDE = {"GF-00a", "GF-00b", "GF-00c", "CZ-00", "PJ-T"}
"""Clauses outside the numbered text: forms and annexes."""
LONGEST_QUOTE = 40
_PAPER = re.compile(r"P0[01]|D(0[1-9]|[12][0-9]|3[0-9])[a-z]?")
"""Codes of the papers an office needs: those of the catalogue, and those it has yet to get."""
_HEAD = """# Coverage

Every clause of the five documents that binds a township office itself, and what of the program
serves it. Made from [coverage.toml](coverage.toml) by `make coverage`; `make check` proves it
fresh, and that every kind, place and test named here exists. Where something is only partly there,
the line says what serves instead. Clauses that bind a superior only are listed at the end.
"""


def main(arguments: list[str]) -> int:
    """Write the page, or judge it; return the exit status."""
    told = tomllib.loads(SOURCE.read_text(encoding="utf-8"))
    kinds, papers = _program()
    wrong = [*faults(told, kinds)]
    page = written(told, kinds, papers)
    if "--check" in arguments:
        if PAGE.read_text(encoding="utf-8") != page:
            wrong.append("docs/coverage.md is stale — run `make coverage`")
    else:
        PAGE.write_text(page, encoding="utf-8")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def _program() -> tuple[dict[str, str], dict[str, str]]:
    """Return the names of the kinds and the titles of the papers that the program has."""
    from zwcx_desktop.printing.documents.catalogue import BESIDE, CATALOGUE
    from zwcx_desktop.records import KINDS

    return (
        {name: kind.label for name, kind in KINDS.items()},
        {code: form.title for code, form in CATALOGUE.items()} | BESIDE,
    )


def faults(told: Mapping[str, Any], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield what is wrong with the data: clauses missing, names that nothing answers to."""
    yield from _matrix_faults(told)
    used = {code for clause in told["clause"] for code in clause["needs"]}
    capabilities = told["capability"]
    wanted = [f"C{n:02}" for n in range(1, 37)]
    if sorted(capabilities) != wanted:
        yield f"capabilities: {sorted(set(wanted) ^ set(capabilities))} missing or unknown"
    for code in wanted:
        if code not in used and not capabilities.get(code, {}).get("note"):
            yield f"{code}: no clause needs it and no note says why"
    entries = [
        *((clause["id"], clause) for clause in told["clause"]),
        *capabilities.items(),
        *((f"finding {entry['no']}", entry) for entry in told["finding"]),
    ]
    for name, entry in entries:
        yield from (f"{name}: {fault}" for fault in _entry_faults(entry, capabilities, kinds))


def _matrix_faults(told: Mapping[str, Any]) -> Iterator[str]:
    matrix, given = told["matrix"], [clause["id"] for clause in told["clause"]]
    listed = [name for names in matrix.values() for name in names]
    every = {f"{doc}-{n:02}" for doc, (_, last) in DOCUMENTS.items() for n in range(1, last + 1)}
    for name in sorted((every | BESIDE) ^ set(listed)):
        yield f"{name}: in the documents or in the matrix, not in both"
    for name in sorted({name for name in listed if listed.count(name) > 1}):
        yield f"{name}: listed twice"
    for name in sorted(set(matrix["binding"]) ^ set(given)):
        yield f"{name}: binds the office and is not covered, or the other way round"
    if len(given) != len(set(given)):
        yield "a clause is covered twice"


def _entry_faults(
    entry: Mapping[str, Any], capabilities: Mapping[str, Any], kinds: Mapping[str, str]
) -> Iterator[str]:
    if len(entry.get("quote", "")) > LONGEST_QUOTE:
        yield "the quote is too long"
    if not entry["tests"]:
        yield "no test shows it"
    yield from (f"no capability {c}" for c in entry.get("needs", ()) if c not in capabilities)
    yield from (f"no kind {kind}" for kind in entry.get("kinds", ()) if kind not in kinds)
    yield from (
        f"no paper is called {p}" for p in entry.get("papers", ()) if not _PAPER.fullmatch(p)
    )
    yield from (f"no place {p}" for p in entry.get("places", ()) if not (ROOT / p).exists())
    yield from (f"no test {name}" for name in entry["tests"] if not _is_test(name))


def _is_test(name: str) -> bool:
    path, _, function = name.partition("::")
    file = ROOT / path
    if not file.is_file():
        return False
    return not function or f"\ndef {function}(" in file.read_text(encoding="utf-8")


def written(told: Mapping[str, Any], kinds: Mapping[str, str], papers: Mapping[str, str]) -> str:
    """Return the page."""
    parts = [_HEAD, *_findings(told), *_clauses(told, kinds)]
    parts += [*_capabilities(told, kinds, papers), *_others(told)]
    return "\n".join(parts) + "\n"


def _findings(told: Mapping[str, Any]) -> Iterator[str]:
    yield "## What must never be otherwise\n\n| | | tests |\n|---|---|---|"
    for entry in told["finding"]:
        yield f"| {entry['name']} | {entry['said']} | {_tests(entry['tests'])} |"


def _clauses(told: Mapping[str, Any], kinds: Mapping[str, str]) -> Iterator[str]:
    names = {code: entry["name"] for code, entry in told["capability"].items()}
    for prefix, (title, _) in DOCUMENTS.items():
        yield f"\n## {title}\n\n| clause | says | capability | served by | tests |"
        yield "|---|---|---|---|---|"
        for clause in told["clause"]:
            if clause["id"].startswith(prefix):
                yield _row(clause, names, kinds)


def _row(clause: Mapping[str, Any], names: Mapping[str, str], kinds: Mapping[str, str]) -> str:
    needs = "<br>".join(f"{code} {names[code]}" for code in clause["needs"])
    served = _served(clause, kinds)
    note = f"<br>*{clause['note']}*" if "note" in clause else ""
    return (
        f"| {clause['id']} {clause['at']} | “{clause['quote']}” | {needs}"
        f" | {served}{note} | {_tests(clause['tests'])} |"
    )


def _capabilities(
    told: Mapping[str, Any], kinds: Mapping[str, str], papers: Mapping[str, str]
) -> Iterator[str]:
    yield "\n## Capabilities\n\n| | served by | papers | tests |\n|---|---|---|---|"
    for code, entry in told["capability"].items():
        note = f"<br>*{entry['note']}*" if "note" in entry else ""
        served = _served(entry, kinds)
        plain = ("P00",) if "kinds" in entry else ()
        drawn = _papers((*entry.get("papers", ()), *plain), papers)
        yield f"| {code} {entry['name']} | {served}{note} | {drawn} | {_tests(entry['tests'])} |"


def _papers(codes: Iterable[str], papers: Mapping[str, str]) -> str:
    """Return the papers there are, and those that are wanted and not drawn yet."""
    there = [f"{code} {papers[code]}" for code in codes if code in papers]
    missing = [code for code in codes if code not in papers]
    if missing:
        there.append(f"*not drawn yet: {', '.join(missing)}*")
    return "<br>".join(there)


def _others(told: Mapping[str, Any]) -> Iterator[str]:
    yield "\n## Clauses that do not bind the office itself\n"
    yield f"A superior's duty, fed with the office's data: {', '.join(told['matrix']['superior'])}."
    yield f"\nBackground: {', '.join(told['matrix']['background'])}."


def _served(entry: Mapping[str, Any], kinds: Mapping[str, str]) -> str:
    named = [f"{kinds.get(kind, kind)} (`{kind}`)" for kind in entry.get("kinds", ())]
    return "<br>".join((*named, *(f"`{place}`" for place in entry.get("places", ()))))


def _tests(names: Iterable[str]) -> str:
    """Return links to the tests, each called by its function or its file."""
    found = []
    for name in names:
        path, _, function = name.partition("::")
        found.append(f"[{function or Path(path).name}](../{path})")
    return "<br>".join(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
