"""What the demonstration tells: a line for each step, a table at the end."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class StepFailed(Exception):
    """A step of the demonstration did not hold."""


@dataclass
class Board:
    """Steps done so far and the figures worth showing."""

    figures: list[tuple[str, str]] = field(default_factory=list)
    done: int = 0

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Tell a step and how long it took.

        Raises:
            StepFailed: something in it did not hold.
        """
        began = time.perf_counter()
        print(f"  {title} …", end="", flush=True)
        try:
            yield
        except AssertionError as error:
            print(" 未成立")
            raise StepFailed(f"{title}：{error}") from error
        self.done += 1
        print(f" 完成（{time.perf_counter() - began:.1f} 秒）")

    def note(self, name: str, value: object) -> None:
        """Keep a figure for the table."""
        self.figures.append((name, str(value)))

    def table(self) -> str:
        """Return the closing table."""
        width = max(_width(name) for name, _ in self.figures)
        return "\n".join(
            f"  {name}{' ' * (width - _width(name))}  {value}" for name, value in self.figures
        )


def hold(condition: object, why: str) -> None:
    """Stop the demonstration unless *condition*."""
    if not condition:
        raise AssertionError(why)


def _width(text: str) -> int:
    return sum(2 if ord(c) > 0x2E7F else 1 for c in text)
