// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace tcia::archive {

//! The endpoints that the guide defines, and those of NBIA that describe collections. Their spelling on the wire is in
//! the dialects.
enum class Endpoint {
    Collections,
    Modalities,
    BodyParts,
    Manufacturers,
    Patients,
    Studies,
    Series,
    SeriesSize,
    Image,
    SharedList,
    CollectionDescriptions,
    CollectionCounts
};
inline constexpr int endpointCount = 12;

//! The formats of an answer. Typed requests use Json; the others are for users who want the server's own output.
enum class Format { Json, Csv, Xml, Html };

//! The parameters of a query. Empty members are not sent. A dialect's table says which of them an endpoint supports;
//! Archive applies the others itself, so an answer never contains more than was requested.
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
    //! Series only: folders in buckets (Series::locator), where the dialect finds series by them.
    QStringList locators {};
    bool operator==(const Query &) const = default;
};

//! One row per query parameter: its member and its name on the command line and in messages.
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
