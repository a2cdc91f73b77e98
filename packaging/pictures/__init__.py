"""Pictures of the window, made without a screen, and those that the guide shows."""
