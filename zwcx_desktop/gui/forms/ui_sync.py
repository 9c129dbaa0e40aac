# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.gui.sync_tables import LinesTable
from zwcx_desktop.gui.widgets.empty_state import EmptyState
from zwcx_desktop.gui.widgets.note import Note

class Ui_SyncForm(object):
    def setupUi(self, SyncForm: Any) -> None:
        if not SyncForm.objectName():
            SyncForm.setObjectName(u"SyncForm")
        self.layout48 = QVBoxLayout(SyncForm)
        self.layout48.setSpacing(12)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(24, 20, 24, 16)
        self.head = QFrame(SyncForm)
        self.head.setObjectName(u"head")
        self.head.setProperty(u"card", True)
        self.layout11 = QVBoxLayout(self.head)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(20, 16, 20, 12)
        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(16)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.sign = QLabel(self.head)
        self.sign.setObjectName(u"sign")
        self.sign.setProperty(u"glyph_scale", u"2.0")

        self.layout2.addWidget(self.sign)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)


        self.layout7.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(2)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.state = QLabel(self.head)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setProperty(u"role", u"heading")

        self.layout3.addWidget(self.state)

        self.detail = QLabel(self.head)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)
        self.detail.setProperty(u"role", u"muted")

        self.layout3.addWidget(self.detail)


        self.layout7.addLayout(self.layout3)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(0)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.cancel = QPushButton(self.head)
        self.cancel.setObjectName(u"cancel")

        self.layout4.addWidget(self.cancel)

        self.sync_now = QPushButton(self.head)
        self.sync_now.setObjectName(u"sync_now")
        self.sync_now.setProperty(u"primary", True)
        self.sync_now.setProperty(u"glyph", u"sync")
        self.sync_now.setProperty(u"glyph_tone", u"on_accent")

        self.layout4.addWidget(self.sync_now)


        self.layout6.addLayout(self.layout4)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)


        self.layout7.addLayout(self.layout6)

        self.layout7.setStretch(1, 1)

        self.layout11.addLayout(self.layout7)

        self.running = QWidget(self.head)
        self.running.setObjectName(u"running")
        self.layout8 = QVBoxLayout(self.running)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.progress = QProgressBar(self.running)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout8.addWidget(self.progress)

        self.doing = QLabel(self.running)
        self.doing.setObjectName(u"doing")
        self.doing.setProperty(u"role", u"hint")

        self.layout8.addWidget(self.doing)


        self.layout11.addWidget(self.running)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.automatic = QCheckBox(self.head)
        self.automatic.setObjectName(u"automatic")

        self.layout10.addWidget(self.automatic)

        self.turn = QLabel(self.head)
        self.turn.setObjectName(u"turn")
        self.turn.setProperty(u"role", u"hint")

        self.layout10.addWidget(self.turn)

        self.spacer9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.spacer9)

        self.device = QLabel(self.head)
        self.device.setObjectName(u"device")
        self.device.setProperty(u"role", u"hint")

        self.layout10.addWidget(self.device)

        self.enrol_again = QPushButton(self.head)
        self.enrol_again.setObjectName(u"enrol_again")
        self.enrol_again.setProperty(u"link", True)

        self.layout10.addWidget(self.enrol_again)


        self.layout11.addLayout(self.layout10)


        self.layout48.addWidget(self.head)

        self.fault = Note(SyncForm)
        self.fault.setObjectName(u"fault")

        self.layout48.addWidget(self.fault)

        self.clock = Note(SyncForm)
        self.clock.setObjectName(u"clock")

        self.layout48.addWidget(self.clock)

        self.said = Note(SyncForm)
        self.said.setObjectName(u"said")

        self.layout48.addWidget(self.said)

        self.content = QStackedWidget(SyncForm)
        self.content.setObjectName(u"content")
        self.tabs_page = QWidget()
        self.tabs_page.setObjectName(u"tabs_page")
        self.layout47 = QVBoxLayout(self.tabs_page)
        self.layout47.setSpacing(8)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.tabs_page)
        self.tabs.setObjectName(u"tabs")
        self.troubles_tab = QWidget()
        self.troubles_tab.setObjectName(u"troubles_tab")
        self.layout31 = QVBoxLayout(self.troubles_tab)
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 12, 0, 0)
        self.troubles_stack = QStackedWidget(self.troubles_tab)
        self.troubles_stack.setObjectName(u"troubles_stack")
        self.troubles_list = QWidget()
        self.troubles_list.setObjectName(u"troubles_list")
        self.layout29 = QVBoxLayout(self.troubles_list)
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.troubles = LinesTable(self.troubles_list)
        self.troubles.setObjectName(u"troubles")

        self.layout29.addWidget(self.troubles)

        self.reason = QLabel(self.troubles_list)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.layout29.addWidget(self.reason)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.open_trouble = QPushButton(self.troubles_list)
        self.open_trouble.setObjectName(u"open_trouble")
        self.open_trouble.setProperty(u"glyph", u"edit")

        self.layout28.addWidget(self.open_trouble)

        self.compare = QPushButton(self.troubles_list)
        self.compare.setObjectName(u"compare")
        self.compare.setProperty(u"glyph", u"columns")

        self.layout28.addWidget(self.compare)

        self.spacer27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.spacer27)


        self.layout29.addLayout(self.layout28)

        self.troubles_stack.addWidget(self.troubles_list)
        self.troubles_nothing = QWidget()
        self.troubles_nothing.setObjectName(u"troubles_nothing")
        self.layout30 = QVBoxLayout(self.troubles_nothing)
        self.layout30.setSpacing(8)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.troubles_empty = EmptyState(self.troubles_nothing)
        self.troubles_empty.setObjectName(u"troubles_empty")

        self.layout30.addWidget(self.troubles_empty)

        self.troubles_stack.addWidget(self.troubles_nothing)

        self.layout31.addWidget(self.troubles_stack)

        self.tabs.addTab(self.troubles_tab, "")
        self.batches_tab = QWidget()
        self.batches_tab.setObjectName(u"batches_tab")
        self.layout36 = QVBoxLayout(self.batches_tab)
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 12, 0, 0)
        self.batches_stack = QStackedWidget(self.batches_tab)
        self.batches_stack.setObjectName(u"batches_stack")
        self.batches_list = QWidget()
        self.batches_list.setObjectName(u"batches_list")
        self.layout34 = QVBoxLayout(self.batches_list)
        self.layout34.setSpacing(8)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.batches = LinesTable(self.batches_list)
        self.batches.setObjectName(u"batches")

        self.layout34.addWidget(self.batches)

        self.batch_words = QLabel(self.batches_list)
        self.batch_words.setObjectName(u"batch_words")
        self.batch_words.setWordWrap(True)

        self.layout34.addWidget(self.batch_words)

        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.retry = QPushButton(self.batches_list)
        self.retry.setObjectName(u"retry")
        self.retry.setProperty(u"glyph", u"sync")

        self.layout33.addWidget(self.retry)

        self.slip = QPushButton(self.batches_list)
        self.slip.setObjectName(u"slip")
        self.slip.setProperty(u"glyph", u"print")

        self.layout33.addWidget(self.slip)

        self.spacer32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.spacer32)


        self.layout34.addLayout(self.layout33)

        self.batches_stack.addWidget(self.batches_list)
        self.batches_nothing = QWidget()
        self.batches_nothing.setObjectName(u"batches_nothing")
        self.layout35 = QVBoxLayout(self.batches_nothing)
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.batches_empty = EmptyState(self.batches_nothing)
        self.batches_empty.setObjectName(u"batches_empty")

        self.layout35.addWidget(self.batches_empty)

        self.batches_stack.addWidget(self.batches_nothing)

        self.layout36.addWidget(self.batches_stack)

        self.tabs.addTab(self.batches_tab, "")
        self.receipts_tab = QWidget()
        self.receipts_tab.setObjectName(u"receipts_tab")
        self.layout41 = QVBoxLayout(self.receipts_tab)
        self.layout41.setSpacing(8)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 12, 0, 0)
        self.receipts_stack = QStackedWidget(self.receipts_tab)
        self.receipts_stack.setObjectName(u"receipts_stack")
        self.receipts_list = QWidget()
        self.receipts_list.setObjectName(u"receipts_list")
        self.layout39 = QVBoxLayout(self.receipts_list)
        self.layout39.setSpacing(8)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.receipts = LinesTable(self.receipts_list)
        self.receipts.setObjectName(u"receipts")

        self.layout39.addWidget(self.receipts)

        self.layout38 = QHBoxLayout()
        self.layout38.setSpacing(8)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.receipt_slip = QPushButton(self.receipts_list)
        self.receipt_slip.setObjectName(u"receipt_slip")
        self.receipt_slip.setProperty(u"glyph", u"print")

        self.layout38.addWidget(self.receipt_slip)

        self.copy_receipt = QPushButton(self.receipts_list)
        self.copy_receipt.setObjectName(u"copy_receipt")
        self.copy_receipt.setProperty(u"glyph", u"copy")

        self.layout38.addWidget(self.copy_receipt)

        self.save_receipts = QPushButton(self.receipts_list)
        self.save_receipts.setObjectName(u"save_receipts")
        self.save_receipts.setProperty(u"glyph", u"download")

        self.layout38.addWidget(self.save_receipts)

        self.spacer37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout38.addItem(self.spacer37)


        self.layout39.addLayout(self.layout38)

        self.receipts_stack.addWidget(self.receipts_list)
        self.receipts_nothing = QWidget()
        self.receipts_nothing.setObjectName(u"receipts_nothing")
        self.layout40 = QVBoxLayout(self.receipts_nothing)
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.receipts_empty = EmptyState(self.receipts_nothing)
        self.receipts_empty.setObjectName(u"receipts_empty")

        self.layout40.addWidget(self.receipts_empty)

        self.receipts_stack.addWidget(self.receipts_nothing)

        self.layout41.addWidget(self.receipts_stack)

        self.tabs.addTab(self.receipts_tab, "")
        self.files_tab = QWidget()
        self.files_tab.setObjectName(u"files_tab")
        self.layout46 = QVBoxLayout(self.files_tab)
        self.layout46.setSpacing(8)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 12, 0, 0)
        self.files_stack = QStackedWidget(self.files_tab)
        self.files_stack.setObjectName(u"files_stack")
        self.files_list = QWidget()
        self.files_list.setObjectName(u"files_list")
        self.layout44 = QVBoxLayout(self.files_list)
        self.layout44.setSpacing(8)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.files = LinesTable(self.files_list)
        self.files.setObjectName(u"files")

        self.layout44.addWidget(self.files)

        self.layout43 = QHBoxLayout()
        self.layout43.setSpacing(8)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.open_file = QPushButton(self.files_list)
        self.open_file.setObjectName(u"open_file")
        self.open_file.setProperty(u"glyph", u"edit")

        self.layout43.addWidget(self.open_file)

        self.spacer42 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout43.addItem(self.spacer42)


        self.layout44.addLayout(self.layout43)

        self.files_stack.addWidget(self.files_list)
        self.files_nothing = QWidget()
        self.files_nothing.setObjectName(u"files_nothing")
        self.layout45 = QVBoxLayout(self.files_nothing)
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.files_empty = EmptyState(self.files_nothing)
        self.files_empty.setObjectName(u"files_empty")

        self.layout45.addWidget(self.files_empty)

        self.files_stack.addWidget(self.files_nothing)

        self.layout46.addWidget(self.files_stack)

        self.tabs.addTab(self.files_tab, "")

        self.layout47.addWidget(self.tabs)

        self.content.addWidget(self.tabs_page)
        self.enrol_page = QWidget()
        self.enrol_page.setObjectName(u"enrol_page")
        self.layout21 = QVBoxLayout(self.enrol_page)
        self.layout21.setSpacing(0)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.enrol_card = QFrame(self.enrol_page)
        self.enrol_card.setObjectName(u"enrol_card")
        self.enrol_card.setProperty(u"card", True)
        self.layout19 = QVBoxLayout(self.enrol_card)
        self.layout19.setSpacing(16)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(24, 20, 24, 24)
        self.enrol_heading = QLabel(self.enrol_card)
        self.enrol_heading.setObjectName(u"enrol_heading")
        self.enrol_heading.setProperty(u"role", u"heading")

        self.layout19.addWidget(self.enrol_heading)

        self.enrol_lead = QLabel(self.enrol_card)
        self.enrol_lead.setObjectName(u"enrol_lead")
        self.enrol_lead.setWordWrap(True)
        self.enrol_lead.setProperty(u"role", u"muted")

        self.layout19.addWidget(self.enrol_lead)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(16)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(self.enrol_card)
        self.address_label.setObjectName(u"address_label")

        self.layout12.addWidget(self.address_label)

        self.address = CodeInput(self.enrol_card)
        self.address.setObjectName(u"address")

        self.layout12.addWidget(self.address)

        self.address_note = FieldNote(self.enrol_card)
        self.address_note.setObjectName(u"address_note")

        self.layout12.addWidget(self.address_note)


        self.layout16.addLayout(self.layout12)

        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(self.enrol_card)
        self.code_label.setObjectName(u"code_label")

        self.layout13.addWidget(self.code_label)

        self.code = CodeInput(self.enrol_card)
        self.code.setObjectName(u"code")

        self.layout13.addWidget(self.code)

        self.code_note = FieldNote(self.enrol_card)
        self.code_note.setObjectName(u"code_note")

        self.layout13.addWidget(self.code_note)


        self.layout16.addLayout(self.layout13)

        self.enrol_fault = Note(self.enrol_card)
        self.enrol_fault.setObjectName(u"enrol_fault")

        self.layout16.addWidget(self.enrol_fault)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.enrol = QPushButton(self.enrol_card)
        self.enrol.setObjectName(u"enrol")
        self.enrol.setProperty(u"primary", True)

        self.layout15.addWidget(self.enrol)

        self.enrol_back = QPushButton(self.enrol_card)
        self.enrol_back.setObjectName(u"enrol_back")

        self.layout15.addWidget(self.enrol_back)

        self.spacer14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.spacer14)


        self.layout16.addLayout(self.layout15)


        self.layout18.addLayout(self.layout16)

        self.spacer17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.spacer17)

        self.layout18.setStretch(0, 3)
        self.layout18.setStretch(1, 2)

        self.layout19.addLayout(self.layout18)


        self.layout21.addWidget(self.enrol_card)

        self.spacer20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.spacer20)

        self.content.addWidget(self.enrol_page)
        self.fingerprint_page = QWidget()
        self.fingerprint_page.setObjectName(u"fingerprint_page")
        self.layout26 = QVBoxLayout(self.fingerprint_page)
        self.layout26.setSpacing(0)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.fingerprint_card = QFrame(self.fingerprint_page)
        self.fingerprint_card.setObjectName(u"fingerprint_card")
        self.fingerprint_card.setProperty(u"card", True)
        self.layout24 = QVBoxLayout(self.fingerprint_card)
        self.layout24.setSpacing(16)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(24, 20, 24, 24)
        self.fingerprint_heading = QLabel(self.fingerprint_card)
        self.fingerprint_heading.setObjectName(u"fingerprint_heading")
        self.fingerprint_heading.setProperty(u"role", u"heading")

        self.layout24.addWidget(self.fingerprint_heading)

        self.fingerprint_lead = QLabel(self.fingerprint_card)
        self.fingerprint_lead.setObjectName(u"fingerprint_lead")
        self.fingerprint_lead.setWordWrap(True)
        self.fingerprint_lead.setProperty(u"role", u"muted")

        self.layout24.addWidget(self.fingerprint_lead)

        self.fingerprint = QLabel(self.fingerprint_card)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setProperty(u"role", u"display")

        self.layout24.addWidget(self.fingerprint)

        self.office = QLabel(self.fingerprint_card)
        self.office.setObjectName(u"office")
        self.office.setWordWrap(True)
        self.office.setProperty(u"role", u"muted")

        self.layout24.addWidget(self.office)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.same = QPushButton(self.fingerprint_card)
        self.same.setObjectName(u"same")
        self.same.setProperty(u"primary", True)

        self.layout23.addWidget(self.same)

        self.differs = QPushButton(self.fingerprint_card)
        self.differs.setObjectName(u"differs")

        self.layout23.addWidget(self.differs)

        self.spacer22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.spacer22)


        self.layout24.addLayout(self.layout23)


        self.layout26.addWidget(self.fingerprint_card)

        self.spacer25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout26.addItem(self.spacer25)

        self.content.addWidget(self.fingerprint_page)

        self.layout48.addWidget(self.content)

        self.layout48.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.address_label.setBuddy(self.address)
        self.code_label.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sync_now, self.cancel)
        QWidget.setTabOrder(self.cancel, self.automatic)
        QWidget.setTabOrder(self.automatic, self.enrol_again)
        QWidget.setTabOrder(self.enrol_again, self.address)
        QWidget.setTabOrder(self.address, self.code)
        QWidget.setTabOrder(self.code, self.enrol)
        QWidget.setTabOrder(self.enrol, self.enrol_back)
        QWidget.setTabOrder(self.enrol_back, self.same)
        QWidget.setTabOrder(self.same, self.differs)
        QWidget.setTabOrder(self.differs, self.tabs)
        QWidget.setTabOrder(self.tabs, self.troubles)
        QWidget.setTabOrder(self.troubles, self.open_trouble)
        QWidget.setTabOrder(self.open_trouble, self.compare)
        QWidget.setTabOrder(self.compare, self.batches)
        QWidget.setTabOrder(self.batches, self.retry)
        QWidget.setTabOrder(self.retry, self.slip)
        QWidget.setTabOrder(self.slip, self.receipts)
        QWidget.setTabOrder(self.receipts, self.receipt_slip)
        QWidget.setTabOrder(self.receipt_slip, self.copy_receipt)
        QWidget.setTabOrder(self.copy_receipt, self.save_receipts)
        QWidget.setTabOrder(self.save_receipts, self.files)
        QWidget.setTabOrder(self.files, self.open_file)

        self.retranslateUi(SyncForm)

        QMetaObject.connectSlotsByName(SyncForm)
    # setupUi

    def retranslateUi(self, SyncForm: Any) -> None:
        self.state.setText("")
        self.detail.setText("")
        self.cancel.setText(QCoreApplication.translate("SyncForm", u"\u505c\u6b62", None))
        self.sync_now.setText(QCoreApplication.translate("SyncForm", u"\u7acb\u5373\u540c\u6b65", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u4e0a\u62a5\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.doing.setText("")
        self.automatic.setText(QCoreApplication.translate("SyncForm", u"\u81ea\u52a8\u4e0a\u62a5", None))
        self.turn.setText("")
        self.device.setText("")
        self.enrol_again.setText(QCoreApplication.translate("SyncForm", u"\u91cd\u65b0\u767b\u8bb0", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u4e0a\u62a5\u660e\u7ec6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.troubles.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u5f85\u5904\u7406", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setText("")
        self.open_trouble.setText(QCoreApplication.translate("SyncForm", u"\u6253\u5f00\u8bb0\u5f55", None))
        self.compare.setText(QCoreApplication.translate("SyncForm", u"\u5bf9\u7167\u4e24\u4e2a\u7248\u672c", None))
        self.tabs.setTabText(self.tabs.indexOf(self.troubles_tab), QCoreApplication.translate("SyncForm", u"\u5f85\u5904\u7406", None))
#if QT_CONFIG(accessibility)
        self.batches.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u4e0a\u62a5\u6279\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.batch_words.setText("")
        self.retry.setText(QCoreApplication.translate("SyncForm", u"\u91cd\u8bd5", None))
        self.slip.setText(QCoreApplication.translate("SyncForm", u"\u6253\u5370\u4ea4\u63a5\u5355\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.batches_tab), QCoreApplication.translate("SyncForm", u"\u4e0a\u62a5\u6279\u6b21", None))
#if QT_CONFIG(accessibility)
        self.receipts.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u56de\u6267", None))
#endif // QT_CONFIG(accessibility)
        self.receipt_slip.setText(QCoreApplication.translate("SyncForm", u"\u6253\u5370\u56de\u6267\u5355\u2026", None))
        self.copy_receipt.setText(QCoreApplication.translate("SyncForm", u"\u590d\u5236\u56de\u6267\u6458\u8981", None))
        self.save_receipts.setText(QCoreApplication.translate("SyncForm", u"\u5bfc\u51fa\u56de\u6267\u6e05\u5355", None))
        self.tabs.setTabText(self.tabs.indexOf(self.receipts_tab), QCoreApplication.translate("SyncForm", u"\u56de\u6267", None))
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u9644\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.open_file.setText(QCoreApplication.translate("SyncForm", u"\u6253\u5f00\u8bb0\u5f55", None))
        self.tabs.setTabText(self.tabs.indexOf(self.files_tab), QCoreApplication.translate("SyncForm", u"\u9644\u4ef6", None))
        self.enrol_heading.setText(QCoreApplication.translate("SyncForm", u"\u767b\u8bb0\u672c\u673a", None))
        self.enrol_lead.setText(QCoreApplication.translate("SyncForm", u"\u767b\u8bb0\u4e4b\u540e\uff0c\u5df2\u63d0\u4ea4\u7684\u5185\u5bb9\u624d\u80fd\u4e0a\u62a5\u5e02\u7ea7\u5e73\u53f0\u3002\u5e73\u53f0\u5730\u5740\u548c\u767b\u8bb0\u7801\u7531\u5e02\u7ea7\u5e73\u53f0\u7ba1\u7406\u5458\u63d0\u4f9b\uff1b\u767b\u8bb0\u7801\u53ea\u80fd\u7528\u4e00\u6b21\uff0c72 \u5c0f\u65f6\u5185\u6709\u6548\u3002", None))
        self.address_label.setText(QCoreApplication.translate("SyncForm", u"\u5e73\u53f0\u5730\u5740 *", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u5e73\u53f0\u5730\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.address.setPlaceholderText(QCoreApplication.translate("SyncForm", u"https://", None))
        self.code_label.setText(QCoreApplication.translate("SyncForm", u"\u767b\u8bb0\u7801 *", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("SyncForm", u"\u767b\u8bb0\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.code.setPlaceholderText(QCoreApplication.translate("SyncForm", u"XXXX-XXXX-XXXX-XXXX", None))
        self.enrol.setText(QCoreApplication.translate("SyncForm", u"\u767b\u8bb0", None))
        self.enrol_back.setText(QCoreApplication.translate("SyncForm", u"\u8fd4\u56de", None))
        self.fingerprint_heading.setText(QCoreApplication.translate("SyncForm", u"\u8fd8\u5dee\u4e00\u6b65\uff1a\u6253\u7535\u8bdd\u6838\u5bf9\u6307\u7eb9", None))
        self.fingerprint_lead.setText(QCoreApplication.translate("SyncForm", u"\u8bf7\u6253\u7535\u8bdd\u7ed9\u5e02\u7ea7\u5e73\u53f0\u7ba1\u7406\u5458\uff0c\u8ba9\u5bf9\u65b9\u5148\u5ff5\u51fa\u5e73\u53f0\u6307\u7eb9\uff0c\u4e0e\u4e0b\u9762\u9010\u5b57\u5bf9\u7167\u3002\u8fd9\u4e00\u6b65\u9632\u6b62\u6709\u4eba\u5192\u5145\u5e73\u53f0\u3002", None))
        self.fingerprint.setText("")
        self.office.setText("")
        self.same.setText(QCoreApplication.translate("SyncForm", u"\u5df2\u6838\u5bf9\uff0c\u4e00\u81f4", None))
        self.differs.setText(QCoreApplication.translate("SyncForm", u"\u4e0d\u4e00\u81f4", None))
        pass
    # retranslateUi
