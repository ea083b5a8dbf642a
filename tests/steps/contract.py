"""What every step owes the pipeline. A test class inherits `StepContract` and says which step it is about."""

from __future__ import annotations

from collections.abc import Generator
from typing import cast

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.pipeline import Step

TEXT = (
    "Lire aussi : autre chose\n"
    "😀 Le président Jean Dupont a quitté Paris mardi, selon la cha?ne Radio-Nord. Il n'a pas répondu.\n"
    "\n"
    "À Alep, 25 personnes ont été blessées « par erreur », a indiqué l'Organisation des secours (ODS)."
)


class StepContract:
    """Inherit, and give the step and a briefing that is ready for it."""

    def step(self) -> Step:
        """The step under test, new."""
        raise NotImplementedError

    def ready(self, text: str) -> Briefing:
        """A briefing of `text` as the steps before leave it."""
        raise NotImplementedError

    @pytest.mark.parametrize("text", [TEXT, "Oui.", "…", "🙂", "x" * 3000, "Un.\n\n\n\nDeux."])
    def test_it_yields_and_keeps_the_original(self, text: str) -> None:
        start = self.ready(text)
        snapshots = list(self.step()(start))
        assert snapshots
        for one in snapshots:
            assert one.article.original == text
            assert len(one.sentences) >= len(start.sentences)

    def test_what_is_known_is_never_taken_back(self) -> None:
        start = self.ready(TEXT)
        *_, last = self.step()(start)
        assert last.translated_count >= start.translated_count
        assert {entity.french for entity in start.entities} <= {entity.french for entity in last.entities}
        assert set(start.troubles) <= set(last.troubles)
        if start.sentences:
            assert [one.span for one in last.sentences] == [one.span for one in start.sentences]

    def test_its_spans_lie_inside_what_they_count_in(self) -> None:
        *_, last = self.step()(self.ready(TEXT))
        for sentence in last.sentences:
            assert 0 <= sentence.span.start < sentence.span.end <= len(last.article.text)
        for entity in last.entities:
            for mention in entity.mentions:
                assert last.text_of(mention).strip() == last.text_of(mention) != ""

    def test_the_same_briefing_gives_the_same_result(self) -> None:
        step = self.step()
        assert list(step(self.ready(TEXT)))[-1] == list(step(self.ready(TEXT)))[-1]

    def test_it_can_be_left_at_any_yield_and_used_again(self) -> None:
        step, start = self.step(), self.ready(TEXT)
        whole = list(step(start))
        for count in range(1, len(whole) + 1):
            stream = cast("Generator[Briefing]", iter(step(start)))
            for _ in range(count):
                next(stream, None)  # a step may remember the article, and pause less often the next time
            stream.close()
        assert list(step(start))[-1] == whole[-1]

    def test_an_article_of_nothing_but_furniture_is_survived(self) -> None:
        assert list(self.step()(self.ready("Lire aussi : autre chose")))


def briefing(text: str) -> Briefing:
    """A briefing of which nothing is known."""
    return Briefing(Article(text, read_as="fr"))
