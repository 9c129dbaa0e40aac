"""What the file of a document says of itself, whatever its format."""

from zwcx_desktop.printing.paper import JointSignature, Paper, Signature

DRAFT_MARK = "草稿"
"""Among the file's keywords when it is a draft."""


def organs(paper: Paper) -> tuple[str, ...]:
    """Return the organs that sign."""
    match paper.signature:
        case Signature(org=org):
            return (org,)
        case JointSignature(orgs=orgs):
            return orgs
        case _:
            return ()


def title_of(paper: Paper) -> str:
    """Return the title, or mark and number of a document without one."""
    head = paper.letterhead
    return "".join(paper.title) or (f"{head.mark}{head.number}" if head else "")


def author_of(paper: Paper) -> str:
    """Return the organ whose document it is."""
    return paper.author or next(iter(organs(paper)), "")


def keywords(paper: Paper, *more: str) -> str:
    """Return code, wording template and whether it is a draft, and *more*."""
    template = f"模板 {paper.template} {paper.template_version}".strip() if paper.template else ""
    draft = DRAFT_MARK if paper.draft else ""
    return "; ".join(part for part in (paper.code, template, draft, *more) if part)
