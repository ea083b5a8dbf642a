"""Cuts French text into words as `spacy.lang.fr` does, with a tokeniser that is quick to build."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from desktop_app.engines.spacy_alone import without_command_line

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

TOKENS = "tokens.json"
"""The file of the word lists."""

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


def make_vocabulary() -> Vocab:
    """A vocabulary that knows of words what the networks read of them, and no more: the rest costs time."""
    with without_command_line():
        from spacy.lang.lex_attrs import LEX_ATTRS
    from spacy.attrs import IS_SPACE, NORM, PREFIX, SHAPE, SUFFIX  # type: ignore[import-not-found]  # compiled, without stubs
    from spacy.lang.norm_exceptions import BASE_NORMS
    from spacy.util import add_lookups
    from spacy.vocab import Vocab

    getters = {attribute: LEX_ATTRS[attribute] for attribute in (IS_SPACE, PREFIX, SHAPE, SUFFIX)}
    return Vocab(lex_attr_getters={**getters, NORM: add_lookups(LEX_ATTRS[NORM], BASE_NORMS)})


def make_tokeniser(vocabulary: Vocab, lists: Path) -> Callable[[str], Doc]:
    """Cuts words as `spacy.lang.fr` does, which the network was trained on; that module takes seconds to import.

    Method: spaCy's own tokeniser with its French rules, over letter classes that `re` compiles quickly. `lists` is the
    file tokens.json. Raises OSError or ValueError when it is damaged.
    """
    from spacy.lang.tokenizer_exceptions import URL_MATCH
    from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without stubs
    from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

    words: _TokenLists = json.loads(lists.read_text(encoding="utf-8"))
    tokeniser: Callable[[str], Doc] = Tokenizer(
        vocabulary,
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
