"""The documents of a batch into a folder: each under its own name, none over another."""

from collections.abc import Callable, Sequence
from pathlib import Path

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.printing.imposition import Part
from zwcx_desktop.printing.naming import distinct_names


def save_parts(
    folder: Path,
    parts: Sequence[Part],
    told: Callable[[int, int], object],
    stopped: Callable[[], bool],
) -> tuple[str, ...]:
    """Write each of *parts* into *folder* and return the names, fewer when it was *stopped*.

    A file that is there already stays; the new one gets a number.

    Raises:
        ClientError: the folder cannot be read or written to.
    """
    try:
        taken = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise ClientError(f"文件夹“{folder.name}”打不开。", "请换一个文件夹。") from error
    names = distinct_names([f"{part.name}.pdf" for part in parts], taken)
    for done, (name, part) in enumerate(zip(names, parts, strict=True)):
        if stopped():
            return names[:done]
        save_file(folder / name, part.pdf)
        told(done + 1, len(parts))
    return names
