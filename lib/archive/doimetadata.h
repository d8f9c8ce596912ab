// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace tcia::archive {

//! One author of a work: a person, or a group, which has a family name alone.
struct DoiAuthor
{
    QString family;
    QString given;
    bool operator==(const DoiAuthor &) const = default;
};

//! What the registration agency of a DOI (DataCite, Crossref) says of a work. Text from outside, plain and bounded;
//! what is unknown is empty, or 0.
struct DoiMetadata
{
    QString title;
    QList<DoiAuthor> authors;
    QString publisher;
    QString version;
    int year = 0; //!< of the publication
    bool operator==(const DoiMetadata &) const = default;
};

//! Reads the CSL-JSON of a work (application/vnd.citationstyles.csl+json). BadAnswer for anything else, without a
//! title, or of another DOI than `doi`.
Result<DoiMetadata> doiMetadataFrom(const QByteArray &csl, const QString &doi);

} // namespace tcia::archive
