from datetime import UTC, datetime, timedelta

import pytest

from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.wire import enrol, keys
from zwcx_desktop.wire.problems import read_document
from zwcx_gateway.enrolment import enrol_device, set_status


@pytest.fixture
def newcomer(process, new_org, make_device):
    device = make_device(process, new_org())
    yield device
    device.http.close()


def stop(device, status):
    device.process.ledger.write(lambda c: set_status(c, device.id, status, datetime.now(UTC)))


def test_a_code_lets_in_one_device(newcomer, make_device, problem_code):
    code = newcomer.process.code(newcomer.org)
    assert newcomer.enrol(code).status_code == 201
    other = make_device(newcomer.process, newcomer.org)
    refused = other.enrol(code)
    assert (refused.status_code, problem_code(refused)) == (403, "enrol-code")


def test_a_lost_answer_is_given_again(newcomer):
    signed = newcomer.request(newcomer.process.code(newcomer.org))
    first, again = newcomer.post("/v1/enrol", signed), newcomer.post("/v1/enrol", signed)
    assert first.status_code == again.status_code == 201
    assert first.content == again.content


def test_a_wrong_code_is_refused_and_the_right_one_still_works(newcomer, problem_code):
    code = newcomer.process.code(newcomer.org)
    wrong = enrol.new_code(b"\0" * 10)
    for _ in range(enrol.CODE_TRIES - 1):
        assert problem_code(newcomer.enrol(wrong)) == "enrol-code"
    assert newcomer.enrol(code).status_code == 201


def test_five_wrong_codes_burn_the_right_one(newcomer, problem_code):
    code = newcomer.process.code(newcomer.org)
    for _ in range(enrol.CODE_TRIES):
        newcomer.enrol(enrol.new_code(b"\0" * 10))
    assert problem_code(newcomer.enrol(code)) == "enrol-code"


def test_a_code_dies_after_72_hours(newcomer):
    code = newcomer.process.code(newcomer.org)
    signed = newcomer.request(code)
    process = newcomer.process

    def answer(after):
        return process.ledger.write(
            lambda c: enrol_device(c, process.home, signed, datetime.now(UTC) + after)
        )

    assert answer(timedelta(hours=73)).code == "enrol-code"
    assert isinstance(answer(timedelta(hours=71)), bytes)


def test_a_code_belongs_to_one_office(newcomer, new_org, problem_code):
    code = newcomer.process.code(new_org())
    assert problem_code(newcomer.enrol(code)) == "enrol-code"


def test_a_device_number_is_not_taken_twice(newcomer, make_device, problem_code):
    newcomer.enrol()
    other = make_device(newcomer.process, newcomer.org, id=newcomer.id)
    assert problem_code(other.enrol()) == "device-known"


def test_enrolled_anew_the_device_starts_a_new_chain(newcomer, problem_code):
    newcomer.enrol()
    newcomer.submit(newcomer.change())
    old = newcomer.batch(newcomer.change())
    newcomer.epoch, newcomer.key = 2, SigningKey.generate()
    newcomer.link = type(newcomer.link)()
    assert newcomer.enrol().status_code == 201
    assert newcomer.submit(newcomer.change()).epoch == 2
    refused = newcomer.post("/v1/batches", old.wire())
    assert (refused.status_code, problem_code(refused)) == (403, "device-revoked")


def test_a_request_for_another_platform_is_refused(newcomer, problem_code):
    signed = newcomer.request(newcomer.process.code(newcomer.org), platform=newcomer.id)
    assert problem_code(newcomer.post("/v1/enrol", signed)) == "wrong-platform"


@pytest.mark.parametrize("content", [b"", b"<html>", b"{}"])
def test_rubbish_is_no_request(newcomer, problem_code, content):
    assert problem_code(newcomer.post("/v1/enrol", content)) == "envelope"


def test_a_revoked_device_keeps_its_receipts(device, problem_code):
    batch = device.batch(device.change())
    first = device.send(batch)
    stop(device, "revoked")
    refused = device.send(device.batch(device.change()))
    assert (refused.status_code, problem_code(refused)) == (403, "device-revoked")
    assert read_document(refused.content).since
    again = device.send(batch)
    assert (again.status_code, again.content) == (200, first.content)


def test_a_suspended_device_may_go_on_when_it_is_let(device, problem_code):
    stop(device, "suspended")
    assert problem_code(device.send(device.batch(device.change()))) == "suspended"
    stop(device, "active")
    assert device.submit(device.change()).accepted == 1


def test_a_device_sees_its_own_chain_only(device, second, problem_code):
    batch = device.batch(device.change())
    sent = device.send(batch)
    chain = device.chain()
    assert (chain.seq, chain.head, chain.status) == (1, batch.header_hash, "active")
    assert keys.from_text(chain.receipt) == sent.content
    refused = second.get(f"/v1/chain/{device.id}")
    assert (refused.status_code, problem_code(refused)) == (401, "unknown-device")


def test_an_old_token_is_answered_with_the_right_time(device, problem_code):
    wrong = datetime.now(UTC) - timedelta(hours=1)
    refused = device.get(f"/v1/chain/{device.id}", at=wrong)
    assert (refused.status_code, problem_code(refused)) == (401, "token-expired")
    told = datetime.fromisoformat(read_document(refused.content).time)
    assert device.get(f"/v1/chain/{device.id}", at=told).status_code == 200


def test_without_a_token_nothing_is_told(device, problem_code):
    for path in (f"/v1/chain/{device.id}", "/v1/feed"):
        refused = device.http.get(device.process.url + path)
        assert (refused.status_code, problem_code(refused)) == (401, "unknown-device")


def test_a_path_that_does_not_exist_is_a_problem_too(device, problem_code):
    assert problem_code(device.http.get(device.process.url + "/v1/nothing")) == "not-found"
    assert problem_code(device.http.get(device.process.url + "/")) == "not-found"
