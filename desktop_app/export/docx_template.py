"""The blank Word document of python-docx made Dragoman's: styles, paper, page numbers, and no trace of its makers."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_UNWANTED = ("/thumbnail", "/extended-properties", "/stylesWithEffects", "/customXml")
"""Ends of the types of parts that describe the blank document itself, or that Word 2010 alone reads."""

_WORD_2013 = "15"
"""Later Words write the same; below it, Word opens a document in its compatibility mode."""

_INK, _SOFT, _WARN = "1C2330", "5A6475", "8F4700"


def adapt(word: Document, title: str, footing: str) -> None:
    """Set styles, A4 paper, a footer with page numbers, and the title and language of the document."""
    _drop_parts(word)
    _set_properties(word, title)
    _set_styles(word)
    _set_pages(word, footing)
    _set_settings(word)


def packed(word: Document) -> bytes:
    """The document as a file."""
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


def _drop_parts(word: Document) -> None:
    for holder in (word.part.package, word.part):
        for name, relation in list(holder.rels.items()):
            if relation.reltype.endswith(_UNWANTED):
                del holder.rels[name]


def _set_properties(word: Document, title: str) -> None:
    """Title and language, nothing else: neither a name nor a date."""
    properties = word.core_properties
    for element in list(properties._element):
        properties._element.remove(element)
    properties.title = title[:255]
    properties.language = "en"


def _set_styles(word: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm

    styles = word.styles
    _set_fonts(word)
    _shape(styles["Normal"], 10.5, _INK, after=4)
    _shape(styles["Title"], 20, _INK, after=12)
    _shape(styles["Heading 1"], 13, _INK, before=16, after=6)
    _shape(styles["List Bullet"], 11, _INK, after=4)
    for name, size, colour in (
        ("Cell", 10, _INK),
        ("Column Head", 10, _SOFT),
        ("Warning", 9.5, _WARN),
        ("List Warning", 9.5, _WARN),
        ("Footing", 9, _SOFT),
    ):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        _shape(style, size, colour, before=2 if name == "Cell" else 0, after=2)
    for name in ("Title", "Column Head", "Warning", "List Warning"):
        styles[name].font.bold = True
    styles["List Warning"].paragraph_format.left_indent = styles["List Bullet"].paragraph_format.left_indent or Cm(0.63)


def _shape(style: ParagraphStyle, size: float, colour: str, before: float = 0, after: float = 0) -> None:
    """Sizes and spaces are in points."""
    from docx.shared import Pt, RGBColor

    style.font.size, style.font.color.rgb = Pt(size), RGBColor.from_string(colour)
    layout = style.paragraph_format
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), 1.1


def _set_fonts(word: Document) -> None:
    """One typeface throughout, and no line under the title."""
    from docx.oxml.ns import qn

    for name in ("Normal", "Title", "Heading 1"):
        style = word.styles[name]
        style.font.name = "Calibri"
        fonts = style.element.rPr.rFonts
        for attribute in ("asciiTheme", "hAnsiTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{attribute}"), None)
        fonts.set(qn("w:cs"), "Calibri")
    border = word.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if border is not None:
        border.getparent().remove(border)


def _set_pages(word: Document, footing: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm

    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    footer = section.footer.paragraphs[0]
    footer.style = word.styles["Footing"]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    footer.add_run(f"{footing} · page ")
    _add_field(footer, "PAGE")
    footer.add_run(" of ")
    _add_field(footer, "NUMPAGES")


def _add_field(paragraph: Paragraph, code: str) -> None:
    """A number that Word works out."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    field.append(paragraph.add_run("1")._element)
    paragraph._element.append(field)


def _set_settings(word: Document) -> None:
    """As a Word of today writes it, and not yet looked through for spelling."""
    from docx.oxml.ns import qn

    settings = word.settings.element
    checked = settings.find(qn("w:proofState"))
    if checked is not None:
        settings.remove(checked)
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _WORD_2013)
