from zwcx_desktop.logs import trace


def circular():
    try:
        raise KeyError("first")
    except KeyError as first:
        try:
            raise ValueError("second") from first
        except ValueError:
            try:
                raise first
            except KeyError as again:
                return again


def test_an_error_that_caused_itself_is_told_once():
    error = circular()
    assert error.__context__.__cause__ is error
    told = [line for line in trace(error).splitlines() if not line.startswith(" ")]
    assert told == ["KeyError", "ValueError"]
