#!/usr/bin/env bash
# Runs pytest in QGIS's Python, away from the user's own profile, credentials and proxies.
#   tools/test.sh [pytest's options and files]
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
tools/setup.sh
put_qgis_python_first

home="$(mktemp -d)"
trap 'rm -rf -- "$home"' EXIT
mkdir -p -- "$home/tmp" "$home/qgis" "$home/config" "$home/data" "$home/cache"
mkdir -m 700 -- "$home/run"

export HOME="$home" TMPDIR="$home/tmp"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/run"
export QGIS_CUSTOM_CONFIG_PATH="$home/qgis"
export QT_QPA_PLATFORM=offscreen
export LC_ALL=C.UTF-8 TZ=UTC
export PYTHONDONTWRITEBYTECODE=1

# Tests talk to servers on loopback addresses only, as nobody in particular.
for name in $(compgen -e); do
    case "$name" in
        AWS_* | GDAL_HTTP_* | GDAL_PROXY_AUTH | GDAL_DISABLE_READDIR_ON_OPEN | CPL_* | VSI_* | EEDA_*) unset "$name" ;;
        GOOGLE_APPLICATION_CREDENTIALS | GS_* | QGIS_PLUGINPATH | PALSAR_MOSAIC_ARCHIVE) unset "$name" ;;
        http_proxy | https_proxy | ftp_proxy | all_proxy) unset "$name" ;;
        HTTP_PROXY | HTTPS_PROXY | FTP_PROXY | ALL_PROXY) unset "$name" ;;
        DISPLAY | WAYLAND_DISPLAY | PYTEST_ADDOPTS) unset "$name" ;;
    esac
done
export NO_PROXY=127.0.0.1,localhost no_proxy=127.0.0.1,localhost
export AWS_EC2_METADATA_DISABLED=true

# For tests that read our files with another GDAL.
export PALSAR_MOSAIC_RASTERIO_PYTHON="$RASTERIO_PYTHON"

"$VENV_PYTHON" -m pytest "$@"
