"""The ways in which the domain can fail.

Each error has one sentence with blanks and the facts that fill them. The sentence says what
happened, where, and what to do about it. ``words`` is the sentence filled, and can still be
translated; ``str(error)`` is the English text.
"""

from __future__ import annotations

from functools import partial

from .words import Phrase, tr


class PalsarError(Exception):
    """Something that a user can be told in one sentence."""

    sentence = Phrase("")

    def __init__(self, **facts: object) -> None:
        """``facts`` fill the blanks of the sentence; one that is a phrase is translated with it."""
        self.facts = facts
        self.words = self.sentence.format(**facts)
        super().__init__(self.words)

    def __reduce__(self) -> tuple:
        """As it was raised in another process."""
        return (partial(type(self), **self.facts), ())


class Cancelled(PalsarError):
    """The user asked to stop. It is no failure: whoever catches it says so and ends quietly."""

    sentence = tr("Cancelled. Nothing was written.")


class ExportCancelled(Cancelled):
    """The user stopped an export. Facts: folder, count (files that are finished)."""

    sentence = tr(
        "Cancelled. Finished files: {count:d}, in {folder}; run it again with the same parameters to go on "
        "with the rest."
    )


# -- what was asked for -------------------------------------------------------------------------


class NoSatellite(PalsarError):
    """A year in which no sensor of the series flew. Facts: product (title), year, years (those with one)."""

    sentence = tr(
        "There is no {product} mosaic for {year}: no satellite of this series took images for one. Choose "
        "a year in {years}."
    )


class YearsUnreadable(PalsarError):
    """A text that names no years. Fact: text."""

    sentence = tr(
        "{text!r} names no years. Write single years and first-last with commas between, such as "
        "2007-2010,2015,2020, or all for every year that the archive has."
    )


class YearsReversed(PalsarError):
    """A range whose last year comes before its first. Facts: first, last (as they were given)."""

    sentence = tr("The years {first}-{last} are reversed. Write {last}-{first}.")


class UnknownProduct(PalsarError):
    """A product id that the catalogue has not. Facts: product, products (the ids there are)."""

    sentence = tr("{product!r} is no product. Choose one of {products}.")


class BandNotInProduct(PalsarError):
    """A band that this product never had, such as hv of JERS-1. Facts: product (title), band, bands."""

    sentence = tr(
        "The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another "
        "product."
    )


class UnknownMaskClass(PalsarError):
    """A mask class of no such name. Facts: name, classes (the names there are)."""

    sentence = tr("{name!r} is no mask class. Choose among {classes}.")


class NothingKept(PalsarError):
    """Two masks that leave nothing. Facts: asked, kept (class names, before this mask), path."""

    sentence = tr(
        "Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. Choose a "
        "class that is still there, or apply the mask to the original mosaic."
    )


class UnknownMeasurement(PalsarError):
    """A measurement of no such name. Facts: name, names (those there are)."""

    sentence = tr("{name!r} is no measurement. Choose among {names}.")


class NothingMeasured(PalsarError):
    """No measurement is chosen. Fact: names (those there are)."""

    sentence = tr("No measurement is chosen. Choose at least one of {names}.")


class NoPlace(PalsarError):
    """Neither an area nor tile labels."""

    sentence = tr("No place is given. Draw or type an area, or name tiles such as N05E040.")


class EmptyArea(PalsarError):
    """West not less than east, or south not less than north. Fact: area."""

    sentence = tr(
        "The area {area} is empty or reversed: west must be less than east and south less than north. "
        "Give it as west,east,south,north."
    )


class AreaUnreadable(PalsarError):
    """A text that QGIS reads no extent from. Fact: text."""

    sentence = tr(
        "{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer."
    )


class NoZones(PalsarError):
    """A layer of zones without a polygon. Fact: layer."""

    sentence = tr(
        "{layer} has no polygon to take statistics of. Choose a polygon layer with features, check its "
        "selection, or leave the zones out."
    )


class NoPolygons(PalsarError):
    """A layer to cut to without a polygon. Fact: layer."""

    sentence = tr(
        "{layer} has no polygon to cut to. Choose a polygon layer with features, check its selection, or leave "
        "POLYGONS empty."
    )


class PolygonsUnplaced(PalsarError):
    """A layer to cut to whose coordinates nobody can place. Fact: layer."""

    sentence = tr(
        "{layer} has no coordinate reference system, so nobody knows where its polygons lie. Set it in the "
        "layer's properties."
    )


