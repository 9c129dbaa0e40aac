# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChoiceInput, FlagInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_AccessRequestForm(object):
    def setupUi(self, AccessRequestForm: Any) -> None:
        if not AccessRequestForm.objectName():
            AccessRequestForm.setObjectName(u"AccessRequestForm")
        self.form_layout = QVBoxLayout(AccessRequestForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(AccessRequestForm)
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
        self.applicant_cell = QWidget(self.grid_1)
        self.applicant_cell.setObjectName(u"applicant_cell")
        self.applicant_cell.setProperty(u"wide", True)
        self.applicant_layout = QVBoxLayout(self.applicant_cell)
        self.applicant_layout.setSpacing(4)
        self.applicant_layout.setObjectName(u"applicant_layout")
        self.applicant_layout.setContentsMargins(0, 0, 0, 0)
        self.applicant_label = QLabel(self.applicant_cell)
        self.applicant_label.setObjectName(u"applicant_label")

        self.applicant_layout.addWidget(self.applicant_label)

        self.applicant = PartInput(self.applicant_cell)
        self.applicant.setObjectName(u"applicant")

        self.applicant_layout.addWidget(self.applicant)

        self.applicant_note = FieldNote(self.applicant_cell)
        self.applicant_note.setObjectName(u"applicant_note")

        self.applicant_layout.addWidget(self.applicant_note)

        self.applicant_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.applicant_layout.addItem(self.applicant_room)


        self.grid_1_layout.addWidget(self.applicant_cell, 0, 0, 1, 2)


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
        self.content_cell = QWidget(self.grid_2)
        self.content_cell.setObjectName(u"content_cell")
        self.content_cell.setProperty(u"wide", True)
        self.content_layout = QVBoxLayout(self.content_cell)
        self.content_layout.setSpacing(4)
        self.content_layout.setObjectName(u"content_layout")
        self.content_layout.setContentsMargins(0, 0, 0, 0)
        self.content_label = QLabel(self.content_cell)
        self.content_label.setObjectName(u"content_label")

        self.content_layout.addWidget(self.content_label)

        self.content = LongTextInput(self.content_cell)
        self.content.setObjectName(u"content")

        self.content_layout.addWidget(self.content)

        self.content_note = FieldNote(self.content_cell)
        self.content_note.setObjectName(u"content_note")

        self.content_layout.addWidget(self.content_note)

        self.content_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.content_layout.addItem(self.content_room)


        self.grid_2_layout.addWidget(self.content_cell, 0, 0, 1, 2)

        self.form_requirement_cell = QWidget(self.grid_2)
        self.form_requirement_cell.setObjectName(u"form_requirement_cell")
        self.form_requirement_layout = QVBoxLayout(self.form_requirement_cell)
        self.form_requirement_layout.setSpacing(4)
        self.form_requirement_layout.setObjectName(u"form_requirement_layout")
        self.form_requirement_layout.setContentsMargins(0, 0, 0, 0)
        self.form_requirement_label = QLabel(self.form_requirement_cell)
        self.form_requirement_label.setObjectName(u"form_requirement_label")

        self.form_requirement_layout.addWidget(self.form_requirement_label)

        self.form_requirement = TextInput(self.form_requirement_cell)
        self.form_requirement.setObjectName(u"form_requirement")

        self.form_requirement_layout.addWidget(self.form_requirement)

        self.form_requirement_note = FieldNote(self.form_requirement_cell)
        self.form_requirement_note.setObjectName(u"form_requirement_note")

        self.form_requirement_layout.addWidget(self.form_requirement_note)

        self.form_requirement_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_requirement_layout.addItem(self.form_requirement_room)


        self.grid_2_layout.addWidget(self.form_requirement_cell, 1, 0, 1, 1)


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
        self.channel_cell = QWidget(self.grid_3)
        self.channel_cell.setObjectName(u"channel_cell")
        self.channel_layout = QVBoxLayout(self.channel_cell)
        self.channel_layout.setSpacing(4)
        self.channel_layout.setObjectName(u"channel_layout")
        self.channel_layout.setContentsMargins(0, 0, 0, 0)
        self.channel_label = QLabel(self.channel_cell)
        self.channel_label.setObjectName(u"channel_label")

        self.channel_layout.addWidget(self.channel_label)

        self.channel = ChoiceInput(self.channel_cell)
        self.channel.setObjectName(u"channel")

        self.channel_layout.addWidget(self.channel)

        self.channel_note = FieldNote(self.channel_cell)
        self.channel_note.setObjectName(u"channel_note")

        self.channel_layout.addWidget(self.channel_note)

        self.channel_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.channel_layout.addItem(self.channel_room)


        self.grid_3_layout.addWidget(self.channel_cell, 0, 0, 1, 1)

        self.submitted_on_cell = QWidget(self.grid_3)
        self.submitted_on_cell.setObjectName(u"submitted_on_cell")
        self.submitted_on_layout = QVBoxLayout(self.submitted_on_cell)
        self.submitted_on_layout.setSpacing(4)
        self.submitted_on_layout.setObjectName(u"submitted_on_layout")
        self.submitted_on_layout.setContentsMargins(0, 0, 0, 0)
        self.submitted_on_label = QLabel(self.submitted_on_cell)
        self.submitted_on_label.setObjectName(u"submitted_on_label")

        self.submitted_on_layout.addWidget(self.submitted_on_label)

        self.submitted_on = DateInput(self.submitted_on_cell)
        self.submitted_on.setObjectName(u"submitted_on")

        self.submitted_on_layout.addWidget(self.submitted_on)

        self.submitted_on_note = FieldNote(self.submitted_on_cell)
        self.submitted_on_note.setObjectName(u"submitted_on_note")

        self.submitted_on_layout.addWidget(self.submitted_on_note)

        self.submitted_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.submitted_on_layout.addItem(self.submitted_on_room)


        self.grid_3_layout.addWidget(self.submitted_on_cell, 0, 1, 1, 1)

        self.signed_for_on_cell = QWidget(self.grid_3)
        self.signed_for_on_cell.setObjectName(u"signed_for_on_cell")
        self.signed_for_on_layout = QVBoxLayout(self.signed_for_on_cell)
        self.signed_for_on_layout.setSpacing(4)
        self.signed_for_on_layout.setObjectName(u"signed_for_on_layout")
        self.signed_for_on_layout.setContentsMargins(0, 0, 0, 0)
        self.signed_for_on_label = QLabel(self.signed_for_on_cell)
        self.signed_for_on_label.setObjectName(u"signed_for_on_label")

        self.signed_for_on_layout.addWidget(self.signed_for_on_label)

        self.signed_for_on = DateInput(self.signed_for_on_cell)
        self.signed_for_on.setObjectName(u"signed_for_on")

        self.signed_for_on_layout.addWidget(self.signed_for_on)

        self.signed_for_on_note = FieldNote(self.signed_for_on_cell)
        self.signed_for_on_note.setObjectName(u"signed_for_on_note")

        self.signed_for_on_layout.addWidget(self.signed_for_on_note)

        self.signed_for_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.signed_for_on_layout.addItem(self.signed_for_on_room)


        self.grid_3_layout.addWidget(self.signed_for_on_cell, 1, 0, 1, 1)

        self.confirmed_on_cell = QWidget(self.grid_3)
        self.confirmed_on_cell.setObjectName(u"confirmed_on_cell")
        self.confirmed_on_layout = QVBoxLayout(self.confirmed_on_cell)
        self.confirmed_on_layout.setSpacing(4)
        self.confirmed_on_layout.setObjectName(u"confirmed_on_layout")
        self.confirmed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.confirmed_on_label = QLabel(self.confirmed_on_cell)
        self.confirmed_on_label.setObjectName(u"confirmed_on_label")

        self.confirmed_on_layout.addWidget(self.confirmed_on_label)

        self.confirmed_on = DateInput(self.confirmed_on_cell)
        self.confirmed_on.setObjectName(u"confirmed_on")

        self.confirmed_on_layout.addWidget(self.confirmed_on)

        self.confirmed_on_note = FieldNote(self.confirmed_on_cell)
        self.confirmed_on_note.setObjectName(u"confirmed_on_note")

        self.confirmed_on_layout.addWidget(self.confirmed_on_note)

        self.confirmed_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.confirmed_on_layout.addItem(self.confirmed_on_room)


        self.grid_3_layout.addWidget(self.confirmed_on_cell, 1, 1, 1, 1)

        self.read_back_cell = QWidget(self.grid_3)
        self.read_back_cell.setObjectName(u"read_back_cell")
        self.read_back_layout = QVBoxLayout(self.read_back_cell)
        self.read_back_layout.setSpacing(4)
        self.read_back_layout.setObjectName(u"read_back_layout")
        self.read_back_layout.setContentsMargins(0, 0, 0, 0)
        self.read_back_label = QLabel(self.read_back_cell)
        self.read_back_label.setObjectName(u"read_back_label")

        self.read_back_layout.addWidget(self.read_back_label)

        self.read_back = FlagInput(self.read_back_cell)
        self.read_back.setObjectName(u"read_back")

        self.read_back_layout.addWidget(self.read_back)

        self.read_back_note = FieldNote(self.read_back_cell)
        self.read_back_note.setObjectName(u"read_back_note")

        self.read_back_layout.addWidget(self.read_back_note)

        self.read_back_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.read_back_layout.addItem(self.read_back_room)


        self.grid_3_layout.addWidget(self.read_back_cell, 2, 0, 1, 1)

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


        self.grid_3_layout.addWidget(self.unit_id_cell, 2, 1, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.applicant_label.setBuddy(self.applicant)
        self.content_label.setBuddy(self.content)
        self.form_requirement_label.setBuddy(self.form_requirement)
        self.channel_label.setBuddy(self.channel)
        self.submitted_on_label.setBuddy(self.submitted_on)
        self.signed_for_on_label.setBuddy(self.signed_for_on)
        self.confirmed_on_label.setBuddy(self.confirmed_on)
        self.read_back_label.setBuddy(self.read_back)
        self.unit_id_label.setBuddy(self.unit_id)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.applicant, self.content)
        QWidget.setTabOrder(self.content, self.form_requirement)
        QWidget.setTabOrder(self.form_requirement, self.channel)
        QWidget.setTabOrder(self.channel, self.submitted_on)
        QWidget.setTabOrder(self.submitted_on, self.signed_for_on)
        QWidget.setTabOrder(self.signed_for_on, self.confirmed_on)
        QWidget.setTabOrder(self.confirmed_on, self.read_back)
        QWidget.setTabOrder(self.read_back, self.unit_id)

        self.retranslateUi(AccessRequestForm)

        QMetaObject.connectSlotsByName(AccessRequestForm)
    # setupUi

    def retranslateUi(self, AccessRequestForm: Any) -> None:
        AccessRequestForm.setWindowTitle(QCoreApplication.translate("AccessRequestForm", u"\u4f9d\u7533\u8bf7\u516c\u5f00", None))
        self.group_1_heading.setText(QCoreApplication.translate("AccessRequestForm", u"\u7533\u8bf7\u4eba", None))
        self.applicant_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u7533\u8bf7\u4eba", None))
        self.group_2_heading.setText(QCoreApplication.translate("AccessRequestForm", u"\u7533\u8bf7\u5185\u5bb9", None))
        self.content_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u7533\u8bf7\u516c\u5f00\u7684\u4fe1\u606f", None))
        self.form_requirement_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u5f62\u5f0f\u8981\u6c42", None))
        self.group_3_heading.setText(QCoreApplication.translate("AccessRequestForm", u"\u6536\u5230\u7533\u8bf7", None))
        self.channel_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u63d0\u4ea4\u65b9\u5f0f", None))
        self.submitted_on_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u63d0\u4ea4\uff08\u5230\u8fbe\uff09\u65e5\u671f", None))
        self.signed_for_on_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u7b7e\u6536\u65e5\u671f", None))
        self.confirmed_on_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u53cc\u65b9\u786e\u8ba4\u65e5\u671f", None))
        self.read_back_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u4ee3\u586b\u5185\u5bb9\u5df2\u7ecf\u7533\u8bf7\u4eba\u6838\u5bf9", None))
        self.read_back.setText(QCoreApplication.translate("AccessRequestForm", u"\u662f", None))
        self.unit_id_label.setText(QCoreApplication.translate("AccessRequestForm", u"\u627f\u529e\u79d1\u5ba4", None))
    # retranslateUi
