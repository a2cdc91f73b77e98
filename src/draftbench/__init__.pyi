from draftbench.app.engine import align as align
from draftbench.app.engine import compare as compare
from draftbench.app.engine import merge as merge
from draftbench.app.engine import new as new
from draftbench.app.engine import open as open  # noqa: A004
from draftbench.app.engine import read as read
from draftbench.app.engine import redline as redline

__version__: str
__all__ = ["__version__", "align", "compare", "merge", "new", "open", "read", "redline"]
