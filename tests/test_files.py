"""A file is there whole or as it was before; nothing half is left beside it."""

import sys

import pytest

from zwcx_desktop.files import replace_file


def test_a_file_is_replaced(tmp_path):
    path = tmp_path / "公示.pdf"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("公示.pdf", b"new")]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_where_there_is_no_room_the_old_file_stays_and_nothing_half_is_left(tmp_path):
    import resource

    path = tmp_path / "公示.pdf"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(OSError):
            replace_file(path, bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("公示.pdf", b"old")]
