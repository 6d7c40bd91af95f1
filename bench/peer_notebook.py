"""What people do in a notebook: whole arrays. python peer_notebook.py xarray|numpy HH MASK OUT X Y SIZE [KEY=VALUE...]"""

from __future__ import annotations

import sys

KEPT = (50, 255)


def with_xarray(hh: str, mask: str, out: str, window: tuple[int, int, int], options: dict) -> None:
    import numpy as np
    import rioxarray

    x, y, size = window
    place = {"x": slice(x, x + size), "y": slice(y, y + size)}
    numbers = rioxarray.open_rasterio(hh).squeeze("band", drop=True).isel(place)
    classes = rioxarray.open_rasterio(mask).squeeze("band", drop=True).isel(place)
    kept = numbers.where(classes.isin(KEPT))
    decibels = 10 * np.log10(kept**2) - 83
    decibels.rio.write_nodata(np.nan).rio.to_raster(out, dtype="float32", **options)


def with_numpy(hh: str, mask: str, out: str, window: tuple[int, int, int], options: dict) -> None:
    import numpy as np
    import rasterio
    from rasterio.windows import Window

    x, y, size = window
    place = Window(x, y, size, size)
    with rasterio.open(hh) as source, rasterio.open(mask) as screen:
        numbers = source.read(1, window=place).astype("float32")
        kept = np.isin(screen.read(1, window=place), KEPT)
        profile = {
            "driver": "GTiff",
            "width": size,
            "height": size,
            "count": 1,
            "dtype": "float32",
            "crs": source.crs,
            "transform": source.window_transform(place),
            "nodata": float("nan"),
        }
    decibels = np.where(kept, 10 * np.log10(numbers**2) - 83, np.float32("nan")).astype("float32")
    with rasterio.open(out, "w", **profile, **options) as target:
        target.write(decibels, 1)


def main() -> None:
    """One file."""
    way, hh, mask, out, x, y, size, *options = sys.argv[1:]
    pairs = dict(option.split("=") for option in options)
    make = with_xarray if way == "xarray" else with_numpy
    make(hh, mask, out, (int(x), int(y), int(size)), pairs)


if __name__ == "__main__":
    main()
