"""Widgets: layout, painting, and forwarding what the user does."""
