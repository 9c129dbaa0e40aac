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
class _File:
    version: int
    schemes: tuple[Scheme, ...]


def read_schemes(folder: Path) -> Schemes:
    """Return the schemes in *folder* by purpose.

    Raises:
        DamagedRules: a file is missing, damaged, or gives two criteria one code.
    """
    found: Schemes = {}
    for purpose in PURPOSES:
        path = folder / f"{purpose}.json"
        found[purpose] = read_json(path, _File).schemes
        for scheme in found[purpose]:
            codes = [criterion.code for criterion in scheme.criteria]
            if len(set(codes)) < len(codes):
                raise DamagedRules(path, f"“{scheme.name}”中有重复编号")
    return found
