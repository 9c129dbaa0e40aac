"""The disclosure catalogue (公开目录): what law and superiors say the office has to open."""

from zwcx_desktop.records.catalogue_item.flow import WORKFLOW
from zwcx_desktop.records.catalogue_item.parts import (
    Applicability,
    CatalogueState,
    CatalogueVersion,
    OpenDomain,
    OpenLevel,
    OpenMode,
)
from zwcx_desktop.records.catalogue_item.questions import Abolish, Settle
from zwcx_desktop.records.catalogue_item.record import (
    OPEN,
    CatalogueItem,
    check,
    derive,
    due,
    search_text,
)
from zwcx_desktop.records.kind import Kind, Section
from zwcx_desktop.records.openness import Audience

__all__ = [
    "KIND",
    "Abolish",
    "Applicability",
    "Audience",
    "CatalogueItem",
    "CatalogueState",
    "CatalogueVersion",
    "OpenDomain",
    "OpenLevel",
    "OpenMode",
    "Settle",
    "check",
]

KIND = Kind(
    name="catalogue_item",
    version=1,
    label="公开目录",
    section=Section.OPENNESS,
    prefix="ML",
    record=CatalogueItem,
    states=CatalogueState,
    open_states=OPEN,
    draft_states=frozenset({CatalogueState.DRAFT, CatalogueState.REVISING}),
    title=lambda item: item.path,
    purpose="列明本单位应当主动公开哪些事项、什么时限、由谁公开，定期核对。",
    told=frozenset({"first_level", "second_level", "revise_by"}),
    columns=("domain", "first_level", "second_level", "mode", "unit_id", "revise_by", "state"),
    search_text=search_text,
    check=check,
    workflow=WORKFLOW,
    due=due,
    unit=lambda item: item.unit_id or "",
    derive=derive,
)
