"""The platform this computer is enrolled with, proved at every visit, and signed calls to it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from zwcx_desktop.clock import Clock
from zwcx_desktop.crypto.suites import SigningKey, verifier
from zwcx_desktop.store.enrolments import Enrolment
from zwcx_desktop.sync.line import JSON, Answer, Line
from zwcx_desktop.sync.troubles import NotThePlatform, OldKeys, OtherPlatform
from zwcx_desktop.wire import batch, enrol
from zwcx_desktop.wire.keys import PlatformKeys, from_text
from zwcx_desktop.wire.meta import Meta
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import DeviceId, PlatformId, moment

T = TypeVar("T")


def read(content: bytes, cls: type[T]) -> T:
    """Return unsigned JSON of the platform as *cls*.

    Raises:
        NotThePlatform: it is something else.
    """
    try:
        return msgspec.json.decode(content, type=cls)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotThePlatform("格式不符") from error


def ask_meta(line: Line) -> Meta:
    """Return what the platform says about itself.

    Raises:
        Refused: `protocol-too-old`, this program speaks none of its versions.
        NotThePlatform: it is none.
    """
    meta = read(line.call("GET", "/v1/meta", expect=JSON).content, Meta)
    low, high = meta.protocol
    if not low <= batch.PROTOCOL <= high or "S1" not in meta.suites:
        raise Refused("protocol-too-old", f"{low} to {high}")
    return meta


class Platform:
    """An open conversation with the enrolled platform.

    Attributes:
        meta: what it said at the beginning.
        keys: its keys, proved with the pinned root.
        signer: this device's key.
        offset: this computer's clock minus the platform's.
    """

    def __init__(self, line: Line, enrolment: Enrolment, clock: Clock) -> None:
        """Ask the platform who it is.

        Raises:
            OtherPlatform, OldKeys: it is not the one that was enrolled with.
        """
        self.enrolment = enrolment
        self._line = line
        self._clock = clock
        self.meta = ask_meta(line)
        self.offset = clock.now() - _time(self.meta.time)
        if self.meta.platform != enrolment.platform:
            raise OtherPlatform(self.meta.name)
        self.keys = _proved(enrolment, self.meta)
        self.signer = SigningKey.from_raw(enrolment.sign_key)
        self.holder = enrol.Holder(
            DeviceId(enrolment.device), enrolment.epoch, PlatformId(enrolment.platform)
        )

    def now(self) -> datetime:
        """Return the platform's time, as well as it is known."""
        return self._clock.now() - self.offset

    def call(
        self,
        method: str,
        path: str,
        *,
        expect: str = "",
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Do as `Line.call`, for a call whose body carries its own signature."""
        return self._line.call(method, path, expect=expect, content=content, headers=headers)

    def call_as_device(
        self,
        method: str,
        path: str,
        *,
        expect: str = "",
        content: bytes = b"",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Do as `call` with a device token; once more with the platform's time when it is stale."""

        def once() -> Answer:
            token = self.holder.token(self.now(), self.signer)
            signed = {**(headers or {}), "Authorization": token}
            return self.call(method, path, expect=expect, content=content, headers=signed)

        try:
            return once()
        except Refused as refused:
            if refused.code != "token-expired" or not refused.document.time:
                raise
            self.offset = self._clock.now() - _time(refused.document.time)
            return once()


def _proved(enrolment: Enrolment, meta: Meta) -> PlatformKeys:
    root = verifier(enrolment.root_suite, enrolment.root)
    known = PlatformKeys(root, enrolment.key_list)
    try:
        shown = PlatformKeys(root, from_text(meta.keys))
    except Refused as error:
        raise OldKeys from error
    if shown.list.version < known.list.version or shown.platform != enrolment.platform:
        raise OldKeys
    return shown


def _time(text: str) -> datetime:
    try:
        return moment(text)
    except ValueError as error:
        raise NotThePlatform("格式不符") from error


CLOCK_TOLERANCE = timedelta(minutes=5)
"""From this offset on, a person is told that the clock is wrong."""
