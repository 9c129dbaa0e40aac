# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListView, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note

class Ui_WordingForm(object):
    def setupUi(self, WordingForm: Any) -> None:
        if not WordingForm.objectName():
            WordingForm.setObjectName(u"WordingForm")
        self.layout1 = QVBoxLayout(WordingForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 20)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(WordingForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.heading)

        self.lead = QLabel(WordingForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout2.addWidget(self.lead)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.documents = QListWidget(WordingForm)
        self.documents.setObjectName(u"documents")
        self.documents.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.setResizeMode(QListView.ResizeMode.Adjust)
        self.documents.setWordWrap(True)

        self.layout3.addWidget(self.documents)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.document = QLabel(WordingForm)
        self.document.setObjectName(u"document")
        self.document.setProperty(u"role", u"strong")
        self.document.setWordWrap(True)

        self.layout4.addWidget(self.document)

        self.dropped = Note(WordingForm)
        self.dropped.setObjectName(u"dropped")

        self.layout4.addWidget(self.dropped)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.settle = QPushButton(WordingForm)
        self.settle.setObjectName(u"settle")

        self.layout5.addWidget(self.settle)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)


        self.layout4.addLayout(self.layout5)

        self.scroll = QScrollArea(WordingForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts = QWidget()
        self.texts.setObjectName(u"texts")
        self.texts.setProperty(u"page", True)
        self.scroll.setWidget(self.texts)

        self.layout4.addWidget(self.scroll)

        self.layout4.setStretch(3, 1)

        self.layout3.addLayout(self.layout4)

        self.layout3.setStretch(0, 2)
        self.layout3.setStretch(1, 5)

        self.layout1.addLayout(self.layout3)

        self.note = Note(WordingForm)
        self.note.setObjectName(u"note")

        self.layout1.addWidget(self.note)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.bring = QPushButton(WordingForm)
        self.bring.setObjectName(u"bring")

        self.layout6.addWidget(self.bring)

        self.export_words = QPushButton(WordingForm)
        self.export_words.setObjectName(u"export_words")

        self.layout6.addWidget(self.export_words)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer1)

        self.try_out = QPushButton(WordingForm)
        self.try_out.setObjectName(u"try_out")

        self.layout6.addWidget(self.try_out)

        self.keep = QPushButton(WordingForm)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"primary", True)

        self.layout6.addWidget(self.keep)


        self.layout1.addLayout(self.layout6)

        self.layout1.setStretch(1, 1)
        QWidget.setTabOrder(self.documents, self.settle)
        QWidget.setTabOrder(self.settle, self.bring)
        QWidget.setTabOrder(self.bring, self.export_words)
        QWidget.setTabOrder(self.export_words, self.try_out)
        QWidget.setTabOrder(self.try_out, self.keep)

        self.retranslateUi(WordingForm)

        QMetaObject.connectSlotsByName(WordingForm)
    # setupUi

    def retranslateUi(self, WordingForm: Any) -> None:
        self.heading.setText(QCoreApplication.translate("WordingForm", u"\u6587\u4e66\u63aa\u8f9e", None))
        self.lead.setText(QCoreApplication.translate("WordingForm", u"\u7531\u8d1f\u8d23\u4eba\u8c03\u6574\uff0c\u786e\u8ba4\u5f53\u5929\u8d77\u7528\uff1b\u5df2\u5236\u53d1\u7684\u6587\u4e66\u4e0d\u53d8\u3002\u6cd5\u5f8b\u4f9d\u636e\u3001\u671f\u9650\u3001\u6551\u6d4e\u9014\u5f84\u548c\u6807\u9898\u662f\u56fa\u5b9a\u7684\uff0c\u4e0d\u5728\u8fd9\u91cc\u3002\u53ea\u5bf9\u8fd9\u53f0\u7535\u8111\u6709\u6548\uff0c\u5176\u4ed6\u7535\u8111\u8bf7\u7528\u5bfc\u51fa\u3001\u5bfc\u5165\u3002", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(QCoreApplication.translate("WordingForm", u"\u53ef\u4ee5\u8c03\u6574\u63aa\u8f9e\u7684\u6587\u4e66", None))
#endif // QT_CONFIG(accessibility)
        self.settle.setText(QCoreApplication.translate("WordingForm", u"\u77e5\u9053\u4e86\uff0c\u6309\u65b0\u7248\u539f\u6587", None))
        self.bring.setText(QCoreApplication.translate("WordingForm", u"\u5bfc\u5165\u2026", None))
        self.export_words.setText(QCoreApplication.translate("WordingForm", u"\u5bfc\u51fa\u2026", None))
        self.try_out.setText(QCoreApplication.translate("WordingForm", u"\u9884\u89c8\u6574\u4efd", None))
        self.keep.setText(QCoreApplication.translate("WordingForm", u"\u4fdd\u5b58", None))
        pass
    # retranslateUi
