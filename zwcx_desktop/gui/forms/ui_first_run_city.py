# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFormLayout, QFrame, QHBoxLayout, QLabel, QListView, QListWidget, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstRunCityForm(object):
    def setupUi(self, FirstRunCityForm: Any) -> None:
        if not FirstRunCityForm.objectName():
            FirstRunCityForm.setObjectName(u"FirstRunCityForm")
        self.layout1 = QHBoxLayout(FirstRunCityForm)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(32, 4, 32, 12)
        self.cities = QListWidget(FirstRunCityForm)
        self.cities.setObjectName(u"cities")
        self.cities.setResizeMode(QListView.ResizeMode.Adjust)

        self.layout1.addWidget(self.cities)

        self.detail = QScrollArea(FirstRunCityForm)
        self.detail.setObjectName(u"detail")
        self.detail.setWidgetResizable(True)
        self.detail.setFrameShape(QFrame.Shape.NoFrame)
        self.detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail_page = QWidget()
        self.detail_page.setObjectName(u"detail_page")
        self.detail_page.setProperty(u"page", True)
        self.layout2 = QVBoxLayout(self.detail_page)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 4, 8, 8)
        self.name = QLabel(self.detail_page)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.name)

        self.basis = QLabel(self.detail_page)
        self.basis.setObjectName(u"basis")
        self.basis.setProperty(u"role", u"muted")
        self.basis.setWordWrap(True)

        self.layout2.addWidget(self.basis)

        self.differences = QFormLayout()
        self.differences.setObjectName(u"differences")
        self.differences.setHorizontalSpacing(16)
        self.differences.setVerticalSpacing(10)
        self.differences.setContentsMargins(0, 0, 0, 0)

        self.layout2.addLayout(self.differences)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer1)

        self.detail.setWidget(self.detail_page)

        self.layout1.addWidget(self.detail)

        self.layout1.setStretch(0, 2)
        self.layout1.setStretch(1, 5)
        QWidget.setTabOrder(self.cities, self.detail)

        self.retranslateUi(FirstRunCityForm)

        QMetaObject.connectSlotsByName(FirstRunCityForm)
    # setupUi

    def retranslateUi(self, FirstRunCityForm: Any) -> None:
#if QT_CONFIG(accessibility)
        self.cities.setAccessibleName(QCoreApplication.translate("FirstRunCityForm", u"\u57ce\u5e02\u914d\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.name.setText("")
        self.basis.setText("")
        pass
    # retranslateUi
