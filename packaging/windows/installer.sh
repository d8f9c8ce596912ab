# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # packaging/windows.sh sets windows, prefix, host and root
# How packaging/windows.sh puts the programs together with what they load, and makes the installer. To be sourced.

title="$(sed -nE 's/^set\(TCIA_TITLE "(.*)"\)$/\1/p' "$root/packaging/cmake/Application.cmake")"
version="$(sed -nE 's/^project\(tcia-browser VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")"

# dlls_of FILE: the names of the DLLs that it loads.
dlls_of() { "$host-objdump" -p "$1" | sed -nE 's/^\s*DLL Name: (.*)$/\1/p'; }

# where_is DLL: where we have it; nothing if it is Windows' own.
where_is() {
    local folder
    for folder in "$prefix/bin" "/usr/lib/gcc/$host/"*-posix "/usr/$host/lib"; do
        if [[ -f "$folder/$1" ]]; then printf '%s\n' "$folder/$1"; return 0; fi
    done
}

# bring FOLDER FILE: copies the DLLs that the file needs, and those that they need, into the folder.
bring() {
    local name found
    while read -r name; do
        found="$(where_is "$name")"
        if [[ -z "$found" || -e "$1/$name" ]]; then continue; fi
        install -m 644 "$found" "$1/$name"
        bring "$1" "$found"
    done < <(dlls_of "$2")
}

# stage PROGRAMS...: everything that is installed, in $windows/stage.
stage() {
    local stage="$windows/stage" plugin program
    rm -rf "$stage"
    mkdir -p "$stage/licenses" "$stage/plugins"
    for program; do
        install -m 755 "$program" "$stage"
        bring "$stage" "$program"
    done
    for plugin in platforms styles imageformats iconengines sqldrivers tls; do
        [[ -d "$prefix/plugins/$plugin" ]] || continue
        cp -r "$prefix/plugins/$plugin" "$stage/plugins"
    done
    while read -r plugin; do bring "$stage" "$plugin"; done < <(find "$stage/plugins" -name '*.dll')
    printf '[Paths]\nPlugins = plugins\n' >"$stage/qt.conf"
    cp "$prefix"/licenses/*.txt "$stage/licenses"
    cp "/usr/share/doc/gcc-mingw-w64-x86-64-posix-runtime/copyright" "$stage/licenses/gcc-runtime.txt"
    cp "/usr/share/doc/mingw-w64-x86-64-dev/copyright" "$stage/licenses/mingw-w64.txt"
    cp "$root/LICENSE" "$stage/licenses/tcia-browser.txt"
    cp "$root/README.md" "$root/CHANGELOG.md" "$stage"
}

# shellcheck disable=SC2016 # $INSTDIR is the installer's
# What the uninstaller removes: the files of the stage by their names and folders that are then empty, nothing else.
removal() {
    local name
    (cd "$windows/stage" && find . -type f -printf '%P\n' | sort) | while read -r name; do
        printf 'Delete "$INSTDIR\\%s"\n' "${name//\//\\}"
    done
    (cd "$windows/stage" && find . -mindepth 1 -depth -type d -printf '%P\n') | while read -r name; do
        printf 'RMDir "$INSTDIR\\%s"\n' "${name//\//\\}"
    done
}

# make_installer: of what is staged.
make_installer() {
    removal >"$windows/removal.nsh"
    makensis -V2 -INPUTCHARSET UTF8 "-DTITLE=$title" "-DVERSION=$version" "-DSTAGE=$windows/stage" "-DREMOVAL=$windows/removal.nsh" \
        "-DOUTPUT=$windows/tcia-browser-$version-setup.exe" "$root/packaging/windows/installer.nsi" >&2
    say "the installer: $windows/tcia-browser-$version-setup.exe, $(du -m "$windows/tcia-browser-$version-setup.exe" | cut -f1) MB"
}

# in_wine COMMAND...: runs it with a Windows of its own, without what its start says about missing parts.
in_wine() { WINEPREFIX="$windows/wine" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=" "$@" </dev/null; }

# prove_installer: installs, runs the command, removes, and looks at what is left, for this user and for all. The uninstaller goes on
# after its first process, which cannot remove itself: hence the waiting for Wine's end.
prove_installer() {
    local mode target left hive setup="$windows/tcia-browser-$version-setup.exe"
    for mode in CurrentUser AllUsers; do
        in_wine wine "$setup" /S "/$mode" || fail "the installer failed (/$mode)."
        target="$(find "$windows/wine/drive_c" -name tcia.exe -printf '%h\n' | head -n 1)"
        [[ -n "$target" ]] || fail "nothing was installed (/$mode)."
        in_wine wine "$target/tcia.exe" --version | grep -qF "$version" || fail "the installed tcia.exe does not run (/$mode)."
        if [[ "$mode" == AllUsers ]]; then hive=HKLM; else hive=HKCU; fi # Wine does not show both in one, as Windows does
        in_wine wine reg query "$hive\\Software\\Classes\\.tcia" /ve | grep -q TCIABrowser || fail "files of the type .tcia are not opened (/$mode)."
        touch "$target/a file of the user"
        in_wine wine "$target/uninstall.exe" /S "/$mode" || fail "the uninstaller failed (/$mode)."
        in_wine wineserver -w
        left="$(find "$target" -mindepth 1 -printf '%P\n')"
        [[ "$left" == 'a file of the user' ]] || fail "after the uninstaller (/$mode) there is:" $'\n'"$left"
        ! grep -q TCIABrowser "$windows"/wine/*.reg || fail "the uninstaller (/$mode) leaves entries in the registry."
        rm -rf "$target"
    done
    say "installed, run and removed under Wine, for one user and for all."
}
