# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import LongTextInput

class Ui_HandoverForm(object):
    def setupUi(self, HandoverForm: Any) -> None:
        if not HandoverForm.objectName():
            HandoverForm.setObjectName(u"HandoverForm")
        self.form_layout = QVBoxLayout(HandoverForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(HandoverForm)
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
        self.from_user_cell = QWidget(self.grid_1)
        self.from_user_cell.setObjectName(u"from_user_cell")
        self.from_user_layout = QVBoxLayout(self.from_user_cell)
        self.from_user_layout.setSpacing(4)
        self.from_user_layout.setObjectName(u"from_user_layout")
        self.from_user_layout.setContentsMargins(0, 0, 0, 0)
        self.from_user_label = QLabel(self.from_user_cell)
        self.from_user_label.setObjectName(u"from_user_label")

        self.from_user_layout.addWidget(self.from_user_label)

        self.from_user = ChoiceInput(self.from_user_cell)
        self.from_user.setObjectName(u"from_user")

        self.from_user_layout.addWidget(self.from_user)

        self.from_user_note = FieldNote(self.from_user_cell)
        self.from_user_note.setObjectName(u"from_user_note")

        self.from_user_layout.addWidget(self.from_user_note)

        self.from_user_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.from_user_layout.addItem(self.from_user_room)


        self.grid_1_layout.addWidget(self.from_user_cell, 0, 0, 1, 1)

        self.to_user_cell = QWidget(self.grid_1)
        self.to_user_cell.setObjectName(u"to_user_cell")
        self.to_user_layout = QVBoxLayout(self.to_user_cell)
        self.to_user_layout.setSpacing(4)
        self.to_user_layout.setObjectName(u"to_user_layout")
        self.to_user_layout.setContentsMargins(0, 0, 0, 0)
        self.to_user_label = QLabel(self.to_user_cell)
        self.to_user_label.setObjectName(u"to_user_label")

        self.to_user_layout.addWidget(self.to_user_label)

        self.to_user = ChoiceInput(self.to_user_cell)
        self.to_user.setObjectName(u"to_user")

        self.to_user_layout.addWidget(self.to_user)

        self.to_user_note = FieldNote(self.to_user_cell)
        self.to_user_note.setObjectName(u"to_user_note")

        self.to_user_layout.addWidget(self.to_user_note)

        self.to_user_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.to_user_layout.addItem(self.to_user_room)


        self.grid_1_layout.addWidget(self.to_user_cell, 0, 1, 1, 1)

        self.witness_cell = QWidget(self.grid_1)
        self.witness_cell.setObjectName(u"witness_cell")
        self.witness_layout = QVBoxLayout(self.witness_cell)
        self.witness_layout.setSpacing(4)
        self.witness_layout.setObjectName(u"witness_layout")
        self.witness_layout.setContentsMargins(0, 0, 0, 0)
        self.witness_label = QLabel(self.witness_cell)
        self.witness_label.setObjectName(u"witness_label")

        self.witness_layout.addWidget(self.witness_label)

        self.witness = ChoiceInput(self.witness_cell)
        self.witness.setObjectName(u"witness")

        self.witness_layout.addWidget(self.witness)

        self.witness_note = FieldNote(self.witness_cell)
        self.witness_note.setObjectName(u"witness_note")

        self.witness_layout.addWidget(self.witness_note)

        self.witness_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.witness_layout.addItem(self.witness_room)


        self.grid_1_layout.addWidget(self.witness_cell, 1, 0, 1, 1)

        self.cause_cell = QWidget(self.grid_1)
        self.cause_cell.setObjectName(u"cause_cell")
        self.cause_layout = QVBoxLayout(self.cause_cell)
        self.cause_layout.setSpacing(4)
        self.cause_layout.setObjectName(u"cause_layout")
        self.cause_layout.setContentsMargins(0, 0, 0, 0)
        self.cause_label = QLabel(self.cause_cell)
        self.cause_label.setObjectName(u"cause_label")

        self.cause_layout.addWidget(self.cause_label)

        self.cause = ChoiceInput(self.cause_cell)
        self.cause.setObjectName(u"cause")

        self.cause_layout.addWidget(self.cause)

        self.cause_note = FieldNote(self.cause_cell)
        self.cause_note.setObjectName(u"cause_note")

        self.cause_layout.addWidget(self.cause_note)

        self.cause_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cause_layout.addItem(self.cause_room)


        self.grid_1_layout.addWidget(self.cause_cell, 1, 1, 1, 1)

        self.handover_on_cell = QWidget(self.grid_1)
        self.handover_on_cell.setObjectName(u"handover_on_cell")
        self.handover_on_layout = QVBoxLayout(self.handover_on_cell)
        self.handover_on_layout.setSpacing(4)
        self.handover_on_layout.setObjectName(u"handover_on_layout")
        self.handover_on_layout.setContentsMargins(0, 0, 0, 0)
        self.handover_on_label = QLabel(self.handover_on_cell)
        self.handover_on_label.setObjectName(u"handover_on_label")

        self.handover_on_layout.addWidget(self.handover_on_label)

        self.handover_on = DateInput(self.handover_on_cell)
        self.handover_on.setObjectName(u"handover_on")

        self.handover_on_layout.addWidget(self.handover_on)

        self.handover_on_note = FieldNote(self.handover_on_cell)
        self.handover_on_note.setObjectName(u"handover_on_note")

        self.handover_on_layout.addWidget(self.handover_on_note)

        self.handover_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.handover_on_layout.addItem(self.handover_on_room)


        self.grid_1_layout.addWidget(self.handover_on_cell, 2, 0, 1, 1)


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
        self.articles_cell = QWidget(self.grid_2)
        self.articles_cell.setObjectName(u"articles_cell")
        self.articles_cell.setProperty(u"wide", True)
        self.articles_layout = QVBoxLayout(self.articles_cell)
        self.articles_layout.setSpacing(4)
        self.articles_layout.setObjectName(u"articles_layout")
        self.articles_layout.setContentsMargins(0, 0, 0, 0)
        self.articles_label = QLabel(self.articles_cell)
        self.articles_label.setObjectName(u"articles_label")

        self.articles_layout.addWidget(self.articles_label)

        self.articles = PartsInput(self.articles_cell)
        self.articles.setObjectName(u"articles")

        self.articles_layout.addWidget(self.articles)

        self.articles_note = FieldNote(self.articles_cell)
        self.articles_note.setObjectName(u"articles_note")

        self.articles_layout.addWidget(self.articles_note)

        self.articles_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.articles_layout.addItem(self.articles_room)


        self.grid_2_layout.addWidget(self.articles_cell, 0, 0, 1, 2)

        self.matters_cell = QWidget(self.grid_2)
        self.matters_cell.setObjectName(u"matters_cell")
        self.matters_cell.setProperty(u"wide", True)
        self.matters_layout = QVBoxLayout(self.matters_cell)
        self.matters_layout.setSpacing(4)
        self.matters_layout.setObjectName(u"matters_layout")
        self.matters_layout.setContentsMargins(0, 0, 0, 0)
        self.matters_label = QLabel(self.matters_cell)
        self.matters_label.setObjectName(u"matters_label")

        self.matters_layout.addWidget(self.matters_label)

        self.matters = LongTextInput(self.matters_cell)
        self.matters.setObjectName(u"matters")

        self.matters_layout.addWidget(self.matters)

        self.matters_note = FieldNote(self.matters_cell)
        self.matters_note.setObjectName(u"matters_note")

        self.matters_layout.addWidget(self.matters_note)

        self.matters_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.matters_layout.addItem(self.matters_room)


        self.grid_2_layout.addWidget(self.matters_cell, 1, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.from_user_label.setBuddy(self.from_user)
        self.to_user_label.setBuddy(self.to_user)
        self.witness_label.setBuddy(self.witness)
        self.cause_label.setBuddy(self.cause)
        self.handover_on_label.setBuddy(self.handover_on)
        self.articles_label.setBuddy(self.articles)
        self.matters_label.setBuddy(self.matters)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.from_user, self.to_user)
        QWidget.setTabOrder(self.to_user, self.witness)
        QWidget.setTabOrder(self.witness, self.cause)
        QWidget.setTabOrder(self.cause, self.handover_on)
        QWidget.setTabOrder(self.handover_on, self.articles)
        QWidget.setTabOrder(self.articles, self.matters)

        self.retranslateUi(HandoverForm)

        QMetaObject.connectSlotsByName(HandoverForm)
    # setupUi

    def retranslateUi(self, HandoverForm: Any) -> None:
        HandoverForm.setWindowTitle(QCoreApplication.translate("HandoverForm", u"\u5c97\u4f4d\u4ea4\u63a5", None))
        self.group_1_heading.setText(QCoreApplication.translate("HandoverForm", u"\u4ea4\u63a5\u53cc\u65b9", None))
        self.from_user_label.setText(QCoreApplication.translate("HandoverForm", u"\u79fb\u4ea4\u4eba", None))
        self.to_user_label.setText(QCoreApplication.translate("HandoverForm", u"\u63a5\u4ea4\u4eba", None))
        self.witness_label.setText(QCoreApplication.translate("HandoverForm", u"\u76d1\u4ea4\u4eba", None))
        self.cause_label.setText(QCoreApplication.translate("HandoverForm", u"\u4ea4\u63a5\u539f\u56e0", None))
        self.handover_on_label.setText(QCoreApplication.translate("HandoverForm", u"\u4ea4\u63a5\u65e5\u671f", None))
        self.group_2_heading.setText(QCoreApplication.translate("HandoverForm", u"\u7269\u54c1\u548c\u4e8b\u9879", None))
        self.articles_label.setText(QCoreApplication.translate("HandoverForm", u"\u5370\u7ae0\u3001\u4ecb\u8d28\u548c\u94a5\u5319", None))
        self.matters_label.setText(QCoreApplication.translate("HandoverForm", u"\u5176\u4ed6\u4ea4\u63a5\u4e8b\u9879", None))
    # retranslateUi
