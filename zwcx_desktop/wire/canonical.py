"""Canonical JSON: a profile of RFC 8785 in which signing and comparing bytes is safe (TCS/1 §2.2).

Keys are `[a-z][a-z0-9_]*` (DSSE's own two capitals aside), numbers are integers within ±(2^53-1),
there is no null, text is in NFC without control, bidirectional or invisible characters, and nothing
nests deeper than eight levels. Inside the profile msgspec with sorted keys writes exactly what
RFC 8785 asks for, which the tests hold against the `rfc8785` package.
"""

import re
import unicodedata
from types import GenericAlias
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from zwcx_desktop.wire.terms import MAX_INTEGER

T = TypeVar("T")
Fault = Literal[
    "schema",
    "unknown-field",
    "not-canonical",
    "bad-utf8",
    "not-nfc",
    "control-char",
    "record-too-large",
]

DEPTH = 8
Integer = Annotated[int, msgspec.Meta(ge=-MAX_INTEGER, le=MAX_INTEGER)]
"""The integers of the profile."""


def _value(depth: int) -> Any:
    # msgspec has no recursive aliases; a spelled-out tower also bounds the depth.
    scalar: Any = str | bool | Integer
    if depth == 0:
        return scalar
    below = _value(depth - 1)
    return scalar | GenericAlias(list, (below,)) | GenericAlias(dict, (str, below))


Object: Any = GenericAlias(dict, (str, _value(DEPTH - 1)))
"""The type of any object of the profile, for `decode` and for fields of statements."""

_KEY = re.compile(r"[a-z][a-z0-9_]*\Z")
_ENCODER = msgspec.json.Encoder(order="sorted")
_OBJECT = msgspec.json.Decoder(Object)

# C1 controls and DEL, Arabic letter mark, Mongolian vowel separator, zero-width and directional
# marks, line and paragraph separators, embeddings, isolates, the byte-order mark, interlinear
# annotations, tag characters and noncharacters.
_FORBIDDEN = re.compile(
    "[\x7f-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef"
    "\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# In canonical JSON a control character can only stand as an escape; \n and \t are text.
_ESCAPED_CONTROL = re.compile(r"(?<!\\)(?:\\\\)*\\[bfru]")


class NotCanonical(ValueError):
    """Bytes outside the profile.

    Attributes:
        code: word of the closed vocabulary.
        where: path of the offending member where it is known, as `$.data.title`.
    """

    def __init__(self, code: Fault, detail: str, where: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.where = where


def encode(value: Any) -> bytes:
    """Return *value* (a Struct or JSON values) in canonical form.

    Raises:
        NotCanonical: the value is outside the profile.
    """
    line = _ENCODER.encode(value)
    _read(line, _OBJECT)
    check_text(line)
    _check_keys(msgspec.json.decode(line))
    return line


def write(statement: msgspec.Struct) -> bytes:
    """Return a statement of our own in canonical form, without checking it again."""
    return _ENCODER.encode(statement)


def decoder(cls: type[T]) -> "msgspec.json.Decoder[T]":
    """Return a decoder of *cls* to hand to `decode` many times."""
    return msgspec.json.Decoder(cls)


def decode(line: bytes, reader: "msgspec.json.Decoder[T]") -> T:
    """Return the value in *line* after proving it canonical by encoding it again.

    Duplicate keys, blanks, another order, escapes that need not be, a byte-order mark and `1.0`
    all fail the one comparison.

    Raises:
        NotCanonical: the line is not in the profile or not of the reader's type.
    """
    value = decode_unchecked(line, reader)
    check_text(line)
    return value


def decode_unchecked(line: bytes, reader: "msgspec.json.Decoder[T]") -> T:
    """Do as `decode`, without `check_text`: for whoever has checked many lines at once."""
    value = _read(line, reader)
    if _ENCODER.encode(value) != line:
        raise NotCanonical("not-canonical", "encoding it again gives other bytes")
    return value


def _read(line: bytes, reader: "msgspec.json.Decoder[T]") -> T:
    try:
        return reader.decode(line)
    except UnicodeDecodeError as error:
        raise NotCanonical("bad-utf8", "not UTF-8") from error
    except msgspec.ValidationError as error:
        raise from_validation(error) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise NotCanonical("schema", str(error)) from error


def from_validation(error: msgspec.ValidationError) -> NotCanonical:
    """Return msgspec's finding in the closed vocabulary, with the path it names."""
    text, _, where = str(error).partition(" - at `")
    unknown = "unknown field" in text
    return NotCanonical("unknown-field" if unknown else "schema", text, where.rstrip("`") or "$")


def check_text(text: bytes) -> None:
    """Refuse text that reads otherwise than it looks. One or many canonical lines at once.

    Raises:
        NotCanonical: not UTF-8, not in NFC, or with control, bidirectional or invisible characters.
    """
    try:
        decoded = text.decode()
    except UnicodeDecodeError as error:
        raise NotCanonical("bad-utf8", "not UTF-8") from error
    if not unicodedata.is_normalized("NFC", decoded):
        raise NotCanonical("not-nfc", "not in Unicode normalisation form C")
    # Everything forbidden is unprintable to Python, which finds that out in half the time.
    unseen = not decoded.isprintable() and _FORBIDDEN.search(decoded)
    if unseen or (b"\\" in text and _ESCAPED_CONTROL.search(decoded)):
        raise NotCanonical("control-char", "control, bidirectional or invisible character")


def _check_keys(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _check_keys(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not _KEY.match(key):
                raise NotCanonical("schema", "a key is not [a-z][a-z0-9_]*")
            _check_keys(item)
