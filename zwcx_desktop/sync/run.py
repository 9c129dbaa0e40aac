"""A whole run of sync, on the network thread: send, receive, then attachments.

The desk belongs to another thread; it is touched only through `ask`. Every failure ends in the
report, with everything that was done before it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from zwcx_desktop.errors import ClientError
from zwcx_desktop.store.deliveries import Outcome
from zwcx_desktop.store.values import Changes
from zwcx_desktop.sync.conversation import Ask, Conversation, Manner, Pause, Progress, Report
from zwcx_desktop.sync.files import send_files
from zwcx_desktop.sync.line import Line
from zwcx_desktop.sync.platform import Platform
from zwcx_desktop.sync.receiving import receive
from zwcx_desktop.sync.sending import Sending
from zwcx_desktop.sync.troubles import Cancelled, NotEnrolled
from zwcx_desktop.wire.problems import Refused
from zwcx_desktop.wire.terms import instant

if TYPE_CHECKING:
    from zwcx_desktop.store.desk import Desk


def _silent(_words: str, _done: int, _total: int) -> None:
    pass


def _never() -> bool:
    return False


def _at_once(_seconds: float) -> bool:
    return False


def synchronise(
    ask: Ask,
    *,
    progress: Progress = _silent,
    cancelled: Callable[[], bool] = _never,
    pause: Pause = _at_once,
) -> Report:
    """Send what waits, receive what is new, send attachments; return what was done.

    Args:
        ask: runs work with the desk on its own thread and waits.
        progress: told how far the run is; called on this thread.
        cancelled: asked before every step.
        pause: waits some seconds between tries, True when cancelled meanwhile; by default a
            second try follows at once.

    Raises:
        NotEnrolled: this computer is not enrolled. Every other failure is in the report.
    """
    enrolment, clock = ask(lambda desk: (desk.enrolments.present(), desk.clock))
    if enrolment is None:
        raise NotEnrolled
    report = Report()
    line = Line(enrolment.url)
    try:
        progress("正在连接市级平台", 0, 0)
        platform = Platform(line, enrolment, clock)
        report.clock_offset = platform.offset
        _talk(Conversation(ask, platform, report, Manner(progress, cancelled, pause)))
    except ClientError as trouble:
        report.take(trouble)
    finally:
        line.close()
    if not report.cancelled:
        report.changes |= ask(lambda desk: _keep(desk, report))
    return report


def _talk(talk: Conversation) -> None:
    key_list = talk.platform.keys.signed_list
    talk.change(lambda desk: desk.enrolments.keep_key_list(key_list))
    try:
        Sending(talk).run()
    except Refused as refused:
        if refused.code == "fork":
            raise  # The feed would pass over what this store has lost.
        # Any other batch that is not taken must not keep the city's word from the office.
        talk.report.take(refused)
    receive(talk)
    send_files(talk)


def _keep(desk: "Desk", report: Report) -> Changes:
    now = instant(desk.clock.now())
    trouble = report.trouble
    return desk.deliveries.keep_outcome(
        Outcome(
            at=now,
            words=report.words,
            trouble=trouble.message if trouble else "",
            hint=trouble.hint if trouble else "",
            batch=report.stuck if trouble else "",
            offline=report.offline,
            clock_offset=round(report.clock_offset.total_seconds() * 1000),
            complete_at="" if trouble else now,
        )
    )


__all__ = ["Cancelled", "NotEnrolled", "Report", "synchronise"]
