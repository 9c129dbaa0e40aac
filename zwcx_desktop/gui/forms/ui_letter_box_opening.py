# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import (ChecksInput, ChoiceInput)
from zwcx_desktop.gui.inputs.dates import MomentInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import LongTextInput

class Ui_LetterBoxOpeningForm(object):
    def setupUi(self, LetterBoxOpeningForm: Any) -> None:
        if not LetterBoxOpeningForm.objectName():
            LetterBoxOpeningForm.setObjectName(u"LetterBoxOpeningForm")
        self.form_layout = QVBoxLayout(LetterBoxOpeningForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(LetterBoxOpeningForm)
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
        self.box_cell = QWidget(self.grid_1)
        self.box_cell.setObjectName(u"box_cell")
        self.box_layout = QVBoxLayout(self.box_cell)
        self.box_layout.setSpacing(4)
        self.box_layout.setObjectName(u"box_layout")
        self.box_layout.setContentsMargins(0, 0, 0, 0)
        self.box_label = QLabel(self.box_cell)
        self.box_label.setObjectName(u"box_label")

        self.box_layout.addWidget(self.box_label)

        self.box = ChoiceInput(self.box_cell)
        self.box.setObjectName(u"box")

        self.box_layout.addWidget(self.box)

        self.box_note = FieldNote(self.box_cell)
        self.box_note.setObjectName(u"box_note")

        self.box_layout.addWidget(self.box_note)

        self.box_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.box_layout.addItem(self.box_room)


        self.grid_1_layout.addWidget(self.box_cell, 0, 0, 1, 1)

        self.opened_at_cell = QWidget(self.grid_1)
        self.opened_at_cell.setObjectName(u"opened_at_cell")
        self.opened_at_layout = QVBoxLayout(self.opened_at_cell)
        self.opened_at_layout.setSpacing(4)
        self.opened_at_layout.setObjectName(u"opened_at_layout")
        self.opened_at_layout.setContentsMargins(0, 0, 0, 0)
        self.opened_at_label = QLabel(self.opened_at_cell)
        self.opened_at_label.setObjectName(u"opened_at_label")

        self.opened_at_layout.addWidget(self.opened_at_label)

        self.opened_at = MomentInput(self.opened_at_cell)
        self.opened_at.setObjectName(u"opened_at")

        self.opened_at_layout.addWidget(self.opened_at)

        self.opened_at_note = FieldNote(self.opened_at_cell)
        self.opened_at_note.setObjectName(u"opened_at_note")

        self.opened_at_layout.addWidget(self.opened_at_note)

        self.opened_at_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opened_at_layout.addItem(self.opened_at_room)


        self.grid_1_layout.addWidget(self.opened_at_cell, 0, 1, 1, 1)

        self.openers_cell = QWidget(self.grid_1)
        self.openers_cell.setObjectName(u"openers_cell")
        self.openers_cell.setProperty(u"wide", True)
        self.openers_layout = QVBoxLayout(self.openers_cell)
        self.openers_layout.setSpacing(4)
        self.openers_layout.setObjectName(u"openers_layout")
        self.openers_layout.setContentsMargins(0, 0, 0, 0)
        self.openers_label = QLabel(self.openers_cell)
        self.openers_label.setObjectName(u"openers_label")

        self.openers_layout.addWidget(self.openers_label)

        self.openers = ChecksInput(self.openers_cell)
        self.openers.setObjectName(u"openers")

        self.openers_layout.addWidget(self.openers)

        self.openers_note = FieldNote(self.openers_cell)
        self.openers_note.setObjectName(u"openers_note")

        self.openers_layout.addWidget(self.openers_note)

        self.openers_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.openers_layout.addItem(self.openers_room)


        self.grid_1_layout.addWidget(self.openers_cell, 1, 0, 1, 2)

        self.witnesses_cell = QWidget(self.grid_1)
        self.witnesses_cell.setObjectName(u"witnesses_cell")
        self.witnesses_cell.setProperty(u"wide", True)
        self.witnesses_layout = QVBoxLayout(self.witnesses_cell)
        self.witnesses_layout.setSpacing(4)
        self.witnesses_layout.setObjectName(u"witnesses_layout")
        self.witnesses_layout.setContentsMargins(0, 0, 0, 0)
        self.witnesses_label = QLabel(self.witnesses_cell)
        self.witnesses_label.setObjectName(u"witnesses_label")

        self.witnesses_layout.addWidget(self.witnesses_label)

        self.witnesses = LinesInput(self.witnesses_cell)
        self.witnesses.setObjectName(u"witnesses")

        self.witnesses_layout.addWidget(self.witnesses)

        self.witnesses_note = FieldNote(self.witnesses_cell)
        self.witnesses_note.setObjectName(u"witnesses_note")

        self.witnesses_layout.addWidget(self.witnesses_note)

        self.witnesses_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.witnesses_layout.addItem(self.witnesses_room)


        self.grid_1_layout.addWidget(self.witnesses_cell, 2, 0, 1, 2)


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
        self.letters_count_cell = QWidget(self.grid_2)
        self.letters_count_cell.setObjectName(u"letters_count_cell")
        self.letters_count_layout = QVBoxLayout(self.letters_count_cell)
        self.letters_count_layout.setSpacing(4)
        self.letters_count_layout.setObjectName(u"letters_count_layout")
        self.letters_count_layout.setContentsMargins(0, 0, 0, 0)
        self.letters_count_label = QLabel(self.letters_count_cell)
        self.letters_count_label.setObjectName(u"letters_count_label")

        self.letters_count_layout.addWidget(self.letters_count_label)

        self.letters_count = IntInput(self.letters_count_cell)
        self.letters_count.setObjectName(u"letters_count")

        self.letters_count_layout.addWidget(self.letters_count)

        self.letters_count_note = FieldNote(self.letters_count_cell)
        self.letters_count_note.setObjectName(u"letters_count_note")

        self.letters_count_layout.addWidget(self.letters_count_note)

        self.letters_count_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letters_count_layout.addItem(self.letters_count_room)


        self.grid_2_layout.addWidget(self.letters_count_cell, 0, 0, 1, 1)

        self.letters_cell = QWidget(self.grid_2)
        self.letters_cell.setObjectName(u"letters_cell")
        self.letters_cell.setProperty(u"wide", True)
        self.letters_layout = QVBoxLayout(self.letters_cell)
        self.letters_layout.setSpacing(4)
        self.letters_layout.setObjectName(u"letters_layout")
        self.letters_layout.setContentsMargins(0, 0, 0, 0)
        self.letters_label = QLabel(self.letters_cell)
        self.letters_label.setObjectName(u"letters_label")

        self.letters_layout.addWidget(self.letters_label)

        self.letters = PartsInput(self.letters_cell)
        self.letters.setObjectName(u"letters")

        self.letters_layout.addWidget(self.letters)

        self.letters_note = FieldNote(self.letters_cell)
        self.letters_note.setObjectName(u"letters_note")

        self.letters_layout.addWidget(self.letters_note)

        self.letters_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.letters_layout.addItem(self.letters_room)


        self.grid_2_layout.addWidget(self.letters_cell, 1, 0, 1, 2)

        self.remarks_cell = QWidget(self.grid_2)
        self.remarks_cell.setObjectName(u"remarks_cell")
        self.remarks_cell.setProperty(u"wide", True)
        self.remarks_layout = QVBoxLayout(self.remarks_cell)
        self.remarks_layout.setSpacing(4)
        self.remarks_layout.setObjectName(u"remarks_layout")
        self.remarks_layout.setContentsMargins(0, 0, 0, 0)
        self.remarks_label = QLabel(self.remarks_cell)
        self.remarks_label.setObjectName(u"remarks_label")

        self.remarks_layout.addWidget(self.remarks_label)

        self.remarks = LongTextInput(self.remarks_cell)
        self.remarks.setObjectName(u"remarks")

        self.remarks_layout.addWidget(self.remarks)

        self.remarks_note = FieldNote(self.remarks_cell)
        self.remarks_note.setObjectName(u"remarks_note")

        self.remarks_layout.addWidget(self.remarks_note)

        self.remarks_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.remarks_layout.addItem(self.remarks_room)


        self.grid_2_layout.addWidget(self.remarks_cell, 2, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.box_label.setBuddy(self.box)
        self.opened_at_label.setBuddy(self.opened_at)
        self.openers_label.setBuddy(self.openers)
        self.witnesses_label.setBuddy(self.witnesses)
        self.letters_count_label.setBuddy(self.letters_count)
        self.letters_label.setBuddy(self.letters)
        self.remarks_label.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.box, self.opened_at)
        QWidget.setTabOrder(self.opened_at, self.openers)
        QWidget.setTabOrder(self.openers, self.witnesses)
        QWidget.setTabOrder(self.witnesses, self.letters_count)
        QWidget.setTabOrder(self.letters_count, self.letters)
        QWidget.setTabOrder(self.letters, self.remarks)

        self.retranslateUi(LetterBoxOpeningForm)

        QMetaObject.connectSlotsByName(LetterBoxOpeningForm)
    # setupUi

    def retranslateUi(self, LetterBoxOpeningForm: Any) -> None:
        LetterBoxOpeningForm.setWindowTitle(QCoreApplication.translate("LetterBoxOpeningForm", u"\u4e3e\u62a5\u7bb1\u5f00\u7bb1", None))
        self.group_1_heading.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u5f00\u7bb1", None))
        self.box_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u4e3e\u62a5\u7bb1", None))
        self.opened_at_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u5f00\u7bb1\u65f6\u95f4", None))
        self.openers_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u5f00\u7bb1\u4eba", None))
        self.witnesses_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u5176\u4ed6\u5f00\u7bb1\u4eba", None))
        self.group_2_heading.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u4fe1\u4ef6", None))
        self.letters_count_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u4ef6\u6570", None))
        self.letters_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u9010\u4ef6\u767b\u8bb0", None))
        self.remarks_label.setText(QCoreApplication.translate("LetterBoxOpeningForm", u"\u5907\u6ce8", None))
    # retranslateUi
