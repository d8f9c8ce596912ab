# SPDX-License-Identifier: Apache-2.0
# Compiles for 64-bit Windows 10 and later with Debian's mingw-w64, in the variant whose threads are those of POSIX (std::thread needs
# it). TCIA_WINDOWS_PREFIX is where packaging/windows.sh has installed the libraries.
set(TCIA_WINDOWS_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../build/windows/prefix" CACHE PATH "Libraries built for Windows")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES TCIA_WINDOWS_PREFIX)

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "${CMAKE_C_FLAGS_INIT}")

# Programs run here; everything else is Windows'.
set(CMAKE_FIND_ROOT_PATH "${TCIA_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# Qt's tools are those of this system's Qt, of the same version; so is what makes the catalogues of texts.
set(TCIA_QT_HERE "/usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake")
set(QT_HOST_PATH /usr CACHE PATH "Where Qt's tools are")
set(QT_HOST_PATH_CMAKE_DIR "${TCIA_QT_HERE}" CACHE PATH "Where CMake finds them")
set(Qt6LinguistTools_DIR "${TCIA_QT_HERE}/Qt6LinguistTools" CACHE PATH "Qt's tools for translations")

# What pkg-config says is about the libraries of Windows, too.
set(ENV{PKG_CONFIG_LIBDIR} "${TCIA_WINDOWS_PREFIX}/lib/pkgconfig")
