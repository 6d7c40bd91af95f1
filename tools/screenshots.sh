#!/usr/bin/env bash
# Takes the pictures of docs/pictures in a real QGIS, on a screen that nobody sees.   tools/screenshots.sh [SESSION...]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
put_qgis_python_first
export PYTHONDONTWRITEBYTECODE=1
exec "$VENV_PYTHON" demo/screenshots.py "$@"
