# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import (DateInput, MomentInput)
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import (LinkInput, LinksInput)
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import (PartInput, PartsInput)
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_ComplaintForm(object):
    def setupUi(self, ComplaintForm: Any) -> None:
        if not ComplaintForm.objectName():
            ComplaintForm.setObjectName(u"ComplaintForm")
        self.form_layout = QVBoxLayout(ComplaintForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ComplaintForm)
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
        self.channel_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.channel_cell, 0, 0, 1, 1)

        self.source_no_cell = QWidget(self.grid_1)
        self.source_no_cell.setObjectName(u"source_no_cell")
        self.source_no_layout = QVBoxLayout(self.source_no_cell)
        self.source_no_layout.setSpacing(4)
        self.source_no_layout.setObjectName(u"source_no_layout")
        self.source_no_layout.setContentsMargins(0, 0, 0, 0)
        self.source_no_label = QLabel(self.source_no_cell)
        self.source_no_label.setObjectName(u"source_no_label")

        self.source_no_layout.addWidget(self.source_no_label)

        self.source_no = TextInput(self.source_no_cell)
        self.source_no.setObjectName(u"source_no")

        self.source_no_layout.addWidget(self.source_no)

        self.source_no_note = FieldNote(self.source_no_cell)
        self.source_no_note.setObjectName(u"source_no_note")

        self.source_no_layout.addWidget(self.source_no_note)

        self.source_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.source_no_layout.addItem(self.source_no_room)


        self.grid_1_layout.addWidget(self.source_no_cell, 0, 1, 1, 1)

        self.received_at_cell = QWidget(self.grid_1)
        self.received_at_cell.setObjectName(u"received_at_cell")
        self.received_at_layout = QVBoxLayout(self.received_at_cell)
        self.received_at_layout.setSpacing(4)
        self.received_at_layout.setObjectName(u"received_at_layout")
        self.received_at_layout.setContentsMargins(0, 0, 0, 0)
        self.received_at_label = QLabel(self.received_at_cell)
        self.received_at_label.setObjectName(u"received_at_label")

        self.received_at_layout.addWidget(self.received_at_label)

        self.received_at = MomentInput(self.received_at_cell)
        self.received_at.setObjectName(u"received_at")

        self.received_at_layout.addWidget(self.received_at)

        self.received_at_note = FieldNote(self.received_at_cell)
        self.received_at_note.setObjectName(u"received_at_note")

        self.received_at_layout.addWidget(self.received_at_note)

        self.received_at_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.received_at_layout.addItem(self.received_at_room)


        self.grid_1_layout.addWidget(self.received_at_cell, 1, 0, 1, 1)

        self.opening_cell = QWidget(self.grid_1)
        self.opening_cell.setObjectName(u"opening_cell")
        self.opening_layout = QVBoxLayout(self.opening_cell)
        self.opening_layout.setSpacing(4)
        self.opening_layout.setObjectName(u"opening_layout")
        self.opening_layout.setContentsMargins(0, 0, 0, 0)
        self.opening_label = QLabel(self.opening_cell)
        self.opening_label.setObjectName(u"opening_label")

        self.opening_layout.addWidget(self.opening_label)

        self.opening = LinkInput(self.opening_cell)
        self.opening.setObjectName(u"opening")

        self.opening_layout.addWidget(self.opening)

        self.opening_note = FieldNote(self.opening_cell)
        self.opening_note.setObjectName(u"opening_note")

        self.opening_layout.addWidget(self.opening_note)

        self.opening_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_layout.addItem(self.opening_room)


        self.grid_1_layout.addWidget(self.opening_cell, 1, 1, 1, 1)

        self.opened_box_cell = QWidget(self.grid_1)
        self.opened_box_cell.setObjectName(u"opened_box_cell")
        self.opened_box_cell.setProperty(u"wide", True)
        self.opened_box_layout = QVBoxLayout(self.opened_box_cell)
        self.opened_box_layout.setSpacing(4)
        self.opened_box_layout.setObjectName(u"opened_box_layout")
        self.opened_box_layout.setContentsMargins(0, 0, 0, 0)
        self.opened_box_label = QLabel(self.opened_box_cell)
        self.opened_box_label.setObjectName(u"opened_box_label")

        self.opened_box_layout.addWidget(self.opened_box_label)

        self.opened_box = PartInput(self.opened_box_cell)
        self.opened_box.setObjectName(u"opened_box")

        self.opened_box_layout.addWidget(self.opened_box)

        self.opened_box_note = FieldNote(self.opened_box_cell)
        self.opened_box_note.setObjectName(u"opened_box_note")

        self.opened_box_layout.addWidget(self.opened_box_note)

        self.opened_box_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_box_layout.addItem(self.opened_box_room)


        self.grid_1_layout.addWidget(self.opened_box_cell, 2, 0, 1, 2)

        self.urgency_cell = QWidget(self.grid_1)
        self.urgency_cell.setObjectName(u"urgency_cell")
        self.urgency_layout = QVBoxLayout(self.urgency_cell)
        self.urgency_layout.setSpacing(4)
        self.urgency_layout.setObjectName(u"urgency_layout")
        self.urgency_layout.setContentsMargins(0, 0, 0, 0)
        self.urgency_label = QLabel(self.urgency_cell)
        self.urgency_label.setObjectName(u"urgency_label")

        self.urgency_layout.addWidget(self.urgency_label)

        self.urgency = ChoiceInput(self.urgency_cell)
        self.urgency.setObjectName(u"urgency")

        self.urgency_layout.addWidget(self.urgency)

        self.urgency_note = FieldNote(self.urgency_cell)
        self.urgency_note.setObjectName(u"urgency_note")

        self.urgency_layout.addWidget(self.urgency_note)

        self.urgency_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.urgency_layout.addItem(self.urgency_room)


        self.grid_1_layout.addWidget(self.urgency_cell, 3, 0, 1, 1)


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
        self.identity_mode_cell = QWidget(self.grid_2)
        self.identity_mode_cell.setObjectName(u"identity_mode_cell")
        self.identity_mode_layout = QVBoxLayout(self.identity_mode_cell)
        self.identity_mode_layout.setSpacing(4)
        self.identity_mode_layout.setObjectName(u"identity_mode_layout")
        self.identity_mode_layout.setContentsMargins(0, 0, 0, 0)
        self.identity_mode_label = QLabel(self.identity_mode_cell)
        self.identity_mode_label.setObjectName(u"identity_mode_label")

        self.identity_mode_layout.addWidget(self.identity_mode_label)

        self.identity_mode = ChoiceInput(self.identity_mode_cell)
        self.identity_mode.setObjectName(u"identity_mode")

        self.identity_mode_layout.addWidget(self.identity_mode)

        self.identity_mode_note = FieldNote(self.identity_mode_cell)
        self.identity_mode_note.setObjectName(u"identity_mode_note")

        self.identity_mode_layout.addWidget(self.identity_mode_note)

        self.identity_mode_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.identity_mode_layout.addItem(self.identity_mode_room)


        self.grid_2_layout.addWidget(self.identity_mode_cell, 0, 0, 1, 1)

        self.complainant_cell = QWidget(self.grid_2)
        self.complainant_cell.setObjectName(u"complainant_cell")
        self.complainant_cell.setProperty(u"wide", True)
        self.complainant_layout = QVBoxLayout(self.complainant_cell)
        self.complainant_layout.setSpacing(4)
        self.complainant_layout.setObjectName(u"complainant_layout")
        self.complainant_layout.setContentsMargins(0, 0, 0, 0)
        self.complainant_label = QLabel(self.complainant_cell)
        self.complainant_label.setObjectName(u"complainant_label")

        self.complainant_layout.addWidget(self.complainant_label)

        self.complainant = PartInput(self.complainant_cell)
        self.complainant.setObjectName(u"complainant")

        self.complainant_layout.addWidget(self.complainant)

        self.complainant_note = FieldNote(self.complainant_cell)
        self.complainant_note.setObjectName(u"complainant_note")

        self.complainant_layout.addWidget(self.complainant_note)

        self.complainant_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.complainant_layout.addItem(self.complainant_room)


        self.grid_2_layout.addWidget(self.complainant_cell, 1, 0, 1, 2)

        self.people_count_cell = QWidget(self.grid_2)
        self.people_count_cell.setObjectName(u"people_count_cell")
        self.people_count_layout = QVBoxLayout(self.people_count_cell)
        self.people_count_layout.setSpacing(4)
        self.people_count_layout.setObjectName(u"people_count_layout")
        self.people_count_layout.setContentsMargins(0, 0, 0, 0)
        self.people_count_label = QLabel(self.people_count_cell)
        self.people_count_label.setObjectName(u"people_count_label")

        self.people_count_layout.addWidget(self.people_count_label)

        self.people_count = IntInput(self.people_count_cell)
        self.people_count.setObjectName(u"people_count")

        self.people_count_layout.addWidget(self.people_count)

        self.people_count_note = FieldNote(self.people_count_cell)
        self.people_count_note.setObjectName(u"people_count_note")

        self.people_count_layout.addWidget(self.people_count_note)

        self.people_count_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_count_layout.addItem(self.people_count_room)


        self.grid_2_layout.addWidget(self.people_count_cell, 2, 0, 1, 1)


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
        self.category_cell = QWidget(self.grid_3)
        self.category_cell.setObjectName(u"category_cell")
        self.category_layout = QVBoxLayout(self.category_cell)
        self.category_layout.setSpacing(4)
        self.category_layout.setObjectName(u"category_layout")
        self.category_layout.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(self.category_cell)
        self.category_label.setObjectName(u"category_label")

        self.category_layout.addWidget(self.category_label)

        self.category = ChoiceInput(self.category_cell)
        self.category.setObjectName(u"category")

        self.category_layout.addWidget(self.category)

        self.category_note = FieldNote(self.category_cell)
        self.category_note.setObjectName(u"category_note")

        self.category_layout.addWidget(self.category_note)

        self.category_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.category_layout.addItem(self.category_room)


        self.grid_3_layout.addWidget(self.category_cell, 0, 0, 1, 1)

        self.dishonesty_domain_cell = QWidget(self.grid_3)
        self.dishonesty_domain_cell.setObjectName(u"dishonesty_domain_cell")
        self.dishonesty_domain_layout = QVBoxLayout(self.dishonesty_domain_cell)
        self.dishonesty_domain_layout.setSpacing(4)
        self.dishonesty_domain_layout.setObjectName(u"dishonesty_domain_layout")
        self.dishonesty_domain_layout.setContentsMargins(0, 0, 0, 0)
        self.dishonesty_domain_label = QLabel(self.dishonesty_domain_cell)
        self.dishonesty_domain_label.setObjectName(u"dishonesty_domain_label")

        self.dishonesty_domain_layout.addWidget(self.dishonesty_domain_label)

        self.dishonesty_domain = ChoiceInput(self.dishonesty_domain_cell)
        self.dishonesty_domain.setObjectName(u"dishonesty_domain")

        self.dishonesty_domain_layout.addWidget(self.dishonesty_domain)

        self.dishonesty_domain_note = FieldNote(self.dishonesty_domain_cell)
        self.dishonesty_domain_note.setObjectName(u"dishonesty_domain_note")

        self.dishonesty_domain_layout.addWidget(self.dishonesty_domain_note)

        self.dishonesty_domain_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dishonesty_domain_layout.addItem(self.dishonesty_domain_room)


        self.grid_3_layout.addWidget(self.dishonesty_domain_cell, 0, 1, 1, 1)

        self.domain_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.domain_cell, 1, 0, 1, 1)

        self.title_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.title_cell, 2, 0, 1, 2)

        self.facts_cell = QWidget(self.grid_3)
        self.facts_cell.setObjectName(u"facts_cell")
        self.facts_cell.setProperty(u"wide", True)
        self.facts_layout = QVBoxLayout(self.facts_cell)
        self.facts_layout.setSpacing(4)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_label = QLabel(self.facts_cell)
        self.facts_label.setObjectName(u"facts_label")

        self.facts_layout.addWidget(self.facts_label)

        self.facts = LongTextInput(self.facts_cell)
        self.facts.setObjectName(u"facts")

        self.facts_layout.addWidget(self.facts)

        self.facts_note = FieldNote(self.facts_cell)
        self.facts_note.setObjectName(u"facts_note")

        self.facts_layout.addWidget(self.facts_note)

        self.facts_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_layout.addItem(self.facts_room)


        self.grid_3_layout.addWidget(self.facts_cell, 3, 0, 1, 2)

        self.request_cell = QWidget(self.grid_3)
        self.request_cell.setObjectName(u"request_cell")
        self.request_cell.setProperty(u"wide", True)
        self.request_layout = QVBoxLayout(self.request_cell)
        self.request_layout.setSpacing(4)
        self.request_layout.setObjectName(u"request_layout")
        self.request_layout.setContentsMargins(0, 0, 0, 0)
        self.request_label = QLabel(self.request_cell)
        self.request_label.setObjectName(u"request_label")

        self.request_layout.addWidget(self.request_label)

        self.request = LongTextInput(self.request_cell)
        self.request.setObjectName(u"request")

        self.request_layout.addWidget(self.request)

        self.request_note = FieldNote(self.request_cell)
        self.request_note.setObjectName(u"request_note")

        self.request_layout.addWidget(self.request_note)

        self.request_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.request_layout.addItem(self.request_room)


        self.grid_3_layout.addWidget(self.request_cell, 4, 0, 1, 2)

        self.occurred_on_cell = QWidget(self.grid_3)
        self.occurred_on_cell.setObjectName(u"occurred_on_cell")
        self.occurred_on_layout = QVBoxLayout(self.occurred_on_cell)
        self.occurred_on_layout.setSpacing(4)
        self.occurred_on_layout.setObjectName(u"occurred_on_layout")
        self.occurred_on_layout.setContentsMargins(0, 0, 0, 0)
        self.occurred_on_label = QLabel(self.occurred_on_cell)
        self.occurred_on_label.setObjectName(u"occurred_on_label")

        self.occurred_on_layout.addWidget(self.occurred_on_label)

        self.occurred_on = DateInput(self.occurred_on_cell)
        self.occurred_on.setObjectName(u"occurred_on")

        self.occurred_on_layout.addWidget(self.occurred_on)

        self.occurred_on_note = FieldNote(self.occurred_on_cell)
        self.occurred_on_note.setObjectName(u"occurred_on_note")

        self.occurred_on_layout.addWidget(self.occurred_on_note)

        self.occurred_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.occurred_on_layout.addItem(self.occurred_on_room)


        self.grid_3_layout.addWidget(self.occurred_on_cell, 5, 0, 1, 1)

        self.place_cell = QWidget(self.grid_3)
        self.place_cell.setObjectName(u"place_cell")
        self.place_layout = QVBoxLayout(self.place_cell)
        self.place_layout.setSpacing(4)
        self.place_layout.setObjectName(u"place_layout")
        self.place_layout.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.place_cell)
        self.place_label.setObjectName(u"place_label")

        self.place_layout.addWidget(self.place_label)

        self.place = TextInput(self.place_cell)
        self.place.setObjectName(u"place")

        self.place_layout.addWidget(self.place)

        self.place_note = FieldNote(self.place_cell)
        self.place_note.setObjectName(u"place_note")

        self.place_layout.addWidget(self.place_note)

        self.place_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.place_layout.addItem(self.place_room)


        self.grid_3_layout.addWidget(self.place_cell, 5, 1, 1, 1)

        self.place_unit_cell = QWidget(self.grid_3)
        self.place_unit_cell.setObjectName(u"place_unit_cell")
        self.place_unit_layout = QVBoxLayout(self.place_unit_cell)
        self.place_unit_layout.setSpacing(4)
        self.place_unit_layout.setObjectName(u"place_unit_layout")
        self.place_unit_layout.setContentsMargins(0, 0, 0, 0)
        self.place_unit_label = QLabel(self.place_unit_cell)
        self.place_unit_label.setObjectName(u"place_unit_label")

        self.place_unit_layout.addWidget(self.place_unit_label)

        self.place_unit = TextInput(self.place_unit_cell)
        self.place_unit.setObjectName(u"place_unit")

        self.place_unit_layout.addWidget(self.place_unit)

        self.place_unit_note = FieldNote(self.place_unit_cell)
        self.place_unit_note.setObjectName(u"place_unit_note")

        self.place_unit_layout.addWidget(self.place_unit_note)

        self.place_unit_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.place_unit_layout.addItem(self.place_unit_room)


        self.grid_3_layout.addWidget(self.place_unit_cell, 6, 0, 1, 1)


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
        self.respondents_cell = QWidget(self.grid_4)
        self.respondents_cell.setObjectName(u"respondents_cell")
        self.respondents_cell.setProperty(u"wide", True)
        self.respondents_layout = QVBoxLayout(self.respondents_cell)
        self.respondents_layout.setSpacing(4)
        self.respondents_layout.setObjectName(u"respondents_layout")
        self.respondents_layout.setContentsMargins(0, 0, 0, 0)
        self.respondents_label = QLabel(self.respondents_cell)
        self.respondents_label.setObjectName(u"respondents_label")

        self.respondents_layout.addWidget(self.respondents_label)

        self.respondents = PartsInput(self.respondents_cell)
        self.respondents.setObjectName(u"respondents")

        self.respondents_layout.addWidget(self.respondents)

        self.respondents_note = FieldNote(self.respondents_cell)
        self.respondents_note.setObjectName(u"respondents_note")

        self.respondents_layout.addWidget(self.respondents_note)

        self.respondents_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.respondents_layout.addItem(self.respondents_room)


        self.grid_4_layout.addWidget(self.respondents_cell, 0, 0, 1, 2)

        self.commitments_cell = QWidget(self.grid_4)
        self.commitments_cell.setObjectName(u"commitments_cell")
        self.commitments_cell.setProperty(u"wide", True)
        self.commitments_layout = QVBoxLayout(self.commitments_cell)
        self.commitments_layout.setSpacing(4)
        self.commitments_layout.setObjectName(u"commitments_layout")
        self.commitments_layout.setContentsMargins(0, 0, 0, 0)
        self.commitments_label = QLabel(self.commitments_cell)
        self.commitments_label.setObjectName(u"commitments_label")

        self.commitments_layout.addWidget(self.commitments_label)

        self.commitments = LinksInput(self.commitments_cell)
        self.commitments.setObjectName(u"commitments")

        self.commitments_layout.addWidget(self.commitments)

        self.commitments_note = FieldNote(self.commitments_cell)
        self.commitments_note.setObjectName(u"commitments_note")

        self.commitments_layout.addWidget(self.commitments_note)

        self.commitments_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.commitments_layout.addItem(self.commitments_room)


        self.grid_4_layout.addWidget(self.commitments_cell, 1, 0, 1, 2)

        self.related_cell = QWidget(self.grid_4)
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


        self.grid_4_layout.addWidget(self.related_cell, 2, 0, 1, 2)


        self.group_4_layout.addWidget(self.grid_4)


        self.sheet_layout.addWidget(self.group_4)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel)
        self.source_no_label.setBuddy(self.source_no)
        self.received_at_label.setBuddy(self.received_at)
        self.opening_label.setBuddy(self.opening)
        self.opened_box_label.setBuddy(self.opened_box)
        self.urgency_label.setBuddy(self.urgency)
        self.identity_mode_label.setBuddy(self.identity_mode)
        self.complainant_label.setBuddy(self.complainant)
        self.people_count_label.setBuddy(self.people_count)
        self.category_label.setBuddy(self.category)
        self.dishonesty_domain_label.setBuddy(self.dishonesty_domain)
        self.domain_label.setBuddy(self.domain)
        self.title_label.setBuddy(self.title)
        self.facts_label.setBuddy(self.facts)
        self.request_label.setBuddy(self.request)
        self.occurred_on_label.setBuddy(self.occurred_on)
        self.place_label.setBuddy(self.place)
        self.place_unit_label.setBuddy(self.place_unit)
        self.respondents_label.setBuddy(self.respondents)
        self.commitments_label.setBuddy(self.commitments)
        self.related_label.setBuddy(self.related)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel, self.source_no)
        QWidget.setTabOrder(self.source_no, self.received_at)
        QWidget.setTabOrder(self.received_at, self.opening)
        QWidget.setTabOrder(self.opening, self.opened_box)
        QWidget.setTabOrder(self.opened_box, self.urgency)
        QWidget.setTabOrder(self.urgency, self.identity_mode)
        QWidget.setTabOrder(self.identity_mode, self.complainant)
        QWidget.setTabOrder(self.complainant, self.people_count)
        QWidget.setTabOrder(self.people_count, self.category)
        QWidget.setTabOrder(self.category, self.dishonesty_domain)
        QWidget.setTabOrder(self.dishonesty_domain, self.domain)
        QWidget.setTabOrder(self.domain, self.title)
        QWidget.setTabOrder(self.title, self.facts)
        QWidget.setTabOrder(self.facts, self.request)
        QWidget.setTabOrder(self.request, self.occurred_on)
        QWidget.setTabOrder(self.occurred_on, self.place)
        QWidget.setTabOrder(self.place, self.place_unit)
        QWidget.setTabOrder(self.place_unit, self.respondents)
        QWidget.setTabOrder(self.respondents, self.commitments)
        QWidget.setTabOrder(self.commitments, self.related)

        self.retranslateUi(ComplaintForm)

        QMetaObject.connectSlotsByName(ComplaintForm)
    # setupUi

    def retranslateUi(self, ComplaintForm: Any) -> None:
        ComplaintForm.setWindowTitle(QCoreApplication.translate("ComplaintForm", u"\u6295\u8bc9\u4e3e\u62a5", None))
        self.group_1_heading.setText(QCoreApplication.translate("ComplaintForm", u"\u6765\u6e90", None))
        self.channel_label.setText(QCoreApplication.translate("ComplaintForm", u"\u6765\u6e90\u6e20\u9053", None))
        self.source_no_label.setText(QCoreApplication.translate("ComplaintForm", u"\u6765\u6e90\u5de5\u5355\u53f7", None))
        self.received_at_label.setText(QCoreApplication.translate("ComplaintForm", u"\u6536\u5230\u65f6\u95f4", None))
        self.opening_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5f00\u7bb1\u767b\u8bb0\u4ef6", None))
        self.opened_box_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5f00\u7bb1\u767b\u8bb0", None))
        self.urgency_label.setText(QCoreApplication.translate("ComplaintForm", u"\u7d27\u6025\u7a0b\u5ea6", None))
        self.group_2_heading.setText(QCoreApplication.translate("ComplaintForm", u"\u53cd\u6620\u4eba", None))
        self.identity_mode_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5b9e\u540d\u7c7b\u578b", None))
        self.complainant_label.setText(QCoreApplication.translate("ComplaintForm", u"\u53cd\u6620\u4eba", None))
        self.people_count_label.setText(QCoreApplication.translate("ComplaintForm", u"\u4eba\u6570", None))
        self.group_3_heading.setText(QCoreApplication.translate("ComplaintForm", u"\u8bc9\u6c42", None))
        self.category_label.setText(QCoreApplication.translate("ComplaintForm", u"\u8bc9\u6c42\u7c7b\u578b", None))
        self.dishonesty_domain_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5931\u4fe1\u6295\u8bc9\u9886\u57df", None))
        self.domain_label.setText(QCoreApplication.translate("ComplaintForm", u"\u670d\u52a1\u9886\u57df", None))
        self.title_label.setText(QCoreApplication.translate("ComplaintForm", u"\u6807\u9898", None))
        self.facts_label.setText(QCoreApplication.translate("ComplaintForm", u"\u4e8b\u5b9e\u548c\u7406\u7531", None))
        self.request_label.setText(QCoreApplication.translate("ComplaintForm", u"\u8bf7\u6c42", None))
        self.occurred_on_label.setText(QCoreApplication.translate("ComplaintForm", u"\u53d1\u751f\u65f6\u95f4", None))
        self.place_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5730\u70b9", None))
        self.place_unit_label.setText(QCoreApplication.translate("ComplaintForm", u"\u6240\u5c5e\u6751\uff08\u793e\u533a\uff09", None))
        self.group_4_heading.setText(QCoreApplication.translate("ComplaintForm", u"\u88ab\u53cd\u6620\u5bf9\u8c61", None))
        self.respondents_label.setText(QCoreApplication.translate("ComplaintForm", u"\u88ab\u53cd\u6620\u5bf9\u8c61", None))
        self.commitments_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5173\u8054\u627f\u8bfa", None))
        self.related_label.setText(QCoreApplication.translate("ComplaintForm", u"\u5173\u8054\u516c\u5f00\u3001\u4efb\u52a1", None))
    # retranslateUi
