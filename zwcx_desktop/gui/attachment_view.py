"""Looks at a file inside the program, so that no readable copy of it is written anywhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from zwcx_desktop.gui.print_pages import PageView
from zwcx_desktop.gui.tasks import Courier
from zwcx_desktop.printing.documents.words import file_size
from zwcx_desktop.store.values import Attachment

_LARGEST_IMAGE = 8000
"""Pixels of a side; a larger picture is scaled down."""


class AttachmentView(QDialog):
    """Shows a picture, a PDF or a text; says so when it can show none of the file."""

    def __init__(self, one: Attachment, content: bytes, courier: Courier, parent: QWidget) -> None:
        super().__init__(parent)
        self._courier = courier
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(one.name)
        self.resize(900, 700)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self._shown(one, content), 1)
        about = QLabel(f"{file_size(one.size)} · 校验值 {one.sha256[:16]}…", self)
        about.setProperty("role", "hint")
        box.addWidget(about)

    def _shown(self, one: Attachment, content: bytes) -> QWidget:
        if one.mime.startswith("image/"):
            return _picture(content)
        if one.mime == "application/pdf":
            view = PageView(self._courier, self)
            view.show_pdf(content)
            return view
        if one.mime.startswith("text/"):
            text = QPlainTextEdit(content.decode("utf-8", "replace"), self)
            text.setReadOnly(True)
            return text
        label = QLabel("此类文件不能在程序内查看。可用“另存为…”导出后打开，用完请及时删除。", self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label


def _picture(content: bytes) -> QWidget:
    image = QImage.fromData(content)
    if max(image.width(), image.height()) > _LARGEST_IMAGE:
        image = image.scaled(_LARGEST_IMAGE, _LARGEST_IMAGE, Qt.AspectRatioMode.KeepAspectRatio)
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if image.isNull():
        label.setText("图片已损坏，无法显示。")
    else:
        label.setPixmap(QPixmap.fromImage(image))
    scroll = QScrollArea()
    scroll.setWidget(label)
    scroll.setWidgetResizable(True)
    return scroll
