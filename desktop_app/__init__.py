"""Read a French article in English: translation, gist and names, offline."""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# numpy reads it when it is first imported. Its matrices here are small, and threads that wait for each other cost more
# than they save: up to six times the time where names are read on a busy machine.

__version__ = "0.1.0"
