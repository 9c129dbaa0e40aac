"""Where a table is dropped, chosen or pasted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from zwcx_desktop.exchange.importers import Importer
from zwcx_desktop.exchange.sheets import WORKBOOKS
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import restyle


class ImportLanding(QFrame):
    """Says what can be read in, and takes it.

    Attributes:
        choose: asks for a file.
        paste: takes what was copied.
    """

    def __init__(self, importer: Importer, parent: QWidget) -> None:
        super().__init__(parent)
        restyle(self, card=True)
        sign, title = QLabel(self), QLabel(f"把{importer.table}拖到这里", self)
        self.choose, self.paste = QPushButton("选择文件…", self), QPushButton("粘贴", self)
        sign.setProperty("glyph_scale", "2.6")
        dress(sign, "upload", "accent")
        title.setProperty("role", "heading")
        hint = QLabel(
            "也可以在表格程序中连同表头一起选中、复制，再按 Ctrl+V 粘贴。\n"
            f"支持 {'、'.join((*WORKBOOKS, '.csv'))}。先读出来逐行核对，确认之前不写入台账。",
            self,
        )
        named = "｜".join(importer.columns)
        columns = QLabel(
            f"表头：{named}" if importer.means is None else f"可以读取的栏目：{named}", self
        )
        restyle(self.choose, primary=True)
        for label in (hint, columns):
            label.setProperty("role", "hint")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(12)
        box.addStretch(2)
        for widget in (sign, title):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(hint)
        box.addWidget(columns)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.choose, self.paste):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        box.addStretch(3)
