#!/usr/bin/env bash
# Brings the translations' sources (i18n/*.ts) up to the code, and builds the .qm files that Qt reads.
#   tools/i18n.sh [LANGUAGE...]      a language that is named and not there yet is begun
# Then see i18n/README.md: what is still to be translated, and how.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh

first_of() {
    local name
    for name in "$@"; do
        if command -v "$name" >/dev/null; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    echo "i18n: none of $* is installed (Debian: qttools5-dev-tools)" >&2
    return 1
}

lrelease="$(first_of /usr/lib/qt5/bin/lrelease lrelease-qt5 lrelease /usr/lib/qt6/bin/lrelease lrelease6)"
"$VENV_PYTHON" tools/translations.py update "$@"

shopt -s nullglob
files=(i18n/*.ts)
[ "${#files[@]}" -eq 0 ] || "$lrelease" -silent -nounfinished "${files[@]}"
