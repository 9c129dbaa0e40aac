"""Every document of the week, issued where it may be, saved as PDF."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from zwcx_desktop.printing.documents.batches import BatchSlip
from zwcx_desktop.printing.documents.keys import SealedKey
from zwcx_desktop.printing.documents.request import Options, Style
from zwcx_desktop.printing.press import Press
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.sample.cast import CLERK
from zwcx_desktop.sample.week import Week
from zwcx_desktop.store.desk import Desk

SUFFIX = "号"


class Papers:
    """Prints into *folder*; file names begin with the document's code."""

    def __init__(self, folder: Path, press: Press) -> None:
        self.folder = folder
        self._press = press
        folder.mkdir(parents=True, exist_ok=True)

    def print_week(self, week: Week) -> list[Path]:
        """Issue the documents of the week; return the files."""
        desks, on = week.desks, week.clock.today()
        with desks.signed_in(CLERK) as desk:
            self._issue(desk, "D01", week.commitments, number=f"诺〔2026〕1{SUFFIX}")
            self._draft(desk, "D01", week.commitments, Options(style=Style.NOTICE), "张贴稿")
            self._issue(desk, "D02", week.commitments, options=_covering(on))
            self._issue(desk, "D07", [week.disclosure])
            self._issue(desk, "D08", [week.disclosure], number=f"公〔2026〕1{SUFFIX}")
            self._issue(desk, "D11", [week.complaints["hotline"]])
            self._issue(desk, "D28", week.tasks, options=Options(progress=True))
        return sorted(self.folder.glob("D*.pdf"))

    def notify(self, week: Week) -> None:
        """Issue the notice of acceptance to the hotline's caller."""
        with week.desks.signed_in(CLERK) as desk:
            self._issue(desk, "D12", [week.complaints["hotline"]], number=f"告〔2026〕1{SUFFIX}")

    def print_report_sheet(self, week: Week) -> Path:
        """Print the registration sheet of the report, as anybody but its readers may have it."""
        with week.desks.signed_in(CLERK) as desk:
            return self._draft(desk, "D11", [week.complaints["report"]], Options(), "举报件")

    def print_receipt(self, week: Week) -> Path:
        """Print the newest batch with what the platform answered."""
        with week.desks.signed_in(CLERK) as desk:
            batch = desk.deliveries.batches(limit=1)[0]
            slip = BatchSlip(
                org=desk.office.organization.name,
                contents=desk.deliveries.contents(batch.id),
                on=week.clock.today(),
            )
        return self._save(slip.file_name, self._press.batch_slip(slip, week.clock.now()).pdf)

    def seal(self, week: Week, code: str) -> Path:
        """Print the sealing sheet of the recovery code, with the code on its own sheet."""
        key = SealedKey.of(week.script.office, code, week.clock.today())
        sheets = self._press.sealing_sheet(key, week.clock.now())
        return self._save("D37-恢复密钥封存单.pdf", sheets.pdf)

    def _issue(
        self,
        desk: Desk,
        code: str,
        record_ids: Sequence[RecordId],
        number: str = "",
        options: Options | None = None,
    ) -> None:
        head = desk.office.organization.doc_prefix if number else ""
        issued = self._press.issue(desk, code, record_ids, f"{head}{number}", options or Options())
        self._save(f"{issued.title}.pdf", desk.documents.pdf(issued.id))

    def _draft(
        self,
        desk: Desk,
        code: str,
        record_ids: Sequence[RecordId],
        options: Options,
        mark: str,
    ) -> Path:
        gathered = self._press.gather(desk, code, record_ids, options)
        sheets = self._press.lay(gathered, desk.clock.now())
        name = gathered.name.removesuffix(".pdf")
        return self._save(f"{name}-{mark}（草稿）.pdf", sheets.pdf)

    def _save(self, name: str, pdf: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(pdf)
        return path


def _covering(on: date) -> Options:
    return Options(reporting=f"{on.year}年1月至{on.month}月")
