"""Schemes of assessment and of creation campaigns, as data that a superior's scheme replaces.

Files: resources/rules/assessment.json, resources/rules/creation.json.
"""

from dataclasses import dataclass
from pathlib import Path

from zwcx_desktop.records.schemes import Scheme
from zwcx_desktop.rules.files import DamagedRules, read_json

PURPOSES = ("assessment", "creation")
Schemes = dict[str, tuple[Scheme, ...]]
"""By what they are for; the first of each is offered where nobody named one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeFile:
    """The schemes for one purpose as they are kept and delivered."""

    version: int
    purpose: str
    schemes: tuple[Scheme, ...]

    def fault(self) -> str:
        """Return how the file contradicts itself, "" when it does not."""
        if self.purpose not in PURPOSES or not self.schemes:
            return "没有写明用途，或者没有方案"
        for scheme in self.schemes:
            codes = [criterion.code for criterion in scheme.criteria]
            if len(set(codes)) < len(codes):
                return f"“{scheme.name}”中有重复编号"
        return ""


def read_scheme_files(folder: Path) -> dict[str, SchemeFile]:
    """Return the files of schemes in *folder* by purpose.

    Raises:
        DamagedRules: a file is missing, damaged, or gives two criteria one code.
    """
    found = {}
    for purpose in PURPOSES:
        path = folder / f"{purpose}.json"
        found[purpose] = read_json(path, SchemeFile)
        if fault := found[purpose].fault():
            raise DamagedRules(path, fault)
    return found


def read_schemes(folder: Path) -> Schemes:
    """Return the schemes in *folder* by purpose.

    Raises:
        DamagedRules: as `read_scheme_files`.
    """
    return {purpose: file.schemes for purpose, file in read_scheme_files(folder).items()}
