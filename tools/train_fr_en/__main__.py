"""Trains the French-English package that comes with the program.

Usage, from the repository's root, each step reading what the ones before wrote:

    python -m tools.train_fr_en prepare OUT CORPUS... [--tokenizer FILE | --vocabulary N] [--kept-out TSV...]
    python -m tools.train_fr_en train DATA RUN [--start MODEL] [--judged TSV] [--width N] [--steps N] [--minutes N] ...
    python -m tools.train_fr_en export RUN TOKENIZER PACKAGE --version V --longest-piece N
    python -m tools.train_fr_en evaluate PACKAGE TSV [--beam N] [--penalty X]

CORPUS are files of lines `french<TAB>english<TAB>source`, .tsv or .tsv.xz. DATA then holds sentencepiece.model and the
pairs as tokens. RUN holds steady.pt, from which training goes on when it is called again, and mean.pt, which is
exported. `--decline 0 --narrow 0` trains at one rate for as long as wanted; a copy of such a run, trained on with
`--decline 1 --narrow 1`, is brought to an end.

torch==2.13.0 and sacrebleu==2.6.0 are needed, which are not among the program's own packages, beside its numpy,
sentencepiece and ctranslate2. The same seed and data give the same network on the same machine; with `--device cuda`
nearly so.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from tools.train_fr_en.corpus import leaked, read_pairs
from tools.train_fr_en.packing import pack, read_packed, train_tokenizer, write_packed


def main(arguments: Sequence[str] | None = None) -> None:
    """Do one step."""
    wanted = _parser().parse_args(arguments)
    {"prepare": _prepare, "train": _train, "export": _export, "evaluate": _evaluate}[wanted.task](wanted)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tools.train_fr_en", description=(__doc__ or "").splitlines()[0])
    tasks = parser.add_subparsers(dest="task", required=True)
    prepare = tasks.add_parser("prepare")
    prepare.add_argument("out", type=Path)
    prepare.add_argument("corpus", type=Path, nargs="+")
    prepare.add_argument("--tokenizer", type=Path)
    prepare.add_argument("--vocabulary", type=int, default=8000)
    prepare.add_argument("--kept-out", type=Path, nargs="*", default=[])
    prepare.add_argument("--seed", type=int, default=1)
    _add_training(tasks.add_parser("train"))
    export = tasks.add_parser("export")
    export.add_argument("run", type=Path)
    export.add_argument("tokenizer", type=Path)
    export.add_argument("package", type=Path)
    export.add_argument("--version", required=True)
    export.add_argument("--longest-piece", type=int, required=True)
    evaluate = tasks.add_parser("evaluate")
    evaluate.add_argument("package", type=Path)
    evaluate.add_argument("pairs", type=Path)
    evaluate.add_argument("--beam", type=int, default=4)
    evaluate.add_argument("--penalty", type=float, default=0.2)
    return parser


def _add_training(parser: argparse.ArgumentParser) -> None:
    """Options named after the measures of the network and the plan."""
    parser.add_argument("data", type=Path)
    parser.add_argument("run", type=Path)
    parser.add_argument("--start", type=Path, help="CTranslate2 model to begin from")
    parser.add_argument("--judged", type=Path)
    parser.add_argument("--threads", type=int)
    from tools.train_fr_en.network import Size
    from tools.train_fr_en.training import Plan

    for field in (*fields(Size)[1:], *fields(Plan)):
        kind = {"int": int, "float": float, "str": str}[str(field.type)]
        parser.add_argument("--" + field.name.replace("_", "-"), type=kind, default=field.default)


def _prepare(wanted: argparse.Namespace) -> None:
    wanted.out.mkdir(parents=True, exist_ok=True)
    pairs = tuple(read_pairs(wanted.corpus))
    _say(f"{len(pairs)} pairs")
    kept_out = tuple(read_pairs(wanted.kept_out))
    if found := tuple(leaked(pairs, kept_out)):
        sys.exit(f"{len(found)} pairs stand in a text that is kept out, the first: {found[0]}")
    tokenizer = wanted.out / "sentencepiece.model"
    if wanted.tokenizer:
        shutil.copyfile(wanted.tokenizer, tokenizer)
    else:
        train_tokenizer(pairs[:400_000], wanted.out, wanted.vocabulary)
    packed = pack(pairs, tokenizer, wanted.seed)
    for path in write_packed(packed, wanted.out):
        _say(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")
    for name, weights in (("broad", packed.broad), ("narrow", packed.narrow)):
        _say(f"{name}: {(weights * packed.english.lengths).sum() / 1e6:.1f} million English tokens a pass")


def _train(wanted: argparse.Namespace) -> None:
    import torch

    from tools.train_fr_en.network import Network, Size
    from tools.train_fr_en.stored import read_network
    from tools.train_fr_en.training import STEADY, Plan, Trainer, train

    if wanted.threads:
        torch.set_num_threads(wanted.threads)
    plan = Plan(**{field.name: getattr(wanted, field.name) for field in fields(Plan)})
    torch.manual_seed(plan.seed)
    tokenizer = wanted.data / "sentencepiece.model"
    size = Size(_words(tokenizer), **{field.name: getattr(wanted, field.name) for field in fields(Size)[1:]})
    network = read_network(wanted.start) if wanted.start else Network(size)
    trainer = Trainer(network, plan)
    if (wanted.run / STEADY).exists():
        trainer.load(wanted.run / STEADY)
    _say(f"{network.size}, {sum(part.numel() for part in network.parameters()):,} weights")
    judged = pack(tuple(read_pairs([wanted.judged]))[:600], tokenizer, 1, 0.0) if wanted.judged else None
    train(trainer, read_packed(wanted.data), wanted.run, _say, judged)


def _words(tokenizer: Path) -> int:
    from sentencepiece import SentencePieceProcessor

    return int(SentencePieceProcessor(model_proto=tokenizer.read_bytes()).get_piece_size())


def _export(wanted: argparse.Namespace) -> None:
    from tools.train_fr_en.exporting import write_package
    from tools.train_fr_en.training import MEAN, read_mean

    write_package(read_mean(wanted.run / MEAN), wanted.tokenizer, wanted.package, wanted.version, wanted.longest_piece)


def _evaluate(wanted: argparse.Namespace) -> None:
    from tools.train_fr_en.judging import judge_in_program, judge_model

    pairs = tuple(read_pairs([wanted.pairs]))
    _say(f"the bare model: {judge_model(wanted.package, pairs, wanted.beam, wanted.penalty)}")
    _say(f"in the program: {judge_in_program(wanted.package, pairs, wanted.beam)}")


def _say(line: str) -> None:
    print(time.strftime("%H:%M:%S"), line, flush=True)


if __name__ == "__main__":
    main()
