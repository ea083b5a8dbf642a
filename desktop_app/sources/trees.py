"""XML from a file nobody vouches for: no entities, no DTD, no network, no excess."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.sources.source import Refusal, Refused

if TYPE_CHECKING:
    from lxml.etree import _Element


def xml_tree(data: bytes) -> _Element:
    """The root of an XML document. Raises Refused for one that is not well formed, or declares a type or entities.

    No word processor declares any: it is what expands to gigabytes, or asks for other files.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(Refusal.DAMAGED) from error
    about = root.getroottree().docinfo
    if about.doctype or about.internalDTD is not None:
        raise Refused(Refusal.DAMAGED)
    return root


def local(element: _Element) -> str:
    """The name of `element` without its namespace; empty for what is no element."""
    tag = element.tag
    return str(tag).rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """The attribute with this name in any namespace, or nothing."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def first_text(root: _Element, name: str) -> str:
    """The text of the first element with this name, on one line."""
    for element in root.iter("{*}" + name):
        return " ".join(inner_text(element).split())
    return ""


def inner_text(element: _Element) -> str:
    """All the text inside."""
    return "".join(_texts(element))


def _texts(element: _Element) -> Iterator[str]:
    for text in element.itertext():
        yield str(text)
