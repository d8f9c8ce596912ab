# SPDX-License-Identifier: Apache-2.0
# tcia_surroundings(TEST …): tests bring their surroundings with them, so that no font, style, locale, time zone, setting, proxy or
# session of the machine decides what they find. This is the one place that says what those are; the home and the XDG folders,
# empty at each start, are made by tests/support/home.cpp.

# Packaged fonts and no others, drawn alike everywhere.
foreach(font DejaVuSans LiberationSans-Regular)
  find_path(TCIA_FONTS_${font} ${font}.ttf PATHS /usr/share/fonts /usr/local/share/fonts NO_DEFAULT_PATH
            PATH_SUFFIXES truetype/dejavu truetype/liberation TTF dejavu dejavu-sans-fonts liberation liberation-sans-fonts)
  if(NOT TCIA_FONTS_${font})
    message(FATAL_ERROR "The tests need the font ${font}.ttf: fonts-dejavu-core and fonts-liberation, by their names in Debian.")
  endif()
  string(REPLACE "&" "&amp;" folder "${TCIA_FONTS_${font}}")
  string(APPEND TCIA_FONT_FOLDERS "<dir>${folder}</dir>\n")
endforeach()
string(REPLACE "&" "&amp;" TCIA_FONT_CACHE "${CMAKE_BINARY_DIR}/fonts")
configure_file("${CMAKE_CURRENT_LIST_DIR}/fonts.conf.in" "${CMAKE_BINARY_DIR}/fonts.conf" @ONLY)

set(TCIA_SURROUNDINGS
  "FONTCONFIG_FILE=${CMAKE_BINARY_DIR}/fonts.conf" QT_QPA_PLATFORM=offscreen QT_STYLE_OVERRIDE=Fusion
  LC_ALL=C.UTF-8 LANG=C.UTF-8 TZ=UTC
  "HOME=${CMAKE_BINARY_DIR}/home" "XDG_DATA_DIRS=${CMAKE_BINARY_DIR}/home" "XDG_CONFIG_DIRS=${CMAKE_BINARY_DIR}/home"
  DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "no_proxy=*"
  QTEST_FUNCTION_TIMEOUT=240000
  "LSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/lsan.supp':print_suppressions=0" UBSAN_OPTIONS=print_stacktrace=1
  "TSAN_OPTIONS=suppressions='${PROJECT_SOURCE_DIR}/tests/tsan.supp':print_suppressions=0:die_after_fork=0")

# What would change how Qt, Python or the program behave.
set(TCIA_UNSET
  FONTCONFIG_PATH FONTCONFIG_SYSROOT
  QT_QPA_PLATFORMTHEME QT_QPA_FONTDIR QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS QT_SCALE_FACTOR_ROUNDING_POLICY QT_FONT_DPI
  QT_ENABLE_HIGHDPI_SCALING QT_AUTO_SCREEN_SCALE_FACTOR QT_DEVICE_PIXEL_RATIO QT_USE_PHYSICAL_DPI QT_IM_MODULE QT_ACCESSIBILITY
  QT_LOGGING_RULES QT_LOGGING_CONF QT_LOGGING_TO_CONSOLE QT_MESSAGE_PATTERN QT_FATAL_WARNINGS QT_FORCE_STDERR_LOGGING
  DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP XDG_SESSION_DESKTOP XDG_SESSION_TYPE DESKTOP_SESSION
  KDE_FULL_SESSION KDE_SESSION_VERSION GNOME_DESKTOP_SESSION_ID
  LANGUAGE XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR XDG_DOWNLOAD_DIR
  http_proxy https_proxy ftp_proxy all_proxy HTTP_PROXY HTTPS_PROXY FTP_PROXY ALL_PROXY NO_PROXY
  PYTHONPATH PYTHONHOME PYTHONSTARTUP COLUMNS LINES NO_COLOR POSIXLY_CORRECT TCIA_API_KEY)

function(tcia_surroundings)
  list(TRANSFORM TCIA_UNSET APPEND "=unset:" OUTPUT_VARIABLE unset)
  set_tests_properties(${ARGV} PROPERTIES ENVIRONMENT "${TCIA_SURROUNDINGS}" ENVIRONMENT_MODIFICATION "${unset}")
endfunction()
