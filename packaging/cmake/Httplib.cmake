# SPDX-License-Identifier: Apache-2.0
# cpp-httplib, as Debian and Ubuntu package it: a header and a shared library, described by pkg-config only; for Windows the header
# alone, which then holds everything.
find_path(HTTPLIB_INCLUDE httplib.h REQUIRED)
if(WIN32)
  set(HTTPLIB_LIBRARY ws2_32 crypt32)
else()
  find_library(HTTPLIB_LIBRARY cpp-httplib REQUIRED)
endif()
find_package(OpenSSL REQUIRED)
add_library(tcia_httplib INTERFACE)
add_library(tcia::httplib ALIAS tcia_httplib)
target_include_directories(tcia_httplib SYSTEM INTERFACE "${HTTPLIB_INCLUDE}")
target_link_libraries(tcia_httplib INTERFACE ${HTTPLIB_LIBRARY} OpenSSL::SSL Threads::Threads)
# The shared library is built with it, and classes of the header change their layout with it.
target_compile_definitions(tcia_httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT)
