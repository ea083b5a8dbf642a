"""The text layer of a PDF: read by PDFium with the place of every line, put together as paragraphs by pdf_layout."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from statistics import median_low
from typing import TYPE_CHECKING

from desktop_app.core.origin import Origin
from desktop_app.sources.limits import Limits
from desktop_app.sources.pdf_layout import flowing, headline, without_heads
from desktop_app.sources.pdf_lines import Line, in_columns
from desktop_app.sources.source import Refusal, Refused, Source, Tally, paragraphs
from desktop_app.sources.titles import address_in, believable_title

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_PASSWORD_WANTED = 4
"""FPDF_ERR_PASSWORD."""

_LETTERS_OF_A_PAGE = 10
"""Fewer letters a page: what there is are pictures."""

_UNREADABLE = 0.3
"""The part of the characters that stand for nothing, from which on the text layer is no text."""

_MEASURED = 4
_DESCENT = 0.25
_BACK = 3.0
_GUTTER = 1.6
"""Sizes of the line that set two pieces on it apart: columns, or the cells of a table."""


def read_pdf(data: bytes, limits: Limits) -> Source:
    """The article in a PDF. Raises Refused."""
    document = _opened(data)
    if len(document) > limits.pages:
        raise Refused(Refusal.TOO_LONG, characters=limits.characters + 1)
    pages = [in_columns(page) for page in _pages(document, limits)]
    letters = [character for page in pages for line in page for character in line.text if not character.isspace()]
    if len(letters) < _LETTERS_OF_A_PAGE * min(len(pages), 3) or _are_unreadable(letters):
        raise Refused(Refusal.SCANNED if _has_pictures(document) or letters else Refusal.NO_TEXT)
    tally = Tally()
    lines = without_heads(pages, tally)
    heads = " ".join(words for one in tally.dropped() for words in one.words)
    title = believable_title(str(document.get_metadata_dict().get("Title", ""))) or headline(lines)
    return Source(paragraphs(flowing(lines, _ranks())), Origin(title=title, url=address_in(heads)), tally.dropped())


def _opened(data: bytes) -> PdfDocument:
    from pypdfium2 import PdfDocument, PdfiumError

    try:
        return PdfDocument(data)
    except PdfiumError as error:
        is_protected = getattr(error, "err_code", 0) == _PASSWORD_WANTED
        raise Refused(Refusal.PROTECTED if is_protected else Refusal.DAMAGED) from error


def _pages(document: PdfDocument, limits: Limits) -> Iterator[list[Line]]:
    """The lines of each page, until there are more characters than an article has."""
    from pypdfium2 import PdfiumError

    total = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            continue  # one page that is damaged; the others may be whole
        lines = list(_lines(page, number))
        page.close()
        total += sum(len(line.text) for line in lines)
        if total > limits.characters:
            raise Refused(Refusal.TOO_LONG, characters=total)
        yield lines


def _has_pictures(document: PdfDocument) -> bool:
    from pypdfium2 import raw

    for number in range(min(3, len(document))):
        if any(True for _ in document[number].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])):
            return True
    return False


def _are_unreadable(letters: list[str]) -> bool:
    """Whether a font does not say which characters its shapes are."""
    strange = sum(
        character == "\ufffd" or "\ue000" <= character <= "\uf8ff" or character < " " for character in letters
    )
    return strange > _UNREADABLE * len(letters)


def _ranks() -> Callable[[str], int]:
    """How usual a French word is; the list is loaded with the first question."""
    from desktop_app.assets import resource
    from desktop_app.french.lexicon import Lexicon, load_lexicon

    loaded: list[Lexicon] = []

    def rank(word: str) -> int:
        if not loaded:
            loaded.append(load_lexicon(resource("words/french.txt.xz")))
        return loaded[0].rank(word)

    return rank


def _lines(page: PdfPage, number: int) -> Iterator[Line]:
    """The pieces of text on a page, in the order in which the file has them."""
    text = page.get_textpage()
    reader = _Characters(text.raw)
    pen = _Pen(number)
    for index in range(text.count_chars()):
        code = reader.code(index)
        if code in (10, 13):
            yield from pen.lift()
        elif reader.is_generated(index):
            pen.blank()
        else:
            left, right = reader.sides(index)
            if pen.is_far(left):
                yield from pen.lift()
            pen.write(chr(code), left, right)
            if pen.wants_measure:
                pen.measure(reader.baseline(index), reader.size(index))
    yield from pen.lift()
    text.close()


class _Characters:
    """What PDFium says of each character of a page."""

    def __init__(self, page: object) -> None:
        from pypdfium2 import raw

        self._raw, self._page = raw, page
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def code(self, index: int) -> int:
        """The character's number in Unicode; hyphens that divide a word are marked by PDFium with one of its own."""
        code = int(self._raw.FPDFText_GetUnicode(self._page, index))
        return 0x2D if code in (0x2, 0xAD, 0xFFFE) else 0xFFFD if 0xD800 <= code < 0xE000 or code == 0 else code

    def is_generated(self, index: int) -> bool:
        """Whether it stands for a gap and not in the file."""
        return int(self._raw.FPDFText_IsGenerated(self._page, index)) == 1

    def sides(self, index: int) -> tuple[float, float]:
        """Left and right in points."""
        self._raw.FPDFText_GetLooseCharBox(self._page, index, self._box)
        return _finite(self._box.left), _finite(self._box.right)

    def baseline(self, index: int) -> float:
        """How high it stands, in points."""
        self._raw.FPDFText_GetCharOrigin(self._page, index, self._x, self._y)
        return _finite(self._y.value)

    def size(self, index: int) -> float:
        """Of its font as it is printed, in points."""
        size = _finite(self._raw.FPDFText_GetFontSize(self._page, index))
        if self._raw.FPDFText_GetMatrix(self._page, index, self._matrix):
            size *= math.hypot(_finite(self._matrix.c), _finite(self._matrix.d))
        return min(max(size, 1.0), 1000.0)


