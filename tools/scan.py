"""Runs the scanners of the public plugin repository over what ships, and lets nothing pass.

What ships is copied into an empty folder first, so that no setting of this repository softens a scanner.
The settings are those of the plugin repository where it has any, and stricter where it looks away.

As a command: ``python tools/scan.py``; its exit code is 1 when there is any finding at all.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from check_metadata import OF_THE_OWNER
from shipped import PACKAGE, ROOT, NotACheckout, shipped

LINE_LENGTH = 120
#: Comments that would make one of the scanners look away.
SUPPRESSION = re.compile(
    r"#\s*(noqa|nosec|no-i18n|pragma|pylint|type:\s*ignore|ruff|flake8)\b", re.IGNORECASE
)
#: Who publishes the plugin adds the link; tools/check_metadata.py treats it alike.
OWNERS_RULES = {"METADATA_REPOSITORY": "repository"}


class ScannerFails(Exception):
    """A scanner that did not run is no clean bill."""


def run(package: Path, *command: str, fine: tuple[int, ...] = (0,)) -> str:
    """What a scanner prints, run inside the package."""
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    if done.returncode not in fine:
        raise ScannerFails(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def suppressions(package: Path) -> Iterator[str]:
    """Comments that silence a scanner."""
    for path in sorted(package.rglob("*.py")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if SUPPRESSION.search(line):
                yield f"{path.relative_to(package)}:{number}: {line.strip()}"


def bandit(package: Path) -> Iterator[str]:
    """Findings of any severity and confidence."""
    command = (sys.executable, "-m", "bandit", "--quiet", "--ignore-nosec", "--format=json", "-r", ".")
    report = json.loads(run(package, *command, fine=(0, 1)))
    for error in report["errors"]:
        yield f"{error['filename']}: {error['reason']}"
    for found in report["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"


def flake8(package: Path) -> Iterator[str]:
    """Its own selection of rules, with flake8-qgis."""
    if "flake8-qgis" not in run(package, sys.executable, "-m", "flake8", "--version"):
        raise ScannerFails("flake8 runs without flake8-qgis")
    options = ("--isolated", "--disable-noqa", f"--max-line-length={LINE_LENGTH}")
    yield from run(package, sys.executable, "-m", "flake8", *options, ".", fine=(0, 1)).splitlines()


def detect_secrets(package: Path) -> Iterator[str]:
    """What looks like a password or a key, in all files but metadata.txt."""
    options = (
        "--all-files",
        *("--exclude-files", r"metadata\.txt"),
        *("--disable-filter", "detect_secrets.filters.allowlist.is_line_allowlisted"),
    )
    report = json.loads(run(package, sys.executable, "-m", "detect_secrets", "scan", *options, "."))
    for name, secrets in report["results"].items():
        for secret in secrets:
            yield f"{name}:{secret['line_number']}: {secret['type']}"


def plugin_analyzer(package: Path) -> Iterator[str]:
    """Issues of all kinds, in the code, between files, and in what the plugin repository demands."""
    with tempfile.TemporaryDirectory() as output:
        # It exits with 0 whatever it finds.
        analyzer = str(Path(sys.executable).with_name("qgis-analyzer"))
        run(package, analyzer, "analyze", ".", "--json", "--no-cache", "--linters", "none", "-o", output)
        report = json.loads(Path(output, "project_context.json").read_text(encoding="utf-8"))
    if not report["modules"]:
        raise ScannerFails("qgis-analyzer looked at no file")
    standards = report["qgis_compliance"]["repository_standards"]
    compliance = report["repository_compliance"]
    context = report["research_summary"]["qgis_context_summary"]
    for issue in report["qgis_compliance"]["best_practices"]["issues"]:
        if issue["type"] in OWNERS_RULES:
            print(f"qgis-analyzer: left to the owner at publication: {issue['type']}")
        else:
            yield f"{issue['file']}:{issue['line']}: {issue['type']} {issue['message']}"
    for module in report["modules"]:
        yield from (f"{module['path']}: {issue}" for issue in module["security_issues"])
        if module["syntax_error"]:
            yield f"{module['path']}: syntax error"
    yield from (f"security: {found}" for found in report["security"]["findings"])
    yield from (f"circular import: {cycle}" for cycle in report["semantic"]["circular_dependencies"])
    yield from (f"missing resource: {name}" for name in report["semantic"]["missing_resources"])
    yield from (f"signal that is never disconnected: {name}" for name in context["signal_leaks"])
    yield from (f"binary file: {name}" for name in compliance["binaries"])
    yield from compliance["constraint_errors"]
    yield from compliance["constraint_warnings"]
    if not compliance["is_compliant"] or not standards["structure"]["is_valid"]:
        yield f"not as the plugin repository demands: {compliance} {standards['structure']}"
    metadata = standards["metadata"]
    for field in {*metadata["missing"], *metadata["recommended_missing"]} - set(OF_THE_OWNER):
        yield f"metadata.txt: {field} is missing"


SCANS = {
    "no suppressions": suppressions,
    "bandit": bandit,
    "flake8 with flake8-qgis": flake8,
    "detect-secrets": detect_secrets,
    "qgis-plugin-analyzer": plugin_analyzer,
}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, PACKAGE)
        try:
            for name in shipped(worktree=True):
                target = package / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, target)
            findings = [f"{name}: {found}" for name, scan in SCANS.items() for found in scan(package)]
        except (NotACheckout, ScannerFails) as error:
            findings = [str(error)]
    for finding in findings:
        print(f"scan: {finding}", file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
