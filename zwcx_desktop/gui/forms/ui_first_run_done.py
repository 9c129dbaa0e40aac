# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QMetaObject)

from PySide6.QtWidgets import (QVBoxLayout)

from zwcx_desktop.gui.widgets.empty_state import EmptyState

class Ui_FirstRunDoneForm(object):
    def setupUi(self, FirstRunDoneForm: Any) -> None:
        if not FirstRunDoneForm.objectName():
            FirstRunDoneForm.setObjectName(u"FirstRunDoneForm")
        self.layout1 = QVBoxLayout(FirstRunDoneForm)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(32, 4, 32, 24)
        self.done = EmptyState(FirstRunDoneForm)
        self.done.setObjectName(u"done")

        self.layout1.addWidget(self.done)


        self.retranslateUi(FirstRunDoneForm)

        QMetaObject.connectSlotsByName(FirstRunDoneForm)
    # setupUi

    def retranslateUi(self, FirstRunDoneForm: Any) -> None:
        pass
    # retranslateUi
