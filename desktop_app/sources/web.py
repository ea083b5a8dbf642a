"""The article of a web page: trafilatura says where it is, and the page itself says how it reads.

trafilatura (A. Barbaresi, ACL 2021) picks the text out of a page. Its choice is mapped back on the paragraphs of the
page, so that all that was left out is known by name; and a paragraph that stands between two chosen ones stays.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop_app.core.errors import NotText
from desktop_app.core.origin import Origin
from desktop_app.core.reading import decode
from desktop_app.sources.limits import Limits
from desktop_app.sources.source import DroppedKind, Refusal, Refused, Source, Tally, paragraphs
from desktop_app.sources.titles import address_in, believable_title, day_in
from desktop_app.sources.web_blocks import Block, blocks_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARSET = re.compile(rb"<meta[^>]{1,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
}
_EMBEDDED = re.compile(r"data:[\w/+.;=-]{1,100};base64,[A-Za-z0-9+/=%\s]*")
_TOO_DEEP = "Excessive depth"

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S{4,1000})", re.I)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S{4,1000})(?:\s+saved date:\s*\w{3} (\w{3} \d{1,2} \d{4}))?"
)
_READ_ALSO = re.compile(
    r"\W*(?:(?:[àa] )?(?:lire|relire|voir|revoir|[ée]couter|d[ée]couvrir)(?: [ée]galement| aussi)?\s*"
    r"(?::|>|»|\||\b(?:aussi|[ée]galement)\b)"
    r"|sur le m[êe]me (?:sujet|th[èe]me)|pour aller plus loin|articles? (?:li[ée]s?|associ[ée]s?)"
    r"|notre (?:dossier|s[ée]lection) ?:)",
    re.I,
)

_AFTER_TITLE = re.compile(r"\s*[|–—·:-]\s+([^|–—]{2,60})")

_NO_METADATA = ("nav", "footer", "aside", "form", "svg", "iframe", "select", "style")

_LONG = 25
"""Letters of a paragraph that stand for it wherever they are found; shorter ones must be a line of their own."""

_ENOUGH = 200
"""Letters of an article; trafilatura's choice counts from there, unless the page has far more."""

_FAR_MORE = 4
_PAGES = 4
"""Times as much text as an article may have, with all that stands around it."""

_MOSTLY = 0.6


def read_page(data: bytes, limits: Limits) -> Source:
    """The article in a file saved from the web. Raises Refused."""
    return page_source(decoded_page(data), limits)


def read_fragment(data: bytes, limits: Limits) -> Source:
    """What was selected in a browser, in UTF-8: all of it but menus and the like. Raises Refused."""
    return page_source(data.decode("utf-8", "replace"), limits, is_selection=True)


