# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.text import CodeInput
from zwcx_desktop.gui.widgets.new_password_fields import NewPassword
from zwcx_desktop.gui.widgets.note import Note

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm: Any) -> None:
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.layout1 = QVBoxLayout(RecoveryForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 28, 28, 28)
        self.heading = QLabel(RecoveryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.lead = QLabel(RecoveryForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout1.addWidget(self.lead)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(6)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(RecoveryForm)
        self.person_label.setObjectName(u"person_label")

        self.layout2.addWidget(self.person_label)

        self.person = QComboBox(RecoveryForm)
        self.person.setObjectName(u"person")

        self.layout2.addWidget(self.person)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.code_label = QLabel(RecoveryForm)
        self.code_label.setObjectName(u"code_label")

        self.layout3.addWidget(self.code_label)

        self.code = CodeInput(RecoveryForm)
        self.code.setObjectName(u"code")

        self.layout3.addWidget(self.code)


        self.layout1.addLayout(self.layout3)

        self.password = NewPassword(RecoveryForm)
        self.password.setObjectName(u"password")

        self.layout1.addWidget(self.password)

        self.fault = Note(RecoveryForm)
        self.fault.setObjectName(u"fault")

        self.layout1.addWidget(self.fault)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.cancel = QPushButton(RecoveryForm)
        self.cancel.setObjectName(u"cancel")

        self.layout4.addWidget(self.cancel)

        self.accept_button = QPushButton(RecoveryForm)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.layout4.addWidget(self.accept_button)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.code_label.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.code)
        QWidget.setTabOrder(self.code, self.password)
        QWidget.setTabOrder(self.password, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(RecoveryForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm: Any) -> None:
        RecoveryForm.setWindowTitle(QCoreApplication.translate("RecoveryForm", u"\u5fd8\u8bb0\u53e3\u4ee4", None))
        self.heading.setText(QCoreApplication.translate("RecoveryForm", u"\u7528\u6062\u590d\u7801\u91cd\u8bbe\u53e3\u4ee4", None))
        self.lead.setText(QCoreApplication.translate("RecoveryForm", u"\u6062\u590d\u7801\u5370\u5728\u9996\u6b21\u8bbe\u7f6e\u65f6\u7684\u5bc6\u5c01\u9875\u4e0a\uff0c\u5171 8 \u7ec4\u3002\u91cd\u8bbe\u540e\uff0c\u4ee5\u524d\u5bc6\u5c01\u7ed9\u60a8\u7684\u4e3e\u62a5\u4eba\u8eab\u4efd\u9700\u7531\u53e6\u4e00\u4f4d\u6709\u6743\u7684\u4eba\u91cd\u65b0\u79fb\u4ea4\u3002", None))
        self.person_label.setText(QCoreApplication.translate("RecoveryForm", u"\u8d26\u53f7(&U)", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("RecoveryForm", u"\u8d26\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.code_label.setText(QCoreApplication.translate("RecoveryForm", u"\u6062\u590d\u7801(&R)", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("RecoveryForm", u"\u6062\u590d\u7801", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("RecoveryForm", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("RecoveryForm", u"\u91cd\u8bbe\u53e3\u4ee4\u5e76\u8fdb\u5165", None))
    # retranslateUi
