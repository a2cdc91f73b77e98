"""``python -m draftbench`` is the same as ``draftbench``."""

from draftbench.cli.main import entry

if __name__ == "__main__":
    entry()
