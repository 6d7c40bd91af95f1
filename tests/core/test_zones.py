"""Polygons on the grid and areas on the ellipsoid, against other people's arithmetic."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

from palsar_mosaic.core.ellipsoid import pixel_areas_ha
from palsar_mosaic.core.errors import ZoneUnreadable
from palsar_mosaic.core.grid import Window
from palsar_mosaic.core.zones import Places, Zone, box_around

STEP = 1 / 4500


def wkb(text: str, order: int = ogr.wkbNDR) -> bytes:
    return bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb(order))


def polygon(*rings: list[tuple[float, float]]) -> str:
    """Well-known text of rings in pixels of the grid, rows growing to the south."""
    parts = (
        "(" + ",".join(f"{float(x * STEP)!r} {float(-y * STEP)!r}" for x, y in [*ring, ring[0]]) + ")"
        for ring in rings
    )
    return f"POLYGON({','.join(parts)})"


def by_gdal(text: str, window: Window) -> np.ndarray:
    """GDAL's rasterizer, which burns pixels whose centres lie inside."""
    raster = gdal.GetDriverByName("MEM").Create("", window.width, window.height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((window.left * STEP, STEP, 0, -window.top * STEP, 0, -STEP))
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    raster.SetSpatialRef(wgs84)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("", wgs84)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.GetRasterBand(1).ReadAsArray().astype(bool)


# -- pixels in polygons ---------------------------------------------------------------------------


@pytest.mark.parametrize("order", [ogr.wkbNDR, ogr.wkbXDR])
def test_a_square_with_a_hole(order):
    text = polygon([(10, 20), (18, 20), (18, 26), (10, 26)], [(12, 22), (14, 22), (14, 24), (12, 24)])
    zone = Zone.of_wkb("a", wkb(text, order))
    expected = np.zeros((10, 12), bool)
    expected[2:8, 2:10] = True
    expected[4:6, 4:6] = False
    np.testing.assert_array_equal(zone.inside(Window(8, 18, 20, 28)), expected)


def test_parts_that_lie_apart():
    one, other = (polygon([(x, 0), (x + 2, 0), (x + 2, 3), (x, 3)]).removeprefix("POLYGON") for x in (-4, 5))
    zone = Zone.of_wkb("a", wkb(f"MULTIPOLYGON({one},{other})"))
    rows = zone.inside(Window(-5, 0, 8, 3))
    np.testing.assert_array_equal(rows, [[False, True, True, *[False] * 7, True, True, False]] * 3)
    assert box_around([zone]).west == pytest.approx(-4 * STEP, abs=STEP + 1e-12)


@pytest.mark.parametrize("seed", range(20))
def test_ragged_polygons_are_what_gdal_makes_of_them(seed):
    """Stars of many corners far from the origin, as whole pixels of the real grid."""
    dice = np.random.default_rng(seed)
    turns = np.sort(dice.uniform(0, 2 * np.pi, 60))
    far = dice.uniform(5, 60, 60)
    x, y = 143217 + far * np.cos(turns), -157483 + far * np.sin(turns)
    hole = 2 * np.array([[-1, -1], [1, -1], [0, 1]]) + (143217, -157483)
    text = polygon(list(zip(x, y)), hole.tolist())
    zone = Zone.of_wkb("star", wkb(text))
    window = Window(143150, -157550, 143290, -157410)
    np.testing.assert_array_equal(zone.inside(window), by_gdal(text, window))
    quarter = Window(143200, -157500, 143220, -157440)
    np.testing.assert_array_equal(zone.inside(quarter), by_gdal(text, window)[50:110, 50:70])


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=6),
    st.integers(0, 2**32 - 1),
)
def test_neighbours_share_all_pixels_and_none_twice(bends, seed):
    """Two halves of a square along a ragged border, half of its corners exactly on centres of pixels."""
    border = [(20.0, 0.0), *((x / 2 + 10, 1 + y) for x, y in zip((b[0] for b in bends), range(0, 36, 5)))]
    border = [*border, (25.5, 39.5), (20.0, 40.0)]
    west = Zone.of_wkb("west", wkb(polygon([(0, 0), *border, (0, 40)])))
    east = Zone.of_wkb("east", wkb(polygon([(40, 40), *border[::-1], (40, 0)])))
    window = Window(0, 0, 40, 40)
    assert (west.inside(window) ^ east.inside(window)).all()


