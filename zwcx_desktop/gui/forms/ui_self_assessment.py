# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_SelfAssessmentForm(object):
    def setupUi(self, SelfAssessmentForm: Any) -> None:
        if not SelfAssessmentForm.objectName():
            SelfAssessmentForm.setObjectName(u"SelfAssessmentForm")
        self.form_layout = QVBoxLayout(SelfAssessmentForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SelfAssessmentForm)
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
        self.scheme_cell = QWidget(self.grid_1)
        self.scheme_cell.setObjectName(u"scheme_cell")
        self.scheme_layout = QVBoxLayout(self.scheme_cell)
        self.scheme_layout.setSpacing(4)
        self.scheme_layout.setObjectName(u"scheme_layout")
        self.scheme_layout.setContentsMargins(0, 0, 0, 0)
        self.scheme_label = QLabel(self.scheme_cell)
        self.scheme_label.setObjectName(u"scheme_label")

        self.scheme_layout.addWidget(self.scheme_label)

        self.scheme = TextInput(self.scheme_cell)
        self.scheme.setObjectName(u"scheme")

        self.scheme_layout.addWidget(self.scheme)

        self.scheme_note = FieldNote(self.scheme_cell)
        self.scheme_note.setObjectName(u"scheme_note")

        self.scheme_layout.addWidget(self.scheme_note)

        self.scheme_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scheme_layout.addItem(self.scheme_room)


        self.grid_1_layout.addWidget(self.scheme_cell, 0, 0, 1, 1)

        self.issuer_cell = QWidget(self.grid_1)
        self.issuer_cell.setObjectName(u"issuer_cell")
        self.issuer_layout = QVBoxLayout(self.issuer_cell)
        self.issuer_layout.setSpacing(4)
        self.issuer_layout.setObjectName(u"issuer_layout")
        self.issuer_layout.setContentsMargins(0, 0, 0, 0)
        self.issuer_label = QLabel(self.issuer_cell)
        self.issuer_label.setObjectName(u"issuer_label")

        self.issuer_layout.addWidget(self.issuer_label)

        self.issuer = TextInput(self.issuer_cell)
        self.issuer.setObjectName(u"issuer")

        self.issuer_layout.addWidget(self.issuer)

        self.issuer_note = FieldNote(self.issuer_cell)
        self.issuer_note.setObjectName(u"issuer_note")

        self.issuer_layout.addWidget(self.issuer_note)

        self.issuer_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issuer_layout.addItem(self.issuer_room)


        self.grid_1_layout.addWidget(self.issuer_cell, 0, 1, 1, 1)

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


        self.grid_1_layout.addWidget(self.unit_id_cell, 1, 0, 1, 1)


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

        self.report_by_cell = QWidget(self.grid_2)
        self.report_by_cell.setObjectName(u"report_by_cell")
        self.report_by_layout = QVBoxLayout(self.report_by_cell)
        self.report_by_layout.setSpacing(4)
        self.report_by_layout.setObjectName(u"report_by_layout")
        self.report_by_layout.setContentsMargins(0, 0, 0, 0)
        self.report_by_label = QLabel(self.report_by_cell)
        self.report_by_label.setObjectName(u"report_by_label")

        self.report_by_layout.addWidget(self.report_by_label)

        self.report_by = DateInput(self.report_by_cell)
        self.report_by.setObjectName(u"report_by")

        self.report_by_layout.addWidget(self.report_by)

        self.report_by_note = FieldNote(self.report_by_cell)
        self.report_by_note.setObjectName(u"report_by_note")

        self.report_by_layout.addWidget(self.report_by_note)

        self.report_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_by_layout.addItem(self.report_by_room)


        self.grid_2_layout.addWidget(self.report_by_cell, 1, 0, 1, 1)


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
        self.items_cell = QWidget(self.grid_3)
        self.items_cell.setObjectName(u"items_cell")
        self.items_cell.setProperty(u"wide", True)
        self.items_layout = QVBoxLayout(self.items_cell)
        self.items_layout.setSpacing(4)
        self.items_layout.setObjectName(u"items_layout")
        self.items_layout.setContentsMargins(0, 0, 0, 0)
        self.items_label = QLabel(self.items_cell)
        self.items_label.setObjectName(u"items_label")

        self.items_layout.addWidget(self.items_label)

        self.items = PartsInput(self.items_cell)
        self.items.setObjectName(u"items")

        self.items_layout.addWidget(self.items)

        self.items_note = FieldNote(self.items_cell)
        self.items_note.setObjectName(u"items_note")

        self.items_layout.addWidget(self.items_note)

        self.items_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.items_layout.addItem(self.items_room)


        self.grid_3_layout.addWidget(self.items_cell, 0, 0, 1, 2)

        self.summary_cell = QWidget(self.grid_3)
        self.summary_cell.setObjectName(u"summary_cell")
        self.summary_cell.setProperty(u"wide", True)
        self.summary_layout = QVBoxLayout(self.summary_cell)
        self.summary_layout.setSpacing(4)
        self.summary_layout.setObjectName(u"summary_layout")
        self.summary_layout.setContentsMargins(0, 0, 0, 0)
        self.summary_label = QLabel(self.summary_cell)
        self.summary_label.setObjectName(u"summary_label")

        self.summary_layout.addWidget(self.summary_label)

        self.summary = LongTextInput(self.summary_cell)
        self.summary.setObjectName(u"summary")

        self.summary_layout.addWidget(self.summary)

        self.summary_note = FieldNote(self.summary_cell)
        self.summary_note.setObjectName(u"summary_note")

        self.summary_layout.addWidget(self.summary_note)

        self.summary_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.summary_layout.addItem(self.summary_room)


        self.grid_3_layout.addWidget(self.summary_cell, 1, 0, 1, 2)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.scheme_label.setBuddy(self.scheme)
        self.issuer_label.setBuddy(self.issuer)
        self.unit_id_label.setBuddy(self.unit_id)
        self.period_from_label.setBuddy(self.period_from)
        self.period_to_label.setBuddy(self.period_to)
        self.report_by_label.setBuddy(self.report_by)
        self.items_label.setBuddy(self.items)
        self.summary_label.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scheme, self.issuer)
        QWidget.setTabOrder(self.issuer, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.period_from)
        QWidget.setTabOrder(self.period_from, self.period_to)
        QWidget.setTabOrder(self.period_to, self.report_by)
        QWidget.setTabOrder(self.report_by, self.items)
        QWidget.setTabOrder(self.items, self.summary)

        self.retranslateUi(SelfAssessmentForm)

        QMetaObject.connectSlotsByName(SelfAssessmentForm)
    # setupUi

    def retranslateUi(self, SelfAssessmentForm: Any) -> None:
        SelfAssessmentForm.setWindowTitle(QCoreApplication.translate("SelfAssessmentForm", u"\u7ee9\u6548\u81ea\u8bc4", None))
        self.group_1_heading.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u8003\u6838\u65b9\u6848", None))
        self.scheme_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u65b9\u6848\u540d\u79f0", None))
        self.issuer_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u65b9\u6848\u5236\u5b9a\u5355\u4f4d", None))
        self.unit_id_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u88ab\u8003\u6838\u79d1\u5ba4", None))
        self.group_2_heading.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u8003\u6838\u671f", None))
        self.period_from_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u8003\u6838\u671f\u8d77", None))
        self.period_to_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u8003\u6838\u671f\u6b62", None))
        self.report_by_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u62a5\u9001\u671f\u9650", None))
        self.group_3_heading.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u9010\u9879\u81ea\u8bc4", None))
        self.items_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u6307\u6807", None))
        self.summary_label.setText(QCoreApplication.translate("SelfAssessmentForm", u"\u81ea\u8bc4\u8bf4\u660e", None))
    # retranslateUi
