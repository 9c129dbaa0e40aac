# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChecksInput, ChoiceInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_CatalogueItemForm(object):
    def setupUi(self, CatalogueItemForm: Any) -> None:
        if not CatalogueItemForm.objectName():
            CatalogueItemForm.setObjectName(u"CatalogueItemForm")
        self.form_layout = QVBoxLayout(CatalogueItemForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CatalogueItemForm)
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
        self.seq_cell = QWidget(self.grid_1)
        self.seq_cell.setObjectName(u"seq_cell")
        self.seq_layout = QVBoxLayout(self.seq_cell)
        self.seq_layout.setSpacing(4)
        self.seq_layout.setObjectName(u"seq_layout")
        self.seq_layout.setContentsMargins(0, 0, 0, 0)
        self.seq_label = QLabel(self.seq_cell)
        self.seq_label.setObjectName(u"seq_label")

        self.seq_layout.addWidget(self.seq_label)

        self.seq = IntInput(self.seq_cell)
        self.seq.setObjectName(u"seq")

        self.seq_layout.addWidget(self.seq)

        self.seq_note = FieldNote(self.seq_cell)
        self.seq_note.setObjectName(u"seq_note")

        self.seq_layout.addWidget(self.seq_note)

        self.seq_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.seq_layout.addItem(self.seq_room)


        self.grid_1_layout.addWidget(self.seq_cell, 0, 0, 1, 1)

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


        self.grid_1_layout.addWidget(self.domain_cell, 0, 1, 1, 1)

        self.first_level_cell = QWidget(self.grid_1)
        self.first_level_cell.setObjectName(u"first_level_cell")
        self.first_level_layout = QVBoxLayout(self.first_level_cell)
        self.first_level_layout.setSpacing(4)
        self.first_level_layout.setObjectName(u"first_level_layout")
        self.first_level_layout.setContentsMargins(0, 0, 0, 0)
        self.first_level_label = QLabel(self.first_level_cell)
        self.first_level_label.setObjectName(u"first_level_label")

        self.first_level_layout.addWidget(self.first_level_label)

        self.first_level = TextInput(self.first_level_cell)
        self.first_level.setObjectName(u"first_level")

        self.first_level_layout.addWidget(self.first_level)

        self.first_level_note = FieldNote(self.first_level_cell)
        self.first_level_note.setObjectName(u"first_level_note")

        self.first_level_layout.addWidget(self.first_level_note)

        self.first_level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_level_layout.addItem(self.first_level_room)


        self.grid_1_layout.addWidget(self.first_level_cell, 1, 0, 1, 1)

        self.second_level_cell = QWidget(self.grid_1)
        self.second_level_cell.setObjectName(u"second_level_cell")
        self.second_level_layout = QVBoxLayout(self.second_level_cell)
        self.second_level_layout.setSpacing(4)
        self.second_level_layout.setObjectName(u"second_level_layout")
        self.second_level_layout.setContentsMargins(0, 0, 0, 0)
        self.second_level_label = QLabel(self.second_level_cell)
        self.second_level_label.setObjectName(u"second_level_label")

        self.second_level_layout.addWidget(self.second_level_label)

        self.second_level = TextInput(self.second_level_cell)
        self.second_level.setObjectName(u"second_level")

        self.second_level_layout.addWidget(self.second_level)

        self.second_level_note = FieldNote(self.second_level_cell)
        self.second_level_note.setObjectName(u"second_level_note")

        self.second_level_layout.addWidget(self.second_level_note)

        self.second_level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.second_level_layout.addItem(self.second_level_room)


        self.grid_1_layout.addWidget(self.second_level_cell, 1, 1, 1, 1)

        self.third_level_cell = QWidget(self.grid_1)
        self.third_level_cell.setObjectName(u"third_level_cell")
        self.third_level_layout = QVBoxLayout(self.third_level_cell)
        self.third_level_layout.setSpacing(4)
        self.third_level_layout.setObjectName(u"third_level_layout")
        self.third_level_layout.setContentsMargins(0, 0, 0, 0)
        self.third_level_label = QLabel(self.third_level_cell)
        self.third_level_label.setObjectName(u"third_level_label")

        self.third_level_layout.addWidget(self.third_level_label)

        self.third_level = TextInput(self.third_level_cell)
        self.third_level.setObjectName(u"third_level")

        self.third_level_layout.addWidget(self.third_level)

        self.third_level_note = FieldNote(self.third_level_cell)
        self.third_level_note.setObjectName(u"third_level_note")

        self.third_level_layout.addWidget(self.third_level_note)

        self.third_level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.third_level_layout.addItem(self.third_level_room)


        self.grid_1_layout.addWidget(self.third_level_cell, 2, 0, 1, 1)

        self.elements_cell = QWidget(self.grid_1)
        self.elements_cell.setObjectName(u"elements_cell")
        self.elements_cell.setProperty(u"wide", True)
        self.elements_layout = QVBoxLayout(self.elements_cell)
        self.elements_layout.setSpacing(4)
        self.elements_layout.setObjectName(u"elements_layout")
        self.elements_layout.setContentsMargins(0, 0, 0, 0)
        self.elements_label = QLabel(self.elements_cell)
        self.elements_label.setObjectName(u"elements_label")

        self.elements_layout.addWidget(self.elements_label)

        self.elements = LongTextInput(self.elements_cell)
        self.elements.setObjectName(u"elements")

        self.elements_layout.addWidget(self.elements)

        self.elements_note = FieldNote(self.elements_cell)
        self.elements_note.setObjectName(u"elements_note")

        self.elements_layout.addWidget(self.elements_note)

        self.elements_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.elements_layout.addItem(self.elements_room)


        self.grid_1_layout.addWidget(self.elements_cell, 3, 0, 1, 2)

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

        self.basis = LongTextInput(self.basis_cell)
        self.basis.setObjectName(u"basis")

        self.basis_layout.addWidget(self.basis)

        self.basis_note = FieldNote(self.basis_cell)
        self.basis_note.setObjectName(u"basis_note")

        self.basis_layout.addWidget(self.basis_note)

        self.basis_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basis_layout.addItem(self.basis_room)


        self.grid_1_layout.addWidget(self.basis_cell, 4, 0, 1, 2)


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
        self.time_limit_cell = QWidget(self.grid_2)
        self.time_limit_cell.setObjectName(u"time_limit_cell")
        self.time_limit_layout = QVBoxLayout(self.time_limit_cell)
        self.time_limit_layout.setSpacing(4)
        self.time_limit_layout.setObjectName(u"time_limit_layout")
        self.time_limit_layout.setContentsMargins(0, 0, 0, 0)
        self.time_limit_label = QLabel(self.time_limit_cell)
        self.time_limit_label.setObjectName(u"time_limit_label")

        self.time_limit_layout.addWidget(self.time_limit_label)

        self.time_limit = TextInput(self.time_limit_cell)
        self.time_limit.setObjectName(u"time_limit")

        self.time_limit_layout.addWidget(self.time_limit)

        self.time_limit_note = FieldNote(self.time_limit_cell)
        self.time_limit_note.setObjectName(u"time_limit_note")

        self.time_limit_layout.addWidget(self.time_limit_note)

        self.time_limit_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.time_limit_layout.addItem(self.time_limit_room)


        self.grid_2_layout.addWidget(self.time_limit_cell, 0, 0, 1, 1)

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

        self.channels_cell = QWidget(self.grid_2)
        self.channels_cell.setObjectName(u"channels_cell")
        self.channels_cell.setProperty(u"wide", True)
        self.channels_layout = QVBoxLayout(self.channels_cell)
        self.channels_layout.setSpacing(4)
        self.channels_layout.setObjectName(u"channels_layout")
        self.channels_layout.setContentsMargins(0, 0, 0, 0)
        self.channels_label = QLabel(self.channels_cell)
        self.channels_label.setObjectName(u"channels_label")

        self.channels_layout.addWidget(self.channels_label)

        self.channels = ChecksInput(self.channels_cell)
        self.channels.setObjectName(u"channels")

        self.channels_layout.addWidget(self.channels)

        self.channels_note = FieldNote(self.channels_cell)
        self.channels_note.setObjectName(u"channels_note")

        self.channels_layout.addWidget(self.channels_note)

        self.channels_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.channels_layout.addItem(self.channels_room)


        self.grid_2_layout.addWidget(self.channels_cell, 1, 0, 1, 2)

        self.audience_cell = QWidget(self.grid_2)
        self.audience_cell.setObjectName(u"audience_cell")
        self.audience_layout = QVBoxLayout(self.audience_cell)
        self.audience_layout.setSpacing(4)
        self.audience_layout.setObjectName(u"audience_layout")
        self.audience_layout.setContentsMargins(0, 0, 0, 0)
        self.audience_label = QLabel(self.audience_cell)
        self.audience_label.setObjectName(u"audience_label")

        self.audience_layout.addWidget(self.audience_label)

        self.audience = ChoiceInput(self.audience_cell)
        self.audience.setObjectName(u"audience")

        self.audience_layout.addWidget(self.audience)

        self.audience_note = FieldNote(self.audience_cell)
        self.audience_note.setObjectName(u"audience_note")

        self.audience_layout.addWidget(self.audience_note)

        self.audience_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.audience_layout.addItem(self.audience_room)


        self.grid_2_layout.addWidget(self.audience_cell, 2, 0, 1, 1)

        self.audience_text_cell = QWidget(self.grid_2)
        self.audience_text_cell.setObjectName(u"audience_text_cell")
        self.audience_text_layout = QVBoxLayout(self.audience_text_cell)
        self.audience_text_layout.setSpacing(4)
        self.audience_text_layout.setObjectName(u"audience_text_layout")
        self.audience_text_layout.setContentsMargins(0, 0, 0, 0)
        self.audience_text_label = QLabel(self.audience_text_cell)
        self.audience_text_label.setObjectName(u"audience_text_label")

        self.audience_text_layout.addWidget(self.audience_text_label)

        self.audience_text = TextInput(self.audience_text_cell)
        self.audience_text.setObjectName(u"audience_text")

        self.audience_text_layout.addWidget(self.audience_text)

        self.audience_text_note = FieldNote(self.audience_text_cell)
        self.audience_text_note.setObjectName(u"audience_text_note")

        self.audience_text_layout.addWidget(self.audience_text_note)

        self.audience_text_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.audience_text_layout.addItem(self.audience_text_room)


        self.grid_2_layout.addWidget(self.audience_text_cell, 2, 1, 1, 1)

        self.mode_cell = QWidget(self.grid_2)
        self.mode_cell.setObjectName(u"mode_cell")
        self.mode_layout = QVBoxLayout(self.mode_cell)
        self.mode_layout.setSpacing(4)
        self.mode_layout.setObjectName(u"mode_layout")
        self.mode_layout.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(self.mode_cell)
        self.mode_label.setObjectName(u"mode_label")

        self.mode_layout.addWidget(self.mode_label)

        self.mode = ChoiceInput(self.mode_cell)
        self.mode.setObjectName(u"mode")

        self.mode_layout.addWidget(self.mode)

        self.mode_note = FieldNote(self.mode_cell)
        self.mode_note.setObjectName(u"mode_note")

        self.mode_layout.addWidget(self.mode_note)

        self.mode_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mode_layout.addItem(self.mode_room)


        self.grid_2_layout.addWidget(self.mode_cell, 3, 0, 1, 1)

        self.levels_cell = QWidget(self.grid_2)
        self.levels_cell.setObjectName(u"levels_cell")
        self.levels_cell.setProperty(u"wide", True)
        self.levels_layout = QVBoxLayout(self.levels_cell)
        self.levels_layout.setSpacing(4)
        self.levels_layout.setObjectName(u"levels_layout")
        self.levels_layout.setContentsMargins(0, 0, 0, 0)
        self.levels_label = QLabel(self.levels_cell)
        self.levels_label.setObjectName(u"levels_label")

        self.levels_layout.addWidget(self.levels_label)

        self.levels = ChecksInput(self.levels_cell)
        self.levels.setObjectName(u"levels")

        self.levels_layout.addWidget(self.levels)

        self.levels_note = FieldNote(self.levels_cell)
        self.levels_note.setObjectName(u"levels_note")

        self.levels_layout.addWidget(self.levels_note)

        self.levels_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.levels_layout.addItem(self.levels_room)


        self.grid_2_layout.addWidget(self.levels_cell, 4, 0, 1, 2)


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
        self.applies_to_cell = QWidget(self.grid_3)
        self.applies_to_cell.setObjectName(u"applies_to_cell")
        self.applies_to_cell.setProperty(u"wide", True)
        self.applies_to_layout = QVBoxLayout(self.applies_to_cell)
        self.applies_to_layout.setSpacing(4)
        self.applies_to_layout.setObjectName(u"applies_to_layout")
        self.applies_to_layout.setContentsMargins(0, 0, 0, 0)
        self.applies_to_label = QLabel(self.applies_to_cell)
        self.applies_to_label.setObjectName(u"applies_to_label")

        self.applies_to_layout.addWidget(self.applies_to_label)

        self.applies_to = ChecksInput(self.applies_to_cell)
        self.applies_to.setObjectName(u"applies_to")

        self.applies_to_layout.addWidget(self.applies_to)

        self.applies_to_note = FieldNote(self.applies_to_cell)
        self.applies_to_note.setObjectName(u"applies_to_note")

        self.applies_to_layout.addWidget(self.applies_to_note)

        self.applies_to_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.applies_to_layout.addItem(self.applies_to_room)


        self.grid_3_layout.addWidget(self.applies_to_cell, 0, 0, 1, 2)

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
        self.valid_from_cell = QWidget(self.grid_4)
        self.valid_from_cell.setObjectName(u"valid_from_cell")
        self.valid_from_layout = QVBoxLayout(self.valid_from_cell)
        self.valid_from_layout.setSpacing(4)
        self.valid_from_layout.setObjectName(u"valid_from_layout")
        self.valid_from_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(self.valid_from_cell)
        self.valid_from_label.setObjectName(u"valid_from_label")

        self.valid_from_layout.addWidget(self.valid_from_label)

        self.valid_from = DateInput(self.valid_from_cell)
        self.valid_from.setObjectName(u"valid_from")

        self.valid_from_layout.addWidget(self.valid_from)

        self.valid_from_note = FieldNote(self.valid_from_cell)
        self.valid_from_note.setObjectName(u"valid_from_note")

        self.valid_from_layout.addWidget(self.valid_from_note)

        self.valid_from_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_from_layout.addItem(self.valid_from_room)


        self.grid_4_layout.addWidget(self.valid_from_cell, 0, 0, 1, 1)

        self.valid_to_cell = QWidget(self.grid_4)
        self.valid_to_cell.setObjectName(u"valid_to_cell")
        self.valid_to_layout = QVBoxLayout(self.valid_to_cell)
        self.valid_to_layout.setSpacing(4)
        self.valid_to_layout.setObjectName(u"valid_to_layout")
        self.valid_to_layout.setContentsMargins(0, 0, 0, 0)
        self.valid_to_label = QLabel(self.valid_to_cell)
        self.valid_to_label.setObjectName(u"valid_to_label")

        self.valid_to_layout.addWidget(self.valid_to_label)

        self.valid_to = DateInput(self.valid_to_cell)
        self.valid_to.setObjectName(u"valid_to")

        self.valid_to_layout.addWidget(self.valid_to)

        self.valid_to_note = FieldNote(self.valid_to_cell)
        self.valid_to_note.setObjectName(u"valid_to_note")

        self.valid_to_layout.addWidget(self.valid_to_note)

        self.valid_to_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.valid_to_layout.addItem(self.valid_to_room)


        self.grid_4_layout.addWidget(self.valid_to_cell, 0, 1, 1, 1)

        self.revision_cycle_cell = QWidget(self.grid_4)
        self.revision_cycle_cell.setObjectName(u"revision_cycle_cell")
        self.revision_cycle_layout = QVBoxLayout(self.revision_cycle_cell)
        self.revision_cycle_layout.setSpacing(4)
        self.revision_cycle_layout.setObjectName(u"revision_cycle_layout")
        self.revision_cycle_layout.setContentsMargins(0, 0, 0, 0)
        self.revision_cycle_label = QLabel(self.revision_cycle_cell)
        self.revision_cycle_label.setObjectName(u"revision_cycle_label")

        self.revision_cycle_layout.addWidget(self.revision_cycle_label)

        self.revision_cycle = ChoiceInput(self.revision_cycle_cell)
        self.revision_cycle.setObjectName(u"revision_cycle")

        self.revision_cycle_layout.addWidget(self.revision_cycle)

        self.revision_cycle_note = FieldNote(self.revision_cycle_cell)
        self.revision_cycle_note.setObjectName(u"revision_cycle_note")

        self.revision_cycle_layout.addWidget(self.revision_cycle_note)

        self.revision_cycle_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.revision_cycle_layout.addItem(self.revision_cycle_room)


        self.grid_4_layout.addWidget(self.revision_cycle_cell, 1, 0, 1, 1)


        self.group_4_layout.addWidget(self.grid_4)


        self.sheet_layout.addWidget(self.group_4)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.seq_label.setBuddy(self.seq)
        self.domain_label.setBuddy(self.domain)
        self.first_level_label.setBuddy(self.first_level)
        self.second_level_label.setBuddy(self.second_level)
        self.third_level_label.setBuddy(self.third_level)
        self.elements_label.setBuddy(self.elements)
        self.basis_label.setBuddy(self.basis)
        self.time_limit_label.setBuddy(self.time_limit)
        self.subject_label.setBuddy(self.subject)
        self.channels_label.setBuddy(self.channels)
        self.audience_label.setBuddy(self.audience)
        self.audience_text_label.setBuddy(self.audience_text)
        self.mode_label.setBuddy(self.mode)
        self.levels_label.setBuddy(self.levels)
        self.applies_to_label.setBuddy(self.applies_to)
        self.unit_id_label.setBuddy(self.unit_id)
        self.valid_from_label.setBuddy(self.valid_from)
        self.valid_to_label.setBuddy(self.valid_to)
        self.revision_cycle_label.setBuddy(self.revision_cycle)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.seq, self.domain)
        QWidget.setTabOrder(self.domain, self.first_level)
        QWidget.setTabOrder(self.first_level, self.second_level)
        QWidget.setTabOrder(self.second_level, self.third_level)
        QWidget.setTabOrder(self.third_level, self.elements)
        QWidget.setTabOrder(self.elements, self.basis)
        QWidget.setTabOrder(self.basis, self.time_limit)
        QWidget.setTabOrder(self.time_limit, self.subject)
        QWidget.setTabOrder(self.subject, self.channels)
        QWidget.setTabOrder(self.channels, self.audience)
        QWidget.setTabOrder(self.audience, self.audience_text)
        QWidget.setTabOrder(self.audience_text, self.mode)
        QWidget.setTabOrder(self.mode, self.levels)
        QWidget.setTabOrder(self.levels, self.applies_to)
        QWidget.setTabOrder(self.applies_to, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.valid_from)
        QWidget.setTabOrder(self.valid_from, self.valid_to)
        QWidget.setTabOrder(self.valid_to, self.revision_cycle)

        self.retranslateUi(CatalogueItemForm)

        QMetaObject.connectSlotsByName(CatalogueItemForm)
    # setupUi

    def retranslateUi(self, CatalogueItemForm: Any) -> None:
        CatalogueItemForm.setWindowTitle(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u76ee\u5f55", None))
        self.group_1_heading.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u4e8b\u9879", None))
        self.seq_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u5e8f\u53f7", None))
        self.domain_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u9886\u57df", None))
        self.first_level_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u4e00\u7ea7\u4e8b\u9879", None))
        self.second_level_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u4e8c\u7ea7\u4e8b\u9879", None))
        self.third_level_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u4e09\u7ea7\u4e8b\u9879", None))
        self.elements_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u5185\u5bb9\uff08\u8981\u7d20\uff09", None))
        self.basis_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u4f9d\u636e", None))
        self.group_2_heading.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u8981\u6c42", None))
        self.time_limit_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u65f6\u9650", None))
        self.subject_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u4e3b\u4f53", None))
        self.channels_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u6e20\u9053\u548c\u8f7d\u4f53", None))
        self.audience_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u5bf9\u8c61", None))
        self.audience_text_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u5bf9\u8c61\u8303\u56f4", None))
        self.mode_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u65b9\u5f0f", None))
        self.levels_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u516c\u5f00\u5c42\u7ea7", None))
        self.group_3_heading.setText(QCoreApplication.translate("CatalogueItemForm", u"\u9002\u7528\u548c\u8d23\u4efb", None))
        self.applies_to_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u9002\u7528", None))
        self.unit_id_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.group_4_heading.setText(QCoreApplication.translate("CatalogueItemForm", u"\u6709\u6548\u671f\u548c\u4fee\u8ba2", None))
        self.valid_from_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u751f\u6548\u65e5\u671f", None))
        self.valid_to_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u5931\u6548\u65e5\u671f", None))
        self.revision_cycle_label.setText(QCoreApplication.translate("CatalogueItemForm", u"\u4fee\u8ba2\u5468\u671f", None))
    # retranslateUi
