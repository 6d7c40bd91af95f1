#!/usr/bin/env bash
# Brings the translations' sources (i18n/*.ts) up to the code, and builds the .qm files that Qt reads.
#   tools/i18n.sh [LANGUAGE...]      a language that is named and not there yet is begun
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
    echo "i18n: none of $* is installed (Debian: pyqt5-dev-tools, qttools5-dev-tools)" >&2
    return 1
}

pylupdate="$(first_of pylupdate5 pylupdate6)"
lrelease="$(first_of /usr/lib/qt5/bin/lrelease lrelease-qt5 lrelease /usr/lib/qt6/bin/lrelease)"

shopt -s nullglob
files=(i18n/*.ts)
for language in "$@"; do
    file="i18n/palsar_mosaic_$language.ts"
    [ -e "$file" ] || files+=("$file")
done
if [ "${#files[@]}" -eq 0 ]; then
    echo "i18n: no translation yet. Begin one with: make i18n LANGUAGES=fr"
    exit 0
fi

sources=()
while IFS= read -r -d '' file; do sources+=("$file"); done < \
    <("$VENV_PYTHON" tools/shipped.py --worktree --null --suffix .py)
case "$pylupdate" in
    pylupdate5) PYTHONWARNINGS=ignore "$pylupdate" -noobsolete "${sources[@]}" -ts "${files[@]}" ;;
    pylupdate6) for ts in "${files[@]}"; do "$pylupdate" --no-obsolete --ts "$ts" "${sources[@]}"; done ;;
esac
"$lrelease" "${files[@]}"
