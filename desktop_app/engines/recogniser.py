"""The trained recogniser of names: spaCy's network alone, with a French tokeniser that is quick to build."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from desktop_app.assets import resource
from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.engines.name_features import NameFeatures, load_name_features
from desktop_app.engines.spacy_alone import without_command_line
from desktop_app.engines.word_vectors import VECTORS, add_word_vectors

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_KINDS = {
    "PER": EntityKind.PERSON,
    "LOC": EntityKind.PLACE,
    "ORG": EntityKind.ORGANISATION,
    "MISC": EntityKind.OTHER,
}

_PIECE = 2_000
"""Characters of a line read at once: memory grows with it, while names depend on the nearest words only."""

_BATCH = 32

_NO_WORD = re.compile(r"\S{100,}")
"""Addresses and rubbish; the time to cut such a "word" into tokens grows with the square of its length."""

_LETTER = r"[^\W\d_]"
_LOWER = r"[a-zµß-öø-ÿāăąćčďđēęěğīıłńňōőřśşšţťūůűźżžœșț]"
_UPPER = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪİŁŃŇŌŐŘŚŞŠŢŤŪŮŰŹŻŽŒȘȚ]"
_APOSTROPHE = "['’]"
_HYPHEN = "[-–—‐‑]"
_PRONOUNS = "ce clés elle en il ils je là moi nous on t vous"


class _TokenLists(TypedDict):
    """What tokens.json holds: words cut in their own way, and parts of hyphened words kept whole."""

    exceptions: dict[str, list[dict[str, str]]]
    """Each word's tokens, as spaCy's attributes ORTH and NORM."""
    first_parts: list[str]
    middle_parts: list[str]
    whole_stems: list[str]


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Finds persons, places, organisations and other names in French text."""

    _language: Language
    _features: NameFeatures

    def spans(self, text: str) -> tuple[tuple[Span, EntityKind], ...]:
        """Every name with its kind, in order; spans count code points of `text` and do not overlap."""
        with self._language.memory_zone():  # else every word ever read would stay in spaCy's vocabulary
            return tuple(self._names(text))

    def _names(self, text: str) -> Iterator[tuple[Span, EntityKind]]:
        text = _NO_WORD.sub(lambda match: "x" * len(match[0]), text)
        documents = ((self._document(piece.of(text)), piece.start) for piece in pieces(text))
        for document, start in self._language.pipe(documents, as_tuples=True, batch_size=_BATCH):
            for name in document.ents:
                yield Span(name.start_char, name.end_char).shifted(start), _KINDS[name.label_]

    def _document(self, text: str) -> Doc:
        return self._features.write(self._language.make_doc(text))


def load_recogniser(folder: Path | None = None) -> Recogniser:
    """The recogniser in `folder`, or the one that comes with the program; about a third of a second.

    Raises OSError or ValueError when the folder is not one that tools/train_names made.
    """
    from thinc.api import Config

    folder = folder or resource("names/model")
    language = make_language(folder)
    settings = dict(Config().from_disk(folder / "config.cfg")["components"]["ner"])
    language.add_pipe(settings.pop("factory"), name="ner", config=settings)
    language.from_disk(folder, exclude=["vocab", "tokenizer"])
    return Recogniser(language, load_name_features(language.vocab))


def make_language(folder: Path) -> Language:
    """A spaCy pipeline that only cuts words: what the network in `folder` is trained on and reads."""
    with without_command_line():
        from spacy.language import Language

    language = Language(create_tokenizer=lambda bare: _tokeniser(bare, folder / "tokens.json"))
    if (folder / VECTORS).is_file():
        add_word_vectors(language.vocab, folder)
    return language


def pieces(text: str) -> Iterator[Span]:
    """The lines of the text that hold words, those longer than _PIECE cut between words."""
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].isspace():
            yield from _cut(text, Span(*line.span()))


