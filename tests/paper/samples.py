"""Papers to measure: each format of the standard, notices, a landscape ledger, a form sheet."""

import dataclasses
import random
from datetime import UTC, datetime

from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Column,
    Correspondence,
    Face,
    FormCell,
    FormGrid,
    FormRow,
    Heading,
    Imprint,
    ImprintPage,
    JointSignature,
    Letterhead,
    Minutes,
    Order,
    Paper,
    Para,
    Run,
    Signature,
    Spread,
    StampedSignature,
    Table,
    with_note,
)

WHEN = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def formal_notice() -> Paper:
    steps = (
        (
            "全面摸排问题事项。各村（社区）要对2013年以来作出的政策承诺、履行的合同协议逐项建立台账，"
            "做到“户有卡、村有册、镇有簿”；对摸排发现的问题，能立即整改的立即整改，暂时不能整改的要明确时限、"
            "责任到人，并于2026年12月31日前完成整改任务。"
        ),
        (
            "有序推进公开承诺。坚持“求好不求快”的原则，把群众认同、群众参与、群众满意作为基本要求，合理确定"
            "承诺事项，宜多则多、宜少则少，严禁“一刀切”和形式主义；新作出的承诺应当公示，并同步明确监督电话"
            "（0768－1234567）、电子信箱（lxz-office@example.gov.cn）等监督渠道，建成一项、验收一项、销号一项。"
        ),
        (
            "严格履行行政许可、招商引资、政府采购等领域的合同约定，不得以换届、责任人更替、区划调整等理由违约毁约；"
            "因国家利益、公共利益确需改变的，应当依照法定权限和程序进行，并依法予以补偿——这是底线，不得突破……"
        ),
    )
    blocks = [
        Para(
            "为深入贯彻落实《国务院关于加强政务诚信建设的指导意见》（国发〔2016〕76号）精神，认真落实省、市、县"
            "关于政务诚信建设的决策部署，切实提升我镇政务诚信水平，建设人民满意的服务型政府，经镇党委会议研究、"
            "镇长办公会议审定，现就2026年度进一步加强政务诚信建设的有关事项通知如下，请结合实际，认真抓好贯彻落实。"
        ),
        Heading(1, "一、总体要求"),
        Para(
            (
                Run("（一）指导思想。", Face.KAITI),
                Run(
                    "坚持以人民为中心的发展思想，坚持因地制宜、分类指导，坚持规划先行、突出重点，坚持“政府引导、部门"
                    "主体、社会参与”的工作机制，以公开承诺、政务公开、投诉举报办理、合同履约为主攻方向，全面提升政务"
                    "诚信水平，不断增强人民群众的获得感、幸福感、安全感。"
                ),
            )
        ),
        Para(
            (
                Run("（二）工作目标。", Face.KAITI),
                Run(
                    "到2026年12月底，全镇18个行政村、2个社区公开承诺覆盖率达到100％，承诺兑现率达到95％以上，投诉举报"
                    "按期办结率达到98.5％；㙟下村、𪨶头村创建市级示范村，GB/T 9704—2012等标准的要求全面落实，"
                    "政务诚信建设实现常态化、制度化、长效化。"
                ),
            )
        ),
        Heading(1, "二、重点任务"),
        Heading(2, "（一）扎实推进公开承诺。"),
        *(Para(f"{i + 1}.{text}") for i, text in enumerate(steps)),
        Heading(2, "（二）依法办理投诉举报。"),
        *(Para(f"（{i + 1}）{text}") for i, text in enumerate(steps)),
        Heading(1, "三、保障措施"),
        Para(steps[0]),
        Para("请各单位于2026年12月10日前将落实情况报送镇党政办公室。"),
    ]
    rows = tuple(
        (str(i + 1), name, f"{12 * i + 7}", f"{i}月底", unit)
        for i, (name, unit) in enumerate(
            [
                ("公开承诺", "党政办"),
                ("政务公开", "党政办"),
                ("㙟下村合同清理", "农业办"),
                ("投诉办理", ""),
            ]
        )
    )
    columns = (
        Column("序号", 1, Align.CENTER),
        Column("任务名称", 4),
        Column("数量", 1.5, Align.RIGHT),
        Column("完成时限", 2, Align.CENTER),
        Column("责任单位", 2.5, Align.CENTER),
    )
    paper = Paper(
        code="T01",
        title=("临溪镇人民政府关于进一步加强政务诚信建设工作的通知",),
        letterhead=Letterhead("临溪镇人民政府文件", "临政发〔2026〕15号"),
        addressee="各村（居）民委员会，镇属各部门、各单位，县直驻镇有关单位",
        blocks=tuple(blocks),
        attachments=("临溪镇2026年政务诚信建设任务分解表",),
        signature=Signature("临溪镇人民政府", "2026年11月20日"),
        postscript="联系人：李四；联系电话：0768－1234567",
        annexes=(
            Annex(
                "临溪镇2026年政务诚信建设任务分解表",
                (Table(columns, rows, ("合计", "", "100", "", ""), "注：数量单位为件。"),),
            ),
        ),
        imprint=Imprint(
            "临溪镇党政办公室",
            "2026年11月21日",
            "县委办公室、县人大常委会办公室、县政府办公室、县政协办公室，县发展和改革局、县司法局、县政务服务"
            "数据管理局，镇党委、人大、纪委，镇武装部",
        ),
    )
    return with_note(paper, "临溪镇诺〔2026〕0001")


