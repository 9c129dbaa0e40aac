"""Codes for paper: 160 random bits and a checksum, forty characters.

The recovery code of an office is one; each sealed export has another of its own.
"""

import hashlib
import secrets

from zwcx_desktop.errors import ClientError

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without 0 and O, 1 and I, which handwriting confuses."""
_SECRET, _CHECK = 20, 5
_GROUPS, _GROUP = 8, 5


class BadRecoveryCode(ClientError):
    """The code was copied wrongly, or belongs to another office."""


def new_code() -> str:
    """Return a new code, eight groups of five characters."""
    secret = secrets.token_bytes(_SECRET)
    number = int.from_bytes(secret + _checksum(secret), "big")
    digits = [ALPHABET[(number >> 5 * i) & 31] for i in range(_GROUPS * _GROUP - 1, -1, -1)]
    text = "".join(digits)
    return "-".join(text[i : i + _GROUP] for i in range(0, len(text), _GROUP))


def secret_of(code: str, name: str = "恢复码", paper: str = "密封页") -> bytes:
    """Return the secret in *code*; blanks, hyphens and letter case do not matter.

    Args:
        code: as a person typed it.
        name: what a person calls it.
        paper: where it stands written.

    Raises:
        BadRecoveryCode: a character is missing or wrong.
    """
    text = "".join(c for c in code.upper() if not c.isspace() and c not in "-－—–_")
    if len(text) != _GROUPS * _GROUP:
        raise BadRecoveryCode(
            f"{name}应为 {_GROUPS * _GROUP} 个字符，现为 {len(text)} 个。",
            f"请对照{paper}逐组核对。",
        )
    number = 0
    for place, character in enumerate(text):
        digit = ALPHABET.find(character)
        if digit < 0:
            group = place // _GROUP + 1
            raise BadRecoveryCode(
                f"{name}第 {group} 组中的“{character}”不是{name}使用的字符。",
                f"{name}不含 0、1、I、O，请核对。",
            )
        number = number * 32 + digit
    raw = number.to_bytes(_SECRET + _CHECK, "big")
    if _checksum(raw[:_SECRET]) != raw[_SECRET:]:
        raise BadRecoveryCode(f"{name}抄写有误，校验不通过。", f"请对照{paper}逐组核对。")
    return raw[:_SECRET]


def _checksum(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[:_CHECK]
