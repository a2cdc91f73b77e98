"""The aligned columns as widgets: layout, painting, scrolling, mouse and keys."""
