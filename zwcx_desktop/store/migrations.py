"""From any released format to today's, forward only, each step written by hand.

A step runs in one transaction together with its number. Steps never use batch rebuilding, which
would drop triggers and, with foreign keys on, rows.
"""

import json
import sqlite3
from collections.abc import Callable

from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.ties import ties
from zwcx_desktop.store.engine import Database
from zwcx_desktop.store.errors import NewerSchema, StoreDamaged
from zwcx_desktop.store.schema import (
    APPLICATION_ID,
    VERSION_1,
    VERSION_2,
    VERSION_3,
    VERSION_4,
    VERSION_5,
    VERSION_6,
    VERSION_7,
)

Step = Callable[[Database], None]


def _first(database: Database) -> None:
    for statement in statements(VERSION_1):
        database.run(statement)
    database.run(f"PRAGMA application_id = {APPLICATION_ID}")


def _ties(database: Database) -> None:
    for statement in statements(VERSION_2):
        database.run(statement)
    for record, name, body in database.rows("SELECT id, kind, body FROM record"):
        kind = KINDS.get(name)
        for tie in ties(codec.load(kind, json.loads(body))) if kind else ():
            database.run("INSERT INTO tie VALUES (?, ?, ?)", (record, tie.field, tie.other))


def _reports(database: Database) -> None:
    for statement in statements(VERSION_3):
        database.run(statement)


def _imports(database: Database) -> None:
    for statement in statements(VERSION_4):
        database.run(statement)


def _law(database: Database) -> None:
    for statement in statements(VERSION_5):
        database.run(statement)


def _wording(database: Database) -> None:
    for statement in statements(VERSION_6):
        database.run(statement)


def _prints(database: Database) -> None:
    for statement in statements(VERSION_7):
        database.run(statement)


STEPS: tuple[Step, ...] = (_first, _ties, _reports, _imports, _law, _wording, _prints)
"""`STEPS[n]` raises format n to n + 1."""
CURRENT = len(STEPS)


def version(database: Database) -> int:
    """Return the format of the file, 0 when it is empty.

    Raises:
        NewerSchema: a later program wrote it.
        StoreDamaged: it is not one of ours.
    """
    found = int(database.value("PRAGMA user_version"))
    if found > CURRENT:
        raise NewerSchema(found, CURRENT)
    if found and database.value("PRAGMA application_id") != APPLICATION_ID:
        raise StoreDamaged("这不是本程序的数据文件。")
    return found


def migrate(database: Database) -> None:
    """Raise the file to `CURRENT`; a step that fails leaves it as it was."""
    for number in range(version(database), CURRENT):
        with database.transaction():
            STEPS[number](database)
            database.run(f"PRAGMA user_version = {number + 1}")


def statements(script: str) -> list[str]:
    """Return the single statements of an SQL *script*."""
    found, current = [], ""
    for line in script.splitlines():
        current += line + "\n"
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    return [s for s in found if s]
