# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import (PartInput, PartsInput)
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_TaskForm(object):
    def setupUi(self, TaskForm: Any) -> None:
        if not TaskForm.objectName():
            TaskForm.setObjectName(u"TaskForm")
        self.form_layout = QVBoxLayout(TaskForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TaskForm)
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

        self.name_cell = QWidget(self.grid_1)
        self.name_cell.setObjectName(u"name_cell")
        self.name_cell.setProperty(u"wide", True)
        self.name_layout = QVBoxLayout(self.name_cell)
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.name_cell)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name = TextInput(self.name_cell)
        self.name.setObjectName(u"name")

        self.name_layout.addWidget(self.name)

        self.name_note = FieldNote(self.name_cell)
        self.name_note.setObjectName(u"name_note")

        self.name_layout.addWidget(self.name_note)

        self.name_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_layout.addItem(self.name_room)


        self.grid_1_layout.addWidget(self.name_cell, 1, 0, 1, 2)

        self.items_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.items_cell, 2, 0, 1, 2)

        self.clause_ref_cell = QWidget(self.grid_1)
        self.clause_ref_cell.setObjectName(u"clause_ref_cell")
        self.clause_ref_layout = QVBoxLayout(self.clause_ref_cell)
        self.clause_ref_layout.setSpacing(4)
        self.clause_ref_layout.setObjectName(u"clause_ref_layout")
        self.clause_ref_layout.setContentsMargins(0, 0, 0, 0)
        self.clause_ref_label = QLabel(self.clause_ref_cell)
        self.clause_ref_label.setObjectName(u"clause_ref_label")

        self.clause_ref_layout.addWidget(self.clause_ref_label)

        self.clause_ref = TextInput(self.clause_ref_cell)
        self.clause_ref.setObjectName(u"clause_ref")

        self.clause_ref_layout.addWidget(self.clause_ref)

        self.clause_ref_note = FieldNote(self.clause_ref_cell)
        self.clause_ref_note.setObjectName(u"clause_ref_note")

        self.clause_ref_layout.addWidget(self.clause_ref_note)

        self.clause_ref_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.clause_ref_layout.addItem(self.clause_ref_room)


        self.grid_1_layout.addWidget(self.clause_ref_cell, 3, 0, 1, 1)


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
        self.due_text_cell = QWidget(self.grid_2)
        self.due_text_cell.setObjectName(u"due_text_cell")
        self.due_text_layout = QVBoxLayout(self.due_text_cell)
        self.due_text_layout.setSpacing(4)
        self.due_text_layout.setObjectName(u"due_text_layout")
        self.due_text_layout.setContentsMargins(0, 0, 0, 0)
        self.due_text_label = QLabel(self.due_text_cell)
        self.due_text_label.setObjectName(u"due_text_label")

        self.due_text_layout.addWidget(self.due_text_label)

        self.due_text = TextInput(self.due_text_cell)
        self.due_text.setObjectName(u"due_text")

        self.due_text_layout.addWidget(self.due_text)

        self.due_text_note = FieldNote(self.due_text_cell)
        self.due_text_note.setObjectName(u"due_text_note")

        self.due_text_layout.addWidget(self.due_text_note)

        self.due_text_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.due_text_layout.addItem(self.due_text_room)


        self.grid_2_layout.addWidget(self.due_text_cell, 0, 0, 1, 1)

        self.due_on_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.due_on_cell, 0, 1, 1, 1)


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
        self.lead_units_cell = QWidget(self.grid_3)
        self.lead_units_cell.setObjectName(u"lead_units_cell")
        self.lead_units_layout = QVBoxLayout(self.lead_units_cell)
        self.lead_units_layout.setSpacing(4)
        self.lead_units_layout.setObjectName(u"lead_units_layout")
        self.lead_units_layout.setContentsMargins(0, 0, 0, 0)
        self.lead_units_label = QLabel(self.lead_units_cell)
        self.lead_units_label.setObjectName(u"lead_units_label")

        self.lead_units_layout.addWidget(self.lead_units_label)

        self.lead_units = LinesInput(self.lead_units_cell)
        self.lead_units.setObjectName(u"lead_units")

        self.lead_units_layout.addWidget(self.lead_units)

        self.lead_units_note = FieldNote(self.lead_units_cell)
        self.lead_units_note.setObjectName(u"lead_units_note")

        self.lead_units_layout.addWidget(self.lead_units_note)

        self.lead_units_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lead_units_layout.addItem(self.lead_units_room)


        self.grid_3_layout.addWidget(self.lead_units_cell, 0, 0, 1, 1)

        self.support_units_cell = QWidget(self.grid_3)
        self.support_units_cell.setObjectName(u"support_units_cell")
        self.support_units_layout = QVBoxLayout(self.support_units_cell)
        self.support_units_layout.setSpacing(4)
        self.support_units_layout.setObjectName(u"support_units_layout")
        self.support_units_layout.setContentsMargins(0, 0, 0, 0)
        self.support_units_label = QLabel(self.support_units_cell)
        self.support_units_label.setObjectName(u"support_units_label")

        self.support_units_layout.addWidget(self.support_units_label)

        self.support_units = LinesInput(self.support_units_cell)
        self.support_units.setObjectName(u"support_units")

        self.support_units_layout.addWidget(self.support_units)

        self.support_units_note = FieldNote(self.support_units_cell)
        self.support_units_note.setObjectName(u"support_units_note")

        self.support_units_layout.addWidget(self.support_units_note)

        self.support_units_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.support_units_layout.addItem(self.support_units_room)


        self.grid_3_layout.addWidget(self.support_units_cell, 0, 1, 1, 1)

        self.leaders_cell = QWidget(self.grid_3)
        self.leaders_cell.setObjectName(u"leaders_cell")
        self.leaders_layout = QVBoxLayout(self.leaders_cell)
        self.leaders_layout.setSpacing(4)
        self.leaders_layout.setObjectName(u"leaders_layout")
        self.leaders_layout.setContentsMargins(0, 0, 0, 0)
        self.leaders_label = QLabel(self.leaders_cell)
        self.leaders_label.setObjectName(u"leaders_label")

        self.leaders_layout.addWidget(self.leaders_label)

        self.leaders = LinesInput(self.leaders_cell)
        self.leaders.setObjectName(u"leaders")

        self.leaders_layout.addWidget(self.leaders)

        self.leaders_note = FieldNote(self.leaders_cell)
        self.leaders_note.setObjectName(u"leaders_note")

        self.leaders_layout.addWidget(self.leaders_note)

        self.leaders_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leaders_layout.addItem(self.leaders_room)


        self.grid_3_layout.addWidget(self.leaders_cell, 1, 0, 1, 1)


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
        self.policy_cell = QWidget(self.grid_4)
        self.policy_cell.setObjectName(u"policy_cell")
        self.policy_layout = QVBoxLayout(self.policy_cell)
        self.policy_layout.setSpacing(4)
        self.policy_layout.setObjectName(u"policy_layout")
        self.policy_layout.setContentsMargins(0, 0, 0, 0)
        self.policy_label = QLabel(self.policy_cell)
        self.policy_label.setObjectName(u"policy_label")

        self.policy_layout.addWidget(self.policy_label)

        self.policy = LinkInput(self.policy_cell)
        self.policy.setObjectName(u"policy")

        self.policy_layout.addWidget(self.policy)

        self.policy_note = FieldNote(self.policy_cell)
        self.policy_note.setObjectName(u"policy_note")

        self.policy_layout.addWidget(self.policy_note)

        self.policy_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.policy_layout.addItem(self.policy_room)


        self.grid_4_layout.addWidget(self.policy_cell, 0, 0, 1, 1)

        self.document_cell = QWidget(self.grid_4)
        self.document_cell.setObjectName(u"document_cell")
        self.document_cell.setProperty(u"wide", True)
        self.document_layout = QVBoxLayout(self.document_cell)
        self.document_layout.setSpacing(4)
        self.document_layout.setObjectName(u"document_layout")
        self.document_layout.setContentsMargins(0, 0, 0, 0)
        self.document_label = QLabel(self.document_cell)
        self.document_label.setObjectName(u"document_label")

        self.document_layout.addWidget(self.document_label)

        self.document = PartInput(self.document_cell)
        self.document.setObjectName(u"document")

        self.document_layout.addWidget(self.document)

        self.document_note = FieldNote(self.document_cell)
        self.document_note.setObjectName(u"document_note")

        self.document_layout.addWidget(self.document_note)

        self.document_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.document_layout.addItem(self.document_room)


        self.grid_4_layout.addWidget(self.document_cell, 1, 0, 1, 2)


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
        self.source_text_cell = QWidget(self.grid_5)
        self.source_text_cell.setObjectName(u"source_text_cell")
        self.source_text_cell.setProperty(u"wide", True)
        self.source_text_layout = QVBoxLayout(self.source_text_cell)
        self.source_text_layout.setSpacing(4)
        self.source_text_layout.setObjectName(u"source_text_layout")
        self.source_text_layout.setContentsMargins(0, 0, 0, 0)
        self.source_text_label = QLabel(self.source_text_cell)
        self.source_text_label.setObjectName(u"source_text_label")

        self.source_text_layout.addWidget(self.source_text_label)

        self.source_text = LongTextInput(self.source_text_cell)
        self.source_text.setObjectName(u"source_text")

        self.source_text_layout.addWidget(self.source_text)

        self.source_text_note = FieldNote(self.source_text_cell)
        self.source_text_note.setObjectName(u"source_text_note")

        self.source_text_layout.addWidget(self.source_text_note)

        self.source_text_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.source_text_layout.addItem(self.source_text_room)


        self.grid_5_layout.addWidget(self.source_text_cell, 0, 0, 1, 2)

        self.corrected_text_cell = QWidget(self.grid_5)
        self.corrected_text_cell.setObjectName(u"corrected_text_cell")
        self.corrected_text_cell.setProperty(u"wide", True)
        self.corrected_text_layout = QVBoxLayout(self.corrected_text_cell)
        self.corrected_text_layout.setSpacing(4)
        self.corrected_text_layout.setObjectName(u"corrected_text_layout")
        self.corrected_text_layout.setContentsMargins(0, 0, 0, 0)
        self.corrected_text_label = QLabel(self.corrected_text_cell)
        self.corrected_text_label.setObjectName(u"corrected_text_label")

        self.corrected_text_layout.addWidget(self.corrected_text_label)

        self.corrected_text = LongTextInput(self.corrected_text_cell)
        self.corrected_text.setObjectName(u"corrected_text")

        self.corrected_text_layout.addWidget(self.corrected_text)

        self.corrected_text_note = FieldNote(self.corrected_text_cell)
        self.corrected_text_note.setObjectName(u"corrected_text_note")

        self.corrected_text_layout.addWidget(self.corrected_text_note)

        self.corrected_text_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.corrected_text_layout.addItem(self.corrected_text_room)


        self.grid_5_layout.addWidget(self.corrected_text_cell, 1, 0, 1, 2)


        self.group_5_layout.addWidget(self.grid_5)


        self.sheet_layout.addWidget(self.group_5)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.seq_label.setBuddy(self.seq)
        self.name_label.setBuddy(self.name)
        self.items_label.setBuddy(self.items)
        self.clause_ref_label.setBuddy(self.clause_ref)
        self.due_text_label.setBuddy(self.due_text)
        self.due_on_label.setBuddy(self.due_on)
        self.lead_units_label.setBuddy(self.lead_units)
        self.support_units_label.setBuddy(self.support_units)
        self.leaders_label.setBuddy(self.leaders)
        self.policy_label.setBuddy(self.policy)
        self.document_label.setBuddy(self.document)
        self.source_text_label.setBuddy(self.source_text)
        self.corrected_text_label.setBuddy(self.corrected_text)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.seq, self.name)
        QWidget.setTabOrder(self.name, self.items)
        QWidget.setTabOrder(self.items, self.clause_ref)
        QWidget.setTabOrder(self.clause_ref, self.due_text)
        QWidget.setTabOrder(self.due_text, self.due_on)
        QWidget.setTabOrder(self.due_on, self.lead_units)
        QWidget.setTabOrder(self.lead_units, self.support_units)
        QWidget.setTabOrder(self.support_units, self.leaders)
        QWidget.setTabOrder(self.leaders, self.policy)
        QWidget.setTabOrder(self.policy, self.document)
        QWidget.setTabOrder(self.document, self.source_text)
        QWidget.setTabOrder(self.source_text, self.corrected_text)

        self.retranslateUi(TaskForm)

        QMetaObject.connectSlotsByName(TaskForm)
    # setupUi

    def retranslateUi(self, TaskForm: Any) -> None:
        TaskForm.setWindowTitle(QCoreApplication.translate("TaskForm", u"\u4efb\u52a1\u53f0\u8d26", None))
        self.group_1_heading.setText(QCoreApplication.translate("TaskForm", u"\u4efb\u52a1", None))
        self.seq_label.setText(QCoreApplication.translate("TaskForm", u"\u5e8f\u53f7", None))
        self.name_label.setText(QCoreApplication.translate("TaskForm", u"\u4efb\u52a1\u540d\u79f0", None))
        self.items_label.setText(QCoreApplication.translate("TaskForm", u"\u4efb\u52a1\u5206\u89e3", None))
        self.clause_ref_label.setText(QCoreApplication.translate("TaskForm", u"\u4f9d\u636e\u6761\u6b3e", None))
        self.group_2_heading.setText(QCoreApplication.translate("TaskForm", u"\u65f6\u9650", None))
        self.due_text_label.setText(QCoreApplication.translate("TaskForm", u"\u5b8c\u6210\u65f6\u9650\uff08\u539f\u6587\uff09", None))
        self.due_on_label.setText(QCoreApplication.translate("TaskForm", u"\u5b8c\u6210\u65e5\u671f", None))
        self.group_3_heading.setText(QCoreApplication.translate("TaskForm", u"\u8d23\u4efb\u5355\u4f4d", None))
        self.lead_units_label.setText(QCoreApplication.translate("TaskForm", u"\u7275\u5934\u5355\u4f4d", None))
        self.support_units_label.setText(QCoreApplication.translate("TaskForm", u"\u914d\u5408\u5355\u4f4d", None))
        self.leaders_label.setText(QCoreApplication.translate("TaskForm", u"\u5206\u7ba1\u9886\u5bfc", None))
        self.group_4_heading.setText(QCoreApplication.translate("TaskForm", u"\u6765\u6587", None))
        self.policy_label.setText(QCoreApplication.translate("TaskForm", u"\u6765\u6587\u4ef6", None))
        self.document_label.setText(QCoreApplication.translate("TaskForm", u"\u6765\u6587", None))
        self.group_5_heading.setText(QCoreApplication.translate("TaskForm", u"\u539f\u6587", None))
        self.source_text_label.setText(QCoreApplication.translate("TaskForm", u"\u6765\u6587\u539f\u6587", None))
        self.corrected_text_label.setText(QCoreApplication.translate("TaskForm", u"\u6821\u8ba2\u8bf4\u660e", None))
    # retranslateUi
