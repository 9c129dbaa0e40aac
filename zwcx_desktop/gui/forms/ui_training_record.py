# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.choices import ChoiceInput
from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.links import LinksInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import (DecimalInput, IntInput)
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_TrainingRecordForm(object):
    def setupUi(self, TrainingRecordForm: Any) -> None:
        if not TrainingRecordForm.objectName():
            TrainingRecordForm.setObjectName(u"TrainingRecordForm")
        self.form_layout = QVBoxLayout(TrainingRecordForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(TrainingRecordForm)
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
        self.topic_cell = QWidget(self.grid_1)
        self.topic_cell.setObjectName(u"topic_cell")
        self.topic_cell.setProperty(u"wide", True)
        self.topic_layout = QVBoxLayout(self.topic_cell)
        self.topic_layout.setSpacing(4)
        self.topic_layout.setObjectName(u"topic_layout")
        self.topic_layout.setContentsMargins(0, 0, 0, 0)
        self.topic_label = QLabel(self.topic_cell)
        self.topic_label.setObjectName(u"topic_label")

        self.topic_layout.addWidget(self.topic_label)

        self.topic = TextInput(self.topic_cell)
        self.topic.setObjectName(u"topic")

        self.topic_layout.addWidget(self.topic)

        self.topic_note = FieldNote(self.topic_cell)
        self.topic_note.setObjectName(u"topic_note")

        self.topic_layout.addWidget(self.topic_note)

        self.topic_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.topic_layout.addItem(self.topic_room)


        self.grid_1_layout.addWidget(self.topic_cell, 0, 0, 1, 2)

        self.form_cell = QWidget(self.grid_1)
        self.form_cell.setObjectName(u"form_cell")
        self.form_layout1 = QVBoxLayout(self.form_cell)
        self.form_layout1.setSpacing(4)
        self.form_layout1.setObjectName(u"form_layout1")
        self.form_layout1.setContentsMargins(0, 0, 0, 0)
        self.form_label = QLabel(self.form_cell)
        self.form_label.setObjectName(u"form_label")

        self.form_layout1.addWidget(self.form_label)

        self.form = ChoiceInput(self.form_cell)
        self.form.setObjectName(u"form")

        self.form_layout1.addWidget(self.form)

        self.form_note = FieldNote(self.form_cell)
        self.form_note.setObjectName(u"form_note")

        self.form_layout1.addWidget(self.form_note)

        self.form_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout1.addItem(self.form_room)


        self.grid_1_layout.addWidget(self.form_cell, 1, 0, 1, 1)

        self.held_on_cell = QWidget(self.grid_1)
        self.held_on_cell.setObjectName(u"held_on_cell")
        self.held_on_layout = QVBoxLayout(self.held_on_cell)
        self.held_on_layout.setSpacing(4)
        self.held_on_layout.setObjectName(u"held_on_layout")
        self.held_on_layout.setContentsMargins(0, 0, 0, 0)
        self.held_on_label = QLabel(self.held_on_cell)
        self.held_on_label.setObjectName(u"held_on_label")

        self.held_on_layout.addWidget(self.held_on_label)

        self.held_on = DateInput(self.held_on_cell)
        self.held_on.setObjectName(u"held_on")

        self.held_on_layout.addWidget(self.held_on)

        self.held_on_note = FieldNote(self.held_on_cell)
        self.held_on_note.setObjectName(u"held_on_note")

        self.held_on_layout.addWidget(self.held_on_note)

        self.held_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.held_on_layout.addItem(self.held_on_room)


        self.grid_1_layout.addWidget(self.held_on_cell, 1, 1, 1, 1)

        self.hours_cell = QWidget(self.grid_1)
        self.hours_cell.setObjectName(u"hours_cell")
        self.hours_layout = QVBoxLayout(self.hours_cell)
        self.hours_layout.setSpacing(4)
        self.hours_layout.setObjectName(u"hours_layout")
        self.hours_layout.setContentsMargins(0, 0, 0, 0)
        self.hours_label = QLabel(self.hours_cell)
        self.hours_label.setObjectName(u"hours_label")

        self.hours_layout.addWidget(self.hours_label)

        self.hours = DecimalInput(self.hours_cell)
        self.hours.setObjectName(u"hours")

        self.hours_layout.addWidget(self.hours)

        self.hours_note = FieldNote(self.hours_cell)
        self.hours_note.setObjectName(u"hours_note")

        self.hours_layout.addWidget(self.hours_note)

        self.hours_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.hours_layout.addItem(self.hours_room)


        self.grid_1_layout.addWidget(self.hours_cell, 2, 0, 1, 1)

        self.organiser_cell = QWidget(self.grid_1)
        self.organiser_cell.setObjectName(u"organiser_cell")
        self.organiser_layout = QVBoxLayout(self.organiser_cell)
        self.organiser_layout.setSpacing(4)
        self.organiser_layout.setObjectName(u"organiser_layout")
        self.organiser_layout.setContentsMargins(0, 0, 0, 0)
        self.organiser_label = QLabel(self.organiser_cell)
        self.organiser_label.setObjectName(u"organiser_label")

        self.organiser_layout.addWidget(self.organiser_label)

        self.organiser = TextInput(self.organiser_cell)
        self.organiser.setObjectName(u"organiser")

        self.organiser_layout.addWidget(self.organiser)

        self.organiser_note = FieldNote(self.organiser_cell)
        self.organiser_note.setObjectName(u"organiser_note")

        self.organiser_layout.addWidget(self.organiser_note)

        self.organiser_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.organiser_layout.addItem(self.organiser_room)


        self.grid_1_layout.addWidget(self.organiser_cell, 2, 1, 1, 1)

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


        self.grid_1_layout.addWidget(self.related_cell, 4, 0, 1, 2)


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
        self.attendees_count_cell = QWidget(self.grid_2)
        self.attendees_count_cell.setObjectName(u"attendees_count_cell")
        self.attendees_count_layout = QVBoxLayout(self.attendees_count_cell)
        self.attendees_count_layout.setSpacing(4)
        self.attendees_count_layout.setObjectName(u"attendees_count_layout")
        self.attendees_count_layout.setContentsMargins(0, 0, 0, 0)
        self.attendees_count_label = QLabel(self.attendees_count_cell)
        self.attendees_count_label.setObjectName(u"attendees_count_label")

        self.attendees_count_layout.addWidget(self.attendees_count_label)

        self.attendees_count = IntInput(self.attendees_count_cell)
        self.attendees_count.setObjectName(u"attendees_count")

        self.attendees_count_layout.addWidget(self.attendees_count)

        self.attendees_count_note = FieldNote(self.attendees_count_cell)
        self.attendees_count_note.setObjectName(u"attendees_count_note")

        self.attendees_count_layout.addWidget(self.attendees_count_note)

        self.attendees_count_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.attendees_count_layout.addItem(self.attendees_count_room)


        self.grid_2_layout.addWidget(self.attendees_count_cell, 0, 0, 1, 1)

        self.list_file_cell = QWidget(self.grid_2)
        self.list_file_cell.setObjectName(u"list_file_cell")
        self.list_file_layout = QVBoxLayout(self.list_file_cell)
        self.list_file_layout.setSpacing(4)
        self.list_file_layout.setObjectName(u"list_file_layout")
        self.list_file_layout.setContentsMargins(0, 0, 0, 0)
        self.list_file_label = QLabel(self.list_file_cell)
        self.list_file_label.setObjectName(u"list_file_label")

        self.list_file_layout.addWidget(self.list_file_label)

        self.list_file = TextInput(self.list_file_cell)
        self.list_file.setObjectName(u"list_file")

        self.list_file_layout.addWidget(self.list_file)

        self.list_file_note = FieldNote(self.list_file_cell)
        self.list_file_note.setObjectName(u"list_file_note")

        self.list_file_layout.addWidget(self.list_file_note)

        self.list_file_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_file_layout.addItem(self.list_file_room)


        self.grid_2_layout.addWidget(self.list_file_cell, 0, 1, 1, 1)


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
        self.civil_servants_cell = QWidget(self.grid_3)
        self.civil_servants_cell.setObjectName(u"civil_servants_cell")
        self.civil_servants_layout = QVBoxLayout(self.civil_servants_cell)
        self.civil_servants_layout.setSpacing(4)
        self.civil_servants_layout.setObjectName(u"civil_servants_layout")
        self.civil_servants_layout.setContentsMargins(0, 0, 0, 0)
        self.civil_servants_label = QLabel(self.civil_servants_cell)
        self.civil_servants_label.setObjectName(u"civil_servants_label")

        self.civil_servants_layout.addWidget(self.civil_servants_label)

        self.civil_servants = IntInput(self.civil_servants_cell)
        self.civil_servants.setObjectName(u"civil_servants")

        self.civil_servants_layout.addWidget(self.civil_servants)

        self.civil_servants_note = FieldNote(self.civil_servants_cell)
        self.civil_servants_note.setObjectName(u"civil_servants_note")

        self.civil_servants_layout.addWidget(self.civil_servants_note)

        self.civil_servants_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.civil_servants_layout.addItem(self.civil_servants_room)


        self.grid_3_layout.addWidget(self.civil_servants_cell, 0, 0, 1, 1)

        self.with_credit_file_cell = QWidget(self.grid_3)
        self.with_credit_file_cell.setObjectName(u"with_credit_file_cell")
        self.with_credit_file_layout = QVBoxLayout(self.with_credit_file_cell)
        self.with_credit_file_layout.setSpacing(4)
        self.with_credit_file_layout.setObjectName(u"with_credit_file_layout")
        self.with_credit_file_layout.setContentsMargins(0, 0, 0, 0)
        self.with_credit_file_label = QLabel(self.with_credit_file_cell)
        self.with_credit_file_label.setObjectName(u"with_credit_file_label")

        self.with_credit_file_layout.addWidget(self.with_credit_file_label)

        self.with_credit_file = IntInput(self.with_credit_file_cell)
        self.with_credit_file.setObjectName(u"with_credit_file")

        self.with_credit_file_layout.addWidget(self.with_credit_file)

        self.with_credit_file_note = FieldNote(self.with_credit_file_cell)
        self.with_credit_file_note.setObjectName(u"with_credit_file_note")

        self.with_credit_file_layout.addWidget(self.with_credit_file_note)

        self.with_credit_file_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.with_credit_file_layout.addItem(self.with_credit_file_room)


        self.grid_3_layout.addWidget(self.with_credit_file_cell, 0, 1, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.topic_label.setBuddy(self.topic)
        self.form_label.setBuddy(self.form)
        self.held_on_label.setBuddy(self.held_on)
        self.hours_label.setBuddy(self.hours)
        self.organiser_label.setBuddy(self.organiser)
        self.content_label.setBuddy(self.content)
        self.related_label.setBuddy(self.related)
        self.attendees_count_label.setBuddy(self.attendees_count)
        self.list_file_label.setBuddy(self.list_file)
        self.civil_servants_label.setBuddy(self.civil_servants)
        self.with_credit_file_label.setBuddy(self.with_credit_file)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.topic, self.form)
        QWidget.setTabOrder(self.form, self.held_on)
        QWidget.setTabOrder(self.held_on, self.hours)
        QWidget.setTabOrder(self.hours, self.organiser)
        QWidget.setTabOrder(self.organiser, self.content)
        QWidget.setTabOrder(self.content, self.related)
        QWidget.setTabOrder(self.related, self.attendees_count)
        QWidget.setTabOrder(self.attendees_count, self.list_file)
        QWidget.setTabOrder(self.list_file, self.civil_servants)
        QWidget.setTabOrder(self.civil_servants, self.with_credit_file)

        self.retranslateUi(TrainingRecordForm)

        QMetaObject.connectSlotsByName(TrainingRecordForm)
    # setupUi

    def retranslateUi(self, TrainingRecordForm: Any) -> None:
        TrainingRecordForm.setWindowTitle(QCoreApplication.translate("TrainingRecordForm", u"\u8bda\u4fe1\u6559\u80b2", None))
        self.group_1_heading.setText(QCoreApplication.translate("TrainingRecordForm", u"\u57f9\u8bad", None))
        self.topic_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u4e3b\u9898", None))
        self.form_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u5f62\u5f0f", None))
        self.held_on_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u57f9\u8bad\u65e5\u671f", None))
        self.hours_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u5b66\u65f6", None))
        self.organiser_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u4e3b\u529e\u5355\u4f4d", None))
        self.content_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u4e3b\u8981\u5185\u5bb9", None))
        self.related_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u5173\u8054\u4e8b\u9879", None))
        self.group_2_heading.setText(QCoreApplication.translate("TrainingRecordForm", u"\u53c2\u8bad\u4eba\u5458", None))
        self.attendees_count_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u53c2\u8bad\u4eba\u6570", None))
        self.list_file_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u7b7e\u5230\u540d\u5355\u9644\u4ef6\u540d", None))
        self.group_3_heading.setText(QCoreApplication.translate("TrainingRecordForm", u"\u4fe1\u7528\u6863\u6848", None))
        self.civil_servants_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u516c\u52a1\u5458\u5728\u7f16\u4eba\u6570", None))
        self.with_credit_file_label.setText(QCoreApplication.translate("TrainingRecordForm", u"\u5df2\u5efa\u4fe1\u7528\u6863\u6848\u4eba\u6570", None))
    # retranslateUi
