"""The gateway's folder: who the platform is, its keys, where its database lies.

The root key signs nothing but the list of online keys. `init` leaves it beside the others with a
clear request to move it to a safe; the running gateway never reads it.
"""

import dataclasses
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from zwcx_desktop.crypto.suites import SigningKey, Verifier
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.ids import uuid7
from zwcx_desktop.wire.keys import (
    KeyList,
    PlatformKeys,
    from_text,
    listed_key,
    read_key,
    sign_list,
    to_text,
)
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import PlatformId, instant
from zwcx_gateway.ledger import sqlite_url

SETTINGS = "gateway.json"
KEYS = "keys.dsse"
RECEIPT_KEY = "receipt.key"
ROOT_KEY = "root.key"


class Settings(msgspec.Struct, frozen=True):
    """`gateway.json`."""

    platform: PlatformId
    name: str
    database: str
    root: str
    suite: str = "S1"


@dataclass(frozen=True, slots=True)
class Home:
    """An opened gateway folder."""

    folder: Path
    settings: Settings
    signer: SigningKey
    keys: PlatformKeys

    @property
    def platform(self) -> PlatformId:
        """The platform's instance."""
        return self.settings.platform


def create(folder: Path, name: str, database: str, now: datetime) -> Home:
    """Make a platform with new keys in *folder*; *database* is a URL, "" for a SQLite file there.

    Raises:
        ClientError: there is a platform in the folder already.
    """
    if (folder / SETTINGS).exists():
        raise ClientError(f"{folder} 中已有一个平台。", "请换一个目录，或直接使用它。")
    folder.mkdir(parents=True, exist_ok=True)
    root, online = SigningKey.generate(), SigningKey.generate()
    platform = PlatformId(uuid7(now, os.urandom(10)))
    signed = sign_list(
        KeyList(
            keys=[listed_key(online.verify_key, instant(now))],
            made=instant(now),
            name=name,
            platform=platform,
            version=1,
        ),
        root,
    )
    settings = Settings(
        platform,
        name,
        database or sqlite_url((folder / "gateway.sqlite").resolve()),
        to_text(root.verify_key.spki),
    )
    _write(folder / ROOT_KEY, to_text(root.raw()).encode(), secret=True)
    _write(folder / RECEIPT_KEY, to_text(online.raw()).encode(), secret=True)
    _write(folder / KEYS, signed)
    # Last: without it the folder is no platform, and `init` may be run again.
    _write(folder / SETTINGS, msgspec.json.format(msgspec.json.encode(settings)), secret=True)
    return open_home(folder)


def open_home(folder: Path) -> Home:
    """Open the platform in *folder*.

    Raises:
        ClientError: there is none, or its files do not fit together.
    """
    try:
        settings = msgspec.json.decode((folder / SETTINGS).read_bytes(), type=Settings)
        raw = from_text((folder / RECEIPT_KEY).read_text())
        signed = (folder / KEYS).read_bytes()
        keys = PlatformKeys(root_of(settings), signed)
        signer = SigningKey.from_raw(raw)
        keys.key(signer.verify_key.key_id)
    except FileNotFoundError as error:
        raise ClientError(f"{folder} 中没有平台。", "请先运行 zwcx-gateway init。") from error
    except (Refused, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ClientError(f"{folder} 中的平台文件已损坏。", "请从备份恢复该目录。") from error
    return Home(folder, settings, signer, keys)


def at_database(home: Home, database: str) -> Home:
    """Return *home* with another database than its settings name."""
    settings = msgspec.structs.replace(home.settings, database=database)
    return dataclasses.replace(home, settings=settings)


def root_of(settings: Settings) -> Verifier:
    """Return the platform's root key."""
    return read_key(settings.suite, settings.root)


def _write(path: Path, content: bytes, *, secret: bool = False) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600 if secret else 0o644)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
