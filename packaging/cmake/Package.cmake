# SPDX-License-Identifier: Apache-2.0
# The package for Debian and Ubuntu, which packaging/deb.sh makes. Who and what is in Application.cmake; the libraries it needs are
# found in the programs, so only what they load by name or start is listed here.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tcia-browser)
set(CPACK_PACKAGE_CONTACT "${TCIA_DEVELOPER} <${TCIA_MAIL}>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browser and downloader for The Cancer Imaging Archive")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${TCIA_HOMEPAGE}")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${TCIA_ABOUT_ARCHIVE}\n\n${TCIA_ABOUT_DOWNLOADS}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager, dcm2niix")

# Documents of Debian's own. The licence is in common-licenses there, and README and change log are in the news.
string(TIMESTAMP TCIA_CHANGE_DATE "%a, %d %b %Y 00:00:00 +0000" UTC)
string(TIMESTAMP TCIA_YEAR "%Y" UTC)
set(debian "${CMAKE_CURRENT_BINARY_DIR}/debian")
configure_file(debian-copyright "${debian}/copyright" @ONLY)
file(CONFIGURE OUTPUT "${debian}/changelog.Debian" @ONLY CONTENT "tcia-browser (@PROJECT_VERSION@-1) unstable; urgency=medium

  * Version @PROJECT_VERSION@ of the program; NEWS.gz lists what is new.

 -- @TCIA_DEVELOPER@ <@TCIA_MAIL@>  @TCIA_CHANGE_DATE@
")
add_custom_command(OUTPUT "${debian}/changelog.Debian.gz"
                   COMMAND "${TCIA_GZIP}" -9nc "${debian}/changelog.Debian" > "${debian}/changelog.Debian.gz"
                   DEPENDS "${debian}/changelog.Debian" VERBATIM)
add_custom_target(tcia-debian ALL DEPENDS "${debian}/changelog.Debian.gz")
install(FILES "${debian}/changelog.Debian.gz" "${debian}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
        COMPONENT debian EXCLUDE_FROM_ALL)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};${PROJECT_NAME};Unspecified;/"
                                 "${CMAKE_BINARY_DIR};${PROJECT_NAME};debian;/")
include(CPack)
