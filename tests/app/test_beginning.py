"""A negotiation from several files in one step."""

from draftbench.app.texts.beginning import created, read_files

BASE = "1. Urges States to act;\n\n2. Requests the Secretariat to report.\n"
OTHER = "1. Urges all States to act at once;\n\n2. Requests the Secretariat to report soon.\n"


def test_parts_of_several_files_make_one_project(tmp_path):
    for name, text in (("one", BASE), ("two", OTHER), ("three", OTHER * 2)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 nothing")
    steps = []
    paths = [tmp_path / name for name in ("one.txt", "broken.docx", "two.txt", "three.txt")]
    read = read_files(paths, lambda share, step: steps.append(share))
    assert [path.name for path, _ in read.found] == ["one.txt", "two.txt", "three.txt"]
    assert len(read.wrong) == 1
    assert "broken.docx" in read.wrong[0]
    assert steps == sorted(steps)
    parts = [(n, imported.parts[0].name) for n, (_, imported) in enumerate(read.found)]
    with created(tmp_path / "p.draftbench", read.found, parts[1], parts) as bench:
        state = bench.state
        assert state.base.title == read.found[1][1].parts[0].title
        assert next(c.text.plain for c in state.base).startswith("Urges all States")
        names = [state.base.name, *(source.name for source in state.sources)]
        assert len(names) == len(set(names)) == 3
        kept = {original.name for original in bench.record.originals()}
        assert kept == {"one.txt", "two.txt", "three.txt"}
