"""XML that any parser reads back as what was put in."""

from __future__ import annotations

from xml.etree import ElementTree

from palsar_mosaic.core.xml_text import element, text

HOSTILE = "<a b=\"1\">&amp; 'quoted' \u00e9 \u4e2d & ]]> </a>"


def test_elements_lie_inside_elements():
    assert element("a") == "<a/>"
    assert element("a", "", "") == "<a/>"
    assert element("a", element("b", "1"), element("c"), x=1, y="z") == '<a x="1" y="z"><b>1</b><c/></a>'


def test_what_goes_in_comes_out():
    root = ElementTree.fromstring(element("a", element("b", text(HOSTILE)), name=HOSTILE))
    assert root.get("name") == HOSTILE
    assert root[0].text == HOSTILE


def test_a_document_travels_inside_a_document_inside_a_document():
    inner = element("inner", text(HOSTILE), name=HOSTILE)
    middle = element("middle", text(inner))
    outer = ElementTree.fromstring(element("outer", text(middle)))
    assert ElementTree.fromstring(ElementTree.fromstring(outer.text).text).get("name") == HOSTILE
