# SPDX-License-Identifier: Apache-2.0
# Compiler settings of all targets. Warnings are errors, because warnings that need not be fixed are not read; but not in a
# release, which is built by people with other compilers, whose new warnings must not keep them from starting the program.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(tcia_toolchain INTERFACE)
target_compile_options(tcia_toolchain INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror $<$<CONFIG:Release>:-Wno-error>)
target_compile_definitions(tcia_toolchain INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  TCIA_VERSION="${PROJECT_VERSION}")
if(WIN32) # what windows.h would define in the way of std::min() and of words such as small
  target_compile_definitions(tcia_toolchain INTERFACE UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
target_include_directories(tcia_toolchain INTERFACE "${PROJECT_SOURCE_DIR}/lib")

# gcc collects garbage all along to save memory: a sixth of the time of a compilation that needs half a gigabyte without.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(tcia_toolchain INTERFACE --param=ggc-min-heapsize=1048576 --param=ggc-min-expand=1000)
endif()

set(TCIA_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined or thread")
if(TCIA_SANITIZE)
  # A null or dangling pointer is reported by the address sanitizer all the same; two more checks of it at each use take a
  # third of the compile time.
  add_compile_options(-fsanitize=${TCIA_SANITIZE} -fno-sanitize=null,vptr -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${TCIA_SANITIZE})
  # With the thread sanitizer gcc 12 reports moves of std::optional that are right.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # clang does not know the warning
    target_compile_options(tcia_toolchain INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# Linking two hundred tests with the default linker takes minutes.
find_program(TCIA_MOLD mold)
if(TCIA_MOLD AND NOT WIN32 AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()

# Only tests run with shared libraries: an installed program finds them where they were built.
if(BUILD_SHARED_LIBS)
  set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/libraries")
  set(CMAKE_INSTALL_RPATH "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}")
endif()
