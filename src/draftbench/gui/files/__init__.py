"""Files: the start page, opening, choosing among what a file holds, and exports.

start_page.py, recent_projects.py, open_commands.py   what is seen at first, and opening
file_parts_view.py, files_view.py   choosing among the texts of files
export_choices.py, export_choices_view.py, export_commands.py   what is exported, and how
preview_pane.py, previews.py, pages_view.py, pdf_printer.py   the pages as they will print
masthead_form.py, paper_choice.py, table_choice.py   what files are written on, and hold
"""
