"""The training of the recogniser of names, end to end on sentences made up here, and each of its parts."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.text import Span
from desktop_app.engines.name_features import load_name_features
from desktop_app.engines.name_network import LABELS, network_of
from desktop_app.engines.recogniser import load_recogniser, make_recogniser
from desktop_app.french.gazetteer import load_gazetteer
from tools.train_names.__main__ import main
from tools.train_names.completion import completed
from tools.train_names.corruption import corrupted
from tools.train_names.exporting import weights
from tools.train_names.folds import held_out, to_train_on
from tools.train_names.judging import judge, names_found
from tools.train_names.network import Size, make_untrained
from tools.train_names.samples import Name, Sample, cut_into_lines, read_samples, write_samples
from tools.train_names.scoring import Score, score
from tools.train_names.silver import agreed
from tools.train_names.swapping import make_pools, swapped

if TYPE_CHECKING:
    from spacy.language import Language

PEOPLE = ("Claire Fontanel", "Karim Belhadj", "Jean Morvan", "Irina Volkova", "Paul Lestrade", "Awa Traoré")
PLACES = ("Lyon", "Bamako", "Genève", "Odessa", "Tripoli", "Dakar")
ORGANISATIONS = ("Croix-Rouge", "Banque mondiale", "FNSEA", "Ligue arabe", "OMS", "Union africaine")


def sentence(person: str, place: str, organisation: str) -> Sample:
    names, text = [], ""
    for words, label in ((person, "PER"), (" a quitté ", ""), (place, "LOC"), (" pour la ", ""), (organisation, "ORG")):
        if label:
            names.append(Name(Span(len(text), len(text) + len(words)), label))
        text += words
    return Sample("made up", text + " hier.", tuple(names))


def made_up(count: int) -> list[Sample]:
    chance = random.Random(5)
    return [sentence(chance.choice(PEOPLE), chance.choice(PLACES), chance.choice(ORGANISATIONS)) for _ in range(count)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Trained, packed, and ready to be read."""
    root = tmp_path_factory.mktemp("names")
    write_samples(root / "train.jsonl", made_up(50))
    main(["tokens", str(root / "base")])
    (root / "w2v.txt").write_text("2 3\nquitté 1 0 2\npour 0 1 -1\n", encoding="utf-8")
    main(["vectors", str(root / "w2v.txt"), str(root / "base")])
    sources = [str(root / "base"), str(root / "trained.npz"), str(root / "train.jsonl")]
    main(["train", *sources, "--rounds", "9", "--batch", "50", "--width", "32", "--depth", "2", "--rows", "300"])
    main(["pack", str(root / "base"), str(root / "model"), str(root / "trained.npz"), str(root / "trained.npz")])
    return root / "model"


def test_what_was_trained_and_packed_finds_names_where_it_saw_none(folder: Path) -> None:
    unseen = [sentence("Luc Aubrac", "Nairobi", "Ligue arabe"), sentence("Karim Volkova", "Oslo", "OMS")]
    assert judge(load_recogniser(folder), unseen)["all"].f > 60


def test_the_packed_folder_holds_only_what_is_read(folder: Path) -> None:
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert files == {"network1.npz", "network2.npz", "tokens.json", "vectors.npy", "words.npy"}


def test_networks_are_read_as_spacy_reads_them(folder: Path) -> None:
    language = with_weights_by_chance(folder)
    recogniser = make_recogniser(folder, (network_of(weights(language)),))
    features = load_name_features(language.vocab.strings)
    long = Sample("long", "\tUn  mot" + " ".join(one.text for one in made_up(9)) + "  \t fin ", ())
    labels = Counter[str]()
    for sample in (*made_up(20), long):
        read = language.get_pipe("ner")(features.write(language.make_doc(sample.text)))
        names = [(name.start_char, name.end_char, name.label_) for name in read.ents]
        assert [(one.span.start, one.span.end, one.label) for one in names_found(recogniser, sample.text)] == names
        labels.update(label for *_, label in names)
    assert set(labels) == set(LABELS)


def with_weights_by_chance(folder: Path) -> Language:
    """A pipeline that finds names of every kind, wherever they happen to be."""
    import numpy
    from spacy.tokens import Span as Named
    from spacy.training import Example

    language = make_untrained(Size(width=32, depth=3, hidden=16), folder)
    document = language.make_doc("Le mot.")
    document.set_ents([Named(document, 1, 2, "PER")])
    language.initialize(lambda: [Example(language.make_doc("Le mot."), document)])
    chance = numpy.random.default_rng(4)
    for node in language.get_pipe("ner").model.walk():  # type: ignore[attr-defined]
        for name in node.param_names:
            node.set_param(name, chance.normal(0, 0.4, node.get_param(name).shape).astype("float32"))
    return language


def test_the_word_lists_are_those_that_come_with_the_program(folder: Path) -> None:
    shipped = Path(__file__).parents[2] / "resources" / "names" / "model" / "tokens.json"
    assert json.loads((folder / "tokens.json").read_text("utf-8")) == json.loads(shipped.read_text("utf-8"))


