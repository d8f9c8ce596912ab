// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "archive/rowstream.h"

#include <QStringList>
#include <QUrl>

#include <array>
#include <optional>
#include <span>
#include <utility>

namespace tcia::archive {

//! The dialects by name.
enum class DialectId { Legacy, NbiaV1, NbiaV4, Idc, S3, DicomWeb };

//! The spelling of one query parameter for one endpoint.
struct Parameter
{
    QString Query::*member;
    const char *name;
    bool required = false;
    //! Supported from this version of the dialect's engine on (the base URL ends in /v3); 0: by all.
    int sinceVersion = 0;
};

//! The spelling of one endpoint. `path` is relative to the server's base URL; `../v1/x` leaves the version, as NBIA v4
//! must for shared lists. Without a path the dialect does not offer the endpoint.
struct Spelling
{
    Endpoint endpoint;
    const char *path;
    std::span<const Parameter> parameters {};
    bool supportsFormat = true;

    bool isOffered() const { return path != nullptr; }
};

//! A fixed parameter: name and value.
using FixedParameter = std::pair<const char *, const char *>;

//! A dialect of the archive's interface as a value: the spelling of its requests and its capabilities. One file each;
//! no other code knows a difference between dialects. Different spellings of answers are handled by the decoder
//! (decode.h, recordstream.h).
struct Dialect
{
    DialectId id;
    const char *key;         //!< as on the command line: legacy, nbia-v1, nbia-v4, idc, s3
    const char *title;       //!< for people
    const char *defaultPath; //!< the usual path of such a server's base URL, also of the demonstration archive's
    std::array<Spelling, endpointCount> spellings;      //!< in the order of Endpoint
    bool hasMetadata;                                   //!< every endpoint answers <path>/metadata
    std::span<const FixedParameter> imageParameters {}; //!< always sent with getImage
    const char *md5Path = nullptr; //!< path used instead of getImage's when MD5 sums are wanted; null: the same
    std::span<const FixedParameter> md5Parameters {}; //!< additional parameters when MD5 sums are wanted
    bool supportsMd5 = false;                         //!< MD5 sums can come with the images
    bool allowsEmptyBody = false;                     //!< an empty body means an empty list; otherwise it is an error
    bool hasCollections = true; //!< otherwise everything is in one that has the server's name, see rootCollection()
    bool announcesSizes = true; //!< in bytes, of series
    bool findsLocators = false; //!< Query::locators is answered
    //! Requests rows where one GET of a list is not enough: pages, other forms. Then paths are names for messages, and
    //! the server's own answer cannot be shown. Null: one GET, made from the spelling.
    RowStream rows = nullptr;

    const Spelling &spelling(Endpoint endpoint) const { return spellings[size_t(endpoint)]; }
};

//! The dialect of that name.
const Dialect &dialect(DialectId id);

//! All dialects in display order.
std::span<const Dialect *const> dialects();

//! By its key on the command line; unset if unknown.
std::optional<DialectId> dialectFromKey(QStringView key);

//! The names of an endpoint in the guides: the last part of its path in each dialect that names it differently.
QStringList namesOf(Endpoint endpoint);

//! The endpoint of that name, case-insensitive; unset if unknown.
std::optional<Endpoint> endpointFromName(QStringView name);

//! The engine's version that a base URL ends in: 2 for …/services/v2; 0 if it ends in no version.
int versionOf(const QUrl &base);

//! True if a server with that base URL supports the parameter.
bool isSupported(const Parameter &parameter, const QUrl &base);

extern const Dialect legacyDialect;   // dialect_legacy.cpp
extern const Dialect nbiaV1Dialect;   // dialect_nbiav1.cpp
extern const Dialect nbiaV4Dialect;   // dialect_nbiav4.cpp
extern const Dialect idcDialect;      // dialect_idc.cpp
extern const Dialect s3Dialect;       // dialect_s3.cpp
extern const Dialect dicomWebDialect; // dialect_dicomweb.cpp

} // namespace tcia::archive
