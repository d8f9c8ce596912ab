// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"

#include <QByteArray>
#include <QUrl>

#include <array>
#include <optional>
#include <span>

namespace tcia::archive {

enum class DialectId { Legacy, NbiaV1, NbiaV4 };

//! How one way of narrowing is spelled for one endpoint.
struct Parameter
{
    QString Query::*member;
    const char *name;
    bool required = false;
};

//! How one question is spelled. `path` is relative to the server's base URL; `../v1/x` leaves the version, as NBIA v4 must for
//! shared lists.
struct Spelling
{
    const char *path = nullptr; //!< null: this dialect cannot ask it
    std::span<const Parameter> parameters {};
    bool takesFormat = true;
};

//! A dialect of the archive's interface, as a value: how questions are spelled and what its answers are like. One file each;
//! nothing else in the program knows a difference between them.
struct Dialect
{
    DialectId id;
    const char *key;   //!< as on the command line: legacy, nbia-v1, nbia-v4
    const char *title; //!< for people
    std::array<Spelling, endpointCount> spellings;
    bool hasMetadata;          //!< every endpoint answers <path>/metadata
    const char *md5ImagePath;  //!< the endpoint whose ZIP holds md5hashes.csv; null: none
    std::span<const std::pair<const char *, const char *>> imageExtras {}; //!< fixed parameters of getImage
    std::span<const std::pair<const char *, const char *>> md5Extras {};   //!< further ones that add md5hashes.csv
    //! Parameters that later versions of the same engine take, by version (the base URL's last part, v3 or v4).
    std::span<const Parameter> (*laterSeriesParameters)(const QUrl &base) = nullptr;
};

const Dialect &dialect(DialectId id);

//! All dialects, in the order they are offered.
std::span<const Dialect *const> dialects();

//! By its key on the command line; unset if unknown.
std::optional<DialectId> dialectFromKey(QStringView key);

extern const Dialect legacyDialect; // dialect_legacy.cpp
extern const Dialect nbiaV1Dialect; // dialect_nbiav1.cpp
extern const Dialect nbiaV4Dialect; // dialect_nbiav4.cpp

} // namespace tcia::archive
