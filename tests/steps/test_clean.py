"""The cleaning step: each pass on its own texts, all of them on random ones, and the real article."""

from __future__ import annotations

import random
import textwrap
import time
from pathlib import Path

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.repairs import Repair, RepairReason, repaired
from desktop_app.core.text import Span
from desktop_app.french.furniture import is_furniture
from desktop_app.steps.clean import Clean

SEED = Path(__file__).parents[2] / ".." / "shared" / "articles" / "seed.txt"

PARAGRAPHS = (
    "Un bilan encore provisoire",
    "Le porte-parole de la mission a annoncé vendredi que trois convois de vivres avaient atteint Homs, où près "
    "de 12 000 habitants attendaient depuis le 3 mars, selon M. Karim Haddad, chef du bureau local. Les routes du "
    "nord restent fermées.",
    "« Nous ne partirons pas », a dit une habitante à l'envoyé du journal, peut-être pour la dernière fois. Les "
    "négociations doivent reprendre lundi à Genève, en présence de l'émissaire des Nations unies.",
    "Aucun des deux camps n'a confirmé la date, mais un diplomate cité par la radio assure que l'accord est prêt.",
)


def cleaned(text: str) -> Article:
    return cleaned_again(Article(text))


def cleaned_again(article: Article) -> Article:
    *_, briefing = Clean()(Briefing(article))
    return briefing.article


def changes(article: Article) -> list[tuple[str, str, RepairReason]]:
    return [(repair.before, repair.after, repair.reason) for repair in article.repairs]


def test_good_text_is_left_alone() -> None:
    text = "« Où ? » dit-il à 11h26\u00a0: l'œuvre coûte 3,5\u202fM€ – voilà…\n\n“Oui” ; ’ça’."
    assert cleaned(text).repairs == ()


def test_control_characters_go_and_line_ends_are_one_kind() -> None:
    article = cleaned("\ufeffUn.\r\nDeux\x00 mots.\rTrois\u200b.\u2028Quatre\x1b[31m.\u2066 Cinq\xad.")
    assert article.text == "Un.\nDeux mots.\nTrois.\nQuatre. Cinq."
    assert {repair.reason for repair in article.repairs} == {RepairReason.CONTROL_CHARACTER}


def test_joined_emoji_stay_joined() -> None:
    text = "Bravo 👩\u200d👧\u200d👦 ❤\ufe0f à محمد."
    assert cleaned(text).text == text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Le prÃ©sident a dÃ©clarÃ© quâ€™il viendrait Ã\u00a0 Paris.",
            "Le président a déclaré qu’il viendrait à Paris.",
        ),
        ("&laquo;&nbsp;Oui&nbsp;&raquo; &amp; l&#39;&eacute;t&eacute;", "«\u00a0Oui\u00a0» & l'été"),
        ("L’eﬃcacité et le ﬁn mot", "L’efficacité et le fin mot"),
        ("l'e\u0301tat", "l'état"),
        ("ÃƒÂ©tÃƒÂ©", "été"),
    ],
)
def test_wrong_encodings_are_decoded_word_by_word(wrong: str, right: str) -> None:
    article = cleaned(wrong)
    assert article.text == right
    assert {repair.reason for repair in article.repairs} == {RepairReason.ENCODING}
    assert all(" " not in repair.before for repair in article.repairs)


def test_entity_for_a_line_end_makes_no_new_line() -> None:
    assert "\n" not in cleaned("Un&#10;deux&#13;trois").text


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("De \"fortes explosions'' à Homs", 'De "fortes explosions" à Homs'),
        ("``oui'' et ,,non''", '"oui" et "non"'),
        ("<< venez >> dit-il", "« venez » dit-il"),
        ("l''accord", "l'accord"),
        ("dans ‘’Un homme’’ hier", "dans “Un homme” hier"),
        ("48°51'24'' N", "48°51'24'' N"),
        ("un, deux,, trois", "un, deux,, trois"),
        ("a << b", "a << b"),
    ],
)
def test_quotation_marks_made_of_two_signs_are_one(wrong: str, right: str) -> None:
    assert cleaned(wrong).text == right


