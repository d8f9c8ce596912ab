# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What start.sh and test.sh share: missing packages are installed, the tree is configured and built. To be sourced.

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)"

say() { printf '%s\n' "tcia-browser: $*" >&2; }
fail() { say "$@"; exit 1; }

# In a locale without UTF-8, or one that is named and not installed, Qt reads file names as ASCII.
if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi

# listed_packages PURPOSE...: the names on the list that serve one of these purposes.
listed_packages() {
    awk -v wanted=" $* " '!/^#/ && NF >= 3 && index(wanted, " " $2 " ") { print $1 }' "$root/packaging/packages.txt"
}

is_installed() { [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]; }

# as_root COMMAND...: runs it as it is for root, else with sudo.
as_root() {
    if [[ "$(id -u)" == 0 ]]; then "$@"; else sudo "$@"; fi
}

# Fresh lists first: an old list names packages that the distribution no longer serves. No service is started: tests run their own.
apt_install() {
    local policy=/usr/sbin/policy-rc.d made="" status=0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q update ||
        say "the list of packages could not be refreshed; going on with the one that is here."
    if [[ ! -e "$policy" ]]; then
        made=1
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
        as_root chmod 755 "$policy"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" || status=$?
    if [[ -n "$made" ]]; then as_root rm -f "$policy"; fi
    if [[ " $* " == *" orthanc "* ]] && command -v systemctl >/dev/null; then # nor with the next start of the machine
        as_root systemctl disable orthanc >/dev/null 2>&1 || true
    fi
    return "$status"
}

# install_packages PURPOSE...: installs what is missing; asks and does nothing where nothing is.
install_packages() {
    local name missing=()
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is neither Debian nor Ubuntu, so nothing is installed for you. Needed, by their names there:"
        listed_packages "$@" | sed 's/^/  /' >&2
        say "going on with what is here."
        return 0
    fi
    for name in $(listed_packages "$@"); do
        is_installed "$name" || missing+=("$name")
    done
    if (( ${#missing[@]} == 0 )); then return 0; fi

    say "these packages of your distribution are missing and will be installed:"
    for name in "${missing[@]}"; do
        awk -v name="$name" '$1 == name { $2 = ""; $1 = ""; sub(/^ +/, ""); printf "  %-20s %s\n", name, $0 }' \
            "$root/packaging/packages.txt" >&2
    done
    if [[ "$(id -u)" != 0 ]]; then
        command -v sudo >/dev/null ||
            fail "installing them takes an administrator, and there is no sudo here. As root: apt-get install ${missing[*]}"
        say "sudo may ask for your password: packages are installed for the whole machine."
    fi
    apt_install "${missing[@]}" || { say "that did not work; trying once more."; apt_install "${missing[@]}"; } ||
        fail "the packages could not be installed; the messages above say why. By hand: apt-get install ${missing[*]}"
}

# As many compilers as there are processors, and no more than memory has room for (a compiler takes about 1.2 GB).
build_jobs() {
    local processors memory
    processors="$(nproc 2>/dev/null || echo 1)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1200000) }' /proc/meminfo 2>/dev/null || echo 1)"
    (( memory >= 1 )) || memory=1
    echo $(( processors < memory ? processors : memory ))
}

# build PRESET [TARGET [OPTION...]]: configures, with these options of CMake, and builds into build/PRESET; what did not change is
# not built again. (--preset is looked up in the current folder, hence the subshells.)
build() {
    local output options=("${@:3}")
    if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    if ! output="$(cd "$root" && cmake --preset "$1" "${options[@]}" 2>&1)"; then
        printf '%s\n' "$output" >&2
        fail "the build could not be configured; the messages above say why."
    fi
    (cd "$root" && cmake --build --preset "$1" --target "${2:-all}" --parallel "$(build_jobs)" >&2) ||
        fail "the build failed; the messages above say why."
}
