"""The tables on disk."""
