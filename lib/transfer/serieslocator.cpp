// SPDX-License-Identifier: Apache-2.0
#include "transfer/serieslocator.h"

#include "archive/serieslookup.h"
#include "core/async.h"
#include "core/fields.h"
#include "core/reason.h"
#include "core/uid.h"
#include "storage/layout.h"
#include "storage/record.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

// Whether all attributes are known that determine the folder and its completeness.
bool isDescribed(const Series &series)
{
    return series.imageCount && !series.collection.isEmpty() && !series.patientId.isEmpty() &&
           !series.studyUid.isEmpty();
}

} // namespace

SeriesLocator::SeriesLocator(const SeriesJob &job, const TransferServer &server, DownloadFolder &folder,
                             TransferWorkers &workers)
    : m_job(job), m_server(server), m_folder(folder), m_workers(workers)
{
}

void SeriesLocator::start()
{
    const QString &uid = m_job.series.seriesUid;
    if (!isUid(uid))
        return fail({.kind = Error::Kind::Usage,
                     .detail = english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not a series UID.")>().arg(uid),
                     .context = {.seriesUid = uid}});
    if (const auto pattern = storage::layoutPattern(m_job.target.layout); !pattern)
        return fail(pattern.error());
    const auto known = m_folder.recorded(uid);
    if (!m_job.target.repair.isEmpty())
        return describe(); // old attributes are those it was incomplete by
    if (!m_job.mustRequest && isDescribed(m_job.series) && (m_job.series.fileSize || known))
        choose();
    else if (!m_job.mustRequest && known)
        recall(known->offset);
    else
        describe();
}

void SeriesLocator::startAgain()
{
    m_job.mustRequest = true;
    describe();
}

// An earlier download can be found without querying the archive.
void SeriesLocator::recall(qint64 offset)
{
    const auto reading = QtConcurrent::run(
        &m_workers.readers, [root = m_folder.root(), offset] { return storage::readRecordAt(root, offset); });
    onFinished(reading, this, [this](const Result<storage::Record> &record) {
        if (m_isStopped)
            return;
        if (!record)
            return describe();
        m_isFromRecord = true;
        merge(record->series);
        choose();
    });
}

// A failed request matters only if its answer was needed.
void SeriesLocator::describe()
{
    onFinished(archive::describeSeries(*m_server.archive, m_job.series.seriesUid), this,
               [this](const Result<Series> &description) {
                   if (m_isStopped)
                       return;
                   const bool mustKnow = m_job.mustRequest || m_isFromRecord || !isDescribed(m_job.series);
                   if (description)
                       merge(*description);
                   else if (mustKnow)
                       return fail(description.error());
                   m_isFromRecord = m_job.mustRequest = false;
                   m_isDescribed = true;
                   choose();
               });
}

// Attributes from the basket stay if the archive omits them. So do those of the version that was chosen by its place:
// the archive describes the current one.
void SeriesLocator::merge(Series description)
{
    const QString &chosen = m_job.series.locator;
    if (!chosen.isEmpty() && !description.locator.isEmpty() && description.locator != chosen) {
        description.locator.clear();
        description.imageCount = m_job.series.imageCount;
        description.fileSize = m_job.series.fileSize;
    }
    for (const auto &field : fields<Series>())
        if (const QString text = valueText(description, field); !text.isEmpty() && field.key != "SeriesInstanceUID"_L1)
            setValue(m_job.series, field, text);
    Q_EMIT described(m_job.series);
}

void SeriesLocator::choose()
{
    const QString &repair = m_job.target.repair;
    const bool hasOthers = m_folder.names().isShared(repair); // their images may have the names of the new ones
    if (!repair.isEmpty() && !hasOthers) {
        if (!storage::isBelowRoot(repair))
            return fail({.kind = Error::Kind::Usage,
                         .detail = english<QT_TRANSLATE_NOOP("Reasons", "It is not below the folder.")>(),
                         .context = {.path = repair}});
        m_chosen = repair;
        return Q_EMIT located(SeriesLocation {.series = m_job.series, .folder = repair, .isShort = true});
    }
    const auto pattern = storage::layoutPattern(m_job.target.layout);
    if (!pattern)
        return fail(pattern.error());
    const QString &uid = m_job.series.seriesUid;
    const auto known = m_folder.recorded(uid);
    const QString before = known && !hasOthers ? known->folder : QString();
    m_wanted = storage::folderFor(*pattern, m_job.series);
    storage::FolderNames &names = m_folder.names();
    // Among others it may be whole, but cannot be replaced.
    const bool isAmongOthers = names.isShared(before) && storage::FolderNames::isNamed(before, m_wanted);
    look(isAmongOthers ? before : names.choose(uid, m_wanted, before));
}

// Before a folder counts as incomplete, attributes that may be outdated are requested from the archive.
void SeriesLocator::look(const QString &folder)
{
    m_chosen = folder;
    const QString &uid = m_job.series.seriesUid;
    const auto looking = QtConcurrent::run(
        &m_workers.readers, [root = m_folder.root(), folder, offset = m_folder.recordOffset(uid, folder)] {
            return storage::presenceOf(root, folder, offset);
        });
    onFinished(looking, this, [this](const Result<storage::SeriesPresence> &found) {
        if (m_isStopped)
            return;
        const bool isElsewhere = found ? *found != storage::SeriesPresence::Whole : !found.error().diskFault;
        if (isElsewhere && m_folder.names().isShared(m_chosen))
            return look(m_folder.names().choose(m_job.series.seriesUid, m_wanted, {}));
        if (!found)
            return fail(found.error());
        const SeriesLocation location {.series = m_job.series,
                                       .folder = m_chosen,
                                       .isWhole = *found == storage::SeriesPresence::Whole,
                                       .isShort = *found == storage::SeriesPresence::Short};
        const bool mayBeOutdated =
            m_isFromRecord || (!m_job.series.fileSize && m_job.isFirstAttempt && location.isShort);
        if (!location.isWhole && mayBeOutdated && !m_isDescribed) // some servers never tell sizes
            return describe();
        Q_EMIT located(location);
    });
}

void SeriesLocator::releaseName()
{
    const auto known = m_folder.recorded(m_job.series.seriesUid);
    if (!m_chosen.isEmpty() && (!known || known->folder != m_chosen))
        m_folder.names().release(m_chosen);
}

} // namespace tcia::transfer
