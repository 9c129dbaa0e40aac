# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.navigation import Navigation
from zwcx_desktop.gui.widgets.note import Note

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm: Any) -> None:
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        self.layout1 = QHBoxLayout(SettingsForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 24, 24, 24)
        self.sections = Navigation(SettingsForm)
        self.sections.setObjectName(u"sections")
        self.sections.setProperty(u"bare", True)

        self.layout1.addWidget(self.sections)

        self.sheet = QFrame(SettingsForm)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"card", True)
        self.layout2 = QVBoxLayout(self.sheet)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.sheet)
        self.pages.setObjectName(u"pages")
        self.look_page = QWidget()
        self.look_page.setObjectName(u"look_page")
        self.layout3 = QVBoxLayout(self.look_page)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 20, 24, 20)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.look_heading = QLabel(self.look_page)
        self.look_heading.setObjectName(u"look_heading")
        self.look_heading.setProperty(u"role", u"heading")

        self.layout4.addWidget(self.look_heading)

        self.look_lead = QLabel(self.look_page)
        self.look_lead.setObjectName(u"look_lead")
        self.look_lead.setProperty(u"role", u"muted")
        self.look_lead.setWordWrap(True)

        self.layout4.addWidget(self.look_lead)


        self.layout3.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.look_page)
        self.theme_label.setObjectName(u"theme_label")

        self.layout5.addWidget(self.theme_label)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.theme = QComboBox(self.look_page)
        self.theme.setObjectName(u"theme")

        self.layout6.addWidget(self.theme)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer1)


        self.layout5.addLayout(self.layout6)


        self.layout3.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(6)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.size_label = QLabel(self.look_page)
        self.size_label.setObjectName(u"size_label")

        self.layout7.addWidget(self.size_label)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.size = QComboBox(self.look_page)
        self.size.setObjectName(u"size")

        self.layout8.addWidget(self.size)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer2)


        self.layout7.addLayout(self.layout8)


        self.layout3.addLayout(self.layout7)

        self.size_hint = QLabel(self.look_page)
        self.size_hint.setObjectName(u"size_hint")
        self.size_hint.setProperty(u"role", u"hint")

        self.layout3.addWidget(self.size_hint)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer3)

        self.pages.addWidget(self.look_page)
        self.safety_page = QWidget()
        self.safety_page.setObjectName(u"safety_page")
        self.layout9 = QVBoxLayout(self.safety_page)
        self.layout9.setSpacing(16)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(24, 20, 24, 20)
        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(4)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.safety_heading = QLabel(self.safety_page)
        self.safety_heading.setObjectName(u"safety_heading")
        self.safety_heading.setProperty(u"role", u"heading")

        self.layout10.addWidget(self.safety_heading)

        self.safety_lead = QLabel(self.safety_page)
        self.safety_lead.setObjectName(u"safety_lead")
        self.safety_lead.setProperty(u"role", u"muted")
        self.safety_lead.setWordWrap(True)

        self.layout10.addWidget(self.safety_lead)


        self.layout9.addLayout(self.layout10)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.idle_label = QLabel(self.safety_page)
        self.idle_label.setObjectName(u"idle_label")

        self.layout11.addWidget(self.idle_label)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.idle = QComboBox(self.safety_page)
        self.idle.setObjectName(u"idle")

        self.layout12.addWidget(self.idle)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer4)


        self.layout11.addLayout(self.layout12)


        self.layout9.addLayout(self.layout11)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.change_password = QPushButton(self.safety_page)
        self.change_password.setObjectName(u"change_password")
        self.change_password.setProperty(u"glyph", u"key")

        self.layout13.addWidget(self.change_password)

        self.new_code = QPushButton(self.safety_page)
        self.new_code.setObjectName(u"new_code")
        self.new_code.setProperty(u"glyph", u"print")

        self.layout13.addWidget(self.new_code)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout13.addItem(self.spacer5)


        self.layout9.addLayout(self.layout13)

        self.code_card = QFrame(self.safety_page)
        self.code_card.setObjectName(u"code_card")
        self.code_card.setProperty(u"card", True)
        self.layout14 = QVBoxLayout(self.code_card)
        self.layout14.setSpacing(10)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(20, 16, 20, 16)
        self.code_heading = QLabel(self.code_card)
        self.code_heading.setObjectName(u"code_heading")
        self.code_heading.setProperty(u"role", u"heading")

        self.layout14.addWidget(self.code_heading)

        self.code = QLabel(self.code_card)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"recovery")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout14.addWidget(self.code)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.print_code = QPushButton(self.code_card)
        self.print_code.setObjectName(u"print_code")
        self.print_code.setProperty(u"primary", True)
        self.print_code.setProperty(u"glyph", u"print")

        self.layout15.addWidget(self.print_code)

        self.hide_code = QPushButton(self.code_card)
        self.hide_code.setObjectName(u"hide_code")

        self.layout15.addWidget(self.hide_code)

        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.spacer6)


        self.layout14.addLayout(self.layout15)


        self.layout9.addWidget(self.code_card)

        self.spacer7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.spacer7)

        self.pages.addWidget(self.safety_page)
        self.office_page = QWidget()
        self.office_page.setObjectName(u"office_page")
        self.layout16 = QVBoxLayout(self.office_page)
        self.layout16.setSpacing(16)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(24, 20, 24, 20)
        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.office_heading = QLabel(self.office_page)
        self.office_heading.setObjectName(u"office_heading")
        self.office_heading.setProperty(u"role", u"heading")

        self.layout17.addWidget(self.office_heading)

        self.office_lead = QLabel(self.office_page)
        self.office_lead.setObjectName(u"office_lead")
        self.office_lead.setProperty(u"role", u"muted")
        self.office_lead.setWordWrap(True)

        self.layout17.addWidget(self.office_lead)


        self.layout16.addLayout(self.layout17)

        self.details_place = QStackedWidget(self.office_page)
        self.details_place.setObjectName(u"details_place")

        self.layout16.addWidget(self.details_place)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.office_note = Note(self.office_page)
        self.office_note.setObjectName(u"office_note")

        self.layout18.addWidget(self.office_note)

        self.save_office = QPushButton(self.office_page)
        self.save_office.setObjectName(u"save_office")
        self.save_office.setProperty(u"primary", True)

        self.layout18.addWidget(self.save_office)

        self.layout18.setStretch(0, 1)

        self.layout16.addLayout(self.layout18)

        self.pages.addWidget(self.office_page)
        self.city_page = QWidget()
        self.city_page.setObjectName(u"city_page")
        self.layout19 = QVBoxLayout(self.city_page)
        self.layout19.setSpacing(16)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(24, 20, 24, 20)
        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.city_heading = QLabel(self.city_page)
        self.city_heading.setObjectName(u"city_heading")
        self.city_heading.setProperty(u"role", u"heading")

        self.layout20.addWidget(self.city_heading)

        self.city_lead = QLabel(self.city_page)
        self.city_lead.setObjectName(u"city_lead")
        self.city_lead.setProperty(u"role", u"muted")
        self.city_lead.setWordWrap(True)

        self.layout20.addWidget(self.city_lead)


        self.layout19.addLayout(self.layout20)

        self.city_place = QStackedWidget(self.city_page)
        self.city_place.setObjectName(u"city_place")

        self.layout19.addWidget(self.city_place)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(12)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.city_note = Note(self.city_page)
        self.city_note.setObjectName(u"city_note")

        self.layout21.addWidget(self.city_note)

        self.use_city = QPushButton(self.city_page)
        self.use_city.setObjectName(u"use_city")
        self.use_city.setProperty(u"primary", True)

        self.layout21.addWidget(self.use_city)

        self.layout21.setStretch(0, 1)

        self.layout19.addLayout(self.layout21)

        self.pages.addWidget(self.city_page)
        self.law_page = QWidget()
        self.law_page.setObjectName(u"law_page")
        self.layout31 = QVBoxLayout(self.law_page)
        self.layout31.setSpacing(16)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(24, 20, 24, 20)
        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.law_heading = QLabel(self.law_page)
        self.law_heading.setObjectName(u"law_heading")
        self.law_heading.setProperty(u"role", u"heading")

        self.layout32.addWidget(self.law_heading)

        self.law_lead = QLabel(self.law_page)
        self.law_lead.setObjectName(u"law_lead")
        self.law_lead.setProperty(u"role", u"muted")
        self.law_lead.setWordWrap(True)

        self.layout32.addWidget(self.law_lead)


        self.layout31.addLayout(self.layout32)

        self.laws = QTableWidget(self.law_page)
        self.laws.setObjectName(u"laws")
        self.laws.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.laws.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.laws.setTabKeyNavigation(False)
        self.laws.setShowGrid(False)

        self.layout31.addWidget(self.laws)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(12)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.law_note = Note(self.law_page)
        self.law_note.setObjectName(u"law_note")

        self.layout33.addWidget(self.law_note)

        self.take_package = QPushButton(self.law_page)
        self.take_package.setObjectName(u"take_package")
        self.take_package.setProperty(u"primary", True)

        self.layout33.addWidget(self.take_package)

        self.layout33.setStretch(0, 1)

        self.layout31.addLayout(self.layout33)

        self.layout34 = QVBoxLayout()
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.moves_heading = QLabel(self.law_page)
        self.moves_heading.setObjectName(u"moves_heading")
        self.moves_heading.setProperty(u"role", u"heading")

        self.layout34.addWidget(self.moves_heading)

        self.moves_lead = QLabel(self.law_page)
        self.moves_lead.setObjectName(u"moves_lead")
        self.moves_lead.setProperty(u"role", u"muted")
        self.moves_lead.setWordWrap(True)

        self.layout34.addWidget(self.moves_lead)


        self.layout31.addLayout(self.layout34)

        self.moves = QTableWidget(self.law_page)
        self.moves.setObjectName(u"moves")
        self.moves.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.moves.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.moves.setTabKeyNavigation(False)
        self.moves.setShowGrid(False)

        self.layout31.addWidget(self.moves)

        self.pages.addWidget(self.law_page)
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.layout22 = QVBoxLayout(self.people_page)
        self.layout22.setSpacing(16)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(24, 20, 24, 20)
        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.people_heading = QLabel(self.people_page)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"role", u"heading")

        self.layout23.addWidget(self.people_heading)

        self.people_lead = QLabel(self.people_page)
        self.people_lead.setObjectName(u"people_lead")
        self.people_lead.setProperty(u"role", u"muted")
        self.people_lead.setWordWrap(True)

        self.layout23.addWidget(self.people_lead)


        self.layout22.addLayout(self.layout23)

        self.users = QTableWidget(self.people_page)
        self.users.setObjectName(u"users")
        self.users.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.users.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.users.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.users.setTabKeyNavigation(False)
        self.users.setShowGrid(False)
        self.users.setAlternatingRowColors(False)

        self.layout22.addWidget(self.users)

        self.people_note = Note(self.people_page)
        self.people_note.setObjectName(u"people_note")

        self.layout22.addWidget(self.people_note)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.add_user = QPushButton(self.people_page)
        self.add_user.setObjectName(u"add_user")
        self.add_user.setProperty(u"glyph", u"plus")

        self.layout24.addWidget(self.add_user)

        self.edit_user = QPushButton(self.people_page)
        self.edit_user.setObjectName(u"edit_user")
        self.edit_user.setProperty(u"glyph", u"edit")

        self.layout24.addWidget(self.edit_user)

        self.reset_user = QPushButton(self.people_page)
        self.reset_user.setObjectName(u"reset_user")
        self.reset_user.setProperty(u"glyph", u"key")

        self.layout24.addWidget(self.reset_user)

        self.hand_over_user = QPushButton(self.people_page)
        self.hand_over_user.setObjectName(u"hand_over_user")
        self.hand_over_user.setProperty(u"glyph", u"handover")

        self.layout24.addWidget(self.hand_over_user)

        self.close_user = QPushButton(self.people_page)
        self.close_user.setObjectName(u"close_user")
        self.close_user.setProperty(u"danger", True)

        self.layout24.addWidget(self.close_user)

        self.spacer8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.spacer8)

        self.confirm_user = QPushButton(self.people_page)
        self.confirm_user.setObjectName(u"confirm_user")

        self.layout24.addWidget(self.confirm_user)


        self.layout22.addLayout(self.layout24)

        self.pages.addWidget(self.people_page)
        self.backups_page = QWidget()
        self.backups_page.setObjectName(u"backups_page")
        self.layout25 = QVBoxLayout(self.backups_page)
        self.layout25.setSpacing(16)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(24, 20, 24, 20)
        self.layout26 = QVBoxLayout()
        self.layout26.setSpacing(4)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.backups_heading = QLabel(self.backups_page)
        self.backups_heading.setObjectName(u"backups_heading")
        self.backups_heading.setProperty(u"role", u"heading")

        self.layout26.addWidget(self.backups_heading)

        self.backups_lead = QLabel(self.backups_page)
        self.backups_lead.setObjectName(u"backups_lead")
        self.backups_lead.setProperty(u"role", u"muted")
        self.backups_lead.setWordWrap(True)

        self.layout26.addWidget(self.backups_lead)


        self.layout25.addLayout(self.layout26)

        self.copies = QTableWidget(self.backups_page)
        self.copies.setObjectName(u"copies")
        self.copies.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.copies.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.copies.setTabKeyNavigation(False)
        self.copies.setShowGrid(False)

        self.layout25.addWidget(self.copies)

        self.backups_note = Note(self.backups_page)
        self.backups_note.setObjectName(u"backups_note")

        self.layout25.addWidget(self.backups_note)

        self.layout27 = QHBoxLayout()
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.back_up = QPushButton(self.backups_page)
        self.back_up.setObjectName(u"back_up")
        self.back_up.setProperty(u"primary", True)

        self.layout27.addWidget(self.back_up)

        self.back_up_to = QPushButton(self.backups_page)
        self.back_up_to.setObjectName(u"back_up_to")
        self.back_up_to.setProperty(u"glyph", u"download")

        self.layout27.addWidget(self.back_up_to)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout27.addItem(self.spacer9)

        self.restore_from = QPushButton(self.backups_page)
        self.restore_from.setObjectName(u"restore_from")

        self.layout27.addWidget(self.restore_from)

        self.restore = QPushButton(self.backups_page)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"danger", True)

        self.layout27.addWidget(self.restore)


        self.layout25.addLayout(self.layout27)

        self.pages.addWidget(self.backups_page)
        self.audit_page = QWidget()
        self.audit_page.setObjectName(u"audit_page")
        self.layout28 = QVBoxLayout(self.audit_page)
        self.layout28.setSpacing(16)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(24, 20, 24, 20)
        self.layout29 = QVBoxLayout()
        self.layout29.setSpacing(4)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.audit_heading = QLabel(self.audit_page)
        self.audit_heading.setObjectName(u"audit_heading")
        self.audit_heading.setProperty(u"role", u"heading")

        self.layout29.addWidget(self.audit_heading)

        self.audit_lead = QLabel(self.audit_page)
        self.audit_lead.setObjectName(u"audit_lead")
        self.audit_lead.setProperty(u"role", u"muted")
        self.audit_lead.setWordWrap(True)

        self.layout29.addWidget(self.audit_lead)


        self.layout28.addLayout(self.layout29)

        self.lines = QTableWidget(self.audit_page)
        self.lines.setObjectName(u"lines")
        self.lines.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.lines.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lines.setTabKeyNavigation(False)
        self.lines.setShowGrid(False)

        self.layout28.addWidget(self.lines)

        self.audit_note = Note(self.audit_page)
        self.audit_note.setObjectName(u"audit_note")

        self.layout28.addWidget(self.audit_note)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(12)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.older = QPushButton(self.audit_page)
        self.older.setObjectName(u"older")

        self.layout30.addWidget(self.older)

        self.spacer10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.spacer10)

        self.verify = QPushButton(self.audit_page)
        self.verify.setObjectName(u"verify")
        self.verify.setProperty(u"glyph", u"commitment")

        self.layout30.addWidget(self.verify)


        self.layout28.addLayout(self.layout30)

        self.pages.addWidget(self.audit_page)

        self.layout2.addWidget(self.pages)


        self.layout1.addWidget(self.sheet)

        self.layout1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.theme_label.setBuddy(self.theme)
        self.size_label.setBuddy(self.size)
        self.idle_label.setBuddy(self.idle)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sections, self.theme)
        QWidget.setTabOrder(self.theme, self.size)
        QWidget.setTabOrder(self.size, self.idle)
        QWidget.setTabOrder(self.idle, self.change_password)
        QWidget.setTabOrder(self.change_password, self.new_code)
        QWidget.setTabOrder(self.new_code, self.print_code)
        QWidget.setTabOrder(self.print_code, self.hide_code)
        QWidget.setTabOrder(self.hide_code, self.details_place)
        QWidget.setTabOrder(self.details_place, self.save_office)
        QWidget.setTabOrder(self.save_office, self.city_place)
        QWidget.setTabOrder(self.city_place, self.use_city)
        QWidget.setTabOrder(self.use_city, self.laws)
        QWidget.setTabOrder(self.laws, self.take_package)
        QWidget.setTabOrder(self.take_package, self.moves)
        QWidget.setTabOrder(self.moves, self.users)
        QWidget.setTabOrder(self.users, self.add_user)
        QWidget.setTabOrder(self.add_user, self.edit_user)
        QWidget.setTabOrder(self.edit_user, self.reset_user)
        QWidget.setTabOrder(self.reset_user, self.hand_over_user)
        QWidget.setTabOrder(self.hand_over_user, self.close_user)
        QWidget.setTabOrder(self.close_user, self.confirm_user)
        QWidget.setTabOrder(self.confirm_user, self.copies)
        QWidget.setTabOrder(self.copies, self.back_up)
        QWidget.setTabOrder(self.back_up, self.back_up_to)
        QWidget.setTabOrder(self.back_up_to, self.restore_from)
        QWidget.setTabOrder(self.restore_from, self.restore)
        QWidget.setTabOrder(self.restore, self.lines)
        QWidget.setTabOrder(self.lines, self.older)
        QWidget.setTabOrder(self.older, self.verify)

        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm: Any) -> None:
