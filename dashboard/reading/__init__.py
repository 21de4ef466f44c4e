"""A file becomes documents and articles: formats, encodings, splitting, language, day of publication."""

from dashboard.reading.articles import ReadDocument
from dashboard.reading.read import find_inputs, read_path, read_text

__all__ = ["ReadDocument", "find_inputs", "read_path", "read_text"]
