"""Where the English of one sentence says the names, dates and quantities of the French, and what it says wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from desktop_app.core.names import NAME_KINDS, EntityKind, FormSource
from desktop_app.core.rewordings import Change
from desktop_app.core.text import Span
from desktop_app.english.attended import attended, name_runs
from desktop_app.english.forms import EnglishForms, Form
from desktop_app.english.name_search import NameSearch, words_of_name
from desktop_app.english.values import EnglishValues
from desktop_app.french.hours import Hours
from desktop_app.french.tables import name_key

Attention = Callable[[Span, Span], tuple[float, float]]
"""For French and English words of one sentence: their share of each other's attention; see `attended`."""


_BY_READER = (FormSource.READER, FormSource.GLOSSARY)
_HYPHENS = ("-", "‑")
_LEAST_PART = 4
"""Letters."""


class How(Enum):
    """How a name was found in the English, the surest way first."""

    EXACT = "as one of its forms, or as the French has it"
    VALUE = "by its value"
    SIMILAR = "spelt a little otherwise"
    PART = "by the surname alone"
    ADJECTIVE = "as an adjective"
    FRENCH = "by a part of it that was left in French"
    ATTENTION = "by where the engine looked"


@dataclass(slots=True)
class Task:
    """One French mention whose English is looked for. `position` is that of its entity."""

    position: int
    kind: EntityKind
    french: str
    span: Span
    own: Form | None
    """What English calls these very words."""
    form: Form | None
    """The same, and what it calls the entity as a whole."""
    hours: Hours = Hours.UNKNOWN
    """Of a time: what the words around say of its hours."""
    found: Span | None = None
    how: How | None = None

    @property
    def is_name(self) -> bool:
        """Whether it is a proper name, not a value."""
        return self.kind in NAME_KINDS

    @property
    def ways(self) -> tuple[str, ...]:
        """All spellings worth looking for, the French one first."""
        return (self.french, *(self.form.ways if self.form else ()))

    @property
    def weight(self) -> int:
        """Letters of the longest way; longer names are placed first."""
        return max(map(len, self.ways))

    @property
    def whole(self) -> bool:
        """Whether all of it was found, and well spelt."""
        return self.how in (How.EXACT, How.VALUE)


