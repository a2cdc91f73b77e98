"""What comes in: files with tracked changes, instructions, revised files, a new base text.

import_choices.py, import_choices_view.py   for whom authors wrote, asked before; what past imports
  were not sure of
instruction_list.py, merge_list.py, new_base_list.py   lists to look through before they count
import_commands.py   what the commands do
"""
