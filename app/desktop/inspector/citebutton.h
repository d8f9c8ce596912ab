// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/citation.h"
#include "session/serversession.h"

#include <QPushButton>

namespace tcia::desktop {

class Actions;

//! "Cite ▾": copies a citation of some series or of a collection, in several formats, and opens its DOI and licence.
//! Disabled while there is nothing to cite. GUI thread; what is cited is gathered on the pool.
class CiteButton : public QPushButton
{
    Q_OBJECT
public:
    //! Both must outlive it. The menu shows the action that copies the citation; the window triggers it.
    CiteButton(session::ServerSession &session, const Actions &actions, QWidget *parent = nullptr);

    //! Nothing can be copied until the citation of other series than before is gathered.
    void cite(const std::vector<session::SeriesSelection::Part> &series);
    void citeCollection(const QString &collection); //!< of which no series is known; empty: nothing
    void copy(session::CitationFormat format) const;

private:
    void setData(const QList<session::CitedData> &cited);
    QHash<QString, QString> describedDois() const;
    session::CitedSource source() const;

    session::ServerSession &m_session;
    QAction *m_openDoi;
    QAction *m_openLicence;
    QList<session::CitedData> m_data;
    std::optional<std::vector<session::SeriesSelection::Part>> m_series; //!< that are cited or being gathered
    QHash<QString, QString> m_dois;                                      //!< known when they were
    int m_request = 0;                                                   //!< answers of earlier ones are dropped
};

} // namespace tcia::desktop
