"""Which font prints which character: the office's official faces first, then the bundled ones.

An office PC usually has 仿宋_GB2312, 方正小标宋 and the like, which may not be shipped. They are
used where installed, have TrueType outlines and allow embedding. A character a face lacks is taken
from Noto Serif SC, then from an installed font of rare characters; one that no font has stops the
document (GB 18030-2022: never ? or a box).
"""

import contextlib
import json
import logging
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.described import Described, describe
from zwcx_desktop.printing.paper import Face
from zwcx_desktop.printing.sfnt import FontUnusable, TrueType

log = logging.getLogger(__name__)

OFFICIAL: Mapping[Face, tuple[str, ...]] = MappingProxyType(
    {
        Face.FANGSONG: (
            *(
                "仿宋_GB2312",
                "FangSong_GB2312",
                "仿宋",
                "FangSong",
                "方正仿宋_GBK",
                "FZFangSong-Z02",
            ),
            *(
                "方正仿宋简体",
                "FZFangSong-Z02S",
                "华文仿宋",
                "STFangsong",
                "朱雀仿宋",
                "Zhuque Fangsong",
            ),
        ),
        Face.BIAOSONG: (
            *("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"),
            *("华文中宋", "STZhongsong"),
        ),
        Face.KAITI: (
            *("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体"),
            *("华文楷体", "STKaiti"),
        ),
        Face.HEITI: ("黑体", "SimHei", "方正黑体_GBK", "方正黑体简体", "华文黑体", "STHeiti"),
        Face.SONGTI: ("宋体", "SimSun", "方正书宋_GBK", "方正书宋简体", "华文宋体", "STSong"),
    }
)
"""Names of the official faces, best first."""

RARE = (
    *("SimSun-ExtB", "SimSun-ExtG", "TW-Sung-Ext-B", "TW-Sung-Plus"),
    *("HanaMinA", "HanaMinB", "BabelStone Han", "Plangothic P1", "Plangothic P2"),
)
"""Installed fonts asked for what faces and bundled fonts lack, best first.

GB 18030-2022 level 3 has names and places that no font of 15 MB can hold.
"""

BUNDLED: Mapping[Face, str] = MappingProxyType(
    {
        Face.FANGSONG: "GWFangSong-Regular.ttf",
        Face.BIAOSONG: "NotoSerifSC-Bold.ttf",
        Face.KAITI: "LXGWWenKai-Regular.ttf",
        Face.HEITI: "NotoSansSC-Medium.ttf",
        Face.SONGTI: "NotoSerifSC-Regular.ttf",
    }
)

REGULAR = range(250, 551)
"""OS/2 weights taken for a regular face when only the family name matched."""

FULL_MARKS = frozenset("“”‘’—…·")
"""Shared by Latin and Chinese in Unicode; on official paper they are one 字 wide."""

FULL_ENOUGH = 950
"""A mark narrower than this, in 1/1000 em, is taken from 仿宋: —— would show a gap."""

LOST = frozenset("\ufffc\ufffd")
"""What stands for a character that was lost on the way; a font may well have a glyph for it."""
FONT_SUFFIXES = frozenset({".ttf", ".ttc", ".otf", ".otc"})
CACHE_NAME = "fonts-1.json"


class MissingGlyph(ClientError):
    """No font on this machine has the character: the document is not printed."""

    def __init__(self, char: str, context: str, document: str = "") -> None:
        where = f"{document}的" if document else ""
        super().__init__(
            f"没有字体能印出“{char}”（U+{ord(char):04X}），它在{where}“{context}”中，文件未生成。",
            _remedy(char),
        )
        self.char = char
        self.context = context

    def within(self, document: str) -> "MissingGlyph":
        """Return the same failure, naming the *document* and the record it is made of."""
        return MissingGlyph(self.char, self.context, document)


