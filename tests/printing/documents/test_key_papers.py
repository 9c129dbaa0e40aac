from datetime import date

import pypdfium2
import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.printing.documents.keys import SealedKey, sealing_sheet
from zwcx_desktop.printing.documents.wording import Wording, wording_on

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567-89ABC-DEFGH"
ON = date(2026, 11, 20)


@pytest.fixture(scope="module")
def wording() -> Wording:
    """The words of D37 today."""
    return wording_on(asset("templates"), "D37", ON)


def sealed(code: str = "") -> SealedKey:
    return SealedKey(
        org="潮州市潮安区凤溪镇人民政府",
        fingerprint="3F2A 9C41 77D0 E5B8",
        on=ON,
        code=code,
        sealed_by=("黄伟明", "林晓"),
        seal_no="FX-0001",
    )


def test_d37_says_who_sealed_what_under_which_seal(wording, text_of) -> None:
    text = text_of(sealing_sheet(sealed(), wording))
    for wanted in ("恢复密钥封存单", "3F2A9C4177D0E5B8", "黄伟明", "林晓", "FX-0001", "2026年11月20日",
                   "启用记录", "启封时间", "启封原因", "签名："):  # fmt: skip
        assert wanted in text, wanted


def test_the_code_stands_on_a_sheet_of_its_own(wording, set_paper) -> None:
    sheets = set_paper(sealing_sheet(sealed(CODE), wording))
    assert sheets.pages == 2
    document = pypdfium2.PdfDocument(sheets.pdf)
    first, second = (document[i].get_textpage().get_text_range() for i in range(2))
    groups = CODE.split("-")
    assert not any(group in first for group in groups)
    assert all(group in second for group in groups)
    assert "封存人" not in second
    document.close()


def test_the_sheet_without_code_is_one_page(wording, set_paper) -> None:
    assert set_paper(sealing_sheet(sealed(), wording)).pages == 1
