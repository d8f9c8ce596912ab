// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"

#include <QElapsedTimer>

#include <memory>

namespace tcia::session {

//! Tests whether a server answers, with its stored key: asks for its collections, for its studies where it has none,
//! and of buckets whether each can be listed.
//! One test at a time. Lives on a thread with an event loop.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 mostStudies = 10'000; //!< counted

    using QObject::QObject;
    ~ConnectionTest() override;

    void start(const archive::Server &server); //!< ends a previous test, of which nothing is told
    void cancel();

Q_SIGNALS:
    void answered(qsizetype collections, qint64 ms);           //!< how many it has, and how long it took
    void foundStudies(qint64 studies, bool isMore, qint64 ms); //!< of a server without collections; `isMore`: at least
    void failed(const tcia::Error &error);

private:
    void ask(const archive::ServerAccess &access);
    void askBucket(const archive::ServerAccess &access, qsizetype bucket);
    void countStudies();

    std::unique_ptr<archive::Archive> m_archive;
    QElapsedTimer m_clock;
    quint64 m_test = 0; //!< results of older ones are dropped
};

} // namespace tcia::session
