#!/usr/bin/env bash
# All checks that need no test run; every one is run, and the outcome is the sum.
set -uo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh || exit 1
export PYTHONDONTWRITEBYTECODE=1

failed=()
check() { # check NAME COMMAND...
    local name="$1"
    shift
    printf -- '--- %s\n' "$name"
    "$@" || failed+=("$name")
}

# What users get, and nothing else: no tests, no tools.
shipped=()
while IFS= read -r -d '' file; do shipped+=("$file"); done < \
    <("$VENV_PYTHON" tools/shipped.py --worktree --null --suffix .py)
if [ "${#shipped[@]}" -eq 0 ]; then
    echo "lint: no Python file that ships: is this a git checkout?" >&2
    exit 1
fi

check "ruff check" "$VENV_PYTHON" -m ruff check --quiet --output-format=concise .
check "ruff format" "$VENV_PYTHON" -m ruff format --quiet --check --output-format=concise .
check "what ships: bandit, flake8, detect-secrets, qgis-plugin-analyzer" "$VENV_PYTHON" tools/scan.py
check "vermin (Python 3.9)" "$VENV_PYTHON" "$VENV/bin/vermin" --quiet --no-tips --violations --target=3.9- "${shipped[@]}"
check "metadata and zip" "$VENV_PYTHON" tools/check_metadata.py

if [ "${#failed[@]}" -gt 0 ]; then
    printf 'lint: FAILED:'
    printf ' %s;' "${failed[@]}"
    printf '\n'
    exit 1
fi
echo "lint: all checks passed"
