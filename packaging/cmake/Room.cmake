# SPDX-License-Identifier: Apache-2.0
# tcia_sources(VARIABLE): the .h and .cpp files of the folder and of its sub-folders, which order a room and make no library of
# their own. Of what only one system knows, NAME_posix.cpp or NAME_windows.cpp is taken.
if(WIN32)
  set(TCIA_OTHER_PLATFORM posix)
else()
  set(TCIA_OTHER_PLATFORM windows)
endif()
function(tcia_sources variable)
  file(GLOB sources CONFIGURE_DEPENDS *.h *.cpp */*.h */*.cpp)
  list(FILTER sources EXCLUDE REGEX "_${TCIA_OTHER_PLATFORM}\\.cpp$")
  set(${variable} ${sources} PARENT_SCOPE)
endfunction()

# tcia_room(NAME LINKS …): the sources of lib/NAME become the library tcia_NAME: a part of the programs in a
# release, a shared one for the tests (BUILD_SHARED_LIBS in the presets), so that three hundred programs do not each hold a copy
# and its debug information: that is fifty gigabytes and a third of the build. What it may link is what it may include;
# tests/direction checks the includes themselves.
function(tcia_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
  tcia_sources(sources)
  add_library(tcia_${name} ${sources})
  target_link_libraries(tcia_${name} PUBLIC tcia_toolchain ${ROOM_LINKS})
  tcia_precompile(tcia_${name})
endfunction()

# tcia_tests(LINKS …): each tst_NAME.cpp of the folder becomes the ctest FOLDER.NAME; other .cpp files are shared between them.
# Each brings its surroundings with it, see Surroundings.cmake. What is checked for undefined behaviour are the libraries: in the
# tests' own code these checks find little and take a fourth of the compile time.
function(tcia_tests)
  cmake_parse_arguments(T "" "" "LINKS" ${ARGN})
  get_filename_component(room "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
  file(GLOB shared CONFIGURE_DEPENDS *.h *.cpp)
  list(REMOVE_ITEM shared ${tests})
  set(links tcia_toolchain tcia_testsupport Qt6::Test ${T_LINKS})
  if(TCIA_SANITIZE MATCHES undefined)
    add_compile_options(-fno-sanitize=undefined)
  endif()
  if(shared MATCHES "\\.cpp")
    add_library(shared_${room} OBJECT ${shared})
    target_link_libraries(shared_${room} PUBLIC ${links})
    tcia_precompile(shared_${room})
    set(links shared_${room})
  endif()
  foreach(file IN LISTS tests)
    get_filename_component(name "${file}" NAME_WE)
    string(REPLACE "tst_" "" short "${name}")
    # Not AUTOMOC: it adds two steps and a compilation to each of two hundred programs.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
    add_executable(${name}_${room} ${file} "${moc}")
    set_target_properties(${name}_${room} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
    target_include_directories(${name}_${room} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    # With the includes of the target: moc must know Q_OS_UNIX, or it leaves out the tests that only Unix has.
    qt_generate_moc("${file}" "${moc}" TARGET ${name}_${room})
    target_link_libraries(${name}_${room} PRIVATE ${links} tcia_testhome)
    tcia_precompile(${name}_${room})
    add_test(NAME ${room}.${short} COMMAND ${name}_${room})
    set_tests_properties(${room}.${short} PROPERTIES TIMEOUT 900)
    tcia_surroundings(${room}.${short})
  endforeach()
endfunction()

file(GLOB TCIA_TEXTS CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/tcia_*.ts")

# tcia_texts(TARGET): puts the catalogues into it, where language::install() finds them.
function(tcia_texts target)
  qt_add_lrelease(${target} TS_FILES "${TCIA_TEXTS}" QM_FILES_OUTPUT_VARIABLE texts)
  # Without zstd, which not every Qt can read, such as the one of tsan.sh.
  qt_add_resources(${target} texts PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${texts} OPTIONS --no-zstd)
endfunction()
