"""Code lists and parts of the disclosure catalogue, in the columns townships use."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.openness import OPEN_LAW, Audience

CATALOGUE_RULE = "基层政务公开标准目录（国办发〔2019〕54号）"
SCOPE_LAW = f"{OPEN_LAW}第二十条、第二十一条：主动公开的内容"
UPDATE_LAW = f"{OPEN_LAW}第十八条：动态调整"


class CatalogueState(State):
    """Where an entry of the catalogue stands."""

    DRAFT = "DRAFT", "草稿"
    REVISING = "REVISING", "修订中"
    IN_REVIEW = "IN_REVIEW", "待审核"
    TO_SIGN = "TO_SIGN", "待负责人审定"
    IN_FORCE = "IN_FORCE", "有效"
    ABOLISHED = "ABOLISHED", "已废止"
    VOID = "VOID", "作废"


class OpenDomain(Code):
    """The 26 domains of standardised openness (国办发〔2019〕54号), and what lies outside them."""

    LAND_PLANNING = "LAND_PLANNING", "国土空间规划"
    MAJOR_PROJECTS = "MAJOR_PROJECTS", "重大建设项目"
    PUBLIC_RESOURCES = "PUBLIC_RESOURCES", "公共资源交易"
    BUDGET = "BUDGET", "财政预决算"
    WORK_SAFETY = "WORK_SAFETY", "安全生产"
    TAXATION = "TAXATION", "税收管理"
    LAND_COMPENSATION = "LAND_COMPENSATION", "征地补偿"
    HOUSE_EXPROPRIATION = "HOUSE_EXPROPRIATION", "国有土地上房屋征收"
    PUBLIC_HOUSING = "PUBLIC_HOUSING", "保障性住房"
    RURAL_HOUSES = "RURAL_HOUSES", "农村危房改造"
    ENVIRONMENT = "ENVIRONMENT", "生态环境"
    PUBLIC_CULTURE = "PUBLIC_CULTURE", "公共文化服务"
    LEGAL_SERVICE = "LEGAL_SERVICE", "公共法律服务"
    POVERTY_RELIEF = "POVERTY_RELIEF", "扶贫"
    DISASTER_RELIEF = "DISASTER_RELIEF", "救灾"
    FOOD_DRUG = "FOOD_DRUG", "食品药品监管"
    URBAN_ENFORCEMENT = "URBAN_ENFORCEMENT", "城市综合执法"
    EMPLOYMENT = "EMPLOYMENT", "就业"
    SOCIAL_INSURANCE = "SOCIAL_INSURANCE", "社会保险"
    SOCIAL_ASSISTANCE = "SOCIAL_ASSISTANCE", "社会救助"
    ELDERLY_CARE = "ELDERLY_CARE", "养老服务"
    HOUSEHOLD_REGISTER = "HOUSEHOLD_REGISTER", "户籍管理"
    FARM_SUBSIDY = "FARM_SUBSIDY", "涉农补贴"
    COMPULSORY_EDUCATION = "COMPULSORY_EDUCATION", "义务教育"
    HEALTH = "HEALTH", "医疗卫生"
    MUNICIPAL_SERVICE = "MUNICIPAL_SERVICE", "市政服务"
    OTHER = "OTHER", "其他（条例第二十条、第二十一条）"


class OpenMode(Code):
    """How a matter of the catalogue is opened."""

    PROACTIVE = "PROACTIVE", "主动"
    ON_REQUEST = "ON_REQUEST", "依申请"


class OpenLevel(Code):
    """Which level of government opens the matter."""

    COUNTY = "COUNTY", "县级"
    TOWNSHIP = "TOWNSHIP", "乡级"


class Applicability(Code):
    """To which sort of office the entry applies: a town opens more than a street does."""

    STREET = "STREET", "街道"
    TOWN = "TOWN", "乡镇"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueVersion:
    """What an entry said before it was revised."""

    version: Annotated[int, Field("版本")]
    domain: Annotated[OpenDomain | None, Field("领域")] = None
    first_level: Annotated[str, Field("一级事项")] = ""
    second_level: Annotated[str, Field("二级事项")] = ""
    third_level: Annotated[str, Field("三级事项")] = ""
    elements: Annotated[str, Field("公开内容（要素）", limit=1000)] = ""
    basis: Annotated[str, Field("公开依据", limit=1000)] = ""
    time_limit: Annotated[str, Field("公开时限", limit=200)] = ""
    subject: Annotated[str, Field("公开主体")] = ""
    channels: Annotated[tuple[str, ...], Field("公开渠道和载体", codes="publish_channel")] = ()
    audience: Annotated[Audience, Field("公开对象")] = Audience.EVERYONE
    audience_text: Annotated[str, Field("对象范围")] = ""
    mode: Annotated[OpenMode, Field("公开方式")] = OpenMode.PROACTIVE
    levels: Annotated[tuple[OpenLevel, ...], Field("公开层级")] = ()
    applies_to: Annotated[tuple[Applicability, ...], Field("适用")] = ()
    valid_from: Annotated[date | None, Field("生效日期")] = None
    valid_to: Annotated[date | None, Field("失效日期")] = None
