"""The article of a web page is kept whole and in order; what stands around it is left out, and said to be."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.core.origin import Origin
from desktop_app.sources.limits import LIMITS
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source, Tally
from desktop_app.sources.web import _article, html_tree, read_fragment, read_page
from desktop_app.sources.web_blocks import blocks_of
from tests.sources.makers import FIRST, SECOND, THIRD, TITLE, page

HEAD = (
    f"<title>{TITLE} - Le Courrier du Val</title>"
    '<meta property="og:site_name" content="Le Courrier du Val">'
    f'<meta property="og:title" content="{TITLE}">'
    '<link rel="canonical" href="https://courrier.example/2024/03/14/crue">'
    '<meta property="article:published_time" content="2024-03-14T18:40:00+01:00">'
)
BODY = f"""
<header><a href="/">Le Courrier du Val</a><nav><ul><li><a href="/m">Monde</a></li></ul></nav></header>
<main><article><h1>{TITLE}</h1>
<p class="chapo">La préfecture a ordonné l'évacuation de trois villages, où la rivière monte encore.</p>
<div class="share">Partager sur <a href="x">Facebook</a></div>
<figure><img src="x.png"><figcaption>La rivière en crue, mercredi.</figcaption></figure>
<div><p>{FIRST}</p>
<p><strong>Lire aussi : <a href="z">La digue de Saint-Ambroix sous surveillance</a></strong></p>
<h2>Des routes coupées</h2><p>{SECOND}</p>
<table><tr><th>Commune</th><th>Évacués</th></tr><tr><td>Barjac</td><td>1&nbsp;500</td></tr></table>
<p>Rien de plus.</p><p style="display:none">Réservé aux abonnés.</p><p>{THIRD}</p></div>
<aside><h3>Sur le même sujet</h3><a href="q">Les crues de 2002</a></aside></article></main>
<form><input><button>S'inscrire</button></form><script>var a = "{FIRST}";</script>
<footer>Mentions légales</footer>
"""
EXPECTED = (
    TITLE,
    "La préfecture a ordonné l'évacuation de trois villages, où la rivière monte encore.",
    FIRST,
    "Des routes coupées",
    SECOND,
    "Commune | Évacués",
    "Barjac | 1\u00a0500",
    "Rien de plus.",
    THIRD,
)


@pytest.fixture(scope="module")
def whole() -> Source:
    """A page with all that pages have."""
    return read_page(page(BODY, HEAD), LIMITS)


def words(source: Source, kind: DroppedKind) -> tuple[str, ...]:
    return next((one.words for one in source.dropped if one.kind is kind), ())


def test_headline_standfirst_headings_paragraphs_and_rows_are_kept_in_order(whole: Source) -> None:
    assert tuple(whole.text.split("\n\n")) == EXPECTED


def test_the_page_says_where_it_comes_from(whole: Source) -> None:
    origin = Origin(TITLE, "Le Courrier du Val", date(2024, 3, 14), None, "https://courrier.example/2024/03/14/crue")
    assert whole.origin == origin


def test_all_that_is_left_out_is_said(whole: Source) -> None:
    assert words(whole, DroppedKind.MENU) == ("Le Courrier du Val", "Monde", "Mentions légales")
    assert words(whole, DroppedKind.READ_ALSO) == ("Lire aussi : La digue de Saint-Ambroix sous surveillance",)
    assert words(whole, DroppedKind.ASIDE) == ("Sur le même sujet", "Les crues de 2002")
    assert words(whole, DroppedKind.CAPTION) == ("La rivière en crue, mercredi.",)
    assert words(whole, DroppedKind.HIDDEN) == ("Réservé aux abonnés.",)
    assert words(whole, DroppedKind.FORM) == ("S'inscrire",)
    assert words(whole, DroppedKind.REST) == ("Partager sur Facebook",)
    counts = {one.kind: one.count for one in whole.dropped}
    assert (counts[DroppedKind.IMAGE], counts[DroppedKind.ACTIVE]) == (1, 1)


def test_no_word_of_the_page_is_lost_without_being_said(whole: Source) -> None:
    said = whole.text + " ".join(word for one in whole.dropped for word in one.words)
    for text in ("Monde", "Facebook", "2002", "abonnés", "Mentions", "Rien de plus", "1\u00a0500"):
        assert text in said


def test_a_selection_keeps_all_but_links_to_others() -> None:
    html = (
        f"<!--StartFragment--><p>Court.</p><div>{FIRST}<br><br>{SECOND}</div><p>À lire aussi : <a href=x>Autre</a></p>"
    )
    source = read_fragment(html.encode(), LIMITS)
    assert source.text.split("\n\n") == ["Court.", FIRST, SECOND]
    assert words(source, DroppedKind.READ_ALSO) == ("À lire aussi : Autre",)


def test_a_selection_of_a_whole_page_is_read_as_a_page(whole: Source) -> None:
    assert read_fragment(BODY.encode(), LIMITS).text == whole.text


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("<b>Sébastien</b> <i>Lecornu</i>", "Sébastien Lecornu"),
        ("1<sup>er</sup> mai", "1er mai"),
        ("3&nbsp;000&nbsp;€ &amp; plus", "3\u00a0000\u00a0€ & plus"),
        ("Ligne une<br>ligne deux", "Ligne une\nligne deux"),
        ("a<!-- jamais vu -->b", "ab"),
        ("  deux \n  mots ", "deux mots"),
    ],
)
def test_characters_inside_a_paragraph_stay_as_they_are_seen(tag: str, text: str) -> None:
    assert read_fragment(f"<p>{tag}</p>".encode(), LIMITS).text == text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "cp1252"),
        ("windows-1252", "cp1252"),
        ("iso-8859-15", "iso-8859-15"),
        ("nonsense", "utf-8"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(declared: str, encoding: str) -> None:
    html = f'<html><head><meta charset="{declared}"></head><body><p>L’été à 3 €, déjà</p></body></html>'
    source = read_page(html.encode(encoding, "replace"), LIMITS)
    assert source.text.replace("?", "’") == "L’été à 3 €, déjà"


def test_a_page_laid_out_with_tables_is_prose_and_no_table() -> None:
    html = f"<table><tr><td><div>{FIRST}</div></td><td><p>{SECOND}</p><p>{THIRD * 3}</p></td></tr></table>"
    assert read_fragment(html.encode(), LIMITS).text.split("\n\n") == [FIRST, SECOND, THIRD * 3]


@pytest.mark.parametrize(
    ("comment", "url", "day"),
    [
        ("<!-- saved from url=(0038)https://courrier.example/crue -->", "https://courrier.example/crue", None),
        (
            "<!--\n Page saved with SingleFile \n url: https://courrier.example/crue \n saved date: "
            "Thu Mar 14 2024 18:40:00 GMT+0100 (heure normale) \n-->",
            "https://courrier.example/crue",
            date(2024, 3, 14),
        ),
    ],
)
def test_what_a_browser_wrote_into_a_saved_page_is_used(comment: str, url: str, day: date | None) -> None:
    source = read_page(page(f"<p>{FIRST}</p>").replace(b"<html", comment.encode() + b"<html"), LIMITS)
    assert (source.origin.url, source.origin.retrieved) == (url, day)


def test_the_words_of_an_article_beside_a_long_menu_are_kept() -> None:
    menu = "".join(f'<li><a href="/{number}">Rubrique {number}</a></li>' for number in range(200))
    source = read_page(page(f"<div class=menu><ul>{menu}</ul></div><div><p>{FIRST}</p><p>{SECOND}</p></div>"), LIMITS)
    assert FIRST in source.text
    assert SECOND in source.text
    assert "Rubrique" not in source.text


def test_a_page_with_far_too_much_text_is_refused_before_it_is_searched() -> None:
    with pytest.raises(Refused) as caught:
        read_page(page("<p>" + "mot " * 600_000), LIMITS)
    assert caught.value.refusal is Refusal.TOO_LONG


def test_a_brief_of_one_paragraph_is_found_among_all_that_stands_around_it() -> None:
    around = "<div class=cookie-banner><p>Nous utilisons des cookies pour mesurer l'audience de notre site.</p></div>"
    menu = "".join(f"<li><a href=/{number}>Rubrique {number}</a></li>" for number in range(30))
    end = "<div id=footer><p>Le Journal est édité par la Société du Journal, 12 rue de la Paix.</p></div>"
    source = read_page(page(f"{around}<ul>{menu}</ul><article><h1>{TITLE}</h1><p>{SECOND}</p></article>{end}"), LIMITS)
    assert source.text.split("\n\n") == [TITLE, SECOND]


def test_a_word_over_an_advertisement_is_no_paragraph() -> None:
    body = f"<article><p>{FIRST}</p><div class=pub><p>Publicité</p></div><p>{SECOND}</p><p>{THIRD}</p></article>"
    assert read_page(page(body), LIMITS).text.split("\n\n") == [FIRST, SECOND, THIRD]


def test_the_outlet_is_read_from_the_end_of_the_title_where_nothing_else_says_it() -> None:
    source = read_page(page(f"<h1>{TITLE}</h1><p>{FIRST}</p>", f"<title>{TITLE} | Le Val</title>"), LIMITS)
    assert (source.origin.title, source.origin.outlet) == (TITLE, "Le Val")


def test_a_paragraph_that_was_overlooked_among_chosen_ones_is_put_back() -> None:
    root = html_tree(
        f"<div><p>{FIRST}</p><p>Le bilan est de 23 morts.</p><p class=pub>Achetez !</p><p>{SECOND}</p></div><p>Fin</p>"
    )
    blocks = blocks_of(root, Tally())
    chosen = _article(blocks, f"{FIRST}\n{SECOND}", "")
    assert [blocks[index].text for index in sorted(chosen)] == [FIRST, "Le bilan est de 23 morts.", SECOND]
