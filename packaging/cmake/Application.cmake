# SPDX-License-Identifier: Apache-2.0
# What desktops and distributions call the application, said once: for the menu entry, its metainfo, the program and packages.
set(TCIA_APP_ID org.tciabrowser.browser)
set(TCIA_TITLE "TCIA Browser")
set(TCIA_SUMMARY "Browse The Cancer Imaging Archive and download checked series")
set(TCIA_ABOUT_ARCHIVE [[
TCIA Browser shows the content of The Cancer Imaging Archive: collections,
their patients, studies and series. Filter it by modality, body part and
manufacturer, fill a basket or load a shared list by name, and download the
images into a folder.]])
set(TCIA_ABOUT_DOWNLOADS [[
A series appears under its own name only when every announced image has arrived
and been checked. A demonstration archive is built in, so the program can be
tried without a network. The same engine is available for scripts, as the
command tcia.]])
set(TCIA_DEVELOPER "TCIA Browser maintainers")
set(TCIA_MAIL maintainers@tciabrowser.invalid CACHE STRING "The maintainer's mail address, for packages")
set(TCIA_HOMEPAGE "" CACHE STRING "Where the project is published; packages and software centres link to it")
set(TCIA_PICTURES "" CACHE STRING "The address that packaging/screenshots is published at; software centres show its pictures")

# The metainfo's links; those of addresses that are not known are left out, for a link that leads nowhere is worse than none.
set(TCIA_ADDRESSES "")
if(TCIA_HOMEPAGE)
  string(APPEND TCIA_ADDRESSES "  <url type=\"homepage\">${TCIA_HOMEPAGE}</url>\n")
endif()
if(TCIA_PICTURES)
  string(APPEND TCIA_ADDRESSES "  <screenshots>\n"
    "    <screenshot type=\"default\">\n      <caption>The tree, filtered by CT, with a selected series</caption>\n"
    "      <image>${TCIA_PICTURES}/browse.png</image>\n    </screenshot>\n"
    "    <screenshot>\n      <caption>A download in progress</caption>\n"
    "      <image>${TCIA_PICTURES}/download.png</image>\n    </screenshot>\n  </screenshots>\n")
endif()

# The metainfo's releases are the dated sections of the change log, and above them the version being developed.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md")
file(STRINGS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" releases REGEX "^## .[0-9.]+. - [0-9-]+$")
list(TRANSFORM releases REPLACE "^## .([0-9.]+). - ([0-9-]+)$" "    <release version=\"\\1\" date=\"\\2\"/>")
if(NOT releases MATCHES "version=\"${PROJECT_VERSION}\"")
  string(TIMESTAMP today "%Y-%m-%d" UTC)
  list(PREPEND releases "    <release version=\"${PROJECT_VERSION}\" type=\"development\" date=\"${today}\"/>")
endif()
list(JOIN releases "\n" TCIA_RELEASES)
