"""``python -m draftbench.gui [PROJECT]`` opens the window, as ``draftbench-window`` does."""

from draftbench.gui.application import entry

if __name__ == "__main__":
    entry()
