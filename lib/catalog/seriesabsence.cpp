// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriesabsence.h"

#include "core/async.h"

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

using Contradiction = Result<QString>;

//! Empty answers do not prove that a collection was withdrawn while the archive lists it.
Contradiction byNames(const Result<QStringList> &names, const QString &collection, bool isKnown)
{
    if (!names)
        return failure(names.error());
    if (names->isEmpty())
        return u"It lists no series, but no collections either"_s;
    if (isKnown && names->contains(collection))
        return u"It still names the collection, but answers nothing about it"_s;
    return QString();
}

} // namespace

QFuture<Contradiction> confirmAbsence(archive::Archive &archive, const QString &collection, bool isKnown)
{
    return chain(archive.patients({.collection = collection}), &archive,
                 [&archive, collection, isKnown](const Result<QList<Patient>> &patients) -> QFuture<Contradiction> {
                     if (!patients)
                         return QtFuture::makeReadyFuture(Contradiction(failure(patients.error())));
                     if (!patients->isEmpty())
                         return QtFuture::makeReadyFuture(
                             Contradiction(u"It lists no series, but %1 patients"_s.arg(patients->size())));
                     return transform(archive.collections(), &archive,
                                      [collection, isKnown](const Result<QStringList> &names) {
                                          return byNames(names, collection, isKnown);
                                      });
                 });
}

} // namespace tcia::catalog
