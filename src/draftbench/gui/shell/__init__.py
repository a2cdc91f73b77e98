"""The window: menus, toolbar, status, the views, and what each command does."""
