"""Text as it is signed: one Unicode form, without characters nobody can see (TCS/1 §2.2)."""

import re
import unicodedata
from typing import Any

import msgspec

from zwcx_desktop.records.kind import Json

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)


def clean(body: Json) -> Json:
    """Return *body* with every text in NFC, line ends as LF, invisible characters dropped.

    They come in by pasting from office programs and web pages and carry no meaning here.
    """
    # One look at the whole is ten times cheaper than one at each text, and nearly always enough.
    whole = msgspec.json.encode(body).decode()
    if is_clean(whole) and "\\r" not in whole and "\\u" not in whole:
        return body
    cleaned: Json = _clean_value(body)
    return cleaned


def clean_text(text: str) -> str:
    """Return one text as `clean` leaves it."""
    return text if is_clean(text) else _clean(text)


def is_clean(text: str) -> bool:
    """Return whether *text* has only characters that may be signed."""
    return (
        unicodedata.is_normalized("NFC", text) and not _INVISIBLE.search(text) and "\r" not in text
    )


def _clean_value(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, dict):
        return {name: _clean_value(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_clean_value(item) for item in value]
    return value


def _clean(text: str) -> str:
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", unified))
