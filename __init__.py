"""PALSAR Mosaic: L-band radar mosaics of JERS-1, ALOS and ALOS-2 in QGIS."""

# As type checkers know it, but without an import: QGIS imports every plugin when it looks for them.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .plugin import PalsarMosaicPlugin


def classFactory(_iface: object) -> "PalsarMosaicPlugin":
    """The plugin; QGIS calls this when it loads it."""
    from .plugin import PalsarMosaicPlugin

    return PalsarMosaicPlugin()
