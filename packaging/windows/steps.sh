# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # packaging/windows.sh sets windows, prefix, host and root
# How packaging/windows.sh fetches and builds a library, once. To be sourced; needs windows, prefix and setup.sh.

# own_apt COMMAND...: apt with lists of sources of its own, made from the machine's, so that nobody has to enable those.
own_apt() { with_own_lists apt-get -q "$@"; }
own_apt_cache() { with_own_lists apt-cache "$@"; }
with_own_lists() {
    local apt="$windows/apt"
    "$1" -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt/parts" -o Dir::State::lists="$apt/lists" \
        -o Dir::Cache="$apt" -o APT::Sandbox::User=root "${@:2}"
}

# Once in each run, and only where something is fetched.
refresh_sources() {
    local parts="$windows/apt/parts" file
    [[ -z "${refreshed:-}" ]] || return 0
    mkdir -p "$windows/apt/lists/partial" "$parts"
    for file in /etc/apt/sources.list.d/*.sources; do
        if [[ -f "$file" ]]; then sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$parts/${file##*/}"; fi
    done
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true; } |
        sed -nE 's/^deb /deb-src /p' >"$parts/lines.list"
    own_apt update >&2 || fail "the list of source packages could not be fetched."
    refreshed=1
}

# fetch_version SOURCE VERSION: unpacks it with the distribution's patches into $windows/sources/SOURCE/source.
fetch_version() {
    local folder="$windows/sources/$1"
    rm -rf "$folder"
    mkdir -p "$folder"
    (cd "$folder" && own_apt source "$1=$2" >fetch.log 2>&1 && find . -mindepth 1 -maxdepth 1 -type d -exec mv {} source \;) || return 1
    printf '%s\n' "$2" >"$folder/version"
}

# fetch SOURCE VERSION: that version, or where the archive does not serve it (any more) the newest other one of this release, and
# says so. Sets fetched to the version.
fetch() {
    local folder="$windows/sources/$1"
    fetched="$(cat "$folder/version" 2>/dev/null || true)"
    if [[ -n "$fetched" && "$fetched" == "$(cat "$folder/instead-of/$2" 2>/dev/null || echo "$2")" ]]; then return 0; fi
    refresh_sources
    for fetched in "$2" $(own_apt_cache showsrc "$1" 2>/dev/null | sed -n 's/^Version: //p' | sort -rVu | grep -vxF "$2"); do
        if fetch_version "$1" "$fetched"; then
            [[ "$fetched" == "$2" ]] || say "$1: the archive does not serve the source of $2: $fetched is built instead."
            mkdir -p "$folder/instead-of"
            printf '%s\n' "$fetched" >"$folder/instead-of/$2"
            return 0
        fi
    done
    return 1
}

size_of() { du -sk -- "$1" | cut -f1; }

# library SOURCE PACKAGE: builds the source package SOURCE, in the version that the installed PACKAGE was built from, with the
# function build_SOURCE (- and + as _), which finds the source in $source, builds in $built and installs into $prefix. The stamp
# says of what source and by which recipe it was built.
library() {
    local name="$1" version stamp source built before started=$SECONDS log="$windows/logs/$1.log"
    version="$(dpkg-query -W -f='${source:Version}' "$2")" || fail "$2 is not installed, so the version of $1 is unknown."
    local recipe="build_${name//[-+]/_}"
    stamp="$version $(declare -f "$recipe" | sha256sum | cut -d' ' -f1)"
    if [[ "$(cat "$windows/stamps/$name" 2>/dev/null)" == "$stamp" ]]; then return 0; fi
    source="$windows/sources/$name/source"
    built="$windows/sources/$name/built"
    mkdir -p "$windows"/{stamps,logs} "$prefix"/{bin,include,lib,licenses}
    fetch "$name" "$version" || { unbuilt+=("$name: the archive does not serve its source $version"); return 0; }
    say "$name $fetched: building it for Windows"
    mkdir -p "$built"
    before="$(size_of "$prefix")"
    # In a shell of its own: as a condition, a function goes on after what fails in it.
    if ! source="$source" built="$built" bash -euo pipefail -c \
        'source "$1/packaging/setup.sh"; source "$1/packaging/windows/libraries.sh"; "$2"' - "$root" "$recipe" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        unbuilt+=("$name: see $log")
        return 0
    fi
    cp "$source/debian/copyright" "$prefix/licenses/$name.txt"
    printf '%s\n' "$stamp" >"$windows/stamps/$name"
    say "$name $fetched: $((SECONDS - started)) s, $(( ($(size_of "$prefix") - before) / 1024 )) MB installed," \
        "$(( $(size_of "$built") / 1024 )) MB to build it"
    printf '%s %s s %s KB installed, %s KB built\n' "$name $fetched" "$((SECONDS - started))" \
        "$(( $(size_of "$prefix") - before ))" "$(size_of "$built")" >>"$windows/steps.txt"
}
