"""Files: the start page, opening, choosing among what a file holds, and exports.

start_page.py, two_files_view.py, open_commands.py   what is seen at first, opening
file_parts_view.py, files_view.py   choosing among the texts of files
export_choices.py, export_choices_view.py, export_commands.py   what is exported, and how
preview_pane.py, pdf_printer.py   the pages as they will print
paper_choice.py   what files are written on
"""
