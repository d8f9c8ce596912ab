// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corpuswords.h"

#include <QDate>
#include <QStringList>

namespace tcia::bench {

//! What the rows of one collection have in common.
struct Style
{
    QString name;
    const Topic *topic;
    const Licence *licence;
    QString doi;
    QString uidRoot;  //!< with its final dot
    int uidDigits;    //!< random ones after it
    int machineShift; //!< each collection has its own favourites among the machines
    QDate firstStudy;
    QStringList batches; //!< marks of the last change
    QList<QDate> releases;
    double bodyPartGaps; //!< share of the series without one
    bool analysis;       //!< somebody else's, of another collection
    bool phantom;
};
Style styleOf(int collection);

//! The patient's ID in the collection's own manner.
QString patientId(const Style &style, int collection, int number, demo::Random &random);
QString uid(const Style &style, demo::Random &random);
QString digits(int count, demo::Random &random); //!< does not begin with 0

} // namespace tcia::bench
