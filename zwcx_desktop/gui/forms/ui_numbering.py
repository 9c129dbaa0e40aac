# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note

class Ui_NumberingForm(object):
    def setupUi(self, NumberingForm: Any) -> None:
        if not NumberingForm.objectName():
            NumberingForm.setObjectName(u"NumberingForm")
        self.layout1 = QVBoxLayout(NumberingForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 20)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(NumberingForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.heading)

        self.lead = QLabel(NumberingForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout2.addWidget(self.lead)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.mode_label = QLabel(NumberingForm)
        self.mode_label.setObjectName(u"mode_label")

        self.layout3.addWidget(self.mode_label)

        self.mode = QComboBox(NumberingForm)
        self.mode.setObjectName(u"mode")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.mode.sizePolicy().hasHeightForWidth())
        self.mode.setSizePolicy(sizePolicy)
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setMinimumContentsLength(12)

        self.layout3.addWidget(self.mode)

        self.numbering_label = QLabel(NumberingForm)
        self.numbering_label.setObjectName(u"numbering_label")

        self.layout3.addWidget(self.numbering_label)

        self.numbering_device = QComboBox(NumberingForm)
        self.numbering_device.setObjectName(u"numbering_device")

        self.layout3.addWidget(self.numbering_device)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.device_label = QLabel(NumberingForm)
        self.device_label.setObjectName(u"device_label")

        self.layout3.addWidget(self.device_label)

        self.device = QComboBox(NumberingForm)
        self.device.setObjectName(u"device")

        self.layout3.addWidget(self.device)


        self.layout1.addLayout(self.layout3)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.head_label = QLabel(NumberingForm)
        self.head_label.setObjectName(u"head_label")

        self.layout4.addWidget(self.head_label)

        self.head = QComboBox(NumberingForm)
        self.head.setObjectName(u"head")
        sizePolicy.setHeightForWidth(self.head.sizePolicy().hasHeightForWidth())
        self.head.setSizePolicy(sizePolicy)
        self.head.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.head.setMinimumContentsLength(12)

        self.layout4.addWidget(self.head)

        self.year_label = QLabel(NumberingForm)
        self.year_label.setObjectName(u"year_label")

        self.layout4.addWidget(self.year_label)

        self.year = QComboBox(NumberingForm)
        self.year.setObjectName(u"year")

        self.layout4.addWidget(self.year)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer2)

        self.close_year = QPushButton(NumberingForm)
        self.close_year.setObjectName(u"close_year")

        self.layout4.addWidget(self.close_year)


        self.layout1.addLayout(self.layout4)

        self.summary = QLabel(NumberingForm)
        self.summary.setObjectName(u"summary")
        self.summary.setProperty(u"role", u"hint")
        self.summary.setWordWrap(True)

        self.layout1.addWidget(self.summary)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(16)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.numbers = QTableWidget(NumberingForm)
        self.numbers.setObjectName(u"numbers")
        self.numbers.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.numbers.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.numbers.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.numbers.setTabKeyNavigation(False)
        self.numbers.setShowGrid(False)

        self.layout5.addWidget(self.numbers)

        self.blocks = QTableWidget(NumberingForm)
        self.blocks.setObjectName(u"blocks")
        self.blocks.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.blocks.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.blocks.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.blocks.setTabKeyNavigation(False)
        self.blocks.setShowGrid(False)

        self.layout5.addWidget(self.blocks)

        self.layout5.setStretch(0, 3)
        self.layout5.setStretch(1, 2)

        self.layout1.addLayout(self.layout5)

        self.note = Note(NumberingForm)
        self.note.setObjectName(u"note")

        self.layout1.addWidget(self.note)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.enter_used = QPushButton(NumberingForm)
        self.enter_used.setObjectName(u"enter_used")

        self.layout6.addWidget(self.enter_used)

        self.void_number = QPushButton(NumberingForm)
        self.void_number.setObjectName(u"void_number")

        self.layout6.addWidget(self.void_number)

        self.settle = QPushButton(NumberingForm)
        self.settle.setObjectName(u"settle")
        self.settle.setProperty(u"primary", True)

        self.layout6.addWidget(self.settle)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer3)

        self.give_block = QPushButton(NumberingForm)
        self.give_block.setObjectName(u"give_block")

        self.layout6.addWidget(self.give_block)

        self.end_block = QPushButton(NumberingForm)
        self.end_block.setObjectName(u"end_block")

        self.layout6.addWidget(self.end_block)


        self.layout1.addLayout(self.layout6)

        self.layout1.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.mode_label.setBuddy(self.mode)
        self.numbering_label.setBuddy(self.numbering_device)
        self.device_label.setBuddy(self.device)
        self.head_label.setBuddy(self.head)
        self.year_label.setBuddy(self.year)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.mode, self.numbering_device)
        QWidget.setTabOrder(self.numbering_device, self.device)
        QWidget.setTabOrder(self.device, self.head)
        QWidget.setTabOrder(self.head, self.year)
        QWidget.setTabOrder(self.year, self.close_year)
        QWidget.setTabOrder(self.close_year, self.numbers)
        QWidget.setTabOrder(self.numbers, self.blocks)
        QWidget.setTabOrder(self.blocks, self.enter_used)
        QWidget.setTabOrder(self.enter_used, self.void_number)
        QWidget.setTabOrder(self.void_number, self.settle)
        QWidget.setTabOrder(self.settle, self.give_block)
        QWidget.setTabOrder(self.give_block, self.end_block)

        self.retranslateUi(NumberingForm)

        QMetaObject.connectSlotsByName(NumberingForm)
    # setupUi

    def retranslateUi(self, NumberingForm: Any) -> None:
        self.heading.setText(QCoreApplication.translate("NumberingForm", u"\u7f16\u53f7", None))
        self.lead.setText(QCoreApplication.translate("NumberingForm", u"\u53d1\u6587\u5b57\u53f7\u6bcf\u5e74\u6bcf\u4e2a\u5b57\u4ece 1 \u53f7\u8d77\uff0c\u4e0d\u91cd\u53f7\uff0c\u7f3a\u53f7\u8981\u6709\u4ea4\u4ee3\u3002\u51e0\u53f0\u7535\u8111\u4e4b\u95f4\u4e0d\u8054\u7f51\uff1a\u8bf7\u5728\u6bcf\u53f0\u7535\u8111\u4e0a\u5f55\u5165\u540c\u6837\u7684\u7f16\u53f7\u65b9\u5f0f\u548c\u53f7\u6bb5\u3002", None))
        self.mode_label.setText(QCoreApplication.translate("NumberingForm", u"\u7f16\u53f7\u65b9\u5f0f", None))
        self.numbering_label.setText(QCoreApplication.translate("NumberingForm", u"\u7f16\u53f7\u7535\u8111", None))
        self.device_label.setText(QCoreApplication.translate("NumberingForm", u"\u672c\u673a\u7f16\u53f7", None))
        self.head_label.setText(QCoreApplication.translate("NumberingForm", u"\u53d1\u6587\u5b57\u53f7", None))
        self.year_label.setText(QCoreApplication.translate("NumberingForm", u"\u5e74\u5ea6", None))
        self.close_year.setText(QCoreApplication.translate("NumberingForm", u"\u622a\u6b62\u672c\u5e74\u5ea6\u2026", None))
#if QT_CONFIG(accessibility)
        self.numbers.setAccessibleName(QCoreApplication.translate("NumberingForm", u"\u53d1\u6587\u767b\u8bb0\u7c3f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.blocks.setAccessibleName(QCoreApplication.translate("NumberingForm", u"\u53f7\u6bb5", None))
#endif // QT_CONFIG(accessibility)
        self.enter_used.setText(QCoreApplication.translate("NumberingForm", u"\u767b\u8bb0\u5df2\u7528\u7684\u53f7\u2026", None))
        self.void_number.setText(QCoreApplication.translate("NumberingForm", u"\u767b\u8bb0\u4f5c\u5e9f\u6587\u53f7\u2026", None))
        self.settle.setText(QCoreApplication.translate("NumberingForm", u"\u5df2\u6838\u5bf9\u767b\u8bb0\u7c3f", None))
        self.give_block.setText(QCoreApplication.translate("NumberingForm", u"\u5206\u914d\u53f7\u6bb5\u2026", None))
        self.end_block.setText(QCoreApplication.translate("NumberingForm", u"\u6536\u56de\u53f7\u6bb5\u2026", None))
        pass
    # retranslateUi
