"""Boxes, labels and whole pixels. A label is the north-west corner; boxes are half-open."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from palsar_mosaic.core.errors import AreaOffEarth, EmptyArea, LabelOffGrid, UnknownLabel
from palsar_mosaic.core.grid import (
    Box,
    Window,
    around,
    cell,
    is_label,
    label_of,
    labels_touching,
    parse_labels,
    snap,
)


def labels_of(west: float, south: float, east: float, north: float) -> tuple[str, ...]:
    return labels_touching(snap(Box(west, south, east, north)))


def edges(window: Window) -> tuple[int, int, int, int]:
    return window.left, window.top, window.right, window.bottom


@pytest.mark.parametrize(
    ("label", "west", "north"),
    [
        ("N35E030", 30, 35),
        ("N05W015", -15, 5),
        ("S20E010", 10, -20),
        ("N00E000", 0, 0),
        ("N25W165", -165, 25),
        ("S85W180", -180, -85),
        ("N90E175", 175, 90),
    ],
)
def test_a_label_names_the_north_west_corner(label, west, north):
    window = cell(label)
    assert edges(window) == (west * 4500, -north * 4500, west * 4500 + 22500, -north * 4500 + 22500)
    assert window.box == Box(west, north - 5, west + 5, north)
    assert label_of(north, west) == label
    assert labels_of(west, north - 5, west + 5, north) == (label,)


def test_cairo():
    assert labels_of(31.90, 30.37, 32.10, 30.55) == ("N35E030",)


def test_the_row_below_the_equator_is_n00_and_the_column_right_of_greenwich_e000():
    assert labels_of(-1, -1, 1, 1) == ("N05W005", "N05E000", "N00W005", "N00E000")
    assert labels_of(0.1, -4.9, 4.9, -0.1) == ("N00E000",)
    assert labels_of(-4.9, -9.9, -0.1, -5.1) == ("S05W005",)


@pytest.mark.parametrize(
    ("box", "labels"),
    [
        ((30, 30, 35, 35), ("N35E030",)),
        ((29.9, 30, 30, 35), ("N35E025",)),
        ((35, 30, 35.1, 35), ("N35E035",)),
        ((30, 35, 35, 35.1), ("N40E030",)),
        ((30, 29.9, 35, 30), ("N30E030",)),
        ((30, 30, 35.001, 35), ("N35E030", "N35E035")),
        ((30, 29.999, 35, 35), ("N35E030", "N30E030")),
        # what a reprojection leaves of 35 is 35
        ((30 - 1e-9, 30 - 1e-9, 35 + 1e-9, 35 + 1e-9), ("N35E030",)),
    ],
)
def test_a_box_that_touches_an_edge_does_not_take_the_neighbour(box, labels):
    assert labels_of(*box) == labels


def test_snapping_takes_every_pixel_that_is_touched_and_no_more():
    # Cairo of the notebook: 900 x 810 pixels and what is touched beside them
    assert edges(snap(Box(31.90, 30.37, 32.10, 30.55))) == (143550, -137475, 144450, -136665)
    assert edges(snap(Box(10.0001, -2.0001, 10.0003, -1.9999))) == (45000, 8999, 45002, 9001)
    assert edges(snap(Box(-0.0001, -0.0001, 0.0001, 0.0001))) == (-1, -1, 1, 1)
    assert edges(snap(Box(1 / 4500, -3 / 4500, 2 / 4500, -1 / 4500))) == (1, 1, 2, 3)


def test_the_smallest_box_is_one_pixel():
    window = snap(Box(10.00005, 5.00005, 10.00006, 5.00006))
    assert (window.width, window.height) == (1, 1)
    assert edges(window) == (45000, -22501, 45001, -22500)


def test_a_box_is_cut_at_the_edges_of_the_earth():
    assert edges(snap(Box(-200, -100, 200, 100))) == (-810000, -405000, 810000, 405000)
    assert labels_of(-180, 85, -175, 90) == ("N90W180",)
    assert labels_of(175, -90, 181, -85) == ("S85E175",)
    assert len(labels_of(-180, -90, 180, 90)) == 72 * 36


@pytest.mark.parametrize(
    "box",
    [
        (10, 5, 10, 6),
        (10, 5, 11, 5),
        (11, 5, 10, 6),
        (10, 6, 11, 5),
        (math.nan, 5, 11, 6),
        (10, -math.inf, 11, 6),
        (10, 5, math.inf, 6),
    ],
)
def test_an_empty_or_reversed_box_is_refused(box):
    with pytest.raises(EmptyArea, match="west,east,south,north"):
        Box(*box)


@pytest.mark.parametrize(
    "box", [(180, 0, 190, 1), (-200, 0, -180, 1), (0, 90, 1, 95), (0, -95, 1, -90), (3e6, 1e5, 4e6, 2e5)]
)
def test_a_box_off_the_earth_is_refused(box):
    with pytest.raises(AreaOffEarth, match="reference system"):
        Box(*box)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("", ()),
        ("  ", ()),
        (",,;", ()),
        ("N35E030", ("N35E030",)),
        ("n35e030", ("N35E030",)),
        ("N35E030,N30E030", ("N35E030", "N30E030")),
        (" N35E030 ;  N30E030\n S05W010 ", ("N35E030", "N30E030", "S05W010")),
        ("N35E030,N35E030", ("N35E030",)),
        ("S00W000,N00E000", ("N00E000",)),
    ],
)
def test_labels_out_of_text(text, labels):
    assert parse_labels(text) == labels


@pytest.mark.parametrize(
    "text",
    ["N35", "35N030E", "N35E30", "N95E000", "S90E000", "N05E180", "N05W185", "N05E040.tif", "Ｎ05E040"],
)
def test_what_is_no_label_is_refused(text):
    assert not is_label(text)
    with pytest.raises(UnknownLabel) as caught:
        parse_labels(f"N35E030,{text}")
    assert text.upper() in str(caught.value)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("N33E031", "N35E030"),
        ("N35E031", "N35E030"),
        ("S01E000", "N00E000"),
        ("S07W003", "S05W005"),
        ("N23W161", "N25W165"),
    ],
)
def test_a_label_off_the_grid_is_told_its_tile(text, inside):
    assert not is_label(text)
    with pytest.raises(LabelOffGrid) as caught:
        parse_labels(text)
    assert text in str(caught.value)
    assert f"use {inside}" in str(caught.value)


tops = st.integers(-17, 18).map(lambda number: number * 5)
lefts = st.integers(-36, 35).map(lambda number: number * 5)
pixel_columns = st.integers(-810_000, 810_000)
pixel_rows = st.integers(-405_000, 405_000)


@given(north=tops, west=lefts)
def test_labels_go_round(north, west):
    label = label_of(north, west)
    assert is_label(label)
    assert labels_touching(cell(label)) == (label,)
    assert parse_labels(label.lower()) == (label,)


@given(columns=st.tuples(pixel_columns, pixel_columns), rows=st.tuples(pixel_rows, pixel_rows))
def test_whole_pixels_survive_degrees(columns, rows):
    """A window, as degrees and back, is the same window: however far from Greenwich."""
    assume(columns[0] != columns[1] and rows[0] != rows[1])
    window = Window(min(columns), min(rows), max(columns), max(rows))
    assert snap(window.box) == window


@given(
    west=st.floats(-180, 179.9),
    south=st.floats(-90, 89.9),
    width=st.floats(1e-4, 12),
    height=st.floats(1e-4, 12),
)
def test_a_snapped_box_holds_the_box_and_less_than_a_pixel_more(west, south, width, height):
    east, north = min(west + width, 180), min(south + height, 90)
    window = snap(Box(west, south, east, north))
    slack = 0.0011
    assert -slack <= west * 4500 - window.left < 1 + slack
    assert -slack <= window.right - east * 4500 < 1 + slack
    assert -slack <= -north * 4500 - window.top < 1 + slack
    assert -slack <= window.bottom + south * 4500 < 1 + slack


@given(
    west=st.floats(-180, 179.9),
    south=st.floats(-90, 89.9),
    width=st.floats(1e-4, 12),
    height=st.floats(1e-4, 12),
)
def test_the_tiles_of_a_box_hold_all_of_it_and_each_has_a_part(west, south, width, height):
    window = snap(Box(west, south, min(west + width, 180), min(south + height, 90)))
    cells = [cell(label) for label in labels_touching(window)]
    assert all(one.overlaps(window) for one in cells)
    assert (
        sum(one.cut(window).width * one.cut(window).height for one in cells) == window.width * window.height
    )
    assert around([one.cut(window) for one in cells]) == window


@given(st.text(max_size=12))
def test_any_text_is_a_label_or_refused(text):
    try:
        labels = parse_labels(text)
    except (UnknownLabel, LabelOffGrid):
        return
    assert all(is_label(label) for label in labels)