def _cut(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    while line.end - start > _PIECE:
        blank = text.rfind(" ", start + 1, start + _PIECE)
        end = blank if blank > 0 else start + _PIECE
        yield Span(start, end)
        start = end
    yield Span(start, line.end)


def _tokeniser(language: Language, lists: Path) -> Callable[[str], Doc]:
    """Cuts words as `spacy.lang.fr` does, which the network was trained on; that module takes seconds to import.

    Method: spaCy's own tokeniser with its French rules, over letter classes that `re` compiles quickly.
    """
    from spacy.lang.tokenizer_exceptions import URL_MATCH
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    words: _TokenLists = json.loads(lists.read_text(encoding="utf-8"))
    tokeniser: Callable[[str], Doc] = Tokenizer(
        language.vocab,
        rules=words["exceptions"],
        prefix_search=compile_prefix_regex(_prefixes()).search,
        suffix_search=compile_suffix_regex(_suffixes()).search,
        infix_finditer=compile_infix_regex(_infixes()).finditer,
        token_match=re.compile(_whole_words(words), re.IGNORECASE).match,
        url_match=URL_MATCH,
    )
    return tokeniser


def _prefixes() -> Sequence[str]:
    from spacy.lang.char_classes import LIST_CURRENCY, LIST_ELLIPSES, LIST_ICONS, LIST_PUNCT, LIST_QUOTES

    signs = ("§", "%", "=", "—", "–", r"\+(?![0-9])")
    elision = rf"[dlnDLN]{_APOSTROPHE}(?={_LETTER})"
    return (*signs, *LIST_PUNCT, *LIST_ELLIPSES, *LIST_QUOTES, *LIST_CURRENCY, *LIST_ICONS, elision)


def _suffixes() -> Sequence[str]:
    from spacy.lang.char_classes import CONCAT_QUOTES, CURRENCY, LIST_ELLIPSES, LIST_PUNCT, LIST_QUOTES, UNITS

    pronouns = "|".join((*_PRONOUNS.split(), *_PRONOUNS.upper().split()))
    return (
        *LIST_PUNCT,
        *LIST_ELLIPSES,
        *LIST_QUOTES,
        r"(?<=[0-9])\+",
        r"(?<=°[FfCcKk])\.",
        r"(?<=[0-9])%",
        rf"(?<=[0-9])(?:{CURRENCY})",
        rf"(?<=[0-9])(?:{UNITS})",
        rf"(?:(?<={_LOWER})|(?<=[0-9%²+\-(?:){CONCAT_QUOTES}]))\.",
        rf"(?<={_UPPER}{_UPPER})\.",
        rf"(?<={_LETTER}){_HYPHEN}(?:{pronouns})",
    )


def _infixes() -> Sequence[str]:
    from spacy.lang.char_classes import CONCAT_QUOTES, HYPHENS, LIST_ELLIPSES, LIST_ICONS

    return (
        *LIST_ELLIPSES,
        *LIST_ICONS,
        r"(?<=[0-9])[+\-*^](?=[0-9-])",
        rf"(?:(?<={_LOWER})|(?<=[{CONCAT_QUOTES}]))\.(?=[{CONCAT_QUOTES}]|{_UPPER})",
        rf"(?<={_LETTER}),(?={_LETTER})",
        rf"(?<={_LETTER})(?:{HYPHENS})(?={_LETTER})",
        rf"(?:(?<={_LETTER})|(?<=[0-9]))[:<>=/](?={_LETTER})",
        rf"(?<={_LETTER}{_APOSTROPHE})(?={_LETTER})",
    )


def _whole_words(words: _TokenLists) -> str:
    """Hyphened and elided words that stay one token: "sous-marin", "Seine-Saint-Denis", "entr'ouvrir"."""
    first, middle, stems = map("|".join, (words["first_parts"], words["middle_parts"], words["whole_stems"]))
    rest = r"(?:[^\W\d_]|[-–—‐‑'’])*"
    return (
        rf"^(?:(?:{first}){_HYPHEN}{_LETTER}{rest}"
        rf"|(?:r?é?entr|grande?s?|r){_APOSTROPHE}{_LETTER}{rest}"
        rf"|{_LETTER}+{_HYPHEN}(?:{middle}){_HYPHEN}(?:l{_APOSTROPHE})?{_LETTER}+"
        rf"|(?:{stems}){_LETTER}*)$"
    )
