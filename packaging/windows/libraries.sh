# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154,SC2164 # packaging/windows.sh sets windows, prefix, host and root; -e is set
# The libraries that the Windows build links, and how each is built. Recipes find the unpacked source in $source, build in $built and
# install into $prefix. To be sourced.

# The machine stays usable meanwhile.
compile() { nice -n 19 ionice -c3 "$@"; }

configure_cmake() {
    cmake -G Ninja -S "$source" -B "$built" -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" \
        -DTCIA_WINDOWS_PREFIX="$prefix" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release "$@"
}

# describe NAME VERSION LIBRARIES [FLAGS]: what pkg-config says of it, where the library's own build does not.
describe() {
    mkdir -p "$prefix/lib/pkgconfig"
    printf 'Name: %s\nDescription: %s\nVersion: %s\nLibs: -L%s %s\nCflags: %s\n' "$1" "$1" "$2" "$prefix/lib" "$3" \
        "${4:--I$prefix/include}" >"$prefix/lib/pkgconfig/$1.pc"
}

# with_cmake OPTION...: configures, builds and installs.
with_cmake() {
    configure_cmake "$@"
    compile cmake --build "$built" --parallel "$(build_jobs)"
    cmake --install "$built"
}

# The distribution's source of Qt lacks its copy of SQLite. One object, with what Qt's driver asks for.
build_sqlite3() {
    cd "$built"
    [[ -f Makefile ]] || "$source/configure" --disable-tcl
    make sqlite3.c
    compile "$host-gcc-posix" -O2 -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -c sqlite3.c -o sqlite3.o
    "$host-ar" rcs "$prefix/lib/libsqlite3.a" sqlite3.o
    cp sqlite3.h sqlite3ext.h "$prefix/include"
}

# With the distribution's tools. Tablets need a header that the distribution leaves out; what draws with OpenGL or Vulkan is not used.
build_qt6_base() {
    local feature features=()
    for feature in dbus icu zstd brotli gssapi libproxy opengl opengles2 opengl_dynamic vulkan openssl tabletevent pkg_config \
                   sql_odbc sql_mysql sql_psql sql_ibase system_zlib system_png system_jpeg system_freetype system_harfbuzz \
                   system_pcre2 system_doubleconversion system_libb2; do
        features+=("-DFEATURE_$feature=OFF")
    done
    for feature in ssl schannel sql_sqlite system_sqlite png jpeg; do features+=("-DFEATURE_$feature=ON"); done
    with_cmake -DINPUT_opengl=no -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_FORCE_FIND_TOOLS=ON "${features[@]}"
}

