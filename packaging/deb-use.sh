#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Uses the installed programs as a user of the machine would; deb-check.sh runs it in a bare system. Fails at the first that is wrong.
set -euxo pipefail
cd
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$HOME/run"
mkdir -m 700 run

tcia --version
tcia-browser --version
man -w tcia tcia-browser
tcia --server demo --quiet download --shared-list 'Demo Chest CT - Lung Screening' --to images
tcia verify images

# A manifest is known by its name, and its type opens the window by the menu entry. It names no server: the open one is meant.
uid="$(basename "$(find images/Demo-Lung-Screening -mindepth 3 -maxdepth 3 -type d -print -quit)")"
[[ "$uid" == 2.25.* ]]
printf 'includeAnnotation=true\nnoOfrRetry=4\ndatabasketId=list.tcia\nmanifestVersion=3.0\nListOfSeriesToDownload=\n%s\n' "$uid" > list.tcia
gio info -a standard::content-type list.tcia | grep -qF application/x-nbia-manifest-file
entry="$(gio mime application/x-nbia-manifest-file | sed -n '1s/.*: //p')"
[[ "$(sed -n 's/^Exec=//p' "/usr/share/applications/$entry")" == "tcia-browser %f" ]]
tcia-browser --demo list.tcia 2> window.log &
is_in_basket() { grep -qsaF "$uid" .local/share/tcia-browser/baskets.sqlite*; }
for _ in {1..120}; do
    if is_in_basket; then break; fi
    sleep 0.5 # until the window has stored its basket
done
is_in_basket || { cat window.log; exit 1; }
kill -TERM $!
wait $!
