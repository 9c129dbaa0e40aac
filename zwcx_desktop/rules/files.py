"""Reading the law's data files, with one sentence for a person when a file is damaged."""

from pathlib import Path
from typing import TypeVar

import msgspec

from zwcx_desktop.errors import ClientError

T = TypeVar("T")


class DamagedRules(ClientError):
    """A data file of the program is missing, damaged or contradicts itself."""

    def __init__(self, path: Path, why: object) -> None:
        super().__init__(
            f"规则文件“{path.name}”无法使用：{why}。", "请重新安装程序，或重新导入该文件。"
        )


def read_json(path: Path, shape: type[T]) -> T:
    """Return the content of *path* as an instance of *shape*.

    Raises:
        DamagedRules: the file cannot be read or does not have that shape.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=shape)
    except (OSError, msgspec.DecodeError, ValueError) as error:
        raise DamagedRules(path, error) from error
