"""The reviewed picture of one page of every document: kept beside the tests, looked at by people.

python -m tests.sample.pages     draws them all anew; look at each of them before committing it
"""

import io
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from tests.sample.conftest import SETTING, SHARE
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.press import Press
from zwcx_desktop.printing.typeset import typeset
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.sample.papers import Specimen, specimens, town_desks, use_profile
from zwcx_desktop.sample.town.build import AFTER_WORK, build
from zwcx_desktop.sample.town.people import HUANG

FOLDER = Path(__file__).parent / "pages"
PROFILE = "chaozhou"
DPI = 50
SHADES = 16
FOOT = 17.0
"""Height of the strip at the foot of a page that holds the grey note, in mm."""
ONE_KIND = "complaint"
"""The kind whose sheet and list stand for those of all kinds."""

STRAY = 24
"""By how much one blurred spot may differ, of 255: type drawn by another version of the renderer."""


def pictured(desks: Desks, press: Press) -> Iterator[Specimen]:
    """Yield the documents that have a picture."""
    use_profile(desks, PROFILE)
    with desks.signed_in(HUANG) as desk:
        for specimen in specimens(desk, press):
            if specimen.kind in ("", ONE_KIND):
                yield specimen


def picture(pdf: bytes) -> Image.Image:
    """Return the first page, small and grey, without the hash at its foot."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    page.paste(255, (0, page.height - round(FOOT / 25.4 * DPI), page.width, page.height))
    return page.quantize(SHADES).convert("L")


def differs(one: Image.Image, other: Image.Image) -> bool:
    """Whether a person would see a difference."""
    if one.size != other.size:
        return True
    blurred = (image.convert("L").filter(ImageFilter.BoxBlur(2)) for image in (one, other))
    return ImageChops.difference(*blurred).getextrema()[1] > STRAY


def reference(specimen: Specimen) -> Path:
    return FOLDER / f"{specimen.code}.png"


def main() -> int:
    fonts = FontBook(asset("fonts"))
    press = Press(fonts, asset("templates"))
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as spare:
        home = Path(spare) / "office"
        build(home, setting=SETTING, share=SHARE)
        for specimen in pictured(town_desks(home, SETTING), press):
            drawn = picture(typeset(specimen.paper, fonts, AFTER_WORK).pdf)
            kept = reference(specimen)
            if not kept.exists() or differs(drawn, Image.open(kept)):
                data = io.BytesIO()
                drawn.quantize(SHADES).save(data, "PNG", optimize=True)
                kept.write_bytes(data.getvalue())
                print(kept.name, kept.stat().st_size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
