"""What the blocks under an area weigh, told by the files themselves. python blocks.py X Y SIZE FILE..."""

from __future__ import annotations

import json
import sys

from osgeo import gdal


def block_bytes(path: str, x: int, y: int, size: int) -> int:
    """Bytes of the packed blocks of a file's first band that an area touches."""
    dataset = gdal.Open(path)
    band = dataset.GetRasterBand(1)
    width, height = band.GetBlockSize()
    return sum(
        int(band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF") or 0)
        for row in range(y // height, (y + size - 1) // height + 1)
        for column in range(x // width, (x + size - 1) // width + 1)
    )


def main() -> None:
    """Prints the sum over all files as JSON."""
    x, y, size = map(int, sys.argv[1:4])
    print(json.dumps({"bytes": sum(block_bytes(path, x, y, size) for path in sys.argv[4:])}))


if __name__ == "__main__":
    main()
