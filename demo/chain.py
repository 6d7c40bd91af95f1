"""The chain for one mosaic: load, mask, calibrate, date, ratio; virtual, computed, and as one model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pixels
from choice import Mosaic
from qgis_runs import QgisProcess, Refused, Run
from scenery import Meter, Traffic
from trouble import Trouble

MODEL = Path(__file__).resolve().parent.parent / "models" / "mosaic_to_decibels.model3"
KEEP = ("water", "land")
_SAME_DB = 1e-3
"""Virtual and computed decibels may differ by the rounding of float32, no more."""


@dataclass(frozen=True)
class Step:
    """One algorithm of the chain."""

    name: str
    algorithm: str
    source: str
    """the step it starts from; empty for the first"""
    parameters: dict
    needs_hv: bool = False
    computed: bool = True
    """whether to compute it, too"""


STEPS = (
    Step("load", "palsar:loadmosaic", "", {}, computed=False),
    Step("mask", "palsar:applymask", "load", {"KEEP": KEEP}, computed=False),
    Step("calibrate", "palsar:calibrate", "mask", {"QUANTITY": "gamma0_db"}),
    Step("date", "palsar:decodedate", "mask", {"FORMAT": "yyyymmdd"}),
    Step("ratio", "palsar:hvhhratio", "mask", {"QUANTITY": "power_ratio"}, needs_hv=True),
)
_OF_MODEL = {"decibels:DECIBELS": "calibrate", "date:DATE": "date", "ratio:RATIO": "ratio"}
"""Output of the model: the step that gives the same."""


@dataclass(frozen=True)
class Line:
    """One line of the table."""

    step: str
    kind: str
    """.vrt, .tif or model"""
    run: Run
    look: Traffic | None
    """what a map 900 pixels wide asks for"""
    valid_px: int | None
    said: str


@dataclass
class Shown:
    """All that came of one mosaic."""

    mosaic: Mosaic
    place: str = ""
    tile_count: int = 0
    files: dict[str, Path] = field(default_factory=dict)
    """step: the virtual raster; "calibrate.tif": the computed one"""
    lines: list[Line] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    numbers: dict[str, float] = field(default_factory=dict)


class Chain:
    """Runs the chain; virtual and computed rasters go to two folders, which may be the same."""

    def __init__(self, qgis: QgisProcess, meter: Meter, virtual: Path, computed: Path) -> None:
        self._qgis = qgis
        self._meter = meter
        self._virtual = virtual
        self._computed = computed

    def show(self, mosaic: Mosaic) -> Shown:
        shown = Shown(mosaic)
        for folder in (self._virtual, self._computed):
            (folder / mosaic.name).mkdir(parents=True, exist_ok=True)
        for step in STEPS:
            if step.needs_hv and not mosaic.has_hv:
                self._be_refused(shown, step)
                continue
            self._run_virtual(shown, step)
            if step.computed:
                self._run_computed(shown, step)
        if mosaic.has_hv:
            self._run_model(shown)
        return shown

    # -- the three roads --------------------------------------------------------------------------

    def _run_virtual(self, shown: Shown, step: Step) -> None:
        path = self._virtual / shown.mosaic.name / f"{step.name}.vrt"
        run = self._qgis.run(step.algorithm, **self._inputs(shown, step), OUTPUT=path)
        shown.files[step.name] = path
        shown.remarks += [f"{step.name}: {warning}" for warning in run.warnings]
        if step.name == "load":
            shown.tile_count = run.results["TILE_COUNT"]
            shown.place = pixels.place(path)
        look = self._look(path)
        valid_px, said = _FINDINGS[step.name](path, shown)
        self._tell(shown, Line(step.name, ".vrt", run, look, valid_px, said))

    def _run_computed(self, shown: Shown, step: Step) -> None:
        path = self._computed / shown.mosaic.name / f"{step.name}.tif"
        run = self._qgis.run(step.algorithm, **self._inputs(shown, step), OUTPUT=path)
        shown.files[f"{step.name}.tif"] = path
        said = self._compared(path, shown.files[step.name], shown, f"{step.name}.tif")
        self._tell(shown, Line(step.name, ".tif", run, None, None, said))

    def _run_model(self, shown: Shown) -> None:
        """One command instead of five, and the same pixels."""
        mosaic = shown.mosaic
        folder = self._virtual / mosaic.name
        targets = {output: folder / f"model_{step}.vrt" for output, step in _OF_MODEL.items()}
        run = self._qgis.run(MODEL, **_of_mosaic(mosaic), KEEP=KEEP, **targets)
        same = {
            self._compared(targets[output], shown.files[step], shown, f"model, {step}")
            for output, step in _OF_MODEL.items()
        }
        self._tell(shown, Line("all in one", "model", run, None, None, "; ".join(sorted(same))))

    def _be_refused(self, shown: Shown, step: Step) -> None:
        """What has no HV has no ratio, and says so."""
        path = self._virtual / shown.mosaic.name / f"{step.name}.vrt"
        try:
            self._qgis.run(step.algorithm, **self._inputs(shown, step), OUTPUT=path)
        except Refused as refusal:
            # without the folders that nobody asked about
            words = str(refusal).replace(f"{path.parent}/", "")
            shown.remarks.append(f"{step.name}: skipped, and with it the model. {words}")
            print(f"    {step.name:<10} skipped: {words}", flush=True)
            return
        raise Trouble(f"{shown.mosaic.name} has no HV, yet palsar:hvhhratio made {path}.")

    # -- little helpers ---------------------------------------------------------------------------

    def _look(self, path: Path) -> Traffic | None:
        """What a map of it asks for; not tried where nobody counts and the line may be slow."""
        if not self._meter.counts:
            return None
        pixels.forget()
        self._meter.read()
        pixels.glance(path)
        return self._meter.read()

    def _inputs(self, shown: Shown, step: Step) -> dict:
        source = {"INPUT": shown.files[step.source]} if step.source else _of_mosaic(shown.mosaic)
        return {**source, **step.parameters}

    def _compared(self, path: Path, virtual: Path, shown: Shown, what: str) -> str:
        difference = pixels.greatest_difference(path, virtual)
        if difference == 0:
            return "same pixels as the steps' .vrt" if "model" in what else "same pixels as the .vrt"
        if difference <= _SAME_DB:
            return f"same pixels as the .vrt within {difference:.0e}"
        raise Trouble(
            f"{shown.mosaic.name}, {what}: the pixels differ by up to {difference:g} from {virtual}."
        )

    def _tell(self, shown: Shown, line: Line) -> None:
        shown.lines.append(line)
        print(f"    {line.step:<10} {line.kind:<6} {line.run.seconds:4.1f} s  {line.said}", flush=True)


def _of_mosaic(mosaic: Mosaic) -> dict:
    return {
        "PRODUCT": mosaic.product,
        "YEAR": mosaic.year,
        "TILES": mosaic.tiles,
        "AREA": mosaic.area,
        "ARCHIVE": mosaic.archive,
    }


# -- what there is to say about each step -----------------------------------------------------------


def _count(values: np.ndarray) -> int:
    return int(np.count_nonzero(~np.isnan(values)))


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _loaded(path: Path, shown: Shown) -> tuple[int, str]:
    return _count(pixels.read(path, "hh").values), f"{_counted(shown.tile_count, 'tile')}; {shown.place}"


def _masked(path: Path, shown: Shown) -> tuple[int, str]:
    valid_px = _count(pixels.read(path, "hh").values)
    dropped_px = shown.lines[-1].valid_px - valid_px
    return valid_px, f"keeps {' and '.join(KEEP)}, drops {dropped_px:,} pixels of layover and shadow"


def _calibrated(path: Path, shown: Shown) -> tuple[int, str]:
    hh = pixels.read(path, "hh").values
    shown.numbers["hh_db"] = pixels.mean_db(hh)
    said = f"mean gamma0: HH {shown.numbers['hh_db']:.2f} dB"
    if shown.mosaic.has_hv:
        hv = pixels.read(path, "hv").values
        shown.numbers["hv_db"] = pixels.mean_db(hv)
        shown.numbers["ratio"] = pixels.ratio_of_means(hv, hh)
        said += f", HV {shown.numbers['hv_db']:.2f} dB"
    return _count(hh), said


def _dated(path: Path, shown: Shown) -> tuple[int, str]:
    values = pixels.read(path, "date").values
    if not _count(values):
        return 0, "no pixel has a date"
    first, last = pixels.to_date(np.nanmin(values)), pixels.to_date(np.nanmax(values))
    return _count(values), f"seen {first} to {last}"


def _divided(path: Path, shown: Shown) -> tuple[int, str]:
    values = pixels.read(path, "ratio").values
    return _count(values), f"HV/HH: ratio of mean powers {shown.numbers['ratio']:.3f}"


_FINDINGS = {"load": _loaded, "mask": _masked, "calibrate": _calibrated, "date": _dated, "ratio": _divided}
