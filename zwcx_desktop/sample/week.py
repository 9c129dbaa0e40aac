"""The sample office's week in November 2026, act by act, each by the person whose act it is."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.exchange.sheets import read_file
from zwcx_desktop.exchange.task_reader import read_lore
from zwcx_desktop.exchange.task_table import TaskTable, read_tasks
from zwcx_desktop.records.commitment import Commitment
from zwcx_desktop.records.complaint import Complaint
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.parts import OptionalOpinion, SuperiorDocument
from zwcx_desktop.records.task import DeferTask
from zwcx_desktop.rules.privacy import masked, scan
from zwcx_desktop.sample import commitments as promising
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample import disclosures as disclosing
from zwcx_desktop.sample.cast import CLERK, DEPUTY, LEADER, REVIEWER, Script
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.store.exports import Exported

MONDAY = datetime(2026, 11, 16, 0, 40, tzinfo=UTC)
"""Monday morning, twenty to nine in the office."""

CARRIED_ON = DeferTask(
    document=SuperiorDocument(
        title="关于继续推进政务诚信建设重点任务的通知",
        doc_no="安府办〔2026〕21号",
        issuer="潮州市潮安区人民政府办公室",
        issued_on=date(2026, 3, 16),
    ),
    new_due_on=date(2026, 12, 31),
    reason="任务转为长期坚持，本年度继续推进。",
)
"""Why tasks of a table from 2017 are still open: a superior's document carried them on."""


