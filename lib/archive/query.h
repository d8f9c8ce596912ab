// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace tcia::archive {

//! The questions the guide defines. What each is called on the wire is a dialect's business.
enum class Endpoint {
    Collections, Modalities, BodyParts, Manufacturers, Patients, Studies, Series, SeriesSize, Image, SharedList
};
inline constexpr int endpointCount = 10;

//! The forms an answer can be asked for in. The typed questions use Json; the others are for people who want the server's own.
enum class Format { Json, Csv, Xml, Html };

//! What a question may be narrowed by. Empty members are not sent. Which of them an endpoint of a dialect takes is in its table;
//! what the server cannot narrow by, Archive narrows afterwards, so an answer never holds more than was asked for.
struct Query
{
    QString collection {};
    QString patientId {};
    QString studyUid {};
    QString seriesUid {};
    QString modality {};
    QString bodyPart {};
    QString manufacturer {};
    QString listName {}; //!< SharedList only
    bool operator==(const Query &) const = default;
};

//! One row a way of narrowing: its member, and how our own command line and error texts name it.
struct QueryFilter
{
    QString Query::*member;
    const char *name;
};
inline constexpr std::array<QueryFilter, 8> queryFilters {{
    {&Query::collection, "collection"},
    {&Query::patientId, "patient"},
    {&Query::studyUid, "study"},
    {&Query::seriesUid, "series"},
    {&Query::modality, "modality"},
    {&Query::bodyPart, "body part"},
    {&Query::manufacturer, "manufacturer"},
    {&Query::listName, "name"},
}};

} // namespace tcia::archive
