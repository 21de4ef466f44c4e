"""How the gazetteer's tables are made: the sources read, joined, checked. Not needed at run time."""
