# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChecksInput, ChoiceInput, FlagInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.links import LinksInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import DecimalInput
from zwcx_desktop.gui.inputs.parts import (PartInput, PartsInput)
from zwcx_desktop.gui.inputs.text import (CodeInput, LongTextInput, TextInput)

class Ui_CommitmentForm(object):
    def setupUi(self, CommitmentForm: Any) -> None:
        if not CommitmentForm.objectName():
            CommitmentForm.setObjectName(u"CommitmentForm")
        self.form_layout = QVBoxLayout(CommitmentForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CommitmentForm)
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

        self.domain_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.domain_cell, 1, 1, 1, 1)

        self.content_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.content_cell, 2, 0, 1, 2)

        self.measure_cell = QWidget(self.grid_1)
        self.measure_cell.setObjectName(u"measure_cell")
        self.measure_cell.setProperty(u"wide", True)
        self.measure_layout = QVBoxLayout(self.measure_cell)
        self.measure_layout.setSpacing(4)
        self.measure_layout.setObjectName(u"measure_layout")
        self.measure_layout.setContentsMargins(0, 0, 0, 0)
        self.measure_label = QLabel(self.measure_cell)
        self.measure_label.setObjectName(u"measure_label")

        self.measure_layout.addWidget(self.measure_label)

        self.measure = LongTextInput(self.measure_cell)
        self.measure.setObjectName(u"measure")

        self.measure_layout.addWidget(self.measure)

        self.measure_note = FieldNote(self.measure_cell)
        self.measure_note.setObjectName(u"measure_note")

        self.measure_layout.addWidget(self.measure_note)

        self.measure_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.measure_layout.addItem(self.measure_room)


        self.grid_1_layout.addWidget(self.measure_cell, 3, 0, 1, 2)

        self.target_value_cell = QWidget(self.grid_1)
        self.target_value_cell.setObjectName(u"target_value_cell")
        self.target_value_layout = QVBoxLayout(self.target_value_cell)
        self.target_value_layout.setSpacing(4)
        self.target_value_layout.setObjectName(u"target_value_layout")
        self.target_value_layout.setContentsMargins(0, 0, 0, 0)
        self.target_value_label = QLabel(self.target_value_cell)
        self.target_value_label.setObjectName(u"target_value_label")

        self.target_value_layout.addWidget(self.target_value_label)

        self.target_value = DecimalInput(self.target_value_cell)
        self.target_value.setObjectName(u"target_value")

        self.target_value_layout.addWidget(self.target_value)

        self.target_value_note = FieldNote(self.target_value_cell)
        self.target_value_note.setObjectName(u"target_value_note")

        self.target_value_layout.addWidget(self.target_value_note)

        self.target_value_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.target_value_layout.addItem(self.target_value_room)


        self.grid_1_layout.addWidget(self.target_value_cell, 4, 0, 1, 1)

        self.unit_cell = QWidget(self.grid_1)
        self.unit_cell.setObjectName(u"unit_cell")
        self.unit_layout = QVBoxLayout(self.unit_cell)
        self.unit_layout.setSpacing(4)
        self.unit_layout.setObjectName(u"unit_layout")
        self.unit_layout.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(self.unit_cell)
        self.unit_label.setObjectName(u"unit_label")

        self.unit_layout.addWidget(self.unit_label)

        self.unit = TextInput(self.unit_cell)
        self.unit.setObjectName(u"unit")

        self.unit_layout.addWidget(self.unit)

        self.unit_note = FieldNote(self.unit_cell)
        self.unit_note.setObjectName(u"unit_note")

        self.unit_layout.addWidget(self.unit_note)

        self.unit_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unit_layout.addItem(self.unit_room)


        self.grid_1_layout.addWidget(self.unit_cell, 4, 1, 1, 1)

        self.basis_cell = QWidget(self.grid_1)
        self.basis_cell.setObjectName(u"basis_cell")
        self.basis_cell.setProperty(u"wide", True)
        self.basis_layout = QVBoxLayout(self.basis_cell)
        self.basis_layout.setSpacing(4)
        self.basis_layout.setObjectName(u"basis_layout")
        self.basis_layout.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(self.basis_cell)
        self.basis_label.setObjectName(u"basis_label")

        self.basis_layout.addWidget(self.basis_label)

        self.basis = PartsInput(self.basis_cell)
        self.basis.setObjectName(u"basis")

        self.basis_layout.addWidget(self.basis)

        self.basis_note = FieldNote(self.basis_cell)
        self.basis_note.setObjectName(u"basis_note")

        self.basis_layout.addWidget(self.basis_note)

        self.basis_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basis_layout.addItem(self.basis_room)


        self.grid_1_layout.addWidget(self.basis_cell, 5, 0, 1, 2)

        self.policy_docs_cell = QWidget(self.grid_1)
        self.policy_docs_cell.setObjectName(u"policy_docs_cell")
        self.policy_docs_layout = QVBoxLayout(self.policy_docs_cell)
        self.policy_docs_layout.setSpacing(4)
        self.policy_docs_layout.setObjectName(u"policy_docs_layout")
        self.policy_docs_layout.setContentsMargins(0, 0, 0, 0)
        self.policy_docs_label = QLabel(self.policy_docs_cell)
        self.policy_docs_label.setObjectName(u"policy_docs_label")

        self.policy_docs_layout.addWidget(self.policy_docs_label)

        self.policy_docs = LinesInput(self.policy_docs_cell)
        self.policy_docs.setObjectName(u"policy_docs")

        self.policy_docs_layout.addWidget(self.policy_docs)

        self.policy_docs_note = FieldNote(self.policy_docs_cell)
        self.policy_docs_note.setObjectName(u"policy_docs_note")

        self.policy_docs_layout.addWidget(self.policy_docs_note)

        self.policy_docs_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.policy_docs_layout.addItem(self.policy_docs_room)


        self.grid_1_layout.addWidget(self.policy_docs_cell, 6, 0, 1, 1)

        self.policies_cell = QWidget(self.grid_1)
        self.policies_cell.setObjectName(u"policies_cell")
        self.policies_cell.setProperty(u"wide", True)
        self.policies_layout = QVBoxLayout(self.policies_cell)
        self.policies_layout.setSpacing(4)
        self.policies_layout.setObjectName(u"policies_layout")
        self.policies_layout.setContentsMargins(0, 0, 0, 0)
        self.policies_label = QLabel(self.policies_cell)
        self.policies_label.setObjectName(u"policies_label")

        self.policies_layout.addWidget(self.policies_label)

        self.policies = LinksInput(self.policies_cell)
        self.policies.setObjectName(u"policies")

        self.policies_layout.addWidget(self.policies)

        self.policies_note = FieldNote(self.policies_cell)
        self.policies_note.setObjectName(u"policies_note")

        self.policies_layout.addWidget(self.policies_note)

        self.policies_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.policies_layout.addItem(self.policies_room)


        self.grid_1_layout.addWidget(self.policies_cell, 7, 0, 1, 2)

        self.tasks_cell = QWidget(self.grid_1)
        self.tasks_cell.setObjectName(u"tasks_cell")
        self.tasks_cell.setProperty(u"wide", True)
        self.tasks_layout = QVBoxLayout(self.tasks_cell)
        self.tasks_layout.setSpacing(4)
        self.tasks_layout.setObjectName(u"tasks_layout")
        self.tasks_layout.setContentsMargins(0, 0, 0, 0)
        self.tasks_label = QLabel(self.tasks_cell)
        self.tasks_label.setObjectName(u"tasks_label")

        self.tasks_layout.addWidget(self.tasks_label)

        self.tasks = LinksInput(self.tasks_cell)
        self.tasks.setObjectName(u"tasks")

        self.tasks_layout.addWidget(self.tasks)

        self.tasks_note = FieldNote(self.tasks_cell)
        self.tasks_note.setObjectName(u"tasks_note")

        self.tasks_layout.addWidget(self.tasks_note)

        self.tasks_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.tasks_layout.addItem(self.tasks_room)


        self.grid_1_layout.addWidget(self.tasks_cell, 8, 0, 1, 2)


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
        self.promisee_type_cell = QWidget(self.grid_2)
        self.promisee_type_cell.setObjectName(u"promisee_type_cell")
        self.promisee_type_layout = QVBoxLayout(self.promisee_type_cell)
        self.promisee_type_layout.setSpacing(4)
        self.promisee_type_layout.setObjectName(u"promisee_type_layout")
        self.promisee_type_layout.setContentsMargins(0, 0, 0, 0)
        self.promisee_type_label = QLabel(self.promisee_type_cell)
        self.promisee_type_label.setObjectName(u"promisee_type_label")

        self.promisee_type_layout.addWidget(self.promisee_type_label)

        self.promisee_type = ChoiceInput(self.promisee_type_cell)
        self.promisee_type.setObjectName(u"promisee_type")

        self.promisee_type_layout.addWidget(self.promisee_type)

        self.promisee_type_note = FieldNote(self.promisee_type_cell)
        self.promisee_type_note.setObjectName(u"promisee_type_note")

        self.promisee_type_layout.addWidget(self.promisee_type_note)

        self.promisee_type_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promisee_type_layout.addItem(self.promisee_type_room)


        self.grid_2_layout.addWidget(self.promisee_type_cell, 0, 0, 1, 1)

        self.promisee_name_cell = QWidget(self.grid_2)
        self.promisee_name_cell.setObjectName(u"promisee_name_cell")
        self.promisee_name_layout = QVBoxLayout(self.promisee_name_cell)
        self.promisee_name_layout.setSpacing(4)
        self.promisee_name_layout.setObjectName(u"promisee_name_layout")
        self.promisee_name_layout.setContentsMargins(0, 0, 0, 0)
        self.promisee_name_label = QLabel(self.promisee_name_cell)
        self.promisee_name_label.setObjectName(u"promisee_name_label")

        self.promisee_name_layout.addWidget(self.promisee_name_label)

        self.promisee_name = TextInput(self.promisee_name_cell)
        self.promisee_name.setObjectName(u"promisee_name")

        self.promisee_name_layout.addWidget(self.promisee_name)

        self.promisee_name_note = FieldNote(self.promisee_name_cell)
        self.promisee_name_note.setObjectName(u"promisee_name_note")

        self.promisee_name_layout.addWidget(self.promisee_name_note)

        self.promisee_name_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promisee_name_layout.addItem(self.promisee_name_room)


        self.grid_2_layout.addWidget(self.promisee_name_cell, 0, 1, 1, 1)

        self.promisee_uscc_cell = QWidget(self.grid_2)
        self.promisee_uscc_cell.setObjectName(u"promisee_uscc_cell")
        self.promisee_uscc_layout = QVBoxLayout(self.promisee_uscc_cell)
        self.promisee_uscc_layout.setSpacing(4)
        self.promisee_uscc_layout.setObjectName(u"promisee_uscc_layout")
        self.promisee_uscc_layout.setContentsMargins(0, 0, 0, 0)
        self.promisee_uscc_label = QLabel(self.promisee_uscc_cell)
        self.promisee_uscc_label.setObjectName(u"promisee_uscc_label")

        self.promisee_uscc_layout.addWidget(self.promisee_uscc_label)

        self.promisee_uscc = CodeInput(self.promisee_uscc_cell)
        self.promisee_uscc.setObjectName(u"promisee_uscc")

        self.promisee_uscc_layout.addWidget(self.promisee_uscc)

        self.promisee_uscc_note = FieldNote(self.promisee_uscc_cell)
        self.promisee_uscc_note.setObjectName(u"promisee_uscc_note")

        self.promisee_uscc_layout.addWidget(self.promisee_uscc_note)

        self.promisee_uscc_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.promisee_uscc_layout.addItem(self.promisee_uscc_room)


        self.grid_2_layout.addWidget(self.promisee_uscc_cell, 1, 0, 1, 1)

        self.beneficiary_cell = QWidget(self.grid_2)
        self.beneficiary_cell.setObjectName(u"beneficiary_cell")
        self.beneficiary_layout = QVBoxLayout(self.beneficiary_cell)
        self.beneficiary_layout.setSpacing(4)
        self.beneficiary_layout.setObjectName(u"beneficiary_layout")
        self.beneficiary_layout.setContentsMargins(0, 0, 0, 0)
        self.beneficiary_label = QLabel(self.beneficiary_cell)
        self.beneficiary_label.setObjectName(u"beneficiary_label")

        self.beneficiary_layout.addWidget(self.beneficiary_label)

        self.beneficiary = TextInput(self.beneficiary_cell)
        self.beneficiary.setObjectName(u"beneficiary")

        self.beneficiary_layout.addWidget(self.beneficiary)

        self.beneficiary_note = FieldNote(self.beneficiary_cell)
        self.beneficiary_note.setObjectName(u"beneficiary_note")

        self.beneficiary_layout.addWidget(self.beneficiary_note)

        self.beneficiary_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beneficiary_layout.addItem(self.beneficiary_room)


        self.grid_2_layout.addWidget(self.beneficiary_cell, 1, 1, 1, 1)

        self.area_units_cell = QWidget(self.grid_2)
        self.area_units_cell.setObjectName(u"area_units_cell")
        self.area_units_layout = QVBoxLayout(self.area_units_cell)
        self.area_units_layout.setSpacing(4)
        self.area_units_layout.setObjectName(u"area_units_layout")
        self.area_units_layout.setContentsMargins(0, 0, 0, 0)
        self.area_units_label = QLabel(self.area_units_cell)
        self.area_units_label.setObjectName(u"area_units_label")

        self.area_units_layout.addWidget(self.area_units_label)

        self.area_units = LinesInput(self.area_units_cell)
        self.area_units.setObjectName(u"area_units")

        self.area_units_layout.addWidget(self.area_units)

        self.area_units_note = FieldNote(self.area_units_cell)
        self.area_units_note.setObjectName(u"area_units_note")

        self.area_units_layout.addWidget(self.area_units_note)

        self.area_units_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.area_units_layout.addItem(self.area_units_room)


        self.grid_2_layout.addWidget(self.area_units_cell, 2, 0, 1, 1)


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
        self.start_on_cell = QWidget(self.grid_3)
        self.start_on_cell.setObjectName(u"start_on_cell")
        self.start_on_layout = QVBoxLayout(self.start_on_cell)
        self.start_on_layout.setSpacing(4)
        self.start_on_layout.setObjectName(u"start_on_layout")
        self.start_on_layout.setContentsMargins(0, 0, 0, 0)
        self.start_on_label = QLabel(self.start_on_cell)
        self.start_on_label.setObjectName(u"start_on_label")

        self.start_on_layout.addWidget(self.start_on_label)

        self.start_on = DateInput(self.start_on_cell)
        self.start_on.setObjectName(u"start_on")

        self.start_on_layout.addWidget(self.start_on)

        self.start_on_note = FieldNote(self.start_on_cell)
        self.start_on_note.setObjectName(u"start_on_note")

        self.start_on_layout.addWidget(self.start_on_note)

        self.start_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_on_layout.addItem(self.start_on_room)


        self.grid_3_layout.addWidget(self.start_on_cell, 0, 0, 1, 1)

        self.due_on_cell = QWidget(self.grid_3)
        self.due_on_cell.setObjectName(u"due_on_cell")
        self.due_on_layout = QVBoxLayout(self.due_on_cell)
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(self.due_on_cell)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on = DateInput(self.due_on_cell)
        self.due_on.setObjectName(u"due_on")

        self.due_on_layout.addWidget(self.due_on)

        self.due_on_note = FieldNote(self.due_on_cell)
        self.due_on_note.setObjectName(u"due_on_note")

        self.due_on_layout.addWidget(self.due_on_note)

        self.due_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_on_layout.addItem(self.due_on_room)


        self.grid_3_layout.addWidget(self.due_on_cell, 0, 1, 1, 1)

        self.is_standing_cell = QWidget(self.grid_3)
        self.is_standing_cell.setObjectName(u"is_standing_cell")
        self.is_standing_layout = QVBoxLayout(self.is_standing_cell)
        self.is_standing_layout.setSpacing(4)
        self.is_standing_layout.setObjectName(u"is_standing_layout")
        self.is_standing_layout.setContentsMargins(0, 0, 0, 0)
        self.is_standing_label = QLabel(self.is_standing_cell)
        self.is_standing_label.setObjectName(u"is_standing_label")

        self.is_standing_layout.addWidget(self.is_standing_label)

        self.is_standing = FlagInput(self.is_standing_cell)
        self.is_standing.setObjectName(u"is_standing")

        self.is_standing_layout.addWidget(self.is_standing)

        self.is_standing_note = FieldNote(self.is_standing_cell)
        self.is_standing_note.setObjectName(u"is_standing_note")

        self.is_standing_layout.addWidget(self.is_standing_note)

        self.is_standing_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.is_standing_layout.addItem(self.is_standing_room)


        self.grid_3_layout.addWidget(self.is_standing_cell, 1, 0, 1, 1)

        self.review_cycle_cell = QWidget(self.grid_3)
        self.review_cycle_cell.setObjectName(u"review_cycle_cell")
        self.review_cycle_layout = QVBoxLayout(self.review_cycle_cell)
        self.review_cycle_layout.setSpacing(4)
        self.review_cycle_layout.setObjectName(u"review_cycle_layout")
        self.review_cycle_layout.setContentsMargins(0, 0, 0, 0)
        self.review_cycle_label = QLabel(self.review_cycle_cell)
        self.review_cycle_label.setObjectName(u"review_cycle_label")

        self.review_cycle_layout.addWidget(self.review_cycle_label)

        self.review_cycle = ChoiceInput(self.review_cycle_cell)
        self.review_cycle.setObjectName(u"review_cycle")

        self.review_cycle_layout.addWidget(self.review_cycle)

        self.review_cycle_note = FieldNote(self.review_cycle_cell)
        self.review_cycle_note.setObjectName(u"review_cycle_note")

        self.review_cycle_layout.addWidget(self.review_cycle_note)

        self.review_cycle_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.review_cycle_layout.addItem(self.review_cycle_room)


        self.grid_3_layout.addWidget(self.review_cycle_cell, 1, 1, 1, 1)

        self.back_entry_reason_cell = QWidget(self.grid_3)
        self.back_entry_reason_cell.setObjectName(u"back_entry_reason_cell")
        self.back_entry_reason_layout = QVBoxLayout(self.back_entry_reason_cell)
        self.back_entry_reason_layout.setSpacing(4)
        self.back_entry_reason_layout.setObjectName(u"back_entry_reason_layout")
        self.back_entry_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.back_entry_reason_label = QLabel(self.back_entry_reason_cell)
        self.back_entry_reason_label.setObjectName(u"back_entry_reason_label")

        self.back_entry_reason_layout.addWidget(self.back_entry_reason_label)

        self.back_entry_reason = TextInput(self.back_entry_reason_cell)
        self.back_entry_reason.setObjectName(u"back_entry_reason")

        self.back_entry_reason_layout.addWidget(self.back_entry_reason)

        self.back_entry_reason_note = FieldNote(self.back_entry_reason_cell)
        self.back_entry_reason_note.setObjectName(u"back_entry_reason_note")

        self.back_entry_reason_layout.addWidget(self.back_entry_reason_note)

        self.back_entry_reason_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.back_entry_reason_layout.addItem(self.back_entry_reason_room)


        self.grid_3_layout.addWidget(self.back_entry_reason_cell, 2, 0, 1, 1)

        self.milestones_cell = QWidget(self.grid_3)
        self.milestones_cell.setObjectName(u"milestones_cell")
        self.milestones_cell.setProperty(u"wide", True)
        self.milestones_layout = QVBoxLayout(self.milestones_cell)
        self.milestones_layout.setSpacing(4)
        self.milestones_layout.setObjectName(u"milestones_layout")
        self.milestones_layout.setContentsMargins(0, 0, 0, 0)
        self.milestones_label = QLabel(self.milestones_cell)
        self.milestones_label.setObjectName(u"milestones_label")

        self.milestones_layout.addWidget(self.milestones_label)

        self.milestones = PartsInput(self.milestones_cell)
        self.milestones.setObjectName(u"milestones")

        self.milestones_layout.addWidget(self.milestones)

        self.milestones_note = FieldNote(self.milestones_cell)
        self.milestones_note.setObjectName(u"milestones_note")

        self.milestones_layout.addWidget(self.milestones_note)

        self.milestones_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.milestones_layout.addItem(self.milestones_room)


        self.grid_3_layout.addWidget(self.milestones_cell, 3, 0, 1, 2)


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
        self.unit_id_cell = QWidget(self.grid_4)
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


        self.grid_4_layout.addWidget(self.unit_id_cell, 0, 0, 1, 1)

        self.owner_id_cell = QWidget(self.grid_4)
        self.owner_id_cell.setObjectName(u"owner_id_cell")
        self.owner_id_layout = QVBoxLayout(self.owner_id_cell)
        self.owner_id_layout.setSpacing(4)
        self.owner_id_layout.setObjectName(u"owner_id_layout")
        self.owner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_id_label = QLabel(self.owner_id_cell)
        self.owner_id_label.setObjectName(u"owner_id_label")

        self.owner_id_layout.addWidget(self.owner_id_label)

        self.owner_id = ChoiceInput(self.owner_id_cell)
        self.owner_id.setObjectName(u"owner_id")

        self.owner_id_layout.addWidget(self.owner_id)

        self.owner_id_note = FieldNote(self.owner_id_cell)
        self.owner_id_note.setObjectName(u"owner_id_note")

        self.owner_id_layout.addWidget(self.owner_id_note)

        self.owner_id_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.owner_id_layout.addItem(self.owner_id_room)


        self.grid_4_layout.addWidget(self.owner_id_cell, 0, 1, 1, 1)

        self.leader_id_cell = QWidget(self.grid_4)
        self.leader_id_cell.setObjectName(u"leader_id_cell")
        self.leader_id_layout = QVBoxLayout(self.leader_id_cell)
        self.leader_id_layout.setSpacing(4)
        self.leader_id_layout.setObjectName(u"leader_id_layout")
        self.leader_id_layout.setContentsMargins(0, 0, 0, 0)
        self.leader_id_label = QLabel(self.leader_id_cell)
        self.leader_id_label.setObjectName(u"leader_id_label")

        self.leader_id_layout.addWidget(self.leader_id_label)

        self.leader_id = ChoiceInput(self.leader_id_cell)
        self.leader_id.setObjectName(u"leader_id")

        self.leader_id_layout.addWidget(self.leader_id)

        self.leader_id_note = FieldNote(self.leader_id_cell)
        self.leader_id_note.setObjectName(u"leader_id_note")

        self.leader_id_layout.addWidget(self.leader_id_note)

        self.leader_id_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leader_id_layout.addItem(self.leader_id_room)


        self.grid_4_layout.addWidget(self.leader_id_cell, 1, 0, 1, 1)

        self.phone_cell = QWidget(self.grid_4)
        self.phone_cell.setObjectName(u"phone_cell")
        self.phone_layout = QVBoxLayout(self.phone_cell)
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(self.phone_cell)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone = CodeInput(self.phone_cell)
        self.phone.setObjectName(u"phone")

        self.phone_layout.addWidget(self.phone)

        self.phone_note = FieldNote(self.phone_cell)
        self.phone_note.setObjectName(u"phone_note")

        self.phone_layout.addWidget(self.phone_note)

        self.phone_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phone_layout.addItem(self.phone_room)


        self.grid_4_layout.addWidget(self.phone_cell, 1, 1, 1, 1)


        self.group_4_layout.addWidget(self.grid_4)


        self.sheet_layout.addWidget(self.group_4)

        self.group_5 = QFrame(self.sheet)
        self.group_5.setObjectName(u"group_5")
        self.group_5.setProperty(u"card", True)
        self.group_5_layout = QVBoxLayout(self.group_5)
        self.group_5_layout.setSpacing(16)
        self.group_5_layout.setObjectName(u"group_5_layout")
        self.group_5_layout.setContentsMargins(24, 16, 24, 20)
        self.group_5_heading = QLabel(self.group_5)
        self.group_5_heading.setObjectName(u"group_5_heading")
        self.group_5_heading.setProperty(u"role", u"heading")

        self.group_5_layout.addWidget(self.group_5_heading)

        self.grid_5 = FieldGrid(self.group_5)
        self.grid_5.setObjectName(u"grid_5")
        self.grid_5_layout = QGridLayout(self.grid_5)
        self.grid_5_layout.setObjectName(u"grid_5_layout")
        self.grid_5_layout.setHorizontalSpacing(24)
        self.grid_5_layout.setVerticalSpacing(14)
        self.grid_5_layout.setContentsMargins(0, 0, 0, 0)
        self.publish_channels_cell = QWidget(self.grid_5)
        self.publish_channels_cell.setObjectName(u"publish_channels_cell")
        self.publish_channels_cell.setProperty(u"wide", True)
        self.publish_channels_layout = QVBoxLayout(self.publish_channels_cell)
        self.publish_channels_layout.setSpacing(4)
        self.publish_channels_layout.setObjectName(u"publish_channels_layout")
        self.publish_channels_layout.setContentsMargins(0, 0, 0, 0)
        self.publish_channels_label = QLabel(self.publish_channels_cell)
        self.publish_channels_label.setObjectName(u"publish_channels_label")

        self.publish_channels_layout.addWidget(self.publish_channels_label)

        self.publish_channels = ChecksInput(self.publish_channels_cell)
        self.publish_channels.setObjectName(u"publish_channels")

        self.publish_channels_layout.addWidget(self.publish_channels)

        self.publish_channels_note = FieldNote(self.publish_channels_cell)
        self.publish_channels_note.setObjectName(u"publish_channels_note")

        self.publish_channels_layout.addWidget(self.publish_channels_note)

        self.publish_channels_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.publish_channels_layout.addItem(self.publish_channels_room)


        self.grid_5_layout.addWidget(self.publish_channels_cell, 0, 0, 1, 2)


        self.group_5_layout.addWidget(self.grid_5)


        self.sheet_layout.addWidget(self.group_5)

        self.group_6 = QFrame(self.sheet)
        self.group_6.setObjectName(u"group_6")
        self.group_6.setProperty(u"card", True)
        self.group_6_layout = QVBoxLayout(self.group_6)
        self.group_6_layout.setSpacing(16)
        self.group_6_layout.setObjectName(u"group_6_layout")
        self.group_6_layout.setContentsMargins(24, 16, 24, 20)
        self.group_6_heading = QLabel(self.group_6)
        self.group_6_heading.setObjectName(u"group_6_heading")
        self.group_6_heading.setProperty(u"role", u"heading")

        self.group_6_layout.addWidget(self.group_6_heading)

        self.grid_6 = FieldGrid(self.group_6)
        self.grid_6.setObjectName(u"grid_6")
        self.grid_6_layout = QGridLayout(self.grid_6)
        self.grid_6_layout.setObjectName(u"grid_6_layout")
        self.grid_6_layout.setHorizontalSpacing(24)
        self.grid_6_layout.setVerticalSpacing(14)
        self.grid_6_layout.setContentsMargins(0, 0, 0, 0)
        self.contract_cell = QWidget(self.grid_6)
        self.contract_cell.setObjectName(u"contract_cell")
        self.contract_cell.setProperty(u"wide", True)
        self.contract_layout = QVBoxLayout(self.contract_cell)
        self.contract_layout.setSpacing(4)
        self.contract_layout.setObjectName(u"contract_layout")
        self.contract_layout.setContentsMargins(0, 0, 0, 0)
        self.contract_label = QLabel(self.contract_cell)
        self.contract_label.setObjectName(u"contract_label")

        self.contract_layout.addWidget(self.contract_label)

        self.contract = PartInput(self.contract_cell)
        self.contract.setObjectName(u"contract")

        self.contract_layout.addWidget(self.contract)

        self.contract_note = FieldNote(self.contract_cell)
        self.contract_note.setObjectName(u"contract_note")

        self.contract_layout.addWidget(self.contract_note)

        self.contract_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.contract_layout.addItem(self.contract_room)


        self.grid_6_layout.addWidget(self.contract_cell, 0, 0, 1, 2)


        self.group_6_layout.addWidget(self.grid_6)


        self.sheet_layout.addWidget(self.group_6)

        self.group_7 = QFrame(self.sheet)
        self.group_7.setObjectName(u"group_7")
        self.group_7.setProperty(u"card", True)
        self.group_7_layout = QVBoxLayout(self.group_7)
        self.group_7_layout.setSpacing(16)
        self.group_7_layout.setObjectName(u"group_7_layout")
        self.group_7_layout.setContentsMargins(24, 16, 24, 20)
        self.group_7_heading = QLabel(self.group_7)
        self.group_7_heading.setObjectName(u"group_7_heading")
        self.group_7_heading.setProperty(u"role", u"heading")

        self.group_7_layout.addWidget(self.group_7_heading)

        self.grid_7 = FieldGrid(self.group_7)
        self.grid_7.setObjectName(u"grid_7")
        self.grid_7_layout = QGridLayout(self.grid_7)
        self.grid_7_layout.setObjectName(u"grid_7_layout")
        self.grid_7_layout.setHorizontalSpacing(24)
        self.grid_7_layout.setVerticalSpacing(14)
        self.grid_7_layout.setContentsMargins(0, 0, 0, 0)
        self.judgment_cell = QWidget(self.grid_7)
        self.judgment_cell.setObjectName(u"judgment_cell")
        self.judgment_cell.setProperty(u"wide", True)
        self.judgment_layout = QVBoxLayout(self.judgment_cell)
        self.judgment_layout.setSpacing(4)
        self.judgment_layout.setObjectName(u"judgment_layout")
        self.judgment_layout.setContentsMargins(0, 0, 0, 0)
        self.judgment_label = QLabel(self.judgment_cell)
        self.judgment_label.setObjectName(u"judgment_label")

        self.judgment_layout.addWidget(self.judgment_label)

        self.judgment = PartInput(self.judgment_cell)
        self.judgment.setObjectName(u"judgment")

        self.judgment_layout.addWidget(self.judgment)

        self.judgment_note = FieldNote(self.judgment_cell)
        self.judgment_note.setObjectName(u"judgment_note")

        self.judgment_layout.addWidget(self.judgment_note)

        self.judgment_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.judgment_layout.addItem(self.judgment_room)


        self.grid_7_layout.addWidget(self.judgment_cell, 0, 0, 1, 2)


        self.group_7_layout.addWidget(self.grid_7)


        self.sheet_layout.addWidget(self.group_7)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.domain_label.setBuddy(self.domain)
        self.content_label.setBuddy(self.content)
        self.measure_label.setBuddy(self.measure)
        self.target_value_label.setBuddy(self.target_value)
        self.unit_label.setBuddy(self.unit)
        self.basis_label.setBuddy(self.basis)
        self.policy_docs_label.setBuddy(self.policy_docs)
        self.policies_label.setBuddy(self.policies)
        self.tasks_label.setBuddy(self.tasks)
        self.promisee_type_label.setBuddy(self.promisee_type)
        self.promisee_name_label.setBuddy(self.promisee_name)
        self.promisee_uscc_label.setBuddy(self.promisee_uscc)
        self.beneficiary_label.setBuddy(self.beneficiary)
        self.area_units_label.setBuddy(self.area_units)
        self.start_on_label.setBuddy(self.start_on)
        self.due_on_label.setBuddy(self.due_on)
        self.is_standing_label.setBuddy(self.is_standing)
        self.review_cycle_label.setBuddy(self.review_cycle)
        self.back_entry_reason_label.setBuddy(self.back_entry_reason)
        self.milestones_label.setBuddy(self.milestones)
        self.unit_id_label.setBuddy(self.unit_id)
        self.owner_id_label.setBuddy(self.owner_id)
        self.leader_id_label.setBuddy(self.leader_id)
        self.phone_label.setBuddy(self.phone)
        self.publish_channels_label.setBuddy(self.publish_channels)
        self.contract_label.setBuddy(self.contract)
        self.judgment_label.setBuddy(self.judgment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.domain)
        QWidget.setTabOrder(self.domain, self.content)
        QWidget.setTabOrder(self.content, self.measure)
        QWidget.setTabOrder(self.measure, self.target_value)
        QWidget.setTabOrder(self.target_value, self.unit)
        QWidget.setTabOrder(self.unit, self.basis)
        QWidget.setTabOrder(self.basis, self.policy_docs)
        QWidget.setTabOrder(self.policy_docs, self.policies)
        QWidget.setTabOrder(self.policies, self.tasks)
        QWidget.setTabOrder(self.tasks, self.promisee_type)
        QWidget.setTabOrder(self.promisee_type, self.promisee_name)
        QWidget.setTabOrder(self.promisee_name, self.promisee_uscc)
        QWidget.setTabOrder(self.promisee_uscc, self.beneficiary)
        QWidget.setTabOrder(self.beneficiary, self.area_units)
        QWidget.setTabOrder(self.area_units, self.start_on)
        QWidget.setTabOrder(self.start_on, self.due_on)
        QWidget.setTabOrder(self.due_on, self.is_standing)
        QWidget.setTabOrder(self.is_standing, self.review_cycle)
        QWidget.setTabOrder(self.review_cycle, self.back_entry_reason)
        QWidget.setTabOrder(self.back_entry_reason, self.milestones)
        QWidget.setTabOrder(self.milestones, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.owner_id)
        QWidget.setTabOrder(self.owner_id, self.leader_id)
        QWidget.setTabOrder(self.leader_id, self.phone)
        QWidget.setTabOrder(self.phone, self.publish_channels)
        QWidget.setTabOrder(self.publish_channels, self.contract)
        QWidget.setTabOrder(self.contract, self.judgment)

        self.retranslateUi(CommitmentForm)

        QMetaObject.connectSlotsByName(CommitmentForm)
    # setupUi

    def retranslateUi(self, CommitmentForm: Any) -> None:
        CommitmentForm.setWindowTitle(QCoreApplication.translate("CommitmentForm", u"\u516c\u5f00\u627f\u8bfa", None))
        self.group_1_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u5185\u5bb9", None))
        self.title_label.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u6807\u9898", None))
        self.kind_label.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u7c7b\u578b", None))
        self.domain_label.setText(QCoreApplication.translate("CommitmentForm", u"\u670d\u52a1\u9886\u57df", None))
        self.content_label.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u5185\u5bb9", None))
        self.measure_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8861\u91cf\u6807\u51c6", None))
        self.target_value_label.setText(QCoreApplication.translate("CommitmentForm", u"\u76ee\u6807\u503c", None))
        self.unit_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8ba1\u91cf\u5355\u4f4d", None))
        self.basis_label.setText(QCoreApplication.translate("CommitmentForm", u"\u6cd5\u5f8b\u653f\u7b56\u4f9d\u636e", None))
        self.policy_docs_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5173\u8054\u6587\u4ef6", None))
        self.policies_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5173\u8054\u6765\u6587", None))
        self.tasks_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5173\u8054\u4efb\u52a1", None))
        self.group_2_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u5bf9\u8c61", None))
        self.promisee_type_label.setText(QCoreApplication.translate("CommitmentForm", u"\u627f\u8bfa\u5bf9\u8c61", None))
        self.promisee_name_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5bf9\u8c61\u540d\u79f0", None))
        self.promisee_uscc_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5bf9\u8c61\u4fe1\u7528\u4ee3\u7801", None))
        self.beneficiary_label.setText(QCoreApplication.translate("CommitmentForm", u"\u53d7\u76ca\u5bf9\u8c61", None))
        self.area_units_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8986\u76d6\u6751\uff08\u793e\u533a\uff09", None))
        self.group_3_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u671f\u9650", None))
        self.start_on_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8d77\u59cb\u65e5\u671f", None))
        self.due_on_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5b8c\u6210\u671f\u9650", None))
        self.is_standing_label.setText(QCoreApplication.translate("CommitmentForm", u"\u957f\u671f\u627f\u8bfa", None))
        self.is_standing.setText(QCoreApplication.translate("CommitmentForm", u"\u662f", None))
        self.review_cycle_label.setText(QCoreApplication.translate("CommitmentForm", u"\u590d\u6838\u5468\u671f", None))
        self.back_entry_reason_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8865\u5f55\u8bf4\u660e", None))
        self.milestones_label.setText(QCoreApplication.translate("CommitmentForm", u"\u91cc\u7a0b\u7891", None))
        self.group_4_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u8d23\u4efb", None))
        self.unit_id_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.owner_id_label.setText(QCoreApplication.translate("CommitmentForm", u"\u8d23\u4efb\u4eba", None))
        self.leader_id_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5206\u7ba1\u9886\u5bfc", None))
        self.phone_label.setText(QCoreApplication.translate("CommitmentForm", u"\u76d1\u7763\u7535\u8bdd", None))
        self.group_5_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u516c\u5f00", None))
        self.publish_channels_label.setText(QCoreApplication.translate("CommitmentForm", u"\u516c\u5f00\u6e20\u9053", None))
        self.group_6_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u5408\u540c\u4fe1\u606f", None))
        self.contract_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5408\u540c\u4fe1\u606f", None))
        self.group_7_heading.setText(QCoreApplication.translate("CommitmentForm", u"\u5224\u51b3\u4fe1\u606f", None))
        self.judgment_label.setText(QCoreApplication.translate("CommitmentForm", u"\u5224\u51b3\u4fe1\u606f", None))
    # retranslateUi
