"""What users choose of the window: appearance, language, keys."""
