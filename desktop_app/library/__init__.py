"""What is kept of briefings between two runs: the open session for a crash, and the history where it is wanted."""