def plain_notice(**changes: object) -> Paper:
    values: dict[str, object] = {
        "code": "T02",
        "title": ("受理告知书",),
        "addressee": "张三𪨶",
        "blocks": (
            Para(
                "你（单位）于2026年11月18日通过12345热线反映的“㙟下村道路硬化款项未兑付”事项（登记编号"
                "LX-TS-2026-0007），经审查属于本机关职权范围，现予受理。本机关将自受理之日起15个工作日内办结并"
                "答复。情况复杂确需延期的，将依法告知。"
            ),
            Para(
                "承办科室：政务服务中心，联系电话：0768－1234567，查询方式：凭登记编号来电或到窗口查询。"
            ),
            Para("特此告知。"),
        ),
        "signature": Signature("临溪镇人民政府", "2026年11月20日"),
    }
    return with_note(Paper(**{**values, **changes}), "LX-TS-2026-0007")  # type: ignore[arg-type]


def ledger(rows: int) -> Paper:
    chance = random.Random(7)
    fields = ("政务公开", "公共服务", "财政资金", "招商引资")
    texts = (
        "2026年底前完成镇区主干道路灯更换",
        "自受理之日起5个工作日内办结社会救助初审，逾期的书面说明理由并向社会公开；对行动不便的群众上门办理",
        "按季度公开村级财务收支明细",
    )
    columns = (
        Column("承诺编号", 2, Align.CENTER, wrap=False),
        Column("领域", 1.6, Align.CENTER),
        Column("承诺内容", 5),
        Column("完成期限", 2.2, Align.CENTER, wrap=False),
        Column("责任人", 1.4, Align.CENTER),
        Column("进度", 1, Align.RIGHT),
        Column("备注", 1.6),
    )
    body = tuple(
        (
            f"LX-CN-2026-{i + 1:05d}",
            chance.choice(fields),
            chance.choice(texts),
            f"2026年{i % 12 + 1}月{i % 28 + 1}日",
            chance.choice(("张三", "李四", "王𪨶")),
            f"{i % 101}%",
            "" if i % 3 else "已公示",
        )
        for i in range(rows)
    )
    return with_note(
        Paper(
            code="T03",
            title=("公开承诺事项台账",),
            subtitle="（2026年第三季度）",
            blocks=(
                Spread(("填报单位：临溪镇人民政府", "单位：项")),
                Table(columns, body, ("合计", "", f"共{rows}项"), "注：进度以公示之日为准。", 10.5),
                Spread(("填报人：张三", "审核人：李四", "负责人：王五")),
            ),
            landscape=True,
        ),
        "LX-TZ-2026-03",
    )


def form_sheet(summary: str = "镇2026年第三季度财务收支情况。") -> Paper:
    sign = "签名：　　　　　　　年　　月　　日"
    rows = (
        FormRow((FormCell("信息名称", label=True), FormCell("2026年第三季度财务公开", across=3))),
        FormRow((FormCell("内容摘要", label=True), FormCell(summary, across=3)), 4),
        FormRow(
            (
                FormCell("拟稿人", label=True),
                FormCell("张三"),
                FormCell("形成日期", label=True),
                FormCell("2026年10月8日"),
            )
        ),
        FormRow((FormCell("不予公开理由", label=True), FormCell("", across=3))),
        FormRow(
            (
                FormCell("审查意见", label=True, down=3),
                FormCell("科室初审", label=True),
                FormCell("同意公开。", across=2, foot=sign),
            ),
            4,
        ),
        FormRow(
            (FormCell("保密审查", label=True), FormCell("", across=2, foot=sign, blank=True)), 4
        ),
        FormRow(
            (FormCell("领导审签", label=True), FormCell("", across=2, foot=sign, blank=True)), 4
        ),
    )
    return with_note(
        Paper(
            code="T04",
            title=("政府信息公开审查单",),
            blocks=(
                Spread(("填报单位：临溪镇人民政府", "编号：LX-GK-2026-0012")),
                FormGrid((1.4, 2, 1.4, 2.2), rows),
            ),
            draft=True,
        ),
        "LX-GK-2026-0012",
    )


MATTER = (
    "近期，多名群众反映县道改造工程施工期间交通组织不畅、占用农田复垦承诺未按期兑现。经镇政府现场核查，"
    "反映情况基本属实，现就有关事项函告如下，请予支持并于收到本函之日起15个工作日内函复我镇。"
)


