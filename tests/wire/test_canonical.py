import sys
import unicodedata

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from zwcx_desktop.wire import canonical
from zwcx_desktop.wire.canonical import NotCanonical

OBJECT = canonical.decoder(dict)


def speakable(text: str) -> bool:
    return not canonical._FORBIDDEN.search(text) and all(c in "\n\t" or ord(c) >= 32 for c in text)


TEXT = (
    st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=20)
    .map(lambda t: unicodedata.normalize("NFC", t))
    .filter(speakable)
)
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
SCALARS = TEXT | st.booleans() | st.integers(-(2**53 - 1), 2**53 - 1)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=6)


def depth(value):
    if isinstance(value, dict):
        return 1 + max((depth(v) for v in value.values()), default=0)
    if isinstance(value, list):
        return 1 + max((depth(v) for v in value), default=0)
    return 0


@given(OBJECTS.filter(lambda o: depth(o) <= canonical.DEPTH))
def test_inside_the_profile_it_is_rfc_8785(value):
    line = canonical.encode(value)
    assert line == rfc8785.dumps(value)
    assert canonical.decode(line, msgspec.json.Decoder(canonical.Object)) == value


def test_every_character_is_written_as_rfc_8785_writes_it():
    every = [chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000]
    whole = "".join(every)
    assert msgspec.json.Encoder(order="sorted").encode(whole) == rfc8785.dumps(whole)


def test_whatever_is_forbidden_is_unprintable():
    # The fast path of check_text rests on this.
    for n in range(sys.maxunicode + 1):
        if canonical._FORBIDDEN.match(chr(n)):
            assert not chr(n).isprintable()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"a":1.0}', "schema"),
        (b'{"a":1e2}', "schema"),
        (b'{"a":NaN}', "schema"),
        (b'{"a":null}', "schema"),
        (b'{"a":9007199254740992}', "schema"),
        (b'{"a":-9007199254740992}', "schema"),
        (b'{"a":-0}', "not-canonical"),
        (b'{"a":1,"a":1}', "not-canonical"),
        (b'{"b":1,"a":1}', "not-canonical"),
        (b'{"a": 1}', "not-canonical"),
        (b'{"a":1}\n', "not-canonical"),
        (b'{"a":"\\u6751"}', "not-canonical"),
        (b'{"a":"\\/"}', "not-canonical"),
        (b'\xef\xbb\xbf{"a":1}', "schema"),
        (b'{"a":"\xff"}', "bad-utf8"),
        (b'{"a":"\\ud800"}', "schema"),
        (b'{"a":"\xed\xa0\x80"}', "bad-utf8"),
        (b"", "schema"),
        (b"[]", "schema"),
        (b'{"a":1', "schema"),
        (b'{"a":1}x', "schema"),
        (b"[" * 100_000, "schema"),
        (b'{"a":' * 100_000, "schema"),
        ('{"a":"e\u0301"}'.encode(), "not-nfc"),
        ('{"a":"\uf9f1"}'.encode(), "not-nfc"),
        (b'{"a":"\\u0000"}', "control-char"),
        (b'{"a":"\\u001b"}', "control-char"),
        (b'{"a":"\\r"}', "control-char"),
        (b'{"a":"\\\\\\b"}', "control-char"),
        ('{"a":"\u202e"}'.encode(), "control-char"),
        ('{"a":"\u200b"}'.encode(), "control-char"),
        ('{"a":"\ufeff"}'.encode(), "control-char"),
        ('{"a":"\U000e0041"}'.encode(), "control-char"),
    ],
)
def test_bytes_outside_the_profile_are_named(line, code):
    with pytest.raises(NotCanonical) as caught:
        canonical.decode(line, msgspec.json.Decoder(canonical.Object))
    assert caught.value.code == code


@pytest.mark.parametrize(
    "text",
    [
        "第一行\n第二行\t制表",
        "“引号”——破折号…",
        "中\u3000文",
        "𪨶㙟",
        "﨎",
        "C:\\bin\\run",
        "葛\U000e0100",
    ],
)
def test_text_that_offices_write_is_taken(text):
    line = canonical.encode({"a": text})
    assert canonical.decode(line, OBJECT) == {"a": text}


@pytest.mark.parametrize(
    "value",
    [{"A": 1}, {"": 1}, {"a": {"不": 1}}, {"a": [{"-": 1}]}, {"a": 1.5}, {"a": None}, {"a": 2**53}],
)
def test_values_outside_the_profile_are_not_written(value):
    with pytest.raises(NotCanonical):
        canonical.encode(value)


def test_the_path_of_the_fault_is_told():
    class Inner(msgspec.Struct, forbid_unknown_fields=True):
        n: int

    class Outer(msgspec.Struct, forbid_unknown_fields=True):
        inner: Inner

    with pytest.raises(NotCanonical) as wrong:
        canonical.decode(b'{"inner":{"n":"x"}}', canonical.decoder(Outer))
    assert (wrong.value.code, wrong.value.where) == ("schema", "$.inner.n")
    with pytest.raises(NotCanonical) as unknown:
        canonical.decode(b'{"inner":{"m":1,"n":1}}', canonical.decoder(Outer))
    assert (unknown.value.code, unknown.value.where) == ("unknown-field", "$.inner")
