"""The engine: an Argos package's SentencePiece and CTranslate2 models, driven by the sentence."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.languages import FRENCH
from desktop_app.core.model import PackageInfo, Translation
from desktop_app.core.work import Work, finished
from desktop_app.engines.attention import Alignment, forced_pass, located_parts
from desktop_app.engines.doubts import loops, too_short
from desktop_app.engines.literals import STAND_INS, changed_literals
from desktop_app.engines.opening import ArgosPackage, open_processor, open_translator, trim_memory
from desktop_app.engines.pieces import GAP, Plan, planned
from desktop_app.engines.quotation import with_marks_of

if TYPE_CHECKING:
    from ctranslate2 import AsyncTranslationResult, TranslationResult

LONGEST_PIECE = 80
"""Tokens, for packages that do not say. A longer sentence is cut, for an engine loses parts of sentences
longer than those it learnt from."""

LENGTH_PENALTY = 0.2
"""Argos's own choice, with which its packages are tested."""

_POLL = 0.002
"""Seconds between two looks at work under way; a single sentence takes ten times as long."""

_PIECES_KEPT = 5_000
"""Sentences of which it is remembered how they were cut: more than an article has."""
_NO_REPEAT = 3
"""Tokens in a row that may not come twice when a loop is tried again."""


class Loadable(Protocol):
    """An installed package, whoever found it."""

    @property
    def info(self) -> PackageInfo: ...

    @property
    def longest_piece(self) -> int | None: ...

    def load(self) -> ArgosPackage: ...


@dataclass(frozen=True, slots=True)
class _Output:
    """What the engine made of one piece. `total` is the log-probability of its `tokens`, end included."""

    text: str
    total: float
    tokens: int
    whole: bool


