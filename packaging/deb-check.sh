#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the package in a bare Debian 12, starts both programs there, opens a manifest by its file type, and purges the package, which
# must leave nothing. packaging/deb-check.sh [PACKAGE]; without one, deb.sh makes it. The mirror is the one that this machine uses.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages deb-check
package="${1:-$("$root/packaging/deb.sh" | tail -n 1)}"
[[ "$(id -u)" == 0 ]] || exec sudo -- "$0" "$package"
# shellcheck disable=SC2016 # apt's own words
mirror="$(apt-get indextargets --format '$(RELEASE) $(REPO_URI)' 'Created-By: Packages' | awk '$1 == "bookworm" { print $2; exit }')"
[[ -n "$mirror" ]] || fail "this machine's list of sources names no mirror of Debian 12."

system="$(mktemp -d "${TMPDIR:-/tmp}/tcia-debian-XXXXXX")"
trap 'umount -q "$system/proc" || true; rm -rf --one-file-system "$system"' EXIT
chmod 755 "$system" # a user works in it
debootstrap --variant=minbase bookworm "$system" "$mirror" >&2 || fail "a bare system could not be made."
mount -t proc proc "$system/proc"
cp "$package" "$system/tcia-browser.deb"
cp -L /etc/resolv.conf "$system/etc/resolv.conf"
cp "$root/packaging/deb-use.sh" "$system/usr/local/bin/"

# bare COMMAND...: runs it there, as root and with nothing of this machine's environment but the proxy.
bare() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/ LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" chroot "$system" "$@"
}
# What a desktop has, so that the package's triggers run.
bare apt-get -q -y --no-install-recommends install shared-mime-info desktop-file-utils libglib2.0-bin man-db >&2
bare useradd --create-home user
bare apt-get -q -y --no-install-recommends install /tcia-browser.deb >&2 || fail "the package cannot be installed."
bare dpkg --purge tcia-browser >&2
files() { (cd "$system" && find etc usr var/lib opt -not -path 'var/lib/dpkg/*' -not -path 'var/lib/apt/*' -printf '%p %s\n' | sort); }
before="$(files)"

bare dpkg --install /tcia-browser.deb >&2
bare su user -c /usr/local/bin/deb-use.sh || fail "the installed programs do not work; the messages above say how."
bare dpkg --purge tcia-browser >&2
diff <(echo "$before") <(files) >&2 || fail "the purged package left the differences above."
say "$(basename "$package") installs, works and purges on Debian 12."
