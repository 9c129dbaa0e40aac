"""Sync in words: how it stands, what a batch is at, when something was."""

from datetime import datetime, timedelta

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.sync_tables import Line
from zwcx_desktop.gui.words import moment
from zwcx_desktop.printing.documents.words import file_size
from zwcx_desktop.records import KINDS
from zwcx_desktop.store.deliveries import BatchLine, FileLine, Outcome, Standing, Trouble
from zwcx_desktop.store.values import SyncState
from zwcx_desktop.wire.problems import problem
from zwcx_desktop.wire.terms import moment as read_moment

SAMPLE = "演示数据不会上报到任何平台。"
_CLOCK_MS = 5 * 60 * 1000
_KINDS = {
    SyncState.REJECTED: ("平台退回", "danger"),
    SyncState.CONFLICT: ("两机冲突", "warning"),
}


def when(at: datetime | None, now: datetime) -> str:
    """Return a time as people say it: 09:12, 昨天 09:12, 11月3日 09:12; 从未 for none."""
    if at is None:
        return "从未"
    local, today = at.astimezone(CHINA), now.astimezone(CHINA).date()
    if local.date() == today:
        return local.strftime("%H:%M")
    if local.date() == today - timedelta(days=1):
        return local.strftime("昨天 %H:%M")
    if local.year == today.year:
        return f"{local.month}月{local.day}日 {local:%H:%M}"
    return moment(at)


def last_run(outcome: Outcome | None) -> datetime | None:
    """Return when a run last came to its end without trouble."""
    if outcome is None or not outcome.complete_at:
        return None
    return read_moment(outcome.complete_at)


def status(standing: Standing, now: datetime) -> tuple[str, bool]:
    """Return the words of the status line and whether the platform was reached last."""
    if not standing.platform:
        return "未登记到上级平台", False
    outcome = standing.outcome
    if outcome is None:
        return "已登记，尚未同步", False
    # What waits stands beside it on the same line.
    state = "离线" if outcome.offline else "上报受阻" if outcome.trouble else "已连接"
    return f"{state}·上次同步 {when(last_run(outcome), now)}", not outcome.trouble


def heading(standing: Standing) -> tuple[str, str, str]:
    """Return icon, tone and words of the page's head."""
    outcome = standing.outcome
    if not standing.platform:
        return "offline", "muted", "本机还没有登记到市级平台"
    if outcome is None:
        return "sync", "accent", f"已登记到{standing.platform}，尚未同步"
    if outcome.offline:
        return "offline", "warning", "离线：没有连上市级平台"
    if outcome.trouble:
        return "error", "danger", "上报受阻，需要处理"
    if standing.troubles:
        return "returned", "warning", f"有 {standing.troubles} 条退回或冲突的记录需要处理"
    if standing.pending + standing.sealed:
        return "unsent", "accent", f"已连接{standing.platform}"
    return "done", "ok", f"已连接{standing.platform}，全部已上报"


def detail(standing: Standing, now: datetime) -> str:
    """Return the line under the head."""
    if not standing.platform:
        unsent = f"有 {standing.pending} 条已提交的内容等待上报。" if standing.pending else ""
        return f"{unsent}内容都保存在本机，登记之后自动补报。"
    parts = []
    if standing.pending:
        parts.append(f"待打包 {standing.pending} 条，最早 {when(standing.pending_since, now)} 提交")
    if standing.sealed:
        parts.append(f"已签名待回执 {standing.sealed} 条")
    outcome = standing.outcome
    if outcome is not None:
        parts.append(f"上次同步 {when(last_run(outcome), now)}")
    if outcome is not None and not outcome.trouble:
        parts.append(outcome.words)
    return "　·　".join(parts)


def clock(outcome: Outcome | None) -> str:
    """Return what to say about this computer's clock, "" when it is right."""
    if outcome is None or abs(outcome.clock_offset) <= _CLOCK_MS:
        return ""
    way = "快" if outcome.clock_offset > 0 else "慢"
    minutes = abs(outcome.clock_offset) // 60_000
    amount = f"{minutes} 分钟" if minutes < 120 else f"{minutes // 60} 小时"
    if minutes >= 2880:
        amount = f"{minutes // 1440} 天"
    return f"本机时间比市级平台{way} {amount}。收件时间以平台为准，请校准本机时间，以免时限算错。"


def trouble_line(trouble: Trouble) -> Line:
    """Return the row of a record that came back."""
    what, tone = _KINDS.get(trouble.sync, ("退回补正", "warning"))
    kind = KINDS[trouble.kind].label if trouble.kind in KINDS else trouble.kind
    cells = (what, kind, trouble.title, trouble.number, trouble.reason)
    return Line(cells, trouble, {0: tone, 3: "muted"})


def batch_line(batch: BatchLine, outcome: Outcome | None, now: datetime) -> Line:
    """Return the row of a batch."""
    stuck = outcome is not None and outcome.batch == batch.id
    state, tone = _batch_state(batch, stuck=stuck)
    words = batch_words(batch, outcome)
    cells = (f"第 {batch.seq} 批", state, f"{batch.count} 条", when(batch.at, now), words)
    return Line(cells, batch, {1: tone, 3: "muted"})


def batch_words(batch: BatchLine, outcome: Outcome | None) -> str:
    """Return what there is to say of a batch."""
    if batch.state == "withdrawn":
        return "已拆开，内容改在另一批上报。"
    if batch.state == "receipted":
        return f"送达 {batch.count - batch.refused} 条" + (
            f"，退回 {batch.refused} 条" if batch.refused else ""
        )
    if outcome is not None and outcome.batch == batch.id:
        return f"{outcome.trouble}{outcome.hint}"
    if batch.rejected:
        known = problem(batch.rejected)
        return f"{known.title}。{known.next_step}"
    return "已签名保存，等待发送。"


def waiting_line(standing: Standing, now: datetime) -> Line | None:
    """Return the row of lines that no batch carries yet."""
    if not standing.pending:
        return None
    since = when(standing.pending_since, now)
    cells = ("下一批", "待打包", f"{standing.pending} 条", since, "下次同步时签名发送。")
    return Line(cells, None, {1: "caution", 3: "muted"})


def receipt_line(batch: BatchLine) -> Line:
    """Return the row of a receipt."""
    received = moment(batch.received) if batch.received else ""
    taken = f"{batch.count - batch.refused} 条"
    digest = batch.receipt_hash.removeprefix("sha256:")
    return Line((f"第 {batch.seq} 批", received, taken, digest), batch, {3: "muted"})


def file_line(file: FileLine) -> Line:
    """Return the row of an attachment on its way."""
    return Line((file.name, file.title, file_size(file.size)), file)


def _batch_state(batch: BatchLine, *, stuck: bool) -> tuple[str, str]:
    if batch.state == "withdrawn":
        return "已拆开", "muted"
    if batch.state == "receipted":
        return ("已回执", "ok") if not batch.refused else ("部分退回", "warning")
    return ("受阻", "danger") if stuck or batch.rejected else ("已签名", "accent")
