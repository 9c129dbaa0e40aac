"""Letting a computer in: what a person types wrong, what answers wrongly, what gets lost."""

import pytest

from tests.sync.conftest import City, Dropped
from zwcx_desktop.sync.enrolling import address, device_no, fingerprint
from zwcx_desktop.sync.troubles import BadAddress, NotThePlatform, Offline
from zwcx_desktop.wire import enrol as wire
from zwcx_desktop.wire.enrol import BadCertificate, BadCode
from zwcx_desktop.wire.problems import Refused


def test_enrolment_pins_the_root_and_gives_a_fingerprint(make_computer, gateway):
    computer = make_computer()
    enrolled = computer.enrol()
    assert enrolled.platform == "测试平台"
    assert enrolled.office == "甲镇人民政府"
    assert enrolled.fingerprint == wire.fingerprint(gateway.home.keys.root.key_id)
    standing = computer.desk.deliveries.standing()
    assert fingerprint(standing.root_suite, standing.root) == enrolled.fingerprint
    assert standing.platform == "测试平台"
    (device,) = City(gateway, computer.org).devices()
    assert device.machine == "党政办-01"
    assert computer.desk.enrolments.asking() is None
    assert any("测试平台" in words for words in computer.audit("enrol"))


def test_what_cannot_be_a_code_is_said_before_anything_is_sent(make_computer, box):
    computer = make_computer()
    with pytest.raises(BadCode):
        computer.enrol("不是登记码")
    assert box.calls == []


def test_a_wrong_code_and_a_used_one_are_refused_in_words(make_computer):
    computer = make_computer()
    with pytest.raises(Refused, match="登记码无效") as caught:
        computer.enrol("0000-0000-0000-0000")
    assert "重新申请" in caught.value.hint
    assert computer.desk.enrolments.present() is None
    code = computer.process.code(computer.org)
    computer.enrol(code)
    other = make_computer()
    with pytest.raises(Refused, match="登记码无效"):
        other.enrol(code)


def test_the_code_of_another_office_lets_nobody_in(make_computer, gateway, computer):
    code = gateway.code("11445100007312345E")
    with pytest.raises(Refused, match="登记码无效"):
        make_computer().enrol(code)


def test_a_lost_answer_is_asked_for_again_with_the_same_request(make_computer, gateway, box):
    computer = make_computer()
    code = computer.process.code(computer.org)

    def harm(call):
        if call.path == "/v1/enrol":
            call.forward(call)
            raise Dropped

    box.harm = harm
    with pytest.raises(Offline):
        computer.enrol(code)
    box.harm = lambda _call: None
    computer.close()
    computer.open()
    computer.enrol(code)
    assert len(City(gateway, computer.org).devices()) == 1
    computer.record()
    assert computer.sync().accepted == 1


def test_an_impostor_who_does_not_know_the_code_is_not_believed(make_computer, box, own_city):
    _other, strange = own_city
    computer = make_computer()
    code = computer.process.code(computer.org)
    theirs = strange.process.code(computer.org)
    answers = []

    def harm(call):
        if call.path == "/v1/enrol":
            status, headers, content = call.forward(call)
            answers.append(content)
            bent = content.replace(b'"root":"', b'"root":"AAAA', 1)
            return status, headers, bent
        return None

    box.harm = harm
    with pytest.raises(BadCertificate):
        computer.enrol(code)
    assert computer.desk.enrolments.present() is None
    assert theirs != code


@pytest.mark.parametrize("path", ["/v1/meta", "/v1/enrol"])
def test_a_web_page_is_no_platform(make_computer, box, path):
    page = (200, {"Content-Type": "text/html; charset=utf-8"}, b"<html></html>")
    box.harm = lambda call: page if call.path == path else None
    with pytest.raises(NotThePlatform, match="网页"):
        make_computer().enrol()


def test_nobody_at_the_address(make_computer):
    computer = make_computer()
    computer.url = "http://127.0.0.1:9"
    with pytest.raises(Offline, match="没有连上市级平台"):
        computer.enrol()
    computer.url = "https://no-such-host.invalid"
    with pytest.raises(Offline, match="找不到平台地址"):
        computer.enrol()


def test_moving_to_another_platform_delivers_everything_again(computer, city, own_city):
    _other, strange = own_city
    record = computer.record()
    computer.sync()
    computer.url = strange.process.url
    code = strange.process.code(computer.org)
    computer.enrol(code)
    assert computer.states(record) == ["PENDING"]
    report = computer.sync()
    assert (report.accepted, report.trouble) == (1, None)
    assert City(strange.process, computer.org).lines() == city.lines()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://credit.example.gov.cn", "https://credit.example.gov.cn"),
        (" credit.example.gov.cn:8443/ ", "https://credit.example.gov.cn:8443"),
        ("ｈｔｔｐｓ：／／credit.example.gov.cn/tcs/", "https://credit.example.gov.cn/tcs"),
        ("http://127.0.0.1:8460", "http://127.0.0.1:8460"),
        ("http://localhost:8460", "http://localhost:8460"),
        ("http://[::1]:8460", "http://[::1]:8460"),
    ],
)
def test_addresses_as_people_type_them(typed, meant):
    assert address(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "http://credit.example.gov.cn", "http://10.0.0.1", "ftp://x", "https://", "https://a b",
     "https://user:pw@host", "https://host/?x=1", "https://host:99999", "http://[::1", "https:///x"],
)  # fmt: skip
def test_addresses_that_are_none_or_unsafe(typed):
    with pytest.raises(BadAddress) as caught:
        address(typed)
    assert caught.value.hint


def test_device_numbers_are_two_characters():
    assert [device_no(n) for n in (1, 9, 10, 234, 235)] == ["A1", "A9", "B1", "Z9", "A1"]
