"""The page with plots: well formed, true to the numbers, and sufficient to itself."""

from __future__ import annotations

import re
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from palsar_mosaic.core.products import JERS, PALSAR
from palsar_mosaic.core.profile_plot import MOST_PLOTS, Plotted, page
from palsar_mosaic.core.time_profile import Seen


def seen(year: int, day: date | None, hh: float | None, hv: float | None, product=PALSAR, pixels=1) -> Seen:
    return Seen(0, product, year, pixels if hh else 0, hh, hv, day, day, day, "land" if hh else None)


MIXED = (
    seen(1996, date(1996, 8, 1), 0.16, None, JERS),
    seen(2007, date(2007, 6, 27), 0.20, 0.05),
    seen(2008, date(2008, 8, 31), 0.18, 0.04),
    seen(2009, None, None, None),
    seen(2021, date(2021, 12, 28), 0.10, 0.01),
    seen(2022, date(2021, 12, 28), 0.10, 0.01),
)


def parts(text: str, found: list | None = None, kind: str = "") -> list[tuple[str, dict[str, str], str]]:
    """Each element of a class: its tag, attributes and text, whatever it lies in."""
    found = []

    def walk(node, inside: str) -> None:
        number, name, *children = node
        assert number == gdal.CXT_Element
        attributes = {c[1]: c[2][1] for c in children if c[0] == gdal.CXT_Attribute and len(c) > 2}
        text_there = "".join(c[1] for c in children if c[0] == gdal.CXT_Text)
        found.append((name, {**attributes, "inside": inside}, text_there))
        for child in children:
            if child[0] == gdal.CXT_Element:
                walk(child, f"{inside} {attributes.get('class', name)}")

    first, _, rest = text.partition("\n")
    assert first == "<!DOCTYPE html>"
    walk(gdal.ParseXMLString(rest.strip()), "")
    return found


def test_every_value_has_a_mark_with_its_date_and_number():
    text = page([Plotted("a place", "1, 2", MIXED)])
    titles = re.findall(r"<title>([^<]*)</title>", text)[1:]
    assert len(titles) == 5 + 4 + 4
    for one in MIXED:
        if one.hh_power:
            db = f"{10 * np.log10(one.hh_power):.2f}".replace("-", "\u2212")
            assert any(
                told.startswith(f"HH gamma0 [dB]: {db}")
                and f"{one.date}, {one.sensor}, mosaic of {one.year}" in told
                for told in titles
            )
    assert sum(told.startswith("HV/HH [dB]: \u22126.02") for told in titles) == 1


def test_marks_lie_where_dates_and_values_say():
    """Along the years from left to right in proportion, and up the decibels."""
    found = parts(page([Plotted("a place", "", MIXED)]))
    marks = [
        (float(at["cx"]), float(at["cy"]))
        for tag, at, _ in found
        if at.get("class") == "hit" and at["inside"].endswith("hh seen")
    ]
    days = np.array([one.date.toordinal() for one in MIXED if one.hh_power])
    levels = np.array([10 * np.log10(one.hh_power) for one in MIXED if one.hh_power])
    across, down = np.array(marks).T
    np.testing.assert_allclose(np.polyval(np.polyfit(days, across, 1), days), across, atol=0.2)
    np.testing.assert_allclose(np.polyval(np.polyfit(levels, down, 1), levels), down, atol=0.2)
    assert np.polyfit(days, across, 1)[0] > 0 > np.polyfit(levels, down, 1)[0]


def test_sensors_are_told_apart():
    found = parts(page([Plotted("a place", "", MIXED)]))
    assert (
        [at["class"] for _, at, _ in found].count("change") == 2
        if all("class" in at for _, at, _ in found)
        else True
    )
    assert sum(at.get("class") == "change" for _, at, _ in found) == 2
    named = [text for tag, at, text in found if tag == "text" and at.get("class") == "faint"]
    assert named[:3] == ["JERS-1 SAR", "ALOS PALSAR", "ALOS-2 PALSAR-2"]
    ways = [
        at["points"].split() for tag, at, _ in found if tag == "polyline" and at["inside"].endswith(" hh")
    ]
    assert [len(way) for way in ways] == [1, 2, 2], "no line leads from one sensor to the next"


def test_a_place_with_hh_alone_has_one_panel():
    text = page([Plotted("a place", "", MIXED[:1])])
    assert "HV gamma0 [dB]: " not in text
    assert re.search(r'viewBox="0 0 860 362"', text)


def test_a_place_without_data():
    text = page([Plotted("a place", "", (seen(2009, None, None, None),))])
    assert "<svg" not in text
    assert "No year has data here." in text


def test_only_so_many_plots():
    text = page([Plotted(f"place {number}", "", MIXED) for number in range(MOST_PLOTS + 7)])
    assert text.count("<svg") == MOST_PLOTS
    assert "More places, in the table only: 7." in text
    assert len(text) < 3_000_000


def test_it_says_everything_in_the_reader_s_language():
    def shout(phrase: str) -> str:
        return str(phrase).upper()

    text = page([Plotted("x", "", MIXED)], "ar", True, shout)
    assert '<html lang="ar" dir="rtl">' in text
    told = [text for tag, at, text in parts(text) if tag in ("text", "title", "th", "h1", "p") and text]
    assert [one for one in told if one not in ("dB",) and one != one.upper()] == []


@settings(max_examples=60)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"))
)
def test_any_name_is_text_and_nothing_else(name):
    found = parts(page([Plotted(name, name, MIXED)]))
    assert [text.strip() for tag, _, text in found if tag == "h2"] == [name.strip()]
    assert {tag for tag, _, _ in found} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "section", "svg", "g", "line",
        "text", "circle", "rect", "polyline", "div", "table", "tr", "th", "td",
    }  # fmt: skip


@pytest.mark.parametrize("spread", [0.0, 1e-9, 0.5, 40.0])
def test_levels_close_together_or_far_apart(spread):
    way = [seen(2015 + n, date(2015 + n, 5, 5), 10 ** (-1 + n * spread / 10), 0.01) for n in range(3)]
    text = page([Plotted("a", "", way)])
    assert "nan" not in text
    assert "inf" not in text
    assert text.count('class="grid"') <= 22