def wrapped(width: int) -> list[str]:
    return [textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in PARAGRAPHS]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_hard_wrapped_paragraphs_are_made_whole(width: int, line_end: str) -> None:
    article = cleaned("\n\n".join(wrapped(width)).replace("\n", line_end))
    assert article.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_hard_wrapped_sentences_are_made_whole_without_blank_lines(width: int) -> None:
    """A line that ends with a sentence may end its paragraph, and keeps its end."""
    article = cleaned("\n".join(wrapped(width)))
    sentences = article.text.replace(". ", ".\n").split("\n")
    assert sentences == "\n".join(PARAGRAPHS).replace(". ", ".\n").split("\n")


def test_text_of_whole_paragraphs_is_not_joined() -> None:
    text = "\n".join((*PARAGRAPHS, "Titre sans point", "état d'alerte maintenu dans la région de Homs et au-delà."))
    assert cleaned(text).text == text


def test_one_broken_sentence_is_joined_and_its_divided_words_too() -> None:
    article = cleaned(
        "Le gouvernement a annoncé jeudi que les\nnouvelles mesures du gouver-\nnement toucheraient peut-\nêtre Homs."
    )
    assert article.text == (
        "Le gouvernement a annoncé jeudi que les nouvelles mesures du gouvernement toucheraient peut-être Homs."
    )
    assert changes(article)[1] == ("gouver-\nnement", "gouvernement", RepairReason.LINE_BREAK)


@pytest.mark.parametrize(
    "text",
    [
        "Les mesures annoncées par le ministre :\n- un cessez-le-feu\n- des élections libres\n1. le retour",
        "La Syrie sous les bombes, jour après jour\nL'armée avance.",
        "Homs\nAlep\nDamas\nIdleb\nDeraa",
        "Titre de l'article sur la guerre en Syrie et ses suites\npublié le 12/03/2015 à 10:32\nLe texte commence.",
        "M. Haddad est arrivé.\nIl a parlé.",
        "oui,\nnon,\npeut-être",
    ],
)
def test_headings_lists_and_datelines_stay_alone(text: str) -> None:
    assert cleaned(text).text == text


@pytest.mark.parametrize(
    "line",
    [
        "Dernière mise à jour à 11h26 le 07/10",
        "Publié le 7 octobre 2015 à 11h26 | Mis à jour le 8 octobre",
        "Publié il y a 3 heures par Claire Martin avec AFP",
        "Lundi 7 octobre 2015 à 11h26",
        "Lire aussi : Homs, que reste-t-il de la ville ?",
        ">> À LIRE AUSSI | La trêve n'a pas tenu.",
        "Voir aussi",
        "Lire la suite...",
        "Partager sur Facebook",
        "Abonnez-vous à notre lettre !",
        "Crédit photo : Claire Martin / AFP",
        "Temps de lecture : 3 min",
        "Réservé aux abonnés",
        "(AFP)",
        "© 2024 Le Quotidien du Nord",
        "12 commentaires",
        "Accueil > Monde > Syrie",
    ],
)
def test_page_furniture_is_known(line: str) -> None:
    assert is_furniture(line)
    article = cleaned(f"{line}\nUn accord est signé.")
    assert [span.of(article.text) for span in article.furniture] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Publié lundi, le rapport accuse l'armée.",
        "Publié le 3 mai, le rapport de l'ONU dénonce des tirs",
        "publié lundi.",
        "12 octobre 2015 à 11h26.",
        "7 octobre 2015",
        "Lire aussi les classiques est un plaisir.",
        "Partager le pouvoir, un défi pour Damas",
        "Par ailleurs, l'agence Sana a cité le ministère.",
        "Sana.",
        "Mis à jour, le bilan passe à 41 morts",
        "Source diplomatique à Damas",
        "Voir Damas et mourir",
        "Réactions",
        "Twitter, Facebook et la guerre",
    ],
)
def test_sentences_and_headings_are_no_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_furniture_that_lost_its_accents_is_known() -> None:
    article = cleaned("Derni?re mise ? jour ? 11h26\nLe pr?sident parle.")
    assert article.text == "Dernière mise à jour à 11h26\nLe président parle."
    assert changes(article)[0] == (
        "Derni?re mise ? jour ? 11h26",
        "Dernière mise à jour à 11h26",
        RepairReason.FURNITURE,
    )