@pytest.mark.parametrize(("thousands", "more"), [(1, 1), (2, 1), (3, 2)])
def test_heights_and_measures_do_not_count(thousands, more):
    """ISO's types 1003, 2003 and 3003: a triangle with a Z, an M, or both."""
    corners = [(0, 0), (4, 0), (0, -4), (0, 0)]
    numbers = [number for x, y in corners for number in (x * STEP, y * STEP, *[777.0] * more)]
    text = struct.pack(f"<BIII{len(numbers)}d", 1, 1000 * thousands + 3, 1, 4, *numbers)
    zone = Zone.of_wkb("a", text)
    flat = Zone.of_wkb("a", wkb(polygon([(0, 0), (4, 0), (0, 4)])))
    window = Window(0, 0, 4, 4)
    np.testing.assert_array_equal(zone.inside(window), flat.inside(window))
    assert zone.window == flat.window


def test_a_sliver_between_centres_has_no_pixel():
    zone = Zone.of_wkb("a", wkb(polygon([(3.6, 3.6), (4.4, 3.6), (4.4, 4.4), (3.6, 4.4)])))
    assert not zone.inside(zone.window).any()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\x01\x03",
        wkb("POINT(1 1)"),
        wkb("LINESTRING(0 0, 1 1)"),
        wkb("POLYGON EMPTY"),
        wkb("MULTIPOLYGON EMPTY"),
        wkb("POLYGON((0 0,1 0,1 1,0 0))")[:-9],
        wkb("POLYGON((0 0,1 0,0 0))"),
        wkb("POLYGON Z((0 0 1,1 0 1,1 1 1,0 0 1))"),
        wkb("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)))"),
        struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, float("nan"), 0, 1, 1, 0, 0),
        struct.pack("<BIII8d", 1, 3, 1, 4, 0, 0, float("inf"), 0, 1, 1, 0, 0),
        struct.pack("<BII", 1, 3, 4_000_000_000),
    ],
)
def test_what_is_no_polygon_is_refused(broken):
    with pytest.raises(ZoneUnreadable, match="'field 7'"):
        Zone.of_wkb("field 7", broken)


def test_zones_that_touch_a_window():
    squares = [
        polygon([(x, y), (x + 10, y), (x + 10, y + 10), (x, y + 10)]) for y in (0, 10) for x in (0, 10)
    ]
    places = Places([Zone.of_wkb("", wkb(text)) for text in squares])
    assert places.touching(Window(2, 2, 3, 3)).tolist() == [0]
    assert places.touching(Window(5, 5, 15, 8)).tolist() == [0, 1]
    assert places.touching(Window(100, 0, 110, 10)).tolist() == []


# -- areas ----------------------------------------------------------------------------------------


def by_integration(south_deg: float, north_deg: float, across_deg: float) -> float:
    """Square metres between parallels: the two radii of curvature of WGS 84, multiplied and summed up."""
    a, f = 6378137.0, 1 / 298.257223563
    square = f * (2 - f)
    knots, weights = np.polynomial.legendre.leggauss(20)
    south, north = np.radians([south_deg, north_deg])
    latitude = (south + north) / 2 + (north - south) / 2 * knots
    bend = 1 - square * np.sin(latitude) ** 2
    integrand = a**2 * (1 - square) / bend**2 * np.cos(latitude)
    return float((weights @ integrand) * (north - south) / 2 * np.radians(across_deg))


@pytest.mark.parametrize("row", [0, -1, 157500, -157500, 90000, -404999, 404999])
def test_a_pixel(row):
    expected = by_integration(-(row + 1) * STEP, -row * STEP, STEP) / 1e4
    assert pixel_areas_ha(row, 1)[0] == pytest.approx(expected, rel=1e-9)


def test_a_pixel_at_the_equator_in_metres():
    """24.738 m across (a times the angle) and 24.571 m down (a (1 - e^2) times the angle)."""
    angle = np.pi / 180 / 4500
    expected = 6378137 * angle * 6378137 * (1 - 0.00669437999014) * angle / 1e4
    assert pixel_areas_ha(0, 1)[0] == pytest.approx(expected, rel=1e-6)


def test_the_whole_earth():
    """The surface of WGS 84 is 510065621.724 square kilometres (H. Moritz, Geodetic Reference System 1980)."""
    rows = pixel_areas_ha(-90 * 4500, 180 * 4500)
    assert rows.sum() * 360 * 4500 / 100 == pytest.approx(510065621.724, rel=1e-12)


def test_north_and_south_are_alike():
    np.testing.assert_allclose(pixel_areas_ha(-3000, 3000)[::-1], pixel_areas_ha(0, 3000), rtol=1e-9)
