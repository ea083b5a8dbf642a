"""Trains the recogniser of names that comes with the program.

Usage, from the repository's root, each step reading what the ones before wrote:

    python -m tools.train_names tokens FOLDER              word lists of spaCy's French tokeniser
    python -m tools.train_names words FOLDER TEXT OUT      text cut into words, for word2vec
    python -m tools.train_names vectors WORD2VEC FOLDER    vectors of words, if there are any
    python -m tools.train_names split DATA OUT             the samples to train on, and those held out
    python -m tools.train_names train FOLDER NETWORK SAMPLES... [--judged SAMPLES...] [--rounds N] [--seed N] ...
    python -m tools.train_names pack FOLDER MODEL NETWORK...  the folder that the program reads
    python -m tools.train_names silver TEXT OUT MODEL...   lines of text on which the models agree, as samples
    python -m tools.train_names evaluate MODEL SAMPLES...  precision, recall and F

SAMPLES are files of JSON lines: {"id", "text", "ents": [[start, end, label]]}. NETWORK is a file of weights, .npz.
FOLDER holds what is not trained here: the word lists and the vectors. The vectors were made with gensim 4.4, which is
not among this project's packages: Word2Vec(corpus_file=..., vector_size=80, window=3, min_count=6, sg=1, negative=5,
sample=1e-3, epochs=2, workers=1, seed=1).wv.save_word2vec_format(...). Set PYTHONHASHSEED, and the same seed and data
give the same network on the same machine; set OPENBLAS_NUM_THREADS to 1, or threads that wait for each other take most
of the time.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from desktop_app.engines.recogniser import Recogniser, load_recogniser
from tools.train_names.exporting import weights, write_weights
from tools.train_names.folds import held_out, to_train_on
from tools.train_names.judging import judge, names_settled
from tools.train_names.language import make_language
from tools.train_names.network import Size
from tools.train_names.packing import pack, write_token_lists
from tools.train_names.samples import Sample, read_samples, write_samples
from tools.train_names.scoring import in_words
from tools.train_names.silver import agreed, read_lines
from tools.train_names.training import Plan, train
from tools.train_names.word_vectors import cut_into_words, pack_vectors


def main(arguments: Sequence[str] | None = None) -> None:
    """Do one step."""
    wanted = _parser().parse_args(arguments)
    steps = {
        "tokens": _tokens,
        "words": _words,
        "vectors": _vectors,
        "split": _split,
        "train": _train,
        "silver": _silver,
        "pack": _pack,
        "evaluate": _evaluate,
    }
    steps[wanted.step](wanted)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.train_names", description="Train the recogniser of names.")
    steps = parser.add_subparsers(dest="step", required=True)
    paths = {
        "tokens": ("folder",),
        "words": ("folder", "text", "out"),
        "vectors": ("source", "folder"),
        "split": ("data", "out"),
        "train": ("folder", "network"),
        "silver": ("text", "out"),
        "pack": ("folder", "target"),
        "evaluate": ("model",),
    }
    for name, places in paths.items():
        step = steps.add_parser(name)
        for place in places:
            step.add_argument(place, type=Path)
        if name == "silver":
            step.add_argument("models", type=Path, nargs="+")
        if name == "pack":
            step.add_argument("networks", type=Path, nargs="+")
        if name in ("train", "evaluate"):
            step.add_argument("samples", type=Path, nargs="+")
        if name == "train":
            _add_plan(step)
    return parser


def _add_plan(step: argparse.ArgumentParser) -> None:
    step.add_argument("--judged", type=Path, nargs="*", default=[])
    for field in fields(Plan):
        step.add_argument(f"--{field.name}", type=type(field.default), default=field.default)
    for field in fields(Size):
        step.add_argument(f"--{field.name}", type=type(field.default), default=field.default)


def _tokens(wanted: argparse.Namespace) -> None:
    write_token_lists(wanted.folder / "tokens.json")


def _words(wanted: argparse.Namespace) -> None:
    with wanted.out.open("w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in cut_into_words(read_lines(wanted.text), make_language(wanted.folder)))


def _split(wanted: argparse.Namespace) -> None:
    wanted.out.mkdir(parents=True, exist_ok=True)
    write_samples(wanted.out / "train.jsonl", to_train_on(wanted.data))
    for number, samples in enumerate(held_out(wanted.data).values()):
        write_samples(wanted.out / f"held_out_{number}.jsonl", samples)


def _vectors(wanted: argparse.Namespace) -> None:
    print(pack_vectors(wanted.source, wanted.folder), "words")


def _train(wanted: argparse.Namespace) -> None:
    plan = Plan(**{field.name: getattr(wanted, field.name) for field in fields(Plan)})
    size = Size(**{field.name: getattr(wanted, field.name) for field in fields(Size)})
    judged = [(path.stem, read_samples(path)) for path in wanted.judged]

    def verdict(recogniser: Recogniser) -> str:
        return " | ".join(f"{name} {in_words(judge(recogniser, samples))}" for name, samples in judged)

    trained = train(_all_samples(wanted.samples), plan, size, wanted.folder, _say, verdict if judged else None)
    write_weights(wanted.network, weights(trained))


def _say(message: str) -> None:
    print(time.strftime("%H:%M:%S"), message, flush=True)


def _all_samples(paths: Sequence[Path]) -> list[Sample]:
    return [sample for path in paths for sample in read_samples(path)]


def _silver(wanted: argparse.Namespace) -> None:
    recognisers = [load_recogniser(model) for model in wanted.models]
    write_samples(wanted.out, agreed(read_lines(wanted.text), recognisers, seed=1))


def _pack(wanted: argparse.Namespace) -> None:
    pack(wanted.networks, wanted.folder, wanted.target)


def _evaluate(wanted: argparse.Namespace) -> None:
    recogniser = load_recogniser(wanted.model)
    for path in wanted.samples:
        samples = read_samples(path)
        print(path.stem, "network", in_words(judge(recogniser, samples)))
        print(path.stem, "with rules", in_words(judge(recogniser, samples, names_settled)))


if __name__ == "__main__":
    main()
