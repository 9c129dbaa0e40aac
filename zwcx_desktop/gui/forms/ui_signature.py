# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from zwcx_desktop.gui.widgets.note import Note

class Ui_SignatureForm(object):
    def setupUi(self, SignatureForm: Any) -> None:
        if not SignatureForm.objectName():
            SignatureForm.setObjectName(u"SignatureForm")
        self.layout1 = QVBoxLayout(SignatureForm)
        self.layout1.setSpacing(16)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 20)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SignatureForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.layout2.addWidget(self.heading)

        self.lead = QLabel(SignatureForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"muted")
        self.lead.setWordWrap(True)

        self.layout2.addWidget(self.lead)


        self.layout1.addLayout(self.layout2)

        self.wanted = QCheckBox(SignatureForm)
        self.wanted.setObjectName(u"wanted")

        self.layout1.addWidget(self.wanted)

        self.facts = QGridLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(8)
        self.facts.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(SignatureForm)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts.addWidget(self.owner_label, 0, 0, 1, 1)

        self.owner = QLabel(SignatureForm)
        self.owner.setObjectName(u"owner")
        self.owner.setWordWrap(True)
        self.owner.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.facts.addWidget(self.owner, 0, 1, 1, 1)

        self.until_label = QLabel(SignatureForm)
        self.until_label.setObjectName(u"until_label")
        self.until_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts.addWidget(self.until_label, 1, 0, 1, 1)

        self.until = QLabel(SignatureForm)
        self.until.setObjectName(u"until")
        self.until.setWordWrap(True)
        self.until.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.facts.addWidget(self.until, 1, 1, 1, 1)

        self.fingerprint_label = QLabel(SignatureForm)
        self.fingerprint_label.setObjectName(u"fingerprint_label")
        self.fingerprint_label.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)

        self.facts.addWidget(self.fingerprint_label, 2, 0, 1, 1)

        self.fingerprint = QLabel(SignatureForm)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.facts.addWidget(self.fingerprint, 2, 1, 1, 1)

        self.facts.setColumnStretch(1, 1)

        self.layout1.addLayout(self.facts)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.save_certificate = QPushButton(SignatureForm)
        self.save_certificate.setObjectName(u"save_certificate")

        self.layout3.addWidget(self.save_certificate)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)


        self.layout1.addLayout(self.layout3)

        self.use = QLabel(SignatureForm)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"role", u"hint")
        self.use.setWordWrap(True)

        self.layout1.addWidget(self.use)

        self.note = Note(SignatureForm)
        self.note.setObjectName(u"note")

        self.layout1.addWidget(self.note)

        self.spacer2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer2)

        QWidget.setTabOrder(self.wanted, self.save_certificate)

        self.retranslateUi(SignatureForm)

        QMetaObject.connectSlotsByName(SignatureForm)
    # setupUi

    def retranslateUi(self, SignatureForm: Any) -> None:
        self.heading.setText(QCoreApplication.translate("SignatureForm", u"\u9632\u7be1\u6539\u7b7e\u540d", None))
        self.lead.setText(QCoreApplication.translate("SignatureForm", u"\u5236\u53d1\u7684 PDF \u7528\u672c\u673a\u81ea\u5df1\u751f\u6210\u7684\u5bc6\u94a5\u7b7e\u540d\uff1a\u6587\u4ef6\u6b64\u540e\u6539\u52a8\u4e00\u4e2a\u5b57\u8282\uff0c\u6838\u5bf9\u65f6\u5c31\u770b\u5f97\u51fa\u6765\u3002\u5b83\u4e0d\u662f\u6cd5\u5b9a\u7535\u5b50\u5370\u7ae0\uff0c\u4e0d\u4ee3\u66ff\u76d6\u7ae0\u548c\u7b7e\u5b57\u3002", None))
        self.wanted.setText(QCoreApplication.translate("SignatureForm", u"\u5236\u53d1\u7684 PDF \u52a0\u9632\u7be1\u6539\u7b7e\u540d", None))
        self.owner_label.setText(QCoreApplication.translate("SignatureForm", u"\u8bc1\u4e66\u540d\u79f0", None))
        self.until_label.setText(QCoreApplication.translate("SignatureForm", u"\u6709\u6548\u671f", None))
        self.fingerprint_label.setText(QCoreApplication.translate("SignatureForm", u"\u8bc1\u4e66\u6307\u7eb9", None))
        self.save_certificate.setText(QCoreApplication.translate("SignatureForm", u"\u4fdd\u5b58\u8bc1\u4e66\u2026", None))
        self.use.setText(QCoreApplication.translate("SignatureForm", u"\u8bc1\u4e66\u53ea\u6709\u516c\u5f00\u7684\u90e8\u5206\uff0c\u53ef\u4ee5\u4ea4\u7ed9\u6536\u6587\u5355\u4f4d\uff1a\u5bf9\u65b9\u88c5\u5165 PDF \u9605\u8bfb\u5668\u5e76\u6838\u5bf9\u6307\u7eb9\u4ee5\u540e\uff0c\u4e5f\u80fd\u770b\u51fa\u6587\u4ef6\u6709\u6ca1\u6709\u6539\u52a8\u3002", None))
        pass
    # retranslateUi
