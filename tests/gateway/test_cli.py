import json
import socket
import stat
import sys

import msgspec
import pytest

from zwcx_desktop.wire import changes, enrol, packages
from zwcx_gateway import cli, home
from zwcx_gateway.serve import Place

ORG = "11445100007312345E"


@pytest.fixture
def folder(tmp_path):
    assert cli.main(["init", "--home", str(tmp_path / "gw"), "--name", "潮州市平台"]) == 0
    return tmp_path / "gw"


def run(folder, *arguments):
    return cli.main([arguments[0], "--home", str(folder), *arguments[1:]])


def test_init_makes_keys_that_others_cannot_read(capsys, folder):
    for name in (home.ROOT_KEY, home.RECEIPT_KEY, home.SETTINGS):
        mode = stat.S_IMODE((folder / name).stat().st_mode)
        assert sys.platform == "win32" or mode == 0o600
    assert "离线" in capsys.readouterr().out


def test_init_never_overwrites_a_platform(folder, capsys):
    before = (folder / home.RECEIPT_KEY).read_bytes()
    assert run(folder, "init", "--name", "另一个") == 1
    assert "已有一个平台" in capsys.readouterr().err
    assert (folder / home.RECEIPT_KEY).read_bytes() == before


def test_it_serves_without_the_root_key(folder):
    (folder / home.ROOT_KEY).unlink()
    assert home.open_home(folder).keys.list.name == "潮州市平台"


@pytest.mark.parametrize("name", [home.RECEIPT_KEY, home.KEYS, home.SETTINGS])
def test_damaged_files_are_said_to_be_damaged(folder, capsys, name):
    (folder / name).write_bytes(b"\0\xff")
    assert run(folder, "offices") == 1
    assert "已损坏" in capsys.readouterr().err


def test_a_receipt_key_of_another_platform_is_noticed(folder, tmp_path):
    cli.main(["init", "--home", str(tmp_path / "other"), "--name", "另一个"])
    (folder / home.RECEIPT_KEY).write_bytes((tmp_path / "other" / home.RECEIPT_KEY).read_bytes())
    assert run(folder, "offices") == 1


def test_without_a_platform_one_is_told_to_make_it(tmp_path, capsys):
    assert run(tmp_path / "nothing", "offices") == 1
    assert "zwcx-gateway init" in capsys.readouterr().err


def test_code_prints_the_code_alone_on_stdout(folder, capsys, new_org):
    capsys.readouterr()
    assert run(folder, "code", "--org", new_org(), "--name", "甲镇") == 0
    out = capsys.readouterr().out
    assert enrol.code_key(out)
    assert len(out.strip().splitlines()) == 1


def test_code_checks_the_credit_code(folder, capsys):
    assert run(folder, "code", "--org", ORG[:-1] + "0") == 1
    assert "校验码" in capsys.readouterr().err


def test_a_database_that_is_none_is_said_so(folder, capsys):
    for url in ("nonsense", "postgresql+psycopg://127.0.0.1:1/none", "sqlite:////no/such/place/x"):
        assert cli.main(["offices", "--home", str(folder), "--database", url]) == 1
        assert "数据库打不开" in capsys.readouterr().err


def test_a_taken_port_is_said_so(folder, capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert run(folder, "serve", "--port", port) == 1
    assert port in capsys.readouterr().err


def test_addresses_are_urls():
    assert Place("::1", 0).address(7) == "http://[::1]:7"


def test_offices_show_and_return(device, capsysbinary):
    change = device.change("村道硬化")
    device.submit(change)
    options = ["--home", str(device.process.home.folder)]
    assert cli.main(["offices", *options]) == 0
    listed = capsysbinary.readouterr().out.decode()
    assert device.org in listed
    assert device.id in listed
    assert cli.main(["show", change.id, "--lines", *options]) == 0
    assert capsysbinary.readouterr().out == changes.write_change(change) + b"\n"
    assert cli.main(["show", "--org", device.org, *options]) == 0
    assert "村道硬化".encode() in capsysbinary.readouterr().out
    assert (
        cli.main(["return", change.id, "--reason", "缺时限", "--due", "2026-12-31", *options]) == 0
    )
    (back,) = [i for i in device.page().items if getattr(i, "reasons", None)]
    assert (back.due, back.by) == ("2026-12-31", "测试平台")


def test_show_of_nothing_is_said_so(device, capsys):
    options = ["--home", str(device.process.home.folder)]
    assert cli.main(["show", device.id, *options]) == 1
    assert cli.main(["show", *options]) == 1
    assert cli.main(["return", device.id, "--reason", "x", *options]) == 1
    assert cli.main(["device", "revoke", "nobody", *options]) == 1
    assert capsys.readouterr().err


def test_a_device_is_revoked_by_hand(device, problem_code):
    options = ["--home", str(device.process.home.folder)]
    assert cli.main(["device", "revoke", device.id, *options]) == 0
    assert problem_code(device.send(device.batch(device.change()))) == "device-revoked"


def test_the_log_names_calls_and_never_contents(device):
    secret = "绝密标记七七八八"
    device.submit(device.change(secret))
    device.post("/v1/batches", secret.encode())
    log = device.process.log.read_text()
    assert "POST /v1/batches 201" in log
    assert secret not in log
    assert "TCS " not in log


def test_settings_are_plain(folder):
    settings = msgspec.json.decode((folder / home.SETTINGS).read_bytes())
    assert settings["database"].startswith("sqlite:///")


def test_a_package_is_signed_for_offices_to_import(folder, tmp_path, capsys):
    data = tmp_path / "2027.json"
    off = [{"name": "元旦", "first": "2027-01-01", "last": "2027-01-03"}]
    year = {"year": 2027, "source": "国办通知", "off": off, "work": []}
    data.write_text("\ufeff" + json.dumps(year, indent=1).replace("\n", "\r\n"), encoding="utf-8")
    target = tmp_path / "2027.tcspkg"
    assert run(folder, "package", "calendar", str(data), f"--out={target}") == 0
    assert "2027 年节假日安排 第 1 版" in capsys.readouterr().out
    place = home.open_home(folder)
    proved = packages.open_package(target.read_bytes(), place.keys.root, place.keys)
    assert (proved.package.kind, proved.package.id) == ("calendar", "2027")
    assert "\r" not in proved.package.content


def test_what_is_no_such_file_is_not_signed(folder, tmp_path, capsys):
    data = tmp_path / "bad.json"
    data.write_text("{}", encoding="utf-8")
    assert run(folder, "package", "profile", str(data)) == 1
    assert "不是本程序认识的城市配置" in capsys.readouterr().err
    assert run(folder, "package", "profile", str(tmp_path / "none.json")) == 1
    assert "无法读取" in capsys.readouterr().err
    year = {"year": 2027, "source": "国\u202e办", "off": [], "work": []}
    data.write_text(json.dumps(year, ensure_ascii=False), encoding="utf-8")
    assert run(folder, "package", "calendar", str(data)) == 1
    assert "不能签名的字符" in capsys.readouterr().err
