"""Training the French-English model, end to end on two hundred pairs; needs PyTorch, which the program does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.tools.pairs import made_up_pairs, write_pairs

torch = pytest.importorskip("torch", reason="PyTorch is not installed", exc_type=ImportError)

from tools.train_fr_en.__main__ import main  # noqa: E402
from tools.train_fr_en.batches import NOTHING, draw  # noqa: E402
from tools.train_fr_en.exporting import write_model  # noqa: E402
from tools.train_fr_en.muon import Muon, orthogonalised  # noqa: E402
from tools.train_fr_en.network import END, START, Network, Size  # noqa: E402
from tools.train_fr_en.packing import read_packed  # noqa: E402
from tools.train_fr_en.stored import read_network  # noqa: E402
from tools.train_fr_en.training import MEAN, STEADY, judge, read_mean  # noqa: E402

SMALL = ["--width", "32", "--inner", "64", "--heads", "2", "--encoders", "2", "--decoders", "1"]
QUICK = [*SMALL, "--tokens", "400", "--warm-up", "10", "--save-every", "40", "--memory", "0.9", "--smoothing", "0"]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    corpus = write_pairs(made_up_pairs(200), folder / "corpus.tsv")
    main(["prepare", str(folder / "data"), str(corpus), "--vocabulary", "300"])
    return folder / "data"


@pytest.fixture(scope="module")
def run(data: Path) -> Path:
    folder = data.parent / "run"
    main(["train", str(data), str(folder), *QUICK, "--steps", "400"])
    return folder


@pytest.fixture(scope="module")
def package(data: Path, run: Path) -> Path:
    folder = data.parent / "fr_en"
    version = ["--version", "0.2", "--longest-piece", "40"]
    main(["export", str(run), str(data / "sentencepiece.model"), str(folder), *version])
    return folder


def test_what_was_learnt_is_translated_by_argos_own_loader(package: Path) -> None:
    from argostranslate.package import Package
    from ctranslate2 import Translator

    argos = Package(package)
    translator = Translator(str(argos.package_path / "model"))
    pairs = made_up_pairs(60, seed=2)
    results = translator.translate_batch([argos.tokenizer.encode(pair.french) for pair in pairs], beam_size=2)
    english = [argos.tokenizer.decode(result.hypotheses[0]).strip() for result in results]
    assert sum(made == pair.english for made, pair in zip(english, pairs, strict=True)) >= 45


def test_the_program_opens_the_package(package: Path) -> None:
    from desktop_app.engines.translator import Engine
    from desktop_app.packages.find import choose_package

    found = choose_package(package)
    assert found.longest_piece == 40
    assert next(Engine(found).translations(["Le maire a fermé le pont lundi."])).text.startswith("The mayor")


def test_ctranslate2_says_token_for_token_what_pytorch_says(data: Path, run: Path, tmp_path: Path) -> None:
    from ctranslate2 import Translator
    from sentencepiece import SentencePieceProcessor

    tokenizer = data / "sentencepiece.model"
    network = read_mean(run / MEAN)
    write_model(network, tokenizer, tmp_path / "model", "float32")
    processor = SentencePieceProcessor(model_proto=tokenizer.read_bytes())
    french = [processor.encode(pair.french) for pair in made_up_pairs(40, seed=3)]
    translator = Translator(str(tmp_path / "model"))
    results = translator.translate_batch([[processor.id_to_piece(one) for one in text] for text in french], beam_size=1)
    for text, result in zip(french, results, strict=True):
        assert [processor.piece_to_id(piece) for piece in result.hypotheses[0]] == greedy(network, text)


def greedy(network: Network, french: list[int], most: int = 100) -> list[int]:
    """The likeliest token each time, until the end."""
    english = [START]
    with torch.no_grad():
        while len(english) < most:
            states = network(torch.tensor([[*french, END]]), torch.tensor([english]))
            following = int(network.scores(states[0, -1]).argmax())
            if following == END:
                break
            english.append(following)
    return english[1:]


def test_a_network_is_read_back_from_the_model_that_was_written(data: Path, run: Path, tmp_path: Path) -> None:
    network = read_mean(run / MEAN)
    write_model(network, data / "sentencepiece.model", tmp_path / "float32", "float32")
    write_model(network, data / "sentencepiece.model", tmp_path / "int8", "int8")
    exact, near = read_network(tmp_path / "float32"), read_network(tmp_path / "int8")
    assert exact.size == network.size
    packed = read_packed(data)
    assert judge(exact, packed, "cpu") == pytest.approx(judge(network, packed, "cpu"))
    assert judge(near, packed, "cpu") == pytest.approx(judge(network, packed, "cpu"), rel=0.05)
    for name, weight in network.state_dict().items():
        assert torch.equal(exact.state_dict()[name], weight), name


def test_a_file_of_another_kind_is_named(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"\x06\0\0\0\x0a\0SomeModel\0")
    with pytest.raises(ValueError, match="SomeModel"):
        read_network(tmp_path)


def test_training_that_is_taken_up_again_goes_on_and_gets_better(data: Path, run: Path) -> None:
    folder = data.parent / "again"
    main(["train", str(data), str(folder), *QUICK, "--steps", "10", "--decline", "0"])
    early = read_mean(folder / MEAN)
    main(["train", str(data), str(folder), *QUICK, "--steps", "30", "--decline", "0"])
    later = read_mean(folder / MEAN)
    packed = read_packed(data)
    assert torch.load(folder / STEADY, weights_only=True)["step"] == 40
    assert judge(later, packed, "cpu") < judge(early, packed, "cpu")


def test_the_same_seed_gives_the_same_network(data: Path, tmp_path: Path) -> None:
    for name in ("one", "other"):
        main(["train", str(data), str(tmp_path / name), *QUICK, "--steps", "8"])
    one, other = (read_mean(tmp_path / name / MEAN).state_dict() for name in ("one", "other"))
    assert all(torch.equal(weight, other[name]) for name, weight in one.items())


def test_training_can_begin_from_a_package(data: Path, package: Path, tmp_path: Path) -> None:
    main(["train", str(data), str(tmp_path / "on"), *QUICK, "--start", str(package / "model"), "--steps", "1"])
    assert judge(read_mean(tmp_path / "on" / MEAN), read_packed(data), "cpu") < 0.5


def test_a_corpus_with_a_text_that_is_kept_out_is_refused(tmp_path: Path) -> None:
    corpus = write_pairs(made_up_pairs(20), tmp_path / "corpus.tsv")
    held = write_pairs(made_up_pairs(20)[:1], tmp_path / "held.tsv")
    with pytest.raises(SystemExit, match="1 pairs stand in a text that is kept out"):
        main(["prepare", str(tmp_path / "data"), str(corpus), "--kept-out", str(held)])
    assert not tuple((tmp_path / "data").glob("*.npz"))


def test_a_killed_run_leaves_the_last_file_whole(run: Path, tmp_path: Path) -> None:
    shutil.copytree(run, tmp_path / "run")
    (tmp_path / "run" / "steady.part").write_bytes(b"half a file")
    assert read_mean(tmp_path / "run" / MEAN).size == Size(300, 32, 64, 2, 2, 1)


def test_batches_hold_every_token_once_and_no_long_text(data: Path) -> None:
    packed = read_packed(data)
    batches = draw(packed, lambda: packed.broad, tokens=300, longest=64, seed=1)
    for _ in range(20):
        batch = next(batches)
        assert batch.french.numel() + batch.english.numel() <= 600
        assert batch.tokens == int((batch.following != NOTHING).sum())
        assert torch.equal(
            batch.english[:, 1:][batch.following[:, 1:] != NOTHING],
            batch.following[:, :-1][batch.following[:, 1:] != NOTHING],
        )


@pytest.mark.parametrize("shape", [(16, 16), (16, 48), (48, 24), (48, 16), (32, 16)])
def test_directions_are_equally_strong(shape: tuple[int, int]) -> None:
    torch.manual_seed(1)
    (found,) = orthogonalised([torch.randn(*shape)])
    rows, columns = shape
    blocks = found.split(columns) if rows in (2 * columns, 3 * columns) else (found,)
    for block in blocks:
        strengths = torch.linalg.svdvals(block) / max(1.0, block.shape[0] / block.shape[1]) ** 0.5
        assert strengths.shape == (min(block.shape),)
        assert 0.3 < float(strengths.min()) <= float(strengths.max()) < 1.3


def test_muon_finds_the_bottom_of_a_bowl() -> None:
    torch.manual_seed(1)
    weight, wanted = torch.zeros(8, 8, requires_grad=True), torch.randn(8, 8)
    optimiser = Muon([weight], rate=0.05, decay=0.0)
    for _ in range(300):
        optimiser.zero_grad()
        (weight - wanted).square().sum().backward()
        optimiser.step()
    assert float((weight - wanted).detach().abs().max()) < 0.3
