"""`zwcx-gateway`: set up a platform, let devices in, serve, and look at what has arrived."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select

from zwcx_desktop.clock import Clock, SystemClock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.codes import uscc_fault
from zwcx_desktop.rules.packages import PackageKind, describe, read_content
from zwcx_desktop.wire import enrol
from zwcx_desktop.wire import packages as wire_packages
from zwcx_desktop.wire.canonical import NotCanonical
from zwcx_desktop.wire.terms import OrgCode, instant
from zwcx_gateway import home as homes
from zwcx_gateway import pages
from zwcx_gateway.enrolment import issue_code, set_status
from zwcx_gateway.ledger import Ledger, open_ledger
from zwcx_gateway.serve import Place, serve
from zwcx_gateway.tables import CHANGE, DEVICE, OFFICE, RECORD

_STATUS = {"suspend": "suspended", "revoke": "revoked", "resume": "active"}
_STATUS_WORDS = {
    "active": "正常",
    "suspended": "暂停报送",
    "revoked": "已停用",
    "replaced": "已被重新登记取代",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status: 0 done, 1 refused."""
    options = _parser().parse_args(arguments)
    try:
        options.run(options, SystemClock())
    except ClientError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
    return 0


def _init(options: argparse.Namespace, clock: Clock) -> None:
    home = homes.create(options.home, options.name, options.database, clock.now())
    open_ledger(home.settings.database).close()
    print(f"平台“{options.name}”已建立：{options.home}")
    print(f"平台实例 {home.platform}")
    print(f"根密钥指纹 {enrol.fingerprint(home.keys.root.key_id)}（登记设备时电话核对）")
    print(f"请将 {options.home / homes.ROOT_KEY} 移到保险柜中的离线介质，日常运行不需要它。")


def _code(options: argparse.Namespace, clock: Clock) -> None:
    org = _org(options.org)
    code = enrol.new_code(os.urandom(10))
    _write(options, lambda c: issue_code(c, org, options.name, clock.now(), code))
    hours = int(enrol.CODE_LIFE.total_seconds() // 3600)
    print(code)
    print(f"一次性登记码，{hours} 小时内有效，供 {org} 登记一台设备。", file=sys.stderr)


def _serve(options: argparse.Namespace, clock: Clock) -> None:
    place = Place(options.host, options.port, options.tls_cert, options.tls_key)
    serve(_home(options), place, clock, lambda address: print(address, flush=True))


def _offices(options: argparse.Namespace, _clock: Clock) -> None:
    for line in _read(options, _office_lines):
        print(line)


def _show(options: argparse.Namespace, _clock: Clock) -> None:
    if bool(options.record) == bool(options.org):
        raise ClientError("请给出一个记录编号，或用 --org 给出单位。")
    for content in _read(options, lambda c: _held_lines(c, options)):
        sys.stdout.buffer.write(content + b"\n")
    sys.stdout.flush()


def _return(options: argparse.Namespace, clock: Clock) -> None:
    correction = pages.Correction(
        record=options.record,
        reasons=options.reason,
        due=options.due.isoformat() if options.due else "",
        by=options.by or _home(options).settings.name,
    )
    n = _write(options, lambda c: pages.return_record(c, correction, clock.now()))
    print(f"已退回补正，列入该单位通知第 {n} 号。")


def _package(options: argparse.Namespace, clock: Clock) -> None:
    home = _home(options)
    kind = PackageKind(options.kind)
    text = _text(options.file)
    package = describe(kind, read_content(kind, text), options.name)
    made = wire_packages.Package(
        content=text,
        id=package.id,
        kind=kind.value,
        made=instant(clock.now()),
        name=package.name,
        platform=home.platform,
        valid_from=package.valid_from.isoformat(),
        version=package.version,
    )
    try:
        raw = wire_packages.write_package(made, home.signer, home.keys.signed_list)
    except NotCanonical as error:
        raise ClientError(f"文件中有不能签名的字符（{error}）。", "请删除后重试。") from error
    name = f"{kind.value}-{package.id}-{package.version}{wire_packages.SUFFIX}"
    target = options.out or Path(name)
    target.write_bytes(raw)
    print(f"已签发：{target}")
    print(f"{package.name} 第 {package.version} 版。")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ClientError(
            f"无法读取 {path}（{error}）。", "请核对文件，编码须为 UTF-8。"
        ) from error


def _device(options: argparse.Namespace, clock: Clock) -> None:
    status = _STATUS[options.action]
    if not _write(options, lambda c: set_status(c, options.device, status, clock.now())):
        raise ClientError("平台上没有这台设备。", "请用 zwcx-gateway offices 查看设备编号。")
    print(f"设备状态：{_STATUS_WORDS[status]}。")


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--home", type=Path, default=Path("gateway"), help="平台目录")
    common.add_argument("--database", default="", help="数据库 URL；不给则用平台目录中的 SQLite")
    parser = argparse.ArgumentParser(prog="zwcx-gateway", description="政务诚信填报接收平台")
    commands = parser.add_subparsers(required=True, metavar="命令")

    def command(
        name: str, run: Callable[[argparse.Namespace, Clock], None], words: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[common], help=words, description=words)
        made.set_defaults(run=run)
        return made

    init = command("init", _init, "建立平台：密钥、实例编号、数据库")
    init.add_argument("--name", required=True, help="平台名称，如“潮州市政务诚信平台”")
    code = command("code", _code, "发放一次性登记码")
    code.add_argument("--org", required=True, help="单位统一社会信用代码")
    code.add_argument("--name", default="", help="单位名称")
    _serve_options(command("serve", _serve, "运行接收服务"))
    command("offices", _offices, "列出单位、设备与收到的记录数")
    show = command("show", _show, "显示平台持有的内容")
    show.add_argument("record", nargs="?", default="", help="记录编号")
    show.add_argument("--org", default="", help="显示该单位全部已收内容")
    show.add_argument("--lines", action="store_true", help="只输出原文（规范字节），每行一条")
    back = command("return", _return, "退回记录补正")
    back.add_argument("record", help="记录编号")
    back.add_argument("--reason", action="append", required=True, help="原因，可多次给出")
    back.add_argument("--due", type=date.fromisoformat, help="补正期限，如 2026-12-31")
    back.add_argument("--by", default="", help="退回单位，默认为平台名称")
    _package_options(command("package", _package, "签发配置文件：单位可离线导入"))
    device = command("device", _device, "暂停、停用或恢复一台设备")
    device.add_argument("action", choices=sorted(_STATUS))
    device.add_argument("device", help="设备编号")
    return parser


def _package_options(parser: argparse.ArgumentParser) -> None:
    kinds = "；".join(f"{kind.value} {kind.label}" for kind in PackageKind)
    parser.add_argument("kind", choices=[kind.value for kind in PackageKind], help=kinds)
    parser.add_argument("file", type=Path, help="数据文件，格式与程序自带的同类文件相同")
    parser.add_argument("--name", default="", help="名称，如“潮州市城市配置（2027 年修订）”")
    parser.add_argument("--out", type=Path, help="写到哪里；不给则在当前目录")


def _serve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="监听地址")
    parser.add_argument("--port", type=int, default=8460, help="端口，0 为任选")
    parser.add_argument("--tls-cert", type=Path, help="TLS 证书（PEM）")
    parser.add_argument("--tls-key", type=Path, help="TLS 私钥（PEM）")


