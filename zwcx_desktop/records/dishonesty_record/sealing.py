"""What of a record about an official only leaders may see: who he is and what he did."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from zwcx_desktop.records.dishonesty_record.parts import SealedContent
from zwcx_desktop.records.dishonesty_record.record import DishonestyRecord
from zwcx_desktop.records.kind import Sealing

_HIDDEN = tuple(f.name for f in fields(SealedContent))


def conceal(record: DishonestyRecord) -> tuple[DishonestyRecord, SealedContent | None]:
    """Split *record* into what its body holds and what is sealed.

    A record that is concealed already gives None: what is sealed stays as it is.
    """
    if not record.about_person:
        return record, None
    content = SealedContent(**_values(record))
    blank = SealedContent()
    if content == blank:
        return record, None
    hidden: Mapping[str, Any] = _values(blank)
    return replace(record, **hidden), content


def reveal(record: DishonestyRecord, secret: SealedContent) -> DishonestyRecord:
    """Join *record* and its *secret* again."""
    hidden: Mapping[str, Any] = _values(secret)
    return replace(record, **hidden)


def _values(part: Any) -> dict[str, Any]:
    return {name: getattr(part, name) for name in _HIDDEN}


def title(record: DishonestyRecord) -> str:
    """Return one line that names the record: the office's name, of an official nothing."""
    whom = "个人（内容已密封）" if record.about_person else record.subject_name or "未填写主体"
    return f"{whom}：{record.source.label if record.source else '失信线索'}"


SEAL: Sealing[DishonestyRecord] = Sealing(
    secret=SealedContent,
    conceal=conceal,
    reveal=reveal,
    restricted=lambda _record: False,
    hides=lambda record: record.about_person,
)
