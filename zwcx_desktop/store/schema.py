"""The tables. Signed bytes are the truth (`change.line`); `record` is today's view of them.

Columns of `record` that lists filter and sort by are copies out of the body. Every composite index
ends in (…, id), so that paging by key never sorts. Triggers keep history, changes and audit
append-only; they stop accidents, the hash chain finds the rest.
"""

APPLICATION_ID = 0x5A574358
"""`ZWCX`, in the file's header."""

NO_DUE = "9999-12-31"
"""Stands for “no due date”: sorts last and lets one index serve dated and undated records."""

OFFICE = """
CREATE TABLE setting (
  name TEXT PRIMARY KEY, value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE user_key (
  user TEXT PRIMARY KEY, seal_public BLOB NOT NULL, sign_public BLOB NOT NULL,
  since TEXT NOT NULL, confirmed_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sign_key (
  id TEXT PRIMARY KEY, user TEXT NOT NULL, public BLOB NOT NULL, since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sign_key_kept BEFORE DELETE ON sign_key BEGIN
  SELECT raise(ABORT, 'old keys still verify old signatures');
END;
"""

RECORDS = """
CREATE TABLE record (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, rev INTEGER NOT NULL,
  state TEXT NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, unit TEXT NOT NULL,
  due TEXT NOT NULL, open INTEGER NOT NULL, author TEXT NOT NULL, created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL, sync TEXT NOT NULL, restricted INTEGER NOT NULL,
  sealed INTEGER NOT NULL, base TEXT NOT NULL, returned TEXT NOT NULL, natural TEXT NOT NULL,
  cells TEXT NOT NULL, body TEXT NOT NULL, words TEXT NOT NULL
) STRICT;
CREATE INDEX record_updated ON record (kind, updated_at, id);
CREATE INDEX record_due ON record (kind, due, id);
CREATE INDEX record_number ON record (kind, number, id);
CREATE INDEX record_title ON record (kind, title, id);
CREATE INDEX record_state_updated ON record (kind, state, updated_at, id);
CREATE INDEX record_state_due ON record (kind, state, due, id);
CREATE INDEX record_author ON record (author, kind, updated_at, id);
CREATE INDEX record_open_due ON record (due, id) WHERE open = 1;
CREATE INDEX record_restricted ON record (kind, state, id) WHERE restricted > 0;
CREATE INDEX record_sync ON record (sync, updated_at, id) WHERE sync IN ('rejected', 'conflict');
CREATE INDEX record_returned ON record (author, updated_at, id) WHERE returned <> '';
CREATE UNIQUE INDEX record_natural ON record (kind, natural) WHERE natural <> '';

CREATE TABLE tally (
  kind TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (kind, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tally_new AFTER INSERT ON record BEGIN
  INSERT INTO tally VALUES (new.kind, new.state, 1)
    ON CONFLICT (kind, state) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER tally_moved AFTER UPDATE OF state ON record WHEN old.state <> new.state BEGIN
  UPDATE tally SET n = n - 1 WHERE kind = old.kind AND state = old.state;
  INSERT INTO tally VALUES (new.kind, new.state, 1)
    ON CONFLICT (kind, state) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER record_stays BEFORE DELETE ON record BEGIN
  SELECT raise(ABORT, 'a record is voided, never deleted');
END;

CREATE TABLE reader (
  record TEXT NOT NULL, user TEXT NOT NULL, PRIMARY KEY (record, user)
) STRICT, WITHOUT ROWID;
CREATE TABLE sealed (
  record TEXT NOT NULL, class TEXT NOT NULL, content BLOB NOT NULL, pending INTEGER NOT NULL,
  PRIMARY KEY (record, class)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_pending ON sealed (record, class) WHERE pending = 1;
CREATE TABLE sealed_key (
  record TEXT NOT NULL, class TEXT NOT NULL, user TEXT NOT NULL, key BLOB NOT NULL,
  PRIMARY KEY (record, class, user)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_key_user ON sealed_key (user, record);

CREATE TABLE history (
  n INTEGER PRIMARY KEY, record TEXT NOT NULL, rev INTEGER NOT NULL, at TEXT NOT NULL,
  by TEXT NOT NULL, event TEXT NOT NULL, label TEXT NOT NULL, opinion TEXT NOT NULL,
  body TEXT NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX history_record ON history (record, n);
CREATE TABLE expunged (
  record TEXT PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER history_kept BEFORE DELETE ON history
WHEN NOT EXISTS (SELECT 1 FROM expunged WHERE record = old.record) BEGIN
  SELECT raise(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_fixed BEFORE UPDATE ON history BEGIN
  SELECT raise(ABORT, 'history is append-only');
END;

CREATE TABLE draft (
  key TEXT NOT NULL, user TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL,
  content BLOB NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (user, key)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  words, content='', contentless_delete=1, detail=none, tokenize='unicode61'
);
"""

