"""A city platform's keys without a running gateway: enrols a desk, signs packages."""

from dataclasses import dataclass, field

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.rules.packages import PackageKind, describe, read_content
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.enrolments import Enrolment
from zwcx_desktop.wire import packages as wire
from zwcx_desktop.wire.keys import KeyList, listed_key, sign_list
from zwcx_desktop.wire.terms import PlatformId

MADE = "2026-11-01T01:00:00.000Z"


@dataclass
class City:
    """The keys; `enrol` pins the root at a desk as enrolment does."""

    platform: PlatformId = PlatformId("01994f2e-7c00-7abc-8def-0123456789aa")
    root: SigningKey = field(default_factory=SigningKey.generate)
    online: SigningKey = field(default_factory=SigningKey.generate)

    @property
    def key_list(self) -> bytes:
        listed = listed_key(self.online.verify_key, MADE)
        keys = KeyList(keys=[listed], made=MADE, name="市平台", platform=self.platform, version=1)
        return sign_list(keys, self.root)

    def enrol(self, desk: Desk) -> None:
        enrolment = Enrolment(
            url="https://city.example",
            device="01994f2e-7c00-7abc-8def-0123456789ab",
            device_no="A1",
            epoch=1,
            platform=self.platform,
            platform_name="市平台",
            root=self.root.verify_key.spki,
            root_suite="S1",
            key_list=self.key_list,
            sign_key=SigningKey.generate().raw(),
            seal_key=bytes(32),
            certificate=b"",
            at=MADE,
        )
        desk.outbox.enrol(enrolment)

    def package(self, of: PackageKind, text: str, **said) -> bytes:
        """Return the signed file of *text*; *said* overrides what the package says of it."""
        content = describe(of, read_content(of, text))
        values = {
            "content": text,
            "id": content.id,
            "kind": of.value,
            "made": MADE,
            "name": content.name,
            "platform": self.platform,
            "valid_from": content.valid_from.isoformat(),
            "version": content.version,
            **said,
        }
        return wire.write_package(wire.Package(**values), self.online, self.key_list)