def letter() -> Paper:
    """A letter to a body of equal rank (信函格式)."""
    blocks = (
        Para(MATTER),
        Para("一是请贵局督促施工单位按“边施工、边通行”的要求完善导行方案；"),
        Para("二是请贵局核实施工占用㙟下村农田3.6亩的复垦时限，并书面告知我镇；"),
        Para("三是请明确专人与我镇党政办公室对接，联系人：王𪨶，电话：0768－1234567。"),
        Para("特此函达。"),
    )
    paper = Paper(
        code="T05",
        title=("临溪镇人民政府关于商请协调解决县道改造工程占用农田复垦承诺兑现问题的函",),
        letterhead=Correspondence("临溪镇人民政府", "临政函〔2026〕8号", urgency="加急"),
        addressee="县交通运输局",
        blocks=blocks,
        signature=Signature("临溪镇人民政府", "2026年11月20日"),
        imprint=Imprint("", "", "县政府办公室，县农业农村局"),
    )
    return with_note(paper, "LX-HZ-2026-0008")


def order() -> Paper:
    """An order, stamped by the head of the organ (命令（令）格式)."""
    return Paper(
        code="T06",
        title=(),
        letterhead=Order("临溪县人民政府令", "第3号"),
        blocks=(
            Para(
                "《临溪县政务诚信管理办法》已经2026年11月12日县人民政府第21次常务会议审议通过，现予公布，"
                "自2027年1月1日起施行。"
            ),
        ),
        signature=StampedSignature(("县　长",), "2026年11月20日"),
    )


def minutes() -> Paper:
    """Minutes with their lists of persons (纪要格式)."""
    names = "赵某某　钱某某　孙某某　李某某　周某某　吴某某　郑某某　王某某　冯某某　陈𪨶"
    return Paper(
        code="T07",
        title=("关于研究2026年度公开承诺事项兑现工作的纪要",),
        letterhead=Minutes(
            "临溪镇人民政府镇长办公会议纪要",
            "〔2026〕11号",
            "临溪镇党政办公室",
            "2026年11月20日",
            present=f"{names}　褚某某　卫某某",
            excused="蒋某某",
            observers="镇农业农村办公室沈某某，镇财政所韩某某，镇便民服务中心杨某某，㙟下村朱某某",
        ),
        blocks=(
            Para(
                "11月18日下午，赵某某同志主持召开镇长办公会议，研究公开承诺事项兑现工作。纪要如下："
            ),
            Heading(1, "一、关于道路硬化承诺"),
            Para("会议听取了镇农业农村办公室的汇报，" + MATTER),
            Heading(1, "二、关于养老服务承诺"),
            Para("会议议定，由镇便民服务中心牵头，" + MATTER),
        ),
        imprint=Imprint("临溪镇党政办公室", "2026年11月21日", "镇领导，各村（居）民委员会"),
    )


def to_higher_organ() -> Paper:
    """A request to a higher organ (上行文) with three signers and secrecy."""
    return dataclasses.replace(
        formal_notice(),
        code="T08",
        title=("临溪镇人民政府关于解决农村人居环境整治和政务诚信建设专项资金的请示",),
        letterhead=Letterhead(
            "临溪镇人民政府文件",
            "临政请〔2026〕15号",
            ("赵某某", "钱某", "孙某某"),
            "000001",
            "秘密★1年",
            "特急",
        ),
        addressee="县人民政府",
    )


JOINT = ("临溪镇人民政府", "临溪镇人民武装部", "临溪县公安局临溪派出所")


def joint(orgs: tuple[str, ...] = JOINT, *, sealed: bool = True) -> Paper:
    """A document of several organs (联合行文)."""
    return Paper(
        code="T09",
        title=("关于联合开展2026年度政务诚信宣传和矛盾纠纷排查化解专项行动的通知",),
        letterhead=Letterhead(f"{orgs[0]}文件", "临政联发〔2026〕2号", partners=orgs[1:]),
        addressee="各村（居）民委员会，镇属各单位",
        blocks=(Para(MATTER), Para(MATTER), Para("特此通知。")),
        attachments=(
            "专项行动任务分工表",
            "矛盾纠纷排查化解情况统计表（各村、社区每月25日前报送镇综治中心汇总）",
        ),
        signature=JointSignature(orgs, "2026年11月20日", sealed=sealed),
        annexes=(
            Annex("专项行动任务分工表", (_tasks(4),), "附件1"),
            Annex("矛盾纠纷排查化解情况统计表", (_tasks(40),), "附件2", landscape=True),
        ),
        imprint=Imprint("临溪镇党政办公室", "2026年11月21日", "县委政法委", page=ImprintPage.EVEN),
    )


def _tasks(count: int) -> Table:
    columns = (
        Column("序号", 1, Align.CENTER),
        Column("任务", 5),
        Column("责任单位", 2, Align.CENTER),
        Column("完成时限", 2, Align.CENTER),
    )
    rows = tuple(
        (str(n), "逐户走访排查，建立台账并按月更新，做到底数清、情况明", "各村（居）", "每月25日前")
        for n in range(1, count + 1)
    )
    return Table(columns, rows)
