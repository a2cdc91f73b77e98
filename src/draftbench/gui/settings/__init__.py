"""What users choose of the window: appearance, language, keys.

settings.py, appearance.py   what a user wishes, and what of it the start page needs
settings_dialog.py, settings_pages.py, settings_parts.py   the dialogue
key_changes.py, keys_page.py   keys of the commands
"""