class Engine:
    """One package, opened: French sentences in, English sentences out. Belongs to one thread.

    Raises BrokenPackage when the package cannot be opened. In int8 a sentence translated among others of
    other lengths may differ slightly, about one in fifty, from the same translated alone.
    """

    def __init__(self, package: Loadable, beam_size: int = 4) -> None:
        argos = package.load()
        self.package = package.info
        self._beam_size = beam_size
        self._longest_piece = package.longest_piece or LONGEST_PIECE
        self._knows_capitals = package.info.source == FRENCH
        self._prefix = argos.target_prefix
        self._threads = 2 if (os.cpu_count() or 1) > 1 else 1
        self._processor = open_processor(argos)
        self._translator = open_translator(argos.package_path, self._threads)
        self._in_hand: Sequence[AsyncTranslationResult] = ()
        self._pieces: dict[str, tuple[tuple[str, str], ...]] = {}

    def length(self, text: str) -> int:
        """How long `text` is, in tokens."""
        return len(self._encoded(text))

    def translations(self, texts: Iterable[str]) -> Iterator[Translation]:
        """One translation for each text, in order, all made in one go before the first is given.

        A long text is translated in parts and joined; nothing is cut off. What comes out far too short is
        tried again in smaller parts. Text without letters comes back as it is, with no score.
        """
        return iter(finished(self.translating(tuple(texts))))

    def translating(self, texts: Sequence[str]) -> Work[list[Translation]]:
        """The same as `translations`, interruptible: yields every few milliseconds, returns the translations.

        Where it is closed early, what the engine has in hand is finished in the background and dropped.
        """
        if len(self._pieces) > _PIECES_KEPT:
            self._pieces = {}
        found = yield from self._keeping_literals(texts, self._longest_piece)
        short = [index for index, text in enumerate(texts) if too_short(text, found[index].text)]
        again = yield from self._keeping_literals([texts[index] for index in short], self._longest_piece // 2)
        for index, second in zip(short, again, strict=True):
            found[index] = found[index] if too_short(texts[index], second.text) else second
        return [replace(one, text=with_marks_of(text, one.text)) for text, one in zip(texts, found, strict=True)]

    def aligning(self, french: str, english: str) -> Work[Alignment | None]:
        """Which French the words of `english` were made of; interruptible, in half the time of a translation.

        None where they cannot be told. Of a sentence that was translated in pieces it is known which piece became
        what, as long as not thousands of others have been translated since. Raises BrokenPackage as translating does.
        """
        parts = located_parts(french, english, self._pieces.get(french, ()))
        forced = forced_pass(parts, self._encoded, self._prefix, self._longest_piece)
        if not forced.parts:
            return None
        yield from self._waited()
        self._awaken()
        self._in_hand = forced.begun(self._translator)
        yield from self._waited()
        return forced.read([result.result() for result in self._in_hand])

    def rest(self) -> None:
        """Give the memory of the model back; the next translation loads it again, or raises BrokenPackage."""
        self._in_hand = ()
        self._translator.unload_model()
        trim_memory()

    def _keeping_literals(self, texts: Sequence[str], limit: int) -> Work[list[Translation]]:
        """Show the engine a name for each literal; where one is lost another name, and at last cut around them."""
        found = yield from self._translated(texts, limit, STAND_INS[0])
        for names in (*STAND_INS[1:], ()):
            lost = [index for index, text in enumerate(texts) if changed_literals(text, found[index].text)]
            again = yield from self._translated([texts[index] for index in lost], limit, names)
            for index, second in zip(lost, again, strict=True):
                found[index] = second
        return found

    def _translated(self, texts: Sequence[str], limit: int, names: Sequence[str]) -> Work[list[Translation]]:
        plans = [planned(text, limit, self.length, names, self._knows_capitals) for text in texts]
        pieces = tuple(dict.fromkeys(piece.french for plan in plans for piece in plan.pieces))
        found = yield from self._outputs(pieces)
        outputs = dict(zip(pieces, found, strict=True))
        for text, plan in zip(texts, plans, strict=True):
            self._pieces[text] = tuple((piece.french, outputs[piece.french].text) for piece in plan.pieces)
        return [_translation(plan, [outputs[piece.french] for piece in plan.pieces]) for plan in plans]

    def _outputs(self, pieces: Sequence[str]) -> Work[list[_Output]]:
        """Translate all, then once more what ran in circles."""
        outputs = yield from self._decoded(pieces)
        circling = [index for index, output in enumerate(outputs) if _circles(output, pieces[index])]
        again = yield from self._decoded([pieces[index] for index in circling], _NO_REPEAT)
        for index, second in zip(circling, again, strict=True):
            outputs[index] = _better(outputs[index], second, pieces[index])
        return outputs

    def _decoded(self, pieces: Sequence[str], no_repeat: int = 0) -> Work[list[_Output]]:
        if not pieces:
            return []
        sources = [self._encoded(piece) for piece in pieces]
        results = yield from self._submitted(sources, no_repeat)
        return [
            self._output(result.hypotheses[0], result.scores[0], _output_limit(source))
            for source, result in zip(sources, results, strict=True)
        ]

    def _submitted(self, sources: Sequence[list[str]], no_repeat: int) -> Work[list[TranslationResult]]:
        """CTranslate2 cannot be interrupted: it works behind, is looked at now and then, and never has two orders."""
        yield from self._waited()
        self._awaken()
        self._in_hand = self._translator.translate_batch(
            sources,
            target_prefix=[[self._prefix]] * len(sources) if self._prefix else None,
            beam_size=self._beam_size,
            length_penalty=LENGTH_PENALTY,
            no_repeat_ngram_size=no_repeat,
            replace_unknowns=True,
            return_scores=True,
            max_input_length=0,
            max_decoding_length=max(map(_output_limit, sources)),
            max_batch_size=_batch_tokens(sources, self._threads),
            batch_type="tokens",
            asynchronous=True,
        )
        yield from self._waited()
        return [result.result() for result in self._in_hand]

    def _waited(self) -> Work[None]:
        for result in self._in_hand:
            while not result.done():
                yield
                time.sleep(_POLL)

    def _awaken(self) -> None:
        if not self._translator.model_is_loaded:
            try:
                self._translator.load_model()
            except (RuntimeError, ValueError) as error:
                raise BrokenPackage(self.package.folder, "its model cannot be loaded") from error

    def _output(self, tokens: list[str], score: float, limit: int) -> _Output:
        """CTranslate2's score is the sum of log-probabilities over length ** LENGTH_PENALTY, the end counted."""
        length = len(tokens) + 1
        if self._prefix and tokens[:1] == [self._prefix]:
            tokens = tokens[1:]
        return _Output(self._decode(tokens), score * length**LENGTH_PENALTY, length, length <= limit)

    def _encoded(self, text: str) -> list[str]:
        tokens: list[str] = self._processor.encode(text, out_type=str)
        return tokens

    def _decode(self, tokens: list[str]) -> str:
        """By SentencePiece itself: Argos's own decoding turns every underscore into a space."""
        text: str = self._processor.decode_pieces(tokens)
        return text.strip()


def _output_limit(source: Sequence[str]) -> int:
    """Tokens the English of `source` may have; reaching it means that the engine did not find the end."""
    return 2 * len(source) + 16


def _batch_tokens(sources: Sequence[Sequence[str]], threads: int) -> int:
    """Tokens a batch, so that every thread has one and no sentence is too long for it."""
    lengths = [len(source) for source in sources]
    return max(max(lengths), -(-sum(lengths) // threads))


def _circles(output: _Output, french: str) -> bool:
    return not output.whole or loops(output.text, french) is not None


def _better(first: _Output, second: _Output, french: str) -> _Output:
    """The second attempt where it came to an end; else the first, its gap marked if it has no end either."""
    if not _circles(second, french) or not first.whole:
        first = second
    return first if first.whole else _Output(f"{first.text} {GAP}", first.total, first.tokens, False)


def _translation(plan: Plan, outputs: Sequence[_Output]) -> Translation:
    text = plan.assembled([output.text for output in outputs])
    tokens = sum(output.tokens for output in outputs)
    return Translation(text, sum(output.total for output in outputs) / tokens if tokens else None)
