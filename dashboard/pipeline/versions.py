"""Versions that stand in run.json: what a reader of the tables must know to compare two runs."""

SCHEMA_VERSION = "1"
"""Of the tables' columns. Raised when a column changes its name or its meaning."""

ENGINE_VERSION = "0.1.0"
"""Of reading and extraction. Raised with every change that can change a result."""
