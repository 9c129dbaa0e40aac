"""When the computer's clock is not to be trusted (domain rules §3.5.2)."""

from datetime import datetime, timedelta


def clock_suspect(
    now: datetime, last_audited: datetime | None, platform_lead: timedelta | None
) -> str:
    """Return why the computer's clock cannot be trusted, "" when it can.

    Args:
        now: the computer's time.
        last_audited: the newest time in the audit log.
        platform_lead: platform time minus computer time at the last contact, None without.
    """
    if last_audited is not None and now < last_audited:
        return "电脑时间早于此前操作的时间"
    if platform_lead is not None and abs(platform_lead) > timedelta(hours=48):
        return "电脑时间与市级平台相差超过 48 小时"
    return ""
