#!/usr/bin/env bash
# Measures our computed outputs beside those of other tools.   tools/bench.sh [bench/run.py's options]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
put_qgis_python_first
export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1

# The peers' packages keep away from the tests'. Without them, rows say so.
peers="$VENVS/.venv-bench"
wanted="$(cat bench/requirements.txt tools/bench.sh | cksum)"
if [ "$(cat -- "$peers/.palsar-mosaic" 2>/dev/null)" != "$wanted" ]; then
    echo "bench: making $peers" >&2
    if [ -e "$peers" ] && [ ! -e "$peers/.palsar-mosaic" ]; then
        echo "bench: $peers is there but was not made by this script, so it stays: move it away." >&2
        exit 1
    fi
    rm -rf -- "$peers"
    mkdir -- "$peers"
    : >"$peers/.palsar-mosaic"
    base="$("$VENV_PYTHON" -c 'import sys; print(sys._base_executable)')"
    if "$base" -m venv "$peers" &&
        "$peers/bin/python" -m pip -qq --disable-pip-version-check --no-input install --no-deps -r bench/requirements.txt; then
        printf '%s\n' "$wanted" >"$peers/.palsar-mosaic"
    fi
fi
found=()
[ "$(cat -- "$peers/.palsar-mosaic")" != "$wanted" ] || found=(--peers-python "$peers/bin/python")

exec "$VENV_PYTHON" bench/run.py ${found[@]+"${found[@]}"} "$@"
