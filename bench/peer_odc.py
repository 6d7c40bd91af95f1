"""odc-stac, as DE Africa's notebooks use it. python peer_odc.py ITEM_URL BUCKET_URL THREADS WEST SOUTH EAST NORTH [OUT]

Prints one line of JSON: how long the work took without Python's start, and a checksum of each band.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
import zlib

BANDS = ("hh", "hv", "date", "mask")
PIXELS_PER_DEGREE = 4500
#: The items do not tell; without it, everything becomes float32.
TYPES = {"hh": "uint16", "hv": "uint16", "date": "uint16", "mask": "uint8"}


def main() -> None:
    """Four bands into arrays, or on into one file."""
    item_url, bucket_url, threads, west, south, east, north, *out = sys.argv[1:]
    started = time.perf_counter()
    import odc.stac
    import pystac
    from odc.geo.geobox import GeoBox

    odc.stac.configure_rio(cloud_defaults=True)
    item = pystac.Item.from_dict(pystac.StacIO.default().read_json(item_url))
    bucket = bucket_url.rpartition("/")[2]
    geobox = GeoBox.from_bbox(
        (float(west), float(south), float(east), float(north)),
        "EPSG:4326",
        resolution=1 / PIXELS_PER_DEGREE,
        tight=True,
    )
    loaded = odc.stac.load(
        [item],
        bands=BANDS,
        geobox=geobox,
        pool=int(threads),
        dtype=TYPES,
        nodata=0,
        patch_url=lambda href: href.replace(f"s3://{bucket}", bucket_url),
    ).isel(time=0)
    if out:
        # adds .rio to arrays
        importlib.import_module("rioxarray")

        loaded.to_array("band").astype("uint16").rio.to_raster(
            out[0],
            compress="ZSTD",
            zstd_level=1,
            predictor=2,
            tiled=True,
            blockxsize=512,
            blockysize=512,
            num_threads="ALL_CPUS",
        )
    told = {"inner_s": time.perf_counter() - started}
    print(json.dumps(told | {band: zlib.crc32(loaded[band].values) for band in BANDS}))


if __name__ == "__main__":
    main()