def test_text_of_nothing_but_furniture_is_read() -> None:
    assert cleaned("Publié le 3 mai\nLire aussi : la paix").furniture == ()


def test_refused_repairs_are_not_made_again() -> None:
    first = cleaned("La cha?ne et le pr?sident.")
    again = cleaned_again(first.refusing(first.repairs[0]))
    assert again.text == "La cha?ne et le président."


def test_cleaning_twice_changes_nothing_more() -> None:
    article = cleaned("Lire aussi\r\nLa cha?ne dit << oui >>\x00 \u00c3\u00a9t\u00c3\u00a9.")
    assert cleaned(article.text).text == article.text
    assert cleaned_again(article) == article


def test_random_texts_keep_the_promises_of_repairs() -> None:
    chance = random.Random(11)
    pieces = ["\r\n", "\n", "\r", "\x00", "\u200b", "cha?ne ", "Ã©tÃ© ", "''", ",,", "<< a >>", "gouver-\nnement ", "?"]
    pieces += [
        "&eacute;",
        "Publié le 3 mai",
        "Lire aussi",
        " ",
        "mot ",
        "Le ",
        ". ",
        "\ufffd",
        "ﬁn",
        "l?ONU ",
        "e\u0301",
    ]
    clean = Clean()
    for _ in range(300):
        original = "".join(chance.choices(pieces, k=40))
        start = chance.randrange(len(original))
        refused = (Span(start, start + chance.randrange(6)),) if chance.random() < 0.5 else ()
        article = clean.cleaned(Article(original, refused=refused))
        assert_sound(article)
        assert not any(repair.span.overlaps(span) for repair in article.repairs for span in refused)


def assert_sound(article: Article) -> None:
    assert repaired(article.original, article.repairs) == article.text
    assert all(repair.before == repair.span.of(article.original) for repair in article.repairs)
    ends = [0, *(repair.span.end for repair in article.repairs)]
    assert all(end <= repair.span.start for end, repair in zip(ends, article.repairs, strict=False))
    assert all(repair.before != repair.after for repair in article.repairs if not is_set_apart(repair))


def is_set_apart(repair: Repair) -> bool:
    return repair.reason is RepairReason.FURNITURE


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS) + "\n",
        "a\n",
        "\r\nLe pr?sident dit ",
        "'' ",
        "Lire aussi 1 h 1 h 1 h\n",
        "? ",
        "Ã© ",
        "- ",
    ],
)
def test_long_texts_are_cleaned_in_linear_time(text: str) -> None:
    start = time.process_time()
    assert_sound(cleaned(text * (100_000 // len(text))))
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("text", "least"),
    [
        pytest.param("Le pr?sident a d?clar? ? la cha?ne. ", 200, id="lost accents"),
        pytest.param("Le prÃ©sident a dÃ©clarÃ© quâ€™il viendrait. ", 50, id="wrong encoding"),
        pytest.param("Un long début de phrase qui va encore bien plus loin\net qui finit.\n", 50, id="line breaks"),
        pytest.param("Publié le 3 mai à 11h26\nUn mot de plus.\n", 100, id="furniture"),
    ],
)
def test_a_reader_who_stops_does_not_wait_for_a_long_text_to_be_clean(text: str, least: int) -> None:
    start = Briefing(Article(text * (200_000 // len(text))))
    *before, last = Clean()(start)
    assert len(before) > least
    assert all(snapshot is start for snapshot in before)
    assert_sound(last.article)
    assert last.article.repairs


@pytest.mark.skipif(not SEED.exists(), reason="the real article is not beside the checkout")
def test_real_article_is_repaired_in_four_places() -> None:
    article = cleaned(SEED.read_text(encoding="utf-8"))
    assert changes(article) == [
        ("Dernière mise à jour à 11h26 le 07/10", "Dernière mise à jour à 11h26 le 07/10", RepairReason.FURNITURE),
        ("cha?ne", "chaîne", RepairReason.LOST_ACCENT),
        ("''", '"', RepairReason.QUOTATION_MARK),
        ("Al-Qa?da", "Al-Qaïda", RepairReason.LOST_ACCENT),
    ]
