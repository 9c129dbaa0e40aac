"""The example schemes: sound, marked as examples, and replaceable."""

from decimal import Decimal

import pytest

from zwcx_desktop.assets import asset
from zwcx_desktop.rules.files import DamagedRules
from zwcx_desktop.rules.schemes import PURPOSES, read_schemes

SCHEMES = read_schemes(asset("rules"))


@pytest.mark.parametrize("purpose", PURPOSES)
def test_what_ships_says_that_it_is_an_example(purpose):
    for scheme in SCHEMES[purpose]:
        assert scheme.note.startswith("本系统示例")
        assert "上级" in scheme.note
        assert all(criterion.source for criterion in scheme.criteria)


def test_the_assessment_has_the_groups_of_the_city_document_and_full_marks():
    (scheme,) = SCHEMES["assessment"]
    groups = list(dict.fromkeys(criterion.group for criterion in scheme.criteria))
    assert groups == ["政务履约", "守诺服务", "信用体系建设重点工作"]
    assert sum(criterion.weight for criterion in scheme.criteria) == Decimal(100)


def test_a_file_with_one_code_twice_is_refused(tmp_path):
    for purpose in PURPOSES:
        (tmp_path / f"{purpose}.json").write_text(
            f'{{"version": 1, "purpose": "{purpose}", "schemes": [{{"name": "甲", "issuer": "乙",'
            ' "criteria":'
            ' [{"code": "1", "text": "一"}, {"code": "1", "text": "二"}]}]}',
            encoding="utf-8",
        )
    with pytest.raises(DamagedRules, match="重复编号"):
        read_schemes(tmp_path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DamagedRules, match=r"assessment\.json"):
        read_schemes(tmp_path)
