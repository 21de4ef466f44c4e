"""How much of annotated texts is understood: a gold standard is read, the texts are run, and the two are compared."""
