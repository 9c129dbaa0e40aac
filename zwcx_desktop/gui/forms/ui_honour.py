# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinksInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_HonourForm(object):
    def setupUi(self, HonourForm: Any) -> None:
        if not HonourForm.objectName():
            HonourForm.setObjectName(u"HonourForm")
        self.form_layout = QVBoxLayout(HonourForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HonourForm)
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

        self.level_cell = QWidget(self.grid_1)
        self.level_cell.setObjectName(u"level_cell")
        self.level_layout = QVBoxLayout(self.level_cell)
        self.level_layout.setSpacing(4)
        self.level_layout.setObjectName(u"level_layout")
        self.level_layout.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(self.level_cell)
        self.level_label.setObjectName(u"level_label")

        self.level_layout.addWidget(self.level_label)

        self.level = ChoiceInput(self.level_cell)
        self.level.setObjectName(u"level")

        self.level_layout.addWidget(self.level)

        self.level_note = FieldNote(self.level_cell)
        self.level_note.setObjectName(u"level_note")

        self.level_layout.addWidget(self.level_note)

        self.level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.level_layout.addItem(self.level_room)


        self.grid_1_layout.addWidget(self.level_cell, 1, 0, 1, 1)

        self.authority_cell = QWidget(self.grid_1)
        self.authority_cell.setObjectName(u"authority_cell")
        self.authority_layout = QVBoxLayout(self.authority_cell)
        self.authority_layout.setSpacing(4)
        self.authority_layout.setObjectName(u"authority_layout")
        self.authority_layout.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(self.authority_cell)
        self.authority_label.setObjectName(u"authority_label")

        self.authority_layout.addWidget(self.authority_label)

        self.authority = TextInput(self.authority_cell)
        self.authority.setObjectName(u"authority")

        self.authority_layout.addWidget(self.authority)

        self.authority_note = FieldNote(self.authority_cell)
        self.authority_note.setObjectName(u"authority_note")

        self.authority_layout.addWidget(self.authority_note)

        self.authority_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.authority_layout.addItem(self.authority_room)


        self.grid_1_layout.addWidget(self.authority_cell, 1, 1, 1, 1)

        self.selection_cell = QWidget(self.grid_1)
        self.selection_cell.setObjectName(u"selection_cell")
        self.selection_layout = QVBoxLayout(self.selection_cell)
        self.selection_layout.setSpacing(4)
        self.selection_layout.setObjectName(u"selection_layout")
        self.selection_layout.setContentsMargins(0, 0, 0, 0)
        self.selection_label = QLabel(self.selection_cell)
        self.selection_label.setObjectName(u"selection_label")

        self.selection_layout.addWidget(self.selection_label)

        self.selection = TextInput(self.selection_cell)
        self.selection.setObjectName(u"selection")

        self.selection_layout.addWidget(self.selection)

        self.selection_note = FieldNote(self.selection_cell)
        self.selection_note.setObjectName(u"selection_note")

        self.selection_layout.addWidget(self.selection_note)

        self.selection_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.selection_layout.addItem(self.selection_room)


        self.grid_1_layout.addWidget(self.selection_cell, 2, 0, 1, 1)

        self.apply_by_cell = QWidget(self.grid_1)
        self.apply_by_cell.setObjectName(u"apply_by_cell")
        self.apply_by_layout = QVBoxLayout(self.apply_by_cell)
        self.apply_by_layout.setSpacing(4)
        self.apply_by_layout.setObjectName(u"apply_by_layout")
        self.apply_by_layout.setContentsMargins(0, 0, 0, 0)
        self.apply_by_label = QLabel(self.apply_by_cell)
        self.apply_by_label.setObjectName(u"apply_by_label")

        self.apply_by_layout.addWidget(self.apply_by_label)

        self.apply_by = DateInput(self.apply_by_cell)
        self.apply_by.setObjectName(u"apply_by")

        self.apply_by_layout.addWidget(self.apply_by)

        self.apply_by_note = FieldNote(self.apply_by_cell)
        self.apply_by_note.setObjectName(u"apply_by_note")

        self.apply_by_layout.addWidget(self.apply_by_note)

        self.apply_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.apply_by_layout.addItem(self.apply_by_room)


        self.grid_1_layout.addWidget(self.apply_by_cell, 2, 1, 1, 1)


        self.group_1_layout.addWidget(self.grid_1)


        self.sheet_layout.addWidget(self.group_1)

        self.group_2 = QFrame(self.sheet)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"card", True)
        self.group_2_layout = QVBoxLayout(self.group_2)
        self.group_2_layout.setSpacing(16)
        self.group_2_layout.setObjectName(u"group_2_layout")
        self.group_2_layout.setContentsMargins(24, 16, 24, 20)
        self.group_2_heading = QLabel(self.group_2)
        self.group_2_heading.setObjectName(u"group_2_heading")
        self.group_2_heading.setProperty(u"role", u"heading")

        self.group_2_layout.addWidget(self.group_2_heading)

        self.grid_2 = FieldGrid(self.group_2)
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2_layout = QGridLayout(self.grid_2)
        self.grid_2_layout.setObjectName(u"grid_2_layout")
        self.grid_2_layout.setHorizontalSpacing(24)
        self.grid_2_layout.setVerticalSpacing(14)
        self.grid_2_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_kind_cell = QWidget(self.grid_2)
        self.subject_kind_cell.setObjectName(u"subject_kind_cell")
        self.subject_kind_layout = QVBoxLayout(self.subject_kind_cell)
        self.subject_kind_layout.setSpacing(4)
        self.subject_kind_layout.setObjectName(u"subject_kind_layout")
        self.subject_kind_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_kind_label = QLabel(self.subject_kind_cell)
        self.subject_kind_label.setObjectName(u"subject_kind_label")

        self.subject_kind_layout.addWidget(self.subject_kind_label)

        self.subject_kind = ChoiceInput(self.subject_kind_cell)
        self.subject_kind.setObjectName(u"subject_kind")

        self.subject_kind_layout.addWidget(self.subject_kind)

        self.subject_kind_note = FieldNote(self.subject_kind_cell)
        self.subject_kind_note.setObjectName(u"subject_kind_note")

        self.subject_kind_layout.addWidget(self.subject_kind_note)

        self.subject_kind_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_kind_layout.addItem(self.subject_kind_room)


        self.grid_2_layout.addWidget(self.subject_kind_cell, 0, 0, 1, 1)

        self.subject_cell = QWidget(self.grid_2)
        self.subject_cell.setObjectName(u"subject_cell")
        self.subject_layout = QVBoxLayout(self.subject_cell)
        self.subject_layout.setSpacing(4)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.subject_cell)
        self.subject_label.setObjectName(u"subject_label")

        self.subject_layout.addWidget(self.subject_label)

        self.subject = TextInput(self.subject_cell)
        self.subject.setObjectName(u"subject")

        self.subject_layout.addWidget(self.subject)

        self.subject_note = FieldNote(self.subject_cell)
        self.subject_note.setObjectName(u"subject_note")

        self.subject_layout.addWidget(self.subject_note)

        self.subject_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_layout.addItem(self.subject_room)


        self.grid_2_layout.addWidget(self.subject_cell, 0, 1, 1, 1)

        self.subject_unit_cell = QWidget(self.grid_2)
        self.subject_unit_cell.setObjectName(u"subject_unit_cell")
        self.subject_unit_layout = QVBoxLayout(self.subject_unit_cell)
        self.subject_unit_layout.setSpacing(4)
        self.subject_unit_layout.setObjectName(u"subject_unit_layout")
        self.subject_unit_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_unit_label = QLabel(self.subject_unit_cell)
        self.subject_unit_label.setObjectName(u"subject_unit_label")

        self.subject_unit_layout.addWidget(self.subject_unit_label)

        self.subject_unit = TextInput(self.subject_unit_cell)
        self.subject_unit.setObjectName(u"subject_unit")

        self.subject_unit_layout.addWidget(self.subject_unit)

        self.subject_unit_note = FieldNote(self.subject_unit_cell)
        self.subject_unit_note.setObjectName(u"subject_unit_note")

        self.subject_unit_layout.addWidget(self.subject_unit_note)

        self.subject_unit_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_unit_layout.addItem(self.subject_unit_room)


        self.grid_2_layout.addWidget(self.subject_unit_cell, 1, 0, 1, 1)

        self.deeds_cell = QWidget(self.grid_2)
        self.deeds_cell.setObjectName(u"deeds_cell")
        self.deeds_cell.setProperty(u"wide", True)
        self.deeds_layout = QVBoxLayout(self.deeds_cell)
        self.deeds_layout.setSpacing(4)
        self.deeds_layout.setObjectName(u"deeds_layout")
        self.deeds_layout.setContentsMargins(0, 0, 0, 0)
        self.deeds_label = QLabel(self.deeds_cell)
        self.deeds_label.setObjectName(u"deeds_label")

        self.deeds_layout.addWidget(self.deeds_label)

        self.deeds = LongTextInput(self.deeds_cell)
        self.deeds.setObjectName(u"deeds")

        self.deeds_layout.addWidget(self.deeds)

        self.deeds_note = FieldNote(self.deeds_cell)
        self.deeds_note.setObjectName(u"deeds_note")

        self.deeds_layout.addWidget(self.deeds_note)

        self.deeds_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.deeds_layout.addItem(self.deeds_room)


        self.grid_2_layout.addWidget(self.deeds_cell, 2, 0, 1, 2)

        self.related_cell = QWidget(self.grid_2)
        self.related_cell.setObjectName(u"related_cell")
        self.related_cell.setProperty(u"wide", True)
        self.related_layout = QVBoxLayout(self.related_cell)
        self.related_layout.setSpacing(4)
        self.related_layout.setObjectName(u"related_layout")
        self.related_layout.setContentsMargins(0, 0, 0, 0)
        self.related_label = QLabel(self.related_cell)
        self.related_label.setObjectName(u"related_label")

        self.related_layout.addWidget(self.related_label)

        self.related = LinksInput(self.related_cell)
        self.related.setObjectName(u"related")

        self.related_layout.addWidget(self.related)

        self.related_note = FieldNote(self.related_cell)
        self.related_note.setObjectName(u"related_note")

        self.related_layout.addWidget(self.related_note)

        self.related_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.related_layout.addItem(self.related_room)


        self.grid_2_layout.addWidget(self.related_cell, 3, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.level_label.setBuddy(self.level)
        self.authority_label.setBuddy(self.authority)
        self.selection_label.setBuddy(self.selection)
        self.apply_by_label.setBuddy(self.apply_by)
        self.subject_kind_label.setBuddy(self.subject_kind)
        self.subject_label.setBuddy(self.subject)
        self.subject_unit_label.setBuddy(self.subject_unit)
        self.deeds_label.setBuddy(self.deeds)
        self.related_label.setBuddy(self.related)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.level)
        QWidget.setTabOrder(self.level, self.authority)
        QWidget.setTabOrder(self.authority, self.selection)
        QWidget.setTabOrder(self.selection, self.apply_by)
        QWidget.setTabOrder(self.apply_by, self.subject_kind)
        QWidget.setTabOrder(self.subject_kind, self.subject)
        QWidget.setTabOrder(self.subject, self.subject_unit)
        QWidget.setTabOrder(self.subject_unit, self.deeds)
        QWidget.setTabOrder(self.deeds, self.related)

        self.retranslateUi(HonourForm)

        QMetaObject.connectSlotsByName(HonourForm)
    # setupUi

    def retranslateUi(self, HonourForm: Any) -> None:
        HonourForm.setWindowTitle(QCoreApplication.translate("HonourForm", u"\u5b88\u4fe1\u6fc0\u52b1", None))
        self.group_1_heading.setText(QCoreApplication.translate("HonourForm", u"\u8363\u8a89", None))
        self.title_label.setText(QCoreApplication.translate("HonourForm", u"\u8363\u8a89\u79f0\u53f7", None))
        self.level_label.setText(QCoreApplication.translate("HonourForm", u"\u7ea7\u522b", None))
        self.authority_label.setText(QCoreApplication.translate("HonourForm", u"\u6388\u4e88\u673a\u5173", None))
        self.selection_label.setText(QCoreApplication.translate("HonourForm", u"\u8bc4\u9009\u4f9d\u636e", None))
        self.apply_by_label.setText(QCoreApplication.translate("HonourForm", u"\u7533\u62a5\u622a\u6b62\u65e5\u671f", None))
        self.group_2_heading.setText(QCoreApplication.translate("HonourForm", u"\u63a8\u8350\u5bf9\u8c61", None))
        self.subject_kind_label.setText(QCoreApplication.translate("HonourForm", u"\u5bf9\u8c61\u7c7b\u522b", None))
        self.subject_label.setText(QCoreApplication.translate("HonourForm", u"\u5bf9\u8c61\u540d\u79f0", None))
        self.subject_unit_label.setText(QCoreApplication.translate("HonourForm", u"\u6240\u5728\u5355\u4f4d", None))
        self.deeds_label.setText(QCoreApplication.translate("HonourForm", u"\u5b88\u4fe1\u4e8b\u8ff9", None))
        self.related_label.setText(QCoreApplication.translate("HonourForm", u"\u4f50\u8bc1\u4e8b\u9879", None))
    # retranslateUi
