# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListView, QListWidget, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.new_password_fields import NewPassword
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.role_choice import RoleChoice

class Ui_FirstRunPeopleForm(object):
    def setupUi(self, FirstRunPeopleForm: Any) -> None:
        if not FirstRunPeopleForm.objectName():
            FirstRunPeopleForm.setObjectName(u"FirstRunPeopleForm")
        self.layout1 = QVBoxLayout(FirstRunPeopleForm)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(FirstRunPeopleForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll_page = QWidget()
        self.scroll_page.setObjectName(u"scroll_page")
        self.scroll_page.setProperty(u"page", True)
        self.layout2 = QVBoxLayout(self.scroll_page)
        self.layout2.setSpacing(16)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(32, 4, 32, 12)
        self.people_card = QFrame(self.scroll_page)
        self.people_card.setObjectName(u"people_card")
        self.people_card.setProperty(u"card", True)
        self.layout3 = QVBoxLayout(self.people_card)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(20, 16, 20, 16)
        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.people_heading = QLabel(self.people_card)
        self.people_heading.setObjectName(u"people_heading")
        self.people_heading.setProperty(u"role", u"heading")

        self.layout4.addWidget(self.people_heading)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)

        self.add = QPushButton(self.people_card)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"glyph", u"plus")

        self.layout4.addWidget(self.add)


        self.layout3.addLayout(self.layout4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(16)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.people = QListWidget(self.people_card)
        self.people.setObjectName(u"people")
        self.people.setResizeMode(QListView.ResizeMode.Adjust)

        self.layout5.addWidget(self.people)

        self.editor = QWidget(self.people_card)
        self.editor.setObjectName(u"editor")
        self.layout6 = QGridLayout(self.editor)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setHorizontalSpacing(16)
        self.layout6.setVerticalSpacing(6)
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.display_name_label = QLabel(self.editor)
        self.display_name_label.setObjectName(u"display_name_label")

        self.layout6.addWidget(self.display_name_label, 0, 0, 1, 1)

        self.login_label = QLabel(self.editor)
        self.login_label.setObjectName(u"login_label")

        self.layout6.addWidget(self.login_label, 0, 1, 1, 1)

        self.display_name = QLineEdit(self.editor)
        self.display_name.setObjectName(u"display_name")
        self.display_name.setMaxLength(40)

        self.layout6.addWidget(self.display_name, 1, 0, 1, 1)

        self.login = QLineEdit(self.editor)
        self.login.setObjectName(u"login")
        self.login.setMaxLength(32)

        self.layout6.addWidget(self.login, 1, 1, 1, 1)

        self.title_label = QLabel(self.editor)
        self.title_label.setObjectName(u"title_label")

        self.layout6.addWidget(self.title_label, 2, 0, 1, 1)

        self.unit_label = QLabel(self.editor)
        self.unit_label.setObjectName(u"unit_label")

        self.layout6.addWidget(self.unit_label, 2, 1, 1, 1)

        self.title = QLineEdit(self.editor)
        self.title.setObjectName(u"title")
        self.title.setMaxLength(40)

        self.layout6.addWidget(self.title, 3, 0, 1, 1)

        self.unit = QComboBox(self.editor)
        self.unit.setObjectName(u"unit")

        self.layout6.addWidget(self.unit, 3, 1, 1, 1)

        self.roles_label = QLabel(self.editor)
        self.roles_label.setObjectName(u"roles_label")

        self.layout6.addWidget(self.roles_label, 4, 0, 1, 2)

        self.roles = RoleChoice(self.editor)
        self.roles.setObjectName(u"roles")

        self.layout6.addWidget(self.roles, 5, 0, 1, 2)

        self.password = NewPassword(self.editor)
        self.password.setObjectName(u"password")

        self.layout6.addWidget(self.password, 6, 0, 1, 2)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer2)

        self.remove = QPushButton(self.editor)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"link", True)

        self.layout7.addWidget(self.remove)


        self.layout6.addLayout(self.layout7, 7, 0, 1, 2)


        self.layout5.addWidget(self.editor)

        self.layout5.setStretch(0, 2)
        self.layout5.setStretch(1, 5)

        self.layout3.addLayout(self.layout5)


        self.layout2.addWidget(self.people_card)

        self.office_card = QFrame(self.scroll_page)
        self.office_card.setObjectName(u"office_card")
        self.office_card.setProperty(u"card", True)
        self.layout8 = QVBoxLayout(self.office_card)
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(20, 16, 20, 16)
        self.duty_heading = QLabel(self.office_card)
        self.duty_heading.setObjectName(u"duty_heading")
        self.duty_heading.setProperty(u"role", u"heading")

        self.layout8.addWidget(self.duty_heading)

        self.layout9 = QGridLayout()
        self.layout9.setObjectName(u"layout9")
        self.layout9.setHorizontalSpacing(16)
        self.layout9.setVerticalSpacing(6)
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.units_label = QLabel(self.office_card)
        self.units_label.setObjectName(u"units_label")

        self.layout9.addWidget(self.units_label, 0, 0, 1, 1)

        self.principal_label = QLabel(self.office_card)
        self.principal_label.setObjectName(u"principal_label")

        self.layout9.addWidget(self.principal_label, 0, 1, 1, 1)

        self.units = QPlainTextEdit(self.office_card)
        self.units.setObjectName(u"units")
        self.units.setTabChangesFocus(True)

        self.layout9.addWidget(self.units, 1, 0, 5, 1)

        self.principal = QComboBox(self.office_card)
        self.principal.setObjectName(u"principal")

        self.layout9.addWidget(self.principal, 1, 1, 1, 1)

        self.deputy_label = QLabel(self.office_card)
        self.deputy_label.setObjectName(u"deputy_label")

        self.layout9.addWidget(self.deputy_label, 2, 1, 1, 1)

        self.deputy = QComboBox(self.office_card)
        self.deputy.setObjectName(u"deputy")

        self.layout9.addWidget(self.deputy, 3, 1, 1, 1)

        self.duty_unit_label = QLabel(self.office_card)
        self.duty_unit_label.setObjectName(u"duty_unit_label")

        self.layout9.addWidget(self.duty_unit_label, 4, 1, 1, 1)

        self.duty_unit = QComboBox(self.office_card)
        self.duty_unit.setObjectName(u"duty_unit")

        self.layout9.addWidget(self.duty_unit, 5, 1, 1, 1)


        self.layout8.addLayout(self.layout9)

        self.small_office = QCheckBox(self.office_card)
        self.small_office.setObjectName(u"small_office")

        self.layout8.addWidget(self.small_office)

        self.small_office_hint = QLabel(self.office_card)
        self.small_office_hint.setObjectName(u"small_office_hint")
        self.small_office_hint.setProperty(u"role", u"hint")
        self.small_office_hint.setWordWrap(True)

        self.layout8.addWidget(self.small_office_hint)


        self.layout2.addWidget(self.office_card)

        self.problems = Note(self.scroll_page)
        self.problems.setObjectName(u"problems")

        self.layout2.addWidget(self.problems)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer3)

        self.scroll.setWidget(self.scroll_page)

        self.layout1.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.display_name_label.setBuddy(self.display_name)
        self.login_label.setBuddy(self.login)
        self.title_label.setBuddy(self.title)
        self.unit_label.setBuddy(self.unit)
        self.units_label.setBuddy(self.units)
        self.principal_label.setBuddy(self.principal)
        self.deputy_label.setBuddy(self.deputy)
        self.duty_unit_label.setBuddy(self.duty_unit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.people, self.add)
        QWidget.setTabOrder(self.add, self.display_name)
        QWidget.setTabOrder(self.display_name, self.login)
        QWidget.setTabOrder(self.login, self.title)
        QWidget.setTabOrder(self.title, self.unit)
        QWidget.setTabOrder(self.unit, self.roles)
        QWidget.setTabOrder(self.roles, self.password)
        QWidget.setTabOrder(self.password, self.remove)
        QWidget.setTabOrder(self.remove, self.units)
        QWidget.setTabOrder(self.units, self.principal)
        QWidget.setTabOrder(self.principal, self.deputy)
        QWidget.setTabOrder(self.deputy, self.duty_unit)
        QWidget.setTabOrder(self.duty_unit, self.small_office)

        self.retranslateUi(FirstRunPeopleForm)

        QMetaObject.connectSlotsByName(FirstRunPeopleForm)
    # setupUi

    def retranslateUi(self, FirstRunPeopleForm: Any) -> None:
        self.people_heading.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u4eba\u5458\uff08\u4e00\u4eba\u4e00\u4e2a\u8d26\u53f7\uff0c\u4e0d\u5171\u7528\uff09", None))
        self.add.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u6dfb\u52a0\u4eba\u5458", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u4eba\u5458", None))
