"""Who brought a complaint and what about, as far as a document may say it (信访工作条例 §30)."""

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.documents.frame import organ, public_text, unit_name
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day
from zwcx_desktop.records.complaint import Category, Complaint, IdentityMode


class NobodyToTell(ClientError):
    """A notice cannot be addressed: the complainant gave no name, or may not be read here."""


def may_show_masked(record: Complaint) -> bool:
    """Whether D11 may show the complainant's name at all, masked: never of a report (§30)."""
    return record.identity_mode is IdentityMode.REAL_NAME and record.category is not Category.REPORT


def addressee(request: Request) -> str:
    """Return the complainant's name, or that of the guardian of a child under fourteen.

    Raises:
        NobodyToTell: the name is not known here. A draft goes without it.
    """
    who = request.identity
    if who is None and request.draft:
        return "×××"
    name = (who.guardian if who.minor_under_14 else "") or who.name if who else ""
    if not name:
        raise NobodyToTell(
            "没有可以写在抬头的姓名。", "请由登记人或者负责人在有权查看反映人信息时制发。"
        )
    return str(name)


def matter(request: Request) -> str:
    """Return what the complaint is about in one line, without what is sealed in it."""
    record: Complaint = request.record
    return public_text(record.title) or request.wording.say("sealed")


def brought(request: Request) -> dict[str, str]:
    """Return how and when the complaint came, by the names that the wording uses."""
    record: Complaint = request.record
    return {
        "received": day(record.received_at),
        "channel": request.profile.label("channel", record.channel),
        "matter": public_text(record.title),
        "number": record.number,
    }


def whom_to_ask(request: Request) -> dict[str, str]:
    """Return who in the office answers questions about the complaint."""
    record: Complaint = request.record
    own = request.office.organization
    return {
        "unit": unit_name(request, record.handler_unit or own.duty_unit) or organ(request),
        "phone": own.phone or own.supervision_phone,
    }
