#!/usr/bin/env python3
"""Runs all tests on several QGIS at once and prints a table of what came out.

    tools/matrix.py [--only "3.22 3.44"] [--jobs N] [pytest's options and files]

3.22 is the QGIS of this machine (Debian 12's), the others live in chroots that tools/chroot.sh makes and keeps.
Exit 1: tests failed, or did not run to their end. Exit 69: nothing failed, but a QGIS could not be had.
"""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LOGS = ROOT / "dist" / "matrix"
CHROOT = ROOT / "tools" / "chroot.sh"
UNAVAILABLE = 69

#: QGIS asked for -> the Debian that has it; none for the one on this machine
HOMES = {"3.22": None, "3.40": "trixie", "3.44": "forky"}
#: What tests/qgis/conftest.py writes into its report about the programs it runs in.
PROGRAMS = ("QGIS", "GDAL", "Qt", "Python")


@dataclass
class Outcome:
    """What came out of one version's tests."""

    asked: str
    programs: dict[str, str] = field(default_factory=dict)
    passed: int = 0
    failed: int = 0
    #: reason -> number of tests
    skipped: Counter = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0
    #: why there are no numbers, or why they cannot be trusted
    trouble: str = ""
    unavailable: bool = False

    @property
    def name(self) -> str:
        return self.programs.get("QGIS", self.asked)

    @property
    def went_wrong(self) -> bool:
        """Tests failed or did not run to their end; a QGIS that is not to be had is not wrong."""
        return bool(self.failed) or (bool(self.trouble) and not self.unavailable)


def read_report(path: Path, outcome: Outcome) -> None:
    """Adds the figures of pytest's JUnit report."""
    suite = ElementTree.parse(path).getroot().find("testsuite")
    for entry in suite.iterfind("properties/property"):
        outcome.programs[entry.get("name")] = entry.get("value")
    for case in suite.iterfind("testcase"):
        skip = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            outcome.failed += 1
            outcome.failures.append(f"{case.get('classname')}::{case.get('name')}")
        elif skip is not None:
            outcome.skipped[re.sub(r"^Skipped: ", "", skip.get("message", "no reason given"))] += 1
        else:
            outcome.passed += 1


def log_of(asked: str) -> Path:
    return LOGS / f"{asked}.log"


def call(asked: str, *command: object, **environment: str) -> int:
    """Runs a command; what it says is added to the version's log."""
    with log_of(asked).open("ab") as output:
        return subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **environment},
            check=False,
        ).returncode


def make_ready(asked: str) -> Outcome:
    """Makes the chroot and the environments, where they are missing."""
    log_of(asked).unlink(missing_ok=True)
    started = time.monotonic()
    suite = HOMES[asked]
    status = call(asked, ROOT / "tools" / "setup.sh") if suite is None else call(asked, CHROOT, "make", suite)
    outcome = Outcome(asked)
    if status != 0:
        outcome.trouble = last_line(asked)
        outcome.unavailable = status == UNAVAILABLE
    print(
        f"matrix: QGIS {asked} is {'NOT ' * (status != 0)}ready ({spoken(time.monotonic() - started)})",
        flush=True,
    )
    return outcome


def run(outcome: Outcome, options: list[str]) -> None:
    """Runs the tests and adds what came out."""
    asked = outcome.asked
    results = LOGS / asked
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir(parents=True)
    started = time.monotonic()
    suite = HOMES[asked]
    if suite is None:
        report = f"--junitxml={results / 'junit.xml'}"
        status = call(asked, "make", "test", f"ARGS={shlex.join([report, *options])}")
    else:
        command = ("tools/test.sh", "--junitxml=results/junit.xml", *options)
        status = call(asked, CHROOT, "run", suite, *command, PALSAR_MOSAIC_RESULTS=str(results))
    outcome.seconds = time.monotonic() - started
    report = results / "junit.xml"
    if not report.is_file():
        outcome.trouble = f"no report was written: {last_line(asked)}"
    else:
        read_report(report, outcome)
        if status != 0 and not outcome.failed:
            outcome.trouble = f"ended with exit {status}: {last_line(asked)}"
    print(f"matrix: QGIS {asked} done in {spoken(outcome.seconds)}", flush=True)


def last_line(asked: str) -> str:
    lines = [line for line in log_of(asked).read_text(errors="replace").splitlines() if line.strip()]
    return lines[-1] if lines else "(the log is empty)"


def spoken(seconds: float) -> str:
    return f"{int(seconds) // 60} min {int(seconds) % 60} s"


def table(outcomes: list[Outcome]) -> str:
    """The figures in columns, then the reasons."""
    rows = [(*PROGRAMS, "passed", "failed", "skipped", "time")]
    for outcome in outcomes:
        programs = (outcome.programs.get(name, "-") for name in PROGRAMS[1:])
        figures = (outcome.passed, outcome.failed, outcome.skipped.total())
        rows.append((outcome.name, *programs, *map(str, figures), spoken(outcome.seconds)))
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    for outcome in outcomes:
        if outcome.trouble:
            lines += [
                "",
                f"QGIS {outcome.asked}: {'NOT RUN' if outcome.unavailable else 'TROUBLE'}: {outcome.trouble}",
            ]
        if not outcome.name.startswith(outcome.asked):
            lines += [
                "",
                f"QGIS {outcome.asked} was asked for; {HOMES[outcome.asked] or 'this machine'} has {outcome.name}.",
            ]
        if outcome.failures:
            lines += ["", f"failed on QGIS {outcome.name}:", *(f"  {test}" for test in outcome.failures)]
        if outcome.skipped:
            lines += ["", f"skipped on QGIS {outcome.name}:"]
            lines += [f"  {count} x {reason}" for reason, count in outcome.skipped.most_common()]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help='the versions to run, such as "3.22 3.44"; default: all')
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many run at once")
    arguments, options = parser.parse_known_args()
    wanted = arguments.only.split() or list(HOMES)
    if unknown := set(wanted) - set(HOMES):
        parser.error(f"no QGIS {', '.join(sorted(unknown))}; there are {', '.join(HOMES)}")

    LOGS.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(arguments.jobs) as pool:
        # All are made before the first test runs: tests read each GDAL's files with the others.
        outcomes = list(pool.map(make_ready, wanted))
        for _ in pool.map(lambda outcome: run(outcome, options), [o for o in outcomes if not o.trouble]):
            pass

    for outcome in outcomes:
        if outcome.went_wrong:
            log = log_of(outcome.asked).read_text(errors="replace").splitlines()
            print(f"\n===== the end of the log of QGIS {outcome.asked} =====", *log[-200:], sep="\n")
    print("", table(outcomes), "", sep="\n")
    totals = [sum(counts) for counts in zip(*((o.passed, o.failed, o.skipped.total()) for o in outcomes))]
    print("{} passed, {} failed, {} skipped".format(*totals))
    if any(outcome.went_wrong for outcome in outcomes):
        return 1
    return UNAVAILABLE if any(outcome.unavailable for outcome in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