def _remedy(char: str) -> str:
    """Return what to do about *char*."""
    if unicodedata.category(char) == "Co":
        return "这是自造字，换一台电脑就会变成别的字；请改用国家标准（GB 18030）里的字后重试。"
    if char in LOST:
        return "这个字在录入、复制或者导入时已经丢失；请对照原件重新录入后重试。"
    usual = unicodedata.normalize("NFC", char)
    if usual != char and len(usual) == 1:
        return f"这是“{usual}”的兼容编码，很少有字体支持；请改用U+{ord(usual):04X}后重试。"
    if unicodedata.category(char) == "So":
        return "公文不用表情和图形符号；请删去或者改成文字后重试。"
    return "请核对这个字是否录入有误；如无误，请安装含有该字的仿宋或宋体字库后重试。"


class FontsMissing(ClientError):
    """A bundled font file is gone and no official face stands in for it."""

    def __init__(self, face: Face, path: Path) -> None:
        super().__init__(
            f"缺少{face.value}字体，程序自带的字体文件不能使用：{path}。",
            f"请重新安装本程序，或在系统中安装{face.value}字体后重试。",
        )


class UnknownChar(LookupError):
    """No font has this character; the text around it is not known here."""

    def __init__(self, char: str) -> None:
        super().__init__(char)
        self.char = char


class FaceTable(dict[str, tuple[TrueType, float]]):
    """For each character printed in one face: the font that has it and its width in 1/1000 em."""

    def __init__(self, fonts: Iterable[TrueType], marks: TrueType) -> None:
        super().__init__()
        self._fonts = tuple(fonts)
        self._marks = marks

    def __missing__(self, char: str) -> tuple[TrueType, float]:
        own = unicodedata.category(char) == "Co"  # means another character on every machine
        for font in () if own or char in LOST else self._fonts:
            if font.draws(char):
                self[char] = found = self._found(font, char)
                return found
        raise UnknownChar(char)

    def _found(self, font: TrueType, char: str) -> tuple[TrueType, float]:
        width = font.width(char)
        if char in FULL_MARKS and width < FULL_ENOUGH and self._marks.glyph(char):
            return self._marks, self._marks.width(char)
        return font, width


class FontBook:
    """The fonts of this machine for the five faces. Made once; documents keep their own state.

    Args:
        bundled: folder of the program's own fonts.
        installed: folders to look in for official faces.
        cache: folder to keep what was learnt of installed files; None keeps nothing.
    """

    def __init__(
        self, bundled: Path, installed: Iterable[Path] = (), cache: Path | None = None
    ) -> None:
        self._bundled = bundled
        known = scan(installed, cache)
        self._official = _official(known)
        self._rare = _rare(known)
        self._opened: dict[tuple[str, int], TrueType | None] = {}
        self._tables: dict[Face, FaceTable] = {}

    def table(self, face: Face) -> FaceTable:
        """Return fonts and widths by character for *face*.

        Raises:
            FontsMissing: neither an official nor the bundled file of the face can be used.
        """
        known = self._tables.get(face)
        if known is None:
            first = self.font(face)
            bundled = (BUNDLED[other] for other in (Face.SONGTI, Face.KAITI, Face.HEITI))
            others = (self._open(self._bundled / name) for name in bundled)
            rare = [font for font in others if font is not None and font is not first]
            rare += self._installed_rare()
            known = FaceTable((first, *rare), self.font(Face.FANGSONG))
            self._tables[face] = known
        return known

    def font(self, face: Face) -> TrueType:
        """Return the font that *face* is printed in: official where installed, else bundled.

        Raises:
            FontsMissing: none of them can be read.
        """
        for described in self._official.get(face, ()):
            if found := self._open(Path(described.path), described.index):
                return found
        path = self._bundled / BUNDLED[face]
        found = self._open(path)
        if found is None:
            raise FontsMissing(face, path)
        return found

    def used(self) -> dict[Face, str]:
        """Return the file name behind each face that can be printed."""
        found = {}
        for face in Face:
            with contextlib.suppress(FontsMissing):
                found[face] = self.font(face).path.name
        return found

    def _installed_rare(self) -> list[TrueType]:
        found = (self._open(Path(face.path), face.index) for face in self._rare)
        return [font for font in found if font is not None]

    def _open(self, path: Path, index: int = 0) -> TrueType | None:
        """Return the font, None when it cannot be used: that is told to the log once."""
        key = (str(path), index)
        if key not in self._opened:
            try:
                self._opened[key] = TrueType(path, index)
            except (FontUnusable, OSError) as error:
                log.warning("font %s is passed over: %s", path.name, type(error).__name__)
                self._opened[key] = None
        return self._opened[key]