class PolygonsElsewhere(PalsarError):
    """Polygons without a pixel in the place that is asked for. Facts: layer, place."""

    sentence = tr(
        "No polygon of {layer} has the centre of a pixel in {place}. Check the layer and its coordinate "
        "reference system, or leave area and tiles empty."
    )


class ZoneUnreadable(PalsarError):
    """A feature without a usable geometry. Fact: zone (as the user calls it)."""

    sentence = tr("The feature {zone!r} has no polygon that can be used. Repair it or delete it.")


class ZoneInvalid(PalsarError):
    """A polygon that crosses itself, for instance. Facts: zone (as the user calls it), reason (QGIS's)."""

    sentence = tr(
        "The polygon {zone!r} is not valid: {reason}. Run 'Fix geometries' on its layer and give the result."
    )


class ZoneOffEarth(PalsarError):
    """A polygon outside of longitudes and latitudes, or of what its CRS can express. Fact: zone."""

    sentence = tr(
        "The polygon {zone!r} does not lie on the Earth. Check its layer's coordinate reference system."
    )


class NoPoint(PalsarError):
    """Neither a layer nor a point to follow through the years, or both."""

    sentence = tr(
        "There is no single place to follow. Give either a layer of points or polygons (INPUT) or one point (POINT)."
    )


class NoFeatures(PalsarError):
    """A layer of points or polygons without a feature. Fact: layer."""

    sentence = tr("{layer} has no feature. Choose a layer with points or polygons, and check its selection.")


class PointUnreadable(PalsarError):
    """A text that QGIS reads no point from, or a feature that is no point. Fact: point (as the user calls it)."""

    sentence = tr(
        "{point!r} is no point. Give it as x,y [EPSG:4326], click on the map, or repair or delete the feature."
    )


class PointOffEarth(PalsarError):
    """A point outside of longitudes and latitudes, or of what its CRS can express. Fact: point."""

    sentence = tr(
        "The point {point!r} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check the "
        "order of its numbers (x,y) and its coordinate reference system."
    )


class PercentilesUnreadable(PalsarError):
    """A text that is no list of percentages. Fact: text."""

    sentence = tr(
        "{text!r} names no percentiles. Write numbers from 0 to 100 with commas between, such as 5,25,50,75,95."
    )


class AreaOffEarth(PalsarError):
    """Numbers outside of longitudes and latitudes, or outside of what their CRS can express. Fact: area."""

    sentence = tr(
        "The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). Check "
        "the order of its numbers (west,east,south,north) and its coordinate reference system."
    )


class UnknownLabel(PalsarError):
    """A text that is no tile label at all. Fact: label."""

    sentence = tr(
        "{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, such as "
        "N05E040 or S20W005."
    )


class LabelOffGrid(PalsarError):
    """A label between the corners of the tiles. Facts: label, inside (the tile that it lies in)."""

    sentence = tr(
        "{label} is no 5-degree tile: both numbers must be multiples of 5. That corner lies in the tile "
        "{inside}; use {inside}."
    )


class NothingThere(PalsarError):
    """No tile in this place, although the year exists. Facts: archive, product (title), year, place."""

    sentence = tr(
        "{archive} holds no tile of the {product} mosaic of {year} in {place}. The mosaics cover land "
        "only; choose an area on land, or see with 'Tile index' what exists."
    )


class YearNotInArchive(PalsarError):
    """The archive has other years of the product. Facts: archive, product (title), year, years."""

    sentence = tr("{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these.")


class ProductNotInArchive(PalsarError):
    """The archive has no year of the product. Facts: archive, product (title), year, folder."""

    sentence = tr(
        "{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or "
        "check the archive's address: it must be the place in which {folder}/year/tile lies."
    )


class CrsUnknown(PalsarError):
    """A text that names no geographic or projected CRS. Fact: crs."""

    sentence = tr(
        "{crs!r} is no coordinate reference system that pixels can lie in. Choose a geographic or projected "
        "one, such as EPSG:32636, or leave it empty for the mosaics' own grid."
    )


class CrsOffArea(PalsarError):
    """A CRS that cannot express all of the area. Fact: crs."""

    sentence = tr(
        "The area reaches beyond what {crs} can express. Choose a coordinate reference system that is made "
        "for this area, or a smaller area."
    )


