"""The day on which an article is translated, for those who are handed the briefing later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.core.model import Briefing


@dataclass(frozen=True, slots=True)
class DateTranslation:
    """A detail that dates the briefing by its first translated sentence; `today` is the clock."""

    today: Callable[[], date]

    def __call__(self, briefing: Briefing, index: int, /) -> Briefing:
        return briefing if briefing.translated_on else replace(briefing, translated_on=self.today())
