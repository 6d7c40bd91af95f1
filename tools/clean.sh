#!/usr/bin/env bash
# Removes what can be built again. The environments stay: remove .venv and .venv-rasterio by hand.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
rm -rf -- dist .pytest_cache .ruff_cache .hypothesis
rm -f -- i18n/*.qm
find . \( -name .git -o -name .venv -o -name .venv-rasterio -o -name .venv-bench \) -prune -o -type d -name __pycache__ -prune \
    -exec rm -rf -- {} +
