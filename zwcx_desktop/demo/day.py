"""The demonstration, step by step. Every step is done by the functions the screens use."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.demo.board import Board, hold
from zwcx_desktop.demo.city import City
from zwcx_desktop.demo.papers import Papers
from zwcx_desktop.demo.pictures import take_pictures
from zwcx_desktop.open_sealed import open_sealed
from zwcx_desktop.printing.fonts import FontBook, installed_font_folders
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.complaint import Complaint
from zwcx_desktop.sample.cast import CLERK, LEADER, read_script
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.sample.week import MONDAY, Week
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotVisible
from zwcx_desktop.store.exports import Exported
from zwcx_desktop.sync.enrolling import enrol
from zwcx_desktop.sync.proof import prove_receipts
from zwcx_desktop.sync.run import Report, synchronise

T = TypeVar("T")
CODES = ("D01", "D02", "D07", "D08", "D11", "D12", "D28", "D34", "D37")


class Day:
    """One run of the demonstration in *folder*."""

    def __init__(self, folder: Path, board: Board) -> None:
        script = read_script()
        self._folder = folder
        self._board = board
        self._city = City(folder / "city")
        clock = FixedClock(MONDAY)
        desks = Desks(folder / "office", script.passwords, clock)
        self._week = Week(desks, script, clock)
        fonts = FontBook(asset("fonts"), installed_font_folders(), folder / "fonts.json")
        self._papers = Papers(folder / "paper", Press(fonts, asset("templates")))
        self._org = script.office.organization

    def run(self) -> None:
        """Do every step.

        Raises:
            StepFailed: one did not hold.
        """
        self._found()
        self._commit()
        self._complain()
        self._disclose()
        self._go_offline_and_back()
        self._compare()
        self._print()
        self._picture()

    def close(self) -> None:
        """Stop the gateway."""
        self._city.stop()

    def _found(self) -> None:
        board, week = self._board, self._week
        with board.step("建立潮州示例镇政府：四名人员、各自的密码、恢复码"):
            code = week.desks.found(week.script.office)
            self._papers.seal(week, code)
        with board.step("启动市级平台（本机独立进程），发放一次性登记码，设备登记"):
            self._city.found("潮州市政务诚信平台（演示）")
            url = self._city.start()
            code = self._city.code(self._org.uscc, self._org.name)
            with week.desks.signed_in(LEADER) as desk:
                enrol(_ask(desk), url, code, "演示电脑")
                hold(desk.enrolments.present() is not None, "设备没有登记")

    def _commit(self) -> None:
        board, week = self._board, self._week
        with board.step("没有衡量标准的承诺被拒绝，并说明原因"):
            said = week.slogan_problems()
            hold([p for p in said if p.field == "measure"], "口号式承诺没有被拒绝")
        with board.step("登记七项承诺，审核、签发、公布，填报兑现"):
            week.register_commitments()
            week.sign_commitments()
            week.publish_commitments()
            week.keep_commitments()
        with board.step("从工作簿导入盘锦任务分解表（14项）"):
            read = week.import_tasks(asset("samples/panjin_tasks.xlsx"))
            hold(len(read.tasks) == 14, f"读到 {len(read.tasks)} 项")
        board.note("任务导入", read.report.summary)

    def _complain(self) -> None:
        board, week = self._board, self._week
        with board.step("登记12345工单、匿名信、举报本单位负责人的来访"):
            week.register_complaints()
        with board.step("被举报的负责人看不到该举报"):
            self._leader_sees_nothing()
        with board.step("受理、告知、交办、核查、答复、回访、办结"):
            week.accept_complaints()
            self._papers.notify(week)
            week.answer_complaints()
            self._papers.print_report_sheet(week)
        with board.step("举报件由副书记说明理由后查看，导出密封件，移送纪检，本机只留编号和日期"):
            sealed = self._folder / "sealed"
            sealed.mkdir()
            read, exported = week.hand_over_report(sealed)
            hold(read.complainant is not None, "副书记没有看到举报人")
            self._take_over(read, exported)
            with week.desks.signed_in(CLERK) as desk:
                left = desk.get(week.complaints["report"]).record
                hold(left.complainant is None and not left.facts, "移送后仍有内容")

    def _take_over(self, read: Complaint, exported: Exported) -> None:
        """Open the sealed file as discipline inspection does, elsewhere, with the code alone."""
        raw = exported.path.read_bytes()
        names = [read.title, read.facts, *(each.name for each in read.respondents)]
        if read.complainant is not None:
            names += [read.complainant.name, read.complainant.phone]
        hold(not [n for n in names if n and n.encode() in raw], "密封件中能读到举报内容")
        with TemporaryDirectory() as elsewhere:
            taken = Path(shutil.copy(exported.path, elsewhere))
            folder, _ = open_sealed(taken, exported.code)
            told = (folder / "移送内容.txt").read_text(encoding="utf-8")
        hold(all(name in told for name in names), "密封件用提取码打开后内容不全")

    def _leader_sees_nothing(self) -> None:
        report = self._week.complaints["report"]
        with self._week.desks.signed_in(LEADER) as desk:
            hold(not desk.search("工程发包"), "搜索到了举报件")
            hold(report not in {item.id for item in desk.todo()}, "待办中有举报件")
            try:
                desk.get(report)
            except NotVisible:
                return
            hold(condition=False, why="打开了举报件")

    def _disclose(self) -> None:
        board, week = self._board, self._week
        with board.step("财务公开：扫描出个人信息，退回脱敏，三步审查，签发公示"):
            found = week.draft_disclosure()
            hold(len(found) == 2, f"扫描出 {len(found)} 处")
            week.mask_disclosure()
            week.sign_disclosure()
        board.note("个人信息", f"扫描出 {len(found)} 处，全部脱敏后公开")

    def _go_offline_and_back(self) -> None:
        board, week = self._board, self._week
        with board.step("首次同步，核验平台签名的回执"):
            first = self._sync()
            hold(first.trouble is None and first.accepted > 0, first.words)
        with board.step("平台停机：继续登记，同步失败但一件不丢"):
            self._city.stop()
            week.work_offline()
            away = self._sync()
            hold(away.offline, "平台停机时同步没有报告断网")
            hold(self._unsent() > 0, "断网期间的记录不在待上报中")
        with board.step("平台恢复：补报，退回补正的记录收回"):
            self._city.start()
            self._city.send_back(week.commitments[2], "请补充每村巡诊的时间安排")
            second = self._sync()
            hold(second.trouble is None and self._unsent() == 0, second.words)
        board.note(
            "同步", f"首次 {first.accepted} 件，断网后补报 {second.accepted} 件，回执全部核验"
        )

    def _compare(self) -> None:
        with self._board.step("不联网，逐份核验保存的回执：签名、根值、件数、前后衔接"):
            with self._week.desks.signed_in(CLERK) as desk:
                proved = prove_receipts(desk)
            hold(proved >= 2, f"只有 {proved} 份回执")
        self._board.note("回执", f"{proved} 份，全部成立")
        self._papers.print_receipt(self._week)
        with self._board.step("逐件比对：平台持有的与本机送出的逐字节相同"):
            held = sorted(self._city.held(self._org.uscc))
            with self._week.desks.signed_in(CLERK) as desk:
                sent = sorted(desk.deliveries.delivered())
            hold(held == sent, f"平台 {len(held)} 件，本机 {len(sent)} 件，内容不一致")
        self._board.note("平台持有", f"{len(held)} 件变更，与本机逐字节相同")

    def _print(self) -> None:
        with self._board.step("打印全部文书（GB/T 9704-2012，PDF/A-2b）"):
            files = self._papers.print_week(self._week)
            codes = {path.name[:3] for path in files}
            hold(codes == set(CODES), f"缺少 {'、'.join(set(CODES) - codes)}")
        self._board.note("文书", f"{len(files)} 份，在 {self._papers.folder}")

    def _picture(self) -> None:
        shots = self._folder / "shots"
        with self._board.step("拍摄主要界面"):
            count = take_pictures(self._week, shots)
        self._board.note("界面图片", f"{count} 张，在 {shots}")

    def _sync(self) -> Report:
        with self._week.desks.signed_in(CLERK) as desk:
            report = synchronise(_ask(desk))
            # The day is told in a November of its own, the platform lives today.
            if desk.oversight.clock_fault():
                desk.oversight.accept_clock()
            return report

    def _unsent(self) -> int:
        with self._week.desks.signed_in(CLERK) as desk:
            return desk.counts().unsent


def _ask(desk: Desk) -> Callable[[Callable[[Desk], T]], T]:
    return lambda work: work(desk)
