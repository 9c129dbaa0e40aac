"""Text as it is signed: one Unicode form, without characters nobody can see (TCS/1 §2.2)."""

import re
import unicodedata
from typing import Any

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)


def clean(value: Any) -> Any:
    """Return JSON *value* with every text in NFC, line ends as LF, invisible characters dropped.

    They come in by pasting from office programs and web pages and carry no meaning here.
    """
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        return {name: clean(item) for name, item in value.items()}
    if isinstance(value, list):
        return [clean(item) for item in value]
    return value


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", unified))
