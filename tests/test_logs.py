from zwcx_desktop.logs import trace


def test_an_error_that_caused_itself_is_told_once():
    first, second = KeyError("first"), ValueError("second")
    first.__context__, second.__cause__ = second, first
    assert trace(first).splitlines() == ["KeyError", "ValueError"]
