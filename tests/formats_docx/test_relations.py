"""The relationships of a part are read once, however many links ask for theirs: thousands of links
in a text, each with an address of its own, took the square of their number."""

from draftbench.formats.docx.track import parts as module
from draftbench.formats.docx.track.parts import OFFICE, open_parts
from support.bombs import _linked


def test_relations_are_read_again_only_when_there_are_others(monkeypatch):
    parts = open_parts(_linked(2_000), "links.docx")
    links = parts.relations(parts.main)
    read = []
    real = module.Relation
    monkeypatch.setattr(module, "Relation", lambda *a, **k: read.append(a) or real(*a, **k))
    assert parts.relations(parts.main) == links
    assert not read
    kind = f"{OFFICE}/hyperlink"
    new = parts.relate(parts.main, kind, "http://c.d/", outside=True)
    assert new not in links
    assert parts.relations(parts.main) == {**links, new: real(kind, "http://c.d/", outside=True)}
    assert len(read) == 1
    assert parts.relate(parts.main, kind, "http://c.d/", outside=True) == new
    assert len(open_parts(_linked(2_000), "again.docx").relations(parts.main)) == len(links)
