"""The window; the only package that imports Qt.

application.py   builds everything and passes it on
speech.py, languages.py, terms.py, dates.py   what is said, in which language
window_picture.py   pictures without a screen
shell/           the main window: menus, toolbar, views, what each command does
rows/ cells/ columns/ editor/   the aligned texts, from rows to widgets and the clause being written
inspector/ writing/   what is said of a row; writing in the draft
amendments/ checks/ files/ help/ history/ imports/ meeting/ settings/   the subjects
session/ widgets/ theme/   acts and jobs of one project; parts that know no project; colours

Who changes a subject reads its ``__init__``. ``X_view.py`` shows what ``X.py`` works out without
widgets; ``X_commands.py`` does what the commands of the subject say. Look at the pictures of
``python3 dev.py pictures DIR`` after every change. Measure with ``benchmarks/window.py``,
``opening.py`` (how long it stands still), ``start.py`` and ``soak.py`` (a long day).
"""

from contextlib import suppress

with suppress(ImportError):
    from PySide6 import QtCore as _QtCore  # noqa: F401  (the one below comes with it)
    from shibokensupport import feature  # type: ignore[import-not-found]

    # PySide reads the source of each module that is imported after it, and keeps it, to know
    # whether that uses ``__feature__``, which none does here: 13 MB, and a tenth of the start.
    feature._mod_uses_pyside = lambda _module: False  # noqa: SLF001
