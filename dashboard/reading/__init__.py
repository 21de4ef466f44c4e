"""A file becomes articles."""
