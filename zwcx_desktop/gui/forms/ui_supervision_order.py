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
from zwcx_desktop.gui.inputs.text import (LongTextInput, TextInput)

class Ui_SupervisionOrderForm(object):
    def setupUi(self, SupervisionOrderForm: Any) -> None:
        if not SupervisionOrderForm.objectName():
            SupervisionOrderForm.setObjectName(u"SupervisionOrderForm")
        self.form_layout = QVBoxLayout(SupervisionOrderForm)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SupervisionOrderForm)
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
        self.direction_cell = QWidget(self.grid_1)
        self.direction_cell.setObjectName(u"direction_cell")
        self.direction_layout = QVBoxLayout(self.direction_cell)
        self.direction_layout.setSpacing(4)
        self.direction_layout.setObjectName(u"direction_layout")
        self.direction_layout.setContentsMargins(0, 0, 0, 0)
        self.direction_label = QLabel(self.direction_cell)
        self.direction_label.setObjectName(u"direction_label")

        self.direction_layout.addWidget(self.direction_label)

        self.direction = ChoiceInput(self.direction_cell)
        self.direction.setObjectName(u"direction")

        self.direction_layout.addWidget(self.direction)

        self.direction_note = FieldNote(self.direction_cell)
        self.direction_note.setObjectName(u"direction_note")

        self.direction_layout.addWidget(self.direction_note)

        self.direction_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.direction_layout.addItem(self.direction_room)


        self.grid_1_layout.addWidget(self.direction_cell, 0, 0, 1, 1)

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


        self.grid_1_layout.addWidget(self.kind_cell, 0, 1, 1, 1)

        self.level_cell = QWidget(self.grid_1)
        self.level_cell.setObjectName(u"level_cell")
        self.level_layout = QVBoxLayout(self.level_cell)
        self.level_layout.setSpacing(4)
        self.level_layout.setObjectName(u"level_layout")
        self.level_layout.setContentsMargins(0, 0, 0, 0)
        self.level_label = QLabel(self.level_cell)
        self.level_label.setObjectName(u"level_label")

        self.level_layout.addWidget(self.level_label)

        self.level = ChoiceInput(self.level_cell)
        self.level.setObjectName(u"level")

        self.level_layout.addWidget(self.level)

        self.level_note = FieldNote(self.level_cell)
        self.level_note.setObjectName(u"level_note")

        self.level_layout.addWidget(self.level_note)

        self.level_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.level_layout.addItem(self.level_room)


        self.grid_1_layout.addWidget(self.level_cell, 1, 0, 1, 1)

        self.from_org_cell = QWidget(self.grid_1)
        self.from_org_cell.setObjectName(u"from_org_cell")
        self.from_org_layout = QVBoxLayout(self.from_org_cell)
        self.from_org_layout.setSpacing(4)
        self.from_org_layout.setObjectName(u"from_org_layout")
        self.from_org_layout.setContentsMargins(0, 0, 0, 0)
        self.from_org_label = QLabel(self.from_org_cell)
        self.from_org_label.setObjectName(u"from_org_label")

        self.from_org_layout.addWidget(self.from_org_label)

        self.from_org = TextInput(self.from_org_cell)
        self.from_org.setObjectName(u"from_org")

        self.from_org_layout.addWidget(self.from_org)

        self.from_org_note = FieldNote(self.from_org_cell)
        self.from_org_note.setObjectName(u"from_org_note")

        self.from_org_layout.addWidget(self.from_org_note)

        self.from_org_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.from_org_layout.addItem(self.from_org_room)


        self.grid_1_layout.addWidget(self.from_org_cell, 1, 1, 1, 1)

        self.to_units_cell = QWidget(self.grid_1)
        self.to_units_cell.setObjectName(u"to_units_cell")
        self.to_units_layout = QVBoxLayout(self.to_units_cell)
        self.to_units_layout.setSpacing(4)
        self.to_units_layout.setObjectName(u"to_units_layout")
        self.to_units_layout.setContentsMargins(0, 0, 0, 0)
        self.to_units_label = QLabel(self.to_units_cell)
        self.to_units_label.setObjectName(u"to_units_label")

        self.to_units_layout.addWidget(self.to_units_label)

        self.to_units = LinesInput(self.to_units_cell)
        self.to_units.setObjectName(u"to_units")

        self.to_units_layout.addWidget(self.to_units)

        self.to_units_note = FieldNote(self.to_units_cell)
        self.to_units_note.setObjectName(u"to_units_note")

        self.to_units_layout.addWidget(self.to_units_note)

        self.to_units_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.to_units_layout.addItem(self.to_units_room)


        self.grid_1_layout.addWidget(self.to_units_cell, 2, 0, 1, 1)

        self.order_no_cell = QWidget(self.grid_1)
        self.order_no_cell.setObjectName(u"order_no_cell")
        self.order_no_layout = QVBoxLayout(self.order_no_cell)
        self.order_no_layout.setSpacing(4)
        self.order_no_layout.setObjectName(u"order_no_layout")
        self.order_no_layout.setContentsMargins(0, 0, 0, 0)
        self.order_no_label = QLabel(self.order_no_cell)
        self.order_no_label.setObjectName(u"order_no_label")

        self.order_no_layout.addWidget(self.order_no_label)

        self.order_no = TextInput(self.order_no_cell)
        self.order_no.setObjectName(u"order_no")

        self.order_no_layout.addWidget(self.order_no)

        self.order_no_note = FieldNote(self.order_no_cell)
        self.order_no_note.setObjectName(u"order_no_note")

        self.order_no_layout.addWidget(self.order_no_note)

        self.order_no_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.order_no_layout.addItem(self.order_no_room)


        self.grid_1_layout.addWidget(self.order_no_cell, 2, 1, 1, 1)


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
        self.title_cell = QWidget(self.grid_2)
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


        self.grid_2_layout.addWidget(self.title_cell, 0, 0, 1, 2)

        self.subject_ref_cell = QWidget(self.grid_2)
        self.subject_ref_cell.setObjectName(u"subject_ref_cell")
        self.subject_ref_layout = QVBoxLayout(self.subject_ref_cell)
        self.subject_ref_layout.setSpacing(4)
        self.subject_ref_layout.setObjectName(u"subject_ref_layout")
        self.subject_ref_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_ref_label = QLabel(self.subject_ref_cell)
        self.subject_ref_label.setObjectName(u"subject_ref_label")

        self.subject_ref_layout.addWidget(self.subject_ref_label)

        self.subject_ref = LinkInput(self.subject_ref_cell)
        self.subject_ref.setObjectName(u"subject_ref")

        self.subject_ref_layout.addWidget(self.subject_ref)

        self.subject_ref_note = FieldNote(self.subject_ref_cell)
        self.subject_ref_note.setObjectName(u"subject_ref_note")

        self.subject_ref_layout.addWidget(self.subject_ref_note)

        self.subject_ref_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_ref_layout.addItem(self.subject_ref_room)


        self.grid_2_layout.addWidget(self.subject_ref_cell, 1, 0, 1, 1)

        self.issues_cell = QWidget(self.grid_2)
        self.issues_cell.setObjectName(u"issues_cell")
        self.issues_cell.setProperty(u"wide", True)
        self.issues_layout = QVBoxLayout(self.issues_cell)
        self.issues_layout.setSpacing(4)
        self.issues_layout.setObjectName(u"issues_layout")
        self.issues_layout.setContentsMargins(0, 0, 0, 0)
        self.issues_label = QLabel(self.issues_cell)
        self.issues_label.setObjectName(u"issues_label")

        self.issues_layout.addWidget(self.issues_label)

        self.issues = LinesInput(self.issues_cell)
        self.issues.setObjectName(u"issues")

        self.issues_layout.addWidget(self.issues)

        self.issues_note = FieldNote(self.issues_cell)
        self.issues_note.setObjectName(u"issues_note")

        self.issues_layout.addWidget(self.issues_note)

        self.issues_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issues_layout.addItem(self.issues_room)


        self.grid_2_layout.addWidget(self.issues_cell, 2, 0, 1, 2)

        self.requirement_cell = QWidget(self.grid_2)
        self.requirement_cell.setObjectName(u"requirement_cell")
        self.requirement_cell.setProperty(u"wide", True)
        self.requirement_layout = QVBoxLayout(self.requirement_cell)
        self.requirement_layout.setSpacing(4)
        self.requirement_layout.setObjectName(u"requirement_layout")
        self.requirement_layout.setContentsMargins(0, 0, 0, 0)
        self.requirement_label = QLabel(self.requirement_cell)
        self.requirement_label.setObjectName(u"requirement_label")

        self.requirement_layout.addWidget(self.requirement_label)

        self.requirement = LongTextInput(self.requirement_cell)
        self.requirement.setObjectName(u"requirement")

        self.requirement_layout.addWidget(self.requirement)

        self.requirement_note = FieldNote(self.requirement_cell)
        self.requirement_note.setObjectName(u"requirement_note")

        self.requirement_layout.addWidget(self.requirement_note)

        self.requirement_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.requirement_layout.addItem(self.requirement_room)


        self.grid_2_layout.addWidget(self.requirement_cell, 3, 0, 1, 2)


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
        self.issued_on_cell = QWidget(self.grid_3)
        self.issued_on_cell.setObjectName(u"issued_on_cell")
        self.issued_on_layout = QVBoxLayout(self.issued_on_cell)
        self.issued_on_layout.setSpacing(4)
        self.issued_on_layout.setObjectName(u"issued_on_layout")
        self.issued_on_layout.setContentsMargins(0, 0, 0, 0)
        self.issued_on_label = QLabel(self.issued_on_cell)
        self.issued_on_label.setObjectName(u"issued_on_label")

        self.issued_on_layout.addWidget(self.issued_on_label)

        self.issued_on = DateInput(self.issued_on_cell)
        self.issued_on.setObjectName(u"issued_on")

        self.issued_on_layout.addWidget(self.issued_on)

        self.issued_on_note = FieldNote(self.issued_on_cell)
        self.issued_on_note.setObjectName(u"issued_on_note")

        self.issued_on_layout.addWidget(self.issued_on_note)

        self.issued_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issued_on_layout.addItem(self.issued_on_room)


        self.grid_3_layout.addWidget(self.issued_on_cell, 0, 0, 1, 1)

        self.limit_days_cell = QWidget(self.grid_3)
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


        self.grid_3_layout.addWidget(self.limit_days_cell, 0, 1, 1, 1)

        self.stated_due_on_cell = QWidget(self.grid_3)
        self.stated_due_on_cell.setObjectName(u"stated_due_on_cell")
        self.stated_due_on_layout = QVBoxLayout(self.stated_due_on_cell)
        self.stated_due_on_layout.setSpacing(4)
        self.stated_due_on_layout.setObjectName(u"stated_due_on_layout")
        self.stated_due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.stated_due_on_label = QLabel(self.stated_due_on_cell)
        self.stated_due_on_label.setObjectName(u"stated_due_on_label")

        self.stated_due_on_layout.addWidget(self.stated_due_on_label)

        self.stated_due_on = DateInput(self.stated_due_on_cell)
        self.stated_due_on.setObjectName(u"stated_due_on")

        self.stated_due_on_layout.addWidget(self.stated_due_on)

        self.stated_due_on_note = FieldNote(self.stated_due_on_cell)
        self.stated_due_on_note.setObjectName(u"stated_due_on_note")

        self.stated_due_on_layout.addWidget(self.stated_due_on_note)

        self.stated_due_on_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stated_due_on_layout.addItem(self.stated_due_on_room)


        self.grid_3_layout.addWidget(self.stated_due_on_cell, 1, 0, 1, 1)


        self.group_3_layout.addWidget(self.grid_3)


        self.sheet_layout.addWidget(self.group_3)

        self.sheet_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sheet_layout.addItem(self.sheet_room)

        self.scroll.setWidget(self.sheet)

        self.form_layout.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.direction_label.setBuddy(self.direction)
        self.kind_label.setBuddy(self.kind)
        self.level_label.setBuddy(self.level)
        self.from_org_label.setBuddy(self.from_org)
        self.to_units_label.setBuddy(self.to_units)
        self.order_no_label.setBuddy(self.order_no)
        self.title_label.setBuddy(self.title)
        self.subject_ref_label.setBuddy(self.subject_ref)
        self.issues_label.setBuddy(self.issues)
        self.requirement_label.setBuddy(self.requirement)
        self.issued_on_label.setBuddy(self.issued_on)
        self.limit_days_label.setBuddy(self.limit_days)
        self.stated_due_on_label.setBuddy(self.stated_due_on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.direction, self.kind)
        QWidget.setTabOrder(self.kind, self.level)
        QWidget.setTabOrder(self.level, self.from_org)
        QWidget.setTabOrder(self.from_org, self.to_units)
        QWidget.setTabOrder(self.to_units, self.order_no)
        QWidget.setTabOrder(self.order_no, self.title)
        QWidget.setTabOrder(self.title, self.subject_ref)
        QWidget.setTabOrder(self.subject_ref, self.issues)
        QWidget.setTabOrder(self.issues, self.requirement)
        QWidget.setTabOrder(self.requirement, self.issued_on)
        QWidget.setTabOrder(self.issued_on, self.limit_days)
        QWidget.setTabOrder(self.limit_days, self.stated_due_on)

        self.retranslateUi(SupervisionOrderForm)

        QMetaObject.connectSlotsByName(SupervisionOrderForm)
    # setupUi

    def retranslateUi(self, SupervisionOrderForm: Any) -> None:
        SupervisionOrderForm.setWindowTitle(QCoreApplication.translate("SupervisionOrderForm", u"\u7763\u529e", None))
        self.group_1_heading.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7763\u529e\u4ef6", None))
        self.direction_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u65b9\u5411", None))
        self.kind_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7c7b\u522b", None))
        self.level_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7ea7\u522b", None))
        self.from_org_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u53d1\u51fa\u5355\u4f4d", None))
        self.to_units_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u4e3b\u9001\u5355\u4f4d", None))
        self.order_no_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7763\u529e\u6587\u53f7", None))
        self.group_2_heading.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7763\u529e\u4e8b\u9879", None))
        self.title_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u7763\u529e\u4e8b\u9879", None))
        self.subject_ref_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u6240\u7763\u529e\u7684\u4ef6", None))
        self.issues_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u5b58\u5728\u95ee\u9898", None))
        self.requirement_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u56de\u590d\u8981\u6c42", None))
        self.group_3_heading.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u65f6\u9650", None))
        self.issued_on_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u53d1\u51fa\u65e5\u671f", None))
        self.limit_days_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u9650\u671f\uff08\u81ea\u7136\u65e5\uff09", None))
        self.stated_due_on_label.setText(QCoreApplication.translate("SupervisionOrderForm", u"\u6587\u4ef6\u5199\u660e\u7684\u671f\u9650", None))
    # retranslateUi
