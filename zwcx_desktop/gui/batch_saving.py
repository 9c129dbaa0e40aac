"""The documents of a batch into a folder: each under its own name, none over another."""

from collections.abc import Callable, Sequence
from pathlib import Path

from zwcx_desktop.errors import ClientError
from zwcx_desktop.exchange.importers import save_file
from zwcx_desktop.printing.imposition import Part
from zwcx_desktop.printing.naming import distinct_names


class BatchSaving:
    """Saves *parts* into *folder*; after a failure another call goes on where that one ended.

    A file that is there already stays; the new one gets a number.
    """

    def __init__(self, folder: Path, parts: Sequence[Part]) -> None:
        self._folder, self._parts = folder, parts
        self._saved: tuple[str, ...] = ()

    def __call__(
        self, told: Callable[[int, int], object], stopped: Callable[[], bool]
    ) -> tuple[str, ...]:
        """Write what is not written yet and return all names, fewer when it was *stopped*.

        Raises:
            ClientError: the folder cannot be read or written to.
        """
        rest = self._parts[len(self._saved) :]
        for name, part in zip(self._names(rest), rest, strict=True):
            if stopped():
                break
            self._write(name, part)
            told(len(self._saved), len(self._parts))
        return self._saved

    def _names(self, parts: Sequence[Part]) -> tuple[str, ...]:
        try:
            taken = [path.name for path in self._folder.iterdir()]
        except OSError as error:
            raise ClientError(
                f"文件夹“{self._folder.name}”打不开。", f"请换一个文件夹。{self._stand()}"
            ) from error
        return distinct_names([f"{part.name}.pdf" for part in parts], taken)

    def _write(self, name: str, part: Part) -> None:
        try:
            save_file(self._folder / name, part.pdf)
        except ClientError as error:
            raise ClientError(error.message, f"{error.hint}{self._stand()}") from error
        self._saved = (*self._saved, name)

    def _stand(self) -> str:
        done = len(self._saved)
        return f"已存 {done} 份，还有 {len(self._parts) - done} 份没有存。" if done else ""
