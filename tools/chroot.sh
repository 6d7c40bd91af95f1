#!/usr/bin/env bash
# Another Debian in a folder, with the QGIS of that Debian. Needs root; once made, it is kept and used again.
#
#   tools/chroot.sh make SUITE               makes it, with all that the tests need
#   tools/chroot.sh run SUITE COMMAND...     runs a command in it, in a copy of this repository
#   tools/chroot.sh enter SUITE COMMAND...   runs a command in it, at its root, with nothing of this repository
#   tools/chroot.sh path SUITE               where it is; fails where there is none
#
#   PALSAR_MOSAIC_CHROOTS=DIR   where they are kept (default: /var/cache/palsar-mosaic/chroots)
#
# Exit 69 (service unavailable): it cannot be made on this machine; the last line says why.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"

UNAVAILABLE=69
CHROOTS="${PALSAR_MOSAIC_CHROOTS:-/var/cache/palsar-mosaic/chroots}"
MARK=.palsar-mosaic # in a chroot of ours: debootstrap finished it
VENVS_INSIDE=/opt/palsar-mosaic
RUNS_INSIDE=/opt/palsar-mosaic/runs
SCRIPTS=/usr/share/debootstrap/scripts

say() { printf 'chroot: %s\n' "$*" >&2; }
cannot() { say "$*"; exit "$UNAVAILABLE"; }

verb="${1:-}"
SUITE="${2:-}"
[[ $verb =~ ^(make|run|enter|path)$ && $SUITE =~ ^[a-z]+$ ]] || { sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 64; }
shift 2
CHROOT="$CHROOTS/$SUITE"

# ---- in it -----------------------------------------------------------------------------------------

# The mounts live in a namespace of this one command: they go with it, however it ends.
inside() { # inside FOLDER COMMAND...
    local folder="$1"
    shift
    local environment=(
        PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC
        DEBIAN_FRONTEND=noninteractive PYTHONDONTWRITEBYTECODE=1
        PALSAR_MOSAIC_VENVS="$VENVS_INSIDE"
    )
    local name
    for name in $(compgen -e); do
        case "$name" in
            # how this machine reaches its package mirrors
            http_proxy | https_proxy | no_proxy | HTTP_PROXY | HTTPS_PROXY | NO_PROXY | PIP_* | SSL_CERT_FILE | CI)
                environment+=("$name=${!name}") ;;
        esac
    done
    CHROOT="$CHROOT" SHARED="$(dirname -- "$ROOT")/shared" FOLDER="$folder" \
        unshare --mount --pid --fork --kill-child -- bash -c '
        set -euo pipefail
        mount -t proc proc "$CHROOT/proc"
        mount -t tmpfs -o mode=1777 tmpfs "$CHROOT/dev/shm"
        lend() { # lend FILE-OR-FOLDER PLACE-INSIDE: readable there, for the length of this command
            [ -e "$1" ] || return 0
            if [ -d "$1" ]; then mkdir -p -- "$CHROOT$2"; else install -D /dev/null "$CHROOT$2"; fi
            mount --bind -- "$1" "$CHROOT$2"
            mount -o remount,bind,ro -- "$CHROOT$2"
        }
        lend /etc/resolv.conf /etc/resolv.conf
        lend /etc/hosts /etc/hosts
        lend /etc/pip.conf /etc/pip.conf
        lend "$HOME/.config/pip/pip.conf" /root/.config/pip/pip.conf
        [ "$FOLDER" = / ] || lend "$SHARED" "$(dirname -- "$FOLDER")/shared"
        # exec: a signal to this script ends the command, not only the shell before it
        exec chroot "$CHROOT" env -i "$@"
        ' inside "${environment[@]}" bash -c 'cd -- "$1" && shift && exec "$@"' inside "$folder" "$@"
}

# ---- making it -------------------------------------------------------------------------------------

check_machine() {
    [ "$(id -u)" -eq 0 ] || cannot "$SUITE needs root: debootstrap and chroot do."
    unshare --mount --pid --fork true 2>/dev/null ||
        cannot "$SUITE cannot be entered: this machine (a container?) allows no mounts in a namespace of their own."
    if ! command -v debootstrap >/dev/null; then
        command -v apt-get >/dev/null || cannot "$SUITE cannot be made: there is neither debootstrap nor apt-get here."
        say "installing debootstrap"
        apt-get -q -o DPkg::Lock::Timeout=600 update >/dev/null 2>&1 || true
        DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 --no-install-recommends \
            install debootstrap </dev/null >/dev/null || cannot "$SUITE cannot be made: debootstrap is not to be had."
    fi
}

