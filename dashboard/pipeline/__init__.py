"""Many documents become tables. The one door for pages and the command line."""

from dashboard.pipeline.documents import process_document
from dashboard.pipeline.run import Progress, run, shipped_gazetteer, together

__all__ = ["Progress", "process_document", "run", "shipped_gazetteer", "together"]
