// SPDX-License-Identifier: Apache-2.0
#include "archive/valuesin.h"

namespace tcia::archive {

namespace {

//! The record member that holds the values of a single-attribute list.
QString Series::*attributeOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Collections: return &Series::collection;
    case Endpoint::Modalities: return &Series::modality;
    case Endpoint::BodyParts: return &Series::bodyPart;
    case Endpoint::Manufacturers: return &Series::manufacturer;
    default: Q_UNREACHABLE();
    }
}

} // namespace

QStringList valuesIn(const QList<Series> &rows, Endpoint endpoint)
{
    QStringList list;
    for (const Series &row : rows)
        if (const QString &text = row.*attributeOf(endpoint); !text.isEmpty())
            list << text;
    list.removeDuplicates();
    return list;
}

} // namespace tcia::archive
