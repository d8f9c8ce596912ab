// SPDX-License-Identifier: Apache-2.0
#include "session/indexing.h"

#include "session/connectivitymonitor.h"

#include <map>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using catalog::Indexer;

//! Equal failures are reported as one problem.
QList<Error> problemsOf(const QList<Indexer::Failure> &failures)
{
    std::map<std::pair<Error::Kind, int>, QList<Indexer::Failure>> alike;
    for (const Indexer::Failure &failure : failures)
        alike[{failure.error.kind, failure.error.httpStatus}] << failure;
    QList<Error> problems;
    for (const auto &[kind, those] : alike) {
        constexpr qsizetype maxNamed = 5;
        QStringList names;
        for (const Indexer::Failure &failure : those.first(std::min(maxNamed, those.size())))
            names << failure.collection;
        Error problem = those.first().error;
        problem.context = {.name = names.join(u", "_s), .url = problem.context.url};
        if (const qsizetype more = those.size() - names.size(); more > 0) //: %1 names of collections
            problem.context.name =
                Indexing::tr("%1 and %n more collections", nullptr, int(more)).arg(problem.context.name);
        problems << problem;
    }
    return problems;
}

} // namespace

Indexing::Indexing(catalog::Catalog &catalog, ConnectivityMonitor &connectivity, QObject *parent)
    : QObject(parent), m_indexer(catalog)
{
    connect(&m_indexer, &Indexer::progressed, this, &Indexing::progressed);
    connect(&m_indexer, &Indexer::wantedChanged, this, &Indexing::wantedChanged);
    connect(&m_indexer, &Indexer::ended, this, &Indexing::reportFailures);
    connect(&connectivity, &ConnectivityMonitor::recovered, this, [this] {
        if (progress().state == catalog::IndexState::WaitingToRetry)
            m_indexer.resume();
    });
}

void Indexing::start()
{
    if (progress().state == catalog::IndexState::Paused)
        m_indexer.resume();
    else if (progress().state != catalog::IndexState::Running)
        m_indexer.start();
}

void Indexing::resume() { m_indexer.start(); }

void Indexing::reportFailures()
{
    QList<Indexer::Failure> fresh = failures();
    fresh.removeIf([this](const Indexer::Failure &failure) { return m_reported.contains(failure); });
    m_reported << fresh;
    for (const Error &problem : problemsOf(fresh))
        Q_EMIT failed(problem);
}

} // namespace tcia::session
