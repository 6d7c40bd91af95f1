"""The STAC item beside a tile's files, field for field as the archive's producer writes it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

PIXEL_DEG = 1 / 4500

_PLATFORM = {"alos_palsar_mosaic": "ALOS/ALOS-2", "jers_sar_mosaic": "JERS-1"}
_INSTRUMENT = {"alos_palsar_mosaic": "PALSAR/PALSAR-2", "jers_sar_mosaic": "SAR"}
_OFFSET = {"alos_palsar_mosaic": "83.0 dB", "jers_sar_mosaic": "84.66 dB"}


@dataclass(frozen=True)
class ItemFacts:
    """All that differs between two items."""

    product: str
    year: int
    label: str
    launch_date: str
    """the day that the dates count from, YYYY-MM-DD"""
    west_deg: float
    north_deg: float
    width_px: int
    height_px: int
    hrefs: dict[str, str]
    """asset name to s3:// URL, in the order of the item"""
    self_href: str


@dataclass(frozen=True)
class ItemQuirks:
    """Deviations that occur in real items; the default is the usual form."""

    malformed_end: bool = False
    """end_datetime as "YYYY-12-31-T23:59:59Z" """
    projection_code: bool = False
    """proj:code "EPSG:4326" instead of proj:epsg 4326"""
    short_transform: bool = False
    """proj:transform of 6 numbers instead of 9"""


def stac_item(facts: ItemFacts, quirks: ItemQuirks = ItemQuirks()) -> dict:
    """The item as a value for json.dump; coordinates in degrees, proj:shape as [rows, columns]."""
    west, north = float(facts.west_deg), float(facts.north_deg)
    east, south = west + facts.width_px / 4500, north - facts.height_px / 4500
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    outline = {"type": "Polygon", "coordinates": [ring]}
    transform = [PIXEL_DEG, 0.0, west, 0.0, -PIXEL_DEG, north, 0.0, 0.0, 1.0]
    projection = {"proj:code": "EPSG:4326"} if quirks.projection_code else {"proj:epsg": 4326}
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": ["https://stac-extensions.github.io/projection/v1.1.0/schema.json"],
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, facts.self_href)),
        "geometry": outline,
        "bbox": [west, south, east, north],
        "properties": {
            "odc:product": facts.product,
            "odc:region_code": facts.label,
            "platform": _PLATFORM[facts.product],
            "instruments": [_INSTRUMENT[facts.product]],
            "cf": _OFFSET[facts.product],
            "launchdate": facts.launch_date,
            "start_datetime": f"{facts.year}-01-01T00:00:00Z",
            "end_datetime": f"{facts.year}-12-31{'-' if quirks.malformed_end else ''}T23:59:59Z",
            **projection,
            "proj:geometry": outline,
            "proj:bbox": [west, south, east, north],
            "proj:shape": [facts.height_px, facts.width_px],
            "proj:transform": transform[:6] if quirks.short_transform else transform,
            "datetime": None,
        },
        "links": [{"rel": "self", "href": facts.self_href, "type": "application/json"}],
        "assets": {
            name: {
                "href": href,
                "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                "roles": ["data"],
            }
            for name, href in facts.hrefs.items()
        },
    }
