"""How a long job reports and how it is stopped: one callback for both."""

from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with the share done (0..1) and a few words on the current step.

To stop the job, raise :class:`draftbench.errors.Cancelled` from the callback.
"""


def silent(done: float, step: str) -> None:
    """A :data:`Progress` that does nothing."""
