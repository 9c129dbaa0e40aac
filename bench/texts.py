"""What every program of the paper comparison sets: a one-page notice and a ledger with wrapping cells."""

from zwcx_desktop.assets import asset

FONTS = asset("fonts")
FANGSONG, SONGTI, BOLD, HEITI = (
    FONTS / name
    for name in (
        "GWFangSong-Regular.ttf",
        "NotoSerifSC-Regular.ttf",
        "NotoSerifSC-Bold.ttf",
        "NotoSansSC-Medium.ttf",
    )
)
TITLE = "公开承诺书"
ORG, DATE = "潮州市潮安区凤溪镇人民政府", "2026年11月20日"
BODY = (
    "为贯彻落实《国务院关于加强政务诚信建设的指导意见》（国发〔2016〕76号）精神，自觉接受社会监督，"
    "现就就业、就学、就医、养老等服务事项向社会公开承诺如下。材料齐全的5个工作日内办结，逾期未办结的，"
    "我单位将书面说明原因、限期整改，并依法依规承担相应责任。"
)
HEADS = ("一、承诺事项", "二、监督方式")
COLUMNS = (("序号", 1), ("事项", 3), ("标准", 5), ("科室", 2), ("期限", 2))
"""Title and share of the width."""
CELLS = (
    "重点群体就业帮扶限时办结",
    "自受理之日起5个工作日内完成初审并推荐不少于3个岗位",
    "便民服务中心",
    "2026年12月20日",
)


def number(n: int) -> str:
    """Return the number of notice *n*: the only thing that differs from one to the next."""
    return f"凤溪镇诺〔2026〕{n}号"


def lines(count: int, first: int = 1) -> list[tuple[str, ...]]:
    """Return the rows of a ledger, numbered from *first*."""
    return [(str(n), *CELLS) for n in range(first, first + count)]
