# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.new_password_fields import NewPassword
from zwcx_desktop.gui.widgets.note import Note

class Ui_NewPasswordForm(object):
    def setupUi(self, NewPasswordForm: Any) -> None:
        if not NewPasswordForm.objectName():
            NewPasswordForm.setObjectName(u"NewPasswordForm")
        self.layout1 = QVBoxLayout(NewPasswordForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 28, 28, 28)
        self.heading = QLabel(NewPasswordForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.lead = QLabel(NewPasswordForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout1.addWidget(self.lead)

        self.password = NewPassword(NewPasswordForm)
        self.password.setObjectName(u"password")

        self.layout1.addWidget(self.password)

        self.fault = Note(NewPasswordForm)
        self.fault.setObjectName(u"fault")

        self.layout1.addWidget(self.fault)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.cancel = QPushButton(NewPasswordForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.accept_button = QPushButton(NewPasswordForm)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.layout2.addWidget(self.accept_button)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.password, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(NewPasswordForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(NewPasswordForm)
    # setupUi

    def retranslateUi(self, NewPasswordForm: Any) -> None:
        NewPasswordForm.setWindowTitle(QCoreApplication.translate("NewPasswordForm", u"\u4fee\u6539\u53e3\u4ee4", None))
        self.heading.setText(QCoreApplication.translate("NewPasswordForm", u"\u4fee\u6539\u53e3\u4ee4", None))
        self.lead.setText("")
        self.cancel.setText(QCoreApplication.translate("NewPasswordForm", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("NewPasswordForm", u"\u4fdd\u5b58\u65b0\u53e3\u4ee4", None))
    # retranslateUi
