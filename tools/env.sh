# Sourced by the other scripts: where things are. Sets ROOT, VENVS, VENV, VENV_PYTHON, RASTERIO_PYTHON.
# shellcheck shell=bash
unset CDPATH
ROOT="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"
cd -- "$ROOT" || exit 1

# PALSAR_MOSAIC_VENVS: a folder that keeps the environments, so that several clones can share them.
VENVS="${PALSAR_MOSAIC_VENVS:-$ROOT}"
mkdir -p -- "$VENVS"
VENVS="$(cd -- "$VENVS" && pwd -P)"
VENV="$VENVS/.venv"
RASTERIO_VENV="$VENVS/.venv-rasterio"
VENV_PYTHON="$VENV/bin/python"
RASTERIO_PYTHON="$RASTERIO_VENV/bin/python"

# Packages in the user's home must not mix with those of QGIS, and importing qgis needs no screen.
export PYTHONNOUSERSITE=1
unset PYTHONHOME

# QGIS looks for Python's own modules beside the first python3 on PATH, and ends when that is another Python
# than the one it was built with, such as a version manager's. Call this once the environments are made.
put_qgis_python_first() {
    local beside
    beside="$("$VENV_PYTHON" -c 'import os, sys; print(os.path.dirname(sys._base_executable))')"
    export PATH="$beside:$PATH"
}
