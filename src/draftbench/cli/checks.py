"""The command ``check``: house rules on a file or on the working draft of a negotiation."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from draftbench.cli.engine_words import term
from draftbench.cli.grammar import FILE, Acts, by, on_paper, output
from draftbench.cli.output import as_json, column, say_count, say_line, say_table, say_that
from draftbench.errors import UsageError
from draftbench.messages import message, quoted, sentence, sentences

if TYPE_CHECKING:
    from draftbench.app.checks.findingreport import Checked
    from draftbench.app.checks.mending import Mended
    from draftbench.document import Document
    from draftbench.document.labels import Places
    from draftbench.formats.imported import Imported
    from draftbench.rules.finding import Finding
    from draftbench.rules.profile import Profile


_PROFILES = ("ga", "hrc", "ecosoc", "sc", "declaration", "plain")


def define(commands: Acts) -> None:
    """Adds the command check."""
    command = commands.add("check", check, "new.docx --profile declaration")
    command.takes("file", "PROJECT|FILE", f"a project, or {FILE}", nargs="?")
    command.choice(
        "--profile",
        _PROFILES,
        "whose rules: General Assembly, Human Rights Council, Economic and Social Council, "
        "Security Council, a declaration, or any text (default: found out)",
    )
    command.many("--only", "RULE", "this rule alone")
    command.flag(
        "--clean", "the text is to go out as finished: brackets and place-holders are findings too"
    )
    command.many("--against", FILE, "a text that it quotes, or another language version")
    command.flag(
        "--fix",
        "fix what can be fixed: in a project as one act, of a file as tracked changes in -o",
    )
    command.flag(
        "--spelling", "words that no dictionary has are findings too (needs a Hunspell dictionary)"
    )
    output(
        command,
        "the findings as a report: .html, .csv, .docx or .xlsx; with --fix the corrected text: "
        ".docx or .json",
        (".csv", ".html", ".json", ".docx", ".xlsx"),
    )
    by(command)
    command.flag("--rules", "all rules, and why they are there")
    command.flag("--sarif", "print SARIF 2.1.0")
    on_paper(command)


Data = dict[str, Any]

_PROJECT = ".draftbench"
_WORD = (".docx", ".docm")
_QUOTED = 60


def check(options: argparse.Namespace) -> int:
    """What is against the house rules: numbers, endings, also and further, references.

    The exit code is 1 where findings are left."""
    if options.rules:
        return _rules(options)
    if options.file is None:
        raise UsageError("Name the project or the file to check, or ask for the --rules.")
    _known(options.only)
    if Path(options.file).suffix.lower() == _PROJECT:
        return _draft(options)
    return _file(options)


def _draft(options: argparse.Namespace) -> int:
    if options.output and options.fix:
        raise UsageError(
            "The draft of a project is fixed in the project; -o belongs to files and reports."
        )
    from draftbench.app.checks.mending import checked_draft, mend_draft
    from draftbench.cli.opening import project

    with project(options.file) as bench:
        found = checked_draft(bench, profile=_profile(options), clean=options.clean)
        found = _spelled(found, options, bench.state.vocabulary)
        chosen = found.chosen(options.only)
        if not options.fix:
            _tell(chosen, options)
            return int(bool(chosen.findings))
        made = mend_draft(bench, found, rules=options.only, by=options.by)
    _tell_mended(found, made, options)
    return int(bool(made.left))


def _file(options: argparse.Namespace) -> int:
    from draftbench.app.checks.findingreport import checked, united
    from draftbench.app.texts.wholefiles import places_of
    from draftbench.cli.opening import warn
    from draftbench.compare.counterparts import distinct
    from draftbench.messages import joined

    if options.fix and not options.output:
        raise UsageError("Say with -o where to write the corrected text: OUT.docx, or OUT.json.")
    output = _output(options)
    texts, lists, imported = _texts_of(options.file)
    others = [text for reference in options.against for text in _texts_of(reference)[0]]
    checks = [
        _spelled(
            checked(text, profile=_profile(options), clean=options.clean, others=others), options
        )
        for text in texts
    ]
    scope = _Scope(texts, lists)
    if lists:
        names = joined(text.name for text in texts)
        left_out = joined(text.name for text in lists)
        warn(
            message(
                "Checked: {names}. Not checked: {left_out}, which house rules do not concern.",
                names=names,
                left_out=left_out,
            )
        )
    found = united(checks)
    if output is None:
        chosen = found.chosen(options.only)
        _tell(chosen, options, scope)
        return int(bool(chosen.findings))
    from draftbench.app.checks.mending import mend, united_mending

    mended = [mend(one, rules=options.only, clean=options.clean, others=others) for one in checks]
    full = [text for text in imported.parts if text.clauses]
    places = places_of(imported, full, distinct(full))
    made = united_mending(mended, places)
    _write(made, mended, texts, places, output, options, imported.original)
    _tell_mended(found, made, options, scope)
    return int(bool(made.left))


def _texts_of(reference: str) -> tuple[tuple[Document, ...], tuple[Document, ...], Imported]:
    """The texts that a reference names: the part of that name, or all that the file holds, and
    apart from them its lists of names and documents."""
    from draftbench.app.texts.files import split_reference
    from draftbench.cli.texts import text_of
    from draftbench.compare.counterparts import LISTS, distinct

    main, imported = text_of(reference)
    full = [text for text in imported.parts if text.clauses]
    if split_reference(reference)[1] or len(full) < 2:
        return (main,), (), imported
    texts = distinct(full)
    lists = tuple(text for text in texts if text.kind in LISTS)
    return tuple(text for text in texts if text not in lists) or texts, lists, imported


class _Scope(NamedTuple):
    """Which texts of a file were ``checked``, and its ``lists``, which were not."""

    checked: Sequence[Document] = ()
    lists: Sequence[Document] = ()

    @property
    def several(self) -> bool:
        """Whether the file holds several texts."""
        return len(self.checked) + len(self.lists) > 1

    def data(self) -> Data:
        """The key "parts", where the file holds several texts."""
        if not self.several:
            return {}
        named = [{"part": text.name, "checked": True} for text in self.checked]
        return {"parts": named + [{"part": text.name, "checked": False} for text in self.lists]}

    def name(self, finding: Finding) -> str:
        """The text that a finding is in, where there are several."""
        if not self.several or finding.clause is None:
            return ""
        return next((text.name for text in self.checked if finding.clause in text), "")


_ONE = _Scope()


def _spelled(
    found: Checked, options: argparse.Namespace, vocabulary: Iterable[str] = ()
) -> Checked:
    if not options.spelling:
        return found
    from draftbench.app.checks.mending import with_spelling

    return with_spelling(found, vocabulary=vocabulary)


def _write(
    made: Mended,
    mended: Sequence[Mended],
    texts: Sequence[Document],
    places: Places,
    output: Path,
    options: argparse.Namespace,
    original: bytes,
) -> None:
    import json

    from draftbench.app.checks.findingreport import EDITOR
    from draftbench.app.texts.files import keep_sources, split_reference, write_bytes
    from draftbench.cli.texts import write_redline

    keep_sources(output, (options.file,))
    if output.suffix.lower() == ".json":
        from draftbench.document.exchange import to_data

        write_bytes(output, json.dumps(to_data(made.document), ensure_ascii=False).encode())
        return
    from draftbench.amend.redlines.marking import weave
    from draftbench.app.checks.mending import redline_of_mending
    from draftbench.app.texts.officialfile import BaseFile

    author = options.by or EDITOR
    redlines = [
        redline_of_mending(one, text, author=author)
        for one, text in zip(mended, texts, strict=True)
    ]
    path = split_reference(options.file)[0]
    official = None
    if path.suffix.lower() in _WORD and not options.template:
        official = BaseFile(path.name, original)
    write_redline(output, weave(redlines, places).redline, texts[0], options, official)


def _output(options: argparse.Namespace) -> Path | None:
    if not options.fix:
        return None
    path = Path(options.output)
    if path.suffix.lower() not in (".docx", ".json"):
        raise UsageError(
            "A corrected text cannot be written as “{suffix}”. Name a file that ends "
            "in .docx (tracked changes) or .json.",
            suffix=path.suffix or path.name,
        )
    return path


def _profile(options: argparse.Namespace) -> Profile | None:
    from draftbench.rules.profile import Profile

    return None if options.profile is None else Profile(options.profile)


def _known(names: list[str]) -> None:
    from draftbench.rules.finding import rules

    wrong = [name for name in names if name not in rules()]
    if wrong:
        raise UsageError(
            "There is no rule “{wrong}”; `draftbench check --rules` lists them.", wrong=wrong[0]
        )


def _tell(found: Checked, options: argparse.Namespace, scope: _Scope = _ONE) -> None:
    from draftbench.app.texts.files import keep_sources, write_bytes
    from draftbench.rules.finding import sarif

    if options.output:
        from draftbench.app.checks.findingreport import report

        path = Path(options.output)
        written = report(found, path.suffix or path.name)
        keep_sources(path, (options.file,))
        write_bytes(path, written.data)
    if options.sarif:
        as_json(sarif(found.document, found.findings, options.file))
    elif options.json:
        as_json(_data(found, found.findings, scope))
    elif options.output:
        if not options.is_piped:
            say_that("{many} written to {place}.", many=_many(found), place=options.output)
    elif not found.findings:
        say_that("Nothing was found (profile: {spoken}).", spoken=found.profile.spoken)
    else:
        _table(found.document, found.findings, scope)
        mendable = sum(1 for finding in found.findings if finding.fixable)
        say_count(
            "{many}, {n} can be fixed with --fix.",
            "{many}, {n} can be fixed with --fix.",
            n=mendable,
            many=_many(found),
        )
    if not options.json and not options.sarif:
        for note in found.notes:
            say_line(note)


def _many(found: Checked) -> str:
    return (
        message("1 finding")
        if len(found.findings) == 1
        else message("{count} findings", count=len(found.findings))
    )


def _tell_mended(
    found: Checked, made: Mended, options: argparse.Namespace, scope: _Scope = _ONE
) -> None:
    from draftbench.rules.finding import finding_to_data, sarif

    if options.json or options.sarif:
        data = _data(found, made.left, scope)
        data["mended"] = [finding_to_data(found.document, one) for one in made.done]
        as_json(sarif(made.document, made.left, options.file) if options.sarif else data)
        return
    done, left = len(made.done), len(made.left)
    one = message("1 finding is") if done == 1 else message("{done} findings are", done=done)
    rest = (
        message("none is")
        if not left
        else "1 is"
        if left == 1
        else message("{left} are", left=left)
    )
    say_line(
        message("{one} fixed, {rest} left.", one=one, rest=rest)
        if done
        else message("Nothing is fixed, {rest} left.", rest=rest)
    )
    if made.left:
        _table(made.document, made.left, scope)


def _data(found: Checked, findings: tuple[Finding, ...], scope: _Scope) -> dict[str, Any]:
    data = {
        "profile": found.profile.value,
        "language": found.document.language,
        "notes": list(found.notes),
        "findings": [_finding(found.document, one, scope) for one in findings],
    }
    return data | scope.data()


def _finding(document: Document, finding: Finding, scope: _Scope) -> Data:
    from draftbench.rules.finding import finding_to_data

    part = scope.name(finding)
    return finding_to_data(document, finding) | ({"part": part} if part else {})


def _table(document: Document, findings: tuple[Finding, ...], scope: _Scope) -> None:
    from draftbench.document.labels import spoken_labels

    labels = spoken_labels(document)
    rows = []
    for finding in findings:
        words = finding.words(document)
        named = "" if finding.clause is None else labels.get(finding.clause, "")
        named = f"{scope.name(finding)} {named}".strip()
        said = finding.message
        if words.strip():
            said = sentences(quoted(words[:_QUOTED]), said)
        rows.append((finding.rule, term(finding.severity.value, "a finding"), named, said))
    say_table(
        (column("rule"), "", column("clause"), column("finding")),
        rows,
    )


def _rules(options: argparse.Namespace) -> int:
    from draftbench.rules.finding import rules

    if options.json:
        as_json(
            {
                "rules": [
                    {
                        "id": rule.id,
                        "severity": rule.severity.value,
                        "title": rule.title,
                        "explanation": rule.explanation,
                        "source": rule.source,
                        "fixable": rule.fixable,
                        "languages": sorted(rule.languages),
                        "profiles": sorted(rule.profiles),
                    }
                    for rule in rules().values()
                ]
            }
        )
        return 0
    say_table(
        (column("rule"), "", column("fix"), message("what it asks, and why")),
        (
            (
                rule.id,
                term(rule.severity.value, "a finding"),
                message("yes") if rule.fixable else "",
                sentences(sentence(term(rule.title)), term(rule.explanation)),
            )
            for rule in rules().values()
        ),
    )
    return 0