def _home(options: argparse.Namespace) -> homes.Home:
    home = homes.open_home(options.home)
    return homes.at_database(home, options.database) if options.database else home


def _opened(options: argparse.Namespace) -> Ledger:
    return open_ledger(_home(options).settings.database)


def _read(options: argparse.Namespace, work: Callable[[Connection], list[Any]]) -> list[Any]:
    ledger = _opened(options)
    try:
        return ledger.read(work)
    finally:
        ledger.close()


def _write(options: argparse.Namespace, work: Callable[[Connection], Any]) -> Any:
    ledger = _opened(options)
    try:
        return ledger.write(work)
    finally:
        ledger.close()


def _org(text: str) -> OrgCode:
    if fault := uscc_fault(text):
        raise ClientError(f"统一社会信用代码{fault}。", "请核对后重新输入。")
    return OrgCode(text)


def _office_lines(connection: Connection) -> list[str]:
    lines = []
    count_rows = connection.execute(select(RECORD.c.org, func.count()).group_by(RECORD.c.org))
    counts = {org: count for org, count in count_rows}  # noqa: C416 - a result is no mapping
    for office in connection.execute(select(OFFICE).order_by(OFFICE.c.org)):
        lines.append(f"{office.org}  {office.name}  记录 {counts.get(office.org, 0)} 条")
        devices = connection.execute(
            select(DEVICE)
            .where(DEVICE.c.org == office.org)
            .order_by(DEVICE.c.device, DEVICE.c.epoch)
        )
        lines += [
            f"    设备 {d.device} 第 {d.epoch} 次登记  {d.machine}  "
            f"{_STATUS_WORDS[d.status]}  已收 {d.seq} 批  通知已读至 {d.feed_seen}"
            for d in devices
        ]
    return lines


def _held_lines(connection: Connection, options: argparse.Namespace) -> list[bytes]:
    wanted = CHANGE.c.record == options.record if options.record else CHANGE.c.org == options.org
    rows = connection.execute(select(CHANGE).where(wanted).order_by(CHANGE.c.org, CHANGE.c.n)).all()
    if not rows:
        raise ClientError("平台上没有这条记录或这个单位的内容。", "请核对编号。")
    if options.lines:
        return [bytes(row.line) for row in rows]
    shown = []
    for row in rows:
        head = f"第 {row.rev} 版  {row.hash}  单位通知第 {row.n} 号  批次 {row.batch}"
        shown += [head.encode(), msgspec.json.format(bytes(row.line), indent=2)]
    return shown
