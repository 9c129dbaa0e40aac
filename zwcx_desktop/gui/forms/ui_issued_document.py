# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinksInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_IssuedDocumentForm(object):
    def setupUi(self, IssuedDocumentForm: Any) -> None:
        if not IssuedDocumentForm.objectName():
            IssuedDocumentForm.setObjectName(u"IssuedDocumentForm")
        self.form_layout = QVBoxLayout(IssuedDocumentForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(IssuedDocumentForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"page", True)
        self.sheet_layout = QVBoxLayout(self.sheet)
        self.sheet_layout.setSpacing(16)
        self.sheet_layout.setObjectName(u"sheet_layout")
        self.sheet_layout.setContentsMargins(0, 0, 8, 0)
        self.group_1 = QFrame(self.sheet)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"card", True)
        self.group_1_layout = QVBoxLayout(self.group_1)
        self.group_1_layout.setSpacing(16)
        self.group_1_layout.setObjectName(u"group_1_layout")
        self.group_1_layout.setContentsMargins(24, 16, 24, 20)
        self.group_1_heading = QLabel(self.group_1)
        self.group_1_heading.setObjectName(u"group_1_heading")
        self.group_1_heading.setProperty(u"role", u"heading")

        self.group_1_layout.addWidget(self.group_1_heading)

        self.grid_1 = FieldGrid(self.group_1)
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1_layout = QGridLayout(self.grid_1)
        self.grid_1_layout.setObjectName(u"grid_1_layout")
        self.grid_1_layout.setHorizontalSpacing(24)
        self.grid_1_layout.setVerticalSpacing(14)
        self.grid_1_layout.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QWidget(self.grid_1)
        self.title_cell.setObjectName(u"title_cell")
        self.title_cell.setProperty(u"wide", True)
        self.title_layout = QVBoxLayout(self.title_cell)
        self.title_layout.setSpacing(4)
        self.title_layout.setObjectName(u"title_layout")
        self.title_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(self.title_cell)
        self.title_label.setObjectName(u"title_label")

        self.title_layout.addWidget(self.title_label)

        self.title = TextInput(self.title_cell)
        self.title.setObjectName(u"title")

        self.title_layout.addWidget(self.title)

        self.title_note = FieldNote(self.title_cell)
        self.title_note.setObjectName(u"title_note")

        self.title_layout.addWidget(self.title_note)

        self.title_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.title_layout.addItem(self.title_room)


        self.grid_1_layout.addWidget(self.title_cell, 0, 0, 1, 2)

        self.doc_type_cell = QWidget(self.grid_1)
        self.doc_type_cell.setObjectName(u"doc_type_cell")
        self.doc_type_layout = QVBoxLayout(self.doc_type_cell)
        self.doc_type_layout.setSpacing(4)
        self.doc_type_layout.setObjectName(u"doc_type_layout")
        self.doc_type_layout.setContentsMargins(0, 0, 0, 0)
        self.doc_type_label = QLabel(self.doc_type_cell)
        self.doc_type_label.setObjectName(u"doc_type_label")

        self.doc_type_layout.addWidget(self.doc_type_label)

        self.doc_type = TextInput(self.doc_type_cell)
        self.doc_type.setObjectName(u"doc_type")

        self.doc_type_layout.addWidget(self.doc_type)

        self.doc_type_note = FieldNote(self.doc_type_cell)
        self.doc_type_note.setObjectName(u"doc_type_note")

        self.doc_type_layout.addWidget(self.doc_type_note)

        self.doc_type_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doc_type_layout.addItem(self.doc_type_room)


        self.grid_1_layout.addWidget(self.doc_type_cell, 1, 0, 1, 1)

        self.doc_no_cell = QWidget(self.grid_1)
        self.doc_no_cell.setObjectName(u"doc_no_cell")
        self.doc_no_layout = QVBoxLayout(self.doc_no_cell)
        self.doc_no_layout.setSpacing(4)
        self.doc_no_layout.setObjectName(u"doc_no_layout")
        self.doc_no_layout.setContentsMargins(0, 0, 0, 0)
        self.doc_no_label = QLabel(self.doc_no_cell)
        self.doc_no_label.setObjectName(u"doc_no_label")

        self.doc_no_layout.addWidget(self.doc_no_label)

        self.doc_no = TextInput(self.doc_no_cell)
        self.doc_no.setObjectName(u"doc_no")

        self.doc_no_layout.addWidget(self.doc_no)

        self.doc_no_note = FieldNote(self.doc_no_cell)
        self.doc_no_note.setObjectName(u"doc_no_note")

        self.doc_no_layout.addWidget(self.doc_no_note)

        self.doc_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doc_no_layout.addItem(self.doc_no_room)


        self.grid_1_layout.addWidget(self.doc_no_cell, 1, 1, 1, 1)

        self.number_source_cell = QWidget(self.grid_1)
        self.number_source_cell.setObjectName(u"number_source_cell")
        self.number_source_layout = QVBoxLayout(self.number_source_cell)
        self.number_source_layout.setSpacing(4)
        self.number_source_layout.setObjectName(u"number_source_layout")
        self.number_source_layout.setContentsMargins(0, 0, 0, 0)
        self.number_source_label = QLabel(self.number_source_cell)
        self.number_source_label.setObjectName(u"number_source_label")

        self.number_source_layout.addWidget(self.number_source_label)

        self.number_source = ChoiceInput(self.number_source_cell)
        self.number_source.setObjectName(u"number_source")

        self.number_source_layout.addWidget(self.number_source)

        self.number_source_note = FieldNote(self.number_source_cell)
        self.number_source_note.setObjectName(u"number_source_note")

        self.number_source_layout.addWidget(self.number_source_note)

        self.number_source_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.number_source_layout.addItem(self.number_source_room)


        self.grid_1_layout.addWidget(self.number_source_cell, 2, 0, 1, 1)

        self.subjects_cell = QWidget(self.grid_1)
        self.subjects_cell.setObjectName(u"subjects_cell")
        self.subjects_cell.setProperty(u"wide", True)
        self.subjects_layout = QVBoxLayout(self.subjects_cell)
        self.subjects_layout.setSpacing(4)
        self.subjects_layout.setObjectName(u"subjects_layout")
        self.subjects_layout.setContentsMargins(0, 0, 0, 0)
        self.subjects_label = QLabel(self.subjects_cell)
        self.subjects_label.setObjectName(u"subjects_label")

        self.subjects_layout.addWidget(self.subjects_label)

        self.subjects = LinksInput(self.subjects_cell)
        self.subjects.setObjectName(u"subjects")

        self.subjects_layout.addWidget(self.subjects)

        self.subjects_note = FieldNote(self.subjects_cell)
        self.subjects_note.setObjectName(u"subjects_note")

        self.subjects_layout.addWidget(self.subjects_note)

        self.subjects_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subjects_layout.addItem(self.subjects_room)


        self.grid_1_layout.addWidget(self.subjects_cell, 3, 0, 1, 2)

        self.signed_by_cell = QWidget(self.grid_1)
        self.signed_by_cell.setObjectName(u"signed_by_cell")
        self.signed_by_layout = QVBoxLayout(self.signed_by_cell)
        self.signed_by_layout.setSpacing(4)
        self.signed_by_layout.setObjectName(u"signed_by_layout")
        self.signed_by_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_by_label = QLabel(self.signed_by_cell)
        self.signed_by_label.setObjectName(u"signed_by_label")

        self.signed_by_layout.addWidget(self.signed_by_label)

        self.signed_by = TextInput(self.signed_by_cell)
        self.signed_by.setObjectName(u"signed_by")

        self.signed_by_layout.addWidget(self.signed_by)

        self.signed_by_note = FieldNote(self.signed_by_cell)
        self.signed_by_note.setObjectName(u"signed_by_note")

        self.signed_by_layout.addWidget(self.signed_by_note)

        self.signed_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.signed_by_layout.addItem(self.signed_by_room)


        self.grid_1_layout.addWidget(self.signed_by_cell, 4, 0, 1, 1)

        self.signed_on_cell = QWidget(self.grid_1)
        self.signed_on_cell.setObjectName(u"signed_on_cell")
        self.signed_on_layout = QVBoxLayout(self.signed_on_cell)
        self.signed_on_layout.setSpacing(4)
        self.signed_on_layout.setObjectName(u"signed_on_layout")
        self.signed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_on_label = QLabel(self.signed_on_cell)
        self.signed_on_label.setObjectName(u"signed_on_label")

        self.signed_on_layout.addWidget(self.signed_on_label)

        self.signed_on = DateInput(self.signed_on_cell)
        self.signed_on.setObjectName(u"signed_on")

        self.signed_on_layout.addWidget(self.signed_on)

        self.signed_on_note = FieldNote(self.signed_on_cell)
        self.signed_on_note.setObjectName(u"signed_on_note")

        self.signed_on_layout.addWidget(self.signed_on_note)

        self.signed_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.signed_on_layout.addItem(self.signed_on_room)


        self.grid_1_layout.addWidget(self.signed_on_cell, 4, 1, 1, 1)

        self.pages_cell = QWidget(self.grid_1)
        self.pages_cell.setObjectName(u"pages_cell")
        self.pages_layout = QVBoxLayout(self.pages_cell)
        self.pages_layout.setSpacing(4)
        self.pages_layout.setObjectName(u"pages_layout")
        self.pages_layout.setContentsMargins(0, 0, 0, 0)
        self.pages_label = QLabel(self.pages_cell)
        self.pages_label.setObjectName(u"pages_label")

        self.pages_layout.addWidget(self.pages_label)

        self.pages = IntInput(self.pages_cell)
        self.pages.setObjectName(u"pages")

        self.pages_layout.addWidget(self.pages)

        self.pages_note = FieldNote(self.pages_cell)
        self.pages_note.setObjectName(u"pages_note")

        self.pages_layout.addWidget(self.pages_note)

        self.pages_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pages_layout.addItem(self.pages_room)


        self.grid_1_layout.addWidget(self.pages_cell, 5, 0, 1, 1)

        self.copies_cell = QWidget(self.grid_1)
        self.copies_cell.setObjectName(u"copies_cell")
        self.copies_layout = QVBoxLayout(self.copies_cell)
        self.copies_layout.setSpacing(4)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 0, 0, 0)
        self.copies_label = QLabel(self.copies_cell)
        self.copies_label.setObjectName(u"copies_label")

        self.copies_layout.addWidget(self.copies_label)

        self.copies = IntInput(self.copies_cell)
        self.copies.setObjectName(u"copies")

        self.copies_layout.addWidget(self.copies)

        self.copies_note = FieldNote(self.copies_cell)
        self.copies_note.setObjectName(u"copies_note")

        self.copies_layout.addWidget(self.copies_note)

        self.copies_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.copies_layout.addItem(self.copies_room)


        self.grid_1_layout.addWidget(self.copies_cell, 5, 1, 1, 1)

        self.note_cell = QWidget(self.grid_1)
        self.note_cell.setObjectName(u"note_cell")
        self.note_cell.setProperty(u"wide", True)
        self.note_layout = QVBoxLayout(self.note_cell)
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(self.note_cell)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note = LongTextInput(self.note_cell)
        self.note.setObjectName(u"note")

        self.note_layout.addWidget(self.note)

        self.note_note = FieldNote(self.note_cell)
        self.note_note.setObjectName(u"note_note")

        self.note_layout.addWidget(self.note_note)

        self.note_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.note_layout.addItem(self.note_room)


        self.grid_1_layout.addWidget(self.note_cell, 6, 0, 1, 2)


        self.group_1_layout.addWidget(self.grid_1)


        self.sheet_layout.addWidget(self.group_1)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.doc_type_label.setBuddy(self.doc_type)
        self.doc_no_label.setBuddy(self.doc_no)
        self.number_source_label.setBuddy(self.number_source)
        self.subjects_label.setBuddy(self.subjects)
        self.signed_by_label.setBuddy(self.signed_by)
        self.signed_on_label.setBuddy(self.signed_on)
        self.pages_label.setBuddy(self.pages)
        self.copies_label.setBuddy(self.copies)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.doc_type)
        QWidget.setTabOrder(self.doc_type, self.doc_no)
        QWidget.setTabOrder(self.doc_no, self.number_source)
        QWidget.setTabOrder(self.number_source, self.subjects)
        QWidget.setTabOrder(self.subjects, self.signed_by)
        QWidget.setTabOrder(self.signed_by, self.signed_on)
        QWidget.setTabOrder(self.signed_on, self.pages)
        QWidget.setTabOrder(self.pages, self.copies)
        QWidget.setTabOrder(self.copies, self.note)

        self.retranslateUi(IssuedDocumentForm)

        QMetaObject.connectSlotsByName(IssuedDocumentForm)
    # setupUi

    def retranslateUi(self, IssuedDocumentForm: Any) -> None:
        IssuedDocumentForm.setWindowTitle(QCoreApplication.translate("IssuedDocumentForm", u"\u5236\u53d1\u6587\u4e66", None))
        self.group_1_heading.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6587\u4e66", None))
        self.title_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6587\u4e66\u6807\u9898", None))
        self.doc_type_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6587\u79cd", None))
        self.doc_no_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u53d1\u6587\u5b57\u53f7", None))
        self.number_source_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6587\u53f7\u6765\u6e90", None))
        self.subjects_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6d89\u53ca\u4e8b\u9879", None))
        self.signed_by_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u7b7e\u53d1\u4eba", None))
        self.signed_on_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u6210\u6587\u65e5\u671f", None))
        self.pages_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u9875\u6570", None))
        self.copies_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u4efd\u6570", None))
        self.note_label.setText(QCoreApplication.translate("IssuedDocumentForm", u"\u5907\u6ce8", None))
    # retranslateUi
