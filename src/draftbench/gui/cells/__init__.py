"""What stands in the cells of the aligned columns: texts, differences, marks, tips.

cells.py, grid.py   cells, made when they are first looked at; rows and columns under them,
  and their order
draft_cells.py, version_cells.py, partner_cells.py   the draft, a version, clauses in two places
differences.py, change_kinds.py, compared.py   how versions differ, and what kinds of change
markup.py, bracket_signs.py, reference_signs.py   brackets, references and other signs
language_versions.py, offered_links.py   language versions; related clauses that may be meant
amendment_rows.py, clause_standing.py, census.py   amendments beside clauses, counted
tips.py, head_words.py, quotes.py   what is said at cells and columns
cell_style.py    fonts and measures
excerpts.py, clause_copy.py, typed_words.py   words chosen, copied, written
"""
