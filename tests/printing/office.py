"""Fonts of an office PC, cut from the bundled ones: quick to save under any name."""

from collections.abc import Iterable
from pathlib import Path

from fontTools import subset as cutter
from fontTools.ttLib import TTFont
from fontTools.ttLib.ttCollection import TTCollection

from zwcx_desktop.assets import asset

FEW = "政务诚信，。1234567890年月日AB"


def cut(target: Path, source: str = "GWFangSong-Regular.ttf", text: str = FEW) -> Path:
    """Save the characters of *text* of a bundled font as *target*."""
    font = TTFont(asset("fonts") / source)
    options = cutter.Options()
    options.layout_features = []
    options.name_IDs = ["*"]
    knife = cutter.Subsetter(options)
    knife.populate(text=text)
    knife.subset(font)
    font.save(target)
    return target


def renamed(source: Path, names: Iterable[str], *, weight: int = 400, licence: int = 0) -> TTFont:
    """Return the font at *source* under the family and full *names*."""
    font = TTFont(source)
    names = tuple(names)
    table = font["name"]
    table.names = []
    for kind in (1, 4):
        for number, name in enumerate(names):
            table.setName(name, kind, 3, 1, 0x804 + 0x400 * number)
    table.setName("Office-" + source.stem, 6, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsType = licence
    return font


def collected(target: Path, fonts: Iterable[TTFont]) -> Path:
    """Save *fonts* as a collection (.ttc)."""
    collection = TTCollection()
    collection.fonts = list(fonts)
    collection.save(target)
    return target
