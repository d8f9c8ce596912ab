// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QHash>
#include <QList>

#include <utility>

namespace tcia::provenance {

//! Series, images and bytes under one licence.
struct LicenceTotal
{
    QString name;    //!< as the archive spells it; empty: none is given
    QString address; //!< of its text
    qint64 series = 0, images = 0, bytes = 0;
    qint64 unsized = 0; //!< series whose number of images or size is not known, and not in the sums
    bool operator==(const LicenceTotal &) const = default;
};

//! Sums series by their licences. A value for one thread.
class LicenceTotals
{
public:
    void add(const Series &series);
    QList<LicenceTotal> sorted() const; //!< by name and address

private:
    QHash<std::pair<QString, QString>, LicenceTotal> m_totals; //!< by name and address
};

} // namespace tcia::provenance
