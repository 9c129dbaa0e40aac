"""What of a complaint only its readers may see (信访工作条例 §30)."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from zwcx_desktop.records.complaint.entries import ComplaintSecret, SealedContent
from zwcx_desktop.records.complaint.parts import Category, ComplaintState
from zwcx_desktop.records.complaint.record import Complaint
from zwcx_desktop.records.kind import Sealing

_HIDDEN = tuple(f.name for f in fields(SealedContent))


def content_sealed(complaint: Complaint) -> bool:
    """Whether the matter itself is hidden too: a report, or one about the office's own people."""
    return complaint.category is Category.REPORT or about_colleagues(complaint)


def about_colleagues(complaint: Complaint) -> bool:
    """Whether a leader or another user of the office is complained about."""
    return any(r.is_leader or r.user_id for r in complaint.respondents)


def kept_among_readers(complaint: Complaint) -> bool:
    """Whether only its readers may know that the complaint exists.

    A report about the office hides whom it accuses; who must stay out could not be told from what
    is left, so it is not listed to anyone else.
    """
    report = complaint.category is Category.REPORT
    own = report and any(r.is_self_org for r in complaint.respondents)
    return own or about_colleagues(complaint)


def conceal(complaint: Complaint) -> tuple[Complaint, ComplaintSecret | None]:
    """Split *complaint* into what its body holds and what is sealed.

    A record that is concealed already gives None: what is sealed stays as it is.
    """
    content = _content(complaint) if content_sealed(complaint) else None
    if complaint.complainant is None and content is None:
        return complaint, None
    blank: Mapping[str, Any] = _values(SealedContent()) if content is not None else {}
    shown = replace(complaint, complainant=None, **blank)
    return shown, ComplaintSecret(complainant=complaint.complainant, content=content)


def reveal(complaint: Complaint, secret: ComplaintSecret) -> Complaint:
    """Join *complaint* and its *secret* again."""
    hidden: Mapping[str, Any] = _values(secret.content) if secret.content is not None else {}
    return replace(complaint, complainant=secret.complainant, **hidden)


def _content(complaint: Complaint) -> SealedContent | None:
    content = SealedContent(**{name: getattr(complaint, name) for name in _HIDDEN})
    return None if content == SealedContent() else content


def _values(content: SealedContent) -> dict[str, Any]:
    return {name: getattr(content, name) for name in _HIDDEN}


def title(complaint: Complaint) -> str:
    """Return one line that names the complaint without giving away what is sealed."""
    if complaint.state is ComplaintState.DISCIPLINE:
        return "已移送纪检监察机关的事项"
    if complaint.title:
        return complaint.title
    return f"{complaint.category.label if complaint.category else '投诉举报'}（内容已密封）"


SEAL: Sealing[Complaint] = Sealing(
    secret=ComplaintSecret,
    conceal=conceal,
    reveal=reveal,
    restricted=kept_among_readers,
    hides=content_sealed,
    expunged=lambda complaint: complaint.state is ComplaintState.DISCIPLINE,
)
