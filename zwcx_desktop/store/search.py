"""Chinese full-text search: overlapping pairs of characters, checked again on the text itself.

Pairs find two-character words, names and villages alike, which word segmentation and trigrams
miss. The index keeps no positions, so a longer word may hit by its scattered pairs; `instr` on the
kept text decides. Only the newest matches are ranked (design: store §4).
"""

import html
import re
from itertools import pairwise

NEWEST = 400
"""How many of the newest matches are looked at."""
_HAN = "\u3007\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_RUNS = re.compile(f"[{_HAN}]+|[^\\W_{_HAN}]+")
_WIDE = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
_LOWER = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")
_HAN_ONE = re.compile(f"[{_HAN}]")
_TERMS = 8


def fold(text: str) -> str:
    """Return *text* with full-width letters and digits made half-width, length unchanged."""
    return _WIDE.sub(lambda wide: chr(ord(wide[0]) - 0xFEE0), text)


def index_terms(text: str, kind: str) -> str:
    """Return what the index holds for *text* of a record of *kind*."""
    terms = [kind_term(kind)]
    for run in _RUNS.findall(fold(text).translate(_LOWER)):
        if _is_han(run):
            # The trailing single character keeps pairs from forming across punctuation.
            terms.extend(map("".join, pairwise(run)))
            terms.append(run[-1])
        else:
            terms.append(run)
    return " ".join(terms)


def han_runs(text: str) -> list[str]:
    """Return the stretches of Chinese characters in *text*, as the index cuts them."""
    return [run for run in _RUNS.findall(fold(text)) if _is_han(run)]


def kind_term(kind: str) -> str:
    """Return the index term that all records of *kind* share.

    It is one token: the index would take a name with an underscore apart.
    """
    return f"k0{kind.replace('_', '')}"


def query_terms(text: str) -> tuple[str, ...]:
    """Return the words of a search, lower-cased."""
    return tuple(fold(text).translate(_LOWER).split()[:_TERMS])


def match(terms: tuple[str, ...], kind: str = "") -> str:
    """Return the FTS5 expression for records with all *terms*; "" when nothing can match."""
    wanted = [f'"{kind_term(kind)}"'] if kind else []
    runs = [run for term in terms for run in _RUNS.findall(term)]
    for run in runs:
        if not _is_han(run) or len(run) == 1:
            wanted.append(f'"{run}"*')
        else:
            wanted.extend(f'"{run[i : i + 2]}"' for i in range(len(run) - 1))
    return " AND ".join(wanted) if runs else ""


def decides(term: str) -> bool:
    """Return whether an index hit alone proves that *term* stands in the text.

    One or two Chinese characters are a term of the index; anything longer is put together.
    """
    return len(term) <= 2 and all(_HAN_ONE.match(c) for c in term)


def snippet(words: str, terms: tuple[str, ...], around: int = 24) -> str:
    """Return the part of *words* around the first hit as HTML, hits in `<b>`."""
    text = _lowered(words)
    hits = [at for term in terms if (at := text.find(term)) >= 0]
    start = max(0, min(hits, default=0) - around)
    piece = words[start : start + 3 * around]
    longest_first = sorted(terms, key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(t) for t in longest_first), re.IGNORECASE)
    marked, end = [], 0
    for hit in pattern.finditer(piece):
        marked.append(html.escape(piece[end : hit.start()], quote=False))
        marked.append(f"<b>{html.escape(hit[0], quote=False)}</b>")
        end = hit.end()
    marked.append(html.escape(piece[end:], quote=False))
    tail = "…" if start + 3 * around < len(words) else ""
    return ("…" if start else "") + "".join(marked) + tail


def _lowered(text: str) -> str:
    lowered = text.lower()
    # A few capitals have longer small forms; places in the text must stay where they are.
    return lowered if len(lowered) == len(text) else text.translate(_LOWER)


def _is_han(run: str) -> bool:
    return _HAN_ONE.match(run) is not None
