import msgspec
import pytest

from zwcx_desktop.wire import canonical, problems
from zwcx_desktop.wire.problems import Refused


@pytest.mark.parametrize("code", sorted(problems.PROBLEMS))
def test_every_code_says_what_happened_and_what_to_do(code):
    problem = problems.problem(code)
    assert problem.title
    assert problem.cause.endswith("。")
    assert problem.next_step.endswith("。")
    assert problem.status == 0 or 400 <= problem.status < 600


def test_codes_are_unique():
    assert len(problems.PROBLEMS) == len(problems._ALL)


def test_a_refusal_survives_the_wire():
    said = Refused("sequence-gap", "x", expected_seq=7, expected_prev="sha256:0")
    heard = Refused.of(problems.read_document(canonical.write(said.document)))
    assert (heard.code, heard.retry, heard.document) == ("sequence-gap", "rebuild", said.document)
    assert heard.message == said.message


def test_an_unknown_code_is_tried_again_and_never_dropped():
    body = b'{"type":"urn:tcs:problem:news","status":400,"title":"x","retry":"never","more":1}'
    heard = Refused.of(problems.read_document(body))
    assert heard.retry == "after"
    assert heard.code == "news"
    assert heard.hint


@pytest.mark.parametrize(
    "body", [b"<html>", b"{}", b'{"type":"about:blank","status":1,"title":"","retry":""}']
)
def test_other_pages_are_no_problem_documents(body):
    with pytest.raises((ValueError, msgspec.DecodeError)):
        problems.read_document(body)