#if QT_CONFIG(accessibility)
        self.sections.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u8bbe\u7f6e\u5206\u7c7b", None))
#endif // QT_CONFIG(accessibility)
        self.look_heading.setText(QCoreApplication.translate("SettingsForm", u"\u5916\u89c2", None))
        self.look_lead.setText(QCoreApplication.translate("SettingsForm", u"\u53ea\u5f71\u54cd\u8fd9\u53f0\u7535\u8111\u4e0a\u7684\u663e\u793a\uff0c\u968f\u65f6\u53ef\u6539\u3002", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsForm", u"\u989c\u8272", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u989c\u8272", None))
#endif // QT_CONFIG(accessibility)
        self.size_label.setText(QCoreApplication.translate("SettingsForm", u"\u6587\u5b57\u5927\u5c0f", None))
#if QT_CONFIG(accessibility)
        self.size.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u6587\u5b57\u5927\u5c0f", None))
#endif // QT_CONFIG(accessibility)
        self.size_hint.setText(QCoreApplication.translate("SettingsForm", u"\u4e5f\u53ef\u6309 Ctrl+\u52a0\u53f7\u3001Ctrl+\u51cf\u53f7\uff0c\u6216\u6309\u4f4f Ctrl \u6eda\u52a8\u6eda\u8f6e\u3002", None))
        self.safety_heading.setText(QCoreApplication.translate("SettingsForm", u"\u5b89\u5168", None))
        self.safety_lead.setText(QCoreApplication.translate("SettingsForm", u"\u79bb\u5f00\u5ea7\u4f4d\u65f6\u8bf7\u6309 Ctrl+L \u9501\u5b9a\uff1b\u586b\u5199\u4e2d\u7684\u5185\u5bb9\u4f1a\u81ea\u52a8\u7559\u4f5c\u8349\u7a3f\u3002", None))
        self.idle_label.setText(QCoreApplication.translate("SettingsForm", u"\u65e0\u4eba\u64cd\u4f5c\u591a\u4e45\u540e\u81ea\u52a8\u9501\u5b9a", None))
