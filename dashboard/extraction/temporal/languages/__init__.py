"""The words of time, one module a language: data only, read by `lexicon.py`."""