def test_the_evaluation_says_what_was_found(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_samples(tmp_path / "some.jsonl", made_up(5))
    main(["evaluate", str(folder), str(tmp_path / "some.jsonl")])
    assert [line.split(" F ")[0] for line in capsys.readouterr().out.splitlines()] == [
        "some network",
        "some with rules",
    ]


def test_places_that_the_annotation_passed_over_are_added() -> None:
    text = "Paris brûle. On a vu Paris, Berne, la BERNE du 3 mai et l'ONU à New York."
    sample = Sample("1", text, (Name(Span(28, 33), "LOC"),))
    names = completed(sample, load_gazetteer()).names
    assert [(name.span.of(text), name.label) for name in names] == [
        ("Paris", "LOC"),
        ("Berne", "LOC"),
        ("BERNE", "LOC"),
        ("New York", "LOC"),
    ]
    assert names[0].span.start > 12


def test_held_out_samples_are_never_trained_on(tmp_path: Path) -> None:
    for name in ("winer_train", "winer_dev", "popcorn_train", "popcorn_syn", "sequoia_other"):
        some = [Sample(f"{name}/{number}", "À Lyon.", ()) for number in range(20)]
        write_samples(tmp_path / f"{name}.jsonl", [*some, Sample(f"{name}/emea", "Un comprimé.", ())])
    held = {sample.identity for samples in held_out(tmp_path).values() for sample in samples}
    trained = {sample.identity for sample in to_train_on(tmp_path)}
    assert not held & trained
    assert len(held | trained) == 5 * 21 - 1
    assert "sequoia_other/emea" not in held | trained


def test_text_is_cut_into_words_for_word2vec(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "text.tsv").write_text("L'Iran a 25 ports.\tIran has 25 ports.\n", encoding="utf-8")
    main(["words", str(folder), str(tmp_path / "text.tsv"), str(tmp_path / "words.txt")])
    assert (tmp_path / "words.txt").read_text("utf-8") == "L' Iran a 00 ports .\n"


def test_silver_lines_hold_what_the_recognisers_find(folder: Path) -> None:
    recogniser = load_recogniser(folder)
    lines = [sample.text for sample in made_up(8)]
    for sample in agreed(lines, (recogniser, recogniser), seed=1):
        assert sample.names == names_found(recogniser, sample.text)


def test_samples_are_read_as_they_were_written(tmp_path: Path) -> None:
    samples = made_up(3)
    write_samples(tmp_path / "some.jsonl", samples)
    assert read_samples(tmp_path / "some.jsonl") == tuple(samples)


def test_the_links_under_an_article_are_left_out_and_so_are_dates(tmp_path: Path) -> None:
    text = "Le 3 mai à Lyon.\nPartager cet article : Facebook"
    row = {"id": "1", "text": text, "ents": [[3, 8, "DATE"], [11, 15, "LOC"], [40, 48, "ORG"]]}
    (tmp_path / "one.jsonl").write_text(json.dumps(row), encoding="utf-8")
    (sample,) = read_samples(tmp_path / "one.jsonl")
    assert (sample.text, sample.names) == ("Le 3 mai à Lyon.\n", (Name(Span(11, 15), "LOC"),))


def test_lines_keep_their_names_in_place() -> None:
    sample = Sample("1", "Titre\n\nÀ Lyon, puis\nOslo.", (Name(Span(9, 13), "LOC"), Name(Span(20, 24), "LOC")))
    lines = list(cut_into_lines(sample))
    assert [[name.span.of(line.text) for name in line.names] for line in lines] == [[], ["Lyon"], ["Oslo"]]


@pytest.mark.parametrize("seed", range(40))
def test_damage_changes_no_length_and_no_name(seed: int) -> None:
    sample = Sample("1", "L’état-major de l’Armée « Élan » à Orléans", (Name(Span(18, 23), "ORG"),))
    damaged = corrupted(sample, random.Random(seed))
    assert len(damaged.text) == len(sample.text)
    assert damaged.names == sample.names


def test_damage_of_every_kind_comes_up() -> None:
    sample = Sample("1", "L’état-major de l’Armée du Nord « Élan »", (Name(Span(18, 31), "ORG"),))
    texts = {corrupted(sample, random.Random(seed)).text for seed in range(80)}
    assert {sample.text.upper(), sample.text.lower(), sample.text.replace("’", "'")} <= texts
    assert "L’?tat-major de l’Arm?e du Nord « ?lan »" in texts
    assert "L’état-major de l’armée du Nord « Élan »" in texts


def test_swapped_names_stand_where_they_are_said_to_stand() -> None:
    pools = make_pools(made_up(30))
    for seed, sample in enumerate(made_up(30)):
        other = swapped(sample, pools, random.Random(seed))
        assert [name.label for name in other.names] == [name.label for name in sample.names]
        assert all(name.span.of(other.text).strip() == name.span.of(other.text) != "" for name in other.names)
        assert " a quitté " in other.text
        assert other.text.endswith(f"{other.names[-1].span.of(other.text)} hier.")


def test_swapping_replaces_a_name_by_the_same_other_one_throughout() -> None:
    text = "Belhadj parle. Belhadj sort."
    sample = Sample("1", text, (Name(Span(0, 7), "PER"), Name(Span(15, 22), "PER")))
    pools = make_pools(made_up(30))
    pairs = [swapped(sample, pools, random.Random(seed)) for seed in range(20)]
    assert all(len({name.span.of(one.text) for name in one.names}) == 1 for one in pairs)
    assert any(one.text != text for one in pairs)


def test_the_score_counts_exact_spans_with_the_right_kind() -> None:
    gold = [[(0, 4, "PER"), (6, 9, "LOC"), (12, 15, "MISC")], [(0, 3, "ORG")]]
    found = [[(0, 4, "PER"), (6, 9, "ORG"), (12, 15, "MISC")], []]
    scores = score(found, gold)
    assert scores["PER"] == Score(1, 1, 1)
    assert scores["all"] == Score(right=1, found=2, there=3)
    assert scores["all"].f == pytest.approx(40)
    assert (scores["ORG"].precision, scores["ORG"].recall) == (0, 0)
