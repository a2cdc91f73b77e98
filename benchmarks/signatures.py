"""Signatures of desks: how fast many are checked, and whether what was forged is found.

Run: ``python benchmarks/signatures.py [EVENTS] [CASES]`` (default 50,000 and 200 of each kind).
Prints for checking all signatures of a project, for recording with and without signatures, and for
reading what was checked before: seconds by the clock, seconds of work of the cores (what counts on
a machine that does other things too), microseconds of work for each event; then of each kind of
forgery how many were tried and how many were not found. Ends with 1 where one was not found.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

from draftbench.amend.amendment import Delegation
from draftbench.app.desks import attribution
from draftbench.app.desks.attribution import Attribution, Signing, arrival
from draftbench.app.desks.desk import Desk, DeskSigner
from draftbench.app.desks.rostering import add_desk
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.record import NewEvent, Record
from draftbench.record.event import Event
from draftbench.record.signatures import Signature
from support.desks import at_desk, sign_as

EVENTS, CASES = 50_000, 200
WORDS = ("the", "States", "Parties", "shall", "take", "measures", "towards", "full", "recovery")
_DELEGATIONS = (Delegation("BRA", "Brazil"), Delegation("MEX", "Mexico"))
Signed = tuple[Event, Signature | None]


def main(events: int, cases: int) -> int:
    """Prints all of it; gives the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        for what, clock, work in timed(Path(folder), events):
            each = work / events * 1e6
            print(f"{what:50} {clock:7.2f} s {work:7.2f} s of work {each:7.1f} µs each")
    failed = 0
    for what, tried, missed in measure(cases):
        print(f"{what:60} {tried:6} tried {missed:4} not found")
        failed += missed
    return 1 if failed else 0


class _Watch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._began, self._work = time.perf_counter(), self._worked()

    def read(self) -> tuple[float, float]:
        """By the clock, and of work."""
        return time.perf_counter() - self._began, self._worked() - self._work

    @staticmethod
    def _worked() -> float:
        return sum(os.times()[:4])


def timed(folder: Path, count: int) -> Iterator[tuple[str, float, float]]:
    """What was done, and how many seconds it took by the clock and of work, with a project of
    ``count`` events."""
    with at_desk(folder / "home"):
        path = folder / "large.draftbench"
        chance = random.Random(1)  # noqa: S311  # words, not secrets
        new = [
            NewEvent("amendment-tabled", {"id": f"a-{n}", "words": _words(chance)}, "Brazil")
            for n in range(count)
        ]
        with Record.create(path, title="Signatures") as record:
            watch = _Watch()
            record.append_all(new)
            yield "recording without signatures", *watch.read()
        path.unlink()
        with Record.create(path, title="Signatures") as record:
            record.signer = DeskSigner()
            watch = _Watch()
            record.append_all(new)
            yield "recording with signatures", *watch.read()
        with Record.view(path) as record:
            events, signatures = record.events(), record.signatures()
            watch = _Watch()
            found = attribution.check(record.begins, events, signatures)
            yield "checking every signature", *watch.read()
            watch = _Watch()
            known = attribution.of_record(record)
            yield "reading what was checked before", *watch.read()
        assert len(found) == len(known) == count
        assert {one.finding for one in found.values()} == {attribution.Finding.RIGHT}


