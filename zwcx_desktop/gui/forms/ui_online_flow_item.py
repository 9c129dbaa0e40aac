# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_OnlineFlowItemForm(object):
    def setupUi(self, OnlineFlowItemForm: Any) -> None:
        if not OnlineFlowItemForm.objectName():
            OnlineFlowItemForm.setObjectName(u"OnlineFlowItemForm")
        self.form_layout = QVBoxLayout(OnlineFlowItemForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OnlineFlowItemForm)
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
        self.item_name_cell = QWidget(self.grid_1)
        self.item_name_cell.setObjectName(u"item_name_cell")
        self.item_name_cell.setProperty(u"wide", True)
        self.item_name_layout = QVBoxLayout(self.item_name_cell)
        self.item_name_layout.setSpacing(4)
        self.item_name_layout.setObjectName(u"item_name_layout")
        self.item_name_layout.setContentsMargins(0, 0, 0, 0)
        self.item_name_label = QLabel(self.item_name_cell)
        self.item_name_label.setObjectName(u"item_name_label")

        self.item_name_layout.addWidget(self.item_name_label)

        self.item_name = TextInput(self.item_name_cell)
        self.item_name.setObjectName(u"item_name")

        self.item_name_layout.addWidget(self.item_name)

        self.item_name_note = FieldNote(self.item_name_cell)
        self.item_name_note.setObjectName(u"item_name_note")

        self.item_name_layout.addWidget(self.item_name_note)

        self.item_name_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.item_name_layout.addItem(self.item_name_room)


        self.grid_1_layout.addWidget(self.item_name_cell, 0, 0, 1, 2)

        self.item_code_cell = QWidget(self.grid_1)
        self.item_code_cell.setObjectName(u"item_code_cell")
        self.item_code_layout = QVBoxLayout(self.item_code_cell)
        self.item_code_layout.setSpacing(4)
        self.item_code_layout.setObjectName(u"item_code_layout")
        self.item_code_layout.setContentsMargins(0, 0, 0, 0)
        self.item_code_label = QLabel(self.item_code_cell)
        self.item_code_label.setObjectName(u"item_code_label")

        self.item_code_layout.addWidget(self.item_code_label)

        self.item_code = TextInput(self.item_code_cell)
        self.item_code.setObjectName(u"item_code")

        self.item_code_layout.addWidget(self.item_code)

        self.item_code_note = FieldNote(self.item_code_cell)
        self.item_code_note.setObjectName(u"item_code_note")

        self.item_code_layout.addWidget(self.item_code_note)

        self.item_code_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.item_code_layout.addItem(self.item_code_room)


        self.grid_1_layout.addWidget(self.item_code_cell, 1, 0, 1, 1)

        self.unit_id_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.unit_id_cell, 1, 1, 1, 1)


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
        self.period_from_cell = QWidget(self.grid_2)
        self.period_from_cell.setObjectName(u"period_from_cell")
        self.period_from_layout = QVBoxLayout(self.period_from_cell)
        self.period_from_layout.setSpacing(4)
        self.period_from_layout.setObjectName(u"period_from_layout")
        self.period_from_layout.setContentsMargins(0, 0, 0, 0)
        self.period_from_label = QLabel(self.period_from_cell)
        self.period_from_label.setObjectName(u"period_from_label")

        self.period_from_layout.addWidget(self.period_from_label)

        self.period_from = DateInput(self.period_from_cell)
        self.period_from.setObjectName(u"period_from")

        self.period_from_layout.addWidget(self.period_from)

        self.period_from_note = FieldNote(self.period_from_cell)
        self.period_from_note.setObjectName(u"period_from_note")

        self.period_from_layout.addWidget(self.period_from_note)

        self.period_from_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.period_from_layout.addItem(self.period_from_room)


        self.grid_2_layout.addWidget(self.period_from_cell, 0, 0, 1, 1)

        self.period_to_cell = QWidget(self.grid_2)
        self.period_to_cell.setObjectName(u"period_to_cell")
        self.period_to_layout = QVBoxLayout(self.period_to_cell)
        self.period_to_layout.setSpacing(4)
        self.period_to_layout.setObjectName(u"period_to_layout")
        self.period_to_layout.setContentsMargins(0, 0, 0, 0)
        self.period_to_label = QLabel(self.period_to_cell)
        self.period_to_label.setObjectName(u"period_to_label")

        self.period_to_layout.addWidget(self.period_to_label)

        self.period_to = DateInput(self.period_to_cell)
        self.period_to.setObjectName(u"period_to")

        self.period_to_layout.addWidget(self.period_to)

        self.period_to_note = FieldNote(self.period_to_cell)
        self.period_to_note.setObjectName(u"period_to_note")

        self.period_to_layout.addWidget(self.period_to_note)

        self.period_to_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.period_to_layout.addItem(self.period_to_room)


        self.grid_2_layout.addWidget(self.period_to_cell, 0, 1, 1, 1)

        self.standard_cell = QWidget(self.grid_2)
        self.standard_cell.setObjectName(u"standard_cell")
        self.standard_cell.setProperty(u"wide", True)
        self.standard_layout = QVBoxLayout(self.standard_cell)
        self.standard_layout.setSpacing(4)
        self.standard_layout.setObjectName(u"standard_layout")
        self.standard_layout.setContentsMargins(0, 0, 0, 0)
        self.standard_label = QLabel(self.standard_cell)
        self.standard_label.setObjectName(u"standard_label")

        self.standard_layout.addWidget(self.standard_label)

        self.standard = LongTextInput(self.standard_cell)
        self.standard.setObjectName(u"standard")

        self.standard_layout.addWidget(self.standard)

        self.standard_note = FieldNote(self.standard_cell)
        self.standard_note.setObjectName(u"standard_note")

        self.standard_layout.addWidget(self.standard_note)

        self.standard_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.standard_layout.addItem(self.standard_room)


        self.grid_2_layout.addWidget(self.standard_cell, 1, 0, 1, 2)

        self.actual_cell = QWidget(self.grid_2)
        self.actual_cell.setObjectName(u"actual_cell")
        self.actual_cell.setProperty(u"wide", True)
        self.actual_layout = QVBoxLayout(self.actual_cell)
        self.actual_layout.setSpacing(4)
        self.actual_layout.setObjectName(u"actual_layout")
        self.actual_layout.setContentsMargins(0, 0, 0, 0)
        self.actual_label = QLabel(self.actual_cell)
        self.actual_label.setObjectName(u"actual_label")

        self.actual_layout.addWidget(self.actual_label)

        self.actual = LongTextInput(self.actual_cell)
        self.actual.setObjectName(u"actual")

        self.actual_layout.addWidget(self.actual)

        self.actual_note = FieldNote(self.actual_cell)
        self.actual_note.setObjectName(u"actual_note")

        self.actual_layout.addWidget(self.actual_note)

        self.actual_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.actual_layout.addItem(self.actual_room)


        self.grid_2_layout.addWidget(self.actual_cell, 2, 0, 1, 2)

        self.met_cell = QWidget(self.grid_2)
        self.met_cell.setObjectName(u"met_cell")
        self.met_layout = QVBoxLayout(self.met_cell)
        self.met_layout.setSpacing(4)
        self.met_layout.setObjectName(u"met_layout")
        self.met_layout.setContentsMargins(0, 0, 0, 0)
        self.met_label = QLabel(self.met_cell)
        self.met_label.setObjectName(u"met_label")

        self.met_layout.addWidget(self.met_label)

        self.met = ChoiceInput(self.met_cell)
        self.met.setObjectName(u"met")

        self.met_layout.addWidget(self.met)

        self.met_note = FieldNote(self.met_cell)
        self.met_note.setObjectName(u"met_note")

        self.met_layout.addWidget(self.met_note)

        self.met_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.met_layout.addItem(self.met_room)


        self.grid_2_layout.addWidget(self.met_cell, 3, 0, 1, 1)

        self.reason_cell = QWidget(self.grid_2)
        self.reason_cell.setObjectName(u"reason_cell")
        self.reason_cell.setProperty(u"wide", True)
        self.reason_layout = QVBoxLayout(self.reason_cell)
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_cell)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason = LongTextInput(self.reason_cell)
        self.reason.setObjectName(u"reason")

        self.reason_layout.addWidget(self.reason)

        self.reason_note = FieldNote(self.reason_cell)
        self.reason_note.setObjectName(u"reason_note")

        self.reason_layout.addWidget(self.reason_note)

        self.reason_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reason_layout.addItem(self.reason_room)


        self.grid_2_layout.addWidget(self.reason_cell, 4, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.item_name_label.setBuddy(self.item_name)
        self.item_code_label.setBuddy(self.item_code)
        self.unit_id_label.setBuddy(self.unit_id)
        self.period_from_label.setBuddy(self.period_from)
        self.period_to_label.setBuddy(self.period_to)
        self.standard_label.setBuddy(self.standard)
        self.actual_label.setBuddy(self.actual)
        self.met_label.setBuddy(self.met)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.item_name, self.item_code)
        QWidget.setTabOrder(self.item_code, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.period_from)
        QWidget.setTabOrder(self.period_from, self.period_to)
        QWidget.setTabOrder(self.period_to, self.standard)
        QWidget.setTabOrder(self.standard, self.actual)
        QWidget.setTabOrder(self.actual, self.met)
        QWidget.setTabOrder(self.met, self.reason)

        self.retranslateUi(OnlineFlowItemForm)

        QMetaObject.connectSlotsByName(OnlineFlowItemForm)
    # setupUi

    def retranslateUi(self, OnlineFlowItemForm: Any) -> None:
        OnlineFlowItemForm.setWindowTitle(QCoreApplication.translate("OnlineFlowItemForm", u"\u7f51\u4e0a\u5168\u6d41\u7a0b", None))
        self.group_1_heading.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u4e8b\u9879", None))
        self.item_name_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u4e8b\u9879\u540d\u79f0", None))
        self.item_code_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u4e8b\u9879\u7f16\u7801", None))
        self.unit_id_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.group_2_heading.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u8fbe\u6807\u60c5\u51b5", None))
        self.period_from_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u7edf\u8ba1\u671f\u8d77", None))
        self.period_to_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u7edf\u8ba1\u671f\u6b62", None))
        self.standard_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u529e\u7406\u6807\u51c6", None))
        self.actual_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u5b9e\u9645\u60c5\u51b5", None))
        self.met_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u662f\u5426\u8fbe\u6807", None))
        self.reason_label.setText(QCoreApplication.translate("OnlineFlowItemForm", u"\u672a\u8fbe\u6807\u539f\u56e0", None))
    # retranslateUi