class Placing:
    """Places the mentions of one sentence, the sure ones before the doubtful."""

    def __init__(self, forms: EnglishForms, english: str, french: str) -> None:
        self._forms = forms
        self._search = NameSearch(english)
        self._english = english
        self._values = EnglishValues(english)
        self._french = french

    def place(self, tasks: Sequence[Task], attention: Attention | None = None) -> None:
        """Set `found` on every task whose English is there; no two of them overlap."""
        longest_first = sorted(tasks, key=lambda task: (-task.weight, task.span))
        names = [task for task in longest_first if task.is_name]
        for task in names:
            self._set(task, self._search.exact(task.ways), How.EXACT)
        for task in longest_first:
            if not task.is_name:
                self._set(task, self._value(task), How.VALUE)
        for task in missing(names):
            self._set(task, self._similar(task.ways[:2]), How.SIMILAR)
        for task in missing(names):
            self._set(task, self._similar(task.ways[2:]), How.SIMILAR)
        for task in missing(names):
            self._set(task, self._part(task), How.PART)
        for task in missing(names):
            self._set(task, self._adjective(task), How.ADJECTIVE)
        for task in missing(names):
            self._set_french(task)
        if attention:
            for task in missing(names):
                self._set(task, self._attended(task, attention), How.ATTENTION)

    def has_unplaced(self, tasks: Iterable[Task]) -> bool:
        """Whether a name is missing, and there are words left that may be one."""
        lost = any(task.is_name for task in missing(tasks))
        return lost and any(name_runs(self._english, self._search.taken))

    def changes(self, tasks: Iterable[Task]) -> Iterator[Change]:
        """What is to be put right: French left as it was, names misspelt, and what the reader wants said otherwise."""
        for task in tasks:
            if task.found and task.own and self._is_wrong(task, task.own):
                yield Change(task.found, _fitting(self._english, task.found, task.own.ways[0]), task.own.source)
            elif task.found and task.how is How.SIMILAR:
                left = self._left_in_french(task, NameSearch(task.found.of(self._english)))
                if left:
                    yield Change(left[0].shifted(task.found.start), left[1].ways[0], left[1].source)

    def misspelt(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Span]]:
        """Words that are a name spelt otherwise than in the same sentence, with the mention that they are likest to.

        Of names that are well spelt once: "Macron said that Macrom..." for one mention or for two.
        """
        for task in tasks:
            respelt = task.found is not None and task.how is How.SIMILAR and any(map(self._search.has, task.ways))
            if task.found and respelt and not _is_derived(task.found.of(self._english), task.ways):
                yield task, task.found
        for task in tasks:
            if task.found and task.is_name and task.how in (How.EXACT, How.PART):
                yield from ((task, span) for span in self._spelt_again(task.found.of(self._english), task))

    def _spelt_again(self, name: str, task: Task) -> Iterator[Span]:
        """Words that belong to no mention, and are `name` or its last word with a letter or two changed."""
        names = (name, name.split()[-1]) if task.kind is EntityKind.PERSON else (name,)
        for span in self._search.similar(names):
            said = span.of(self._english)
            known = _is_derived(said, names) or self._is_another(name_key(said), name)
            if not (known or NameSearch(self._french).has(said)):
                yield self._search.claim(span)

    def _is_wrong(self, task: Task, form: Form) -> bool:
        said = name_key(task.found.of(self._english)) if task.found else ""
        by_reader = form.source in _BY_READER
        if said in map(name_key, form.ways[:1] if by_reader else form.ways):
            return False
        match task.how:
            case How.EXACT:
                return by_reader or said == name_key(task.french)
            case How.SIMILAR:
                by_table = form.source is not FormSource.TEMPLATE
                return by_reader or (by_table and not self._is_another(said, form.ways[0]))
            case How.ATTENTION:
                return by_reader
            case How.FRENCH:
                return True
        return False

    def _is_another(self, said: str, name: str) -> bool:
        """Whether the words are, in the singular or plural, the English of something else: "Australians"."""
        singular = said.removesuffix("s")
        return any(self._forms.is_english_name(one) for one in {said, singular} - {name_key(name)})

    def _set(self, task: Task, span: Span | None, how: How) -> None:
        if span:
            task.found, task.how = self._search.claim(span), how

    def _value(self, task: Task) -> Span | None:
        place = (task.span.start + task.span.end) / 2 / max(1, len(self._french))
        return self._values.find(task.french, task.kind, place, self._search.taken, task.hours)

    def _similar(self, ways: Sequence[str]) -> Span | None:
        """Words spelt nearly so that are not the known name of something else."""
        spans = self._search.similar(ways)
        return next((span for span in spans if not self._forms.is_english_name(span.of(self._english))), None)

    def _part(self, task: Task) -> Span | None:
        """The surname alone, where English leaves the given name or the title out."""
        if task.kind is not EntityKind.PERSON:
            return None
        words = (words_of_name(way) for way in task.ways)
        return self._search.exact(
            _surname(way, parts[-1].span) for way, parts in zip(task.ways, words, strict=True) if len(parts) > 1
        )

    def _adjective(self, task: Task) -> Span | None:
        """ "Syrian" for Syrie, where Syria itself is not said."""
        if task.kind is not EntityKind.PLACE or any(self._search.has(way) for way in task.ways):
            return None
        adjectives = self._forms.adjectives(task.french)
        return self._search.exact([*adjectives, *(adjective + "s" for adjective in adjectives)])

    def _set_french(self, task: Task) -> None:
        """ "The Al-Nosra" for "front Al-Nosra": what is known of the words left is what English says there."""
        left = self._left_in_french(task, self._search)
        if left:
            task.own = left[1]
            self._set(task, left[0], How.FRENCH)

    def _left_in_french(self, task: Task, search: NameSearch) -> tuple[Span, Form] | None:
        """Where the longest part of a name stands as the French has it, of which a table knows better; and what."""
        by_reader = task.own is not None and task.own.source in _BY_READER
        for part in () if by_reader or task.kind is EntityKind.PERSON else french_parts(task.french):
            form = self._forms.form(part, task.kind, "")
            known = form is not None and form.source in (FormSource.TABLE, FormSource.CLDR)
            span = search.exact((part,)) if known and not self._forms.is_english_name(part) else None
            if span and form and name_key(part) not in map(name_key, form.ways):
                return span, form
        return None

    def _attended(self, task: Task, attention: Attention) -> Span | None:
        """What the engine made of the name, unless that is the known name of something else."""
        span = attended(self._english, self._search.taken, partial(attention, task.span))
        return span if span and not self._forms.is_english_name(span.of(self._english)) else None


def french_parts(name: str) -> Iterator[str]:
    """The runs of words of a name that begin with a capital and are not all of it, the longest first."""
    words = words_of_name(name)
    lengths = range(len(words) - 1, 0, -1)
    runs = (words[start : start + length] for length in lengths for start in range(len(words) - length + 1))
    for run in runs:
        start, end = run[0].span.start, run[-1].span.end
        joined = name[start - 1 : start] in _HYPHENS or name[end : end + 1] in _HYPHENS
        if run[0].written[:1].isupper() and end - start >= _LEAST_PART and not joined:
            yield name[start:end]


def _is_derived(said: str, names: Iterable[str]) -> bool:
    """Whether `said` is a name with an ending: "Clintons"."""
    return any(name_key(said).startswith(name_key(name)) for name in names)


def missing(tasks: Iterable[Task]) -> list[Task]:
    """Those that were not found."""
    return [task for task in tasks if task.found is None]


def _surname(way: str, span: Span) -> str:
    word = span.of(way)
    return word if len(word) > 3 else way


def _fitting(english: str, span: Span, after: str) -> str:
    """`after` with a capital at the start of the sentence, and without an article that stands there already."""
    before = english[: span.start]
    if after.lower().startswith("the ") and before.lower().endswith("the "):
        after = after[4:]
    return after[:1].upper() + after[1:] if not any(map(str.isalnum, before)) else after
