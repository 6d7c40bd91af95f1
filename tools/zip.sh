#!/usr/bin/env bash
# Builds dist/palsar_mosaic.zip.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
exec env PYTHONDONTWRITEBYTECODE=1 "$VENV_PYTHON" tools/make_zip.py "$@"
