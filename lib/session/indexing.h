// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexer.h"

namespace tcia::session {

class ConnectivityMonitor;

//! Controls the indexing of the open archive: resumes when the server is reachable again and reports failures once.
class Indexing : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    Indexing(catalog::Catalog &catalog, ConnectivityMonitor &connectivity, QObject *parent = nullptr);

    void start();  //!< starts or resumes at the user's request
    void resume(); //!< resumes as in the previous session
    void pause() { m_indexer.pause(); }

    const catalog::IndexProgress &progress() const { return m_indexer.progress(); }
    const QList<catalog::Indexer::Failure> &failures() const { return m_indexer.failures(); }

Q_SIGNALS:
    void progressed();
    void wantedChanged(bool wanted);
    void failed(const tcia::Error &error); //!< for the list of problems

private:
    void reportFailures();

    catalog::Indexer m_indexer;
    QList<catalog::Indexer::Failure> m_reported;
};

} // namespace tcia::session
