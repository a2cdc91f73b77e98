"""Spoiled templates are used or refused with one sentence, and what is written on them opens."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from draftbench.errors import InputError
from draftbench.formats.docx.template.owntemplate import template
from draftbench.formats.docx.track.proof import opens, verify
from draftbench.formats.docx.write.paragraphs import printed_paragraphs
from fuzz.mutations import MUTATIONS
from support.laws import examples
from support.templates import geneva, ministry
from support.word import FRONT, clean, declaration

TEMPLATES = {"ministry": ministry(counted=True), "geneva": geneva()}
_numbers = st.lists(st.integers(0, 65_535), min_size=4, max_size=4)
_kinds = st.sampled_from(["elements", "elements", "inside", "members", "directory", "cut", "flip"])


@pytest.mark.slow
@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(sorted(TEMPLATES)), st.lists(st.tuples(_kinds, _numbers), max_size=3))
@example("geneva", [("members", [13816, 0, 9460, 0])])  # another part in place of the settings
@example("ministry", [("inside", [32934, 45671, 0, 1818])])  # relationships of another name
def test_spoiled_templates_are_used_or_refused(
    name: str, mutations: list[tuple[str, list[int]]]
) -> None:
    data = TEMPLATES[name]
    for mutation, numbers in mutations:
        data = MUTATIONS[mutation](data, numbers)
    try:
        own = template(data, f"{name}.docx")
    except InputError:
        return
    written = clean(declaration(), replace(FRONT, template=own)).data
    opens(written)
    assert verify(written, accepted=printed_paragraphs(declaration())).accepted
