# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.gui.widgets.note import Note

class Ui_FirstRunRecoveryForm(object):
    def setupUi(self, FirstRunRecoveryForm: Any) -> None:
        if not FirstRunRecoveryForm.objectName():
            FirstRunRecoveryForm.setObjectName(u"FirstRunRecoveryForm")
        self.layout1 = QVBoxLayout(FirstRunRecoveryForm)
        self.layout1.setSpacing(20)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(32, 4, 32, 12)
        self.card = QFrame(FirstRunRecoveryForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"card", True)
        self.layout2 = QVBoxLayout(self.card)
        self.layout2.setSpacing(14)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 20)
        self.code_heading = QLabel(self.card)
        self.code_heading.setObjectName(u"code_heading")
        self.code_heading.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.code_heading)

        self.code = QLabel(self.card)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"recovery")
        self.code.setWordWrap(True)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.layout2.addWidget(self.code)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(self.card)
        self.print.setObjectName(u"print")
        self.print.setProperty(u"glyph", u"print")

        self.layout3.addWidget(self.print)

        self.save = QPushButton(self.card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"glyph", u"download")

        self.layout3.addWidget(self.save)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)


        self.layout1.addWidget(self.card)

        self.warning = Note(FirstRunRecoveryForm)
        self.warning.setObjectName(u"warning")

        self.layout1.addWidget(self.warning)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(6)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.last_group_label = QLabel(FirstRunRecoveryForm)
        self.last_group_label.setObjectName(u"last_group_label")

        self.layout4.addWidget(self.last_group_label)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.last_group = CodeInput(FirstRunRecoveryForm)
        self.last_group.setObjectName(u"last_group")

        self.layout5.addWidget(self.last_group)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)


        self.layout4.addLayout(self.layout5)


        self.layout1.addLayout(self.layout4)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer3)

#if QT_CONFIG(shortcut)
        self.last_group_label.setBuddy(self.last_group)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code, self.print)
        QWidget.setTabOrder(self.print, self.save)
        QWidget.setTabOrder(self.save, self.last_group)

        self.retranslateUi(FirstRunRecoveryForm)

        QMetaObject.connectSlotsByName(FirstRunRecoveryForm)
    # setupUi

    def retranslateUi(self, FirstRunRecoveryForm: Any) -> None:
        self.code_heading.setText(QCoreApplication.translate("FirstRunRecoveryForm", u"\u6062\u590d\u7801\uff08\u53ea\u663e\u793a\u8fd9\u4e00\u6b21\uff09", None))
        self.code.setText("")
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("FirstRunRecoveryForm", u"\u6062\u590d\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.print.setText(QCoreApplication.translate("FirstRunRecoveryForm", u"\u6253\u5370\u5bc6\u5c01\u9875", None))
        self.save.setText(QCoreApplication.translate("FirstRunRecoveryForm", u"\u53e6\u5b58\u4e3a PDF", None))
        self.last_group_label.setText(QCoreApplication.translate("FirstRunRecoveryForm", u"\u6838\u5bf9\uff1a\u8bf7\u8f93\u5165\u6062\u590d\u7801\u7684\u6700\u540e\u4e00\u7ec4", None))
#if QT_CONFIG(accessibility)
        self.last_group.setAccessibleName(QCoreApplication.translate("FirstRunRecoveryForm", u"\u6062\u590d\u7801\u6700\u540e\u4e00\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
