"""How good a package is: BLEU and chrF on pairs kept out of training, as the program itself would translate them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tools.train_fr_en.corpus import Pair


_WINDOW = 256
"""Sentences handed over at a time."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """BLEU and chrF (sacrebleu's, 0 to 100) and sentences translated in a second of processor time."""

    bleu: float
    chrf: float
    sentences_a_second: float

    def __str__(self) -> str:
        return f"BLEU {self.bleu:.2f} chrF {self.chrf:.2f} {self.sentences_a_second:.1f} sentences/CPU-second"


def judge_model(
    package: Path, pairs: Sequence[Pair], beam: int, length_penalty: float, model: str = "model"
) -> Judgement:
    """Of the bare model in `package`, whole sentences at a time."""
    import ctranslate2
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=(package / "sentencepiece.model").read_bytes())
    translator = ctranslate2.Translator(str(package / model), inter_threads=1, intra_threads=1)
    began = time.process_time()
    results = translator.translate_batch(
        processor.encode([pair.french for pair in pairs], out_type=str),
        beam_size=beam,
        length_penalty=length_penalty,
        max_batch_size=1024,
        batch_type="tokens",
    )
    english = [processor.decode_pieces(result.hypotheses[0]) for result in results]
    return judgement(english, pairs, time.process_time() - began)


def judge_in_program(package: Path, pairs: Sequence[Pair], beam: int) -> Judgement:
    """Of `package` as the program uses it: long sentences cut, literals kept, marks put back."""
    from desktop_app.engines.translator import Engine
    from desktop_app.packages.find import choose_package

    engine = Engine(choose_package(package), beam)
    began = time.process_time()
    texts = [pair.french for pair in pairs]
    windows = (texts[first : first + _WINDOW] for first in range(0, len(texts), _WINDOW))
    english = [translation.text for window in windows for translation in engine.translations(window)]
    return judgement(english, pairs, time.process_time() - began)


def judgement(english: Sequence[str], pairs: Sequence[Pair], seconds: float) -> Judgement:
    """Of `english`, one a pair, made in `seconds` of processor time."""
    import sacrebleu

    references = [[pair.english for pair in pairs]]
    bleu = sacrebleu.corpus_bleu(list(english), references).score
    chrf = sacrebleu.corpus_chrf(list(english), references).score
    return Judgement(bleu, chrf, len(english) / max(seconds, 1e-9))
