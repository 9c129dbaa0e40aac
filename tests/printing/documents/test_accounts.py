"""Figures in sentences: what is nought or unknown is not said."""

from decimal import Decimal

import pytest

from zwcx_desktop.printing.documents import accounts
from zwcx_desktop.printing.documents.wording import UNFILLED
from zwcx_desktop.records.ids import Fen, RecordId
from zwcx_desktop.rules.statistics import Figure
from zwcx_desktop.rules.statistics.figure import Unit, amount, count, rate, share


def some(number: int) -> tuple[RecordId, ...]:
    return tuple(RecordId(str(n)) for n in range(number))


def of(name: str, part: int, whole: int) -> Figure:
    return rate(name, some(part), some(whole))


def few(name: str) -> Figure:
    return Figure(name, Unit.ITEMS, Decimal(1), masked=True)


KEPT = (of("兑现率", 12, 15), of("按期兑现率", 10, 15), count("部分兑现", some(1)),
        count("逾期未兑现", some(2)))  # fmt: skip
ASKED = (count("新收申请", some(3)), count("上期结转", ()), count("予以公开", some(2)),
         count("部分公开", some(1)), count("不予公开", ()), count("结转下期", ()),
         of("依申请公开按期答复率", 3, 3))  # fmt: skip
COMPLAINED = (count("投诉件次", some(18)), count("投诉件数", some(18)), of("办结率", 16, 16),
              of("按期办结率", 14, 15), count("未办结超期", ()), count("已办结超期", some(1)),
              of("回访率", 12, 12), of("群众满意率", 11, 12))  # fmt: skip


@pytest.mark.parametrize(
    ("tell", "figures", "said"),
    [
        ("promises", KEPT, "本期应兑现承诺15件，已兑现12件，兑现率80%；其中按期兑现10件，按期兑现率66.67%。部分兑现1件。到期尚未兑现2件。"),
        ("promises", (of("兑现率", 0, 0),), "本期没有到期应兑现的承诺。"),
        ("promises", (of("兑现率", 0, 0), of("承诺公开率", 17, 17), of("承诺变更率", 3, 24), count("不合规变更", ()),
                      share("补偿到位率（笔数）", 1, 1), amount("应补偿金额", Fen(1_280_000), ())),
         ("本期没有到期应兑现的承诺。签发承诺17件，已公开17件，公开率100%。依法变更承诺3件，占履行中承诺的12.5%。"
         "应补偿1笔，共12,800.00元，按期支付1笔，补偿到位率100%。")),
        ("promises", (of("承诺变更率", 0, 24),), ""),
        ("openness", (count("主动公开", some(7)), of("公开及时率", 7, 7), count("撤回", some(2)),
                      count("因隐私撤回", some(1)), of("目录覆盖率", 3, 24)),
         "本期主动公开政府信息7件，公开及时率100%。撤回2件，其中因涉及个人隐私撤回1件。应公开的目录事项24项，正在公开3项，目录覆盖率12.5%。"),
        ("openness", (count("主动公开", ()), of("公开及时率", 0, 0), count("撤回", ())), "本期主动公开政府信息0件。"),
        ("requests", ASKED, "本期新收政府信息公开申请3件；办理结果为：予以公开2件、部分公开1件。按期答复率100%。"),
        ("requests", (count("新收申请", ()), count("上期结转", ())), "本期没有收到政府信息公开申请，也没有上期结转的申请。"),
        ("complaints", COMPLAINED,
         ("本期收到投诉举报18件次。由本单位办理的16件，已办结16件，办结率100%。到期应答复15件，按期答复14件，按期办结率93.33%；超期办结1件。"
         "应回访12件，已回访12件，回访率100%；有效评价12件，群众满意率91.67%。")),
        ("complaints", (count("投诉件次", ()), count("投诉件数", ())), "本期没有收到投诉举报。"),
        ("complaints", (few("投诉件次"), few("投诉件数")), "本期收到投诉举报不足3件次。"),
        ("integrity", (of("整改完成率", 9, 10), of("按期整改率", 8, 10), count("逾期整改", some(1)),
                       count("新认定失信记录", some(3)), count("期末有效失信记录", some(3)),
                       of("书面说明提交率", 1, 3), of("信用修复率", 0, 1), of("督办按期回复率", 0, 0)),
         ("到期应整改10件，已完成9件，整改完成率90%，按期整改率80%；逾期整改1件。新认定政务失信记录3件，已提交书面说明1件，期末有效记录3件。"
         "作出决定的信用修复申请1件，同意修复0件。")),
        ("integrity", (of("整改完成率", 0, 0), count("新认定失信记录", ()), count("期末有效失信记录", ())),
         "本期没有到期应整改的事项。本期没有新认定的政务失信记录。"),
        ("promises", (), ""), ("openness", (), ""), ("requests", (), ""), ("complaints", (), ""), ("integrity", (), ""),
    ],
)  # fmt: skip
def test_figures_are_told_in_sentences(request_for, tell, figures, said) -> None:
    told = getattr(accounts, tell)(request_for("D30", figures={"S": figures}))
    assert "".join(told) == said
    assert UNFILLED not in "".join(told)


def test_the_yearly_report_speaks_of_its_year(request_for) -> None:
    request = request_for("D32", figures={"S": ASKED})
    assert accounts.requests(request).startswith("本年新收政府信息公开申请3件；")
