import logging

import pytest

from zwcx_desktop import logs


@pytest.fixture
def log(tmp_path):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.start(tmp_path)
    yield logs.log_file(tmp_path)
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_a_log_says_where_but_never_what(log):
    try:
        int("举报人张三")
    except ValueError:
        logging.getLogger("zwcx").exception("record 0190-abc failed")
    text = log.read_text(encoding="utf-8")
    assert "record 0190-abc failed" in text
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert "张三" not in text


def test_a_cause_is_followed_without_its_message():
    error = RuntimeError("王五")
    error.__cause__ = KeyError("李四")
    told = logs.trace(error)
    assert "RuntimeError" in told
    assert "KeyError" in told
    assert "李四" not in told
    assert "王五" not in told
