"""Dates, times and numbers as the window's language writes them.

The record keeps moments as ISO 8601; what a person types as a date stays ISO 8601 too. What is
only read is written by Qt's ``QLocale`` in formats that translators may change.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from draftbench.gui.speech import language, tr_as

_NUMBERS = {"ar": "ar_AE"}
"""Whose habits a language follows where it has several: figures as everywhere in the window."""


def _locale() -> QLocale:
    code = language()
    return QLocale(_NUMBERS.get(code, code))


def number(n: int) -> str:
    """A whole number, its figures in groups.

    >>> number(1234567)
    '1,234,567'
    """
    return _locale().toString(n)


def day(at: date) -> str:
    """A day with the name of its month.

    >>> day(date(2026, 11, 6))
    '6 November 2026'
    """
    return _written(at, tr_as("d MMMM yyyy", "a date in the signs of Qt"))


def day_and_time(at: datetime) -> str:
    """A day and a time on the clock on which ``at`` is.

    >>> day_and_time(datetime(2026, 11, 6, 9, 5))
    '6 November 2026, 09:05'
    """
    return _written(at, tr_as("d MMMM yyyy, HH:mm", "a date in the signs of Qt"))


def soon(at: datetime) -> str:
    """A day of these weeks and a time.

    >>> soon(datetime(2026, 11, 6, 9, 5))
    '6 Nov 09:05'
    """
    return _written(at, tr_as("d MMM HH:mm", "a date in the signs of Qt"))


def figures(at: datetime) -> str:
    """A day and a time in figures alone, for columns.

    >>> figures(datetime(2026, 11, 6, 9, 5))
    '2026-11-06 09:05'
    """
    return _written(at, tr_as("yyyy-MM-dd HH:mm", "a date in the signs of Qt"))


def figures_of_day(at: date) -> str:
    """A day in figures alone.

    >>> figures_of_day(date(2026, 11, 6))
    '2026-11-06'
    """
    return _written(at, tr_as("yyyy-MM-dd", "a date in the signs of Qt"))


def when(at: str) -> str:
    """A moment of the record (ISO 8601) in figures, its day and minute on the clock of the place;
    what is no moment as it is."""
    try:
        return figures(datetime.fromisoformat(at).astimezone())
    except ValueError:
        return at[:16].replace("T", " ")


def _written(at: date, form: str) -> str:
    on = QDate(at.year, at.month, at.day)
    if isinstance(at, datetime):
        return _locale().toString(QDateTime(on, QTime(at.hour, at.minute)), form)
    return _locale().toString(on, form)


def clock(at: str, now: datetime | None = None) -> str:
    """A moment (ISO 8601 with a zone) on the clock of the place: the time, with the day before it
    where that is not today."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return ""
    today = (now or datetime.now().astimezone()).date()
    return f"{moment:%H:%M:%S}" if moment.date() == today else figures(moment)
