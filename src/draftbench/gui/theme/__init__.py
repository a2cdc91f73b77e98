"""Colours, fonts and icons.

colours.py, delegation_colours.py   light, dark, high contrast; what delegations are known by
fonts.py, icons.py, style.py   faces, drawings, a theme on the whole program

Each pair of writing and ground stands in ``tests/gui/test_colours.py``.
"""
