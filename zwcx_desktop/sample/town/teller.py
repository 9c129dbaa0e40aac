"""Words and chance: what the sample's texts are filled with, the same every time."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from random import Random
from typing import Any, TypeVar

from zwcx_desktop.assets import asset
from zwcx_desktop.records.codes import uscc_check

T = TypeVar("T")
NOWHERE = "999999"
"""An address code that no place has: nobody's number begins with it."""
_CHECK = "10X98765432"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@cache
def chapters(book: str) -> Mapping[str, Any]:
    """Return what `resources/samples/town/<book>.toml` holds."""
    return tomllib.loads(asset(f"samples/town/{book}.toml").read_text(encoding="utf-8"))


class Teller:
    """Chooses and fills in words for one life; two with the same *seed* tell the same."""

    def __init__(self, seed: str) -> None:
        self._chance = Random(seed)  # noqa: S311 - a story, not a secret
        self._lore = chapters("office")["lore"]

    def number(self, least: int, most: int) -> int:
        """Return a number from *least* to *most*."""
        return self._chance.randint(least, most)

    def often(self, percent: int) -> bool:
        """Return True in *percent* of the cases."""
        return self._chance.randrange(100) < percent

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of *choices*."""
        return self._chance.choice(choices)

    def weighed(self, choices: Mapping[T, int]) -> T:
        """Return one of *choices*, each as often as its weight says."""
        return self._chance.choices(tuple(choices), tuple(choices.values()))[0]

    def village(self) -> str:
        """Return a village of the town."""
        return str(self.pick(self._lore["villages"]))

    def firm(self) -> str:
        """Return an invented enterprise."""
        return str(self.pick(self._lore["firms"]))

    def person(self) -> str:
        """Return an invented name."""
        return f"{self.pick(self._lore['surnames'])}{self.pick(self._lore['given'])}"

    def phone(self, head: str = "1380013") -> str:
        """Return a number of the range *head* that is used for trying out."""
        return f"{head}{self.number(0, 9999):04d}"

    def citizen_id(self) -> str:
        """Return a sound citizen's number of an address that does not exist."""
        born = date(self.number(1950, 2000), self.number(1, 12), self.number(1, 28))
        body = f"{NOWHERE}{born:%Y%m%d}{self.number(1, 999):03d}"
        total = sum(int(c) * w for c, w in zip(body, _WEIGHTS, strict=True))
        return body + _CHECK[total % 11]

    def uscc(self) -> str:
        """Return a sound credit code of an enterprise at an address that does not exist."""
        body = f"91{NOWHERE}MA5{self.number(0, 999999):06d}"
        return body + uscc_check(body)

    @staticmethod
    def fill(text: str, words: Mapping[str, str]) -> str:
        """Return *text* with *words* put in."""
        return text.format(**words).replace("社区民委员会", "社区居民委员会")

    def words(self, day: date) -> dict[str, str]:
        """Return what texts of *day* are filled with."""
        return {
            "v": self.village(),
            "s": self.pick(self._lore["spots"]),
            "n": str(self.number(2, 9)),
            "d": f"{day.month}月{max(1, day.day - self.number(1, 9))}日",
            "f": self.firm(),
            "y": str(day.year),
            "q": str((day.month + 2) // 3),
            "m": str(day.month),
        }
