# SPDX-License-Identifier: Apache-2.0
# tcia_room(NAME LINKS …): lib/NAME/*.{h,cpp} become the static library tcia_NAME. What it may link is what it may include;
# tests/direction checks the includes themselves. Of what only one system knows, NAME_posix.cpp or NAME_windows.cpp is taken.
if(WIN32)
  set(TCIA_OTHER_PLATFORM posix)
else()
  set(TCIA_OTHER_PLATFORM windows)
endif()
function(tcia_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.h *.cpp platform/*.h platform/*.cpp)
  list(FILTER sources EXCLUDE REGEX "_${TCIA_OTHER_PLATFORM}\\.cpp$")
  add_library(tcia_${name} STATIC ${sources})
  target_link_libraries(tcia_${name} PUBLIC tcia_toolchain ${ROOM_LINKS})
  tcia_precompile(tcia_${name})
endfunction()

# tcia_tests(LINKS …): each tst_NAME.cpp of the folder becomes the ctest FOLDER.NAME; other .cpp files are shared between them.
# No test sees the user's settings, data, keyring or display; each has a home of its own below the build folder.
function(tcia_tests)
  cmake_parse_arguments(T "" "" "LINKS" ${ARGN})
  get_filename_component(room "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
  file(GLOB shared CONFIGURE_DEPENDS *.h *.cpp)
  list(REMOVE_ITEM shared ${tests})
  set(links tcia_toolchain tcia_testsupport Qt6::Test ${T_LINKS})
  if(shared MATCHES "\\.cpp")
    add_library(shared_${room} OBJECT ${shared})
    target_link_libraries(shared_${room} PUBLIC ${links})
    tcia_precompile(shared_${room})
    set(links shared_${room})
  endif()
  foreach(file IN LISTS tests)
    get_filename_component(name "${file}" NAME_WE)
    string(REPLACE "tst_" "" short "${name}")
    add_executable(${name}_${room} ${file})
    target_link_libraries(${name}_${room} PRIVATE ${links})
    tcia_precompile(${name}_${room})
    add_test(NAME ${room}.${short} COMMAND ${name}_${room})
    set(home "${CMAKE_BINARY_DIR}/home/${room}.${short}")
    set_tests_properties(${room}.${short} PROPERTIES TIMEOUT 300 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=240000;\
HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;\
XDG_STATE_HOME=${home}/state;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime;DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;\
LSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/lsan.supp':print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;\
TSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/tsan.supp':print_suppressions=0")
  endforeach()
endfunction()

set(TCIA_TEXTS "${PROJECT_SOURCE_DIR}/translations/tcia_en.ts")

# tcia_texts(PROGRAM): puts the translations into it, where text::speak() finds them.
function(tcia_texts program)
  qt_add_lrelease(${program} TS_FILES "${TCIA_TEXTS}" QM_FILES_OUTPUT_VARIABLE texts)
  qt_add_resources(${program} texts PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${texts})
endfunction()
