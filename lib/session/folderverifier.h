// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "verify/servercheck.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace tcia::session {

//! Verifies a folder in the background: reads it on a pool thread, then optionally compares it with the server. One
//! verification at a time; it ends with finished(), also when stopped. The destructor stops it.
class FolderVerifier : public QObject
{
    Q_OBJECT
public:
    enum class Step { Idle, Reading, Querying };

    explicit FolderVerifier(QObject *parent = nullptr);
    ~FolderVerifier() override;

    //! `ask` may be null to check only the disk. It must outlive the verification.
    void start(const QString &folder, archive::Archive *ask);
    void stop();

    Step step() const { return m_step; }
    const Result<verify::Verification> &result() const { return m_result; } //!< of the last verification

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); //!< series in this step
    void finished();

private:
    void read();
    void ask(const verify::Verification &verification);
    void end(const Result<verify::Verification> &result);

    Step m_step = Step::Idle;
    archive::Archive *m_archive = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled; //!< shared with the pool thread, which may outlive this object
    QFutureWatcher<Result<verify::Verification>> m_reading;
    std::unique_ptr<verify::ServerCheck> m_serverCheck;
    Result<verify::Verification> m_result;
};

} // namespace tcia::session