#if QT_CONFIG(accessibility)
        self.idle.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u81ea\u52a8\u9501\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.change_password.setText(QCoreApplication.translate("SettingsForm", u"\u4fee\u6539\u6211\u7684\u53e3\u4ee4\u2026", None))
        self.new_code.setText(QCoreApplication.translate("SettingsForm", u"\u66f4\u6362\u6062\u590d\u7801\u2026", None))
        self.code_heading.setText(QCoreApplication.translate("SettingsForm", u"\u65b0\u7684\u6062\u590d\u7801\uff08\u53ea\u663e\u793a\u8fd9\u4e00\u6b21\uff0c\u539f\u6062\u590d\u7801\u5df2\u4f5c\u5e9f\uff09", None))
        self.code.setText("")
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u65b0\u7684\u6062\u590d\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.print_code.setText(QCoreApplication.translate("SettingsForm", u"\u6253\u5370\u5bc6\u5c01\u9875\u2026", None))
        self.hide_code.setText(QCoreApplication.translate("SettingsForm", u"\u5df2\u6253\u5370\u6216\u6284\u5199\uff0c\u9690\u85cf", None))
        self.office_heading.setText(QCoreApplication.translate("SettingsForm", u"\u672c\u5355\u4f4d", None))
        self.office_lead.setText(QCoreApplication.translate("SettingsForm", u"\u5355\u4f4d\u4fe1\u606f\u4f1a\u5370\u5728\u6587\u4e66\u548c\u516c\u793a\u4e0a\u3002\u7531\u7ba1\u7406\u5458\u4fee\u6539\uff0c\u6bcf\u6b21\u4fee\u6539\u90fd\u4f1a\u8bb0\u5f55\u3002", None))
        self.save_office.setText(QCoreApplication.translate("SettingsForm", u"\u4fdd\u5b58", None))
        self.city_heading.setText(QCoreApplication.translate("SettingsForm", u"\u57ce\u5e02\u914d\u7f6e", None))
        self.city_lead.setText(QCoreApplication.translate("SettingsForm", u"\u66f4\u6362\u540e\uff0c\u540d\u79f0\u3001\u9886\u57df\u3001\u6e20\u9053\u6309\u65b0\u914d\u7f6e\u663e\u793a\uff1b\u5df2\u767b\u8bb0\u7684\u5185\u5bb9\u4e0d\u53d8\uff0c\u4e5f\u65e0\u9700\u8f6c\u6362\u3002\u7531\u7ba1\u7406\u5458\u64cd\u4f5c\u3002", None))
        self.use_city.setText(QCoreApplication.translate("SettingsForm", u"\u6539\u7528\u6b64\u914d\u7f6e", None))
        self.law_heading.setText(QCoreApplication.translate("SettingsForm", u"\u671f\u9650\u4e0e\u6a21\u677f", None))
        self.law_lead.setText(QCoreApplication.translate("SettingsForm", u"\u73b0\u884c\u7684\u57ce\u5e02\u914d\u7f6e\u3001\u671f\u9650\u89c4\u5219\u3001\u8282\u5047\u65e5\u5b89\u6392\u548c\u6587\u4e66\u6a21\u677f\u3002\u5e02\u7ea7\u5e73\u53f0\u4e0b\u53d1\u7684\u6587\u4ef6\u7531\u7ba1\u7406\u5458\u5728\u6b64\u5bfc\u5165\uff0c\u4e0d\u9700\u8981\u8054\u7f51\u3002", None))
