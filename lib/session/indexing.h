// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexer.h"

namespace tcia::session {

class ConnectivityMonitor;

//! The indexing of the open archive: goes on at once where the server is there again, and tells what was given up, once.
class Indexing : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    Indexing(catalog::Catalog &catalog, ConnectivityMonitor &connectivity, QObject *parent = nullptr);

    void ask();   //!< the user wants it: begins, or goes on
    void goOn();  //!< as in the session before
    void pause() { m_indexer.pause(); }

    const catalog::IndexProgress &progress() const { return m_indexer.progress(); }
    const QList<catalog::Indexer::Failure> &failures() const { return m_indexer.failures(); }
    bool isNews() const { return m_isNews; } //!< something came, or the user has asked: worth a word at the end

Q_SIGNALS:
    void progressed();
    void wantedChanged(bool wanted);
    void failed(const tcia::Error &error); //!< for the list of problems

private:
    void tellFailures();

    catalog::Indexer m_indexer;
    QList<catalog::Indexer::Failure> m_told;
    bool m_isNews = false;
};

} // namespace tcia::session
