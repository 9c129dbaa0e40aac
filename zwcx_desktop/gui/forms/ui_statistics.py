# -*- coding: utf-8 -*-


from typing import Any

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from zwcx_desktop.gui.inputs.dates import DateInput
from zwcx_desktop.gui.inputs.note import FieldNote
from zwcx_desktop.gui.statistics_cards import FigureCards
from zwcx_desktop.gui.statistics_table import FiguresTable
from zwcx_desktop.gui.widgets.charts import (BarChart, TrendChart)
from zwcx_desktop.gui.widgets.empty_state import EmptyState
from zwcx_desktop.gui.widgets.note import Note

class Ui_StatisticsForm(object):
    def setupUi(self, StatisticsForm: Any) -> None:
        if not StatisticsForm.objectName():
            StatisticsForm.setObjectName(u"StatisticsForm")
        self.layout14 = QVBoxLayout(StatisticsForm)
        self.layout14.setSpacing(10)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(24, 20, 24, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.month = QPushButton(StatisticsForm)
        self.month.setObjectName(u"month")
        self.month.setProperty(u"chip", True)
        self.month.setCheckable(True)

        self.layout1.addWidget(self.month)

        self.quarter = QPushButton(StatisticsForm)
        self.quarter.setObjectName(u"quarter")
        self.quarter.setProperty(u"chip", True)
        self.quarter.setCheckable(True)

        self.layout1.addWidget(self.quarter)

        self.half = QPushButton(StatisticsForm)
        self.half.setObjectName(u"half")
        self.half.setProperty(u"chip", True)
        self.half.setCheckable(True)

        self.layout1.addWidget(self.half)

        self.year = QPushButton(StatisticsForm)
        self.year.setObjectName(u"year")
        self.year.setProperty(u"chip", True)
        self.year.setCheckable(True)

        self.layout1.addWidget(self.year)

        self.free = QPushButton(StatisticsForm)
        self.free.setObjectName(u"free")
        self.free.setProperty(u"chip", True)
        self.free.setCheckable(True)

        self.layout1.addWidget(self.free)

        self.spacer1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)


        self.head.addLayout(self.layout1)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer6)

        self.closed_list = QPushButton(StatisticsForm)
        self.closed_list.setObjectName(u"closed_list")
        self.closed_list.setProperty(u"link", True)

        self.layout2.addWidget(self.closed_list)

        self.close_period = QPushButton(StatisticsForm)
        self.close_period.setObjectName(u"close_period")
        self.close_period.setProperty(u"glyph", u"lock")

        self.layout2.addWidget(self.close_period)

        self.export_table = QPushButton(StatisticsForm)
        self.export_table.setObjectName(u"export_table")
        self.export_table.setProperty(u"glyph", u"download")

        self.layout2.addWidget(self.export_table)

        self.print_report = QPushButton(StatisticsForm)
        self.print_report.setObjectName(u"print_report")
        self.print_report.setProperty(u"glyph", u"print")

        self.layout2.addWidget(self.print_report)


        self.head.addLayout(self.layout2)


        self.layout14.addLayout(self.head)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.earlier = QToolButton(StatisticsForm)
        self.earlier.setObjectName(u"earlier")
        self.earlier.setProperty(u"glyph", u"chevron-left")

        self.layout5.addWidget(self.earlier)

        self.period = QLabel(StatisticsForm)
        self.period.setObjectName(u"period")
        self.period.setProperty(u"role", u"title")

        self.layout5.addWidget(self.period)

        self.later = QToolButton(StatisticsForm)
        self.later.setObjectName(u"later")
        self.later.setProperty(u"glyph", u"chevron-right")

        self.layout5.addWidget(self.later)

        self.range = QWidget(StatisticsForm)
        self.range.setObjectName(u"range")
        self.layout4 = QHBoxLayout(self.range)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.from_on = DateInput(self.range)
        self.from_on.setObjectName(u"from_on")

        self.layout4.addWidget(self.from_on)

        self.to_word = QLabel(self.range)
        self.to_word.setObjectName(u"to_word")

        self.layout4.addWidget(self.to_word)

        self.to_on = DateInput(self.range)
        self.to_on.setObjectName(u"to_on")

        self.layout4.addWidget(self.to_on)

        self.show_range = QPushButton(self.range)
        self.show_range.setObjectName(u"show_range")

        self.layout4.addWidget(self.show_range)

        self.range_note = FieldNote(self.range)
        self.range_note.setObjectName(u"range_note")

        self.layout4.addWidget(self.range_note)


        self.layout5.addWidget(self.range)

        self.closed_chip = QLabel(StatisticsForm)
        self.closed_chip.setObjectName(u"closed_chip")
        self.closed_chip.setProperty(u"chip", True)

        self.layout5.addWidget(self.closed_chip)

        self.as_of = QLabel(StatisticsForm)
        self.as_of.setObjectName(u"as_of")
        self.as_of.setProperty(u"role", u"hint")
        self.as_of.setWordWrap(True)

        self.layout5.addWidget(self.as_of)

        self.doing = QLabel(StatisticsForm)
        self.doing.setObjectName(u"doing")
        self.doing.setProperty(u"role", u"hint")

        self.layout5.addWidget(self.doing)

        self.progress = QProgressBar(StatisticsForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.layout5.addWidget(self.progress)

        self.layout5.setStretch(5, 1)

        self.layout14.addLayout(self.layout5)

        self.lags = Note(StatisticsForm)
        self.lags.setObjectName(u"lags")

        self.layout14.addWidget(self.lags)

        self.content = QStackedWidget(StatisticsForm)
        self.content.setObjectName(u"content")
        self.figures_page = QWidget()
        self.figures_page.setObjectName(u"figures_page")
        self.layout11 = QVBoxLayout(self.figures_page)
        self.layout11.setSpacing(0)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.figures_page)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"page", True)
        self.layout10 = QVBoxLayout(self.sheet)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 4, 0)
        self.cards = FigureCards(self.sheet)
        self.cards.setObjectName(u"cards")

        self.layout10.addWidget(self.cards)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.figures = FiguresTable(self.sheet)
        self.figures.setObjectName(u"figures")

        self.body.addWidget(self.figures)

        self.side = QFrame(self.sheet)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"card", True)
        self.layout8 = QVBoxLayout(self.side)
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(16, 14, 16, 14)
        self.figure_name = QLabel(self.side)
        self.figure_name.setObjectName(u"figure_name")
        self.figure_name.setProperty(u"role", u"heading")
        self.figure_name.setWordWrap(True)

        self.layout8.addWidget(self.figure_name)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.figure_value = QLabel(self.side)
        self.figure_value.setObjectName(u"figure_value")
        self.figure_value.setProperty(u"role", u"title")

        self.layout6.addWidget(self.figure_value)

        self.figure_parts = QLabel(self.side)
        self.figure_parts.setObjectName(u"figure_parts")
        self.figure_parts.setProperty(u"role", u"muted")

        self.layout6.addWidget(self.figure_parts)

        self.spacer3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer3)


        self.layout8.addLayout(self.layout6)

        self.figure_missing = QLabel(self.side)
        self.figure_missing.setObjectName(u"figure_missing")
        self.figure_missing.setWordWrap(True)

        self.layout8.addWidget(self.figure_missing)

        self.figure_changes = QLabel(self.side)
        self.figure_changes.setObjectName(u"figure_changes")
        self.figure_changes.setProperty(u"role", u"muted")
        self.figure_changes.setWordWrap(True)

        self.layout8.addWidget(self.figure_changes)

        self.figure_formula = QLabel(self.side)
        self.figure_formula.setObjectName(u"figure_formula")
        self.figure_formula.setProperty(u"role", u"hint")
        self.figure_formula.setWordWrap(True)

        self.layout8.addWidget(self.figure_formula)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.look_behind = QPushButton(self.side)
        self.look_behind.setObjectName(u"look_behind")
        self.look_behind.setProperty(u"link", True)

        self.layout7.addWidget(self.look_behind)

        self.spacer4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer4)


        self.layout8.addLayout(self.layout7)

        self.trend_name = QLabel(self.side)
        self.trend_name.setObjectName(u"trend_name")
        self.trend_name.setProperty(u"role", u"strong")

        self.layout8.addWidget(self.trend_name)

        self.trend = TrendChart(self.side)
        self.trend.setObjectName(u"trend")

        self.layout8.addWidget(self.trend)

        self.bars_name = QLabel(self.side)
        self.bars_name.setObjectName(u"bars_name")
        self.bars_name.setProperty(u"role", u"strong")

        self.layout8.addWidget(self.bars_name)

        self.bars = BarChart(self.side)
        self.bars.setObjectName(u"bars")

        self.layout8.addWidget(self.bars)

        self.spacer5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.spacer5)


        self.body.addWidget(self.side)

        self.body.setStretch(0, 5)
        self.body.setStretch(1, 2)

        self.layout10.addLayout(self.body)

        self.layout10.setStretch(1, 1)
        self.scroll.setWidget(self.sheet)

        self.layout11.addWidget(self.scroll)

        self.content.addWidget(self.figures_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.layout12 = QVBoxLayout(self.empty_page)
        self.layout12.setSpacing(0)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.empty_page)
        self.empty.setObjectName(u"empty")

        self.layout12.addWidget(self.empty)

        self.content.addWidget(self.empty_page)
        self.wait_page = QWidget()
        self.wait_page.setObjectName(u"wait_page")
        self.layout13 = QVBoxLayout(self.wait_page)
        self.layout13.setSpacing(0)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.wait = EmptyState(self.wait_page)
        self.wait.setObjectName(u"wait")

        self.layout13.addWidget(self.wait)

        self.content.addWidget(self.wait_page)

        self.layout14.addWidget(self.content)

        self.layout14.setStretch(3, 1)
        QWidget.setTabOrder(self.month, self.quarter)
        QWidget.setTabOrder(self.quarter, self.half)
        QWidget.setTabOrder(self.half, self.year)
        QWidget.setTabOrder(self.year, self.free)
        QWidget.setTabOrder(self.free, self.closed_list)
        QWidget.setTabOrder(self.closed_list, self.close_period)
        QWidget.setTabOrder(self.close_period, self.export_table)
        QWidget.setTabOrder(self.export_table, self.print_report)
        QWidget.setTabOrder(self.print_report, self.earlier)
        QWidget.setTabOrder(self.earlier, self.later)
        QWidget.setTabOrder(self.later, self.from_on)
        QWidget.setTabOrder(self.from_on, self.to_on)
        QWidget.setTabOrder(self.to_on, self.show_range)
        QWidget.setTabOrder(self.show_range, self.figures)
        QWidget.setTabOrder(self.figures, self.look_behind)

        self.retranslateUi(StatisticsForm)

        QMetaObject.connectSlotsByName(StatisticsForm)
    # setupUi

    def retranslateUi(self, StatisticsForm: Any) -> None:
        StatisticsForm.setWindowTitle(QCoreApplication.translate("StatisticsForm", u"\u7edf\u8ba1", None))
        self.month.setText(QCoreApplication.translate("StatisticsForm", u"\u6708\u62a5", None))
        self.quarter.setText(QCoreApplication.translate("StatisticsForm", u"\u5b63\u62a5", None))
        self.half.setText(QCoreApplication.translate("StatisticsForm", u"\u534a\u5e74\u62a5", None))
        self.year.setText(QCoreApplication.translate("StatisticsForm", u"\u5e74\u62a5", None))
        self.free.setText(QCoreApplication.translate("StatisticsForm", u"\u81ea\u9009", None))
        self.closed_list.setText(QCoreApplication.translate("StatisticsForm", u"\u5df2\u56fa\u5316\u7684\u7edf\u8ba1\u671f\u2026", None))
        self.close_period.setText(QCoreApplication.translate("StatisticsForm", u"\u56fa\u5316\u672c\u671f\u2026", None))
        self.export_table.setText(QCoreApplication.translate("StatisticsForm", u"\u5bfc\u51fa", None))
        self.print_report.setText(QCoreApplication.translate("StatisticsForm", u"\u6253\u5370\u2026", None))
#if QT_CONFIG(accessibility)
        self.earlier.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u4e0a\u4e00\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.earlier.setToolTip(QCoreApplication.translate("StatisticsForm", u"\u4e0a\u4e00\u671f\uff08Alt+\u2190\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.later.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u4e0b\u4e00\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.later.setToolTip(QCoreApplication.translate("StatisticsForm", u"\u4e0b\u4e00\u671f\uff08Alt+\u2192\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.from_on.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u7edf\u8ba1\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.to_word.setText(QCoreApplication.translate("StatisticsForm", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.to_on.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u7edf\u8ba1\u7ed3\u675f\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.show_range.setText(QCoreApplication.translate("StatisticsForm", u"\u7edf\u8ba1", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u8ba1\u7b97\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.figures.setAccessibleName(QCoreApplication.translate("StatisticsForm", u"\u7edf\u8ba1\u6307\u6807", None))
#endif // QT_CONFIG(accessibility)
        self.look_behind.setText(QCoreApplication.translate("StatisticsForm", u"\u67e5\u770b\u8bb0\u5f55", None))
    # retranslateUi
