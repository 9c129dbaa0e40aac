# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.navigation import Navigation
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.search_box import SearchBox

class Ui_MainWindowForm(object):
    def setupUi(self, MainWindowForm: Any) -> None:
        if not MainWindowForm.objectName():
            MainWindowForm.setObjectName(u"MainWindowForm")
        self.layout1 = QHBoxLayout(MainWindowForm)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(MainWindowForm)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"side", True)
        self.layout2 = QVBoxLayout(self.side)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 16, 12, 12)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(8, 4, 8, 12)
        self.mark = QLabel(self.side)
        self.mark.setObjectName(u"mark")
        self.mark.setProperty(u"role", u"small_mark")

        self.layout3.addWidget(self.mark)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.product = QLabel(self.side)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"heading")

        self.layout4.addWidget(self.product)

        self.edition = QLabel(self.side)
        self.edition.setObjectName(u"edition")
        self.edition.setProperty(u"role", u"hint")

        self.layout4.addWidget(self.edition)


        self.layout3.addLayout(self.layout4)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)

        self.navigation = Navigation(self.side)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setProperty(u"bare", True)

        self.layout2.addWidget(self.navigation)

        self.lock = QPushButton(self.side)
        self.lock.setObjectName(u"lock")
        self.lock.setProperty(u"link", True)
        self.lock.setProperty(u"glyph", u"lock")
        self.lock.setProperty(u"glyph_tone", u"accent")

        self.layout2.addWidget(self.lock)


        self.layout1.addWidget(self.side)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.sample = Note(MainWindowForm)
        self.sample.setObjectName(u"sample")
        self.sample.setProperty(u"banner", True)

        self.layout5.addWidget(self.sample)

        self.warning = Note(MainWindowForm)
        self.warning.setObjectName(u"warning")
        self.warning.setProperty(u"banner", True)

        self.layout5.addWidget(self.warning)

        self.header = QFrame(MainWindowForm)
        self.header.setObjectName(u"header")
        self.header.setProperty(u"bar", True)
        self.layout6 = QHBoxLayout(self.header)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(24, 12, 16, 12)
        self.heading = QLabel(self.header)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout6.addWidget(self.heading)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer2)

        self.search = SearchBox(self.header)
        self.search.setObjectName(u"search")
        self.search.setProperty(u"search", True)

        self.layout6.addWidget(self.search)

        self.smaller = QToolButton(self.header)
        self.smaller.setObjectName(u"smaller")
        self.smaller.setProperty(u"glyph", u"text-smaller")
        self.smaller.setAutoRaise(True)

        self.layout6.addWidget(self.smaller)

        self.larger = QToolButton(self.header)
        self.larger.setObjectName(u"larger")
        self.larger.setProperty(u"glyph", u"text-larger")
        self.larger.setAutoRaise(True)

        self.layout6.addWidget(self.larger)

        self.look = QToolButton(self.header)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"glyph", u"contrast")
        self.look.setAutoRaise(True)

        self.layout6.addWidget(self.look)

        self.help = QToolButton(self.header)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"glyph", u"help")
        self.help.setAutoRaise(True)

        self.layout6.addWidget(self.help)

        self.account = QToolButton(self.header)
        self.account.setObjectName(u"account")
        self.account.setProperty(u"glyph", u"user")
        self.account.setAutoRaise(True)
        self.account.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.account.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout6.addWidget(self.account)


        self.layout5.addWidget(self.header)

        self.pages = QStackedWidget(MainWindowForm)
        self.pages.setObjectName(u"pages")

        self.layout5.addWidget(self.pages)

        self.foot = QFrame(MainWindowForm)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"foot", True)
        self.layout7 = QHBoxLayout(self.foot)
        self.layout7.setSpacing(16)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(24, 4, 16, 4)
        self.office_name = QLabel(self.foot)
        self.office_name.setObjectName(u"office_name")
        self.office_name.setProperty(u"role", u"hint")

        self.layout7.addWidget(self.office_name)

        self.person = QLabel(self.foot)
        self.person.setObjectName(u"person")
        self.person.setProperty(u"role", u"hint")

        self.layout7.addWidget(self.person)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.unsent = QPushButton(self.foot)
        self.unsent.setObjectName(u"unsent")
        self.unsent.setProperty(u"link", True)
        self.unsent.setProperty(u"glyph", u"unsent")
        self.unsent.setProperty(u"glyph_tone", u"accent")

        self.layout7.addWidget(self.unsent)

        self.network = QPushButton(self.foot)
        self.network.setObjectName(u"network")
        self.network.setProperty(u"link", True)
        self.network.setProperty(u"glyph", u"offline")
        self.network.setProperty(u"glyph_tone", u"muted")

        self.layout7.addWidget(self.network)


        self.layout5.addWidget(self.foot)

        self.layout5.setStretch(3, 1)

        self.layout1.addLayout(self.layout5)

        self.layout1.setStretch(1, 1)
        QWidget.setTabOrder(self.navigation, self.lock)
        QWidget.setTabOrder(self.lock, self.search)
        QWidget.setTabOrder(self.search, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)
        QWidget.setTabOrder(self.larger, self.look)
        QWidget.setTabOrder(self.look, self.help)
        QWidget.setTabOrder(self.help, self.account)
        QWidget.setTabOrder(self.account, self.pages)
        QWidget.setTabOrder(self.pages, self.unsent)
        QWidget.setTabOrder(self.unsent, self.network)

        self.retranslateUi(MainWindowForm)

        QMetaObject.connectSlotsByName(MainWindowForm)
    # setupUi

    def retranslateUi(self, MainWindowForm: Any) -> None:
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u653f\u52a1\u8bda\u4fe1", None))
#endif // QT_CONFIG(accessibility)
        self.product.setText(QCoreApplication.translate("MainWindowForm", u"\u653f\u52a1\u8bda\u4fe1", None))
        self.edition.setText(QCoreApplication.translate("MainWindowForm", u"\u57fa\u5c42\u586b\u62a5\u5ba2\u6237\u7aef", None))
#if QT_CONFIG(accessibility)
        self.navigation.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u5bfc\u822a", None))
#endif // QT_CONFIG(accessibility)
        self.lock.setText(QCoreApplication.translate("MainWindowForm", u"\u9501\u5b9a Ctrl+L", None))
#if QT_CONFIG(accessibility)
        self.lock.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u9501\u5b9a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.lock.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u9501\u5b9a\uff08Ctrl+L\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.heading.setText(QCoreApplication.translate("MainWindowForm", u"\u5f85\u529e", None))
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindowForm", u"\u641c\u7d22\u5168\u90e8\u8bb0\u5f55  Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u641c\u7d22\u5168\u90e8\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u7f29\u5c0f\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u7f29\u5c0f\u6587\u5b57", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u653e\u5927\u6587\u5b57", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u653e\u5927\u6587\u5b57", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.look.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u5207\u6362\u5916\u89c2", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.look.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u5207\u6362\u5916\u89c2", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.help.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u5feb\u6377\u952e\u4e0e\u5e2e\u52a9\uff08F1\uff09", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.help.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u5feb\u6377\u952e\u4e0e\u5e2e\u52a9\uff08F1\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.account.setToolTip(QCoreApplication.translate("MainWindowForm", u"\u8d26\u53f7", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"\u8d26\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.office_name.setText("")
        self.person.setText("")
        self.unsent.setText("")
        self.network.setText("")
        pass
    # retranslateUi
