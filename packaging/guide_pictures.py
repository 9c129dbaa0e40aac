"""Make the pictures of the user guide from a finished demonstration.

python packaging/guide_pictures.py out/demo

Reads the screens in `shots` and the papers in `paper` and writes docs/guide/pictures/*.png: ASCII
names, at most 1000 pixels wide, at most 256 colours. The same demonstration gives the same bytes.
"""

import sys
from pathlib import Path

import pypdfium2
from PIL import Image

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "docs" / "guide" / "pictures"
WIDEST = 1000
COLOURS = 256
MOST_BYTES = 2_000_000
PAPER_SCALE = 60 / 72
SHOTS = {
    "首次使用-城市配置": "first-run-city",
    "首次使用-单位": "first-run-office",
    "登录": "unlock",
    "待办": "start",
    "承诺-列表": "commitment-list",
    "承诺-办理": "commitment",
    "承诺-新建": "commitment-new",
    "公开-办理": "disclosure",
    "投诉-列表": "complaint-list",
    "投诉-办理": "complaint",
    "投诉-已移送": "complaint-handed-over",
    "任务-列表": "task-list",
    "任务-办理": "task",
    "同步": "sync",
    "打印-预览": "print-preview",
    "打印-打印窗口": "print-order",
    "打印-批量": "print-batch",
    "统计": "statistics",
    "统计-报表": "statistics-report",
    "设置-文书措辞": "wording",
    "待办-大字": "large-text",
    "承诺-深色": "dark",
    "审核-待办": "reviewer",
    "设置": "settings",
}
"""Screens of the demonstration by the name after their number, and the picture each becomes."""
PAPERS = {"D01": "paper-d01", "D08": "paper-d08", "D28": "paper-d28"}
"""Documents whose first page is shown; drafts are passed over."""


class Missing(Exception):
    """The demonstration is not finished or has other screens now."""


def main(demo: Path) -> int:
    """Write every picture; return 1, changing nothing, when one cannot be made."""
    try:
        pictures = {**_screens(demo / "shots"), **_papers(demo / "paper")}
    except Missing as missing:
        print(f"{missing}. Run `make demo` first.", file=sys.stderr)
        return 1
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.png"):
        if old.stem not in pictures:
            old.unlink()
    for name, picture in pictures.items():
        write(picture, TARGET / f"{name}.png")
    size = sum(path.stat().st_size for path in TARGET.glob("*.png"))
    print(f"{len(pictures)} pictures, {size // 1000} kB")
    return 0 if size < MOST_BYTES else 1


def _screens(folder: Path) -> dict[str, Image.Image]:
    # 07-承诺-新建.png → 承诺-新建: the number only says when the picture was taken.
    found = {path.stem.split("-", 1)[-1]: path for path in sorted(folder.glob("*.png"))}
    if lacking := [name for name in SHOTS if name not in found]:
        raise Missing(f"{folder} lacks {'、'.join(lacking)}")
    return {target: Image.open(found[name]).convert("RGB") for name, target in SHOTS.items()}


def _papers(folder: Path) -> dict[str, Image.Image]:
    return {target: first_page(folder, code) for code, target in PAPERS.items()}


def first_page(folder: Path, code: str) -> Image.Image:
    """Return the first page of the document *code* in *folder*, framed.

    Raises:
        Missing: there is none that was issued.
    """
    issued = [p for p in sorted(folder.glob(f"{code}-*.pdf")) if "草稿" not in p.name]
    if not issued:
        raise Missing(f"{folder} lacks an issued {code}")
    page = pypdfium2.PdfDocument(issued[0])[0].render(scale=PAPER_SCALE).to_pil()
    return _framed(page.convert("RGB"))


def _framed(page: Image.Image) -> Image.Image:
    """Return *page* with a hairline around it: white paper ends nowhere on a white screen."""
    frame = Image.new("RGB", (page.width + 2, page.height + 2), (190, 190, 190))
    frame.paste(page, (1, 1))
    return frame


def write(picture: Image.Image, target: Path) -> None:
    """Write *picture*, at most `WIDEST` wide and in `COLOURS` colours."""
    if picture.width > WIDEST:
        size = (WIDEST, round(picture.height * WIDEST / picture.width))
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    # Coverage keeps the rare red and green of a warning; k-means gives the large grounds back.
    few = picture.quantize(
        COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE
    )
    few.save(target, optimize=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(str(__doc__))
    sys.exit(main(Path(sys.argv[1])))