def _finite(value: float) -> float:
    return value if math.isfinite(value) else 0.0


class _Pen:
    """Puts characters together to pieces of a line."""

    def __init__(self, page: int) -> None:
        self._page = page
        self._clear()

    def _clear(self) -> None:
        self._text: list[str] = []
        self._left, self._right, self._last = math.inf, -math.inf, 0.0
        self._baselines: list[float] = []
        self._sizes: list[float] = []

    @property
    def wants_measure(self) -> bool:
        """Whether the height of the character just written is asked for: of every fourth, which is enough."""
        return len(self._text) % _MEASURED == 1 and not self._text[-1].isspace()

    def measure(self, baseline: float, size: float) -> None:
        """Where a character stands, and how large it is."""
        self._baselines.append(baseline)
        self._sizes.append(size)

    def is_far(self, left: float) -> bool:
        """Whether a character at `left` begins another piece than the one that is written: after a gap, or back."""
        if not self._sizes:
            return False
        return left - self._right > _GUTTER * self._sizes[0] or left < self._last - _BACK * self._sizes[0]

    def blank(self) -> None:
        """A gap."""
        if self._text:
            self._text.append(" ")

    def write(self, character: str, left: float, right: float) -> None:
        """One character more."""
        if character.isspace():
            if self._text:
                self._text.append("\u00a0" if character == "\u00a0" else " ")
            return
        self._text.append(character)
        self._left, self._right, self._last = min(self._left, left), max(self._right, right), left

    def lift(self) -> Iterator[Line]:
        """The piece that is finished, if there is any."""
        text = re.sub(" {2,}", " ", "".join(self._text)).strip(" ")
        if text and self._sizes:
            baseline, size = median_low(self._baselines), median_low(self._sizes)
            yield Line(text, self._page, self._left, self._right, baseline - _DESCENT * size, size)
        self._clear()
