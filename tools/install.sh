#!/usr/bin/env bash
# Links this repository into QGIS's plugin folders, for working on it.
#   tools/install.sh [install|uninstall] [PROFILE]       PROFILE: QGIS's user profile, "default" if not named
# Touches nothing but links of the name palsar_mosaic that lead here.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"

NAME=palsar_mosaic
action="${1:-install}"
profile="${2:-default}"

config_folders() { # where QGIS 3 and QGIS 4 keep their profiles; the first is used even if it is not there yet
    if [ -n "${QGIS_CUSTOM_CONFIG_PATH:-}" ]; then
        printf '%s\n' "$QGIS_CUSTOM_CONFIG_PATH"
        return
    fi
    local data folder
    case "$(uname -s)" in
        Darwin) data="$HOME/Library/Application Support/QGIS" ;;
        Linux) data="${XDG_DATA_HOME:-$HOME/.local/share}/QGIS" ;;
        *)
            echo "install: on Windows a link needs special rights. Run 'make zip' (in WSL), then in QGIS:" >&2
            echo "install: Plugins > Manage and Install Plugins > Install from ZIP > dist/palsar_mosaic.zip" >&2
            return 1
            ;;
    esac
    local known=()
    for folder in "$data/QGIS3" "$data/QGIS4" "$HOME/.var/app/org.qgis.qgis/data/QGIS/QGIS3"; do
        [ ! -d "$folder" ] || known+=("$folder")
    done
    [ "${#known[@]}" -gt 0 ] || known=("$data/QGIS3")
    printf '%s\n' "${known[@]}"
}

leads_here() { [ -L "$1" ] && [ "$(cd -- "$1" 2>/dev/null && pwd -P)" = "$ROOT" ]; }

install_in() {
    local plugins="$1/profiles/$profile/python/plugins"
    local link="$plugins/$NAME"
    if leads_here "$link"; then
        echo "install: already there: $link"
    elif [ -L "$link" ] || [ -e "$link" ]; then
        echo "install: $link is there and not a link to this repository, so it stays." >&2
        echo "install: uninstall that copy in QGIS (or move it away), then try again." >&2
        return 1
    else
        mkdir -p -- "$plugins"
        ln -s -- "$ROOT" "$link"
        echo "install: linked $link"
    fi
}

uninstall_in() {
    local link="$1/profiles/$profile/python/plugins/$NAME"
    if leads_here "$link"; then
        rm -- "$link"
        echo "uninstall: removed the link $link"
    elif [ -L "$link" ] || [ -e "$link" ]; then
        echo "uninstall: $link is not a link to this repository, so it stays."
    else
        echo "uninstall: nothing at $link"
    fi
}

folders="$(config_folders)"
outcome=0
case "$action" in
    install)
        while IFS= read -r folder; do install_in "$folder" || outcome=1; done <<<"$folders"
        if [ "$outcome" -eq 0 ]; then
            echo "Next: start QGIS, open Plugins > Manage and Install Plugins > Installed, tick PALSAR Mosaic."
            echo "The algorithms are then in the Processing toolbox. For qgis_process: qgis_process plugins enable $NAME (on Debian 12: qgis_process.bin)"
        fi
        ;;
    uninstall)
        while IFS= read -r folder; do uninstall_in "$folder"; done <<<"$folders"
        ;;
    *)
        echo "usage: tools/install.sh [install|uninstall] [PROFILE]" >&2
        outcome=2
        ;;
esac
exit "$outcome"
