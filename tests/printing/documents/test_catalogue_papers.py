from dataclasses import replace

import pytest

from zwcx_desktop.printing.documents.catalogue_list import openness_catalogue
from zwcx_desktop.printing.paper import Table
from zwcx_desktop.records.catalogue_item import (
    Applicability,
    CatalogueItem,
    CatalogueState,
    OpenDomain,
    OpenLevel,
)
from zwcx_desktop.records.openness import Audience

AID = CatalogueItem(
    state=CatalogueState.IN_FORCE,
    seq=2,
    domain=OpenDomain.SOCIAL_ASSISTANCE,
    first_level="最低生活保障",
    second_level="审核确认信息",
    elements="低保对象名单及相关信息",
    basis="《社会救助暂行办法》第十三条",
    time_limit="自信息形成或者变更之日起20个工作日内",
    subject="㙟头村便民服务站",
    channels=("PORTAL", "VILLAGE_BOARD"),
    levels=(OpenLevel.COUNTY, OpenLevel.TOWNSHIP),
    applies_to=(Applicability.TOWN,),
)
POLICY = replace(AID, seq=1, first_level="综合业务", second_level="政策法规文件", subject="")
OTHER = replace(
    AID,
    domain=OpenDomain.OTHER,
    seq=None,
    third_level="公示",
    audience=Audience.GROUP,
    audience_text="㙟头村村民",
)


def test_d06_has_the_columns_of_the_standard_in_its_order(request_for, text_of) -> None:
    paper = openness_catalogue(request_for("D06", OTHER, AID, POLICY))
    assert paper.landscape
    (table,) = (block for block in paper.blocks if isinstance(block, Table))
    assert [column.title for column in table.columns] == [
        "序号", "领域", "一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体",
        "公开对象", "公开方式", "公开层级",
    ]  # fmt: skip
    assert [row[2] for row in table.rows] == ["综合业务", "最低生活保障", "最低生活保障"]
    assert table.rows[2][3] == "审核确认信息：公示"
    assert table.rows[2][9] == "特定群众：㙟头村村民"
    text = text_of(paper)
    for wanted in (
        "2026年政务公开事项目录", "编制单位：潮州市潮安区凤溪镇人民政府", "共3项", "编制日期：2026年11月20日", "《社会救助暂行办法》第十三条",
        "政府网站", "村（社区）公开栏", "全社会", "主动", "县级、乡级", "填报人：李㙟", "负责人：黄伟明",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert table.rows[0][7] == "潮州市潮安区凤溪镇人民政府"


@pytest.mark.parametrize("times", [1, 60])
def test_d06_measures_up_to_the_standard(times, request_for, set_paper, measure) -> None:
    sheets = set_paper(openness_catalogue(request_for("D06", *(AID, OTHER) * times)))
    checks = (measure.archive, measure.paper, measure.page_numbers)
    assert measure.problems(sheets.pdf, *checks) == []
    if times > 1:
        assert all(
            "公开内容" in measure.squeezed(page.text())
            for page in measure.Document(sheets.pdf).sheets
        )