# Without the distribution's resource file of the DLL, which its source leaves out.
build_zlib() {
    cd "$built"
    compile "$host-gcc-posix" -O2 -DNO_FSEEKO -c "$source"/*.c
    "$host-ar" rcs "$prefix/lib/libz.a" ./*.o
    cp "$source/zlib.h" "$source/zconf.h" "$prefix/include"
}

build_openssl() {
    cd "$built"
    [[ -f Makefile ]] || "$source/Configure" mingw64 "--cross-compile-prefix=$host-" CC=gcc-posix --prefix="$prefix" --libdir=lib \
        no-shared no-tests no-engine no-dso no-legacy no-zlib no-apps
    compile make -j "$(build_jobs)" build_libs
    make install_dev
}

build_libdeflate() {
    compile make -C "$source" CC="$host-gcc-posix" AR="$host-ar" PREFIX="$prefix" libdeflatestatic.lib
    cp "$source/libdeflatestatic.lib" "$prefix/lib/libdeflate.a"
    cp "$source/libdeflate.h" "$prefix/include"
    describe libdeflate 1.14 -ldeflate
}

build_libzstd() {
    compile make -C "$source/lib" -j "$(build_jobs)" CC="$host-gcc-posix" AR="$host-ar" TARGET_SYSTEM=Windows_NT UNAME=Windows_NT \
        BUILD_DIR="$built" libzstd.a
    cp "$source/lib/libzstd.a" "$prefix/lib"
    cp "$source"/lib/z*.h "$prefix/include"
    describe libzstd 1.5.4 -lzstd
}

# The distribution always builds both libraries, whose names are the same if neither is shared; the static one is linked.
build_snappy() {
    with_cmake -DBUILD_SHARED_LIBS=ON -DSNAPPY_BUILD_TESTS=OFF -DSNAPPY_BUILD_BENCHMARKS=OFF
    rm "$prefix/lib/libsnappy.dll.a"
    describe snappy 1.1.9 -lsnappy
}

build_simdjson() { with_cmake -DBUILD_SHARED_LIBS=OFF; }

build_openjpeg2() {
    with_cmake -DBUILD_SHARED_LIBS=OFF -DBUILD_CODEC=OFF -DBUILD_TESTING=OFF
    describe libopenjp2 2.5.0 -lopenjp2 "-I$prefix/include/openjpeg-2.5 -DOPJ_STATIC"
}

# The header alone, whole: the distribution's is made for its shared library.
build_cpp_httplib() { cp "$source/httplib.h" "$prefix/include"; }

# Of the programs' codecs and encrypted associations. DCMTK runs small programs while it is configured, by Wine. The dictionary is
# compiled in: there is no folder of data that programs could look for.
build_dcmtk() {
    export CXXFLAGS=-DENABLE_DCMJPLS_INTERLEAVE_NONE
    with_cmake -DBUILD_SHARED_LIBS=OFF -DBUILD_APPS=OFF -DDCMTK_WITH_OPENSSL=ON -DDCMTK_ENABLE_PRIVATE_TAGS=ON -DDCMTK_WITH_ZLIB=ON \
        -DDCMTK_WITH_XML=OFF -DDCMTK_WITH_PNG=OFF -DDCMTK_WITH_TIFF=OFF -DDCMTK_WITH_ICONV=OFF -DDCMTK_WITH_ICU=OFF \
        -DDCMTK_WITH_SNDFILE=OFF -DDCMTK_WITH_WRAP=OFF -DDCMTK_WITH_OPENJPEG=OFF -DDCMTK_DEFAULT_DICT=builtin \
        -DDCMTK_ENABLE_STL=ON -DCMAKE_CXX_STANDARD=17 -DDCMTK_FIXED_OPENSSL=ON
}

build_qt6_svg() { with_cmake; }
build_qt6_5compat() { with_cmake; }
build_libquazip1_qt6() { with_cmake -DQUAZIP_QT_MAJOR_VERSION=6 -DBUILD_SHARED_LIBS=ON; }
build_qtkeychain() { with_cmake -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF; }

# Headers that are the same on every system, from the installed packages.
headers() {
    local package file
    for package in libexpected-dev libcli11-dev; do
        while read -r file; do
            [[ -f "$file" && "$file" =~ ^/usr/(include|share/cmake|lib/(.*/)?cmake)/ ]] || continue
            install -D -m 644 "$file" "$prefix/$(sed -E 's,^/usr/,,; s,^lib/[^/]*linux[^/]*/,lib/,' <<<"$file")"
        done < <(dpkg-query -L "$package")
        install -m 644 "/usr/share/doc/$package/copyright" "$prefix/licenses/$package.txt"
    done
}

# The longest last of those that need no Qt, for a failure of a small one is then seen early; but Qt's base first of all.
libraries() {
    mkdir -p "$prefix/licenses"
    unbuilt=()
    library sqlite3 libsqlite3-0
    library qt6-base qt6-base-dev
    library zlib zlib1g-dev
    library libdeflate libdeflate-dev
    library snappy libsnappy-dev
    library libzstd libzstd-dev
    library simdjson libsimdjson-dev
    library cpp-httplib libcpp-httplib-dev
    library openjpeg2 libopenjp2-7-dev
    library openssl libssl-dev
    library dcmtk libdcmtk-dev
    library qt6-svg libqt6svg6
    library qt6-5compat libqt6core5compat6
    library libquazip1-qt6 libquazip1-qt6-dev
    library qtkeychain qtkeychain-qt6-dev
    headers
    (( ${#unbuilt[@]} == 0 )) || fail "these libraries are missing:" $'\n'"$(printf '  %s\n' "${unbuilt[@]}")"
}
