"""The columns of a hotline's export of work orders, under the names that hotlines give them."""

from typing import Final

from zwcx_desktop.exchange.layout import Columns, Target, key
from zwcx_desktop.records.complaint import Category
from zwcx_desktop.rules.privacy import scan

NOTE: Final = "note"
TARGETS: Final = (
    Target(
        "source_no",
        "工单编号",
        ("工单编号", "工单号", "受理编号", "受理单号", "工单流水号", "诉求编号", "诉求件编号",
         "业务编号", "案件编号", "流水号", "单号"),
        required=True,
    ),
    Target(
        "dispatched",
        "派单时间",
        ("派单时间", "派发时间", "交办时间", "转办时间", "下派时间", "分派时间", "接收时间"),
    ),
    Target(
        "called",
        "来电时间",
        ("来电时间", "受理时间", "诉求时间", "登记时间", "创建时间", "提交时间", "反映时间",
         "受理日期", "来电日期"),
    ),
    Target(
        "name",
        "诉求人姓名（密封）",
        ("诉求人", "诉求人姓名", "联系人", "来电人", "来电人姓名", "反映人", "市民姓名", "姓名",
         "投诉人", "举报人", "申请人", "客户姓名"),
    ),
    Target(
        "phone",
        "联系电话（密封）",
        ("联系电话", "来电号码", "电话", "手机", "手机号", "手机号码", "联系方式", "主叫号码",
         "诉求人电话", "联系号码"),
    ),
    Target("id_no", "证件号码（密封）", ("证件号码", "身份证号", "身份证号码", "证件号")),
    Target(
        "address",
        "诉求人住址（密封）",
        ("诉求人地址", "诉求人住址", "联系地址", "家庭住址", "住址", "来电人地址"),
    ),
    Target("confidential", "是否保密", ("是否保密", "保密", "是否匿名", "信息保密", "隐私要求")),
    Target("title", "诉求标题", ("诉求标题", "工单标题", "标题", "主题", "诉求主题", "事项名称")),
    Target(
        "facts",
        "诉求内容",
        ("诉求内容", "工单内容", "反映内容", "主要内容", "内容描述", "问题描述", "来电内容", "内容",
         "诉求描述"),
        required=True,
    ),
    Target("request", "诉求请求", ("诉求目的", "诉求请求", "请求", "期望结果", "具体诉求")),
    Target(
        "category",
        "诉求类型",
        ("诉求类型", "诉求性质", "工单类型", "业务类型", "诉求类别", "事项类别", "类型", "类别",
         "诉求分类", "工单性质"),
    ),
    Target(
        "place",
        "事发地址",
        ("事发地址", "事发地点", "发生地址", "发生地点", "问题地址", "诉求地址", "事件地址", "地址",
         "地点", "详细地址"),
    ),
    Target(
        "place_unit",
        "所属村（社区）",
        ("社区", "村居", "所属社区", "所属村", "村社区", "所属村居"),
    ),
    Target(
        "area",
        "所属区域",
        ("所属区域", "区域", "行政区划", "所属区划", "所属街道", "所属镇街", "镇街", "乡镇街道"),
        several=True,
    ),
    Target(
        "respondent",
        "被反映对象",
        ("被反映对象", "被诉单位", "被投诉单位", "被诉主体", "被投诉对象", "被反映单位", "涉及单位",
         "企业名称", "商家名称"),
    ),
    Target("urgency", "紧急程度", ("紧急程度", "是否紧急", "紧急等级", "工单等级", "优先级")),
    Target("occurred", "发生时间", ("发生时间", "事发时间", "发生日期")),
    Target(
        "deadline",
        "办理时限",
        ("办理时限", "截止时间", "办结时限", "要求办结时间", "办理期限", "到期时间", "截止日期",
         "反馈时限", "处理时限"),
    ),
    Target(
        NOTE,
        "附记（写在诉求内容之后）",
        ("备注", "办理要求", "派单意见", "转办意见", "处理意见"),
        several=True,
    ),
)  # fmt: skip
_TYPES: Final = (
    ("失信", Category.DISHONESTY),
    ("承诺", Category.DISHONESTY),
    ("检举", Category.REPORT),
    ("控告", Category.REPORT),
    ("投诉", Category.COMPLAINT),
    ("举报", Category.REPORT),
    ("咨询", Category.CONSULT),
    ("查询", Category.CONSULT),
    ("建议", Category.SUGGESTION),
    ("意见", Category.SUGGESTION),
    ("表扬", Category.SUGGESTION),
    ("感谢", Category.SUGGESTION),
    ("申诉", Category.APPEAL),
    ("求决", Category.APPEAL),
    ("求助", Category.HELP),
    ("报修", Category.HELP),
    ("帮助", Category.HELP),
    ("服务", Category.HELP),
    ("诉求", Category.HELP),
)
_PERSONAL: Final = (
    *("姓名", "电话", "号码", "手机", "证件", "住址", "邮箱", "微信"),
    *("坐席", "接线员"),
)


def category_of(text: str) -> str:
    """Return the category code that a hotline's 诉求类型 suggests, "" for none."""
    said = key(text)
    return next((category.value for word, category in _TYPES if word in said), "")


def _rest(heading: str, shown: tuple[str, ...]) -> str:
    """Leave out what may tell who called; anything else goes behind the matter."""
    said = key(heading)
    personal = any(word in said for word in _PERSONAL) or any(scan(text) for text in shown)
    counting = said in {"序号", "编号", "ID"}
    return "" if personal or counting else NOTE


WORK_ORDERS: Final = Columns(
    table="work_orders",
    targets=TARGETS,
    rest=_rest,
    coded="category",
    choices=Category,
    code=category_of,
)
