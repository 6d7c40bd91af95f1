"""The table at the end."""

from __future__ import annotations

from chain import Line, Shown
from scenery import Traffic

_HEAD = f"{'step':<11}{'output':<8}{'valid pixels':>12}  {'run':>6}  {'asked for':>16}  {'to look at it':>16}  finding"


def print_table(all_shown: list[Shown]) -> None:
    """One block for each mosaic, one line for each step."""
    print(_HEAD)
    for shown in all_shown:
        title = f"{shown.mosaic.product} {shown.mosaic.year}"
        print(f"{title} {'-' * (len(_HEAD) - len(title) - 1)}")
        for line in shown.lines:
            print(_row(line))
        for remark in shown.remarks:
            print(f"  {remark}")
    print(
        "\nMeans of gamma0 are means of power, given in dB: a mean of decibels would be too low.\n"
        '"asked for": requests and MB that qgis_process got from the archive to make the output (a virtual step asks '
        "for\nnothing itself, but qgis_process looks at an input when it prints the command; dates are looked at from "
        'afar).\n"to look at it": the same for a map 900 pixels wide of '
        "the\nvirtual layer. "
        "A dash: nothing to measure, or an archive that is not the demo's own."
    )


def _row(line: Line) -> str:
    valid = f"{line.valid_px:,}" if line.valid_px is not None else ""
    return (
        f"{line.step:<11}{line.kind:<8}{valid:>12}  {line.run.seconds:4.1f} s  "
        f"{_traffic(line.run.traffic):>16}  {_traffic(line.look):>16}  {line.said}"
    )


def _traffic(traffic: Traffic | None) -> str:
    return f"{traffic.requests:>3} {traffic.megabytes:9.3f} MB" if traffic else "-"
