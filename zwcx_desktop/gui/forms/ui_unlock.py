# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.passwords import PasswordEdit

class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm: Any) -> None:
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        self.layout1 = QHBoxLayout(UnlockForm)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.brand = QFrame(UnlockForm)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"brand", True)
        self.layout2 = QVBoxLayout(self.brand)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(40, 48, 40, 40)
        self.mark = QLabel(self.brand)
        self.mark.setObjectName(u"mark")
        self.mark.setProperty(u"role", u"mark")

        self.layout2.addWidget(self.mark)

        self.product = QLabel(self.brand)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"display")

        self.layout2.addWidget(self.product)

        self.tagline = QLabel(self.brand)
        self.tagline.setObjectName(u"tagline")
        self.tagline.setProperty(u"role", u"muted")

        self.layout2.addWidget(self.tagline)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)

        self.office = QLabel(self.brand)
        self.office.setObjectName(u"office")
        self.office.setWordWrap(True)
        self.office.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.office)

        self.sample = QLabel(self.brand)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"role", u"muted")

        self.layout2.addWidget(self.sample)

        self.motto = QLabel(self.brand)
        self.motto.setObjectName(u"motto")
        self.motto.setProperty(u"role", u"muted")
        self.motto.setWordWrap(True)

        self.layout2.addWidget(self.motto)


        self.layout1.addWidget(self.brand)

        self.panel = QWidget(UnlockForm)
        self.panel.setObjectName(u"panel")
        self.layout3 = QVBoxLayout(self.panel)
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(48, 40, 48, 40)
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(self.panel)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout4.addWidget(self.heading)

        self.lead = QLabel(self.panel)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout4.addWidget(self.lead)


        self.layout3.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.person_label = QLabel(self.panel)
        self.person_label.setObjectName(u"person_label")

        self.layout5.addWidget(self.person_label)

        self.person = QComboBox(self.panel)
        self.person.setObjectName(u"person")

        self.layout5.addWidget(self.person)


        self.layout3.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(6)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.panel)
        self.password_label.setObjectName(u"password_label")

        self.layout6.addWidget(self.password_label)

        self.password = PasswordEdit(self.panel)
        self.password.setObjectName(u"password")

        self.layout6.addWidget(self.password)


        self.layout3.addLayout(self.layout6)

        self.caps = Note(self.panel)
        self.caps.setObjectName(u"caps")

        self.layout3.addWidget(self.caps)

        self.fault = Note(self.panel)
        self.fault.setObjectName(u"fault")

        self.layout3.addWidget(self.fault)

        self.unlock = QPushButton(self.panel)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"primary", True)

        self.layout3.addWidget(self.unlock)

        self.restore = QPushButton(self.panel)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"glyph", u"backup")

        self.layout3.addWidget(self.restore)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.forgot = QPushButton(self.panel)
        self.forgot.setObjectName(u"forgot")
        self.forgot.setProperty(u"link", True)

        self.layout7.addWidget(self.forgot)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.try_sample = QPushButton(self.panel)
        self.try_sample.setObjectName(u"try_sample")
        self.try_sample.setProperty(u"link", True)

        self.layout7.addWidget(self.try_sample)


        self.layout3.addLayout(self.layout7)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer4)


        self.layout1.addWidget(self.panel)

        self.layout1.setStretch(0, 4)
        self.layout1.setStretch(1, 5)
#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.password)
        QWidget.setTabOrder(self.password, self.unlock)
        QWidget.setTabOrder(self.unlock, self.restore)
        QWidget.setTabOrder(self.restore, self.forgot)
        QWidget.setTabOrder(self.forgot, self.try_sample)

        self.retranslateUi(UnlockForm)

        self.unlock.setDefault(True)


        QMetaObject.connectSlotsByName(UnlockForm)
    # setupUi

    def retranslateUi(self, UnlockForm: Any) -> None:
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("UnlockForm", u"\u653f\u52a1\u8bda\u4fe1", None))
#endif // QT_CONFIG(accessibility)
        self.product.setText(QCoreApplication.translate("UnlockForm", u"\u653f\u52a1\u8bda\u4fe1", None))
        self.tagline.setText(QCoreApplication.translate("UnlockForm", u"\u57fa\u5c42\u586b\u62a5\u5ba2\u6237\u7aef", None))
        self.office.setText("")
        self.sample.setText(QCoreApplication.translate("UnlockForm", u"\u6f14\u793a\u6570\u636e\uff0c\u4e0d\u662f\u771f\u5b9e\u5355\u4f4d", None))
        self.motto.setText(QCoreApplication.translate("UnlockForm", u"\u6570\u636e\u52a0\u5bc6\u4fdd\u5b58\u5728\u672c\u673a\uff0c\u79bb\u7ebf\u4e5f\u80fd\u529e\u7406\u3002", None))
        self.heading.setText(QCoreApplication.translate("UnlockForm", u"\u89e3\u9501", None))
        self.lead.setText(QCoreApplication.translate("UnlockForm", u"\u9009\u62e9\u60a8\u7684\u8d26\u53f7\uff0c\u8f93\u5165\u53e3\u4ee4\u540e\u8fdb\u5165\u3002", None))
        self.person_label.setText(QCoreApplication.translate("UnlockForm", u"\u8d26\u53f7(&U)", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("UnlockForm", u"\u8d26\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("UnlockForm", u"\u53e3\u4ee4(&P)", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("UnlockForm", u"\u53e3\u4ee4", None))
#endif // QT_CONFIG(accessibility)
        self.unlock.setText(QCoreApplication.translate("UnlockForm", u"\u89e3\u9501", None))
        self.restore.setText(QCoreApplication.translate("UnlockForm", u"\u4ece\u5907\u4efd\u6062\u590d\u2026", None))
        self.forgot.setText(QCoreApplication.translate("UnlockForm", u"\u5fd8\u8bb0\u53e3\u4ee4\u2026", None))
        self.try_sample.setText(QCoreApplication.translate("UnlockForm", u"\u7528\u793a\u4f8b\u6570\u636e\u8bd5\u7528", None))
        pass
    # retranslateUi
