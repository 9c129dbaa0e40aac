"""A device, a platform and lines of a small kind for the tests of the wire."""

import os
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Annotated, Any

import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.records.change import Change
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.records.kind import Field, Kind, Record, Section, State
from zwcx_desktop.wire import batch as batches
from zwcx_desktop.wire import changes
from zwcx_desktop.wire import keys as platform_keys
from zwcx_desktop.wire.bodies import Bodies
from zwcx_desktop.wire.terms import instant

NOW = datetime(2026, 9, 30, 1, 2, 3, 456000, UTC)


class NoteState(State):
    DRAFT = "DRAFT", "草稿"
    ACTIVE = "ACTIVE", "履行中"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    text: Annotated[str, Field("内容")]
    due_on: Annotated[date | None, Field("期限")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    state: Annotated[NoteState, Field("状态")]
    title: Annotated[str, Field("标题", required=True)]
    amount_fen: Annotated[int | None, Field("金额")] = None
    parts: Annotated[tuple[Step, ...], Field("分解")] = ()


NOTE: Kind[Any] = Kind(
    name="note",
    version=2,
    label="便条",
    section=Section.OFFICE,
    prefix="BT",
    record=Note,
    states=NoteState,
    open_states=frozenset(),
    draft_states=frozenset(),
    title=lambda note: note.title,
    columns=("title",),
    search_text=lambda note: note.title,
    check=lambda _note, _today: iter(()),
    workflow=(),
    upgrades={1: lambda body: {**body, "title": body["name"]} if "name" in body else body},
)


def identity(n: int) -> str:
    return uuid7(NOW, n.to_bytes(10, "big"))


@dataclass(frozen=True)
class World:
    """Everything a batch needs, with fixed keys."""

    device_key: SigningKey = SigningKey.from_raw(b"\x11" * 32)
    root: SigningKey = SigningKey.from_raw(b"\x22" * 32)
    online: SigningKey = SigningKey.from_raw(b"\x33" * 32)
    org: str = "11445100007312345X"
    bodies: Bodies = Bodies({"note": NOTE})

    @property
    def sender(self) -> batches.Sender:
        return batches.Sender(
            device=identity(1),
            epoch=1,
            org=self.org,
            platform=identity(2),
            app="0.1.0",
            profile="chaozhou 2026-07",
        )

    @property
    def keys(self) -> platform_keys.PlatformKeys:
        listed = platform_keys.KeyList(
            keys=[platform_keys.listed_key(self.online.verify_key, instant(NOW))],
            made=instant(NOW),
            name="测试平台",
            platform=identity(2),
            version=1,
        )
        return platform_keys.PlatformKeys(
            self.root.verify_key, platform_keys.sign_list(listed, self.root)
        )

    def change(self, n: int, **other: Any) -> Change:
        change = Change(
            at=instant(NOW),
            base="",
            by="u1",
            data={"state": "ACTIVE", "title": f"村道硬化三公里（{n}）", "v": 2},
            id=identity(100 + n),
            kind="note",
            op="put",
            org=self.org,
            rev=1,
            seq=n,
        )
        return replace_struct(change, **other)

    def lines(self, count: int) -> list[bytes]:
        return [changes.write_change(self.change(n)) for n in range(1, count + 1)]

    def batch(self, lines: list[bytes] | None = None, **header: Any) -> batches.Batch:
        sender = replace(self.sender, **header)
        return batches.build(
            self.lines(3) if lines is None else lines,
            sender,
            batches.Link(),
            batch=identity(3),
            created=NOW,
            signer=self.device_key,
        )

    def key_of(self, _header: batches.Header) -> Any:
        return self.device_key.verify_key


def replace_struct(struct: Any, **other: Any) -> Any:
    import msgspec

    return msgspec.structs.replace(struct, **other)


@pytest.fixture(scope="session")
def world() -> World:
    return World()


@pytest.fixture
def entropy() -> bytes:
    return os.urandom(10)
