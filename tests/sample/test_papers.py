"""Every document of the sample town, under each city's profile: judged, complete, as pictured."""

import shutil

import pytest
from PIL import Image, ImageDraw

from tests.paper import judge
from tests.sample import pages
from tests.sample.conftest import SETTING
from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.catalogue import CATALOGUE
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.printing.fonts import FontBook
from zwcx_desktop.printing.paper import content_hash
from zwcx_desktop.printing.press import Press
from zwcx_desktop.printing.typeset import typeset
from zwcx_desktop.records import KINDS
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.sample.papers import PROFILES, print_all, town_desks
from zwcx_desktop.sample.town.build import AFTER_WORK


@pytest.fixture(scope="module")
def fonts() -> FontBook:
    return FontBook(asset("fonts"))


@pytest.fixture(scope="module")
def press(fonts) -> Press:
    return Press(fonts, asset("templates"))


@pytest.fixture(scope="module")
def desks(town, tmp_path_factory) -> Desks:
    """The town's, of an office of their own: every sign-in and every opened seal leaves a trace."""
    home = tmp_path_factory.mktemp("papers") / "office"
    shutil.copytree(town, home)
    return town_desks(home, SETTING)


@pytest.fixture(scope="module")
def judged() -> set[str]:
    """What was judged already: most documents say the same under every profile."""
    return set()


@pytest.mark.parametrize("profile", PROFILES)
def test_every_document_of_the_town_measures_up(desks, tmp_path, press, fonts, judged, profile):
    codes, kinds, findings = set(), set(), []
    for _profile, specimen, count in print_all(tmp_path, desks, [profile], press, fonts):
        codes.add(specimen.code)
        kinds |= {specimen.kind} if specimen.kind else set()
        assert count > 0
        assert UNFILLED not in repr(specimen.paper), specimen.name
        if content_hash(specimen.paper) in judged:
            continue
        judged.add(content_hash(specimen.paper))
        pdf = (tmp_path / profile / f"{specimen.name}.pdf").read_bytes()
        findings += [f"{specimen.name}: {one}" for one in judge.findings(pdf, specimen.paper)]
    assert findings == []
    assert codes == {*CATALOGUE, "D29", "D37"}
    assert kinds == set(KINDS)


def test_every_document_looks_as_it_was_reviewed(desks, press, fonts):
    changed, kept = [], set()
    for specimen in pages.pictured(desks, press):
        kept.add(pages.reference(specimen).name)
        drawn = pages.picture(typeset(specimen.paper, fonts, AFTER_WORK).pdf)
        if pages.differs(drawn, Image.open(pages.reference(specimen))):
            changed.append(specimen.name)
    assert changed == [], "look at them, then: python -m tests.sample.pages"
    assert {path.name for path in pages.FOLDER.iterdir()} == kept


def test_a_difference_is_seen():
    one = Image.new("L", (400, 560), 255)
    other = one.copy()
    ImageDraw.Draw(other).rectangle((100, 100, 108, 108), fill=0)
    assert pages.differs(one, other)
    assert pages.differs(one, one.crop((0, 0, 399, 560)))
    assert not pages.differs(one, one.copy())
