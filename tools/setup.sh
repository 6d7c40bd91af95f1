#!/usr/bin/env bash
# Makes this machine ready for tests, lint and the demo. Run again, it does nothing and is done at once.
#
#   PALSAR_MOSAIC_VENVS=DIR    keep the two environments in DIR (default: this repository)
#   PALSAR_MOSAIC_PYTHON=FILE  the Python that can import qgis, where it is not found by itself
#   PALSAR_MOSAIC_NO_APT=1     install no Debian packages
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$@" >&2; exit 1; }

MARK=.palsar-mosaic # in an environment of ours: what it was made from

PACKAGES=(
    qgis qgis-providers python3-qgis    # QGIS, qgis_process, Processing
    gdal-bin python3-gdal
    python3-numpy python3-requests      # what QGIS brings along elsewhere
    python3-venv
    xvfb xauth                          # a screen for tests that open windows
    qttools5-dev-tools pyqt5-dev-tools  # lrelease, pylupdate5
    ca-certificates git make
)

# ---- Debian packages -------------------------------------------------------------------------------

missing_packages() {
    local there package
    # dpkg-query fails as soon as it has never heard of one of them
    there="$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' "${PACKAGES[@]}" 2>/dev/null || true)"
    there=" $(sed -n 's/^ii *//p' <<<"$there" | tr '\n' ' ') "
    for package in "${PACKAGES[@]}"; do
        [[ $there == *" $package "* ]] || printf '%s\n' "$package"
    done
}

install_packages() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    [ -z "${PALSAR_MOSAIC_NO_APT:-}" ] || return 0
    local missing=() root=()
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            say "not installed: ${missing[*]}"
            say "as an administrator: apt-get install --no-install-recommends ${missing[*]}"
            return 0 # the QGIS that is there may do
        fi
        root=(sudo -n)
    fi
    say "installing ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0)
    local log
    log="$(mktemp)"
    # A source that does not answer makes `update` complain; whether it matters, `install` will tell.
    "${root[@]}" "${apt[@]}" update >"$log" 2>&1 || tail -n 5 "$log"
    if ! "${root[@]}" "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        rm -f -- "$log"
        fail "apt-get could not install the packages named above."
    fi
    rm -f -- "$log"
}

# ---- the Python that QGIS uses ---------------------------------------------------------------------

candidates() {
    [ -z "${PALSAR_MOSAIC_PYTHON:-}" ] || { printf '%s\n' "$PALSAR_MOSAIC_PYTHON"; return; }
    # The system's own first: version managers put a Python before it on PATH that knows no QGIS.
    printf '%s\n' /usr/bin/python3 /Applications/QGIS*.app/Contents/MacOS/bin/python3
    type -aP python3 || true
}

find_python() {
    local python
    while IFS= read -r python; do
        [ -x "$python" ] || continue
        if QT_QPA_PLATFORM=offscreen "$python" - 2>/dev/null <<'PY'
import sys
import ensurepip, venv
import numpy, osgeo.gdal, requests
from qgis.core import Qgis

sys.exit(not (Qgis.QGIS_VERSION_INT >= 32200 and sys.version_info >= (3, 11)))
PY
        then
            printf '%s\n' "$python"
            return 0
        fi
    done < <(candidates)
    return 1
}

# ---- the environments ------------------------------------------------------------------------------

recipe() { cat tools/requirements-test.txt tools/requirements-rasterio.txt tools/setup.sh | cksum; }

# An environment is good when it was finished, from these requirements, and its Python still is the same.
is_good() {
    local venv="$1"
    [ -f "$venv/$MARK" ] && [ -x "$venv/bin/python" ] || return 1
    [ "$(cat -- "$venv/$MARK")" = "$RECIPE"$'\n'"$("$venv/bin/python" -V 2>&1)" ]
}

are_good() { is_good "$VENV" && is_good "$RASTERIO_VENV"; }

make_venv() { # make_venv DIR [option of venv]
    local venv="$1"
    shift
    if [ -e "$venv" ] && [ ! -e "$venv/$MARK" ]; then
        fail "$venv is there but was not made by this script, so it stays." \
            "Move it away, or set PALSAR_MOSAIC_VENVS to another folder."
    fi
    rm -rf -- "$venv"
    mkdir -- "$venv"
    : >"$venv/$MARK"
    "$PYTHON" -m venv "$@" "$venv"
}

finish_venv() { printf '%s\n' "$RECIPE" "$("$1/bin/python" -V 2>&1)" >"$1/$MARK"; }

pip_install() { # pip_install DIR options...
    local venv="$1"
    shift
    "$venv/bin/python" -m pip -qq --disable-pip-version-check --no-input install "$@" </dev/null ||
        fail "pip could not install the requirements into $venv (see above)." \
            "Behind a proxy, set https_proxy or pip's own 'proxy' setting."
}

make_test_venv() {
    say "making $VENV"
    make_venv "$VENV" --system-site-packages
    # QGIS's own modules stay as they are: pip may neither replace them nor put others before them.
    local own="$VENV/own-modules.txt"
    "$PYTHON" - >"$own" <<'PY'
from importlib.metadata import PackageNotFoundError, version

for name in ("numpy", "GDAL", "PyQt5", "PyQt6", "requests", "urllib3"):
    try:
        print(f"{name}=={version(name)}")
    except PackageNotFoundError:
        pass
PY
    pip_install "$VENV" -c "$own" -r tools/requirements-test.txt
    QT_QPA_PLATFORM=offscreen "$VENV_PYTHON" - <<'PY' || fail "$VENV does not work with this QGIS (see above)."
import sys

import numpy, osgeo.gdal, qgis.core, requests

for module in (numpy, osgeo, qgis, requests):
    if module.__file__.startswith(sys.prefix):
        sys.exit(f"{module.__name__} is a copy in the environment instead of QGIS's own: {module.__file__}")
PY
    finish_venv "$VENV"
}

make_rasterio_venv() {
    say "making $RASTERIO_VENV"
    make_venv "$RASTERIO_VENV"
    pip_install "$RASTERIO_VENV" --only-binary=:all: -r tools/requirements-rasterio.txt
    "$RASTERIO_PYTHON" -c 'import numpy, rasterio' || fail "$RASTERIO_VENV does not work (see above)."
    finish_venv "$RASTERIO_VENV"
}

# ---- all of it -------------------------------------------------------------------------------------

install_packages

RECIPE="$(recipe)"
if are_good; then
    exit 0
fi

# One at a time, where clones share the environments.
if command -v flock >/dev/null; then
    exec 9<"$VENVS"
    flock 9
    if are_good; then
        exit 0
    fi
fi

PYTHON="$(find_python)" || fail \
    "no Python 3.11 or newer that can import qgis (3.22 or newer), osgeo, numpy, requests and venv." \
    "Debian, Ubuntu: run this script as root, or install the packages that are named above." \
    "Fedora: install qgis, python3-qgis and python3-gdal." \
    "macOS: install QGIS as an application." \
    "Windows: run this in WSL with Debian or Ubuntu; the plugin itself needs nothing of this." \
    "Elsewhere, set PALSAR_MOSAIC_PYTHON to the Python that QGIS uses."

is_good "$VENV" || make_test_venv
is_good "$RASTERIO_VENV" || make_rasterio_venv
say "ready"
