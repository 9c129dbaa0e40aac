"""Destroying what must not stay.

After 移送纪检监察机关 only number and date remain here. What was written before a matter was found
to accuse one of the office's own must not stand open in earlier revisions.
"""

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.store.session import Session
from zwcx_desktop.wire.terms import instant


def expunge(session: Session, record: RecordId) -> None:
    """Destroy everything of *record* but its present body, inside the caller's transaction.

    Secrets with their keys, earlier revisions, drafts, files. Lines the city has not received yet
    stay until it has: they never held the secret. The audit keeps that something was done.
    """
    run = session.database.run
    now = instant(session.clock.now())
    run("INSERT OR IGNORE INTO expunged VALUES (?, ?, ?)", (record, now, session.user_id))
    run("DELETE FROM sealed WHERE record = ?", (record,))
    run("DELETE FROM sealed_key WHERE record = ?", (record,))
    run("UPDATE record SET sealed = 0 WHERE id = ?", (record,))
    run("DELETE FROM draft WHERE record = ?", (record,))
    run(
        "UPDATE attachment SET removed_at = ?, name = '', key = x'' WHERE record = ?", (now, record)
    )
    run(
        "DELETE FROM history WHERE record = ?"
        " AND n < (SELECT max(n) FROM history WHERE record = ?)",
        (record, record),
    )
    run(
        "UPDATE change SET line = x'' WHERE record = ? AND state = 'accepted'"
        " AND seq < (SELECT max(seq) FROM change WHERE record = ?)",
        (record, record),
    )
    # Deleted words stay in the index's older segments until these are merged.
    run("INSERT INTO search (search) VALUES ('optimize')")


def blank_earlier(session: Session, record: RecordId) -> None:
    """Take the contents out of all revisions of *record* so far, inside the caller's transaction.

    That they were made, by whom and when, stays. Lines on their way to the city go out as signed.
    """
    run = session.database.run
    rows = session.database.rows(
        "SELECT n, record, rev, at, by, event, label, opinion, seq FROM history WHERE record = ?",
        (record,),
    )
    run("INSERT INTO expunged VALUES (?, ?, ?)", (record, "", session.user_id))
    run("DELETE FROM history WHERE record = ?", (record,))
    for n, *told, seq in rows:
        run("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?)", (n, *told, seq))
    run("UPDATE change SET line = x'' WHERE record = ? AND state = 'accepted'", (record,))
    # From here on the history is append-only again.
    run("DELETE FROM expunged WHERE record = ?", (record,))
    run("INSERT INTO search (search) VALUES ('optimize')")