#endif // QT_CONFIG(accessibility)
        self.display_name_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u59d3\u540d *", None))
        self.login_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u767b\u5f55\u540d *", None))
#if QT_CONFIG(accessibility)
        self.display_name.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.login.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u767b\u5f55\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.title_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u804c\u52a1", None))
        self.unit_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u6240\u5728\u79d1\u5ba4", None))
#if QT_CONFIG(accessibility)
        self.title.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u804c\u52a1", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.unit.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u6240\u5728\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.roles_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u89d2\u8272 *", None))
        self.remove.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u79fb\u9664\u6b64\u4eba", None))
        self.duty_heading.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u79d1\u5ba4\u4e0e\u8d23\u4efb\u4eba", None))
        self.units_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u79d1\u5ba4\u3001\u7ad9\u6240\uff08\u6bcf\u884c\u4e00\u4e2a\uff09*", None))
        self.principal_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u4e3b\u8981\u8d1f\u8d23\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u79d1\u5ba4\u3001\u7ad9\u6240", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.principal.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u4e3b\u8981\u8d1f\u8d23\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.deputy_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u5206\u7ba1\u8d1f\u8d23\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.deputy.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u5206\u7ba1\u8d1f\u8d23\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.duty_unit_label.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u653f\u52a1\u8bda\u4fe1\u8d23\u4efb\u79d1\u5ba4 *", None))
#if QT_CONFIG(accessibility)
        self.duty_unit.setAccessibleName(QCoreApplication.translate("FirstRunPeopleForm", u"\u653f\u52a1\u8bda\u4fe1\u8d23\u4efb\u79d1\u5ba4", None))
#endif // QT_CONFIG(accessibility)
        self.small_office.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u5c0f\u5355\u4f4d\u6a21\u5f0f\uff08\u4e0d\u8d85\u8fc7 3 \u4eba\uff09", None))
        self.small_office_hint.setText(QCoreApplication.translate("FirstRunPeopleForm", u"\u4eba\u624b\u4e0d\u8db3\u65f6\uff0c\u8d1f\u8d23\u4eba\u53ef\u628a\u5ba1\u6838\u4e0e\u7b7e\u53d1\u5408\u5e76\u4e3a\u4e00\u6b65\uff1b\u6bcf\u6b21\u5408\u5e76\u90fd\u4f1a\u8bb0\u5f55\uff0c\u5e76\u8ba1\u5165\u7edf\u8ba1\u3002\u81f3\u5c11\u8981\u6709\u4e00\u540d\u5f55\u5165\u5458\u548c\u4e00\u540d\u8d1f\u8d23\u4eba\u3002", None))
        pass
    # retranslateUi
