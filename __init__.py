"""PALSAR Mosaic: L-band radar mosaics of JERS-1, ALOS and ALOS-2 in QGIS."""


def classFactory(_iface):
    """The plugin; QGIS calls this when it loads it."""
    from .plugin import PalsarMosaicPlugin

    return PalsarMosaicPlugin()
