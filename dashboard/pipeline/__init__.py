"""Many documents become tables."""
