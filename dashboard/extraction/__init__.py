"""An article becomes toponyms, dates and events."""