#if QT_CONFIG(accessibility)
        self.laws.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u73b0\u884c\u89c4\u5219", None))
#endif // QT_CONFIG(accessibility)
        self.take_package.setText(QCoreApplication.translate("SettingsForm", u"\u5bfc\u5165\u5e02\u7ea7\u4e0b\u53d1\u7684\u6587\u4ef6\u2026", None))
        self.moves_heading.setText(QCoreApplication.translate("SettingsForm", u"\u671f\u9650\u53d8\u52a8", None))
        self.moves_lead.setText(QCoreApplication.translate("SettingsForm", u"\u89c4\u5219\u6216\u8005\u8282\u5047\u65e5\u5b89\u6392\u66f4\u65b0\u540e\uff0c\u672a\u529e\u7ed3\u4e8b\u9879\u4e2d\u6539\u53d8\u7684\u65e5\u671f\uff0c\u6700\u8fd1\u7684\u5728\u524d\uff1b\u5404\u4ef6\u7684\u65f6\u95f4\u7ebf\u4e2d\u4e5f\u6709\u8bb0\u5f55\u3002\u53cc\u51fb\u6253\u5f00\u8be5\u4ef6\u3002", None))
#if QT_CONFIG(accessibility)
        self.moves.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u671f\u9650\u53d8\u52a8", None))
