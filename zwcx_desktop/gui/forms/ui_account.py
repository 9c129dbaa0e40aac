# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.new_password_fields import NewPassword
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.role_choice import RoleChoice

class Ui_AccountForm(object):
    def setupUi(self, AccountForm: Any) -> None:
        if not AccountForm.objectName():
            AccountForm.setObjectName(u"AccountForm")
        self.layout1 = QVBoxLayout(AccountForm)
        self.layout1.setSpacing(14)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 28, 28, 28)
        self.heading = QLabel(AccountForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.lead = QLabel(AccountForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout1.addWidget(self.lead)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(16)
        self.layout2.setVerticalSpacing(6)
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.display_name_label = QLabel(AccountForm)
        self.display_name_label.setObjectName(u"display_name_label")

        self.layout2.addWidget(self.display_name_label, 0, 0, 1, 1)

        self.login_label = QLabel(AccountForm)
        self.login_label.setObjectName(u"login_label")

        self.layout2.addWidget(self.login_label, 0, 1, 1, 1)

        self.display_name = QLineEdit(AccountForm)
        self.display_name.setObjectName(u"display_name")
        self.display_name.setMaxLength(40)

        self.layout2.addWidget(self.display_name, 1, 0, 1, 1)

        self.login = QLineEdit(AccountForm)
        self.login.setObjectName(u"login")
        self.login.setMaxLength(32)

        self.layout2.addWidget(self.login, 1, 1, 1, 1)

        self.title_label = QLabel(AccountForm)
        self.title_label.setObjectName(u"title_label")

        self.layout2.addWidget(self.title_label, 2, 0, 1, 1)

        self.unit_label = QLabel(AccountForm)
        self.unit_label.setObjectName(u"unit_label")

        self.layout2.addWidget(self.unit_label, 2, 1, 1, 1)

        self.title = QLineEdit(AccountForm)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(40)

        self.layout2.addWidget(self.title, 3, 0, 1, 1)

        self.unit = QComboBox(AccountForm)
        self.unit.setObjectName(u"unit")

        self.layout2.addWidget(self.unit, 3, 1, 1, 1)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(6)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.roles_label = QLabel(AccountForm)
        self.roles_label.setObjectName(u"roles_label")

        self.layout3.addWidget(self.roles_label)

        self.roles = RoleChoice(AccountForm)
        self.roles.setObjectName(u"roles")

        self.layout3.addWidget(self.roles)


        self.layout1.addLayout(self.layout3)

        self.password = NewPassword(AccountForm)
        self.password.setObjectName(u"password")

        self.layout1.addWidget(self.password)

        self.fault = Note(AccountForm)
        self.fault.setObjectName(u"fault")

        self.layout1.addWidget(self.fault)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.cancel = QPushButton(AccountForm)
        self.cancel.setObjectName(u"cancel")

        self.layout4.addWidget(self.cancel)

        self.accept_button = QPushButton(AccountForm)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.layout4.addWidget(self.accept_button)


        self.layout1.addLayout(self.layout4)

#if QT_CONFIG(shortcut)
        self.display_name_label.setBuddy(self.display_name)
        self.login_label.setBuddy(self.login)
        self.title_label.setBuddy(self.title)
        self.unit_label.setBuddy(self.unit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.display_name, self.login)
        QWidget.setTabOrder(self.login, self.title)
        QWidget.setTabOrder(self.title, self.unit)
        QWidget.setTabOrder(self.unit, self.roles)
        QWidget.setTabOrder(self.roles, self.password)
        QWidget.setTabOrder(self.password, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(AccountForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(AccountForm)
    # setupUi

    def retranslateUi(self, AccountForm: Any) -> None:
        AccountForm.setWindowTitle(QCoreApplication.translate("AccountForm", u"\u4eba\u5458", None))
        self.heading.setText(QCoreApplication.translate("AccountForm", u"\u6dfb\u52a0\u4eba\u5458", None))
        self.lead.setText("")
        self.display_name_label.setText(QCoreApplication.translate("AccountForm", u"\u59d3\u540d *", None))
        self.login_label.setText(QCoreApplication.translate("AccountForm", u"\u767b\u5f55\u540d *", None))
#if QT_CONFIG(accessibility)
        self.display_name.setAccessibleName(QCoreApplication.translate("AccountForm", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.login.setAccessibleName(QCoreApplication.translate("AccountForm", u"\u767b\u5f55\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("AccountForm", u"\u804c\u52a1", None))
        self.unit_label.setText(QCoreApplication.translate("AccountForm", u"\u6240\u5728\u79d1\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("AccountForm", u"\u804c\u52a1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("AccountForm", u"\u6240\u5728\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("AccountForm", u"\u89d2\u8272 *", None))
        self.cancel.setText(QCoreApplication.translate("AccountForm", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("AccountForm", u"\u4fdd\u5b58", None))
    # retranslateUi