class ResolutionUnfit(PalsarError):
    """A pixel size out of proportion, mostly in wrong units. Facts: resolution, unit, default, finest, coarsest."""

    sentence = tr(
        "Pixels of {resolution} {unit} do not fit the mosaics' pixels of 25 m: RESOLUTION is counted in units "
        "of the CRS, here from {finest} to {coarsest} {unit}. Leave it empty for {default} {unit}."
    )


# -- a raster that was given --------------------------------------------------------------------


class CannotOpen(PalsarError):
    """GDAL opens no raster there. Facts: path (as people know it), reason (GDAL's, or ours)."""

    sentence = tr("{path} cannot be opened as a raster: {reason}. Check that it exists and is complete.")


class NotAMosaic(PalsarError):
    """A raster from elsewhere, where PRODUCT can be said and was not. Fact: path."""

    sentence = tr(
        "{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster that "
        "'Load mosaic' made."
    )


class NotOurs(PalsarError):
    """A raster from elsewhere, where PRODUCT cannot be said. Fact: path."""

    sentence = tr(
        "{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or "
        "give this one to 'Calibrate' first, with its PRODUCT."
    )


class SeveralYears(PalsarError):
    """A raster with a band for each year, where one year is needed. Facts: path, years."""

    sentence = tr(
        "{path} has a band for each year ({years}), and this step works on one year. Load the years again, "
        "without 'Years as bands of one layer', and give it the layer of a year."
    )


class YearNeeded(PalsarError):
    """Day numbers of an unknown year, so of an unknown launch. Fact: path."""

    sentence = tr(
        "{path} does not say of which year it is, and days are counted from the launch of that year's "
        "satellite. Give its YEAR."
    )


class ProductContradicted(PalsarError):
    """The raster says one product or year, the user another. Facts: path, found, given."""

    sentence = tr(
        "{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster."
    )


class BandMissing(PalsarError):
    """A step needs a band that the raster has not. Facts: path, band, bands, advice (a sentence)."""

    sentence = tr("{path} has no {band} band (it has {bands}). {advice}")


class QuantityUnfit(PalsarError):
    """The bands hold another quantity than a step needs. Facts: path, found, needed, advice (a sentence)."""

    sentence = tr("{path} holds {found}, and {needed} is needed here. {advice}")


class OffTheGrid(PalsarError):
    """Pixels that are not those of the mosaics' grid. Facts: where (path or address), reason."""

    sentence = tr(
        "{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). It cannot be put beside "
        "the other tiles; check the archive's copy of it."
    )


# -- the archive --------------------------------------------------------------------------------


class NotAnArchive(PalsarError):
    """A text that names no archive. Fact: root."""

    sentence = tr(
        "{root!r} is no archive. Give the https address of a bucket, s3://bucket, or a folder with the "
        "same layout."
    )


class PasswordInAddress(PalsarError):
    """An address with a login in it, which is never shown again. Fact: host."""

    sentence = tr(
        "The archive's address holds a user name or password for {host}, which would be written into "
        "every virtual layer. Leave it out; a bucket that is not public is given as s3://bucket."
    )


class FolderMissing(PalsarError):
    """An archive that is a folder, and is not there. Fact: root."""

    sentence = tr(
        "The archive folder {root} does not exist. Check its spelling, or that its drive is connected."
    )


class ArchiveUnreachable(PalsarError):
    """No answer at all. Facts: url (without login and query), reason."""

    sentence = tr(
        "{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the "
        "archive's address."
    )


class ArchiveRefuses(PalsarError):
    """Statuses 401 and 403, or a folder without permission. Facts: url, status."""

    sentence = tr(
        "{url} answers {status}, access refused. Check the archive's address; a bucket that is not public "
        "is given as s3://bucket, with your AWS credentials set up."
    )


class ArchiveNotFound(PalsarError):
    """Statuses such as 404 of a whole bucket, not of a single file. Facts: url, status."""

    sentence = tr(
        "{url} answers {status}, nothing is there. Check the archive's address: the server or the "
        "bucket's name is wrong."
    )


class ArchiveFails(PalsarError):
    """Statuses from 500 on, and 429, after all tries. Facts: url, status."""

    sentence = tr(
        "{url} answers {status}, an error of the server's own. Try again later; nothing on this side can "
        "mend it."
    )


