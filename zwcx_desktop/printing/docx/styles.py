"""The styles of an editable copy: what a clerk finds in the style list, set as the standard says.

GB/T 9704-2012 §7.3.3 and §5.2.2: no heading is bold. Names that word processors know themselves are
English in the file and are shown in the user's language.
"""

from zwcx_desktop.printing.docx.markup import FONTS, twips
from zwcx_desktop.printing.fixed import LEADING
from zwcx_desktop.printing.grid import PORTRAIT, SIZE_2, SIZE_3, SIZE_4
from zwcx_desktop.printing.paper import Face

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEADINGS = {1: Face.HEITI, 2: Face.KAITI, 3: Face.FANGSONG, 4: Face.FANGSONG}
TITLE_PITCH = SIZE_2 + LEADING
NUMBER_PITCH = SIZE_3 * 1.2
NOTE_SIZE = 8.0
GREY = "737373"

ELSEWHERE = {
    Face.FANGSONG: "仿宋_GB2312,FangSong,方正仿宋_GBK,华文仿宋",
    Face.HEITI: "SimHei,方正黑体_GBK",
    Face.KAITI: "楷体_GB2312,KaiTi,方正楷体_GBK,华文楷体",
    Face.SONGTI: "SimSun,方正书宋_GBK",
    Face.BIAOSONG: "方正小标宋_GBK,华文中宋",
}
"""Names under which a machine may have a face instead, the likeliest first."""

_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
)


def styles() -> str:
    """Return the part word/styles.xml."""
    cell = twips(2 * PORTRAIT.cell)
    indent = f'<w:ind w:firstLineChars="200" w:firstLine="{cell}"/>'
    centre = '<w:jc w:val="center"/>'
    parts = [
        _style(
            "Normal",
            "Normal",
            '<w:widowControl/><w:jc w:val="both"/>',
            _look(None, SIZE_3),
            default=True,
        ),
        _style("Body", "公文正文", indent),
        *(_heading(level, face, indent) for level, face in HEADINGS.items()),
        _style("Title", "Title", _pitch(TITLE_PITCH) + centre, _look(Face.BIAOSONG, SIZE_2)),
        _style("Subtitle", "Subtitle", _pitch(SIZE_3 + LEADING) + centre, _look(Face.KAITI)),
        _style("Mark", "发文机关标志", "<w:keepNext/>" + centre, _look(Face.BIAOSONG, 0, "FF0000")),
        _style("Number", "发文字号", "<w:keepNext/>" + _pitch(NUMBER_PITCH) + centre),
        _style("Salutation", "Salutation", "<w:keepNext/>"),
        _style("Attachments", "附件说明", ""),
        _style("AnnexLabel", "附件标签", "<w:keepNext/>", _look(Face.HEITI)),
        _style("Signature", "Signature", '<w:keepNext/><w:jc w:val="left"/>'),
        _style("Date", "Date", '<w:jc w:val="left"/>'),
        _style("Imprint", "版记", _pitch(SIZE_4 * 1.5), _look(None, SIZE_4)),
        _style(
            "Cell", "公文表格", '<w:widowControl/><w:snapToGrid w:val="0"/><w:jc w:val="left"/>'
        ),
        _style("Gap", "间隔", _pitch(1), _look(None, 1)),
        _style("Header", "header", _pitch(NOTE_SIZE * 1.5), _look(Face.SONGTI, NOTE_SIZE, GREY)),
        _style("Footer", "footer", _pitch(SIZE_4), _look(Face.SONGTI, SIZE_4)),
        _TABLE,
    ]
    return f'<w:styles xmlns:w="{NAMESPACE}">{_defaults()}{"".join(parts)}</w:styles>'


def _defaults() -> str:
    """Return what holds where no style says otherwise: digits stand close to Han characters."""
    look = _look(Face.FANGSONG, SIZE_3) + '<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>'
    close = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{look}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{close}</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def font_table() -> str:
    """Return the part word/fontTable.xml: each face with what may stand for it."""
    fonts = "".join(
        f'<w:font w:name="{FONTS[face]}"><w:altName w:val="{names}"/></w:font>'
        for face, names in ELSEWHERE.items()
    )
    return f'<w:fonts xmlns:w="{NAMESPACE}">{fonts}</w:fonts>'


def _style(key: str, name: str, paragraph: str, run: str = "", *, default: bool = False,
           after: str = "Body") -> str:  # fmt: skip
    root = ' w:default="1"' if default else ""
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    following = "" if default else f'<w:next w:val="{after}"/>'
    custom = "" if name.isascii() else ' w:customStyle="1"'
    shape = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    look = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{root}{custom} w:styleId="{key}"><w:name w:val="{name}"/>'
        f"{based}{following}<w:qFormat/>{shape}{look}</w:style>"
    )


def _heading(level: int, face: Face, indent: str) -> str:
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    key, name = f"Heading{level}", f"heading {level}"
    return _style(key, name, f"<w:keepNext/>{indent}{outline}", _look(face))


def _pitch(points: float) -> str:
    """Return lines of an exact pitch, off the grid."""
    said = f'w:line="{twips(points)}" w:lineRule="exact"'
    return f'<w:snapToGrid w:val="0"/><w:spacing {said}/>'


def _look(face: Face | None, size: float = 0.0, colour: str = "") -> str:
    said = _fonts(FONTS[face]) if face else ""
    said += f'<w:color w:val="{colour}"/>' if colour else ""
    half = round(size * 2)
    return said + (f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if size else "")


def _fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'
