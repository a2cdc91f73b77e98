"""How often Python looks for garbage, and memory that is not needed any more: what was worked out
of texts is remembered for as long as it is in use, and no longer than any project is open."""

import gc
import re
import sys
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import cache, lru_cache, update_wrapper
from itertools import count
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, cast
from weakref import WeakSet

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S", bound="Store")

ALLOCATIONS = 1_000_000
"""New objects after which garbage is looked for: a long text is millions of objects, among which
there is hardly any."""

NEW = 20_000
"""New objects among which it is worth looking for garbage when nothing happens."""


def look_rarely() -> None:
    """Looks for garbage rarely from now on, as the command and the window do, so that it does not
    hold up comparisons of long texts."""
    gc.set_threshold(ALLOCATIONS)


def look_no_more() -> None:
    """Leaves everything where it is: a command that has done its work ends, and its memory goes
    back as a whole."""
    gc.disable()
    gc.freeze()


@contextmanager
def not_looked_for() -> Iterator[None]:
    """Looks for no garbage while a long text is read, all of which is kept; later not among what
    is there then either, where the text was much of it."""
    looking, before = gc.isenabled(), gc.get_count()[0]
    gc.disable()
    try:
        yield
    finally:
        if gc.get_count()[0] - before > ALLOCATIONS:
            gc.freeze()
        if looking:
            gc.enable()


class IdleCollector:
    """Collects garbage when nothing happens."""

    def __init__(self) -> None:
        self._whole_again = 0.0
        self._is_done = True

    def collect(self) -> None:
        """Collects what is garbage among new objects, where there are enough of them, and among all
        as often as that takes a thousandth of the time. To be called by the thread that made the
        windows; takes some hundredths of a second, among all objects some tenths."""
        is_new = gc.get_count()[0] > NEW
        if not is_new and self._is_done:
            return
        began = time.monotonic()
        if began >= self._whole_again:
            re.purge()  # patterns made of words of a text
            gc.collect()
            self._whole_again = began + 1000 * (time.monotonic() - began)
            self._is_done = True
        elif is_new:
            gc.collect(1)
            self._is_done = False


def give_back() -> None:
    """Gives the memory that past work left free back to the system, where the C library keeps it
    (glibc: what is free between two pieces that are not). Takes milliseconds, in any thread."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Callable[[int], object] | None:
    """What gives it back, looked up once: each look-up leaves garbage."""
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none


MOST = 10_000
"""Results of one function after which they grow old at once, however few acts there were: those of
all clauses of a long text are asked for again."""
ACTS = 50
"""Acts after which what none of them asked for grows old; after as many more it goes."""
_NONE: Any = object()
_acts = count(1)


class Store(Protocol):
    """What holds something of the texts that are being worked on."""

    def clear(self) -> None:
        """Lets go of all of it."""


class _Results:
    """What a function gave, by its arguments: ``recent`` is what was asked for lately, ``former``
    what was before. ``ask`` gives ``recent`` again without a step of Python."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.ask = lru_cache(maxsize=None)(self._look_up)
        update_wrapper(self.ask, function)
        self.clear()

    def clear(self) -> None:
        self.recent: dict[Hashable, Any] = {}
        self.former: dict[Hashable, Any] = {}
        self.ask.cache_clear()

    def grow_old(self) -> None:
        self.recent, self.former = {}, self.recent
        self.ask.cache_clear()

    def _look_up(self, *args: Any, **options: Any) -> Any:
        key = (args, *options.items()) if options else args
        found = self.former.get(key, _NONE)
        if found is _NONE:
            found = self._function(*args, **options)
        if len(self.recent) >= MOST:
            self.grow_old()
        self.recent[key] = found
        return found


class Lately(Generic[R]):
    """What was found out of states of a negotiation, each of which belongs to one moment: of the
    ``most`` that were asked for last those that were asked for since the act before the last one.
    One of a state of long ago would hold all that stood in it. In any thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.clear()

    def clear(self) -> None:
        """Lets go of all of it."""
        self._now: tuple[R, ...] = ()
        self._before: tuple[R, ...] = ()

    def grow_old(self) -> None:
        """To be called after each act."""
        self._now, self._before = (), self._now

    def __iter__(self) -> Iterator[R]:
        """What is kept, the last asked for first."""
        return iter((*self._now, *self._before))

    def find(self, fits: Callable[[R], bool]) -> R | None:
        """The one that ``fits``, which is asked for now; None where none does."""
        for found in self:
            if fits(found):
                return self.take(found)
        return None

    def take(self, found: R) -> R:
        """Keeps what was ``found``, which is asked for now, and gives it."""
        now, before = self._now, self._before
        if not now or now[0] is not found:
            now = (found, *(one for one in now if one is not found))[: self._most]
            left = (one for one in before if one is not found)
            self._now, self._before = now, tuple(left)[: self._most - len(now)]
        return found


_results: list[_Results] = []
_stores: list[Store] = []
_lately: list[Lately[Any]] = []
_projects: WeakSet[object] = WeakSet()
"""Those that are open."""


def remembered(function: Callable[P, R]) -> Callable[P, R]:
    """``function``, of values that can be keys, that gives again what it gave for the same ones, as
    long as it is in use: what no act asked for in a long time goes (:func:`forget_unused`), and
    all when no project is open any more (:func:`forget_with`). In any thread."""
    kept = _Results(function)
    _results.append(kept)
    return cast("Callable[P, R]", kept.ask)


def let_go(store: S) -> S:
    """The same ``store``, which is emptied when no project is open any more."""
    _stores.append(store)
    return store


def let_go_unused(lately: Lately[R]) -> Lately[R]:
    """The same ``lately``, which grows old with each act (:func:`forget_unused`) and is emptied
    when no project is open any more."""
    _lately.append(lately)
    return let_go(lately)


def forget_unused() -> None:
    """To be called after each act: forgets what none of the last :data:`ACTS` and more acts asked
    for, and of single states what none of the last two did."""
    for one in _lately:
        one.grow_old()
    if not next(_acts) % ACTS:
        for kept in _results:
            kept.grow_old()


def remember_for(project: object) -> None:
    """To be called when a project is opened: what is found out of texts is remembered as long as it
    or another one is open."""
    _projects.add(project)


def forget_with(project: object) -> None:
    """To be called when a project is closed: forgets all; while another one is open, which may have
    the same texts, what no act of that asks for, as after an act."""
    _projects.discard(project)
    if _projects:
        forget_unused()
    else:
        forget()


def forget() -> None:
    """Forgets everything that was found out of texts."""
    for store in (*_results, *_stores):
        store.clear()
