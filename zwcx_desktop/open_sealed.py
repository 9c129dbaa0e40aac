"""`python -m zwcx_desktop.open_sealed FILE`: opens a sealed export where the matter is taken over.

Needs nothing but the file and the code on paper: no office, no account. The contents go into a
folder beside the file, which appears only when all of it proved genuine.
"""

import argparse
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import Enum
from getpass import getpass
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from zwcx_desktop.clock import CHINA
from zwcx_desktop.crypto.parcel import SUFFIX, unwrap
from zwcx_desktop.crypto.slots import FLOOR, KdfCost
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records import KINDS, codec
from zwcx_desktop.records.kind import field_specs
from zwcx_desktop.wire.handover import Delivered, Handover
from zwcx_desktop.wire.terms import moment

_UNFIT_FOR_NAMES = re.compile(r'[\x00-\x1f\\/:*?"<>|]+')


class NotOpened(ClientError):
    """The file cannot be read, or its contents cannot be written."""


def main(
    arguments: Sequence[str], ask: Callable[[str], str] = getpass, floor: KdfCost = FLOOR
) -> int:
    """Open the file named on the command line; return the exit status.

    Args:
        arguments: without the program's name.
        ask: asks for the code without showing it.
        floor: the least KDF cost accepted; only tests pass one below the default.
    """
    parser = argparse.ArgumentParser("open_sealed", description="打开密封件，取出全部内容。")
    parser.add_argument("file", type=Path, help=f"密封件（{SUFFIX}）")
    parser.add_argument("--code", help="提取码；不写则现场询问，不显示")
    chosen = parser.parse_args(arguments)
    try:
        code = chosen.code or ask("提取码（纸件上的 8 组字符）：")
        folder, statement = open_sealed(chosen.file, code, floor)
    except ClientError as error:
        print(f"没有打开：{error}", file=sys.stderr)
        return 1
    print(f"已打开，校验通过。来自{statement.office}，编号 {statement.number}。")
    print(
        f"由{statement.by}于 {_local(moment(statement.at))} 导出，附件 {len(statement.files)} 个。"
    )
    print(f"内容在：{folder}")
    return 0


def open_sealed(path: Path, code: str, floor: KdfCost = FLOOR) -> tuple[Path, Handover]:
    """Write the contents of the sealed file *path* into a new folder beside it.

    Returns:
        The folder, and what was handed over.

    Raises:
        BadRecoveryCode, WrongCode: the code is not the file's.
        NotAParcel, ParcelDamaged: the file is not what was handed over; nothing is left of it.
        NotOpened: it cannot be read, or the folder cannot be written.
    """
    folder = _free(path)
    part = folder.with_name(f"{folder.name}.part")
    try:
        with path.open("rb") as source:
            delivered = Delivered(unwrap(code, source, floor))
            part.mkdir(mode=0o700)
            _write(part, delivered)
        part.rename(folder)
    except FileNotFoundError as error:
        raise NotOpened(f"没有找到文件“{path}”。", "请核对文件名和所在文件夹。") from error
    except OSError as error:
        raise NotOpened("密封件不能读取，或内容不能写出。", "请检查权限和磁盘空间。") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder, delivered.statement


def _write(folder: Path, delivered: Delivered) -> None:
    statement = delivered.statement
    told = msgspec.json.format(msgspec.json.encode(statement), indent=2)
    (folder / "移送内容.json").write_bytes(told)
    (folder / "移送内容.txt").write_text("\n".join(_lines(statement)) + "\n", encoding="utf-8")
    attached = folder / "附件"
    for number, (file, pieces) in enumerate(delivered.files(), start=1):
        attached.mkdir(exist_ok=True)
        # The name comes from elsewhere: nothing in it may lead out of the folder.
        name = f"{number}-{_UNFIT_FOR_NAMES.sub('_', file.name)[-100:]}"
        with (attached / name).open("wb") as target:
            for piece in pieces:
                target.write(piece)


def _lines(statement: Handover) -> Iterator[str]:
    yield f"移送单位：{statement.office}（{statement.org}）"
    yield f"编号：{statement.number}"
    yield f"导出：{statement.by}，{_local(moment(statement.at))}"
    yield f"附件：{len(statement.files)} 个"
    yield from (f"  {n}. {file.name}" for n, file in enumerate(statement.files, start=1))
    yield ""
    kind = KINDS.get(statement.kind)
    try:
        record = None if kind is None else codec.load(kind, statement.record)
    except codec.CodecError:
        record = None
    if record is None:
        yield "此件由更新版本的程序导出，全部内容见“移送内容.json”。"
    else:
        yield from _fields(record, "")


def _fields(part: Any, indent: str) -> Iterator[str]:
    for spec in field_specs(type(part)):
        value = getattr(part, spec.name)
        for item in value if isinstance(value, tuple) else (value,):
            if is_dataclass(item) and not isinstance(item, type):
                yield f"{indent}{spec.words.label}："
                yield from _fields(item, indent + "    ")
            elif text := _text(item):
                yield f"{indent}{spec.words.label}：{text}"


def _text(value: Any) -> str:
    if value is None or value in ("", 0):
        return ""
    if isinstance(value, Enum):
        return str(getattr(value, "label", value.value))
    if isinstance(value, datetime):
        return _local(value)
    if isinstance(value, date):
        return value.isoformat()
    return "是" if value is True else str(value)


def _local(at: datetime) -> str:
    return at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")


def _free(path: Path) -> Path:
    """Return a folder's name beside *path* that nothing has yet."""
    stem = path.name.removesuffix(SUFFIX)
    if stem == path.name:
        stem += "-内容"
    names = (f"{stem}{f'-{n}' if n > 1 else ''}" for n in count(1))
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
