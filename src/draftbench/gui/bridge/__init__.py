"""Where Qt and the engine meet: offsets, background jobs."""
