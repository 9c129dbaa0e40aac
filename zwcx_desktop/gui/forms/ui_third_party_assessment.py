# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import (DecimalInput, IntInput)
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_ThirdPartyAssessmentForm(object):
    def setupUi(self, ThirdPartyAssessmentForm: Any) -> None:
        if not ThirdPartyAssessmentForm.objectName():
            ThirdPartyAssessmentForm.setObjectName(u"ThirdPartyAssessmentForm")
        self.form_layout = QVBoxLayout(ThirdPartyAssessmentForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ThirdPartyAssessmentForm)
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
        self.agency_cell = QWidget(self.grid_1)
        self.agency_cell.setObjectName(u"agency_cell")
        self.agency_layout = QVBoxLayout(self.agency_cell)
        self.agency_layout.setSpacing(4)
        self.agency_layout.setObjectName(u"agency_layout")
        self.agency_layout.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(self.agency_cell)
        self.agency_label.setObjectName(u"agency_label")

        self.agency_layout.addWidget(self.agency_label)

        self.agency = TextInput(self.agency_cell)
        self.agency.setObjectName(u"agency")

        self.agency_layout.addWidget(self.agency)

        self.agency_note = FieldNote(self.agency_cell)
        self.agency_note.setObjectName(u"agency_note")

        self.agency_layout.addWidget(self.agency_note)

        self.agency_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agency_layout.addItem(self.agency_room)


        self.grid_1_layout.addWidget(self.agency_cell, 0, 0, 1, 1)

        self.entrusted_by_cell = QWidget(self.grid_1)
        self.entrusted_by_cell.setObjectName(u"entrusted_by_cell")
        self.entrusted_by_layout = QVBoxLayout(self.entrusted_by_cell)
        self.entrusted_by_layout.setSpacing(4)
        self.entrusted_by_layout.setObjectName(u"entrusted_by_layout")
        self.entrusted_by_layout.setContentsMargins(0, 0, 0, 0)
        self.entrusted_by_label = QLabel(self.entrusted_by_cell)
        self.entrusted_by_label.setObjectName(u"entrusted_by_label")

        self.entrusted_by_layout.addWidget(self.entrusted_by_label)

        self.entrusted_by = TextInput(self.entrusted_by_cell)
        self.entrusted_by.setObjectName(u"entrusted_by")

        self.entrusted_by_layout.addWidget(self.entrusted_by)

        self.entrusted_by_note = FieldNote(self.entrusted_by_cell)
        self.entrusted_by_note.setObjectName(u"entrusted_by_note")

        self.entrusted_by_layout.addWidget(self.entrusted_by_note)

        self.entrusted_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.entrusted_by_layout.addItem(self.entrusted_by_room)


        self.grid_1_layout.addWidget(self.entrusted_by_cell, 0, 1, 1, 1)

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


        self.grid_1_layout.addWidget(self.title_cell, 1, 0, 1, 2)

        self.report_no_cell = QWidget(self.grid_1)
        self.report_no_cell.setObjectName(u"report_no_cell")
        self.report_no_layout = QVBoxLayout(self.report_no_cell)
        self.report_no_layout.setSpacing(4)
        self.report_no_layout.setObjectName(u"report_no_layout")
        self.report_no_layout.setContentsMargins(0, 0, 0, 0)
        self.report_no_label = QLabel(self.report_no_cell)
        self.report_no_label.setObjectName(u"report_no_label")

        self.report_no_layout.addWidget(self.report_no_label)

        self.report_no = TextInput(self.report_no_cell)
        self.report_no.setObjectName(u"report_no")

        self.report_no_layout.addWidget(self.report_no)

        self.report_no_note = FieldNote(self.report_no_cell)
        self.report_no_note.setObjectName(u"report_no_note")

        self.report_no_layout.addWidget(self.report_no_note)

        self.report_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_no_layout.addItem(self.report_no_room)


        self.grid_1_layout.addWidget(self.report_no_cell, 2, 0, 1, 1)

        self.period_cell = QWidget(self.grid_1)
        self.period_cell.setObjectName(u"period_cell")
        self.period_layout = QVBoxLayout(self.period_cell)
        self.period_layout.setSpacing(4)
        self.period_layout.setObjectName(u"period_layout")
        self.period_layout.setContentsMargins(0, 0, 0, 0)
        self.period_label = QLabel(self.period_cell)
        self.period_label.setObjectName(u"period_label")

        self.period_layout.addWidget(self.period_label)

        self.period = TextInput(self.period_cell)
        self.period.setObjectName(u"period")

        self.period_layout.addWidget(self.period)

        self.period_note = FieldNote(self.period_cell)
        self.period_note.setObjectName(u"period_note")

        self.period_layout.addWidget(self.period_note)

        self.period_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.period_layout.addItem(self.period_room)


        self.grid_1_layout.addWidget(self.period_cell, 2, 1, 1, 1)

        self.received_on_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.received_on_cell, 3, 0, 1, 1)

        self.supersedes_cell = QWidget(self.grid_1)
        self.supersedes_cell.setObjectName(u"supersedes_cell")
        self.supersedes_layout = QVBoxLayout(self.supersedes_cell)
        self.supersedes_layout.setSpacing(4)
        self.supersedes_layout.setObjectName(u"supersedes_layout")
        self.supersedes_layout.setContentsMargins(0, 0, 0, 0)
        self.supersedes_label = QLabel(self.supersedes_cell)
        self.supersedes_label.setObjectName(u"supersedes_label")

        self.supersedes_layout.addWidget(self.supersedes_label)

        self.supersedes = LinkInput(self.supersedes_cell)
        self.supersedes.setObjectName(u"supersedes")

        self.supersedes_layout.addWidget(self.supersedes)

        self.supersedes_note = FieldNote(self.supersedes_cell)
        self.supersedes_note.setObjectName(u"supersedes_note")

        self.supersedes_layout.addWidget(self.supersedes_note)

        self.supersedes_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.supersedes_layout.addItem(self.supersedes_room)


        self.grid_1_layout.addWidget(self.supersedes_cell, 3, 1, 1, 1)


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
        self.score_cell = QWidget(self.grid_2)
        self.score_cell.setObjectName(u"score_cell")
        self.score_layout = QVBoxLayout(self.score_cell)
        self.score_layout.setSpacing(4)
        self.score_layout.setObjectName(u"score_layout")
        self.score_layout.setContentsMargins(0, 0, 0, 0)
        self.score_label = QLabel(self.score_cell)
        self.score_label.setObjectName(u"score_label")

        self.score_layout.addWidget(self.score_label)

        self.score = DecimalInput(self.score_cell)
        self.score.setObjectName(u"score")

        self.score_layout.addWidget(self.score)

        self.score_note = FieldNote(self.score_cell)
        self.score_note.setObjectName(u"score_note")

        self.score_layout.addWidget(self.score_note)

        self.score_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.score_layout.addItem(self.score_room)


        self.grid_2_layout.addWidget(self.score_cell, 0, 0, 1, 1)

        self.full_score_cell = QWidget(self.grid_2)
        self.full_score_cell.setObjectName(u"full_score_cell")
        self.full_score_layout = QVBoxLayout(self.full_score_cell)
        self.full_score_layout.setSpacing(4)
        self.full_score_layout.setObjectName(u"full_score_layout")
        self.full_score_layout.setContentsMargins(0, 0, 0, 0)
        self.full_score_label = QLabel(self.full_score_cell)
        self.full_score_label.setObjectName(u"full_score_label")

        self.full_score_layout.addWidget(self.full_score_label)

        self.full_score = DecimalInput(self.full_score_cell)
        self.full_score.setObjectName(u"full_score")

        self.full_score_layout.addWidget(self.full_score)

        self.full_score_note = FieldNote(self.full_score_cell)
        self.full_score_note.setObjectName(u"full_score_note")

        self.full_score_layout.addWidget(self.full_score_note)

        self.full_score_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.full_score_layout.addItem(self.full_score_room)


        self.grid_2_layout.addWidget(self.full_score_cell, 0, 1, 1, 1)

        self.rank_cell = QWidget(self.grid_2)
        self.rank_cell.setObjectName(u"rank_cell")
        self.rank_layout = QVBoxLayout(self.rank_cell)
        self.rank_layout.setSpacing(4)
        self.rank_layout.setObjectName(u"rank_layout")
        self.rank_layout.setContentsMargins(0, 0, 0, 0)
        self.rank_label = QLabel(self.rank_cell)
        self.rank_label.setObjectName(u"rank_label")

        self.rank_layout.addWidget(self.rank_label)

        self.rank = IntInput(self.rank_cell)
        self.rank.setObjectName(u"rank")

        self.rank_layout.addWidget(self.rank)

        self.rank_note = FieldNote(self.rank_cell)
        self.rank_note.setObjectName(u"rank_note")

        self.rank_layout.addWidget(self.rank_note)

        self.rank_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rank_layout.addItem(self.rank_room)


        self.grid_2_layout.addWidget(self.rank_cell, 1, 0, 1, 1)

        self.rank_of_cell = QWidget(self.grid_2)
        self.rank_of_cell.setObjectName(u"rank_of_cell")
        self.rank_of_layout = QVBoxLayout(self.rank_of_cell)
        self.rank_of_layout.setSpacing(4)
        self.rank_of_layout.setObjectName(u"rank_of_layout")
        self.rank_of_layout.setContentsMargins(0, 0, 0, 0)
        self.rank_of_label = QLabel(self.rank_of_cell)
        self.rank_of_label.setObjectName(u"rank_of_label")

        self.rank_of_layout.addWidget(self.rank_of_label)

        self.rank_of = IntInput(self.rank_of_cell)
        self.rank_of.setObjectName(u"rank_of")

        self.rank_of_layout.addWidget(self.rank_of)

        self.rank_of_note = FieldNote(self.rank_of_cell)
        self.rank_of_note.setObjectName(u"rank_of_note")

        self.rank_of_layout.addWidget(self.rank_of_note)

        self.rank_of_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rank_of_layout.addItem(self.rank_of_room)


        self.grid_2_layout.addWidget(self.rank_of_cell, 1, 1, 1, 1)

        self.grade_cell = QWidget(self.grid_2)
        self.grade_cell.setObjectName(u"grade_cell")
        self.grade_layout = QVBoxLayout(self.grade_cell)
        self.grade_layout.setSpacing(4)
        self.grade_layout.setObjectName(u"grade_layout")
        self.grade_layout.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(self.grade_cell)
        self.grade_label.setObjectName(u"grade_label")

        self.grade_layout.addWidget(self.grade_label)

        self.grade = TextInput(self.grade_cell)
        self.grade.setObjectName(u"grade")

        self.grade_layout.addWidget(self.grade)

        self.grade_note = FieldNote(self.grade_cell)
        self.grade_note.setObjectName(u"grade_note")

        self.grade_layout.addWidget(self.grade_note)

        self.grade_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.grade_layout.addItem(self.grade_room)


        self.grid_2_layout.addWidget(self.grade_cell, 2, 0, 1, 1)

        self.findings_cell = QWidget(self.grid_2)
        self.findings_cell.setObjectName(u"findings_cell")
        self.findings_cell.setProperty(u"wide", True)
        self.findings_layout = QVBoxLayout(self.findings_cell)
        self.findings_layout.setSpacing(4)
        self.findings_layout.setObjectName(u"findings_layout")
        self.findings_layout.setContentsMargins(0, 0, 0, 0)
        self.findings_label = QLabel(self.findings_cell)
        self.findings_label.setObjectName(u"findings_label")

        self.findings_layout.addWidget(self.findings_label)

        self.findings = LongTextInput(self.findings_cell)
        self.findings.setObjectName(u"findings")

        self.findings_layout.addWidget(self.findings)

        self.findings_note = FieldNote(self.findings_cell)
        self.findings_note.setObjectName(u"findings_note")

        self.findings_layout.addWidget(self.findings_note)

        self.findings_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.findings_layout.addItem(self.findings_room)


        self.grid_2_layout.addWidget(self.findings_cell, 3, 0, 1, 2)

        self.warnings_cell = QWidget(self.grid_2)
        self.warnings_cell.setObjectName(u"warnings_cell")
        self.warnings_cell.setProperty(u"wide", True)
        self.warnings_layout = QVBoxLayout(self.warnings_cell)
        self.warnings_layout.setSpacing(4)
        self.warnings_layout.setObjectName(u"warnings_layout")
        self.warnings_layout.setContentsMargins(0, 0, 0, 0)
        self.warnings_label = QLabel(self.warnings_cell)
        self.warnings_label.setObjectName(u"warnings_label")

        self.warnings_layout.addWidget(self.warnings_label)

        self.warnings = PartsInput(self.warnings_cell)
        self.warnings.setObjectName(u"warnings")

        self.warnings_layout.addWidget(self.warnings)

        self.warnings_note = FieldNote(self.warnings_cell)
        self.warnings_note.setObjectName(u"warnings_note")

        self.warnings_layout.addWidget(self.warnings_note)

        self.warnings_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.warnings_layout.addItem(self.warnings_room)


        self.grid_2_layout.addWidget(self.warnings_cell, 4, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.agency_label.setBuddy(self.agency)
        self.entrusted_by_label.setBuddy(self.entrusted_by)
        self.title_label.setBuddy(self.title)
        self.report_no_label.setBuddy(self.report_no)
        self.period_label.setBuddy(self.period)
        self.received_on_label.setBuddy(self.received_on)
        self.supersedes_label.setBuddy(self.supersedes)
        self.score_label.setBuddy(self.score)
        self.full_score_label.setBuddy(self.full_score)
        self.rank_label.setBuddy(self.rank)
        self.rank_of_label.setBuddy(self.rank_of)
        self.grade_label.setBuddy(self.grade)
        self.findings_label.setBuddy(self.findings)
        self.warnings_label.setBuddy(self.warnings)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.agency, self.entrusted_by)
        QWidget.setTabOrder(self.entrusted_by, self.title)
        QWidget.setTabOrder(self.title, self.report_no)
        QWidget.setTabOrder(self.report_no, self.period)
        QWidget.setTabOrder(self.period, self.received_on)
        QWidget.setTabOrder(self.received_on, self.supersedes)
        QWidget.setTabOrder(self.supersedes, self.score)
        QWidget.setTabOrder(self.score, self.full_score)
        QWidget.setTabOrder(self.full_score, self.rank)
        QWidget.setTabOrder(self.rank, self.rank_of)
        QWidget.setTabOrder(self.rank_of, self.grade)
        QWidget.setTabOrder(self.grade, self.findings)
        QWidget.setTabOrder(self.findings, self.warnings)

        self.retranslateUi(ThirdPartyAssessmentForm)

        QMetaObject.connectSlotsByName(ThirdPartyAssessmentForm)
    # setupUi

    def retranslateUi(self, ThirdPartyAssessmentForm: Any) -> None:
        ThirdPartyAssessmentForm.setWindowTitle(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u7b2c\u4e09\u65b9\u8bc4\u4f30", None))
        self.group_1_heading.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u8bc4\u4f30\u62a5\u544a", None))
        self.agency_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u8bc4\u4f30\u673a\u6784", None))
        self.entrusted_by_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u59d4\u6258\u5355\u4f4d", None))
        self.title_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u62a5\u544a\u540d\u79f0", None))
        self.report_no_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u62a5\u544a\u7f16\u53f7", None))
        self.period_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u8bc4\u4f30\u671f\u95f4", None))
        self.received_on_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u6536\u5230\u65e5\u671f", None))
        self.supersedes_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u66ff\u4ee3\u7684\u4ef6", None))
        self.group_2_heading.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u8bc4\u4f30\u7ed3\u679c", None))
        self.score_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u5f97\u5206", None))
        self.full_score_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u6ee1\u5206", None))
        self.rank_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u6392\u540d", None))
        self.rank_of_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u53c2\u8bc4\u5355\u4f4d\u6570", None))
        self.grade_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u7b49\u7ea7", None))
        self.findings_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u8bc4\u4f30\u610f\u89c1", None))
        self.warnings_label.setText(QCoreApplication.translate("ThirdPartyAssessmentForm", u"\u98ce\u9669\u9884\u8b66", None))
    # retranslateUi
