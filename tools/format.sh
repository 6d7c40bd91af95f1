#!/usr/bin/env bash
# Sorts imports, drops suppressions that suppress nothing, and lays out the code as `make lint` wants it.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
"$VENV_PYTHON" -m ruff check --quiet --select I,RUF100 --fix .
"$VENV_PYTHON" -m ruff format .
