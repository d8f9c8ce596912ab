// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/referencecommands.h"

#include "core/async.h"
#include "desktop/panes/basketwords.h"
#include "desktop/window/actions.h"
#include "dicom/references.h"
#include "session/diskindex.h"
#include "session/selectiontotals.h"

#include <QtConcurrentRun>

namespace tcia::desktop {

struct ReferenceCommands::Found
{
    QStringList seriesUids;
    qint64 objects = 0;   //!< selected series of segmentations and structure sets
    qint64 notOnDisk = 0; //!< of these
    std::optional<Error> error;
};

ReferenceCommands::ReferenceCommands(session::ServerSession &session, const session::DiskIndex &disk,
                                     const Actions &actions, QObject *parent)
    : QObject(parent), m_session(session), m_disk(disk), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&actions[Act::AddReferenced], &QAction::triggered, this, &ReferenceCommands::find);
}

ReferenceCommands::~ReferenceCommands() { *m_cancelled = true; }

ReferenceCommands::Found ReferenceCommands::read(const QList<Series> &selected, const QHash<QString, QString> &folders,
                                                 const std::atomic_bool &cancelled)
{
    Found found;
    for (const Series &one : selected) {
        if (!dicom::refersToSeries(one.modality))
            continue;
        ++found.objects;
        const QString folder = folders.value(one.seriesUid);
        if (folder.isEmpty()) {
            ++found.notOnDisk;
            continue;
        }
        const auto named = session::referencedSeries(folder, cancelled);
        if (!named)
            found.error = named.error();
        else if (!named->errors.isEmpty())
            found.error = named->errors.first();
        if (named)
            found.seriesUids << named->seriesUids;
    }
    found.seriesUids.removeDuplicates();
    return found;
}

void ReferenceCommands::find()
{
    const auto work = [selected = m_session.selection().selected(), folders = m_disk.folders(),
                       cancelled = m_cancelled] { return read(session::recordsOf(selected), folders, *cancelled); };
    onFinished(QtConcurrent::run(work), this, [this](const Result<Found> &found) {
        if (!found)
            return Q_EMIT failed(found.error());
        if (found->error)
            Q_EMIT failed(*found->error);
        if (found->objects == 0)
            Q_EMIT said(tr("Select segmentations (SEG) or structure sets (RTSTRUCT) first."), false);
        else if (found->seriesUids.isEmpty() && found->notOnDisk > 0)
            Q_EMIT said(tr("Which series they refer to is known after their download."), false);
        else if (found->seriesUids.isEmpty() && !found->error)
            Q_EMIT said(tr("They name no series."), false);
        else if (!found->seriesUids.isEmpty())
            add(*found);
    });
}

void ReferenceCommands::add(const Found &found)
{
    QList<Series> series;
    for (const QString &uid : found.seriesUids)
        series << m_session.catalog().find(uid).value_or(Series {.seriesUid = uid});
    onFinished(m_session.filler().add([series] { return series; }), this,
               [this, notOnDisk = found.notOnDisk](const Result<session::AddResult> &added) {
                   if (!added)
                       return Q_EMIT failed(added.error());
                   const QString words = wordsOf(*added, basketName(m_session.baskets().current()));
                   const QString rest = notOnDisk > 0 ? tr("What %Ln others refer to is known after their download.",
                                                           nullptr, int(notOnDisk))
                                                      : QString();
                   Q_EMIT said(rest.isEmpty() ? words : words + QLatin1Char(' ') + rest, added->fresh > 0);
               });
}

} // namespace tcia::desktop
