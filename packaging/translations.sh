#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Brings the catalogues in translations/ up to date with the texts of lib/ and app/: new texts are added without a
# translation, texts that are gone are removed. With a folder: writes the catalogues there instead.
set -eu
cd "$(dirname "$0")/.."
folder=${1:-translations}
tool=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
update() { # LANGUAGE [OPTION…]
    file="$folder/tcia_$1.ts"
    [ "$folder" = translations ] || cp "translations/tcia_$1.ts" "$file" 2>/dev/null || true
    language=$1
    shift
    "$tool" -silent -I lib -I app lib app -extensions h,cpp -locations none -no-obsolete -source-language en \
        -target-language "$language" "$@" -ts "$file"
}
update en -pluralonly
for language in de fr es zh_CN; do
    update "$language"
done