class AnswerUnreadable(PalsarError):
    """An answer of another kind than asked for, a login page for instance. Facts: url, found, expected."""

    sentence = tr(
        "{url} answers with {found} where {expected} was expected. A web page or a login of the network "
        "may stand in between; check the archive's address and the network."
    )


class ItemBroken(PalsarError):
    """A tile's STAC item that cannot be understood. Facts: tile, year, url, reason."""

    sentence = tr(
        "The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it "
        "stays so, the archive's file is damaged."
    )


class ItemPointsElsewhere(PalsarError):
    """An item whose files lie in another archive or another tile. Facts: tile, year, url, href."""

    sentence = tr(
        "The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. It is "
        "not followed; use an archive whose items name their own files."
    )


class TileIncomplete(PalsarError):
    """A tile without a file that the mosaic needs. Facts: tile, year, archive, band."""

    sentence = tr(
        "Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out."
    )


class CredentialsMissing(PalsarError):
    """A signed bucket, and no AWS credentials on this machine. Fact: root."""

    sentence = tr(
        "{root} needs AWS credentials and none were found. Set them up as for the AWS command line, set "
        "AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address."
    )


# -- the result ---------------------------------------------------------------------------------


class OutputUnwritable(PalsarError):
    """The result's place takes no file, or no more of it. Facts: path, reason."""

    sentence = tr("{path} cannot be written: {reason}. Choose another folder or name.")


class OutputFormatUnknown(PalsarError):
    """An extension that says neither virtual nor computed. Fact: path."""

    sentence = tr(
        "{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a "
        "computed file."
    )


class OutputNamedTwice(PalsarError):
    """Two results of one run with one name. Fact: path."""

    sentence = tr("{path} is named for two results. Give each of them a name of its own.")


class FormatUnfit(PalsarError):
    """A kind of file that cannot hold these bands. Facts: path, format, found (the bands), other (formats)."""

    sentence = tr(
        "{path} cannot be written as {format}, which stores decibels alone, and it would hold {found}. "
        "Choose the format {other}, or only bands in decibels."
    )


class CodecMissing(PalsarError):
    """A compression that the running GDAL was built without. Facts: codec, version, other (formats)."""

    sentence = tr(
        "The GDAL {version} of this QGIS cannot compress with {codec}. Choose the format {other} instead."
    )


class CreateOptionUnreadable(PalsarError):
    """A text that is no NAME=VALUE. Fact: text."""

    sentence = tr(
        "{text!r} is no creation option. Write NAME=VALUE, several divided by |, for example "
        "COMPRESS=DEFLATE|ZLEVEL=6."
    )


class CreateOptionUnknown(PalsarError):
    """A name that GDAL's driver does not have. Facts: option (name), driver, known (names)."""

    sentence = tr(
        "GDAL's driver {driver} has no creation option {option}. Choose among {known}, or leave it out."
    )


class CreateOptionValue(PalsarError):
    """A value that the option does not take. Facts: option, value, expected."""

    sentence = tr(
        "The creation option {option} takes {expected}, and {value!r} is given. Change it or leave it out."
    )


class CreateOptionUnfit(PalsarError):
    """An option that GDAL knows and that would spoil the file. Facts: option, reason."""

    sentence = tr("The creation option {option} cannot be used here: {reason}. Leave it out or change it.")


class OutputIsInput(PalsarError):
    """The result would replace what it is made of. Fact: path."""

    sentence = tr("{path} is the raster that is being read. Choose another name for the result.")


class FileNotOurs(PalsarError):
    """An export would replace a file that this plugin did not write. Fact: path."""

    sentence = tr(
        "{path} is there already and was not made by an export of this plugin. It is left alone; move it away or "
        "choose another folder."
    )


class DiskTooSmall(PalsarError):
    """An export that clearly does not fit. Facts: folder, free and needed (in GB)."""

    sentence = tr(
        "The files would take about {needed:.3g} GB, and the disk of {folder} has {free:.3g} GB left. Choose another "
        "disk, a smaller area, fewer years or measurements, or coarser pixels."
    )


class SinkFull(PalsarError):
    """A vector layer that takes no more features. Facts: path, reason."""

    sentence = tr("{path} cannot take more features: {reason}. Choose another place with enough room.")


class ReadingFailed(PalsarError):
    """Pixels that could not be read on the way. Fact: reason."""

    sentence = tr(
        "Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished "
        "file was removed."
    )
