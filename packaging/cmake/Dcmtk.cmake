# SPDX-License-Identifier: Apache-2.0
# DCMTK's own CMake file names absolute paths of the machine it was built on; the libraries' names are all we need.
find_package(OpenSSL REQUIRED) # of encrypted associations
find_path(DCMTK_INCLUDE dcmtk/dcmdata/dcfilefo.h REQUIRED)
add_library(tcia_dcmtk INTERFACE)
add_library(tcia::dcmtk ALIAS tcia_dcmtk)
target_include_directories(tcia_dcmtk SYSTEM INTERFACE "${DCMTK_INCLUDE}")
if(WIN32) # static libraries do not bring theirs along
  set(TCIA_CHARLS dcmtkcharls)
endif()
foreach(part dcmtls dcmnet dcmjpls ${TCIA_CHARLS} dcmjpeg ijg8 ijg12 ijg16 dcmimage dcmimgle dcmdata oflog ofstd)
  find_library(DCMTK_${part} ${part} REQUIRED)
  target_link_libraries(tcia_dcmtk INTERFACE "${DCMTK_${part}}")
endforeach()
target_link_libraries(tcia_dcmtk INTERFACE Threads::Threads ZLIB::ZLIB OpenSSL::SSL)
if(WIN32)
  target_link_libraries(tcia_dcmtk INTERFACE OpenSSL::Crypto iphlpapi netapi32 ws2_32 crypt32)
endif()
