// SPDX-License-Identifier: Apache-2.0
#include "keptcorpus.h"

#include "catalog/table/tablebuilder.h"
#include "corpus.h"

namespace tcia::bench {

namespace {

template <typename T>
T answerOf(const QFuture<T> &future)
{
    auto waiting = future;
    waiting.waitForFinished();
    return waiting.result();
}

} // namespace

void keepCorpus(catalog::CatalogStore &store, const QString &server)
{
    QStringList names;
    for (int number = 0; number < collectionCount(); ++number) {
        const Content content = collectionContent(number);
        catalog::TableBuilder builder(collectionName(number));
        builder.add(content.patients);
        builder.add(content.studies);
        builder.add(content.series);
        names << collectionName(number);
        if (const auto saved =
                answerOf(store.save(server, std::move(builder).build(), QDateTime::currentDateTimeUtc()));
            !saved)
            qFatal("The archive could not be kept.");
    }
    answerOf(store.saveCollections(server, names));
}

} // namespace tcia::bench
