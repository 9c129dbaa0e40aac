# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChoiceInput, FlagInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import (CodeInput, LongTextInput, TextInput)

class Ui_ObjectionForm(object):
    def setupUi(self, ObjectionForm: Any) -> None:
        if not ObjectionForm.objectName():
            ObjectionForm.setObjectName(u"ObjectionForm")
        self.form_layout = QVBoxLayout(ObjectionForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ObjectionForm)
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

        self.kind_cell = QWidget(self.grid_1)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_layout = QVBoxLayout(self.kind_cell)
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(self.kind_cell)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind = ChoiceInput(self.kind_cell)
        self.kind.setObjectName(u"kind")

        self.kind_layout.addWidget(self.kind)

        self.kind_note = FieldNote(self.kind_cell)
        self.kind_note.setObjectName(u"kind_note")

        self.kind_layout.addWidget(self.kind_note)

        self.kind_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kind_layout.addItem(self.kind_room)


        self.grid_1_layout.addWidget(self.kind_cell, 1, 0, 1, 1)

        self.target_cell = QWidget(self.grid_1)
        self.target_cell.setObjectName(u"target_cell")
        self.target_layout = QVBoxLayout(self.target_cell)
        self.target_layout.setSpacing(4)
        self.target_layout.setObjectName(u"target_layout")
        self.target_layout.setContentsMargins(0, 0, 0, 0)
        self.target_label = QLabel(self.target_cell)
        self.target_label.setObjectName(u"target_label")

        self.target_layout.addWidget(self.target_label)

        self.target = LinkInput(self.target_cell)
        self.target.setObjectName(u"target")

        self.target_layout.addWidget(self.target)

        self.target_note = FieldNote(self.target_cell)
        self.target_note.setObjectName(u"target_note")

        self.target_layout.addWidget(self.target_note)

        self.target_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.target_layout.addItem(self.target_room)


        self.grid_1_layout.addWidget(self.target_cell, 1, 1, 1, 1)

        self.claim_cell = QWidget(self.grid_1)
        self.claim_cell.setObjectName(u"claim_cell")
        self.claim_cell.setProperty(u"wide", True)
        self.claim_layout = QVBoxLayout(self.claim_cell)
        self.claim_layout.setSpacing(4)
        self.claim_layout.setObjectName(u"claim_layout")
        self.claim_layout.setContentsMargins(0, 0, 0, 0)
        self.claim_label = QLabel(self.claim_cell)
        self.claim_label.setObjectName(u"claim_label")

        self.claim_layout.addWidget(self.claim_label)

        self.claim = LongTextInput(self.claim_cell)
        self.claim.setObjectName(u"claim")

        self.claim_layout.addWidget(self.claim)

        self.claim_note = FieldNote(self.claim_cell)
        self.claim_note.setObjectName(u"claim_note")

        self.claim_layout.addWidget(self.claim_note)

        self.claim_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.claim_layout.addItem(self.claim_room)


        self.grid_1_layout.addWidget(self.claim_cell, 2, 0, 1, 2)

        self.materials_cell = QWidget(self.grid_1)
        self.materials_cell.setObjectName(u"materials_cell")
        self.materials_cell.setProperty(u"wide", True)
        self.materials_layout = QVBoxLayout(self.materials_cell)
        self.materials_layout.setSpacing(4)
        self.materials_layout.setObjectName(u"materials_layout")
        self.materials_layout.setContentsMargins(0, 0, 0, 0)
        self.materials_label = QLabel(self.materials_cell)
        self.materials_label.setObjectName(u"materials_label")

        self.materials_layout.addWidget(self.materials_label)

        self.materials = LongTextInput(self.materials_cell)
        self.materials.setObjectName(u"materials")

        self.materials_layout.addWidget(self.materials)

        self.materials_note = FieldNote(self.materials_cell)
        self.materials_note.setObjectName(u"materials_note")

        self.materials_layout.addWidget(self.materials_note)

        self.materials_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.materials_layout.addItem(self.materials_room)


        self.grid_1_layout.addWidget(self.materials_cell, 3, 0, 1, 2)


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
        self.applicant_cell = QWidget(self.grid_2)
        self.applicant_cell.setObjectName(u"applicant_cell")
        self.applicant_layout = QVBoxLayout(self.applicant_cell)
        self.applicant_layout.setSpacing(4)
        self.applicant_layout.setObjectName(u"applicant_layout")
        self.applicant_layout.setContentsMargins(0, 0, 0, 0)
        self.applicant_label = QLabel(self.applicant_cell)
        self.applicant_label.setObjectName(u"applicant_label")

        self.applicant_layout.addWidget(self.applicant_label)

        self.applicant = TextInput(self.applicant_cell)
        self.applicant.setObjectName(u"applicant")

        self.applicant_layout.addWidget(self.applicant)

        self.applicant_note = FieldNote(self.applicant_cell)
        self.applicant_note.setObjectName(u"applicant_note")

        self.applicant_layout.addWidget(self.applicant_note)

        self.applicant_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.applicant_layout.addItem(self.applicant_room)


        self.grid_2_layout.addWidget(self.applicant_cell, 0, 0, 1, 1)

        self.applicant_phone_cell = QWidget(self.grid_2)
        self.applicant_phone_cell.setObjectName(u"applicant_phone_cell")
        self.applicant_phone_layout = QVBoxLayout(self.applicant_phone_cell)
        self.applicant_phone_layout.setSpacing(4)
        self.applicant_phone_layout.setObjectName(u"applicant_phone_layout")
        self.applicant_phone_layout.setContentsMargins(0, 0, 0, 0)
        self.applicant_phone_label = QLabel(self.applicant_phone_cell)
        self.applicant_phone_label.setObjectName(u"applicant_phone_label")

        self.applicant_phone_layout.addWidget(self.applicant_phone_label)

        self.applicant_phone = CodeInput(self.applicant_phone_cell)
        self.applicant_phone.setObjectName(u"applicant_phone")

        self.applicant_phone_layout.addWidget(self.applicant_phone)

        self.applicant_phone_note = FieldNote(self.applicant_phone_cell)
        self.applicant_phone_note.setObjectName(u"applicant_phone_note")

        self.applicant_phone_layout.addWidget(self.applicant_phone_note)

        self.applicant_phone_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.applicant_phone_layout.addItem(self.applicant_phone_room)


        self.grid_2_layout.addWidget(self.applicant_phone_cell, 0, 1, 1, 1)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.group_3 = QFrame(self.sheet)
        self.group_3.setObjectName(u"group_3")
        self.group_3.setProperty(u"card", True)
        self.group_3_layout = QVBoxLayout(self.group_3)
        self.group_3_layout.setSpacing(16)
        self.group_3_layout.setObjectName(u"group_3_layout")
        self.group_3_layout.setContentsMargins(24, 16, 24, 20)
        self.group_3_heading = QLabel(self.group_3)
        self.group_3_heading.setObjectName(u"group_3_heading")
        self.group_3_heading.setProperty(u"role", u"heading")

        self.group_3_layout.addWidget(self.group_3_heading)

        self.grid_3 = FieldGrid(self.group_3)
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3_layout = QGridLayout(self.grid_3)
        self.grid_3_layout.setObjectName(u"grid_3_layout")
        self.grid_3_layout.setHorizontalSpacing(24)
        self.grid_3_layout.setVerticalSpacing(14)
        self.grid_3_layout.setContentsMargins(0, 0, 0, 0)
        self.received_on_cell = QWidget(self.grid_3)
        self.received_on_cell.setObjectName(u"received_on_cell")
        self.received_on_layout = QVBoxLayout(self.received_on_cell)
        self.received_on_layout.setSpacing(4)
        self.received_on_layout.setObjectName(u"received_on_layout")
        self.received_on_layout.setContentsMargins(0, 0, 0, 0)
        self.received_on_label = QLabel(self.received_on_cell)
        self.received_on_label.setObjectName(u"received_on_label")

        self.received_on_layout.addWidget(self.received_on_label)

        self.received_on = DateInput(self.received_on_cell)
        self.received_on.setObjectName(u"received_on")

        self.received_on_layout.addWidget(self.received_on)

        self.received_on_note = FieldNote(self.received_on_cell)
        self.received_on_note.setObjectName(u"received_on_note")

        self.received_on_layout.addWidget(self.received_on_note)

        self.received_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.received_on_layout.addItem(self.received_on_room)


        self.grid_3_layout.addWidget(self.received_on_cell, 0, 0, 1, 1)

        self.source_checks_needed_cell = QWidget(self.grid_3)
        self.source_checks_needed_cell.setObjectName(u"source_checks_needed_cell")
        self.source_checks_needed_layout = QVBoxLayout(self.source_checks_needed_cell)
        self.source_checks_needed_layout.setSpacing(4)
        self.source_checks_needed_layout.setObjectName(u"source_checks_needed_layout")
        self.source_checks_needed_layout.setContentsMargins(0, 0, 0, 0)
        self.source_checks_needed_label = QLabel(self.source_checks_needed_cell)
        self.source_checks_needed_label.setObjectName(u"source_checks_needed_label")

        self.source_checks_needed_layout.addWidget(self.source_checks_needed_label)

        self.source_checks_needed = FlagInput(self.source_checks_needed_cell)
        self.source_checks_needed.setObjectName(u"source_checks_needed")

        self.source_checks_needed_layout.addWidget(self.source_checks_needed)

        self.source_checks_needed_note = FieldNote(self.source_checks_needed_cell)
        self.source_checks_needed_note.setObjectName(u"source_checks_needed_note")

        self.source_checks_needed_layout.addWidget(self.source_checks_needed_note)

        self.source_checks_needed_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.source_checks_needed_layout.addItem(self.source_checks_needed_room)


        self.grid_3_layout.addWidget(self.source_checks_needed_cell, 0, 1, 1, 1)

        self.unit_id_cell = QWidget(self.grid_3)
        self.unit_id_cell.setObjectName(u"unit_id_cell")
        self.unit_id_layout = QVBoxLayout(self.unit_id_cell)
        self.unit_id_layout.setSpacing(4)
        self.unit_id_layout.setObjectName(u"unit_id_layout")
        self.unit_id_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_id_label = QLabel(self.unit_id_cell)
        self.unit_id_label.setObjectName(u"unit_id_label")

        self.unit_id_layout.addWidget(self.unit_id_label)

        self.unit_id = ChoiceInput(self.unit_id_cell)
        self.unit_id.setObjectName(u"unit_id")

        self.unit_id_layout.addWidget(self.unit_id)

        self.unit_id_note = FieldNote(self.unit_id_cell)
        self.unit_id_note.setObjectName(u"unit_id_note")

        self.unit_id_layout.addWidget(self.unit_id_note)

        self.unit_id_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unit_id_layout.addItem(self.unit_id_room)


        self.grid_3_layout.addWidget(self.unit_id_cell, 1, 0, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.target_label.setBuddy(self.target)
        self.claim_label.setBuddy(self.claim)
        self.materials_label.setBuddy(self.materials)
        self.applicant_label.setBuddy(self.applicant)
        self.applicant_phone_label.setBuddy(self.applicant_phone)
        self.received_on_label.setBuddy(self.received_on)
        self.source_checks_needed_label.setBuddy(self.source_checks_needed)
        self.unit_id_label.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.target)
        QWidget.setTabOrder(self.target, self.claim)
        QWidget.setTabOrder(self.claim, self.materials)
        QWidget.setTabOrder(self.materials, self.applicant)
        QWidget.setTabOrder(self.applicant, self.applicant_phone)
        QWidget.setTabOrder(self.applicant_phone, self.received_on)
        QWidget.setTabOrder(self.received_on, self.source_checks_needed)
        QWidget.setTabOrder(self.source_checks_needed, self.unit_id)

        self.retranslateUi(ObjectionForm)

        QMetaObject.connectSlotsByName(ObjectionForm)
    # setupUi

    def retranslateUi(self, ObjectionForm: Any) -> None:
        ObjectionForm.setWindowTitle(QCoreApplication.translate("ObjectionForm", u"\u5f02\u8bae\u5904\u7406", None))
        self.group_1_heading.setText(QCoreApplication.translate("ObjectionForm", u"\u5f02\u8bae\u5185\u5bb9", None))
        self.title_label.setText(QCoreApplication.translate("ObjectionForm", u"\u6807\u9898", None))
        self.kind_label.setText(QCoreApplication.translate("ObjectionForm", u"\u7c7b\u522b", None))
        self.target_label.setText(QCoreApplication.translate("ObjectionForm", u"\u6240\u6307\u5931\u4fe1\u8bb0\u5f55", None))
        self.claim_label.setText(QCoreApplication.translate("ObjectionForm", u"\u5f02\u8bae\u8bf7\u6c42\u548c\u7406\u7531", None))
        self.materials_label.setText(QCoreApplication.translate("ObjectionForm", u"\u63d0\u4ea4\u7684\u6750\u6599", None))
        self.group_2_heading.setText(QCoreApplication.translate("ObjectionForm", u"\u7533\u8bf7\u4eba", None))
        self.applicant_label.setText(QCoreApplication.translate("ObjectionForm", u"\u7533\u8bf7\u4eba", None))
        self.applicant_phone_label.setText(QCoreApplication.translate("ObjectionForm", u"\u8054\u7cfb\u65b9\u5f0f", None))
        self.group_3_heading.setText(QCoreApplication.translate("ObjectionForm", u"\u65f6\u9650", None))
        self.received_on_label.setText(QCoreApplication.translate("ObjectionForm", u"\u6536\u5230\u65e5\u671f", None))
        self.source_checks_needed_label.setText(QCoreApplication.translate("ObjectionForm", u"\u9700\u4fe1\u606f\u63d0\u4f9b\u5355\u4f4d\u6838\u67e5", None))
        self.source_checks_needed.setText(QCoreApplication.translate("ObjectionForm", u"\u662f", None))
        self.unit_id_label.setText(QCoreApplication.translate("ObjectionForm", u"\u627f\u529e\u79d1\u5ba4", None))
    # retranslateUi
