# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import (CodeInput, TextInput)

class Ui_OfficeDetailsForm(object):
    def setupUi(self, OfficeDetailsForm: Any) -> None:
        if not OfficeDetailsForm.objectName():
            OfficeDetailsForm.setObjectName(u"OfficeDetailsForm")
        self.layout1 = QVBoxLayout(OfficeDetailsForm)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(OfficeDetailsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_page = QWidget()
        self.scroll_page.setObjectName(u"scroll_page")
        self.scroll_page.setProperty(u"page", True)
        self.layout2 = QVBoxLayout(self.scroll_page)
        self.layout2.setSpacing(16)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(32, 4, 32, 12)
        self.group_1 = QFrame(self.scroll_page)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"card", True)
        self.group_1_layout = QVBoxLayout(self.group_1)
        self.group_1_layout.setSpacing(12)
        self.group_1_layout.setObjectName(u"group_1_layout")
        self.group_1_layout.setContentsMargins(20, 16, 20, 16)
        self.group_1_heading = QLabel(self.group_1)
        self.group_1_heading.setObjectName(u"group_1_heading")
        self.group_1_heading.setProperty(u"role", u"heading")

        self.group_1_layout.addWidget(self.group_1_heading)

        self.grid_1 = FieldGrid(self.group_1)
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1_layout = QGridLayout(self.grid_1)
        self.grid_1_layout.setObjectName(u"grid_1_layout")
        self.grid_1_layout.setHorizontalSpacing(24)
        self.grid_1_layout.setVerticalSpacing(12)
        self.grid_1_layout.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QWidget(self.grid_1)
        self.name_cell.setObjectName(u"name_cell")
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

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.name_layout.addItem(self.spacer1)


        self.grid_1_layout.addWidget(self.name_cell, 0, 0, 1, 1)

        self.short_name_cell = QWidget(self.grid_1)
        self.short_name_cell.setObjectName(u"short_name_cell")
        self.short_name_layout = QVBoxLayout(self.short_name_cell)
        self.short_name_layout.setSpacing(4)
        self.short_name_layout.setObjectName(u"short_name_layout")
        self.short_name_layout.setContentsMargins(0, 0, 0, 0)
        self.short_name_label = QLabel(self.short_name_cell)
        self.short_name_label.setObjectName(u"short_name_label")

        self.short_name_layout.addWidget(self.short_name_label)

        self.short_name = TextInput(self.short_name_cell)
        self.short_name.setObjectName(u"short_name")

        self.short_name_layout.addWidget(self.short_name)

        self.short_name_note = FieldNote(self.short_name_cell)
        self.short_name_note.setObjectName(u"short_name_note")

        self.short_name_layout.addWidget(self.short_name_note)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.short_name_layout.addItem(self.spacer2)


        self.grid_1_layout.addWidget(self.short_name_cell, 0, 1, 1, 1)

        self.org_type_cell = QWidget(self.grid_1)
        self.org_type_cell.setObjectName(u"org_type_cell")
        self.org_type_layout = QVBoxLayout(self.org_type_cell)
        self.org_type_layout.setSpacing(4)
        self.org_type_layout.setObjectName(u"org_type_layout")
        self.org_type_layout.setContentsMargins(0, 0, 0, 0)
        self.org_type_label = QLabel(self.org_type_cell)
        self.org_type_label.setObjectName(u"org_type_label")

        self.org_type_layout.addWidget(self.org_type_label)

        self.org_type = ChoiceInput(self.org_type_cell)
        self.org_type.setObjectName(u"org_type")

        self.org_type_layout.addWidget(self.org_type)

        self.org_type_note = FieldNote(self.org_type_cell)
        self.org_type_note.setObjectName(u"org_type_note")

        self.org_type_layout.addWidget(self.org_type_note)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.org_type_layout.addItem(self.spacer3)


        self.grid_1_layout.addWidget(self.org_type_cell, 1, 0, 1, 1)

        self.uscc_cell = QWidget(self.grid_1)
        self.uscc_cell.setObjectName(u"uscc_cell")
        self.uscc_layout = QVBoxLayout(self.uscc_cell)
        self.uscc_layout.setSpacing(4)
        self.uscc_layout.setObjectName(u"uscc_layout")
        self.uscc_layout.setContentsMargins(0, 0, 0, 0)
        self.uscc_label = QLabel(self.uscc_cell)
        self.uscc_label.setObjectName(u"uscc_label")

        self.uscc_layout.addWidget(self.uscc_label)

        self.uscc = CodeInput(self.uscc_cell)
        self.uscc.setObjectName(u"uscc")

        self.uscc_layout.addWidget(self.uscc)

        self.uscc_note = FieldNote(self.uscc_cell)
        self.uscc_note.setObjectName(u"uscc_note")

        self.uscc_layout.addWidget(self.uscc_note)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.uscc_layout.addItem(self.spacer4)


        self.grid_1_layout.addWidget(self.uscc_cell, 1, 1, 1, 1)

        self.region_code_cell = QWidget(self.grid_1)
        self.region_code_cell.setObjectName(u"region_code_cell")
        self.region_code_layout = QVBoxLayout(self.region_code_cell)
        self.region_code_layout.setSpacing(4)
        self.region_code_layout.setObjectName(u"region_code_layout")
        self.region_code_layout.setContentsMargins(0, 0, 0, 0)
        self.region_code_label = QLabel(self.region_code_cell)
        self.region_code_label.setObjectName(u"region_code_label")

        self.region_code_layout.addWidget(self.region_code_label)

        self.region_code = TextInput(self.region_code_cell)
        self.region_code.setObjectName(u"region_code")

        self.region_code_layout.addWidget(self.region_code)

        self.region_code_note = FieldNote(self.region_code_cell)
        self.region_code_note.setObjectName(u"region_code_note")

        self.region_code_layout.addWidget(self.region_code_note)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.region_code_layout.addItem(self.spacer5)


        self.grid_1_layout.addWidget(self.region_code_cell, 2, 0, 1, 1)

        self.doc_prefix_cell = QWidget(self.grid_1)
        self.doc_prefix_cell.setObjectName(u"doc_prefix_cell")
        self.doc_prefix_layout = QVBoxLayout(self.doc_prefix_cell)
        self.doc_prefix_layout.setSpacing(4)
        self.doc_prefix_layout.setObjectName(u"doc_prefix_layout")
        self.doc_prefix_layout.setContentsMargins(0, 0, 0, 0)
        self.doc_prefix_label = QLabel(self.doc_prefix_cell)
        self.doc_prefix_label.setObjectName(u"doc_prefix_label")

        self.doc_prefix_layout.addWidget(self.doc_prefix_label)

        self.doc_prefix = TextInput(self.doc_prefix_cell)
        self.doc_prefix.setObjectName(u"doc_prefix")

        self.doc_prefix_layout.addWidget(self.doc_prefix)

        self.doc_prefix_note = FieldNote(self.doc_prefix_cell)
        self.doc_prefix_note.setObjectName(u"doc_prefix_note")

        self.doc_prefix_layout.addWidget(self.doc_prefix_note)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doc_prefix_layout.addItem(self.spacer6)


        self.grid_1_layout.addWidget(self.doc_prefix_cell, 2, 1, 1, 1)


        self.group_1_layout.addWidget(self.grid_1)


        self.layout2.addWidget(self.group_1)

        self.group_2 = QFrame(self.scroll_page)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"card", True)
        self.group_2_layout = QVBoxLayout(self.group_2)
        self.group_2_layout.setSpacing(12)
        self.group_2_layout.setObjectName(u"group_2_layout")
        self.group_2_layout.setContentsMargins(20, 16, 20, 16)
        self.group_2_heading = QLabel(self.group_2)
        self.group_2_heading.setObjectName(u"group_2_heading")
        self.group_2_heading.setProperty(u"role", u"heading")

        self.group_2_layout.addWidget(self.group_2_heading)

        self.grid_2 = FieldGrid(self.group_2)
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2_layout = QGridLayout(self.grid_2)
        self.grid_2_layout.setObjectName(u"grid_2_layout")
        self.grid_2_layout.setHorizontalSpacing(24)
        self.grid_2_layout.setVerticalSpacing(12)
        self.grid_2_layout.setContentsMargins(0, 0, 0, 0)
        self.parent_name_cell = QWidget(self.grid_2)
        self.parent_name_cell.setObjectName(u"parent_name_cell")
        self.parent_name_layout = QVBoxLayout(self.parent_name_cell)
        self.parent_name_layout.setSpacing(4)
        self.parent_name_layout.setObjectName(u"parent_name_layout")
        self.parent_name_layout.setContentsMargins(0, 0, 0, 0)
        self.parent_name_label = QLabel(self.parent_name_cell)
        self.parent_name_label.setObjectName(u"parent_name_label")

        self.parent_name_layout.addWidget(self.parent_name_label)

        self.parent_name = TextInput(self.parent_name_cell)
        self.parent_name.setObjectName(u"parent_name")

        self.parent_name_layout.addWidget(self.parent_name)

        self.parent_name_note = FieldNote(self.parent_name_cell)
        self.parent_name_note.setObjectName(u"parent_name_note")

        self.parent_name_layout.addWidget(self.parent_name_note)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.parent_name_layout.addItem(self.spacer7)


        self.grid_2_layout.addWidget(self.parent_name_cell, 0, 0, 1, 1)

        self.parent_uscc_cell = QWidget(self.grid_2)
        self.parent_uscc_cell.setObjectName(u"parent_uscc_cell")
        self.parent_uscc_layout = QVBoxLayout(self.parent_uscc_cell)
        self.parent_uscc_layout.setSpacing(4)
        self.parent_uscc_layout.setObjectName(u"parent_uscc_layout")
        self.parent_uscc_layout.setContentsMargins(0, 0, 0, 0)
        self.parent_uscc_label = QLabel(self.parent_uscc_cell)
        self.parent_uscc_label.setObjectName(u"parent_uscc_label")

        self.parent_uscc_layout.addWidget(self.parent_uscc_label)

        self.parent_uscc = CodeInput(self.parent_uscc_cell)
        self.parent_uscc.setObjectName(u"parent_uscc")

        self.parent_uscc_layout.addWidget(self.parent_uscc)

        self.parent_uscc_note = FieldNote(self.parent_uscc_cell)
        self.parent_uscc_note.setObjectName(u"parent_uscc_note")

        self.parent_uscc_layout.addWidget(self.parent_uscc_note)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.parent_uscc_layout.addItem(self.spacer8)


        self.grid_2_layout.addWidget(self.parent_uscc_cell, 0, 1, 1, 1)

        self.review_authority_cell = QWidget(self.grid_2)
        self.review_authority_cell.setObjectName(u"review_authority_cell")
        self.review_authority_layout = QVBoxLayout(self.review_authority_cell)
        self.review_authority_layout.setSpacing(4)
        self.review_authority_layout.setObjectName(u"review_authority_layout")
        self.review_authority_layout.setContentsMargins(0, 0, 0, 0)
        self.review_authority_label = QLabel(self.review_authority_cell)
        self.review_authority_label.setObjectName(u"review_authority_label")

        self.review_authority_layout.addWidget(self.review_authority_label)

        self.review_authority = TextInput(self.review_authority_cell)
        self.review_authority.setObjectName(u"review_authority")

        self.review_authority_layout.addWidget(self.review_authority)

        self.review_authority_note = FieldNote(self.review_authority_cell)
        self.review_authority_note.setObjectName(u"review_authority_note")

        self.review_authority_layout.addWidget(self.review_authority_note)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.review_authority_layout.addItem(self.spacer9)


        self.grid_2_layout.addWidget(self.review_authority_cell, 1, 0, 1, 1)

        self.court_name_cell = QWidget(self.grid_2)
        self.court_name_cell.setObjectName(u"court_name_cell")
        self.court_name_layout = QVBoxLayout(self.court_name_cell)
        self.court_name_layout.setSpacing(4)
        self.court_name_layout.setObjectName(u"court_name_layout")
        self.court_name_layout.setContentsMargins(0, 0, 0, 0)
        self.court_name_label = QLabel(self.court_name_cell)
        self.court_name_label.setObjectName(u"court_name_label")

        self.court_name_layout.addWidget(self.court_name_label)

        self.court_name = TextInput(self.court_name_cell)
        self.court_name.setObjectName(u"court_name")

        self.court_name_layout.addWidget(self.court_name)

        self.court_name_note = FieldNote(self.court_name_cell)
        self.court_name_note.setObjectName(u"court_name_note")

        self.court_name_layout.addWidget(self.court_name_note)

        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.court_name_layout.addItem(self.spacer10)


        self.grid_2_layout.addWidget(self.court_name_cell, 1, 1, 1, 1)


        self.group_2_layout.addWidget(self.grid_2)


        self.layout2.addWidget(self.group_2)

        self.group_3 = QFrame(self.scroll_page)
        self.group_3.setObjectName(u"group_3")
        self.group_3.setProperty(u"card", True)
        self.group_3_layout = QVBoxLayout(self.group_3)
        self.group_3_layout.setSpacing(12)
        self.group_3_layout.setObjectName(u"group_3_layout")
        self.group_3_layout.setContentsMargins(20, 16, 20, 16)
        self.group_3_heading = QLabel(self.group_3)
        self.group_3_heading.setObjectName(u"group_3_heading")
        self.group_3_heading.setProperty(u"role", u"heading")

        self.group_3_layout.addWidget(self.group_3_heading)

        self.grid_3 = FieldGrid(self.group_3)
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3_layout = QGridLayout(self.grid_3)
        self.grid_3_layout.setObjectName(u"grid_3_layout")
        self.grid_3_layout.setHorizontalSpacing(24)
        self.grid_3_layout.setVerticalSpacing(12)
        self.grid_3_layout.setContentsMargins(0, 0, 0, 0)
        self.supervision_phone_cell = QWidget(self.grid_3)
        self.supervision_phone_cell.setObjectName(u"supervision_phone_cell")
        self.supervision_phone_layout = QVBoxLayout(self.supervision_phone_cell)
        self.supervision_phone_layout.setSpacing(4)
        self.supervision_phone_layout.setObjectName(u"supervision_phone_layout")
        self.supervision_phone_layout.setContentsMargins(0, 0, 0, 0)
        self.supervision_phone_label = QLabel(self.supervision_phone_cell)
        self.supervision_phone_label.setObjectName(u"supervision_phone_label")

        self.supervision_phone_layout.addWidget(self.supervision_phone_label)

        self.supervision_phone = CodeInput(self.supervision_phone_cell)
        self.supervision_phone.setObjectName(u"supervision_phone")

        self.supervision_phone_layout.addWidget(self.supervision_phone)

        self.supervision_phone_note = FieldNote(self.supervision_phone_cell)
        self.supervision_phone_note.setObjectName(u"supervision_phone_note")

        self.supervision_phone_layout.addWidget(self.supervision_phone_note)

        self.spacer11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.supervision_phone_layout.addItem(self.spacer11)


        self.grid_3_layout.addWidget(self.supervision_phone_cell, 0, 0, 1, 1)

        self.phone_cell = QWidget(self.grid_3)
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

        self.spacer12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.phone_layout.addItem(self.spacer12)


        self.grid_3_layout.addWidget(self.phone_cell, 0, 1, 1, 1)

        self.address_cell = QWidget(self.grid_3)
        self.address_cell.setObjectName(u"address_cell")
        self.address_layout = QVBoxLayout(self.address_cell)
        self.address_layout.setSpacing(4)
        self.address_layout.setObjectName(u"address_layout")
        self.address_layout.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.address_cell)
        self.address_label.setObjectName(u"address_label")

        self.address_layout.addWidget(self.address_label)

        self.address = TextInput(self.address_cell)
        self.address.setObjectName(u"address")

        self.address_layout.addWidget(self.address)

        self.address_note = FieldNote(self.address_cell)
        self.address_note.setObjectName(u"address_note")

        self.address_layout.addWidget(self.address_note)

        self.spacer13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.address_layout.addItem(self.spacer13)


        self.grid_3_layout.addWidget(self.address_cell, 1, 0, 1, 1)

        self.postcode_cell = QWidget(self.grid_3)
        self.postcode_cell.setObjectName(u"postcode_cell")
        self.postcode_layout = QVBoxLayout(self.postcode_cell)
        self.postcode_layout.setSpacing(4)
        self.postcode_layout.setObjectName(u"postcode_layout")
        self.postcode_layout.setContentsMargins(0, 0, 0, 0)
        self.postcode_label = QLabel(self.postcode_cell)
        self.postcode_label.setObjectName(u"postcode_label")

        self.postcode_layout.addWidget(self.postcode_label)

        self.postcode = CodeInput(self.postcode_cell)
        self.postcode.setObjectName(u"postcode")

        self.postcode_layout.addWidget(self.postcode)

        self.postcode_note = FieldNote(self.postcode_cell)
        self.postcode_note.setObjectName(u"postcode_note")

        self.postcode_layout.addWidget(self.postcode_note)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.postcode_layout.addItem(self.spacer14)


        self.grid_3_layout.addWidget(self.postcode_cell, 1, 1, 1, 1)

        self.email_cell = QWidget(self.grid_3)
        self.email_cell.setObjectName(u"email_cell")
        self.email_layout = QVBoxLayout(self.email_cell)
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(self.email_cell)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email = CodeInput(self.email_cell)
        self.email.setObjectName(u"email")

        self.email_layout.addWidget(self.email)

        self.email_note = FieldNote(self.email_cell)
        self.email_note.setObjectName(u"email_note")

        self.email_layout.addWidget(self.email_note)

        self.spacer15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.email_layout.addItem(self.spacer15)


        self.grid_3_layout.addWidget(self.email_cell, 2, 0, 1, 1)

        self.box_locations_cell = QWidget(self.grid_3)
        self.box_locations_cell.setObjectName(u"box_locations_cell")
        self.box_locations_layout = QVBoxLayout(self.box_locations_cell)
        self.box_locations_layout.setSpacing(4)
        self.box_locations_layout.setObjectName(u"box_locations_layout")
        self.box_locations_layout.setContentsMargins(0, 0, 0, 0)
        self.box_locations_label = QLabel(self.box_locations_cell)
        self.box_locations_label.setObjectName(u"box_locations_label")

        self.box_locations_layout.addWidget(self.box_locations_label)

        self.box_locations = LinesInput(self.box_locations_cell)
        self.box_locations.setObjectName(u"box_locations")

        self.box_locations_layout.addWidget(self.box_locations)

        self.box_locations_note = FieldNote(self.box_locations_cell)
        self.box_locations_note.setObjectName(u"box_locations_note")

        self.box_locations_layout.addWidget(self.box_locations_note)

        self.spacer16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.box_locations_layout.addItem(self.spacer16)


        self.grid_3_layout.addWidget(self.box_locations_cell, 2, 1, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.layout2.addWidget(self.group_3)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer17)

        self.scroll.setWidget(self.scroll_page)

        self.layout1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.org_type_label.setBuddy(self.org_type)
        self.uscc_label.setBuddy(self.uscc)
        self.region_code_label.setBuddy(self.region_code)
        self.doc_prefix_label.setBuddy(self.doc_prefix)
        self.parent_name_label.setBuddy(self.parent_name)
        self.parent_uscc_label.setBuddy(self.parent_uscc)
        self.review_authority_label.setBuddy(self.review_authority)
        self.court_name_label.setBuddy(self.court_name)
        self.supervision_phone_label.setBuddy(self.supervision_phone)
        self.phone_label.setBuddy(self.phone)
        self.address_label.setBuddy(self.address)
        self.postcode_label.setBuddy(self.postcode)
        self.email_label.setBuddy(self.email)
        self.box_locations_label.setBuddy(self.box_locations)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.org_type)
        QWidget.setTabOrder(self.org_type, self.uscc)
        QWidget.setTabOrder(self.uscc, self.region_code)
        QWidget.setTabOrder(self.region_code, self.doc_prefix)
        QWidget.setTabOrder(self.doc_prefix, self.parent_name)
        QWidget.setTabOrder(self.parent_name, self.parent_uscc)
        QWidget.setTabOrder(self.parent_uscc, self.review_authority)
        QWidget.setTabOrder(self.review_authority, self.court_name)
        QWidget.setTabOrder(self.court_name, self.supervision_phone)
        QWidget.setTabOrder(self.supervision_phone, self.phone)
        QWidget.setTabOrder(self.phone, self.address)
        QWidget.setTabOrder(self.address, self.postcode)
        QWidget.setTabOrder(self.postcode, self.email)
        QWidget.setTabOrder(self.email, self.box_locations)

        self.retranslateUi(OfficeDetailsForm)

        QMetaObject.connectSlotsByName(OfficeDetailsForm)
    # setupUi

    def retranslateUi(self, OfficeDetailsForm: Any) -> None:
        self.group_1_heading.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u5355\u4f4d", None))
        self.name_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u5355\u4f4d\u5168\u79f0", None))
        self.short_name_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u5355\u4f4d\u89c4\u8303\u5316\u7b80\u79f0", None))
        self.org_type_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u5355\u4f4d\u6027\u8d28", None))
        self.uscc_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u7edf\u4e00\u793e\u4f1a\u4fe1\u7528\u4ee3\u7801", None))
        self.region_code_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u884c\u653f\u533a\u5212\u4ee3\u7801", None))
        self.doc_prefix_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u673a\u5173\u4ee3\u5b57", None))
        self.group_2_heading.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u4e0a\u7ea7\u4e0e\u6551\u6d4e", None))
        self.parent_name_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u4e0a\u7ea7\u5355\u4f4d", None))
        self.parent_uscc_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u4e0a\u7ea7\u5355\u4f4d\u4fe1\u7528\u4ee3\u7801", None))
        self.review_authority_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u884c\u653f\u590d\u8bae\u673a\u5173", None))
        self.court_name_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u7ba1\u8f96\u6cd5\u9662", None))
        self.group_3_heading.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u8054\u7cfb\u65b9\u5f0f", None))
        self.supervision_phone_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u76d1\u7763\u7535\u8bdd", None))
        self.phone_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u503c\u73ed\u7535\u8bdd", None))
        self.address_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u529e\u516c\u5730\u5740", None))
        self.postcode_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u90ae\u653f\u7f16\u7801", None))
        self.email_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u7535\u5b50\u4fe1\u7bb1", None))
        self.box_locations_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"\u4e3e\u62a5\u7bb1\u4f4d\u7f6e", None))
        pass
    # retranslateUi
