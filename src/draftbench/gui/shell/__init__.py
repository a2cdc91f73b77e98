"""The window: menus, toolbar, status, the views, and what each command does.

main_window.py, window_parts.py, assembly.py, warm_up.py   built; the start page needs little of it
commands.py, *_commands.py   what each command does
menu_band.py, menus.py, clause_menu.py, selection_bar.py, toolbar.py, palette.py
  how commands are reached
view_stack.py, sidebar.py, status_strip.py, writer_choice.py   views and what stands around them
window_state.py   how a window stood
tour_view.py     what the tour points at
"""
