"""Everything that can go wrong and that a person can be told about.

Every error carries one sentence that says what is wrong, where, and what to do. It never carries
text of a document. ``exit_code`` is what the command line ends with, ``remedy`` names what it adds
to the sentence: the option that mends this (:mod:`draftbench.cli.main`).

    raise InputError("{name} is empty; choose another file.", name=name)

    DraftbenchError
    ├── UsageError            2   the request makes no sense (unknown clause, forbidden step)
    ├── InputError            3   a file cannot be read
    │   └── ProjectError      3   a project file is damaged, newer, locked or not one
    │       └── UnusableError 3   it, or an act in it, cannot be used; the rest can be salvaged
    ├── OutputError           3   a file cannot be written
    ├── ConflictError         4   a decision is needed first
    │   └── AgreedError       4   the words are agreed; the clause must be reopened first
    └── Cancelled             1   the user stopped a long job

What others do to the file of an open project stops nothing; a program is told by a
:class:`ProjectFileWarning`.
"""

from draftbench.messages import Message, message


class DraftbenchError(Exception):
    """Root of all errors that are shown to a person; ``str(error)`` is the sentence, a message:
    ``sentence`` with its holders filled, or one that was made before."""

    exit_code = 1

    def __init__(self, sentence: str = "", /, remedy: str = "", **values: object) -> None:
        said = sentence if isinstance(sentence, Message) else message(sentence, **values)
        super().__init__(said)
        self.remedy = remedy


class UsageError(DraftbenchError):
    """What was asked for cannot be done."""

    exit_code = 2


class NoAmendmentError(UsageError):
    """There is no amendment of the ``name``."""

    def __init__(self, sentence: str, name: str = "") -> None:
        super().__init__(sentence)
        self.name = name


class InputError(DraftbenchError):
    """A file or a text cannot be read."""

    exit_code = 3


class ProjectError(InputError):
    """A project file cannot be opened."""


class UnusableError(ProjectError):
    """A project file is damaged, or an act in it cannot be used; the rest can be salvaged."""


class OutputError(DraftbenchError):
    """A file cannot be written; nothing half-written is left behind."""

    exit_code = 3


class ConflictError(DraftbenchError):
    """Two proposals collide; somebody has to decide."""

    exit_code = 4


class AgreedError(ConflictError):
    """The words are agreed and stay as they are until somebody reopens the clause."""


class Cancelled(DraftbenchError):  # noqa: N818 it is no error of anybody
    """Raised out of a progress callback by whoever wants a long job to stop."""


class ProjectFileWarning(UserWarning):
    """Another program wrote into the file of an open project, or moved or deleted it, and work goes
    on elsewhere: in a rescue copy, or in the file written again. Its sentence says where."""
