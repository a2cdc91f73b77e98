"""The aligned columns as widgets: layout, painting, scrolling, mouse and keys.

columns_view.py, board.py, dividers.py, column_pane.py   the columns, one column
column_model.py, column_heads.py   rows for Qt and screen readers
cell_layout.py, gutter.py, cell_painter.py   cells set and painted
row_geometry.py, row_map.py   where rows stand, and the map
column_input.py, word_selection.py   mouse and keys
comparison_commands.py   what the commands do

Measure with ``benchmarks/window.py``.
"""
