"""The steps of a briefing, one file each, in reading order of the pipeline."""
