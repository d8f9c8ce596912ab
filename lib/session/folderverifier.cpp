// SPDX-License-Identifier: Apache-2.0
#include "session/folderverifier.h"

#include "core/async.h"
#include "core/reason.h"
#include "dicom/inspect.h"
#include "session/instancereader.h"
#include "verify/verify.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::session {

using verify::Verification;
using Verified = Result<Verification>;

FolderVerifier::FolderVerifier(QObject *parent)
    : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressed(done, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FolderVerifier::read);
}

FolderVerifier::~FolderVerifier() { *m_cancelled = true; }

void FolderVerifier::start(const QString &folder, archive::Archive *ask)
{
    if (m_step != Step::Idle)
        return;
    m_step = Step::Reading;
    m_archive = ask;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_reading.setFuture(QtConcurrent::run([folder, cancelled = m_cancelled](QPromise<Verified> &promise) {
        const auto onSeries = [&promise](qint64 done, qint64 total) {
            promise.setProgressRange(0, int(total));
            promise.setProgressValue(int(done));
        };
        promise.addResult(verify::verifyFolder(folder, *cancelled, onSeries, dicom::readSeriesUid));
    }));
}

void FolderVerifier::stop()
{
    *m_cancelled = true;
    if (m_serverCheck)
        m_serverCheck->stop();
}

void FolderVerifier::read()
{
    const auto thrown = thrownIn(m_reading.future());
    const Verified verified = thrown ? Verified(failure(*thrown)) : m_reading.result();
    if (verified && *m_cancelled) // stopped before the comparison with the server: incomplete
        end(failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "The verification was stopped.")>(),
                    {.path = verified->root}));
    else if (verified && m_archive)
        ask(*verified);
    else
        end(verified);
}

void FolderVerifier::ask(const Verification &verification)
{
    m_step = Step::Querying;
    m_serverCheck = std::make_unique<verify::ServerCheck>(*m_archive, verification);
    m_serverCheck->setInstanceReader(readSopUid);
    connect(m_serverCheck.get(), &verify::ServerCheck::progressed, this, &FolderVerifier::progressed);
    onFinished(m_serverCheck->future(), this, [this](const Verified &asked) {
        m_serverCheck.reset();
        end(asked);
    });
    m_serverCheck->start();
}

void FolderVerifier::end(const Verified &result)
{
    m_step = Step::Idle;
    m_result = result;
    Q_EMIT finished();
}

} // namespace tcia::session
