"""What is measured on the own disk: the contests, with all their contestants."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from contest import OURS, Check, Contest, Contestant
from figures import Wanted
from places import Places, ours, script, system_program
from tile import EPOCH_DAYS, OFFSET_DB, Area, Tile

#: What is wanted beside each; a ratio of times.
_CALC, _NOTEBOOK, _QGIS, _COPY = Wanted(True, 10), Wanted(True, 8), Wanted(True, 4), Wanted(True, 1)
_CHAIN = Wanted(False, 1.2)

#: Our own codec, as options of GDAL's programs.
_ZSTD = ("COMPRESS=ZSTD", "ZSTD_LEVEL=1", "PREDICTOR=2")
_TILED = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512")
_ALL = "NUM_THREADS=ALL_CPUS"
_KEPT = "((M==50)+(M==255))"
_NUDGE_DEG = 2e-5
_NO_VENV = "the environment with its packages could not be made"


def masked_db(tile: Tile, places: Places, prepared: Path, area: Area) -> Contest:
    """HH in decibels, water and land only."""
    usual = f"where({_KEPT}*(A>1),10*log10(A.astype(float)**2)-{OFFSET_DB},-9999)"
    # What someone would write who has measured: no float64, one logarithm, no square.
    lean = f"where({_KEPT}*(A>1),20*log10(A.astype(float32))-float32({OFFSET_DB}),float32(-9999))"
    inputs = ("-A", str(tile.file("hh")), "-M", str(tile.file("mask")))

    def calc(name: str, title: str, formula: str, *options: str) -> Contestant:
        return _calc(name, title, area, inputs, formula, "Float32", options, (Check("hh_db", f"{name}.tif"),))

    contestants = [
        Contestant(
            OURS,
            "ours",
            (ours("masked_db", prepared / "hh.vrt", "{out}/ours.tif"),),
            (Check("hh_db", "ours.tif"),),
        ),
        calc("gdal_calc", "gdal_calc.py, its defaults (not packed)", usual),
        calc("gdal_calc_deflate", "gdal_calc.py, COMPRESS=DEFLATE", usual, "COMPRESS=DEFLATE"),
        calc("gdal_calc_zstd", "gdal_calc.py, our codec", usual, *_ZSTD, *_TILED),
        calc("gdal_calc_best", "gdal_calc.py, our codec, float32, all threads", lean, *_ZSTD, *_TILED, _ALL),
    ]
    for way in ("xarray", "numpy"):
        for codec, title, options in (
            ("", "not packed", ()),
            ("_zstd", "our codec", ("COMPRESS=ZSTD", "ZSTD_LEVEL=1", "PREDICTOR=2", *_TILED, _ALL)),
        ):
            name = f"{way}{codec}"
            files = (tile.file("hh"), tile.file("mask"), f"{{out}}/{name}.tif")
            words = (way, *files, *area.words(), *options)
            contestants.append(
                Contestant(
                    name,
                    f"{way}, whole arrays, {title}",
                    (script("peer_notebook.py", *words, python=places.peers_python),),
                    (Check("hh_db", f"{name}.tif"),),
                    _NOTEBOOK,
                    "" if places.peers_python else _NO_VENV,
                )
            )
    contestants += [
        _translate("gdal_translate", "gdal_translate, bare copy, our codec", tile, area, ()),
        _translate("gdal_translate_all", "the same, all threads", tile, area, (_ALL,)),
        Contestant(
            "qgis",
            "QGIS raster calculator (no mask, not packed)",
            (script("peer_qgis.py", tile.file("hh"), "{out}/qgis.tif", area.size, *area.box),),
            (Check("unmasked_hh_db", "qgis.tif"),),
            _QGIS,
        ),
    ]
    return Contest("masked_db", f"masked dB of HH, {area.size} x {area.size}", contestants, area.words())


def one_pass(tile: Tile, prepared: Path, area: Area) -> Contest:
    """HH, HV, ratio and date."""
    hh, hv, date, mask = (str(tile.file(band)) for band in ("hh", "hv", "date", "mask"))
    db = f"10*log10(A.astype(float)**2)-{OFFSET_DB}"
    tasks = (
        ("hh", ("-A", hh, "-M", mask), f"where({_KEPT}*(A>1),{db},-9999)", "Float32"),
        ("hv", ("-A", hv, "-M", mask), f"where({_KEPT}*(A>1),{db},-9999)", "Float32"),
        (
            "ratio",
            ("-A", hh, "-B", hv, "-M", mask),
            f"where({_KEPT}*(A>1)*(B>1),20*log10(B.astype(float)/A),-9999)",
            "Float32",
        ),
        ("date", ("-A", date, "-M", mask), f"where({_KEPT}*(A>1),A.astype(int32)+{EPOCH_DAYS},0)", "Int32"),
    )
    kinds = {"hh": "hh_db", "hv": "hv_db", "ratio": "ratio_db", "date": "days"}
    checks = tuple(Check(kind, f"{name}.tif") for name, kind in kinds.items())

    def four(name: str, title: str, *options: str) -> Contestant:
        runs = [
            _calc(task, "", area, inputs, formula, kind, options, ()) for task, inputs, formula, kind in tasks
        ]
        lacking = runs[0].lacking
        return Contestant(
            name,
            title,
            tuple(run.commands[0] for run in runs if run.commands),
            checks,
            Wanted(True, 15),
            lacking,
        )

    contestants = [
        Contestant(OURS, "ours", (ours("one_pass", prepared / "all.vrt", "{out}"),), checks),
        four("gdal_calc", "four gdal_calc.py, their defaults (not packed)"),
        four("gdal_calc_zstd", "four gdal_calc.py, our codec", *_ZSTD, *_TILED),
    ]
    title = f"HH, HV, ratio, date at once, {area.size} x {area.size}"
    return Contest("one_pass", title, contestants, area.words())


def chain(tile: Tile, area: Area) -> Contest:
    """Four virtual rasters and a file, beside the file alone."""
    contestants = [
        Contestant(
            OURS, "ours", (ours("chain", tile.root, "{out}", *area.box),), (Check("ratio_db", "chain.tif"),)
        ),
        Contestant(
            "direct",
            "the same without them",
            (ours("direct", tile.root, "{out}", *area.box),),
            (Check("ratio_db", "direct.tif"),),
            _CHAIN,
        ),
    ]
    title = f"four virtual rasters, then ratio as a file, {area.size} x {area.size}"
    return Contest("chain", title, contestants, area.words(), longer=True)


def _calc(
    name: str,
    title: str,
    area: Area,
    inputs: Sequence[str],
    formula: str,
    kind: str,
    options: Sequence[str],
    checks: tuple[Check, ...],
) -> Contestant:
    program = system_program("gdal_calc.py")
    if program is None:
        return Contestant(name, title, (), lacking="gdal_calc.py is not here", wanted=_CALC)
    west, south, east, north = area.box
    # gdal_calc.py widens to whole pixels; on an edge, rounding would cost it one more.
    window = (west + _NUDGE_DEG, north - _NUDGE_DEG, east - _NUDGE_DEG, south + _NUDGE_DEG)
    command = (
        program,
        *inputs,
        "--quiet",
        f"--calc={formula}",
        f"--outfile={{out}}/{name}.tif",
        f"--type={kind}",
        "--NoDataValue=-9999" if kind == "Float32" else "--NoDataValue=0",
        *(f"--co={option}" for option in options),
        "--projwin",
        *map(repr, window),
    )
    return Contestant(name, title, (command,), checks, _CALC)


def _translate(name: str, title: str, tile: Tile, area: Area, more: Sequence[str]) -> Contestant:
    program = system_program("gdal_translate")
    options = [word for option in (*_ZSTD, *_TILED, *more) for word in ("-co", option)]
    window = (str(area.x), str(area.y), str(area.size), str(area.size))
    command = (program or "", "-q", "-srcwin", *window, *options, str(tile.file("hh")), f"{{out}}/{name}.tif")
    lacking = "" if program else "gdal_translate is not here"
    return Contestant(name, title, (command,), (Check("dn", f"{name}.tif"),), _COPY, lacking)
