"""Events become incidents, claims by side, counts per place and per day."""
