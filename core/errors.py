"""The ways in which the domain can fail.

Each error has one sentence with blanks and the facts that fill them. The sentence says what
happened, where, and what to do about it. Whoever shows it may translate ``sentence`` first and
fill it with ``facts`` afterwards; ``str(error)`` is the English text.
"""

from __future__ import annotations


class PalsarError(Exception):
    """Something that a user can be told in one sentence."""

    sentence = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.sentence.format(**facts))


class Cancelled(PalsarError):
    sentence = "Cancelled. Nothing was written."


# -- what was asked for -------------------------------------------------------------------------


class NoSatellite(PalsarError):
    sentence = (
        "There is no {product} mosaic for {year}: no satellite of this series took images for one. "
        "Choose a year in {years}."
    )


class UnknownProduct(PalsarError):
    sentence = "{product!r} is no product. Choose one of {products}."


class BandNotInProduct(PalsarError):
    sentence = "The {product} mosaic has no band {band}. It has {bands}; leave {band} out, or choose another product."


class UnknownMaskClass(PalsarError):
    sentence = "{name!r} is no mask class. Choose among {classes}."


class NothingKept(PalsarError):
    sentence = (
        "Keeping {asked} would leave no pixel, because {kept} is all that is left in {path}. "
        "Choose a class that is still there, or apply the mask to the original mosaic."
    )


class NoPlace(PalsarError):
    sentence = "No place is given. Draw or type an area, or name tiles such as N05E040."


class EmptyArea(PalsarError):
    sentence = (
        "The area {area} is empty or reversed: west must be less than east and south less than north. "
        "Give it as west,east,south,north."
    )


class AreaUnreadable(PalsarError):
    sentence = (
        "{text!r} is no area. Give it as west,east,south,north [EPSG:4326], draw it, or choose a layer."
    )


class AreaOffEarth(PalsarError):
    sentence = (
        "The area {area} does not lie on the Earth (longitudes -180 to 180, latitudes -90 to 90). "
        "Check the order of its numbers (west,east,south,north) and its coordinate reference system."
    )


class UnknownLabel(PalsarError):
    sentence = (
        "{label!r} is no tile label. A label names the north-west corner of a 5-degree tile, "
        "such as N05E040 or S20W005."
    )


class LabelOffGrid(PalsarError):
    sentence = (
        "{label} is no 5-degree tile: both numbers must be multiples of 5. "
        "That corner lies in the tile {inside}; use {inside}."
    )


class NothingThere(PalsarError):
    sentence = (
        "{archive} holds no tile of the {product} mosaic of {year} in {place}. "
        "The mosaics cover land only; choose an area on land, or see with 'Tile index' what exists."
    )


class YearNotInArchive(PalsarError):
    sentence = "{archive} holds no {product} mosaic for {year}. It has {years}; choose one of these."


class ProductNotInArchive(PalsarError):
    sentence = (
        "{archive} holds no {product} mosaic, of {year} or any other year. Choose another product, or check "
        "the archive's address: it must be the place in which {folder}/year/tile lies."
    )


# -- a raster that was given --------------------------------------------------------------------


class CannotOpen(PalsarError):
    sentence = "{path} cannot be opened as a raster: {reason}. Check that it exists and is complete."


class NotAMosaic(PalsarError):
    sentence = (
        "{path} does not say which radar mosaic it is. Choose its PRODUCT, or start from a raster "
        "that 'Load mosaic' made."
    )


class NotOurs(PalsarError):
    sentence = (
        "{path} does not say which radar mosaic it is. Start from a raster that 'Load mosaic' made, or give "
        "this one to 'Calibrate' first, with its PRODUCT."
    )


class YearNeeded(PalsarError):
    sentence = "{path} does not say of which year it is, and days are counted from the launch of that year's satellite. Give its YEAR."


class ProductContradicted(PalsarError):
    sentence = (
        "{path} says that it is {found}, but {given} is given. Leave PRODUCT and YEAR empty for this raster."
    )


class BandMissing(PalsarError):
    sentence = "{path} has no {band} band (it has {bands}). {advice}"


class QuantityUnfit(PalsarError):
    sentence = "{path} holds {found}, and {needed} is needed here. {advice}"


class OffTheGrid(PalsarError):
    sentence = (
        "{where} does not lie on the mosaics' grid of 1/4500 degree ({reason}). "
        "It cannot be put beside the other tiles; check the archive's copy of it."
    )


# -- the archive --------------------------------------------------------------------------------


class NotAnArchive(PalsarError):
    sentence = (
        "{root!r} is no archive. Give the https address of a bucket, s3://bucket, "
        "or a folder with the same layout."
    )


class PasswordInAddress(PalsarError):
    sentence = (
        "The archive's address holds a user name or password for {host}, which would be written into every "
        "virtual layer. Leave it out; a bucket that is not public is given as s3://bucket."
    )


class FolderMissing(PalsarError):
    sentence = "The archive folder {root} does not exist. Check its spelling, or that its drive is connected."


class ArchiveUnreachable(PalsarError):
    sentence = "{url} cannot be reached: {reason}. Check the network, the proxy settings of QGIS and the archive's address."


class ArchiveRefuses(PalsarError):
    sentence = (
        "{url} answers {status}, access refused. Check the archive's address; "
        "a bucket that is not public is given as s3://bucket, with your AWS credentials set up."
    )


class ArchiveNotFound(PalsarError):
    sentence = "{url} answers {status}, nothing is there. Check the archive's address: the server or the bucket's name is wrong."


class ArchiveFails(PalsarError):
    sentence = "{url} answers {status}, an error of the server's own. Try again later; nothing on this side can mend it."


class AnswerUnreadable(PalsarError):
    sentence = (
        "{url} answers with {found} where {expected} was expected. A web page or a login of the network "
        "may stand in between; check the archive's address and the network."
    )


class ItemBroken(PalsarError):
    sentence = "The description of tile {tile} ({year}) at {url} cannot be used: {reason}. Try again; if it stays so, the archive's file is damaged."


class ItemPointsElsewhere(PalsarError):
    sentence = (
        "The description of tile {tile} ({year}) at {url} names a file outside the archive: {href}. "
        "It is not followed; use an archive whose items name their own files."
    )


class TileIncomplete(PalsarError):
    sentence = (
        "Tile {tile} ({year}) in {archive} has no file for the band {band}. Leave this band or this tile out."
    )


class CredentialsMissing(PalsarError):
    sentence = (
        "{root} needs AWS credentials and none were found. Set them up as for the AWS command line, "
        "set AWS_NO_SIGN_REQUEST=YES for a public bucket, or use its https address."
    )


# -- the result ---------------------------------------------------------------------------------


class OutputUnwritable(PalsarError):
    sentence = "{path} cannot be written: {reason}. Choose another folder or name."


class OutputFormatUnknown(PalsarError):
    sentence = "{path} ends neither in .vrt nor in .tif. End it in .vrt for a virtual layer or in .tif for a computed file."


class OutputIsInput(PalsarError):
    sentence = "{path} is the raster that is being read. Choose another name for the result."


class SinkFull(PalsarError):
    sentence = "{path} cannot take more features: {reason}. Choose another place with enough room."


class ReadingFailed(PalsarError):
    sentence = "Reading pixels failed: {reason}. Check the network or the disk and run it again; the unfinished file was removed."
