"""Radar mosaics as data: what exists, where it lies, what its numbers mean.

Nothing in this package has heard of QGIS or Qt.
"""