SYNC = """
CREATE TABLE change (
  seq INTEGER PRIMARY KEY, record TEXT NOT NULL, rev INTEGER NOT NULL, line BLOB NOT NULL,
  hash TEXT NOT NULL, state TEXT NOT NULL, batch TEXT NOT NULL, code TEXT NOT NULL
) STRICT;
CREATE INDEX change_record ON change (record, seq);
CREATE INDEX change_state ON change (state, seq) WHERE state <> 'accepted';
CREATE INDEX change_batch ON change (batch, seq) WHERE batch <> '';
CREATE TRIGGER change_kept BEFORE DELETE ON change BEGIN
  SELECT raise(ABORT, 'changes are append-only');
END;
CREATE TRIGGER change_fixed BEFORE UPDATE OF seq, record, rev, hash ON change BEGIN
  SELECT raise(ABORT, 'changes are append-only');
END;
CREATE TRIGGER change_line_fixed BEFORE UPDATE OF line ON change
WHEN NOT EXISTS (SELECT 1 FROM expunged WHERE record = old.record) BEGIN
  SELECT raise(ABORT, 'changes are append-only');
END;
CREATE TABLE batch (
  id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, envelope BLOB NOT NULL,
  hash TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL, receipt BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX batch_chain ON batch (epoch, seq) WHERE state <> 'withdrawn';
CREATE INDEX batch_open ON batch (epoch, seq) WHERE state = 'sealed';
CREATE TABLE feed (
  n INTEGER PRIMARY KEY, type TEXT NOT NULL, record TEXT NOT NULL, line BLOB NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX feed_record ON feed (record, n);
"""

FILES = """
CREATE TABLE attachment (
  id TEXT PRIMARY KEY, record TEXT NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL,
  size INTEGER NOT NULL, sha256 TEXT NOT NULL, key BLOB NOT NULL, at TEXT NOT NULL,
  by TEXT NOT NULL, sync TEXT NOT NULL, role TEXT NOT NULL, removed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_record ON attachment (record, at, id);
CREATE INDEX attachment_sync ON attachment (sync, id) WHERE sync = 'pending';
CREATE INDEX attachment_hash ON attachment (sha256);
CREATE TABLE issued (
  id TEXT PRIMARY KEY, code TEXT NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL,
  template TEXT NOT NULL, content_hash TEXT NOT NULL, sha256 TEXT NOT NULL,
  pages INTEGER NOT NULL, attachment TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
  signed_by TEXT NOT NULL, reprints INTEGER NOT NULL, void_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE issued_record (
  record TEXT NOT NULL, issued TEXT NOT NULL REFERENCES issued (id), PRIMARY KEY (record, issued)
) STRICT, WITHOUT ROWID;
CREATE INDEX issued_records ON issued_record (issued, record);
CREATE TABLE document_number (
  series TEXT NOT NULL, year INTEGER NOT NULL, n INTEGER NOT NULL, at TEXT NOT NULL,
  by TEXT NOT NULL, source TEXT NOT NULL, issued TEXT NOT NULL, void_reason TEXT NOT NULL,
  PRIMARY KEY (series, year, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_number_issued ON document_number (issued) WHERE issued <> '';
CREATE TRIGGER document_number_kept BEFORE DELETE ON document_number BEGIN
  SELECT raise(ABORT, 'a number is voided, never deleted');
END;
CREATE TABLE number_block (
  series TEXT NOT NULL, year INTEGER NOT NULL, device TEXT NOT NULL, first INTEGER NOT NULL,
  last INTEGER NOT NULL, PRIMARY KEY (series, year, device, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE business_number (
  prefix TEXT NOT NULL, device TEXT NOT NULL, day TEXT NOT NULL, last INTEGER NOT NULL,
  PRIMARY KEY (prefix, device, day)
) STRICT, WITHOUT ROWID;
"""

