# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.empty_state import EmptyState
from zwcx_desktop.gui.widgets.tile import Tile
from zwcx_desktop.gui.widgets.todo_list import TodoList

class Ui_StartPageForm(object):
    def setupUi(self, StartPageForm: Any) -> None:
        if not StartPageForm.objectName():
            StartPageForm.setObjectName(u"StartPageForm")
        self.layout1 = QVBoxLayout(StartPageForm)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(StartPageForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"page", True)
        self.layout2 = QVBoxLayout(self.sheet)
        self.layout2.setSpacing(16)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 24, 24, 24)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(2)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.greeting = QLabel(self.sheet)
        self.greeting.setObjectName(u"greeting")
        self.greeting.setProperty(u"role", u"title")

        self.layout4.addWidget(self.greeting)

        self.today = QLabel(self.sheet)
        self.today.setObjectName(u"today")
        self.today.setProperty(u"role", u"muted")

        self.layout4.addWidget(self.today)


        self.layout3.addLayout(self.layout4)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.resume = QPushButton(self.sheet)
        self.resume.setObjectName(u"resume")
        self.resume.setProperty(u"glyph", u"edit")

        self.layout5.addWidget(self.resume)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)


        self.layout3.addLayout(self.layout5)


        self.layout2.addLayout(self.layout3)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(16)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.overdue = Tile(self.sheet)
        self.overdue.setObjectName(u"overdue")
        self.overdue.setCheckable(True)

        self.layout6.addWidget(self.overdue)

        self.soon = Tile(self.sheet)
        self.soon.setObjectName(u"soon")
        self.soon.setCheckable(True)

        self.layout6.addWidget(self.soon)

        self.returned = Tile(self.sheet)
        self.returned.setObjectName(u"returned")
        self.returned.setCheckable(True)

        self.layout6.addWidget(self.returned)

        self.unsent = Tile(self.sheet)
        self.unsent.setObjectName(u"unsent")
        self.unsent.setCheckable(True)

        self.layout6.addWidget(self.unsent)

        self.layout6.setStretch(0, 1)
        self.layout6.setStretch(1, 1)
        self.layout6.setStretch(2, 1)
        self.layout6.setStretch(3, 1)

        self.layout2.addLayout(self.layout6)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.list_heading = QLabel(self.sheet)
        self.list_heading.setObjectName(u"list_heading")
        self.list_heading.setProperty(u"role", u"heading")

        self.layout7.addWidget(self.list_heading)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.show_all = QPushButton(self.sheet)
        self.show_all.setObjectName(u"show_all")
        self.show_all.setProperty(u"link", True)

        self.layout7.addWidget(self.show_all)


        self.layout2.addLayout(self.layout7)

        self.content = QStackedWidget(self.sheet)
        self.content.setObjectName(u"content")
        self.list_page = QWidget()
        self.list_page.setObjectName(u"list_page")
        self.layout8 = QVBoxLayout(self.list_page)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.todo = TodoList(self.list_page)
        self.todo.setObjectName(u"todo")

        self.layout8.addWidget(self.todo)

        self.content.addWidget(self.list_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.layout9 = QVBoxLayout(self.empty_page)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout9.addWidget(self.empty)

        self.content.addWidget(self.empty_page)

        self.layout2.addWidget(self.content)

        self.layout2.setStretch(3, 1)
        self.scroll.setWidget(self.sheet)

        self.layout1.addWidget(self.scroll)

        QWidget.setTabOrder(self.overdue, self.soon)
        QWidget.setTabOrder(self.soon, self.returned)
        QWidget.setTabOrder(self.returned, self.unsent)
        QWidget.setTabOrder(self.unsent, self.show_all)
        QWidget.setTabOrder(self.show_all, self.todo)

        self.retranslateUi(StartPageForm)

        QMetaObject.connectSlotsByName(StartPageForm)
    # setupUi

    def retranslateUi(self, StartPageForm: Any) -> None:
        self.greeting.setText("")
        self.today.setText("")
        self.resume.setText(QCoreApplication.translate("StartPageForm", u"\u7ee7\u7eed\u4e0a\u6b21", None))
        self.list_heading.setText(QCoreApplication.translate("StartPageForm", u"\u5168\u90e8\u5f85\u529e", None))
        self.show_all.setText(QCoreApplication.translate("StartPageForm", u"\u663e\u793a\u5168\u90e8", None))
#if QT_CONFIG(accessibility)
        self.todo.setAccessibleName(QCoreApplication.translate("StartPageForm", u"\u5f85\u529e\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
