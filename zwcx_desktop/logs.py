"""The program's log: what happened, by ids; never what a record says or who complained."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_BYTES = 1_000_000
_KEPT = 3


class Formatter(logging.Formatter):
    """Writes where an exception came from but not its message, which may quote a record."""

    def format(self, record: logging.LogRecord) -> str:
        """Write the line; another handler may have left a full traceback in the record."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Return the exception's type and the places it passed through."""
        return trace(ei[1]) if ei[1] else ""


def trace(error: BaseException) -> str:
    """Return type and places of *error* and its causes, one per line, without any message."""
    lines: list[str] = []
    seen: BaseException | None = error
    told: list[BaseException] = []
    # An error raised again while its own consequence was handled is a cause of itself.
    while seen is not None and all(seen is not one for one in told):
        told.append(seen)
        lines.append(type(seen).__qualname__)
        step = seen.__traceback__
        while step is not None:
            code = step.tb_frame.f_code
            where = "/".join(Path(code.co_filename).parts[-3:])
            lines.append(f"  {where}:{step.tb_lineno} {code.co_name}")
            step = step.tb_next
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def log_file(home: Path) -> Path:
    """Return where the log of the office in *home* is."""
    return home / "logs" / "zwcx.log"


def start(home: Path) -> None:
    """Begin the log in *home*; when it cannot be written there, on the error stream."""
    handler: logging.Handler
    try:
        log_file(home).parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_file(home), maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
