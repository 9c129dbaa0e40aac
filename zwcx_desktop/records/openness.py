"""Code lists of government openness that several record kinds share (政府信息公开条例)."""

from zwcx_desktop.records.kind import Code

OPEN_LAW = "政府信息公开条例"


class ExceptionBasis(Code):
    """Why information is not, or not wholly, made public (政府信息公开条例 §§14–16)."""

    X14_SECRET = "X14_SECRET", "国家秘密（第十四条）"
    X14_LAW = "X14_LAW", "法律、行政法规禁止公开（第十四条）"
    X14_SAFETY = "X14_SAFETY", "危及国家安全、公共安全、经济安全、社会稳定（第十四条）"
    X15_TRADE = "X15_TRADE", "商业秘密（第十五条）"
    X15_PRIVACY = "X15_PRIVACY", "个人隐私（第十五条）"
    X16_INTERNAL = "X16_INTERNAL", "内部事务信息（第十六条）"
    X16_PROCESS = "X16_PROCESS", "过程性信息（第十六条）"
    X16_CASEFILE = "X16_CASEFILE", "行政执法案卷信息（第十六条）"


class Audience(Code):
    """For whom the matter is made public."""

    EVERYONE = "EVERYONE", "全社会"
    GROUP = "GROUP", "特定群众"
