"""First step: which city's terms the office works under, with what makes each different."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QWidget

from zwcx_desktop.gui.forms.ui_first_run_city import Ui_FirstRunCityForm
from zwcx_desktop.rules.profile import FALLBACK, Profile
from zwcx_desktop.rules.summaries import LEADS

_ID = Qt.ItemDataRole.UserRole


class CityPage(QWidget):
    """The five profiles to choose from.

    Also shown in the settings, where an office changes its profile without touching a record.
    """

    def __init__(self, profiles: Mapping[str, Profile], chosen: str = FALLBACK) -> None:
        super().__init__()
        self._profiles = profiles
        self.form = Ui_FirstRunCityForm()
        self.form.setupUi(self)
        for profile in profiles.values():
            item = QListWidgetItem(profile.name, self.form.cities)
            item.setData(_ID, profile.id)
        self.form.cities.currentItemChanged.connect(lambda _new, _old: self._explain())
        self.choose(chosen)

    def fit_into_page(self) -> None:
        """Give up the wizard's wide margins."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, 0)

    def profile(self) -> Profile:
        """Return the profile chosen."""
        return self._profiles[self.form.cities.currentItem().data(_ID)]

    def choose(self, profile_id: str) -> None:
        """Choose a profile by id."""
        for row in range(self.form.cities.count()):
            if self.form.cities.item(row).data(_ID) == profile_id:
                self.form.cities.setCurrentRow(row)

    def _explain(self) -> None:
        profile = self.profile()
        self.form.name.setText(profile.name)
        self.form.basis.setText(profile.basis.text)
        rows = self.form.differences
        while rows.rowCount():
            rows.removeRow(0)
        for heading, words in differences(profile).items():
            label, text = QLabel(heading), QLabel(words)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setWordWrap(True)
            rows.addRow(label, text)


def differences(profile: Profile) -> dict[str, str]:
    """Return, by heading, what sets *profile* apart from the other cities."""
    domains = [entry.label for entry in profile.options("domain")]
    channels = [entry.label for entry in profile.options("channel")][:7]
    must = {
        profile.label("publish_channel", c)
        for m in profile.mandatory_channels.values()
        for c in m.channels
    }
    levels = "、".join(profile.supervision.levels)
    found = {
        "基层称谓": profile.term("grassroots"),
        "承诺制度": profile.term("commitment_system"),
        "服务领域": f"{'、'.join(domains)}（{len(domains)} 项）" if domains else "不分领域",
        "投诉渠道": "、".join(channels) + " 等",
        "必须公开到": "、".join(sorted(must)) if must else "由单位自定",
        "投诉热线": profile.term("hotline"),
        "监督考核": profile.supervision.words + (f"；{levels}" if levels else ""),
        "监督主体": "、".join(profile.supervision.supervisors),
        "公开失信信息": profile.term("credit_site") if "credit_site" in profile.terms else "",
        "兑现结果去向": "绩效考核和信用平台" if profile.fulfilment_to_credit.value else "绩效考核",
        "变更补偿条款": "有专门条款" if profile.change_clause.value else "按国家规定",
        **{LEADS[name]: lead.text for name, lead in profile.leads.items() if name in LEADS},
        "报送去向": "；".join(dict.fromkeys(flow.to for flow in profile.flows.values())),
        "相关平台": "\n".join(f"{p.name}：{p.role}" for p in profile.platforms),
    }
    return {heading: words for heading, words in found.items() if words}
