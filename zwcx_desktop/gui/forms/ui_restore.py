# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note

class Ui_RestoreForm(object):
    def setupUi(self, RestoreForm: Any) -> None:
        if not RestoreForm.objectName():
            RestoreForm.setObjectName(u"RestoreForm")
        self.layout1 = QVBoxLayout(RestoreForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 28, 28, 28)
        self.heading = QLabel(RestoreForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout1.addWidget(self.heading)

        self.lead = QLabel(RestoreForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout1.addWidget(self.lead)

        self.copies = QTableWidget(RestoreForm)
        self.copies.setObjectName(u"copies")
        self.copies.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.copies.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.copies.setTabKeyNavigation(False)
        self.copies.setShowGrid(False)

        self.layout1.addWidget(self.copies)

        self.fault = Note(RestoreForm)
        self.fault.setObjectName(u"fault")

        self.layout1.addWidget(self.fault)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.elsewhere = QPushButton(RestoreForm)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setProperty(u"glyph", u"backup")

        self.layout2.addWidget(self.elsewhere)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.cancel = QPushButton(RestoreForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.accept_button = QPushButton(RestoreForm)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setProperty(u"primary", True)

        self.layout2.addWidget(self.accept_button)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.copies, self.elsewhere)
        QWidget.setTabOrder(self.elsewhere, self.accept_button)
        QWidget.setTabOrder(self.accept_button, self.cancel)

        self.retranslateUi(RestoreForm)

        self.accept_button.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreForm)
    # setupUi

    def retranslateUi(self, RestoreForm: Any) -> None:
        RestoreForm.setWindowTitle(QCoreApplication.translate("RestoreForm", u"\u4ece\u5907\u4efd\u6062\u590d", None))
        self.heading.setText(QCoreApplication.translate("RestoreForm", u"\u4ece\u5907\u4efd\u6062\u590d", None))
        self.lead.setText(QCoreApplication.translate("RestoreForm", u"\u9009\u62e9\u4e00\u4efd\u5907\u4efd\u3002\u5907\u4efd\u4e4b\u540e\u767b\u8bb0\u7684\u5185\u5bb9\u4e0d\u5728\u5176\u4e2d\u3002\u73b0\u5728\u7684\u6570\u636e\u6587\u4ef6\u4fdd\u7559\u5728\u672c\u673a\uff0c\u4e0d\u4f1a\u88ab\u8986\u76d6\uff1b\u53e3\u4ee4\u4e0d\u53d8\u3002", None))
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("RestoreForm", u"\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.elsewhere.setText(QCoreApplication.translate("RestoreForm", u"\u5176\u4ed6\u4f4d\u7f6e\u2026", None))
        self.cancel.setText(QCoreApplication.translate("RestoreForm", u"\u53d6\u6d88", None))
        self.accept_button.setText(QCoreApplication.translate("RestoreForm", u"\u6062\u590d\u5e76\u767b\u5f55", None))
    # retranslateUi