#endif // QT_CONFIG(accessibility)
        self.people_heading.setText(QCoreApplication.translate("SettingsForm", u"\u4eba\u5458", None))
        self.people_lead.setText(QCoreApplication.translate("SettingsForm", u"\u4e00\u4eba\u4e00\u4e2a\u8d26\u53f7\u3002\u65b0\u53e3\u4ee4\u4e3a\u4e34\u65f6\u53e3\u4ee4\uff0c\u672c\u4eba\u9996\u6b21\u767b\u5f55\u987b\u66f4\u6362\uff0c\u518d\u7531\u8d1f\u8d23\u4eba\u786e\u8ba4\u540e\u65b9\u53ef\u63a5\u6536\u5bc6\u5c01\u4ef6\u3002", None))
#if QT_CONFIG(accessibility)
        self.users.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.add_user.setText(QCoreApplication.translate("SettingsForm", u"\u6dfb\u52a0\u4eba\u5458\u2026", None))
        self.edit_user.setText(QCoreApplication.translate("SettingsForm", u"\u4fee\u6539\u2026", None))
        self.reset_user.setText(QCoreApplication.translate("SettingsForm", u"\u91cd\u7f6e\u53e3\u4ee4\u2026", None))
        self.hand_over_user.setText(QCoreApplication.translate("SettingsForm", u"\u4ea4\u63a5\u2026", None))
        self.close_user.setText(QCoreApplication.translate("SettingsForm", u"\u505c\u7528", None))
        self.confirm_user.setText(QCoreApplication.translate("SettingsForm", u"\u786e\u8ba4\u5176\u65b0\u5bc6\u94a5", None))
        self.backups_heading.setText(QCoreApplication.translate("SettingsForm", u"\u5907\u4efd", None))
        self.backups_lead.setText(QCoreApplication.translate("SettingsForm", u"\u5907\u4efd\u4e5f\u662f\u52a0\u5bc6\u7684\uff0c\u53ef\u62f7\u5230\u79fb\u52a8\u786c\u76d8\u4fdd\u5b58\u3002\u6bcf\u6b21\u5907\u4efd\u90fd\u4f1a\u91cd\u65b0\u6253\u5f00\u6838\u5bf9\u3002", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.back_up.setText(QCoreApplication.translate("SettingsForm", u"\u7acb\u5373\u5907\u4efd", None))
        self.back_up_to.setText(QCoreApplication.translate("SettingsForm", u"\u5907\u4efd\u5230\u5176\u4ed6\u4f4d\u7f6e\u2026", None))
        self.restore_from.setText(QCoreApplication.translate("SettingsForm", u"\u67e5\u770b\u5176\u4ed6\u4f4d\u7f6e\u7684\u5907\u4efd\u2026", None))
        self.restore.setText(QCoreApplication.translate("SettingsForm", u"\u6062\u590d\u6240\u9009\u5907\u4efd\u2026", None))
        self.audit_heading.setText(QCoreApplication.translate("SettingsForm", u"\u64cd\u4f5c\u65e5\u5fd7", None))
        self.audit_lead.setText(QCoreApplication.translate("SettingsForm", u"\u8c01\u5728\u4f55\u65f6\u505a\u4e86\u4ec0\u4e48\u3002\u8bb0\u5f55\u524d\u540e\u76f8\u6263\uff0c\u6539\u52a8\u4e00\u6761\u5373\u53ef\u53d1\u73b0\uff1b\u4e0d\u542b\u4e2a\u4eba\u4fe1\u606f\u548c\u4e3e\u62a5\u5185\u5bb9\u3002", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\u64cd\u4f5c\u65e5\u5fd7", None))
#endif // QT_CONFIG(accessibility)
        self.older.setText(QCoreApplication.translate("SettingsForm", u"\u66f4\u65e9\u7684\u8bb0\u5f55", None))
        self.verify.setText(QCoreApplication.translate("SettingsForm", u"\u6838\u9a8c\u5b8c\u6574\u6027", None))
        pass
    # retranslateUi
