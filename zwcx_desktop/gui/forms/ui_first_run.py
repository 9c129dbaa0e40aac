# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.gui.widgets.step_rail import StepRail

class Ui_FirstRunForm(object):
    def setupUi(self, FirstRunForm: Any) -> None:
        if not FirstRunForm.objectName():
            FirstRunForm.setObjectName(u"FirstRunForm")
        self.layout1 = QHBoxLayout(FirstRunForm)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.brand = QFrame(FirstRunForm)
        self.brand.setObjectName(u"brand")
        self.brand.setProperty(u"brand", True)
        self.layout2 = QVBoxLayout(self.brand)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(32, 32, 32, 32)
        self.mark = QLabel(self.brand)
        self.mark.setObjectName(u"mark")
        self.mark.setProperty(u"role", u"mark")

        self.layout2.addWidget(self.mark)

        self.product = QLabel(self.brand)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"role", u"title")

        self.layout2.addWidget(self.product)

        self.tagline = QLabel(self.brand)
        self.tagline.setObjectName(u"tagline")
        self.tagline.setProperty(u"role", u"muted")

        self.layout2.addWidget(self.tagline)

        self.rail = StepRail(self.brand)
        self.rail.setObjectName(u"rail")

        self.layout2.addWidget(self.rail)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)

        self.motto = QLabel(self.brand)
        self.motto.setObjectName(u"motto")
        self.motto.setProperty(u"role", u"muted")
        self.motto.setWordWrap(True)

        self.layout2.addWidget(self.motto)


        self.layout1.addWidget(self.brand)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(0)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(32, 28, 32, 12)
        self.heading = QLabel(FirstRunForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.layout4.addWidget(self.heading)

        self.lead = QLabel(FirstRunForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout4.addWidget(self.lead)


        self.layout3.addLayout(self.layout4)

        self.steps = QStackedWidget(FirstRunForm)
        self.steps.setObjectName(u"steps")

        self.layout3.addWidget(self.steps)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(32, 0, 32, 8)
        self.fault = Note(FirstRunForm)
        self.fault.setObjectName(u"fault")

        self.layout5.addWidget(self.fault)


        self.layout3.addLayout(self.layout5)

        self.foot = QFrame(FirstRunForm)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"foot", True)
        self.layout6 = QHBoxLayout(self.foot)
        self.layout6.setSpacing(12)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(32, 12, 32, 12)
        self.try_sample = QPushButton(self.foot)
        self.try_sample.setObjectName(u"try_sample")
        self.try_sample.setProperty(u"link", True)

        self.layout6.addWidget(self.try_sample)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer2)

        self.back = QPushButton(self.foot)
        self.back.setObjectName(u"back")

        self.layout6.addWidget(self.back)

        self.next = QPushButton(self.foot)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"primary", True)

        self.layout6.addWidget(self.next)


        self.layout3.addWidget(self.foot)

        self.layout3.setStretch(1, 1)

        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(0, 1)
        self.layout1.setStretch(1, 3)
        QWidget.setTabOrder(self.steps, self.back)
        QWidget.setTabOrder(self.back, self.next)
        QWidget.setTabOrder(self.next, self.try_sample)

        self.retranslateUi(FirstRunForm)

        self.next.setDefault(True)


        QMetaObject.connectSlotsByName(FirstRunForm)
    # setupUi

    def retranslateUi(self, FirstRunForm: Any) -> None:
        self.mark.setText("")
#if QT_CONFIG(accessibility)
        self.mark.setAccessibleName(QCoreApplication.translate("FirstRunForm", u"\u653f\u52a1\u8bda\u4fe1", None))
#endif // QT_CONFIG(accessibility)
        self.product.setText(QCoreApplication.translate("FirstRunForm", u"\u9996\u6b21\u8bbe\u7f6e", None))
        self.tagline.setText(QCoreApplication.translate("FirstRunForm", u"\u7ea6\u9700 5 \u5206\u949f", None))
        self.motto.setText(QCoreApplication.translate("FirstRunForm", u"\u6240\u6709\u5185\u5bb9\u52a0\u5bc6\u4fdd\u5b58\u5728\u672c\u673a\uff0c\u6ca1\u6709\u4e92\u8054\u7f51\u4e5f\u80fd\u5b8c\u6210\u3002", None))
        self.heading.setText("")
        self.lead.setText("")
        self.try_sample.setText(QCoreApplication.translate("FirstRunForm", u"\u7528\u793a\u4f8b\u6570\u636e\u8bd5\u7528", None))
        self.back.setText(QCoreApplication.translate("FirstRunForm", u"\u4e0a\u4e00\u6b65", None))
        self.next.setText(QCoreApplication.translate("FirstRunForm", u"\u4e0b\u4e00\u6b65", None))
        pass
    # retranslateUi
