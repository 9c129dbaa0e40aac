# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.grid import FieldGrid
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.inputs.numbers import IntInput
from zwcx_desktop.gui.inputs.parts import PartsInput
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_CreationDossierForm(object):
    def setupUi(self, CreationDossierForm: Any) -> None:
        if not CreationDossierForm.objectName():
            CreationDossierForm.setObjectName(u"CreationDossierForm")
        self.form_layout = QVBoxLayout(CreationDossierForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(CreationDossierForm)
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
        self.year_cell = QWidget(self.grid_1)
        self.year_cell.setObjectName(u"year_cell")
        self.year_layout = QVBoxLayout(self.year_cell)
        self.year_layout.setSpacing(4)
        self.year_layout.setObjectName(u"year_layout")
        self.year_layout.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(self.year_cell)
        self.year_label.setObjectName(u"year_label")

        self.year_layout.addWidget(self.year_label)

        self.year = IntInput(self.year_cell)
        self.year.setObjectName(u"year")

        self.year_layout.addWidget(self.year)

        self.year_note = FieldNote(self.year_cell)
        self.year_note.setObjectName(u"year_note")

        self.year_layout.addWidget(self.year_note)

        self.year_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.year_layout.addItem(self.year_room)


        self.grid_1_layout.addWidget(self.year_cell, 0, 0, 1, 1)

        self.apply_by_cell = QWidget(self.grid_1)
        self.apply_by_cell.setObjectName(u"apply_by_cell")
        self.apply_by_layout = QVBoxLayout(self.apply_by_cell)
        self.apply_by_layout.setSpacing(4)
        self.apply_by_layout.setObjectName(u"apply_by_layout")
        self.apply_by_layout.setContentsMargins(0, 0, 0, 0)
        self.apply_by_label = QLabel(self.apply_by_cell)
        self.apply_by_label.setObjectName(u"apply_by_label")

        self.apply_by_layout.addWidget(self.apply_by_label)

        self.apply_by = DateInput(self.apply_by_cell)
        self.apply_by.setObjectName(u"apply_by")

        self.apply_by_layout.addWidget(self.apply_by)

        self.apply_by_note = FieldNote(self.apply_by_cell)
        self.apply_by_note.setObjectName(u"apply_by_note")

        self.apply_by_layout.addWidget(self.apply_by_note)

        self.apply_by_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.apply_by_layout.addItem(self.apply_by_room)


        self.grid_1_layout.addWidget(self.apply_by_cell, 0, 1, 1, 1)

        self.scheme_cell = QWidget(self.grid_1)
        self.scheme_cell.setObjectName(u"scheme_cell")
        self.scheme_layout = QVBoxLayout(self.scheme_cell)
        self.scheme_layout.setSpacing(4)
        self.scheme_layout.setObjectName(u"scheme_layout")
        self.scheme_layout.setContentsMargins(0, 0, 0, 0)
        self.scheme_label = QLabel(self.scheme_cell)
        self.scheme_label.setObjectName(u"scheme_label")

        self.scheme_layout.addWidget(self.scheme_label)

        self.scheme = TextInput(self.scheme_cell)
        self.scheme.setObjectName(u"scheme")

        self.scheme_layout.addWidget(self.scheme)

        self.scheme_note = FieldNote(self.scheme_cell)
        self.scheme_note.setObjectName(u"scheme_note")

        self.scheme_layout.addWidget(self.scheme_note)

        self.scheme_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scheme_layout.addItem(self.scheme_room)


        self.grid_1_layout.addWidget(self.scheme_cell, 1, 0, 1, 1)


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
        self.criteria_cell = QWidget(self.grid_2)
        self.criteria_cell.setObjectName(u"criteria_cell")
        self.criteria_cell.setProperty(u"wide", True)
        self.criteria_layout = QVBoxLayout(self.criteria_cell)
        self.criteria_layout.setSpacing(4)
        self.criteria_layout.setObjectName(u"criteria_layout")
        self.criteria_layout.setContentsMargins(0, 0, 0, 0)
        self.criteria_label = QLabel(self.criteria_cell)
        self.criteria_label.setObjectName(u"criteria_label")

        self.criteria_layout.addWidget(self.criteria_label)

        self.criteria = PartsInput(self.criteria_cell)
        self.criteria.setObjectName(u"criteria")

        self.criteria_layout.addWidget(self.criteria)

        self.criteria_note = FieldNote(self.criteria_cell)
        self.criteria_note.setObjectName(u"criteria_note")

        self.criteria_layout.addWidget(self.criteria_note)

        self.criteria_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.criteria_layout.addItem(self.criteria_room)


        self.grid_2_layout.addWidget(self.criteria_cell, 0, 0, 1, 2)

        self.summary_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.summary_cell, 1, 0, 1, 2)


        self.group_2_layout.addWidget(self.grid_2)


        self.sheet_layout.addWidget(self.group_2)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year)
        self.apply_by_label.setBuddy(self.apply_by)
        self.scheme_label.setBuddy(self.scheme)
        self.criteria_label.setBuddy(self.criteria)
        self.summary_label.setBuddy(self.summary)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year, self.apply_by)
        QWidget.setTabOrder(self.apply_by, self.scheme)
        QWidget.setTabOrder(self.scheme, self.criteria)
        QWidget.setTabOrder(self.criteria, self.summary)

        self.retranslateUi(CreationDossierForm)

        QMetaObject.connectSlotsByName(CreationDossierForm)
    # setupUi

    def retranslateUi(self, CreationDossierForm: Any) -> None:
        CreationDossierForm.setWindowTitle(QCoreApplication.translate("CreationDossierForm", u"\u8bda\u4fe1\u521b\u5efa", None))
        self.group_1_heading.setText(QCoreApplication.translate("CreationDossierForm", u"\u521b\u5efa\u6d3b\u52a8", None))
        self.year_label.setText(QCoreApplication.translate("CreationDossierForm", u"\u521b\u5efa\u5e74\u5ea6", None))
        self.apply_by_label.setText(QCoreApplication.translate("CreationDossierForm", u"\u7533\u62a5\u671f\u9650", None))
        self.scheme_label.setText(QCoreApplication.translate("CreationDossierForm", u"\u6807\u51c6\u540d\u79f0", None))
        self.group_2_heading.setText(QCoreApplication.translate("CreationDossierForm", u"\u5bf9\u7167\u81ea\u67e5", None))
        self.criteria_label.setText(QCoreApplication.translate("CreationDossierForm", u"\u521b\u5efa\u6807\u51c6", None))
        self.summary_label.setText(QCoreApplication.translate("CreationDossierForm", u"\u521b\u5efa\u60c5\u51b5", None))
    # retranslateUi
