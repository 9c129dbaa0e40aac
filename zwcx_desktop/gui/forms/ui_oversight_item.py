# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChoiceInput, FlagInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinksInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_OversightItemForm(object):
    def setupUi(self, OversightItemForm: Any) -> None:
        if not OversightItemForm.objectName():
            OversightItemForm.setObjectName(u"OversightItemForm")
        self.form_layout = QVBoxLayout(OversightItemForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OversightItemForm)
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


        self.grid_1_layout.addWidget(self.kind_cell, 0, 0, 1, 1)

        self.item_no_cell = QWidget(self.grid_1)
        self.item_no_cell.setObjectName(u"item_no_cell")
        self.item_no_layout = QVBoxLayout(self.item_no_cell)
        self.item_no_layout.setSpacing(4)
        self.item_no_layout.setObjectName(u"item_no_layout")
        self.item_no_layout.setContentsMargins(0, 0, 0, 0)
        self.item_no_label = QLabel(self.item_no_cell)
        self.item_no_label.setObjectName(u"item_no_label")

        self.item_no_layout.addWidget(self.item_no_label)

        self.item_no = TextInput(self.item_no_cell)
        self.item_no.setObjectName(u"item_no")

        self.item_no_layout.addWidget(self.item_no)

        self.item_no_note = FieldNote(self.item_no_cell)
        self.item_no_note.setObjectName(u"item_no_note")

        self.item_no_layout.addWidget(self.item_no_note)

        self.item_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.item_no_layout.addItem(self.item_no_room)


        self.grid_1_layout.addWidget(self.item_no_cell, 0, 1, 1, 1)

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

        self.proposer_cell = QWidget(self.grid_1)
        self.proposer_cell.setObjectName(u"proposer_cell")
        self.proposer_layout = QVBoxLayout(self.proposer_cell)
        self.proposer_layout.setSpacing(4)
        self.proposer_layout.setObjectName(u"proposer_layout")
        self.proposer_layout.setContentsMargins(0, 0, 0, 0)
        self.proposer_label = QLabel(self.proposer_cell)
        self.proposer_label.setObjectName(u"proposer_label")

        self.proposer_layout.addWidget(self.proposer_label)

        self.proposer = TextInput(self.proposer_cell)
        self.proposer.setObjectName(u"proposer")

        self.proposer_layout.addWidget(self.proposer)

        self.proposer_note = FieldNote(self.proposer_cell)
        self.proposer_note.setObjectName(u"proposer_note")

        self.proposer_layout.addWidget(self.proposer_note)

        self.proposer_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.proposer_layout.addItem(self.proposer_room)


        self.grid_1_layout.addWidget(self.proposer_cell, 2, 0, 1, 1)

        self.assigned_by_cell = QWidget(self.grid_1)
        self.assigned_by_cell.setObjectName(u"assigned_by_cell")
        self.assigned_by_layout = QVBoxLayout(self.assigned_by_cell)
        self.assigned_by_layout.setSpacing(4)
        self.assigned_by_layout.setObjectName(u"assigned_by_layout")
        self.assigned_by_layout.setContentsMargins(0, 0, 0, 0)
        self.assigned_by_label = QLabel(self.assigned_by_cell)
        self.assigned_by_label.setObjectName(u"assigned_by_label")

        self.assigned_by_layout.addWidget(self.assigned_by_label)

        self.assigned_by = TextInput(self.assigned_by_cell)
        self.assigned_by.setObjectName(u"assigned_by")

        self.assigned_by_layout.addWidget(self.assigned_by)

        self.assigned_by_note = FieldNote(self.assigned_by_cell)
        self.assigned_by_note.setObjectName(u"assigned_by_note")

        self.assigned_by_layout.addWidget(self.assigned_by_note)

        self.assigned_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.assigned_by_layout.addItem(self.assigned_by_room)


        self.grid_1_layout.addWidget(self.assigned_by_cell, 2, 1, 1, 1)

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


        self.grid_1_layout.addWidget(self.content_cell, 3, 0, 1, 2)

        self.linkage_ref_cell = QWidget(self.grid_1)
        self.linkage_ref_cell.setObjectName(u"linkage_ref_cell")
        self.linkage_ref_layout = QVBoxLayout(self.linkage_ref_cell)
        self.linkage_ref_layout.setSpacing(4)
        self.linkage_ref_layout.setObjectName(u"linkage_ref_layout")
        self.linkage_ref_layout.setContentsMargins(0, 0, 0, 0)
        self.linkage_ref_label = QLabel(self.linkage_ref_cell)
        self.linkage_ref_label.setObjectName(u"linkage_ref_label")

        self.linkage_ref_layout.addWidget(self.linkage_ref_label)

        self.linkage_ref = TextInput(self.linkage_ref_cell)
        self.linkage_ref.setObjectName(u"linkage_ref")

        self.linkage_ref_layout.addWidget(self.linkage_ref)

        self.linkage_ref_note = FieldNote(self.linkage_ref_cell)
        self.linkage_ref_note.setObjectName(u"linkage_ref_note")

        self.linkage_ref_layout.addWidget(self.linkage_ref_note)

        self.linkage_ref_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.linkage_ref_layout.addItem(self.linkage_ref_room)


        self.grid_1_layout.addWidget(self.linkage_ref_cell, 4, 0, 1, 1)

        self.related_cell = QWidget(self.grid_1)
        self.related_cell.setObjectName(u"related_cell")
        self.related_cell.setProperty(u"wide", True)
        self.related_layout = QVBoxLayout(self.related_cell)
        self.related_layout.setSpacing(4)
        self.related_layout.setObjectName(u"related_layout")
        self.related_layout.setContentsMargins(0, 0, 0, 0)
        self.related_label = QLabel(self.related_cell)
        self.related_label.setObjectName(u"related_label")

        self.related_layout.addWidget(self.related_label)

        self.related = LinksInput(self.related_cell)
        self.related.setObjectName(u"related")

        self.related_layout.addWidget(self.related)

        self.related_note = FieldNote(self.related_cell)
        self.related_note.setObjectName(u"related_note")

        self.related_layout.addWidget(self.related_note)

        self.related_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.related_layout.addItem(self.related_room)


        self.grid_1_layout.addWidget(self.related_cell, 5, 0, 1, 2)


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
        self.assigned_on_cell = QWidget(self.grid_2)
        self.assigned_on_cell.setObjectName(u"assigned_on_cell")
        self.assigned_on_layout = QVBoxLayout(self.assigned_on_cell)
        self.assigned_on_layout.setSpacing(4)
        self.assigned_on_layout.setObjectName(u"assigned_on_layout")
        self.assigned_on_layout.setContentsMargins(0, 0, 0, 0)
        self.assigned_on_label = QLabel(self.assigned_on_cell)
        self.assigned_on_label.setObjectName(u"assigned_on_label")

        self.assigned_on_layout.addWidget(self.assigned_on_label)

        self.assigned_on = DateInput(self.assigned_on_cell)
        self.assigned_on.setObjectName(u"assigned_on")

        self.assigned_on_layout.addWidget(self.assigned_on)

        self.assigned_on_note = FieldNote(self.assigned_on_cell)
        self.assigned_on_note.setObjectName(u"assigned_on_note")

        self.assigned_on_layout.addWidget(self.assigned_on_note)

        self.assigned_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.assigned_on_layout.addItem(self.assigned_on_room)


        self.grid_2_layout.addWidget(self.assigned_on_cell, 0, 0, 1, 1)

        self.received_on_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.received_on_cell, 0, 1, 1, 1)

        self.is_complex_cell = QWidget(self.grid_2)
        self.is_complex_cell.setObjectName(u"is_complex_cell")
        self.is_complex_layout = QVBoxLayout(self.is_complex_cell)
        self.is_complex_layout.setSpacing(4)
        self.is_complex_layout.setObjectName(u"is_complex_layout")
        self.is_complex_layout.setContentsMargins(0, 0, 0, 0)
        self.is_complex_label = QLabel(self.is_complex_cell)
        self.is_complex_label.setObjectName(u"is_complex_label")

        self.is_complex_layout.addWidget(self.is_complex_label)

        self.is_complex = FlagInput(self.is_complex_cell)
        self.is_complex.setObjectName(u"is_complex")

        self.is_complex_layout.addWidget(self.is_complex)

        self.is_complex_note = FieldNote(self.is_complex_cell)
        self.is_complex_note.setObjectName(u"is_complex_note")

        self.is_complex_layout.addWidget(self.is_complex_note)

        self.is_complex_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.is_complex_layout.addItem(self.is_complex_room)


        self.grid_2_layout.addWidget(self.is_complex_cell, 1, 0, 1, 1)

        self.is_urgent_cell = QWidget(self.grid_2)
        self.is_urgent_cell.setObjectName(u"is_urgent_cell")
        self.is_urgent_layout = QVBoxLayout(self.is_urgent_cell)
        self.is_urgent_layout.setSpacing(4)
        self.is_urgent_layout.setObjectName(u"is_urgent_layout")
        self.is_urgent_layout.setContentsMargins(0, 0, 0, 0)
        self.is_urgent_label = QLabel(self.is_urgent_cell)
        self.is_urgent_label.setObjectName(u"is_urgent_label")

        self.is_urgent_layout.addWidget(self.is_urgent_label)

        self.is_urgent = FlagInput(self.is_urgent_cell)
        self.is_urgent.setObjectName(u"is_urgent")

        self.is_urgent_layout.addWidget(self.is_urgent)

        self.is_urgent_note = FieldNote(self.is_urgent_cell)
        self.is_urgent_note.setObjectName(u"is_urgent_note")

        self.is_urgent_layout.addWidget(self.is_urgent_note)

        self.is_urgent_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.is_urgent_layout.addItem(self.is_urgent_room)


        self.grid_2_layout.addWidget(self.is_urgent_cell, 1, 1, 1, 1)

        self.stated_due_on_cell = QWidget(self.grid_2)
        self.stated_due_on_cell.setObjectName(u"stated_due_on_cell")
        self.stated_due_on_layout = QVBoxLayout(self.stated_due_on_cell)
        self.stated_due_on_layout.setSpacing(4)
        self.stated_due_on_layout.setObjectName(u"stated_due_on_layout")
        self.stated_due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.stated_due_on_label = QLabel(self.stated_due_on_cell)
        self.stated_due_on_label.setObjectName(u"stated_due_on_label")

        self.stated_due_on_layout.addWidget(self.stated_due_on_label)

        self.stated_due_on = DateInput(self.stated_due_on_cell)
        self.stated_due_on.setObjectName(u"stated_due_on")

        self.stated_due_on_layout.addWidget(self.stated_due_on)

        self.stated_due_on_note = FieldNote(self.stated_due_on_cell)
        self.stated_due_on_note.setObjectName(u"stated_due_on_note")

        self.stated_due_on_layout.addWidget(self.stated_due_on_note)

        self.stated_due_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stated_due_on_layout.addItem(self.stated_due_on_room)


        self.grid_2_layout.addWidget(self.stated_due_on_cell, 2, 0, 1, 1)


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
        self.court_cell = QWidget(self.grid_3)
        self.court_cell.setObjectName(u"court_cell")
        self.court_layout = QVBoxLayout(self.court_cell)
        self.court_layout.setSpacing(4)
        self.court_layout.setObjectName(u"court_layout")
        self.court_layout.setContentsMargins(0, 0, 0, 0)
        self.court_label = QLabel(self.court_cell)
        self.court_label.setObjectName(u"court_label")

        self.court_layout.addWidget(self.court_label)

        self.court = TextInput(self.court_cell)
        self.court.setObjectName(u"court")

        self.court_layout.addWidget(self.court)

        self.court_note = FieldNote(self.court_cell)
        self.court_note.setObjectName(u"court_note")

        self.court_layout.addWidget(self.court_note)

        self.court_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.court_layout.addItem(self.court_room)


        self.grid_3_layout.addWidget(self.court_cell, 0, 0, 1, 1)

        self.case_no_cell = QWidget(self.grid_3)
        self.case_no_cell.setObjectName(u"case_no_cell")
        self.case_no_layout = QVBoxLayout(self.case_no_cell)
        self.case_no_layout.setSpacing(4)
        self.case_no_layout.setObjectName(u"case_no_layout")
        self.case_no_layout.setContentsMargins(0, 0, 0, 0)
        self.case_no_label = QLabel(self.case_no_cell)
        self.case_no_label.setObjectName(u"case_no_label")

        self.case_no_layout.addWidget(self.case_no_label)

        self.case_no = TextInput(self.case_no_cell)
        self.case_no.setObjectName(u"case_no")

        self.case_no_layout.addWidget(self.case_no)

        self.case_no_note = FieldNote(self.case_no_cell)
        self.case_no_note.setObjectName(u"case_no_note")

        self.case_no_layout.addWidget(self.case_no_note)

        self.case_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.case_no_layout.addItem(self.case_no_room)


        self.grid_3_layout.addWidget(self.case_no_cell, 0, 1, 1, 1)

        self.hearing_on_cell = QWidget(self.grid_3)
        self.hearing_on_cell.setObjectName(u"hearing_on_cell")
        self.hearing_on_layout = QVBoxLayout(self.hearing_on_cell)
        self.hearing_on_layout.setSpacing(4)
        self.hearing_on_layout.setObjectName(u"hearing_on_layout")
        self.hearing_on_layout.setContentsMargins(0, 0, 0, 0)
        self.hearing_on_label = QLabel(self.hearing_on_cell)
        self.hearing_on_label.setObjectName(u"hearing_on_label")

        self.hearing_on_layout.addWidget(self.hearing_on_label)

        self.hearing_on = DateInput(self.hearing_on_cell)
        self.hearing_on.setObjectName(u"hearing_on")

        self.hearing_on_layout.addWidget(self.hearing_on)

        self.hearing_on_note = FieldNote(self.hearing_on_cell)
        self.hearing_on_note.setObjectName(u"hearing_on_note")

        self.hearing_on_layout.addWidget(self.hearing_on_note)

        self.hearing_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hearing_on_layout.addItem(self.hearing_on_room)


        self.grid_3_layout.addWidget(self.hearing_on_cell, 1, 0, 1, 1)

        self.principal_required_cell = QWidget(self.grid_3)
        self.principal_required_cell.setObjectName(u"principal_required_cell")
        self.principal_required_layout = QVBoxLayout(self.principal_required_cell)
        self.principal_required_layout.setSpacing(4)
        self.principal_required_layout.setObjectName(u"principal_required_layout")
        self.principal_required_layout.setContentsMargins(0, 0, 0, 0)
        self.principal_required_label = QLabel(self.principal_required_cell)
        self.principal_required_label.setObjectName(u"principal_required_label")

        self.principal_required_layout.addWidget(self.principal_required_label)

        self.principal_required = FlagInput(self.principal_required_cell)
        self.principal_required.setObjectName(u"principal_required")

        self.principal_required_layout.addWidget(self.principal_required)

        self.principal_required_note = FieldNote(self.principal_required_cell)
        self.principal_required_note.setObjectName(u"principal_required_note")

        self.principal_required_layout.addWidget(self.principal_required_note)

        self.principal_required_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.principal_required_layout.addItem(self.principal_required_room)


        self.grid_3_layout.addWidget(self.principal_required_cell, 1, 1, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.item_no_label.setBuddy(self.item_no)
        self.title_label.setBuddy(self.title)
        self.proposer_label.setBuddy(self.proposer)
        self.assigned_by_label.setBuddy(self.assigned_by)
        self.content_label.setBuddy(self.content)
        self.linkage_ref_label.setBuddy(self.linkage_ref)
        self.related_label.setBuddy(self.related)
        self.assigned_on_label.setBuddy(self.assigned_on)
        self.received_on_label.setBuddy(self.received_on)
        self.is_complex_label.setBuddy(self.is_complex)
        self.is_urgent_label.setBuddy(self.is_urgent)
        self.stated_due_on_label.setBuddy(self.stated_due_on)
        self.court_label.setBuddy(self.court)
        self.case_no_label.setBuddy(self.case_no)
        self.hearing_on_label.setBuddy(self.hearing_on)
        self.principal_required_label.setBuddy(self.principal_required)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.item_no)
        QWidget.setTabOrder(self.item_no, self.title)
        QWidget.setTabOrder(self.title, self.proposer)
        QWidget.setTabOrder(self.proposer, self.assigned_by)
        QWidget.setTabOrder(self.assigned_by, self.content)
        QWidget.setTabOrder(self.content, self.linkage_ref)
        QWidget.setTabOrder(self.linkage_ref, self.related)
        QWidget.setTabOrder(self.related, self.assigned_on)
        QWidget.setTabOrder(self.assigned_on, self.received_on)
        QWidget.setTabOrder(self.received_on, self.is_complex)
        QWidget.setTabOrder(self.is_complex, self.is_urgent)
        QWidget.setTabOrder(self.is_urgent, self.stated_due_on)
        QWidget.setTabOrder(self.stated_due_on, self.court)
        QWidget.setTabOrder(self.court, self.case_no)
        QWidget.setTabOrder(self.case_no, self.hearing_on)
        QWidget.setTabOrder(self.hearing_on, self.principal_required)

        self.retranslateUi(OversightItemForm)

        QMetaObject.connectSlotsByName(OversightItemForm)
    # setupUi

    def retranslateUi(self, OversightItemForm: Any) -> None:
        OversightItemForm.setWindowTitle(QCoreApplication.translate("OversightItemForm", u"\u5efa\u8bae\u63d0\u6848\u4e0e\u53f8\u6cd5\u76d1\u7763", None))
        self.group_1_heading.setText(QCoreApplication.translate("OversightItemForm", u"\u6765\u4ef6", None))
        self.kind_label.setText(QCoreApplication.translate("OversightItemForm", u"\u7c7b\u522b", None))
        self.item_no_label.setText(QCoreApplication.translate("OversightItemForm", u"\u6765\u4ef6\u7f16\u53f7", None))
        self.title_label.setText(QCoreApplication.translate("OversightItemForm", u"\u9898\u76ee\uff08\u6848\u7531\uff09", None))
        self.proposer_label.setText(QCoreApplication.translate("OversightItemForm", u"\u63d0\u51fa\u4eba\uff08\u673a\u5173\uff09", None))
        self.assigned_by_label.setText(QCoreApplication.translate("OversightItemForm", u"\u4ea4\u529e\u673a\u5173", None))
        self.content_label.setText(QCoreApplication.translate("OversightItemForm", u"\u4e3b\u8981\u5185\u5bb9", None))
        self.linkage_ref_label.setText(QCoreApplication.translate("OversightItemForm", u"\u4e24\u6cd5\u8854\u63a5\u7ebf\u7d22\u7f16\u53f7", None))
        self.related_label.setText(QCoreApplication.translate("OversightItemForm", u"\u5173\u8054\u4e8b\u9879", None))
        self.group_2_heading.setText(QCoreApplication.translate("OversightItemForm", u"\u65f6\u9650", None))
        self.assigned_on_label.setText(QCoreApplication.translate("OversightItemForm", u"\u4ea4\u529e\u65e5\u671f", None))
        self.received_on_label.setText(QCoreApplication.translate("OversightItemForm", u"\u6536\u5230\u65e5\u671f", None))
        self.is_complex_label.setText(QCoreApplication.translate("OversightItemForm", u"\u6d89\u53ca\u9762\u5e7f\u3001\u5904\u7406\u96be\u5ea6\u5927", None))
        self.is_complex.setText(QCoreApplication.translate("OversightItemForm", u"\u662f", None))
        self.is_urgent_label.setText(QCoreApplication.translate("OversightItemForm", u"\u7d27\u6025\u60c5\u5f62", None))
        self.is_urgent.setText(QCoreApplication.translate("OversightItemForm", u"\u662f", None))
        self.stated_due_on_label.setText(QCoreApplication.translate("OversightItemForm", u"\u6765\u4ef6\u5199\u660e\u7684\u671f\u9650", None))
        self.group_3_heading.setText(QCoreApplication.translate("OversightItemForm", u"\u51fa\u5ead", None))
        self.court_label.setText(QCoreApplication.translate("OversightItemForm", u"\u4eba\u6c11\u6cd5\u9662", None))
        self.case_no_label.setText(QCoreApplication.translate("OversightItemForm", u"\u6848\u53f7", None))
        self.hearing_on_label.setText(QCoreApplication.translate("OversightItemForm", u"\u5f00\u5ead\u65e5\u671f", None))
        self.principal_required_label.setText(QCoreApplication.translate("OversightItemForm", u"\u5e94\u7531\u8d1f\u8d23\u4eba\u51fa\u5ead", None))
        self.principal_required.setText(QCoreApplication.translate("OversightItemForm", u"\u662f", None))
    # retranslateUi
