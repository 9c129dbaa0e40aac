"""What the kinds about broken words share: the law they go by, and who may not judge his own case.

A township records, explains, rectifies and reports. It neither recognises dishonesty nor makes it
public (国发〔2016〕76号 四（二）).
"""

from zwcx_desktop.records.kind import Code
from zwcx_desktop.records.workflow import Act

RECORDS_RULE = "国发〔2016〕76号 四（二）：失信记录由信用体系建设牵头部门采集和公开"
SANCTIONS_RULE = "国发〔2016〕76号 四（三）：书面说明原因并限期整改"
REPAIR_RULE = "国发〔2016〕76号 四（四）：异议、投诉制度和信用修复机制"
BREACH_NOTICE = "发改财金〔2023〕1103号"
VERIFY_RULE = f"{BREACH_NOTICE}：由上级或主管部门核实认定，不属实的反馈投诉人，属实的立即整改"
RECOGNISE_RULE = f"{BREACH_NOTICE}：拒不整改的认定为违约失信；认定单位不是被认定单位"


class DishonestyDomain(Code):
    """Field in which an office is said to have broken its word (发改财金〔2023〕1103号)."""

    PROCUREMENT = "PROCUREMENT", "政府采购"
    BIDDING = "BIDDING", "招标投标"
    INVESTMENT = "INVESTMENT", "招商引资"
    PPP = "PPP", "政府和社会资本合作"
    INDUSTRY_SUPPORT = "INDUSTRY_SUPPORT", "产业扶持"
    GOV_INVESTMENT = "GOV_INVESTMENT", "政府投资"
    ENTERPRISE_FEES = "ENTERPRISE_FEES", "涉企收费"
    TALENT = "TALENT", "人才引进"
    PUBLIC_RESOURCES = "PUBLIC_RESOURCES", "公共资源交易"
    UNFULFILLED = "UNFULFILLED", "承诺未兑现"
    OTHER = "OTHER", "其他"


def is_own(organ: str, act: Act) -> bool:
    """Whether *organ* names the office itself, in full, in short or by its credit code."""
    said = "".join(organ.split())
    if not said:
        return False
    names = [name for name in act.facts.own_names() if name]
    return any(name in said or (len(said) > _TOO_SHORT and name.endswith(said)) for name in names)


_TOO_SHORT = 4
"""“人民政府” alone ends the name of every office of the kind and tells none of them."""
