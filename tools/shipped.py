"""Which files of the repository a user gets.

The answer is git's: every tracked file, less those that .gitattributes marks ``export-ignore`` (as
``git archive`` reads it: a folder that is marked takes all below it along).

As a command, prints the list: ``python tools/shipped.py [--worktree] [--null] [--suffix .py]``
"""

import argparse
import subprocess
import sys
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "palsar_mosaic"


class NotACheckout(Exception):
    """Git does not know this folder."""


def _git(*arguments: str, stdin: bytes = b"") -> bytes:
    # A checkout that belongs to another user (a container, a share) is as good as one's own.
    command = ["git", "-c", f"safe.directory={ROOT.as_posix()}", *arguments]
    done = subprocess.run(command, cwd=ROOT, input=stdin, capture_output=True, check=False)
    if done.returncode != 0:
        raise NotACheckout(done.stderr.decode(errors="replace").strip())
    return done.stdout


def _names(output: bytes) -> list[str]:
    return [name.decode() for name in output.split(b"\0") if name]


def _marked(paths: set[str]) -> set[str]:
    """Those of `paths` that are themselves marked ``export-ignore``."""
    asked = b"\0".join(path.encode() for path in sorted(paths)) + b"\0"
    answer = _names(_git("check-attr", "-z", "--stdin", "export-ignore", stdin=asked))
    return {path for path, value in zip(answer[::3], answer[2::3]) if value == "set"}


def _with_parents(path: str) -> list[str]:
    return [path, *(str(parent) for parent in PurePosixPath(path).parents if str(parent) != ".")]


def shipped(*, worktree: bool = False) -> list[str]:
    """Paths relative to the root, with slashes, sorted.

    worktree: also files that git does not track yet and does not ignore.
    Raises NotACheckout.
    """
    kinds = ["--cached", "--others", "--exclude-standard"] if worktree else ["--cached"]
    # A name is listed once a stage in an unmerged index, hence the set; a deleted file is still listed.
    names = {name for name in _names(_git("ls-files", "-z", *kinds)) if (ROOT / name).exists()}
    marked = _marked({each for name in names for each in _with_parents(name)})
    return sorted(name for name in names if marked.isdisjoint(_with_parents(name)))


def tracked_translations() -> list[str]:
    """The sources of the translations, i18n/*.ts; the zip carries what is built from them."""
    return sorted(_names(_git("ls-files", "-z", "--cached", "--", "i18n/*.ts")))


def main() -> int:
    parser = argparse.ArgumentParser(description="List the files that users get.")
    parser.add_argument("--worktree", action="store_true", help="also files that git does not track yet")
    parser.add_argument("--null", action="store_true", help="end each name with a NUL instead of a newline")
    parser.add_argument("--suffix", default="", help="only names that end so")
    options = parser.parse_args()
    try:
        names = shipped(worktree=options.worktree)
    except NotACheckout as error:
        print(f"shipped: {error}", file=sys.stderr)
        return 1
    end = "\0" if options.null else "\n"
    sys.stdout.write("".join(name + end for name in names if name.endswith(options.suffix)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
