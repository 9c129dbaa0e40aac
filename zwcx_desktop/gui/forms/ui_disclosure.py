# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChecksInput, ChoiceInput, FlagInput)
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import (LinkInput, LinksInput)
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import (PartInput, PartsInput)
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_DisclosureForm(object):
    def setupUi(self, DisclosureForm: Any) -> None:
        if not DisclosureForm.objectName():
            DisclosureForm.setObjectName(u"DisclosureForm")
        self.form_layout = QVBoxLayout(DisclosureForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(DisclosureForm)
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

        self.stage_cell = QWidget(self.grid_1)
        self.stage_cell.setObjectName(u"stage_cell")
        self.stage_layout = QVBoxLayout(self.stage_cell)
        self.stage_layout.setSpacing(4)
        self.stage_layout.setObjectName(u"stage_layout")
        self.stage_layout.setContentsMargins(0, 0, 0, 0)
        self.stage_label = QLabel(self.stage_cell)
        self.stage_label.setObjectName(u"stage_label")

        self.stage_layout.addWidget(self.stage_label)

        self.stage = ChoiceInput(self.stage_cell)
        self.stage.setObjectName(u"stage")

        self.stage_layout.addWidget(self.stage)

        self.stage_note = FieldNote(self.stage_cell)
        self.stage_note.setObjectName(u"stage_note")

        self.stage_layout.addWidget(self.stage_note)

        self.stage_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stage_layout.addItem(self.stage_room)


        self.grid_1_layout.addWidget(self.stage_cell, 1, 1, 1, 1)

        self.origin_cell = QWidget(self.grid_1)
        self.origin_cell.setObjectName(u"origin_cell")
        self.origin_layout = QVBoxLayout(self.origin_cell)
        self.origin_layout.setSpacing(4)
        self.origin_layout.setObjectName(u"origin_layout")
        self.origin_layout.setContentsMargins(0, 0, 0, 0)
        self.origin_label = QLabel(self.origin_cell)
        self.origin_label.setObjectName(u"origin_label")

        self.origin_layout.addWidget(self.origin_label)

        self.origin = ChoiceInput(self.origin_cell)
        self.origin.setObjectName(u"origin")

        self.origin_layout.addWidget(self.origin)

        self.origin_note = FieldNote(self.origin_cell)
        self.origin_note.setObjectName(u"origin_note")

        self.origin_layout.addWidget(self.origin_note)

        self.origin_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.origin_layout.addItem(self.origin_room)


        self.grid_1_layout.addWidget(self.origin_cell, 2, 0, 1, 1)

        self.summary_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.summary_cell, 3, 0, 1, 2)

        self.body_cell = QWidget(self.grid_1)
        self.body_cell.setObjectName(u"body_cell")
        self.body_cell.setProperty(u"wide", True)
        self.body_layout = QVBoxLayout(self.body_cell)
        self.body_layout.setSpacing(4)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.body_label = QLabel(self.body_cell)
        self.body_label.setObjectName(u"body_label")

        self.body_layout.addWidget(self.body_label)

        self.body = LongTextInput(self.body_cell)
        self.body.setObjectName(u"body")

        self.body_layout.addWidget(self.body)

        self.body_note = FieldNote(self.body_cell)
        self.body_note.setObjectName(u"body_note")

        self.body_layout.addWidget(self.body_note)

        self.body_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.body_layout.addItem(self.body_room)


        self.grid_1_layout.addWidget(self.body_cell, 4, 0, 1, 2)

        self.formed_on_cell = QWidget(self.grid_1)
        self.formed_on_cell.setObjectName(u"formed_on_cell")
        self.formed_on_layout = QVBoxLayout(self.formed_on_cell)
        self.formed_on_layout.setSpacing(4)
        self.formed_on_layout.setObjectName(u"formed_on_layout")
        self.formed_on_layout.setContentsMargins(0, 0, 0, 0)
        self.formed_on_label = QLabel(self.formed_on_cell)
        self.formed_on_label.setObjectName(u"formed_on_label")

        self.formed_on_layout.addWidget(self.formed_on_label)

        self.formed_on = DateInput(self.formed_on_cell)
        self.formed_on.setObjectName(u"formed_on")

        self.formed_on_layout.addWidget(self.formed_on)

        self.formed_on_note = FieldNote(self.formed_on_cell)
        self.formed_on_note.setObjectName(u"formed_on_note")

        self.formed_on_layout.addWidget(self.formed_on_note)

        self.formed_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formed_on_layout.addItem(self.formed_on_room)


        self.grid_1_layout.addWidget(self.formed_on_cell, 5, 0, 1, 1)

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


        self.grid_1_layout.addWidget(self.unit_id_cell, 5, 1, 1, 1)

        self.commitments_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.commitments_cell, 6, 0, 1, 2)


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
        self.catalogue_item_cell = QWidget(self.grid_2)
        self.catalogue_item_cell.setObjectName(u"catalogue_item_cell")
        self.catalogue_item_layout = QVBoxLayout(self.catalogue_item_cell)
        self.catalogue_item_layout.setSpacing(4)
        self.catalogue_item_layout.setObjectName(u"catalogue_item_layout")
        self.catalogue_item_layout.setContentsMargins(0, 0, 0, 0)
        self.catalogue_item_label = QLabel(self.catalogue_item_cell)
        self.catalogue_item_label.setObjectName(u"catalogue_item_label")

        self.catalogue_item_layout.addWidget(self.catalogue_item_label)

        self.catalogue_item = LinkInput(self.catalogue_item_cell)
        self.catalogue_item.setObjectName(u"catalogue_item")

        self.catalogue_item_layout.addWidget(self.catalogue_item)

        self.catalogue_item_note = FieldNote(self.catalogue_item_cell)
        self.catalogue_item_note.setObjectName(u"catalogue_item_note")

        self.catalogue_item_layout.addWidget(self.catalogue_item_note)

        self.catalogue_item_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.catalogue_item_layout.addItem(self.catalogue_item_room)


        self.grid_2_layout.addWidget(self.catalogue_item_cell, 0, 0, 1, 1)

        self.catalog_cell = QWidget(self.grid_2)
        self.catalog_cell.setObjectName(u"catalog_cell")
        self.catalog_cell.setProperty(u"wide", True)
        self.catalog_layout = QVBoxLayout(self.catalog_cell)
        self.catalog_layout.setSpacing(4)
        self.catalog_layout.setObjectName(u"catalog_layout")
        self.catalog_layout.setContentsMargins(0, 0, 0, 0)
        self.catalog_label = QLabel(self.catalog_cell)
        self.catalog_label.setObjectName(u"catalog_label")

        self.catalog_layout.addWidget(self.catalog_label)

        self.catalog = PartInput(self.catalog_cell)
        self.catalog.setObjectName(u"catalog")

        self.catalog_layout.addWidget(self.catalog)

        self.catalog_note = FieldNote(self.catalog_cell)
        self.catalog_note.setObjectName(u"catalog_note")

        self.catalog_layout.addWidget(self.catalog_note)

        self.catalog_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.catalog_layout.addItem(self.catalog_room)


        self.grid_2_layout.addWidget(self.catalog_cell, 1, 0, 1, 2)


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
        self.publicity_cell = QWidget(self.grid_3)
        self.publicity_cell.setObjectName(u"publicity_cell")
        self.publicity_layout = QVBoxLayout(self.publicity_cell)
        self.publicity_layout.setSpacing(4)
        self.publicity_layout.setObjectName(u"publicity_layout")
        self.publicity_layout.setContentsMargins(0, 0, 0, 0)
        self.publicity_label = QLabel(self.publicity_cell)
        self.publicity_label.setObjectName(u"publicity_label")

        self.publicity_layout.addWidget(self.publicity_label)

        self.publicity = ChoiceInput(self.publicity_cell)
        self.publicity.setObjectName(u"publicity")

        self.publicity_layout.addWidget(self.publicity)

        self.publicity_note = FieldNote(self.publicity_cell)
        self.publicity_note.setObjectName(u"publicity_note")

        self.publicity_layout.addWidget(self.publicity_note)

        self.publicity_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.publicity_layout.addItem(self.publicity_room)


        self.grid_3_layout.addWidget(self.publicity_cell, 0, 0, 1, 1)

        self.exception_basis_cell = QWidget(self.grid_3)
        self.exception_basis_cell.setObjectName(u"exception_basis_cell")
        self.exception_basis_cell.setProperty(u"wide", True)
        self.exception_basis_layout = QVBoxLayout(self.exception_basis_cell)
        self.exception_basis_layout.setSpacing(4)
        self.exception_basis_layout.setObjectName(u"exception_basis_layout")
        self.exception_basis_layout.setContentsMargins(0, 0, 0, 0)
        self.exception_basis_label = QLabel(self.exception_basis_cell)
        self.exception_basis_label.setObjectName(u"exception_basis_label")

        self.exception_basis_layout.addWidget(self.exception_basis_label)

        self.exception_basis = ChecksInput(self.exception_basis_cell)
        self.exception_basis.setObjectName(u"exception_basis")

        self.exception_basis_layout.addWidget(self.exception_basis)

        self.exception_basis_note = FieldNote(self.exception_basis_cell)
        self.exception_basis_note.setObjectName(u"exception_basis_note")

        self.exception_basis_layout.addWidget(self.exception_basis_note)

        self.exception_basis_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.exception_basis_layout.addItem(self.exception_basis_room)


        self.grid_3_layout.addWidget(self.exception_basis_cell, 1, 0, 1, 2)

        self.exception_text_cell = QWidget(self.grid_3)
        self.exception_text_cell.setObjectName(u"exception_text_cell")
        self.exception_text_cell.setProperty(u"wide", True)
        self.exception_text_layout = QVBoxLayout(self.exception_text_cell)
        self.exception_text_layout.setSpacing(4)
        self.exception_text_layout.setObjectName(u"exception_text_layout")
        self.exception_text_layout.setContentsMargins(0, 0, 0, 0)
        self.exception_text_label = QLabel(self.exception_text_cell)
        self.exception_text_label.setObjectName(u"exception_text_label")

        self.exception_text_layout.addWidget(self.exception_text_label)

        self.exception_text = LongTextInput(self.exception_text_cell)
        self.exception_text.setObjectName(u"exception_text")

        self.exception_text_layout.addWidget(self.exception_text)

        self.exception_text_note = FieldNote(self.exception_text_cell)
        self.exception_text_note.setObjectName(u"exception_text_note")

        self.exception_text_layout.addWidget(self.exception_text_note)

        self.exception_text_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.exception_text_layout.addItem(self.exception_text_room)


        self.grid_3_layout.addWidget(self.exception_text_cell, 2, 0, 1, 2)

        self.override_reason_cell = QWidget(self.grid_3)
        self.override_reason_cell.setObjectName(u"override_reason_cell")
        self.override_reason_cell.setProperty(u"wide", True)
        self.override_reason_layout = QVBoxLayout(self.override_reason_cell)
        self.override_reason_layout.setSpacing(4)
        self.override_reason_layout.setObjectName(u"override_reason_layout")
        self.override_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.override_reason_label = QLabel(self.override_reason_cell)
        self.override_reason_label.setObjectName(u"override_reason_label")

        self.override_reason_layout.addWidget(self.override_reason_label)

        self.override_reason = LongTextInput(self.override_reason_cell)
        self.override_reason.setObjectName(u"override_reason")

        self.override_reason_layout.addWidget(self.override_reason)

        self.override_reason_note = FieldNote(self.override_reason_cell)
        self.override_reason_note.setObjectName(u"override_reason_note")

        self.override_reason_layout.addWidget(self.override_reason_note)

        self.override_reason_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.override_reason_layout.addItem(self.override_reason_room)


        self.grid_3_layout.addWidget(self.override_reason_cell, 3, 0, 1, 2)

        self.audience_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.audience_cell, 4, 0, 1, 1)

        self.audience_text_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.audience_text_cell, 4, 1, 1, 1)

        self.publish_channels_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.publish_channels_cell, 5, 0, 1, 2)

        self.basis_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.basis_cell, 6, 0, 1, 2)


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
        self.finance_cell = QWidget(self.grid_4)
        self.finance_cell.setObjectName(u"finance_cell")
        self.finance_cell.setProperty(u"wide", True)
        self.finance_layout = QVBoxLayout(self.finance_cell)
        self.finance_layout.setSpacing(4)
        self.finance_layout.setObjectName(u"finance_layout")
        self.finance_layout.setContentsMargins(0, 0, 0, 0)
        self.finance_label = QLabel(self.finance_cell)
        self.finance_label.setObjectName(u"finance_label")

        self.finance_layout.addWidget(self.finance_label)

        self.finance = PartsInput(self.finance_cell)
        self.finance.setObjectName(u"finance")

        self.finance_layout.addWidget(self.finance)

        self.finance_note = FieldNote(self.finance_cell)
        self.finance_note.setObjectName(u"finance_note")

        self.finance_layout.addWidget(self.finance_note)

        self.finance_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.finance_layout.addItem(self.finance_room)


        self.grid_4_layout.addWidget(self.finance_cell, 0, 0, 1, 2)


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
        self.is_notice_cell = QWidget(self.grid_5)
        self.is_notice_cell.setObjectName(u"is_notice_cell")
        self.is_notice_layout = QVBoxLayout(self.is_notice_cell)
        self.is_notice_layout.setSpacing(4)
        self.is_notice_layout.setObjectName(u"is_notice_layout")
        self.is_notice_layout.setContentsMargins(0, 0, 0, 0)
        self.is_notice_label = QLabel(self.is_notice_cell)
        self.is_notice_label.setObjectName(u"is_notice_label")

        self.is_notice_layout.addWidget(self.is_notice_label)

        self.is_notice = FlagInput(self.is_notice_cell)
        self.is_notice.setObjectName(u"is_notice")

        self.is_notice_layout.addWidget(self.is_notice)

        self.is_notice_note = FieldNote(self.is_notice_cell)
        self.is_notice_note.setObjectName(u"is_notice_note")

        self.is_notice_layout.addWidget(self.is_notice_note)

        self.is_notice_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.is_notice_layout.addItem(self.is_notice_room)


        self.grid_5_layout.addWidget(self.is_notice_cell, 0, 0, 1, 1)

        self.notice_days_cell = QWidget(self.grid_5)
        self.notice_days_cell.setObjectName(u"notice_days_cell")
        self.notice_days_layout = QVBoxLayout(self.notice_days_cell)
        self.notice_days_layout.setSpacing(4)
        self.notice_days_layout.setObjectName(u"notice_days_layout")
        self.notice_days_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_days_label = QLabel(self.notice_days_cell)
        self.notice_days_label.setObjectName(u"notice_days_label")

        self.notice_days_layout.addWidget(self.notice_days_label)

        self.notice_days = IntInput(self.notice_days_cell)
        self.notice_days.setObjectName(u"notice_days")

        self.notice_days_layout.addWidget(self.notice_days)

        self.notice_days_note = FieldNote(self.notice_days_cell)
        self.notice_days_note.setObjectName(u"notice_days_note")

        self.notice_days_layout.addWidget(self.notice_days_note)

        self.notice_days_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notice_days_layout.addItem(self.notice_days_room)


        self.grid_5_layout.addWidget(self.notice_days_cell, 0, 1, 1, 1)

        self.notice_unit_cell = QWidget(self.grid_5)
        self.notice_unit_cell.setObjectName(u"notice_unit_cell")
        self.notice_unit_layout = QVBoxLayout(self.notice_unit_cell)
        self.notice_unit_layout.setSpacing(4)
        self.notice_unit_layout.setObjectName(u"notice_unit_layout")
        self.notice_unit_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_unit_label = QLabel(self.notice_unit_cell)
        self.notice_unit_label.setObjectName(u"notice_unit_label")

        self.notice_unit_layout.addWidget(self.notice_unit_label)

        self.notice_unit = ChoiceInput(self.notice_unit_cell)
        self.notice_unit.setObjectName(u"notice_unit")

        self.notice_unit_layout.addWidget(self.notice_unit)

        self.notice_unit_note = FieldNote(self.notice_unit_cell)
        self.notice_unit_note.setObjectName(u"notice_unit_note")

        self.notice_unit_layout.addWidget(self.notice_unit_note)

        self.notice_unit_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notice_unit_layout.addItem(self.notice_unit_room)


        self.grid_5_layout.addWidget(self.notice_unit_cell, 1, 0, 1, 1)

        self.notice_from_cell = QWidget(self.grid_5)
        self.notice_from_cell.setObjectName(u"notice_from_cell")
        self.notice_from_layout = QVBoxLayout(self.notice_from_cell)
        self.notice_from_layout.setSpacing(4)
        self.notice_from_layout.setObjectName(u"notice_from_layout")
        self.notice_from_layout.setContentsMargins(0, 0, 0, 0)
        self.notice_from_label = QLabel(self.notice_from_cell)
        self.notice_from_label.setObjectName(u"notice_from_label")

        self.notice_from_layout.addWidget(self.notice_from_label)

        self.notice_from = DateInput(self.notice_from_cell)
        self.notice_from.setObjectName(u"notice_from")

        self.notice_from_layout.addWidget(self.notice_from)

        self.notice_from_note = FieldNote(self.notice_from_cell)
        self.notice_from_note.setObjectName(u"notice_from_note")

        self.notice_from_layout.addWidget(self.notice_from_note)

        self.notice_from_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.notice_from_layout.addItem(self.notice_from_room)


        self.grid_5_layout.addWidget(self.notice_from_cell, 1, 1, 1, 1)

        self.objection_contact_cell = QWidget(self.grid_5)
        self.objection_contact_cell.setObjectName(u"objection_contact_cell")
        self.objection_contact_layout = QVBoxLayout(self.objection_contact_cell)
        self.objection_contact_layout.setSpacing(4)
        self.objection_contact_layout.setObjectName(u"objection_contact_layout")
        self.objection_contact_layout.setContentsMargins(0, 0, 0, 0)
        self.objection_contact_label = QLabel(self.objection_contact_cell)
        self.objection_contact_label.setObjectName(u"objection_contact_label")

        self.objection_contact_layout.addWidget(self.objection_contact_label)

        self.objection_contact = TextInput(self.objection_contact_cell)
        self.objection_contact.setObjectName(u"objection_contact")

        self.objection_contact_layout.addWidget(self.objection_contact)

        self.objection_contact_note = FieldNote(self.objection_contact_cell)
        self.objection_contact_note.setObjectName(u"objection_contact_note")

        self.objection_contact_layout.addWidget(self.objection_contact_note)

        self.objection_contact_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.objection_contact_layout.addItem(self.objection_contact_room)


        self.grid_5_layout.addWidget(self.objection_contact_cell, 2, 0, 1, 1)


        self.group_5_layout.addWidget(self.grid_5)


        self.sheet_layout.addWidget(self.group_5)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.stage_label.setBuddy(self.stage)
        self.origin_label.setBuddy(self.origin)
        self.summary_label.setBuddy(self.summary)
        self.body_label.setBuddy(self.body)
        self.formed_on_label.setBuddy(self.formed_on)
        self.unit_id_label.setBuddy(self.unit_id)
        self.commitments_label.setBuddy(self.commitments)
        self.catalogue_item_label.setBuddy(self.catalogue_item)
        self.catalog_label.setBuddy(self.catalog)
        self.publicity_label.setBuddy(self.publicity)
        self.exception_basis_label.setBuddy(self.exception_basis)
        self.exception_text_label.setBuddy(self.exception_text)
        self.override_reason_label.setBuddy(self.override_reason)
        self.audience_label.setBuddy(self.audience)
        self.audience_text_label.setBuddy(self.audience_text)
        self.publish_channels_label.setBuddy(self.publish_channels)
        self.basis_label.setBuddy(self.basis)
        self.finance_label.setBuddy(self.finance)
        self.is_notice_label.setBuddy(self.is_notice)
        self.notice_days_label.setBuddy(self.notice_days)
        self.notice_unit_label.setBuddy(self.notice_unit)
        self.notice_from_label.setBuddy(self.notice_from)
        self.objection_contact_label.setBuddy(self.objection_contact)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.stage)
        QWidget.setTabOrder(self.stage, self.origin)
        QWidget.setTabOrder(self.origin, self.summary)
        QWidget.setTabOrder(self.summary, self.body)
        QWidget.setTabOrder(self.body, self.formed_on)
        QWidget.setTabOrder(self.formed_on, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.commitments)
        QWidget.setTabOrder(self.commitments, self.catalogue_item)
        QWidget.setTabOrder(self.catalogue_item, self.catalog)
        QWidget.setTabOrder(self.catalog, self.publicity)
        QWidget.setTabOrder(self.publicity, self.exception_basis)
        QWidget.setTabOrder(self.exception_basis, self.exception_text)
        QWidget.setTabOrder(self.exception_text, self.override_reason)
        QWidget.setTabOrder(self.override_reason, self.audience)
        QWidget.setTabOrder(self.audience, self.audience_text)
        QWidget.setTabOrder(self.audience_text, self.publish_channels)
        QWidget.setTabOrder(self.publish_channels, self.basis)
        QWidget.setTabOrder(self.basis, self.finance)
        QWidget.setTabOrder(self.finance, self.is_notice)
        QWidget.setTabOrder(self.is_notice, self.notice_days)
        QWidget.setTabOrder(self.notice_days, self.notice_unit)
        QWidget.setTabOrder(self.notice_unit, self.notice_from)
        QWidget.setTabOrder(self.notice_from, self.objection_contact)

        self.retranslateUi(DisclosureForm)

        QMetaObject.connectSlotsByName(DisclosureForm)
    # setupUi

    def retranslateUi(self, DisclosureForm: Any) -> None:
        DisclosureForm.setWindowTitle(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u4e8b\u9879", None))
        self.group_1_heading.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u5185\u5bb9", None))
        self.title_label.setText(QCoreApplication.translate("DisclosureForm", u"\u6807\u9898", None))
        self.kind_label.setText(QCoreApplication.translate("DisclosureForm", u"\u7c7b\u522b", None))
        self.stage_label.setText(QCoreApplication.translate("DisclosureForm", u"\u73af\u8282", None))
        self.origin_label.setText(QCoreApplication.translate("DisclosureForm", u"\u4fe1\u606f\u6765\u6e90", None))
        self.summary_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5185\u5bb9\u6982\u8ff0", None))
        self.body_label.setText(QCoreApplication.translate("DisclosureForm", u"\u6b63\u6587", None))
        self.formed_on_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5f62\u6210\uff08\u53d8\u66f4\uff09\u65e5\u671f", None))
        self.unit_id_label.setText(QCoreApplication.translate("DisclosureForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.commitments_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5173\u8054\u627f\u8bfa", None))
        self.group_2_heading.setText(QCoreApplication.translate("DisclosureForm", u"\u76ee\u5f55\u4e8b\u9879", None))
        self.catalogue_item_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5bf9\u5e94\u7684\u76ee\u5f55\u6761\u76ee", None))
        self.catalog_label.setText(QCoreApplication.translate("DisclosureForm", u"\u76ee\u5f55\u4e8b\u9879", None))
        self.group_3_heading.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u65b9\u5f0f", None))
        self.publicity_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u65b9\u5f0f", None))
        self.exception_basis_label.setText(QCoreApplication.translate("DisclosureForm", u"\u4e0d\u516c\u5f00\u4f9d\u636e", None))
        self.exception_text_label.setText(QCoreApplication.translate("DisclosureForm", u"\u4e0d\u516c\u5f00\u7406\u7531", None))
        self.override_reason_label.setText(QCoreApplication.translate("DisclosureForm", u"\u6d89\u7b2c\u4e09\u65b9\u4ecd\u4e88\u516c\u5f00\u7684\u7406\u7531", None))
        self.audience_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u5bf9\u8c61", None))
        self.audience_text_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5bf9\u8c61\u8303\u56f4", None))
        self.publish_channels_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u6e20\u9053", None))
        self.basis_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u5f00\u4f9d\u636e", None))
        self.group_4_heading.setText(QCoreApplication.translate("DisclosureForm", u"\u8d22\u52a1\u8981\u7d20", None))
        self.finance_label.setText(QCoreApplication.translate("DisclosureForm", u"\u8d22\u52a1\u8981\u7d20", None))
        self.group_5_heading.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u793a", None))
        self.is_notice_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u793a", None))
        self.is_notice.setText(QCoreApplication.translate("DisclosureForm", u"\u662f", None))
        self.notice_days_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u793a\u671f", None))
        self.notice_unit_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u793a\u671f\u5355\u4f4d", None))
        self.notice_from_label.setText(QCoreApplication.translate("DisclosureForm", u"\u516c\u793a\u8d77\u59cb\u65e5", None))
        self.objection_contact_label.setText(QCoreApplication.translate("DisclosureForm", u"\u5f02\u8bae\u6e20\u9053", None))
    # retranslateUi
