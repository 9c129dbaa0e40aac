# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.lines import LinesInput
from zwcx_desktop.gui.inputs.links import LinkInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import TextInput

class Ui_RectificationForm(object):
    def setupUi(self, RectificationForm: Any) -> None:
        if not RectificationForm.objectName():
            RectificationForm.setObjectName(u"RectificationForm")
        self.form_layout = QVBoxLayout(RectificationForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(RectificationForm)
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

        self.ordered_by_cell = QWidget(self.grid_1)
        self.ordered_by_cell.setObjectName(u"ordered_by_cell")
        self.ordered_by_layout = QVBoxLayout(self.ordered_by_cell)
        self.ordered_by_layout.setSpacing(4)
        self.ordered_by_layout.setObjectName(u"ordered_by_layout")
        self.ordered_by_layout.setContentsMargins(0, 0, 0, 0)
        self.ordered_by_label = QLabel(self.ordered_by_cell)
        self.ordered_by_label.setObjectName(u"ordered_by_label")

        self.ordered_by_layout.addWidget(self.ordered_by_label)

        self.ordered_by = TextInput(self.ordered_by_cell)
        self.ordered_by.setObjectName(u"ordered_by")

        self.ordered_by_layout.addWidget(self.ordered_by)

        self.ordered_by_note = FieldNote(self.ordered_by_cell)
        self.ordered_by_note.setObjectName(u"ordered_by_note")

        self.ordered_by_layout.addWidget(self.ordered_by_note)

        self.ordered_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ordered_by_layout.addItem(self.ordered_by_room)


        self.grid_1_layout.addWidget(self.ordered_by_cell, 1, 0, 1, 1)

        self.order_doc_cell = QWidget(self.grid_1)
        self.order_doc_cell.setObjectName(u"order_doc_cell")
        self.order_doc_layout = QVBoxLayout(self.order_doc_cell)
        self.order_doc_layout.setSpacing(4)
        self.order_doc_layout.setObjectName(u"order_doc_layout")
        self.order_doc_layout.setContentsMargins(0, 0, 0, 0)
        self.order_doc_label = QLabel(self.order_doc_cell)
        self.order_doc_label.setObjectName(u"order_doc_label")

        self.order_doc_layout.addWidget(self.order_doc_label)

        self.order_doc = TextInput(self.order_doc_cell)
        self.order_doc.setObjectName(u"order_doc")

        self.order_doc_layout.addWidget(self.order_doc)

        self.order_doc_note = FieldNote(self.order_doc_cell)
        self.order_doc_note.setObjectName(u"order_doc_note")

        self.order_doc_layout.addWidget(self.order_doc_note)

        self.order_doc_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.order_doc_layout.addItem(self.order_doc_room)


        self.grid_1_layout.addWidget(self.order_doc_cell, 1, 1, 1, 1)

        self.ordered_on_cell = QWidget(self.grid_1)
        self.ordered_on_cell.setObjectName(u"ordered_on_cell")
        self.ordered_on_layout = QVBoxLayout(self.ordered_on_cell)
        self.ordered_on_layout.setSpacing(4)
        self.ordered_on_layout.setObjectName(u"ordered_on_layout")
        self.ordered_on_layout.setContentsMargins(0, 0, 0, 0)
        self.ordered_on_label = QLabel(self.ordered_on_cell)
        self.ordered_on_label.setObjectName(u"ordered_on_label")

        self.ordered_on_layout.addWidget(self.ordered_on_label)

        self.ordered_on = DateInput(self.ordered_on_cell)
        self.ordered_on.setObjectName(u"ordered_on")

        self.ordered_on_layout.addWidget(self.ordered_on)

        self.ordered_on_note = FieldNote(self.ordered_on_cell)
        self.ordered_on_note.setObjectName(u"ordered_on_note")

        self.ordered_on_layout.addWidget(self.ordered_on_note)

        self.ordered_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ordered_on_layout.addItem(self.ordered_on_room)


        self.grid_1_layout.addWidget(self.ordered_on_cell, 2, 0, 1, 1)

        self.limit_days_cell = QWidget(self.grid_1)
        self.limit_days_cell.setObjectName(u"limit_days_cell")
        self.limit_days_layout = QVBoxLayout(self.limit_days_cell)
        self.limit_days_layout.setSpacing(4)
        self.limit_days_layout.setObjectName(u"limit_days_layout")
        self.limit_days_layout.setContentsMargins(0, 0, 0, 0)
        self.limit_days_label = QLabel(self.limit_days_cell)
        self.limit_days_label.setObjectName(u"limit_days_label")

        self.limit_days_layout.addWidget(self.limit_days_label)

        self.limit_days = IntInput(self.limit_days_cell)
        self.limit_days.setObjectName(u"limit_days")

        self.limit_days_layout.addWidget(self.limit_days)

        self.limit_days_note = FieldNote(self.limit_days_cell)
        self.limit_days_note.setObjectName(u"limit_days_note")

        self.limit_days_layout.addWidget(self.limit_days_note)

        self.limit_days_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.limit_days_layout.addItem(self.limit_days_room)


        self.grid_1_layout.addWidget(self.limit_days_cell, 2, 1, 1, 1)

        self.due_on_cell = QWidget(self.grid_1)
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


        self.grid_1_layout.addWidget(self.due_on_cell, 3, 0, 1, 1)

        self.origin_cell = QWidget(self.grid_1)
        self.origin_cell.setObjectName(u"origin_cell")
        self.origin_layout = QVBoxLayout(self.origin_cell)
        self.origin_layout.setSpacing(4)
        self.origin_layout.setObjectName(u"origin_layout")
        self.origin_layout.setContentsMargins(0, 0, 0, 0)
        self.origin_label = QLabel(self.origin_cell)
        self.origin_label.setObjectName(u"origin_label")

        self.origin_layout.addWidget(self.origin_label)

        self.origin = LinkInput(self.origin_cell)
        self.origin.setObjectName(u"origin")

        self.origin_layout.addWidget(self.origin)

        self.origin_note = FieldNote(self.origin_cell)
        self.origin_note.setObjectName(u"origin_note")

        self.origin_layout.addWidget(self.origin_note)

        self.origin_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.origin_layout.addItem(self.origin_room)


        self.grid_1_layout.addWidget(self.origin_cell, 3, 1, 1, 1)


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
        self.unit_id_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.unit_id_cell, 0, 0, 1, 1)

        self.owner_id_cell = QWidget(self.grid_2)
        self.owner_id_cell.setObjectName(u"owner_id_cell")
        self.owner_id_layout = QVBoxLayout(self.owner_id_cell)
        self.owner_id_layout.setSpacing(4)
        self.owner_id_layout.setObjectName(u"owner_id_layout")
        self.owner_id_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_id_label = QLabel(self.owner_id_cell)
        self.owner_id_label.setObjectName(u"owner_id_label")

        self.owner_id_layout.addWidget(self.owner_id_label)

        self.owner_id = ChoiceInput(self.owner_id_cell)
        self.owner_id.setObjectName(u"owner_id")

        self.owner_id_layout.addWidget(self.owner_id)

        self.owner_id_note = FieldNote(self.owner_id_cell)
        self.owner_id_note.setObjectName(u"owner_id_note")

        self.owner_id_layout.addWidget(self.owner_id_note)

        self.owner_id_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.owner_id_layout.addItem(self.owner_id_room)


        self.grid_2_layout.addWidget(self.owner_id_cell, 0, 1, 1, 1)


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
        self.problems_cell = QWidget(self.grid_3)
        self.problems_cell.setObjectName(u"problems_cell")
        self.problems_cell.setProperty(u"wide", True)
        self.problems_layout = QVBoxLayout(self.problems_cell)
        self.problems_layout.setSpacing(4)
        self.problems_layout.setObjectName(u"problems_layout")
        self.problems_layout.setContentsMargins(0, 0, 0, 0)
        self.problems_label = QLabel(self.problems_cell)
        self.problems_label.setObjectName(u"problems_label")

        self.problems_layout.addWidget(self.problems_label)

        self.problems = LinesInput(self.problems_cell)
        self.problems.setObjectName(u"problems")

        self.problems_layout.addWidget(self.problems)

        self.problems_note = FieldNote(self.problems_cell)
        self.problems_note.setObjectName(u"problems_note")

        self.problems_layout.addWidget(self.problems_note)

        self.problems_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.problems_layout.addItem(self.problems_room)


        self.grid_3_layout.addWidget(self.problems_cell, 0, 0, 1, 2)

        self.measures_cell = QWidget(self.grid_3)
        self.measures_cell.setObjectName(u"measures_cell")
        self.measures_cell.setProperty(u"wide", True)
        self.measures_layout = QVBoxLayout(self.measures_cell)
        self.measures_layout.setSpacing(4)
        self.measures_layout.setObjectName(u"measures_layout")
        self.measures_layout.setContentsMargins(0, 0, 0, 0)
        self.measures_label = QLabel(self.measures_cell)
        self.measures_label.setObjectName(u"measures_label")

        self.measures_layout.addWidget(self.measures_label)

        self.measures = PartsInput(self.measures_cell)
        self.measures.setObjectName(u"measures")

        self.measures_layout.addWidget(self.measures)

        self.measures_note = FieldNote(self.measures_cell)
        self.measures_note.setObjectName(u"measures_note")

        self.measures_layout.addWidget(self.measures_note)

        self.measures_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.measures_layout.addItem(self.measures_room)


        self.grid_3_layout.addWidget(self.measures_cell, 1, 0, 1, 2)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.ordered_by_label.setBuddy(self.ordered_by)
        self.order_doc_label.setBuddy(self.order_doc)
        self.ordered_on_label.setBuddy(self.ordered_on)
        self.limit_days_label.setBuddy(self.limit_days)
        self.due_on_label.setBuddy(self.due_on)
        self.origin_label.setBuddy(self.origin)
        self.unit_id_label.setBuddy(self.unit_id)
        self.owner_id_label.setBuddy(self.owner_id)
        self.problems_label.setBuddy(self.problems)
        self.measures_label.setBuddy(self.measures)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.ordered_by)
        QWidget.setTabOrder(self.ordered_by, self.order_doc)
        QWidget.setTabOrder(self.order_doc, self.ordered_on)
        QWidget.setTabOrder(self.ordered_on, self.limit_days)
        QWidget.setTabOrder(self.limit_days, self.due_on)
        QWidget.setTabOrder(self.due_on, self.origin)
        QWidget.setTabOrder(self.origin, self.unit_id)
        QWidget.setTabOrder(self.unit_id, self.owner_id)
        QWidget.setTabOrder(self.owner_id, self.problems)
        QWidget.setTabOrder(self.problems, self.measures)

        self.retranslateUi(RectificationForm)

        QMetaObject.connectSlotsByName(RectificationForm)
    # setupUi

    def retranslateUi(self, RectificationForm: Any) -> None:
        RectificationForm.setWindowTitle(QCoreApplication.translate("RectificationForm", u"\u9650\u671f\u6574\u6539", None))
        self.group_1_heading.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u8981\u6c42", None))
        self.title_label.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u4e8b\u9879", None))
        self.ordered_by_label.setText(QCoreApplication.translate("RectificationForm", u"\u8981\u6c42\u6574\u6539\u7684\u5355\u4f4d", None))
        self.order_doc_label.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u901a\u77e5\u6587\u53f7", None))
        self.ordered_on_label.setText(QCoreApplication.translate("RectificationForm", u"\u8981\u6c42\u6574\u6539\u65e5\u671f", None))
        self.limit_days_label.setText(QCoreApplication.translate("RectificationForm", u"\u9650\u671f\uff08\u65e5\uff09", None))
        self.due_on_label.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u671f\u9650", None))
        self.origin_label.setText(QCoreApplication.translate("RectificationForm", u"\u6765\u6e90\u4e8b\u9879", None))
        self.group_2_heading.setText(QCoreApplication.translate("RectificationForm", u"\u8d23\u4efb", None))
        self.unit_id_label.setText(QCoreApplication.translate("RectificationForm", u"\u8d23\u4efb\u79d1\u5ba4", None))
        self.owner_id_label.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u8d23\u4efb\u4eba", None))
        self.group_3_heading.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539", None))
        self.problems_label.setText(QCoreApplication.translate("RectificationForm", u"\u95ee\u9898\u6e05\u5355", None))
        self.measures_label.setText(QCoreApplication.translate("RectificationForm", u"\u6574\u6539\u63aa\u65bd", None))
    # retranslateUi
