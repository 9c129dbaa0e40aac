"""The document value: its hash and its note."""

import dataclasses

from zwcx_desktop.printing.paper import (
    Blank,
    Lines,
    PageBreak,
    Paper,
    Para,
    Run,
    content_hash,
    with_note,
)

GOLDEN = "cee2280bdca94e2630074d50b5039b61191bcdee00d9cbcf331a76990a038201"
PAPER = Paper("D12", ("受理告知书",), (Para("特此告知。"),))


def test_the_hash_is_of_what_is_said_not_of_the_note():
    noted = with_note(PAPER, "LX-1")
    assert content_hash(noted) == content_hash(PAPER)
    assert content_hash(PAPER)[:8] in noted.grey_note
    assert noted.grey_note.endswith("本件由系统生成，加盖公章后生效")


def test_the_hash_is_kept_for_ever():
    """Changing how a paper is serialised would orphan the hashes already printed."""
    assert content_hash(PAPER) == GOLDEN


def test_every_change_of_content_changes_the_hash():
    variants = [
        dataclasses.replace(PAPER, code="D13"),
        dataclasses.replace(PAPER, title=("受理", "告知书")),
        dataclasses.replace(PAPER, blocks=(Para("特此告知！"),)),
        dataclasses.replace(PAPER, blocks=(Para((Run("特此告知。"),)),)),
        dataclasses.replace(PAPER, blocks=(Para("特此告知。"), Blank())),
        dataclasses.replace(PAPER, blocks=(Para("特此告知。"), PageBreak())),
        dataclasses.replace(PAPER, blocks=(Lines(("特此告知。",)),)),
        dataclasses.replace(PAPER, draft=True),
        dataclasses.replace(PAPER, template_version="2"),
    ]
    hashes = {content_hash(paper) for paper in [PAPER, *variants]}
    assert len(hashes) == len(variants) + 1


def test_a_draft_does_not_claim_to_take_effect():
    assert "生效" not in with_note(dataclasses.replace(PAPER, draft=True), "LX-1").grey_note