@dataclass
class Week:
    """The week as far as it has gone.

    Attributes:
        commitments: ids, in the order of the script.
        complaints: ids by case.
        disclosure: id of the finance notice.
        tasks: ids, in the order of the table.
    """

    desks: Desks
    script: Script
    clock: FixedClock
    commitments: list[RecordId] = field(default_factory=list)
    complaints: dict[str, RecordId] = field(default_factory=dict)
    disclosure: RecordId = RecordId("")
    tasks: list[RecordId] = field(default_factory=list)

    @property
    def photo(self) -> bytes:
        """A photograph of the notice board."""
        return asset("samples/board_photo.jpg").read_bytes()

    def slogan_problems(self) -> tuple[Problem, ...]:
        """Return what the program says to a commitment without a measurable standard."""
        vague = replace(self._commitments()[0], measure="努力做好服务，力争群众满意")
        with self.desks.signed_in(CLERK) as desk:
            return tuple(desk.problems("commitment", vague))

    def register_commitments(self) -> None:
        """The clerk writes the year's seven commitments and submits them."""
        with self.desks.signed_in(CLERK) as desk:
            self.commitments = promising.register(desk, self._commitments())

    def sign_commitments(self) -> None:
        """The reviewer passes them, the leader signs."""
        self.clock.advance(hours=1)
        with self.desks.signed_in(REVIEWER) as desk:
            promising.decide(desk, self.commitments, "pass", "内容具体、标准可衡量，同意。")
        self.clock.advance(hours=1)
        with self.desks.signed_in(LEADER) as desk:
            promising.decide(desk, self.commitments, "sign", "同意签发。")

    def publish_commitments(self) -> None:
        """The clerk posts them and keeps the photograph."""
        self.clock.advance(hours=2)
        with self.desks.signed_in(CLERK) as desk:
            promising.publish(desk, self.commitments, self.clock.today(), self.photo)

    def keep_commitments(self) -> None:
        """Progress is reported, what was done is claimed with proof and confirmed by another."""
        self.clock.advance(hours=1)
        kept = self.script.chapter("kept")
        with self.desks.signed_in(CLERK) as desk:
            for told in kept:
                promising.report(desk, self.commitments[told["place"]], told)
        with self.desks.signed_in(REVIEWER) as desk:
            for told in kept:
                if "fulfilled_on" in told:
                    promising.confirm(desk, self.commitments[told["place"]])

    def import_tasks(self, table: Path) -> TaskTable:
        """The clerk imports the task table of 盘锦 from a workbook; return what was read."""
        with self.desks.signed_in(CLERK) as desk:
            read = read_tasks(
                read_file(table), today=self.clock.today(), author=CLERK, lore=read_lore()
            )
            made = desk.create_many("task", read.tasks).ids
            self.tasks = sorted(made, key=lambda record_id: desk.get(record_id).record.seq)
            for record_id in self.tasks:
                desk.act(record_id, "start")
        with self.desks.signed_in(LEADER) as desk:
            for record_id in self.tasks:
                desk.act(record_id, "defer", CARRIED_ON)
        return read

    def register_complaints(self) -> None:
        """The clerk registers a hotline order, an anonymous letter and a report on the leader."""
        self.clock.advance(hours=16)
        with self.desks.signed_in(CLERK) as desk:
            for case in ("hotline", "letter", "report"):
                self.complaints[case] = desk.create("complaint", self.complaint(case)).id

    def complaint(self, case: str) -> Complaint:
        """Return a complaint of the script, received half an hour ago."""
        told = self.script.entry("complaints", case)
        return answering.Case(told, self.clock.now() - timedelta(minutes=30)).complaint()

    def accept_complaints(self) -> None:
        """The reviewer accepts the hotline order and the letter and gives them to the clerk."""
        with self.desks.signed_in(REVIEWER) as desk:
            for case in ("hotline", "letter"):
                answering.take_on(desk, self.complaints[case])

    def answer_complaints(self) -> None:
        """Hotline order and letter are looked into, answered and closed."""
        ids = [self.complaints["hotline"], self.complaints["letter"]]
        self.clock.advance(hours=5)
        with self.desks.signed_in(CLERK) as desk:
            for case in ("hotline", "letter"):
                told = self.script.entry("complaints", case)
                answering.look_into(desk, self.complaints[case], told)
        with self.desks.signed_in(REVIEWER) as desk:
            for record_id in ids:
                answering.review(desk, record_id)
        with self.desks.signed_in(LEADER) as desk:
            for record_id in ids:
                answering.sign(desk, record_id)
        self.clock.advance(hours=19)
        with self.desks.signed_in(CLERK) as desk:
            answering.answer(desk, ids[0], self.clock.today(), by_phone=True)
            answering.answer(desk, ids[1], self.clock.today(), by_phone=False)
        with self.desks.signed_in(REVIEWER) as desk:
            answering.call_back_and_close(desk, ids[0])
            answering.close(desk, ids[1])

    def hand_over_report(self, folder: Path) -> tuple[Complaint, Exported]:
        """The deputy, not the leader it accuses, exports the report and hands it over.

        Returns:
            What she read, and the sealed file in *folder* with its code.
        """
        report = self.complaints["report"]
        with self.desks.signed_in(DEPUTY) as desk:
            exported = answering.export_sealed(desk, report, folder)
            return answering.hand_to_discipline(desk, report, self.clock.today()), exported

    def draft_disclosure(self) -> tuple[str, ...]:
        """The clerk submits a finance notice; return the personal details the scan finds."""
        with self.desks.signed_in(CLERK) as desk:
            told = self.script.chapter("disclosures")[0]
            self.disclosure = desk.create("disclosure", disclosing.disclosure(told)).id
            desk.act(self.disclosure, "submit")
        with self.desks.signed_in(REVIEWER) as desk:
            record = desk.get(self.disclosure).record
            found = desk.facts(self.disclosure).privacy_hits(record)
            disclosing.return_for_masking(desk, self.disclosure)
        return found

    def mask_disclosure(self) -> None:
        """The clerk masks what was found and submits again."""
        with self.desks.signed_in(CLERK) as desk:
            entry = desk.get(self.disclosure)
            body = masked(entry.record.body, scan(entry.record.body))
            desk.edit(self.disclosure, replace(entry.record, body=body), entry.rev)
            desk.act(self.disclosure, "submit")

    def sign_disclosure(self) -> None:
        """Content review, secrecy review and signing, by three people; then it is posted."""
        with self.desks.signed_in(REVIEWER) as desk:
            disclosing.pass_content(desk, self.disclosure)
        with self.desks.signed_in(DEPUTY) as desk:
            disclosing.pass_secrecy(desk, self.disclosure)
        with self.desks.signed_in(LEADER) as desk:
            desk.act(self.disclosure, "sign", OptionalOpinion(opinion="同意公示。"))
        with self.desks.signed_in(CLERK) as desk:
            disclosing.post(desk, self.disclosure, self.clock.today(), self.photo)

    def work_offline(self) -> list[RecordId]:
        """Two more commitments are written while there is no network; return their ids."""
        self.clock.advance(hours=3)
        told = [*self.script.chapter("later_commitments")]
        with self.desks.signed_in(CLERK) as desk:
            return promising.register(desk, [promising.commitment(each) for each in told])

    def _commitments(self) -> list[Commitment]:
        return [promising.commitment(each) for each in self.script.chapter("commitments")]


def fill(week: Week) -> None:
    """Let the whole week pass in an office that was just founded."""
    week.register_commitments()
    week.sign_commitments()
    week.publish_commitments()
    week.keep_commitments()
    week.import_tasks(asset("samples/panjin_tasks.xlsx"))
    week.register_complaints()
    week.accept_complaints()
    week.answer_complaints()
    with TemporaryDirectory() as stick:
        week.hand_over_report(Path(stick))
    week.draft_disclosure()
    week.mask_disclosure()
    week.sign_disclosure()
    week.work_offline()