def installed_font_folders() -> list[Path]:
    """Return where this system keeps fonts, those of the user included."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        windows = Path(os.environ.get("WINDIR", "C:/Windows"))
        return [windows / "Fonts", local / "Microsoft" / "Windows" / "Fonts"]
    shared = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    return [*shared, home / ".local" / "share" / "fonts", home / ".fonts"]


def scan(folders: Iterable[Path], cache: Path | None = None) -> list[Described]:
    """Return every font face below *folders*; unreadable files are passed over.

    Files whose time and size are those of the last scan are not opened again.
    """
    known = _recalled(cache)
    seen: dict[str, list[Described]] = {}
    for path, stamp in _font_files(folders):
        key = f"{path}|{stamp}"
        seen[key] = known[key] if key in known else _described(path)
    if cache is not None and seen.keys() != known.keys():
        _remember(cache, seen)
    return [face for faces in seen.values() for face in faces]


def _described(path: Path) -> list[Described]:
    try:
        return describe(path)
    except (FontUnusable, OSError) as error:
        log.warning("font %s is passed over: %s", path.name, type(error).__name__)
        return []


def _font_files(folders: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        for root, _, files in os.walk(folder):
            for name in sorted(files):
                path = Path(root, name)
                if path.suffix.lower() in FONT_SUFFIXES:
                    with contextlib.suppress(OSError):
                        stat = path.stat()
                        yield path, f"{stat.st_mtime_ns}|{stat.st_size}"


def _recalled(cache: Path | None) -> dict[str, list[Described]]:
    if cache is None:
        return {}
    try:
        stored = json.loads((cache / CACHE_NAME).read_text("utf-8"))
        return {key: [_revived(face) for face in faces] for key, faces in stored.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def _revived(face: dict[str, object]) -> Described:
    described = Described(**face)  # type: ignore[arg-type]
    return Described(
        described.path,
        described.index,
        tuple(described.names),
        tuple(described.full_names),
        described.weight,
        described.outlines,
        described.licence_bits,
    )


def _remember(cache: Path, seen: dict[str, list[Described]]) -> None:
    """Keep the scan; a read-only home only costs the next start a tenth of a second."""
    text = json.dumps({key: [asdict(f) for f in faces] for key, faces in seen.items()})
    with contextlib.suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        target = cache / CACHE_NAME
        part = target.with_suffix(".part")
        part.write_text(text, "utf-8")
        part.replace(target)


def _official(faces: list[Described]) -> dict[Face, tuple[Described, ...]]:
    """Return the official faces that are installed, best first: a broken one has a successor."""
    by_name: dict[str, list[Described]] = {}
    for described in faces:
        for name in described.names:
            by_name.setdefault(name, []).append(described)
    found = {}
    for face, names in OFFICIAL.items():
        named = [one for name in names for one in _of_weight(by_name.get(name, []), name)]
        found[face] = tuple(one for one in dict.fromkeys(named) if _may_be_embedded(one))
    return found


def _may_be_embedded(described: Described) -> bool:
    if not described.embeddable:
        name = Path(described.path).name
        log.info("font %s is passed over: no TrueType outlines, or not to be embedded", name)
    return described.embeddable


def _rare(faces: list[Described]) -> list[Described]:
    """Return the fonts of `RARE` that are installed and may be embedded, in that order."""
    ranks = {name: rank for rank, name in enumerate(RARE)}
    usable = [face for face in faces if face.embeddable and ranks.keys() & set(face.names)]
    return sorted(usable, key=lambda face: min(ranks[n] for n in face.names if n in ranks))


def _of_weight(candidates: list[Described], name: str) -> list[Described]:
    """Return the candidates that *name* means: a family name also names its bold."""
    regular = [one for one in candidates if one.weight in REGULAR]
    other = [one for one in candidates if one.weight not in REGULAR]
    return regular + [one for one in other if name in one.full_names]
