"""Map layers as data, with validity and licence each; styles; label placement."""
