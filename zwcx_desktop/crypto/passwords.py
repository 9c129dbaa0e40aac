"""How good a password is, said while it is typed."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from zwcx_desktop.errors import ClientError

MIN_LENGTH = 10
GOOD_ENOUGH = 2
_LABELS = ("太弱", "较弱", "可用", "较强", "很强")
_COMMON = (
    "password", "passw0rd", "admin", "root", "welcome", "letmein", "iloveyou", "woaini", "abc123",
    "123456", "666666", "888888", "000000", "111111", "5201314", "zhengfu", "zhengwu", "chengxin",
    "xiangzhen", "jiedao", "dangwei", "mima", "guanliyuan", "qwerty", "test", "密码", "政府",
    "诚信", "政务", "管理员", "管理",
)  # fmt: skip
_ROWS = (
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "1qaz2wsx3edc4rfv",
)


@dataclass(frozen=True, slots=True)
class Strength:
    """A judgement on a password.

    Attributes:
        score: 0 (worthless) to 4.
        advice: what to do about it, Chinese sentences; empty when nothing is needed.
    """

    score: int
    advice: tuple[str, ...]

    @property
    def label(self) -> str:
        """The word beside the meter."""
        return _LABELS[self.score]

    @property
    def acceptable(self) -> bool:
        """Whether the password may be used."""
        return self.score >= GOOD_ENOUGH


class WeakPassword(ClientError):
    """A password that would not protect the office."""


def normalised(password: str) -> bytes:
    """Return the bytes of *password* as the key derivation takes them (NFKC, UTF-8).

    Keyboards and input methods produce different forms of one character; NFKC makes them equal.
    """
    return unicodedata.normalize("NFKC", password).encode()


def strength(password: str, names: Iterable[str] = ()) -> Strength:
    """Judge *password*; *names* are words it must not be built on (login, person, office)."""
    text = unicodedata.normalize("NFKC", password)
    rest, advice = _without_known(text.casefold(), names)
    kinds = _kinds(text)
    score = min(4, _points(len(rest), len(set(rest)), kinds))
    if len(text) < MIN_LENGTH:
        advice.insert(0, f"至少 {MIN_LENGTH} 个字符，可用几个不相关的词连成一句。")
        score = min(score, 1)
    if kinds < 2 and score < 4:
        advice.append("混用字母、数字和符号，或再加长一些。")
    if len(set(rest)) < 6 and not advice:
        advice.append("避免重复字符。")
    return Strength(score, tuple(advice) if score < 4 else ())


def require_strong(password: str, names: Iterable[str] = ()) -> None:
    """Refuse a password that is too weak.

    Raises:
        WeakPassword: with the advice as hint.
    """
    found = strength(password, names)
    if not found.acceptable:
        raise WeakPassword("口令强度不足。", "".join(found.advice) or "请换一个更长的口令。")


def _without_known(text: str, names: Iterable[str]) -> tuple[str, list[str]]:
    advice = []
    for name in sorted({n.casefold() for n in names if len(n) >= 2}, key=len, reverse=True):
        if name in text:
            text = text.replace(name, "")
            advice.append("不要包含登录名、姓名或单位名称。")
            break
    for word in _COMMON:
        if word in text:
            text = text.replace(word, "")
            advice.append("不要使用常见口令或词语。")
            break
    shorter = _without_runs(text)
    if shorter != text:
        advice.append("不要使用键盘上相邻或连续的字符。")
    return shorter, advice


def _without_runs(text: str) -> str:
    for row in (*_ROWS, *(row[::-1] for row in _ROWS)):
        for size in range(len(row), 3, -1):
            for start in range(len(row) - size + 1):
                text = text.replace(row[start : start + size], row[start])
    return text


def _kinds(text: str) -> int:
    return (
        any("a" <= c <= "z" for c in text)
        + any("A" <= c <= "Z" for c in text)
        + any(c.isdigit() for c in text)
        + any(not c.isalnum() for c in text)
        + any(c.isalpha() and ord(c) > 127 for c in text)
    )


def _points(length: int, distinct: int, kinds: int) -> int:
    useful = min(length, distinct + distinct // 2)
    return (useful >= 6) + (useful >= 9) + (useful >= 13) + (kinds >= 3 and useful >= 9)
