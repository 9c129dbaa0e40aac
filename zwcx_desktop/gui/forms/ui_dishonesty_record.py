# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartInput
from zwcx_desktop.gui.inputs.text import (CodeInput, LongTextInput, TextInput)

class Ui_DishonestyRecordForm(object):
    def setupUi(self, DishonestyRecordForm: Any) -> None:
        if not DishonestyRecordForm.objectName():
            DishonestyRecordForm.setObjectName(u"DishonestyRecordForm")
        self.form_layout = QVBoxLayout(DishonestyRecordForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DishonestyRecordForm)
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
        self.subject_kind_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.subject_kind_cell, 0, 0, 1, 1)

        self.subject_name_cell = QWidget(self.grid_1)
        self.subject_name_cell.setObjectName(u"subject_name_cell")
        self.subject_name_layout = QVBoxLayout(self.subject_name_cell)
        self.subject_name_layout.setSpacing(4)
        self.subject_name_layout.setObjectName(u"subject_name_layout")
        self.subject_name_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_name_label = QLabel(self.subject_name_cell)
        self.subject_name_label.setObjectName(u"subject_name_label")

        self.subject_name_layout.addWidget(self.subject_name_label)

        self.subject_name = TextInput(self.subject_name_cell)
        self.subject_name.setObjectName(u"subject_name")

        self.subject_name_layout.addWidget(self.subject_name)

        self.subject_name_note = FieldNote(self.subject_name_cell)
        self.subject_name_note.setObjectName(u"subject_name_note")

        self.subject_name_layout.addWidget(self.subject_name_note)

        self.subject_name_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_name_layout.addItem(self.subject_name_room)


        self.grid_1_layout.addWidget(self.subject_name_cell, 0, 1, 1, 1)

        self.subject_uscc_cell = QWidget(self.grid_1)
        self.subject_uscc_cell.setObjectName(u"subject_uscc_cell")
        self.subject_uscc_layout = QVBoxLayout(self.subject_uscc_cell)
        self.subject_uscc_layout.setSpacing(4)
        self.subject_uscc_layout.setObjectName(u"subject_uscc_layout")
        self.subject_uscc_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_uscc_label = QLabel(self.subject_uscc_cell)
        self.subject_uscc_label.setObjectName(u"subject_uscc_label")

        self.subject_uscc_layout.addWidget(self.subject_uscc_label)

        self.subject_uscc = CodeInput(self.subject_uscc_cell)
        self.subject_uscc.setObjectName(u"subject_uscc")

        self.subject_uscc_layout.addWidget(self.subject_uscc)

        self.subject_uscc_note = FieldNote(self.subject_uscc_cell)
        self.subject_uscc_note.setObjectName(u"subject_uscc_note")

        self.subject_uscc_layout.addWidget(self.subject_uscc_note)

        self.subject_uscc_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_uscc_layout.addItem(self.subject_uscc_room)


        self.grid_1_layout.addWidget(self.subject_uscc_cell, 1, 0, 1, 1)

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

        self.person_cell = QWidget(self.grid_1)
        self.person_cell.setObjectName(u"person_cell")
        self.person_cell.setProperty(u"wide", True)
        self.person_layout = QVBoxLayout(self.person_cell)
        self.person_layout.setSpacing(4)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.person_cell)
        self.person_label.setObjectName(u"person_label")

        self.person_layout.addWidget(self.person_label)

        self.person = PartInput(self.person_cell)
        self.person.setObjectName(u"person")

        self.person_layout.addWidget(self.person)

        self.person_note = FieldNote(self.person_cell)
        self.person_note.setObjectName(u"person_note")

        self.person_layout.addWidget(self.person_note)

        self.person_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.person_layout.addItem(self.person_room)


        self.grid_1_layout.addWidget(self.person_cell, 2, 0, 1, 2)


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
        self.source_cell = QWidget(self.grid_2)
        self.source_cell.setObjectName(u"source_cell")
        self.source_layout = QVBoxLayout(self.source_cell)
        self.source_layout.setSpacing(4)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.source_cell)
        self.source_label.setObjectName(u"source_label")

        self.source_layout.addWidget(self.source_label)

        self.source = ChoiceInput(self.source_cell)
        self.source.setObjectName(u"source")

        self.source_layout.addWidget(self.source)

        self.source_note = FieldNote(self.source_cell)
        self.source_note.setObjectName(u"source_note")

        self.source_layout.addWidget(self.source_note)

        self.source_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.source_layout.addItem(self.source_room)


        self.grid_2_layout.addWidget(self.source_cell, 0, 0, 1, 1)

        self.domain_cell = QWidget(self.grid_2)
        self.domain_cell.setObjectName(u"domain_cell")
        self.domain_layout = QVBoxLayout(self.domain_cell)
        self.domain_layout.setSpacing(4)
        self.domain_layout.setObjectName(u"domain_layout")
        self.domain_layout.setContentsMargins(0, 0, 0, 0)
        self.domain_label = QLabel(self.domain_cell)
        self.domain_label.setObjectName(u"domain_label")

        self.domain_layout.addWidget(self.domain_label)

        self.domain = ChoiceInput(self.domain_cell)
        self.domain.setObjectName(u"domain")

        self.domain_layout.addWidget(self.domain)

        self.domain_note = FieldNote(self.domain_cell)
        self.domain_note.setObjectName(u"domain_note")

        self.domain_layout.addWidget(self.domain_note)

        self.domain_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.domain_layout.addItem(self.domain_room)


        self.grid_2_layout.addWidget(self.domain_cell, 0, 1, 1, 1)

        self.instrument_no_cell = QWidget(self.grid_2)
        self.instrument_no_cell.setObjectName(u"instrument_no_cell")
        self.instrument_no_layout = QVBoxLayout(self.instrument_no_cell)
        self.instrument_no_layout.setSpacing(4)
        self.instrument_no_layout.setObjectName(u"instrument_no_layout")
        self.instrument_no_layout.setContentsMargins(0, 0, 0, 0)
        self.instrument_no_label = QLabel(self.instrument_no_cell)
        self.instrument_no_label.setObjectName(u"instrument_no_label")

        self.instrument_no_layout.addWidget(self.instrument_no_label)

        self.instrument_no = TextInput(self.instrument_no_cell)
        self.instrument_no.setObjectName(u"instrument_no")

        self.instrument_no_layout.addWidget(self.instrument_no)

        self.instrument_no_note = FieldNote(self.instrument_no_cell)
        self.instrument_no_note.setObjectName(u"instrument_no_note")

        self.instrument_no_layout.addWidget(self.instrument_no_note)

        self.instrument_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.instrument_no_layout.addItem(self.instrument_no_room)


        self.grid_2_layout.addWidget(self.instrument_no_cell, 1, 0, 1, 1)

        self.authority_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.authority_cell, 1, 1, 1, 1)

        self.decided_on_cell = QWidget(self.grid_2)
        self.decided_on_cell.setObjectName(u"decided_on_cell")
        self.decided_on_layout = QVBoxLayout(self.decided_on_cell)
        self.decided_on_layout.setSpacing(4)
        self.decided_on_layout.setObjectName(u"decided_on_layout")
        self.decided_on_layout.setContentsMargins(0, 0, 0, 0)
        self.decided_on_label = QLabel(self.decided_on_cell)
        self.decided_on_label.setObjectName(u"decided_on_label")

        self.decided_on_layout.addWidget(self.decided_on_label)

        self.decided_on = DateInput(self.decided_on_cell)
        self.decided_on.setObjectName(u"decided_on")

        self.decided_on_layout.addWidget(self.decided_on)

        self.decided_on_note = FieldNote(self.decided_on_cell)
        self.decided_on_note.setObjectName(u"decided_on_note")

        self.decided_on_layout.addWidget(self.decided_on_note)

        self.decided_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decided_on_layout.addItem(self.decided_on_room)


        self.grid_2_layout.addWidget(self.decided_on_cell, 2, 0, 1, 1)

        self.complaint_cell = QWidget(self.grid_2)
        self.complaint_cell.setObjectName(u"complaint_cell")
        self.complaint_layout = QVBoxLayout(self.complaint_cell)
        self.complaint_layout.setSpacing(4)
        self.complaint_layout.setObjectName(u"complaint_layout")
        self.complaint_layout.setContentsMargins(0, 0, 0, 0)
        self.complaint_label = QLabel(self.complaint_cell)
        self.complaint_label.setObjectName(u"complaint_label")

        self.complaint_layout.addWidget(self.complaint_label)

        self.complaint = LinkInput(self.complaint_cell)
        self.complaint.setObjectName(u"complaint")

        self.complaint_layout.addWidget(self.complaint)

        self.complaint_note = FieldNote(self.complaint_cell)
        self.complaint_note.setObjectName(u"complaint_note")

        self.complaint_layout.addWidget(self.complaint_note)

        self.complaint_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.complaint_layout.addItem(self.complaint_room)


        self.grid_2_layout.addWidget(self.complaint_cell, 2, 1, 1, 1)

        self.origin_cell = QWidget(self.grid_2)
        self.origin_cell.setObjectName(u"origin_cell")
        self.origin_layout = QVBoxLayout(self.origin_cell)
        self.origin_layout.setSpacing(4)
        self.origin_layout.setObjectName(u"origin_layout")
        self.origin_layout.setContentsMargins(0, 0, 0, 0)
        self.origin_label = QLabel(self.origin_cell)
        self.origin_label.setObjectName(u"origin_label")

        self.origin_layout.addWidget(self.origin_label)

        self.origin = LinkInput(self.origin_cell)
        self.origin.setObjectName(u"origin")

        self.origin_layout.addWidget(self.origin)

        self.origin_note = FieldNote(self.origin_cell)
        self.origin_note.setObjectName(u"origin_note")

        self.origin_layout.addWidget(self.origin_note)

        self.origin_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.origin_layout.addItem(self.origin_room)


        self.grid_2_layout.addWidget(self.origin_cell, 3, 0, 1, 1)


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


        self.grid_3_layout.addWidget(self.summary_cell, 0, 0, 1, 2)

        self.loss_cell = QWidget(self.grid_3)
        self.loss_cell.setObjectName(u"loss_cell")
        self.loss_cell.setProperty(u"wide", True)
        self.loss_layout = QVBoxLayout(self.loss_cell)
        self.loss_layout.setSpacing(4)
        self.loss_layout.setObjectName(u"loss_layout")
        self.loss_layout.setContentsMargins(0, 0, 0, 0)
        self.loss_label = QLabel(self.loss_cell)
        self.loss_label.setObjectName(u"loss_label")

        self.loss_layout.addWidget(self.loss_label)

        self.loss = LongTextInput(self.loss_cell)
        self.loss.setObjectName(u"loss")

        self.loss_layout.addWidget(self.loss)

        self.loss_note = FieldNote(self.loss_cell)
        self.loss_note.setObjectName(u"loss_note")

        self.loss_layout.addWidget(self.loss_note)

        self.loss_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.loss_layout.addItem(self.loss_room)


        self.grid_3_layout.addWidget(self.loss_cell, 1, 0, 1, 2)

        self.impact_level_cell = QWidget(self.grid_3)
        self.impact_level_cell.setObjectName(u"impact_level_cell")
        self.impact_level_layout = QVBoxLayout(self.impact_level_cell)
        self.impact_level_layout.setSpacing(4)
        self.impact_level_layout.setObjectName(u"impact_level_layout")
        self.impact_level_layout.setContentsMargins(0, 0, 0, 0)
        self.impact_level_label = QLabel(self.impact_level_cell)
        self.impact_level_label.setObjectName(u"impact_level_label")

        self.impact_level_layout.addWidget(self.impact_level_label)

        self.impact_level = ChoiceInput(self.impact_level_cell)
        self.impact_level.setObjectName(u"impact_level")

        self.impact_level_layout.addWidget(self.impact_level)

        self.impact_level_note = FieldNote(self.impact_level_cell)
        self.impact_level_note.setObjectName(u"impact_level_note")

        self.impact_level_layout.addWidget(self.impact_level_note)

        self.impact_level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.impact_level_layout.addItem(self.impact_level_room)


        self.grid_3_layout.addWidget(self.impact_level_cell, 2, 0, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.group_4 = QFrame(self.sheet)
        self.group_4.setObjectName(u"group_4")
        self.group_4.setProperty(u"card", True)
        self.group_4_layout = QVBoxLayout(self.group_4)
        self.group_4_layout.setSpacing(16)
        self.group_4_layout.setObjectName(u"group_4_layout")
        self.group_4_layout.setContentsMargins(24, 16, 24, 20)
        self.group_4_heading = QLabel(self.group_4)
        self.group_4_heading.setObjectName(u"group_4_heading")
        self.group_4_heading.setProperty(u"role", u"heading")

        self.group_4_layout.addWidget(self.group_4_heading)

        self.grid_4 = FieldGrid(self.group_4)
        self.grid_4.setObjectName(u"grid_4")
        self.grid_4_layout = QGridLayout(self.grid_4)
        self.grid_4_layout.setObjectName(u"grid_4_layout")
        self.grid_4_layout.setHorizontalSpacing(24)
        self.grid_4_layout.setVerticalSpacing(14)
        self.grid_4_layout.setContentsMargins(0, 0, 0, 0)
        self.severity_cell = QWidget(self.grid_4)
        self.severity_cell.setObjectName(u"severity_cell")
        self.severity_layout = QVBoxLayout(self.severity_cell)
        self.severity_layout.setSpacing(4)
        self.severity_layout.setObjectName(u"severity_layout")
        self.severity_layout.setContentsMargins(0, 0, 0, 0)
        self.severity_label = QLabel(self.severity_cell)
        self.severity_label.setObjectName(u"severity_label")

        self.severity_layout.addWidget(self.severity_label)

        self.severity = ChoiceInput(self.severity_cell)
        self.severity.setObjectName(u"severity")

        self.severity_layout.addWidget(self.severity)

        self.severity_note = FieldNote(self.severity_cell)
        self.severity_note.setObjectName(u"severity_note")

        self.severity_layout.addWidget(self.severity_note)

        self.severity_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.severity_layout.addItem(self.severity_room)


        self.grid_4_layout.addWidget(self.severity_cell, 0, 0, 1, 1)

        self.report_to_cell = QWidget(self.grid_4)
        self.report_to_cell.setObjectName(u"report_to_cell")
        self.report_to_layout = QVBoxLayout(self.report_to_cell)
        self.report_to_layout.setSpacing(4)
        self.report_to_layout.setObjectName(u"report_to_layout")
        self.report_to_layout.setContentsMargins(0, 0, 0, 0)
        self.report_to_label = QLabel(self.report_to_cell)
        self.report_to_label.setObjectName(u"report_to_label")

        self.report_to_layout.addWidget(self.report_to_label)

        self.report_to = TextInput(self.report_to_cell)
        self.report_to.setObjectName(u"report_to")

        self.report_to_layout.addWidget(self.report_to)

        self.report_to_note = FieldNote(self.report_to_cell)
        self.report_to_note.setObjectName(u"report_to_note")

        self.report_to_layout.addWidget(self.report_to_note)

        self.report_to_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.report_to_layout.addItem(self.report_to_room)


        self.grid_4_layout.addWidget(self.report_to_cell, 0, 1, 1, 1)

        self.repair_path_cell = QWidget(self.grid_4)
        self.repair_path_cell.setObjectName(u"repair_path_cell")
        self.repair_path_layout = QVBoxLayout(self.repair_path_cell)
        self.repair_path_layout.setSpacing(4)
        self.repair_path_layout.setObjectName(u"repair_path_layout")
        self.repair_path_layout.setContentsMargins(0, 0, 0, 0)
        self.repair_path_label = QLabel(self.repair_path_cell)
        self.repair_path_label.setObjectName(u"repair_path_label")

        self.repair_path_layout.addWidget(self.repair_path_label)

        self.repair_path = ChoiceInput(self.repair_path_cell)
        self.repair_path.setObjectName(u"repair_path")

        self.repair_path_layout.addWidget(self.repair_path)

        self.repair_path_note = FieldNote(self.repair_path_cell)
        self.repair_path_note.setObjectName(u"repair_path_note")

        self.repair_path_layout.addWidget(self.repair_path_note)

        self.repair_path_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.repair_path_layout.addItem(self.repair_path_room)


        self.grid_4_layout.addWidget(self.repair_path_cell, 1, 0, 1, 1)


        self.group_4_layout.addWidget(self.grid_4)


        self.sheet_layout.addWidget(self.group_4)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.subject_kind_label.setBuddy(self.subject_kind)
        self.subject_name_label.setBuddy(self.subject_name)
        self.subject_uscc_label.setBuddy(self.subject_uscc)
        self.unit_id_label.setBuddy(self.unit_id)
        self.person_label.setBuddy(self.person)
        self.source_label.setBuddy(self.source)
        self.domain_label.setBuddy(self.domain)
        self.instrument_no_label.setBuddy(self.instrument_no)
        self.authority_label.setBuddy(self.authority)
        self.decided_on_label.setBuddy(self.decided_on)
        self.complaint_label.setBuddy(self.complaint)
        self.origin_label.setBuddy(self.origin)
        self.summary_label.setBuddy(self.summary)
        self.loss_label.setBuddy(self.loss)
        self.impact_level_label.setBuddy(self.impact_level)
        self.severity_label.setBuddy(self.severity)
        self.report_to_label.setBuddy(self.report_to)
        self.repair_path_label.setBuddy(self.repair_path)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subject_kind, self.subject_name)
        QWidget.setTabOrder(self.subject_name, self.subject_uscc)
        QWidget.setTabOrder(self.subject_uscc, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.person)
        QWidget.setTabOrder(self.person, self.source)
        QWidget.setTabOrder(self.source, self.domain)
        QWidget.setTabOrder(self.domain, self.instrument_no)
        QWidget.setTabOrder(self.instrument_no, self.authority)
        QWidget.setTabOrder(self.authority, self.decided_on)
        QWidget.setTabOrder(self.decided_on, self.complaint)
        QWidget.setTabOrder(self.complaint, self.origin)
        QWidget.setTabOrder(self.origin, self.summary)
        QWidget.setTabOrder(self.summary, self.loss)
        QWidget.setTabOrder(self.loss, self.impact_level)
        QWidget.setTabOrder(self.impact_level, self.severity)
        QWidget.setTabOrder(self.severity, self.report_to)
        QWidget.setTabOrder(self.report_to, self.repair_path)

        self.retranslateUi(DishonestyRecordForm)

        QMetaObject.connectSlotsByName(DishonestyRecordForm)
    # setupUi

    def retranslateUi(self, DishonestyRecordForm: Any) -> None:
        DishonestyRecordForm.setWindowTitle(QCoreApplication.translate("DishonestyRecordForm", u"\u653f\u52a1\u5931\u4fe1\u8bb0\u5f55", None))
        self.group_1_heading.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u5931\u4fe1\u4e3b\u4f53", None))
        self.subject_kind_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4e3b\u4f53\u7c7b\u578b", None))
        self.subject_name_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4e3b\u4f53\u540d\u79f0", None))
        self.subject_uscc_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801", None))
        self.unit_id_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.person_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4e2a\u4eba", None))
        self.group_2_heading.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u6765\u6e90", None))
        self.source_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u6765\u6e90", None))
        self.domain_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u5931\u4fe1\u9886\u57df", None))
        self.instrument_no_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u6587\u4e66\u53f7", None))
        self.authority_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4f5c\u51fa\u673a\u5173", None))
        self.decided_on_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4f5c\u51fa\u65e5\u671f", None))
        self.complaint_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u6765\u6e90\u6295\u8bc9", None))
        self.origin_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u6765\u6e90\u4e8b\u9879", None))
        self.group_3_heading.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u5931\u4fe1\u4e8b\u5b9e", None))
        self.summary_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4e8b\u5b9e\u6458\u8981", None))
        self.loss_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u635f\u5931\u60c5\u51b5", None))
        self.impact_level_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u793e\u4f1a\u5f71\u54cd\u7a0b\u5ea6", None))
        self.group_4_heading.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u62a5\u9001\u4e0e\u4fee\u590d", None))
        self.severity_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u5931\u4fe1\u7a0b\u5ea6", None))
        self.report_to_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u62a5\u9001\u5bf9\u8c61", None))
        self.repair_path_label.setText(QCoreApplication.translate("DishonestyRecordForm", u"\u4fee\u590d\u9014\u5f84", None))
    # retranslateUi
