"""The gateway's tables. Uniqueness that the protocol promises is a constraint here, not a check."""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

METADATA = MetaData()

OFFICE = Table(
    "office",
    METADATA,
    Column("org", Text, primary_key=True),
    Column("name", Text, nullable=False),
    # Last number of the office's feed. Its row lock is what makes the feed gapless.
    Column("feed", BigInteger, nullable=False),
)

CODE = Table(
    "code",
    METADATA,
    Column("key", LargeBinary, primary_key=True),
    Column("org", Text, nullable=False, index=True),
    Column("issued", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("used_by", Text, nullable=False),
)

DEVICE = Table(
    "device",
    METADATA,
    Column("device", Text, primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("org", Text, nullable=False, index=True),
    Column("suite", Text, nullable=False),
    Column("spki", LargeBinary, nullable=False),
    Column("enc_spki", LargeBinary, nullable=False),
    Column("machine", Text, nullable=False),
    Column("enrolled", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("answer", LargeBinary, nullable=False),
    # active, suspended, revoked or replaced
    Column("status", Text, nullable=False),
    Column("status_since", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("head", Text, nullable=False),
    Column("receipt_head", Text, nullable=False),
    Column("feed_seen", BigInteger, nullable=False),
)

BATCH = Table(
    "batch",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("header", Text, nullable=False),
    Column("received", Text, nullable=False),
    # As it came: also the lines that were not taken are evidence.
    Column("wire", LargeBinary, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    UniqueConstraint("device", "epoch", "seq"),
)

CHANGE = Table(
    "change",
    METADATA,
    Column("org", Text, primary_key=True),
    Column("n", BigInteger, primary_key=True),
    Column("record", Text, nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("batch", Text, nullable=False),
    Column("line", LargeBinary, nullable=False),
    Index("change_record_rev", "record", "rev", unique=True),
)

RECORD = Table(
    "record",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("org", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rev", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
)

NOTICE = Table(
    "notice",
    METADATA,
    Column("org", Text, primary_key=True),
    Column("n", BigInteger, primary_key=True),
    # "" is for every device of the office
    Column("device", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("line", LargeBinary, nullable=False),
)

EVIDENCE = Table(
    "evidence",
    METADATA,
    Column("content", Text, primary_key=True),
    Column("device", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("received", Text, nullable=False),
    Column("wire", LargeBinary, nullable=False),
)

BLOB = Table(
    "blob",
    METADATA,
    Column("hash", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("device", Text, nullable=False),
    Column("received", Text, nullable=False),
)
