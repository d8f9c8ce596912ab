// SPDX-License-Identifier: Apache-2.0
#include "session/keptrequests.h"

#include "core/async.h"
#include "core/damageddatabase.h"
#include "core/diskthread.h"
#include "core/reason.h"

#include <utility>

namespace tcia::session {

KeptRequests::KeptRequests(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    onFinished(runOnDiskThread([path] { return StageRequests::read(path); }), this,
               [this](const Result<StageRequests> &kept) { kept ? load(*kept) : setAside(kept.error()); });
}

void KeptRequests::load(const StageRequests &kept)
{
    m_requests.addEarlier(kept);
    Q_EMIT loaded(kept);
    endReading();
}

//! The next write must not replace what may still be read.
void KeptRequests::setAside(const Error &error)
{
    onFinished(runOnDiskThread([path = m_path] { return renameDamaged(path); }), this,
               [this, error](const Result<QString> &aside) {
                   Error report = error;
                   if (aside)
                       report.detail = english<QT_TRANSLATE_NOOP(
                           "Reasons", "A damaged file was renamed to %1 and replaced by a new one.")>()
                                           .arg(*aside);
                   else
                       m_unread = error;
                   Q_EMIT failed(report);
                   endReading();
               });
}

void KeptRequests::endReading()
{
    m_isBusy = false;
    if (m_isOutdated)
        write();
}

QFuture<Result<void>> KeptRequests::add(const QList<StageKey> &keys, const QStringList &texts)
{
    for (const QString &text : texts)
        m_requests.setText(text);
    for (const StageKey &key : keys)
        m_requests.add(key);
    const auto kept = std::make_shared<QPromise<Result<void>>>();
    kept->start();
    m_unwritten << kept;
    write();
    return kept->future();
}

void KeptRequests::remove(const QList<StageKey> &keys)
{
    for (const StageKey &key : keys)
        m_requests.remove(key);
    if (!keys.isEmpty())
        write();
}

void KeptRequests::write()
{
    m_isOutdated = true;
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_isOutdated = false;
    const auto waiting = std::exchange(m_unwritten, {});
    const auto end = [this, waiting](const Result<void> &done) {
        m_isBusy = false;
        for (const auto &one : waiting) {
            one->addResult(done);
            one->finish();
        }
        if (!done && waiting.isEmpty())
            Q_EMIT failed(done.error());
        if (m_isOutdated)
            write();
    };
    if (!m_unread) {
        const auto work = [requests = m_requests, path = m_path] { return requests.write(path); };
        return onFinished(runOnDiskThread(work), this, end);
    }
    // The disk may give the file now; what it has must not be replaced.
    onFinished(runOnDiskThread([path = m_path] { return StageRequests::read(path); }), this,
               [this, waiting, end](const Result<StageRequests> &kept) {
                   if (!kept)
                       return end(failure(kept.error()));
                   m_unread.reset();
                   m_unwritten = waiting + m_unwritten;
                   m_isOutdated = true;
                   load(*kept); // and writes
               });
}

} // namespace tcia::session
