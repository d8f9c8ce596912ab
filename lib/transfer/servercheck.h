// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "transfer/verify.h"

#include <QObject>
#include <QPromise>

namespace tcia::transfer {

//! Asks a server about the series of a verified folder, a few at a time, and compares what it has now with what lies there: which
//! series it has changed, and which it has no more. Belongs to the thread of its archive; an end before all is asked (stop(), or
//! its destruction) is Cancelled.
class ServerCheck : public QObject
{
    Q_OBJECT
public:
    ServerCheck(archive::Archive &archive, const Verification &verification, QObject *parent = nullptr);
    ~ServerCheck() override;

    void start();
    void stop();

    //! The verdicts with what the server says in their reasons.
    QFuture<Result<Verification>> future() const { return m_promise.future(); }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    void askMore();
    void hear(qsizetype row, const Result<Series> &told);
    void end(const Result<Verification> &result);

    archive::Archive &m_archive;
    Verification m_verification;
    QList<qsizetype> m_rows;  //!< of the verdicts to be asked about
    qsizetype m_next = 0;
    qsizetype m_underWay = 0;
    int m_failedInARow = 0;
    bool m_ended = false;
    QPromise<Result<Verification>> m_promise;
};

//! A verdict in the light of what the server says of the series. `base` is where it was asked.
Verdict comparedWith(Verdict verdict, const Result<Series> &told, const QString &base);

} // namespace tcia::transfer
