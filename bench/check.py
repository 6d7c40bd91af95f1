"""Whether a file holds what the tile's own arrays say, at places spread over the area.

python check.py KIND X Y SIZE BAND FILE; ends with a sentence where it does not. KIND: hh_db, hv_db, ratio_db, days,
unmasked_hh_db, dn.
"""

from __future__ import annotations

import sys

import numpy as np
from osgeo import gdal
from tile import EPOCH_DAYS, KEPT, OFFSET_DB, SPEC, tile_window

_PLACES, _SIDE_PX = 4, 400
_DB_TOLERANCE = 2e-4


def expected(kind: str, bands: dict[str, np.ndarray]) -> np.ndarray:
    """float64 (rows, columns), NaN where there is nothing."""
    hh, hv, day = (bands[name].astype(np.float64) for name in ("hh", "hv", "date"))
    values, lowest = {
        "hh_db": (20 * np.log10(hh) - OFFSET_DB, hh),
        "unmasked_hh_db": (20 * np.log10(hh) - OFFSET_DB, hh),
        "hv_db": (20 * np.log10(hv) - OFFSET_DB, hv),
        "ratio_db": (20 * np.log10(hv / hh), np.minimum(hh, hv)),
        "days": (day + EPOCH_DAYS, day),
        "dn": (hh, hh),
    }[kind]
    # A peer without a mask is held to what everyone makes: the pixels that the mask keeps.
    return np.where(np.isin(bands["mask"], KEPT) & (lowest > 1), values, np.nan)


def main() -> str | None:
    """Nothing, or what is wrong."""
    kind, *numbers, path = sys.argv[1:]
    x, y, size, number = map(int, numbers)
    dataset = gdal.Open(path)
    if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != (size, size):
        return f"{path} is no raster of {size} x {size}"
    band = dataset.GetRasterBand(number)
    side = min(_SIDE_PX, size)
    for corner in np.linspace(0, size - side, _PLACES).astype(int).tolist():
        right = size - side - corner
        for left in {corner, right}:
            wanted = expected(kind, tile_window(SPEC, y + corner, x + left, side, side))
            got = band.ReadAsArray(left, corner, side, side).astype(np.float64)
            nodata = band.GetNoDataValue()
            none = np.isnan(got) | (got == (np.nan if nodata is None else nodata))
            there = ~np.isnan(wanted)
            if np.any(none & there):
                return f"{path}: {np.count_nonzero(none & there)} pixels are missing near {left}, {corner}"
            if kind not in ("unmasked_hh_db", "dn") and np.any(~none & ~there):
                return f"{path}: {np.count_nonzero(~none & ~there)} pixels should be dropped near {left}, {corner}"
            difference = np.abs(got - wanted)[there].max(initial=0)
            if not difference <= (_DB_TOLERANCE if kind.endswith("db") else 0):
                return f"{path}: differs by {difference:g} near {left}, {corner}"
    return None


if __name__ == "__main__":
    sys.exit(main())
