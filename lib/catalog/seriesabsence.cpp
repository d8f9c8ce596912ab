// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriesabsence.h"

#include "core/async.h"
#include "core/reason.h"

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
        return english<QT_TRANSLATE_NOOP("Reasons", "It lists no series, but no collections either")>();
    if (isKnown && names->contains(collection))
        return english<QT_TRANSLATE_NOOP("Reasons", "It still names the collection, but answers nothing about it")>();
    return QString();
}

} // namespace

QFuture<Contradiction> confirmAbsence(archive::Archive &archive, const QString &collection, bool isKnown)
{
    return chain(
        archive.patients({.collection = collection}), &archive,
        [&archive, collection, isKnown](const Result<QList<Patient>> &patients) -> QFuture<Contradiction> {
            if (!patients)
                return QtFuture::makeReadyFuture(Contradiction(failure(patients.error())));
            if (!patients->isEmpty())
                return QtFuture::makeReadyFuture(Contradiction(
                    english<QT_TRANSLATE_N_NOOP("Reasons", "It lists no series, but %n patients")>(patients->size())));
            return transform(archive.collections(), &archive, [collection, isKnown](const Result<QStringList> &names) {
                return byNames(names, collection, isKnown);
            });
        });
}

} // namespace tcia::catalog
