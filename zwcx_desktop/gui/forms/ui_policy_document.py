# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import (CodeInput, TextInput)

class Ui_PolicyDocumentForm(object):
    def setupUi(self, PolicyDocumentForm: Any) -> None:
        if not PolicyDocumentForm.objectName():
            PolicyDocumentForm.setObjectName(u"PolicyDocumentForm")
        self.form_layout = QVBoxLayout(PolicyDocumentForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(PolicyDocumentForm)
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

        self.issuer_cell = QWidget(self.grid_1)
        self.issuer_cell.setObjectName(u"issuer_cell")
        self.issuer_layout = QVBoxLayout(self.issuer_cell)
        self.issuer_layout.setSpacing(4)
        self.issuer_layout.setObjectName(u"issuer_layout")
        self.issuer_layout.setContentsMargins(0, 0, 0, 0)
        self.issuer_label = QLabel(self.issuer_cell)
        self.issuer_label.setObjectName(u"issuer_label")

        self.issuer_layout.addWidget(self.issuer_label)

        self.issuer = TextInput(self.issuer_cell)
        self.issuer.setObjectName(u"issuer")

        self.issuer_layout.addWidget(self.issuer)

        self.issuer_note = FieldNote(self.issuer_cell)
        self.issuer_note.setObjectName(u"issuer_note")

        self.issuer_layout.addWidget(self.issuer_note)

        self.issuer_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issuer_layout.addItem(self.issuer_room)


        self.grid_1_layout.addWidget(self.issuer_cell, 1, 0, 1, 1)

        self.doc_no_cell = QWidget(self.grid_1)
        self.doc_no_cell.setObjectName(u"doc_no_cell")
        self.doc_no_layout = QVBoxLayout(self.doc_no_cell)
        self.doc_no_layout.setSpacing(4)
        self.doc_no_layout.setObjectName(u"doc_no_layout")
        self.doc_no_layout.setContentsMargins(0, 0, 0, 0)
        self.doc_no_label = QLabel(self.doc_no_cell)
        self.doc_no_label.setObjectName(u"doc_no_label")

        self.doc_no_layout.addWidget(self.doc_no_label)

        self.doc_no = TextInput(self.doc_no_cell)
        self.doc_no.setObjectName(u"doc_no")

        self.doc_no_layout.addWidget(self.doc_no)

        self.doc_no_note = FieldNote(self.doc_no_cell)
        self.doc_no_note.setObjectName(u"doc_no_note")

        self.doc_no_layout.addWidget(self.doc_no_note)

        self.doc_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doc_no_layout.addItem(self.doc_no_room)


        self.grid_1_layout.addWidget(self.doc_no_cell, 1, 1, 1, 1)

        self.received_on_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.received_on_cell, 2, 0, 1, 1)

        self.receipt_no_cell = QWidget(self.grid_1)
        self.receipt_no_cell.setObjectName(u"receipt_no_cell")
        self.receipt_no_layout = QVBoxLayout(self.receipt_no_cell)
        self.receipt_no_layout.setSpacing(4)
        self.receipt_no_layout.setObjectName(u"receipt_no_layout")
        self.receipt_no_layout.setContentsMargins(0, 0, 0, 0)
        self.receipt_no_label = QLabel(self.receipt_no_cell)
        self.receipt_no_label.setObjectName(u"receipt_no_label")

        self.receipt_no_layout.addWidget(self.receipt_no_label)

        self.receipt_no = TextInput(self.receipt_no_cell)
        self.receipt_no.setObjectName(u"receipt_no")

        self.receipt_no_layout.addWidget(self.receipt_no)

        self.receipt_no_note = FieldNote(self.receipt_no_cell)
        self.receipt_no_note.setObjectName(u"receipt_no_note")

        self.receipt_no_layout.addWidget(self.receipt_no_note)

        self.receipt_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.receipt_no_layout.addItem(self.receipt_no_room)


        self.grid_1_layout.addWidget(self.receipt_no_cell, 2, 1, 1, 1)

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

        self.secrecy_cell = QWidget(self.grid_1)
        self.secrecy_cell.setObjectName(u"secrecy_cell")
        self.secrecy_layout = QVBoxLayout(self.secrecy_cell)
        self.secrecy_layout.setSpacing(4)
        self.secrecy_layout.setObjectName(u"secrecy_layout")
        self.secrecy_layout.setContentsMargins(0, 0, 0, 0)
        self.secrecy_label = QLabel(self.secrecy_cell)
        self.secrecy_label.setObjectName(u"secrecy_label")

        self.secrecy_layout.addWidget(self.secrecy_label)

        self.secrecy = ChoiceInput(self.secrecy_cell)
        self.secrecy.setObjectName(u"secrecy")

        self.secrecy_layout.addWidget(self.secrecy)

        self.secrecy_note = FieldNote(self.secrecy_cell)
        self.secrecy_note.setObjectName(u"secrecy_note")

        self.secrecy_layout.addWidget(self.secrecy_note)

        self.secrecy_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.secrecy_layout.addItem(self.secrecy_room)


        self.grid_1_layout.addWidget(self.secrecy_cell, 3, 1, 1, 1)

        self.publicity_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.publicity_cell, 4, 0, 1, 1)

        self.handling_no_cell = QWidget(self.grid_1)
        self.handling_no_cell.setObjectName(u"handling_no_cell")
        self.handling_no_layout = QVBoxLayout(self.handling_no_cell)
        self.handling_no_layout.setSpacing(4)
        self.handling_no_layout.setObjectName(u"handling_no_layout")
        self.handling_no_layout.setContentsMargins(0, 0, 0, 0)
        self.handling_no_label = QLabel(self.handling_no_cell)
        self.handling_no_label.setObjectName(u"handling_no_label")

        self.handling_no_layout.addWidget(self.handling_no_label)

        self.handling_no = TextInput(self.handling_no_cell)
        self.handling_no.setObjectName(u"handling_no")

        self.handling_no_layout.addWidget(self.handling_no)

        self.handling_no_note = FieldNote(self.handling_no_cell)
        self.handling_no_note.setObjectName(u"handling_no_note")

        self.handling_no_layout.addWidget(self.handling_no_note)

        self.handling_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handling_no_layout.addItem(self.handling_no_room)


        self.grid_1_layout.addWidget(self.handling_no_cell, 4, 1, 1, 1)

        self.handler_id_cell = QWidget(self.grid_1)
        self.handler_id_cell.setObjectName(u"handler_id_cell")
        self.handler_id_layout = QVBoxLayout(self.handler_id_cell)
        self.handler_id_layout.setSpacing(4)
        self.handler_id_layout.setObjectName(u"handler_id_layout")
        self.handler_id_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_id_label = QLabel(self.handler_id_cell)
        self.handler_id_label.setObjectName(u"handler_id_label")

        self.handler_id_layout.addWidget(self.handler_id_label)

        self.handler_id = ChoiceInput(self.handler_id_cell)
        self.handler_id.setObjectName(u"handler_id")

        self.handler_id_layout.addWidget(self.handler_id)

        self.handler_id_note = FieldNote(self.handler_id_cell)
        self.handler_id_note.setObjectName(u"handler_id_note")

        self.handler_id_layout.addWidget(self.handler_id_note)

        self.handler_id_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handler_id_layout.addItem(self.handler_id_room)


        self.grid_1_layout.addWidget(self.handler_id_cell, 5, 0, 1, 1)

        self.phone_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.phone_cell, 5, 1, 1, 1)


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
        self.slips_cell = QWidget(self.grid_2)
        self.slips_cell.setObjectName(u"slips_cell")
        self.slips_cell.setProperty(u"wide", True)
        self.slips_layout = QVBoxLayout(self.slips_cell)
        self.slips_layout.setSpacing(4)
        self.slips_layout.setObjectName(u"slips_layout")
        self.slips_layout.setContentsMargins(0, 0, 0, 0)
        self.slips_label = QLabel(self.slips_cell)
        self.slips_label.setObjectName(u"slips_label")

        self.slips_layout.addWidget(self.slips_label)

        self.slips = PartsInput(self.slips_cell)
        self.slips.setObjectName(u"slips")

        self.slips_layout.addWidget(self.slips)

        self.slips_note = FieldNote(self.slips_cell)
        self.slips_note.setObjectName(u"slips_note")

        self.slips_layout.addWidget(self.slips_note)

        self.slips_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.slips_layout.addItem(self.slips_room)


        self.grid_2_layout.addWidget(self.slips_cell, 0, 0, 1, 2)


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
        self.clauses_cell = QWidget(self.grid_3)
        self.clauses_cell.setObjectName(u"clauses_cell")
        self.clauses_cell.setProperty(u"wide", True)
        self.clauses_layout = QVBoxLayout(self.clauses_cell)
        self.clauses_layout.setSpacing(4)
        self.clauses_layout.setObjectName(u"clauses_layout")
        self.clauses_layout.setContentsMargins(0, 0, 0, 0)
        self.clauses_label = QLabel(self.clauses_cell)
        self.clauses_label.setObjectName(u"clauses_label")

        self.clauses_layout.addWidget(self.clauses_label)

        self.clauses = PartsInput(self.clauses_cell)
        self.clauses.setObjectName(u"clauses")

        self.clauses_layout.addWidget(self.clauses)

        self.clauses_note = FieldNote(self.clauses_cell)
        self.clauses_note.setObjectName(u"clauses_note")

        self.clauses_layout.addWidget(self.clauses_note)

        self.clauses_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.clauses_layout.addItem(self.clauses_room)


        self.grid_3_layout.addWidget(self.clauses_cell, 0, 0, 1, 2)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.issuer_label.setBuddy(self.issuer)
        self.doc_no_label.setBuddy(self.doc_no)
        self.received_on_label.setBuddy(self.received_on)
        self.receipt_no_label.setBuddy(self.receipt_no)
        self.urgency_label.setBuddy(self.urgency)
        self.secrecy_label.setBuddy(self.secrecy)
        self.publicity_label.setBuddy(self.publicity)
        self.handling_no_label.setBuddy(self.handling_no)
        self.handler_id_label.setBuddy(self.handler_id)
        self.phone_label.setBuddy(self.phone)
        self.slips_label.setBuddy(self.slips)
        self.clauses_label.setBuddy(self.clauses)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.issuer)
        QWidget.setTabOrder(self.issuer, self.doc_no)
        QWidget.setTabOrder(self.doc_no, self.received_on)
        QWidget.setTabOrder(self.received_on, self.receipt_no)
        QWidget.setTabOrder(self.receipt_no, self.urgency)
        QWidget.setTabOrder(self.urgency, self.secrecy)
        QWidget.setTabOrder(self.secrecy, self.publicity)
        QWidget.setTabOrder(self.publicity, self.handling_no)
        QWidget.setTabOrder(self.handling_no, self.handler_id)
        QWidget.setTabOrder(self.handler_id, self.phone)
        QWidget.setTabOrder(self.phone, self.slips)
        QWidget.setTabOrder(self.slips, self.clauses)

        self.retranslateUi(PolicyDocumentForm)

        QMetaObject.connectSlotsByName(PolicyDocumentForm)
    # setupUi

    def retranslateUi(self, PolicyDocumentForm: Any) -> None:
        PolicyDocumentForm.setWindowTitle(QCoreApplication.translate("PolicyDocumentForm", u"\u6536\u6587\u529e\u7406", None))
        self.group_1_heading.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u5448\u6279\u8868", None))
        self.title_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6765\u6587\u6807\u9898", None))
        self.issuer_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6765\u6587\u5355\u4f4d", None))
        self.doc_no_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6587\u53f7", None))
        self.received_on_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6536\u6587\u65e5\u671f", None))
        self.receipt_no_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6536\u6587\u7f16\u53f7", None))
        self.urgency_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u7d27\u6025\u7a0b\u5ea6", None))
        self.secrecy_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u5bc6\u7ea7", None))
        self.publicity_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u516c\u5f00\u65b9\u5f0f", None))
        self.handling_no_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u529e\u6587\u7f16\u53f7", None))
        self.handler_id_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u7ecf\u529e\u4eba", None))
        self.phone_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u7535\u8bdd", None))
        self.group_2_heading.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u56de\uff08\u50ac\uff09\u62a5", None))
        self.slips_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u56de\uff08\u50ac\uff09\u62a5\u5355", None))
        self.group_3_heading.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u5206\u89e3\u843d\u5b9e", None))
        self.clauses_label.setText(QCoreApplication.translate("PolicyDocumentForm", u"\u6761\u6b3e", None))
    # retranslateUi
