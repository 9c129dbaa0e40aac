"""What an act on one record brings about in others: a draft opened, a step taken along.

Kinds know nothing of one another; whatever joins them stands in this table. A consequence is a
pure function of the act. All of it is kept in the act's own transaction, or nothing is.
"""

from types import MappingProxyType
from typing import Final

from zwcx_desktop.rules.breaches import BREACHES
from zwcx_desktop.rules.merged_complaints import MERGED_COMPLAINTS
from zwcx_desktop.rules.origin import Consequence, Consequences, Opening, Origin, Touch
from zwcx_desktop.rules.policy_tasks import POLICY_TASKS
from zwcx_desktop.rules.successions import SUCCESSIONS

__all__ = ["CONSEQUENCES", "Consequence", "Consequences", "Opening", "Origin", "Touch"]


def _joined(*tables: Consequences) -> Consequences:
    joined: dict[tuple[str, str], tuple[Consequence, ...]] = {}
    for table in tables:
        for act, steps in table.items():
            joined[act] = (*joined.get(act, ()), *steps)
    return MappingProxyType(joined)


CONSEQUENCES: Final[Consequences] = _joined(BREACHES, MERGED_COMPLAINTS, POLICY_TASKS, SUCCESSIONS)