def measure(cases: int = CASES) -> list[tuple[str, int, int]]:
    """Of each kind of forgery what it is, how many were tried and how many were not found; and of
    honest events how many there were, and how many were called in question."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_measured(Path(folder), cases))


def _measured(folder: Path, cases: int) -> Iterator[tuple[str, int, int]]:
    chance = random.Random(2)  # noqa: S311  # cases, not secrets
    with at_desk(folder / "brazil", "Brazil's desk") as brazil:
        pass
    with at_desk(folder / "stranger") as stranger:
        pass
    with at_desk(folder / "chair", "Chair"), _project(folder / "n.draftbench") as bench:
        add_desk(bench, brazil.public, ["BRA"])
        begins, last = bench.record.begins, bench.events[-1].id
        honest = [_tabled(chance, last, "BRA", number) for number in range(cases)]
        made: Mapping[str, Callable[[Event], Signed]] = {
            "words altered by one letter": lambda e: (_altered(chance, e), sign_as_is(e)),
            "another author": lambda e: (replace(e, actor="Mexico"), sign_as_is(e)),
            "another time": lambda e: (replace(e, at=e.at[:17] + "59" + e.at[19:]), sign_as_is(e)),
            "another kind": lambda e: (replace(e, kind="amendment-drafted"), sign_as_is(e)),
            "another id": lambda e: (replace(e, id=e.id[::-1]), sign_as_is(e)),
            "a bit of the signature flipped": lambda e: (e, _flipped(chance, sign_as_is(e))),
            "the key of another desk named": lambda e: (
                e,
                sign_as(stranger, begins, e)._replace(key=brazil.key),
            ),
            "signed by a desk that is not on the roster": lambda e: (
                e,
                sign_as(stranger, begins, e),
            ),
            "the signature left away": lambda e: (e, None),
            "signed in another negotiation": lambda e: (e, sign_as(brazil, "f" * 32, e)),
            "done for another delegation": lambda e: _for_mexico(chance, brazil, begins, e),
            "a decision of the secretariat": lambda e: _decided(brazil, begins, e),
        }

        def sign_as_is(event: Event) -> Signature:
            return sign_as(brazil, begins, event)

        asked = sum(_seen(bench, e, sign_as_is(e)).asks for e in honest)
        yield "honest events (called in question)", cases, asked
        for what, forged in made.items():
            tried = [forged(event) for event in honest]
            missed = sum(not _found(_seen(bench, *one), brazil) for one in tried)
            yield what, len(tried), missed


def _seen(bench: Workbench, event: Event, signature: Signature | None) -> Attribution:
    signatures = {} if signature is None else {event.id: signature._replace(event=event.id)}
    came = arrival(bench.record, [event], signatures, bench.register.delegations)
    return came.attributions[event.id]


def _found(one: Attribution, brazil: Desk) -> bool:
    """Whether somebody is asked, and told that this desk did not do that or may not."""
    right = one.signing is Signing.KNOWN and one.key == brazil.key and not one.denied
    return one.asks and not right


def _project(path: Path) -> Workbench:
    clause = Clause(ClauseId("op1"), ClauseKind.OPERATIVE, RichText("Urges States to report;"))
    base = Document("text", (clause,), "Text", "text")
    return Workbench.create(path, base, delegations=_DELEGATIONS, title="Signatures")


def _tabled(chance: random.Random, last: str, code: str, number: int) -> Event:
    name = f"{chance.getrandbits(80):020x}{last[:12]}"
    amendment = {"id": f"am-{number}", "sponsors": [code], "reason": _words(chance)}
    at = f"2026-01-31T09:30:{number % 59:02}.000000Z"
    return Event(name, at, "Brazil", "amendment-tabled", {"amendment": amendment})


def _altered(chance: random.Random, event: Event) -> Event:
    amendment = dict(event.payload["amendment"])
    words = amendment["reason"]
    at = chance.randrange(len(words))
    letter = "x" if words[at] != "x" else "y"
    amendment["reason"] = words[:at] + letter + words[at + 1 :]
    return replace(event, payload={"amendment": amendment})


def _flipped(chance: random.Random, signature: Signature) -> Signature:
    bit = chance.randrange(len(signature.sig) * 8)
    flipped = bytearray(signature.sig)
    flipped[bit // 8] ^= 1 << bit % 8
    return signature._replace(sig=bytes(flipped))


def _for_mexico(chance: random.Random, brazil: Desk, begins: str, event: Event) -> Signed:
    sponsors = chance.choice((["MEX"], ["BRA", "MEX"]))
    amendment = event.payload["amendment"] | {"sponsors": sponsors}
    made = replace(event, payload={"amendment": amendment})
    return made, sign_as(brazil, begins, made)


def _decided(brazil: Desk, begins: str, event: Event) -> Signed:
    payload = {"id": event.payload["amendment"]["id"]}
    made = replace(event, kind="amendment-accepted", payload=payload)
    return made, sign_as(brazil, begins, made)


def _words(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=60))


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:3]]
    sys.exit(main(*(given + [EVENTS, CASES][len(given) :])))