def decoded_page(data: bytes) -> str:
    """A page's characters: by its byte order mark, by what it declares, else by what fits."""
    declared = _CHARSET.search(data[:4_096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared.group(1).decode("ascii").lower()
        try:
            return data.decode(_AS_BROWSERS_DO.get(name, name))
        except (LookupError, UnicodeDecodeError):
            pass
    try:
        return decode(data)
    except NotText as error:
        raise Refused(Refusal.DAMAGED) from error


def page_source(page: str, limits: Limits, is_selection: bool = False) -> Source:
    """The article in the HTML `page`. Of a selection without menus, only links to others are left out."""
    root = html_tree(page)
    tally = Tally()
    blocks = blocks_of(root, tally)
    size = sum(len(block.text) for block in blocks)
    if size > _PAGES * limits.characters:
        raise Refused(Refusal.TOO_LONG, characters=size)
    origin = _origin(root, page)
    whole = is_selection and not any(one.inside is DroppedKind.MENU for one in blocks)
    chosen = _all_but_links(blocks) if whole else _article(blocks, _choice(root), origin.title)
    for index, block in enumerate(blocks):
        if index not in chosen:
            tally.add(_why(block), block.text)
    text = paragraphs(block.text for index, block in enumerate(blocks) if index in chosen)
    return Source(text, origin, tally.dropped())


def html_tree(page: str) -> _Element:
    """The root of a page. Raises Refused for one that nests deeper than any page does."""
    from lxml import etree, html

    data = _EMBEDDED.sub("data:,", page).encode("utf-8", "replace")
    for huge in (False, True):
        parser = html.HTMLParser(
            encoding="utf-8", no_network=True, huge_tree=huge, remove_comments=True, remove_pis=True
        )
        try:
            root = html.document_fromstring(data, parser=parser)
        except (etree.ParserError, ValueError) as error:
            raise Refused(Refusal.NO_TEXT) from error
        if not any(_TOO_DEEP in entry.message for entry in parser.error_log):
            return root
    raise Refused(Refusal.TOO_COSTLY)


def _choice(root: _Element) -> str:
    """What trafilatura takes for the article, as text; nothing where it finds none or gives up."""
    from trafilatura.core import bare_extraction

    try:
        found = bare_extraction(copy.deepcopy(root), include_comments=False, include_tables=True, favor_recall=True)
    except Exception:  # a page that nests too deep for it, or that it stumbles over
        return ""
    return str(getattr(found, "text", "") or "")


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _article(blocks: Sequence[Block], choice: str, title: str) -> frozenset[int]:
    """The numbers of the blocks that are the article."""
    lines = {_letters(line) for line in choice.split("\n")}
    whole = _letters(choice)
    keys = [_letters(block.text) for block in blocks]
    chosen = {
        index
        for index, (block, key) in enumerate(zip(blocks, keys, strict=True))
        if key and block.inside in (None, DroppedKind.ASIDE) and (key in lines or (len(key) >= _LONG and key in whole))
    }
    everything = {index for index, block in enumerate(blocks) if _is_plain(block)}
    size = sum(len(keys[index]) for index in chosen)
    if size < _ENOUGH and sum(len(keys[index]) for index in everything) > _FAR_MORE * size:
        return frozenset(everything)
    chosen |= _between(blocks, chosen) | _before(blocks, keys, chosen, _letters(title))
    return frozenset(index for index in chosen if not _is_label(blocks[index], keys[index]))


def _is_label(block: Block, key: str) -> bool:
    """Whether a chosen block is a link to another article, or a word over an advertisement."""
    return _is_read_also(block) or (block.is_suspect and len(key) < _LONG)


def _between(blocks: Sequence[Block], chosen: set[int]) -> set[int]:
    """Paragraphs that stand among the chosen ones, beside them in the page's structure, with nothing against them."""
    if not chosen:
        return set()
    places = {place for index in chosen for place in (blocks[index].place,)}
    return {
        index for index in range(min(chosen), max(chosen)) if blocks[index].place in places and _is_plain(blocks[index])
    }


def _before(blocks: Sequence[Block], keys: Sequence[str], chosen: set[int], title: str) -> set[int]:
    """The headline and the standfirst over the article."""
    first = min(chosen, default=0)
    heads = [index for index in range(first) if blocks[index].level == 1 and _is_plain(blocks[index])]
    named = [index for index in heads if keys[index] and (keys[index] in title or title in keys[index])]
    head = (named or heads)[-1:]
    start = head[0] if head else first
    return {
        *head,
        *(index for index in range(start, first) if blocks[index].is_standfirst and _is_plain(blocks[index])),
    }


def _all_but_links(blocks: Sequence[Block]) -> frozenset[int]:
    """Everything that the page's structure does not set apart."""
    kept = (index for index, block in enumerate(blocks) if block.inside is None and not _is_read_also(block))
    return frozenset(index for index in kept if not (blocks[index].is_suspect and blocks[index].linked >= _MOSTLY))


def _is_plain(block: Block) -> bool:
    return block.inside is None and not block.is_suspect and block.linked < _MOSTLY and not _is_read_also(block)


def _is_read_also(block: Block) -> bool:
    return bool(_READ_ALSO.match(block.text)) and (block.linked > 0.2 or block.is_suspect or len(block.text) < 40)


def _why(block: Block) -> DroppedKind:
    if block.inside is not None:
        return block.inside
    if _is_read_also(block):
        return DroppedKind.READ_ALSO
    return DroppedKind.MENU if block.linked >= _MOSTLY else DroppedKind.REST


def _origin(root: _Element, page: str) -> Origin:
    """What the page says of itself in its head, and what the browser that saved it wrote there."""
    saved, retrieved = _saved_from(page[:20_000])
    from trafilatura.metadata import extract_metadata

    try:
        found = extract_metadata(_without(copy.deepcopy(root), _NO_METADATA), extensive=False)
    except Exception:  # a head that it stumbles over is one that says nothing
        return Origin(retrieved=retrieved, url=saved)
    title = believable_title(found.title or "")
    return Origin(
        title,
        found.sitename or _outlet(root, title),
        day_in(found.date or ""),
        retrieved,
        address_in(found.url or "") or saved,
    )


def _without(root: _Element, tags: Sequence[str]) -> _Element:
    """`root` without its elements of these kinds: there may be thousands, and each is looked at many times."""
    from lxml import etree

    etree.strip_elements(root, *tags, with_tail=False)
    return root


def _outlet(root: _Element, title: str) -> str:
    """What a page's head has after the title: `Trois villages évacués | Le Courrier du Val`."""
    whole = " ".join(str(root.findtext("head/title") or "").split())
    rest = _AFTER_TITLE.fullmatch(whole.removeprefix(title)) if title else None
    return rest.group(1) if rest else ""


def _saved_from(head: str) -> tuple[str, date | None]:
    """The address and the day that browsers write into what they save."""
    found = _SAVED_FROM.search(head)
    if found:
        return address_in(found.group(1)), None
    single = _SINGLE_FILE.search(head)
    if not single:
        return "", None
    try:
        day = datetime.strptime(single.group(2) or "", "%b %d %Y").date()
    except ValueError:
        day = None
    return address_in(single.group(1)), day
