# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_CreditRepairForm(object):
    def setupUi(self, CreditRepairForm: Any) -> None:
        if not CreditRepairForm.objectName():
            CreditRepairForm.setObjectName(u"CreditRepairForm")
        self.form_layout = QVBoxLayout(CreditRepairForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CreditRepairForm)
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


        self.grid_1_layout.addWidget(self.target_cell, 1, 0, 1, 1)

        self.request_cell = QWidget(self.grid_1)
        self.request_cell.setObjectName(u"request_cell")
        self.request_layout = QVBoxLayout(self.request_cell)
        self.request_layout.setSpacing(4)
        self.request_layout.setObjectName(u"request_layout")
        self.request_layout.setContentsMargins(0, 0, 0, 0)
        self.request_label = QLabel(self.request_cell)
        self.request_label.setObjectName(u"request_label")

        self.request_layout.addWidget(self.request_label)

        self.request = ChoiceInput(self.request_cell)
        self.request.setObjectName(u"request")

        self.request_layout.addWidget(self.request)

        self.request_note = FieldNote(self.request_cell)
        self.request_note.setObjectName(u"request_note")

        self.request_layout.addWidget(self.request_note)

        self.request_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.request_layout.addItem(self.request_room)


        self.grid_1_layout.addWidget(self.request_cell, 1, 1, 1, 1)

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


        self.grid_1_layout.addWidget(self.authority_cell, 2, 0, 1, 1)

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


        self.grid_1_layout.addWidget(self.unit_id_cell, 2, 1, 1, 1)


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
        self.statement_cell = QWidget(self.grid_2)
        self.statement_cell.setObjectName(u"statement_cell")
        self.statement_cell.setProperty(u"wide", True)
        self.statement_layout = QVBoxLayout(self.statement_cell)
        self.statement_layout.setSpacing(4)
        self.statement_layout.setObjectName(u"statement_layout")
        self.statement_layout.setContentsMargins(0, 0, 0, 0)
        self.statement_label = QLabel(self.statement_cell)
        self.statement_label.setObjectName(u"statement_label")

        self.statement_layout.addWidget(self.statement_label)

        self.statement = LongTextInput(self.statement_cell)
        self.statement.setObjectName(u"statement")

        self.statement_layout.addWidget(self.statement)

        self.statement_note = FieldNote(self.statement_cell)
        self.statement_note.setObjectName(u"statement_note")

        self.statement_layout.addWidget(self.statement_note)

        self.statement_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.statement_layout.addItem(self.statement_room)


        self.grid_2_layout.addWidget(self.statement_cell, 0, 0, 1, 2)

        self.conditions_cell = QWidget(self.grid_2)
        self.conditions_cell.setObjectName(u"conditions_cell")
        self.conditions_cell.setProperty(u"wide", True)
        self.conditions_layout = QVBoxLayout(self.conditions_cell)
        self.conditions_layout.setSpacing(4)
        self.conditions_layout.setObjectName(u"conditions_layout")
        self.conditions_layout.setContentsMargins(0, 0, 0, 0)
        self.conditions_label = QLabel(self.conditions_cell)
        self.conditions_label.setObjectName(u"conditions_label")

        self.conditions_layout.addWidget(self.conditions_label)

        self.conditions = PartsInput(self.conditions_cell)
        self.conditions.setObjectName(u"conditions")

        self.conditions_layout.addWidget(self.conditions)

        self.conditions_note = FieldNote(self.conditions_cell)
        self.conditions_note.setObjectName(u"conditions_note")

        self.conditions_layout.addWidget(self.conditions_note)

        self.conditions_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.conditions_layout.addItem(self.conditions_room)


        self.grid_2_layout.addWidget(self.conditions_cell, 1, 0, 1, 2)


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
        self.mitigation_cell = QWidget(self.grid_3)
        self.mitigation_cell.setObjectName(u"mitigation_cell")
        self.mitigation_cell.setProperty(u"wide", True)
        self.mitigation_layout = QVBoxLayout(self.mitigation_cell)
        self.mitigation_layout.setSpacing(4)
        self.mitigation_layout.setObjectName(u"mitigation_layout")
        self.mitigation_layout.setContentsMargins(0, 0, 0, 0)
        self.mitigation_label = QLabel(self.mitigation_cell)
        self.mitigation_label.setObjectName(u"mitigation_label")

        self.mitigation_layout.addWidget(self.mitigation_label)

        self.mitigation = PartsInput(self.mitigation_cell)
        self.mitigation.setObjectName(u"mitigation")

        self.mitigation_layout.addWidget(self.mitigation)

        self.mitigation_note = FieldNote(self.mitigation_cell)
        self.mitigation_note.setObjectName(u"mitigation_note")

        self.mitigation_layout.addWidget(self.mitigation_note)

        self.mitigation_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mitigation_layout.addItem(self.mitigation_room)


        self.grid_3_layout.addWidget(self.mitigation_cell, 0, 0, 1, 2)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.target_label.setBuddy(self.target)
        self.request_label.setBuddy(self.request)
        self.authority_label.setBuddy(self.authority)
        self.unit_id_label.setBuddy(self.unit_id)
        self.statement_label.setBuddy(self.statement)
        self.conditions_label.setBuddy(self.conditions)
        self.mitigation_label.setBuddy(self.mitigation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.target)
        QWidget.setTabOrder(self.target, self.request)
        QWidget.setTabOrder(self.request, self.authority)
        QWidget.setTabOrder(self.authority, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.statement)
        QWidget.setTabOrder(self.statement, self.conditions)
        QWidget.setTabOrder(self.conditions, self.mitigation)

        self.retranslateUi(CreditRepairForm)

        QMetaObject.connectSlotsByName(CreditRepairForm)
    # setupUi

    def retranslateUi(self, CreditRepairForm: Any) -> None:
        CreditRepairForm.setWindowTitle(QCoreApplication.translate("CreditRepairForm", u"\u4fe1\u7528\u4fee\u590d", None))
        self.group_1_heading.setText(QCoreApplication.translate("CreditRepairForm", u"\u7533\u8bf7\u4e8b\u9879", None))
        self.title_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u6807\u9898", None))
        self.target_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u6240\u6307\u5931\u4fe1\u8bb0\u5f55", None))
        self.request_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u7533\u8bf7\u4e8b\u9879", None))
        self.authority_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u53d7\u7406\u673a\u5173", None))
        self.unit_id_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u627f\u529e\u79d1\u5ba4", None))
        self.group_2_heading.setText(QCoreApplication.translate("CreditRepairForm", u"\u4fee\u590d\u6761\u4ef6", None))
        self.statement_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u7ea0\u6b63\u4e0e\u5c65\u884c\u60c5\u51b5", None))
        self.conditions_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u4fee\u590d\u6761\u4ef6", None))
        self.group_3_heading.setText(QCoreApplication.translate("CreditRepairForm", u"\u51cf\u635f\u4e8b\u5b9e", None))
        self.mitigation_label.setText(QCoreApplication.translate("CreditRepairForm", u"\u51cf\u635f\u4e8b\u5b9e", None))
    # retranslateUi
