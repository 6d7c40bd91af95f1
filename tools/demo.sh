#!/usr/bin/env bash
# Runs the demo in QGIS's Python.   tools/demo.sh [ARCHIVE]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
put_qgis_python_first
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}" PYTHONDONTWRITEBYTECODE=1
arguments=()
[ -z "${1:-}" ] || arguments=(--archive "$1")
exec "$VENV_PYTHON" demo/run.py ${arguments[@]+"${arguments[@]}"}