# The mirror that this Debian itself uses; empty, which means debootstrap's own default, elsewhere.
mirror() {
    local codename
    codename="$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)"
    # shellcheck disable=SC2016 # those are apt's variables
    grep -q '^ID=debian$' /etc/os-release && apt-get indextargets --format '$(REPO_URI) $(CODENAME)' \
        'Created-By: Packages' 2>/dev/null | sed -n "s/ $codename\$//p" | head -n 1 || true
}

bootstrap() {
    local part="$CHROOT.part" script="$SCRIPTS/$SUITE" log="$CHROOTS/$SUITE.log"
    [ -e "$script" ] || script="$SCRIPTS/sid" # a suite newer than this debootstrap
    say "making $CHROOT"
    rm -rf -- "$part"
    if ! debootstrap --variant=minbase --include=ca-certificates "$SUITE" "$part" "$(mirror)" "$script" \
        </dev/null >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -rf -- "$part"
        cannot "$SUITE cannot be made: debootstrap failed (all of it in $log)."
    fi
    # Mirrors may be snapshots; no manuals; one dpkg run that dies is made again, so it need not sync.
    cat >"$part/etc/apt/apt.conf.d/90palsar-mosaic" <<'APT'
Acquire::Check-Valid-Until "false";
Acquire::Languages "none";
APT::Install-Recommends "false";
DPkg::Options { "--force-unsafe-io"; "--path-exclude=/usr/share/doc/*"; "--path-exclude=/usr/share/man/*"; };
APT
    printf '#!/bin/sh\nexit 101\n' >"$part/usr/sbin/policy-rc.d" # services are not started in here
    chmod 755 "$part/usr/sbin/policy-rc.d"
    if [ -d /usr/local/share/ca-certificates ]; then # what this machine trusts beside the usual
        cp -r /usr/local/share/ca-certificates/. "$part/usr/local/share/ca-certificates/"
        chroot "$part" update-ca-certificates >>"$log" 2>&1
    fi
    mkdir -p -- "$part$RUNS_INSIDE"
    : >"$part/$MARK"
    mv -- "$part" "$CHROOT"
}

ready() { [ -e "$CHROOT/$MARK" ]; }

make_it() {
    check_machine
    mkdir -p -- "$CHROOTS"
    exec 9>"$CHROOTS/$SUITE.lock"
    flock 9
    if [ -e "$CHROOT" ] && ! ready; then
        cannot "$CHROOT is there but was not made by this script, so it stays. Move it away, or set PALSAR_MOSAIC_CHROOTS."
    fi
    ready || bootstrap
    # Its packages and Python environments are the ones of every machine.
    run_it tools/setup.sh >&2 || cannot "$SUITE is not ready: tools/setup.sh failed in it (see above)."
    exec 9>&-
}

# ---- a copy of this repository in it ---------------------------------------------------------------

run_it() {
    local place inside_place name status=0
    place="$(mktemp -d "$CHROOT$RUNS_INSIDE/XXXXXXXX")"
    name="$(basename -- "$ROOT")"
    inside_place="${place#"$CHROOT"}/$name"
    # the path is that of this run alone
    # shellcheck disable=SC2064
    trap "rm -rf -- '$place'" EXIT
    mkdir -- "$place/$name"
    if git rev-parse --git-dir >/dev/null 2>&1; then
        # what a commit of everything would hold, and the history
        git ls-files -z --cached --others --exclude-standard |
            { while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done; } |
            tar -c --null -T - | tar -x -C "$place/$name"
        git clone -q --bare --local "file://$ROOT" "$place/$name/.git" 2>/dev/null &&
            git -C "$place/$name" config core.bare false && git -C "$place/$name" reset -q
    else
        tar -c --exclude='./.venv*' . | tar -x -C "$place/$name"
    fi
    chown -R root:root "$place"
    inside "$inside_place" "$@" || status=$?
    # what the command wrote into results/, for whoever asked
    if [ -n "${PALSAR_MOSAIC_RESULTS:-}" ] && [ -d "$place/$name/results" ]; then
        cp -r -- "$place/$name/results/." "$PALSAR_MOSAIC_RESULTS/"
    fi
    rm -rf -- "$place"
    trap - EXIT
    return "$status"
}

case "$verb" in
    make) make_it ;;
    run) ready || make_it; run_it "$@" ;;
    enter) ready || cannot "$SUITE is not made: tools/chroot.sh make $SUITE"; inside / "$@" ;;
    path) ready || cannot "$SUITE is not made: tools/chroot.sh make $SUITE"; printf '%s\n' "$CHROOT" ;;
esac