AUDIT = """
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, by TEXT NOT NULL, device TEXT NOT NULL,
  action TEXT NOT NULL, kind TEXT NOT NULL, record TEXT NOT NULL, rev INTEGER NOT NULL,
  summary TEXT NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN
  SELECT raise(ABORT, 'audit is append-only');
END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit BEGIN
  SELECT raise(ABORT, 'audit is append-only');
END;
"""

VERSION_1 = OFFICE + RECORDS + SYNC + FILES + AUDIT

TIES = """
CREATE TABLE tie (
  record TEXT NOT NULL, field TEXT NOT NULL, other TEXT NOT NULL,
  PRIMARY KEY (record, field, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_other ON tie (other, record);
"""
"""References between records, read out of their bodies so that both ends can be asked."""

VERSION_2 = TIES

REPORTS = """
CREATE TABLE report (
  id TEXT PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, at TEXT NOT NULL,
  by TEXT NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX report_period ON report (first, last);
CREATE TRIGGER report_kept BEFORE DELETE ON report BEGIN
  SELECT raise(ABORT, 'a closed period stays');
END;
CREATE TRIGGER report_fixed BEFORE UPDATE ON report BEGIN
  SELECT raise(ABORT, 'a closed period never changes');
END;
"""
"""Statistics of closed periods, as they were."""

VERSION_3 = REPORTS

IMPORTS = """
CREATE TABLE imported (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL,
  source TEXT NOT NULL, report BLOB NOT NULL, sealed INTEGER NOT NULL, undone_at TEXT NOT NULL,
  undone_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_kind ON imported (kind, id);
CREATE TABLE imported_record (
  record TEXT PRIMARY KEY, imported TEXT NOT NULL REFERENCES imported (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_records ON imported_record (imported, record);
"""
"""Tables read in: the report on each, and the records that came of it."""

VERSION_4 = IMPORTS

LAW = """
CREATE TABLE law_package (
  kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL,
  valid_from TEXT NOT NULL, content TEXT NOT NULL, signed BLOB NOT NULL, at TEXT NOT NULL,
  by TEXT NOT NULL, PRIMARY KEY (kind, id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER law_package_kept BEFORE DELETE ON law_package BEGIN
  SELECT raise(ABORT, 'what was in force once explains old due dates');
END;
CREATE TABLE law_move (
  n INTEGER PRIMARY KEY, at TEXT NOT NULL, cause TEXT NOT NULL, record TEXT NOT NULL,
  field TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL
) STRICT;
CREATE TRIGGER law_move_kept BEFORE DELETE ON law_move BEGIN
  SELECT raise(ABORT, 'no due date moves without a trace');
END;
"""
"""What the city delivered in place of the program's own data, and the due dates that moved."""

VERSION_5 = LAW

WORDING = """
CREATE TABLE adjustment (
  code TEXT NOT NULL, serial INTEGER NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL,
  template TEXT NOT NULL, original TEXT NOT NULL, old TEXT NOT NULL, new TEXT NOT NULL,
  valid_from TEXT NOT NULL, at TEXT NOT NULL, by TEXT NOT NULL, device TEXT NOT NULL,
  PRIMARY KEY (code, serial)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER adjustment_kept BEFORE DELETE ON adjustment BEGIN
  SELECT raise(ABORT, 'papers name the adjustments they were worded by');
END;
CREATE TRIGGER adjustment_fixed BEFORE UPDATE ON adjustment BEGIN
  SELECT raise(ABORT, 'papers name the adjustments they were worded by');
END;
"""
"""The words of documents as a leader adjusted them, each change with what was printed before."""

VERSION_6 = WORDING

PRINTS = """
CREATE TABLE issued_print (
  n INTEGER PRIMARY KEY, issued TEXT NOT NULL REFERENCES issued (id), at TEXT NOT NULL,
  by TEXT NOT NULL, copies INTEGER NOT NULL, pages TEXT NOT NULL
) STRICT;
CREATE INDEX issued_prints ON issued_print (issued, n);
CREATE TRIGGER issued_print_kept BEFORE DELETE ON issued_print BEGIN
  SELECT raise(ABORT, 'what was printed stays counted');
END;
"""
"""Each time an issued document was sent to a printer."""

VERSION_7 = PRINTS
