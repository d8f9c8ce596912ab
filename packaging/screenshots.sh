#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Takes the README's pictures anew, from the running program: packaging/screenshots.sh
# For a look at every state and dialog: packaging/screenshots.sh --all [--to FOLDER]
#   [--languages "en de"] [--themes "light dark"] [--sizes "960x600 1280x800"]
# By default in all languages, themes and three sizes, a folder for each: FOLDER/de/dark/960x600. Of fewer of each, if
# they are named. Packages fonts-noto-core and fonts-noto-cjk hold the fonts of the design and of Chinese.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

all=false folder="" languages="en de fr es zh_CN" themes="light dark" sizes="960x600 1280x800 1920x1080"
while (( $# > 0 )); do
    case $1 in
    --all) all=true; shift; continue ;;
    --to | --languages | --themes | --sizes) ;;
    *) echo "screenshots.sh does not know $1" >&2; exit 2 ;;
    esac
    case $1 in
    --to) folder=$2 ;;
    --languages) languages=$2 ;;
    --themes) themes=$2 ;;
    --sizes) sizes=$2 ;;
    esac
    shift 2
done

install_packages build test
build dev tcia-screenshots tcia-browser
export QT_QPA_PLATFORM=offscreen
program="$root/build/dev/tests/screenshots/tcia-screenshots"
if ! $all; then exec "$program" --to "${folder:-$root/packaging/screenshots}"; fi
for language in $languages; do
    for theme in $themes; do
        for size in $sizes; do
            to="${folder:-screenshots}/$language/$theme/$size"
            echo "$to"
            options=(--all --language "$language" --size "$size" --to "$to")
            if [[ $theme == dark ]]; then options+=(--dark); fi
            "$program" "${options[@]}"
        done
    done
done
