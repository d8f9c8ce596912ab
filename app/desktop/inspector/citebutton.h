// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/citation.h"
#include "session/doiworks.h"
#include "session/serversession.h"

#include <QPushButton>

#include <memory>
#include <optional>

class QMenu;

namespace tcia::desktop {

class Actions;

//! "Cite ▾": copies a citation of some series or of a collection, in several formats, and opens its DOI and licence.
//! Asks the agencies of the DOIs for authors and years only where the user chooses that. Disabled while there is
//! nothing to cite. GUI thread; what is cited is gathered on the pool, and nothing waits for an agency.
class CiteButton : public QPushButton
{
    Q_OBJECT
public:
    //! Both must outlive it. The menu shows the action that copies the citation; the window triggers it.
    CiteButton(session::ServerSession &session, const Actions &actions, QWidget *parent = nullptr);

    //! Nothing can be copied until the citation of other series than before is gathered.
    void cite(const std::vector<session::SeriesSelection::Part> &series);
    void citeCollection(const QString &collection); //!< of which no series is known; empty: nothing
    void copy(session::CitationFormat format);      //!< said() follows
    //! Copies it once the agencies have answered, unless the clipboard has changed meanwhile; said() follows. Without
    //! an answer, what copy() copies.
    void copyWithAuthors(session::CitationFormat format);
    void setDoiServer(const QUrl &server) { m_doiServer = server; } //!< instead of doi.org

Q_SIGNALS:
    void said(const QString &words);

private:
    //! A citation that waits for answers of agencies.
    struct Asked
    {
        session::CitationFormat format;
        session::CitedSource source;
        QList<session::CitedData> data;
        std::unique_ptr<session::DoiWorks> works;
        bool isClipboardOther = false; //!< it has changed since
    };
    void addFormats(QMenu &menu);
    void stopAsking(); //!< copies what is known
    void takeAnswer(const Result<session::CompletedCitation> &citation);
    void endAsking(const session::CompletedCitation &citation); //!< copies it
    Asked takeAsked();
    void showAsking();
    void setData(const QList<session::CitedData> &cited);
    QHash<QString, QString> describedDois() const;
    session::CitedSource source() const;

    session::ServerSession &m_session;
    QUrl m_doiServer = archive::DoiLookup::defaultBase();
    std::optional<Asked> m_asked;
    QAction *m_stop; //!< shown while one waits
    QMenu *m_online;
    QAction *m_openDoi;
    QAction *m_openLicence;
    QList<session::CitedData> m_data;
    std::optional<std::vector<session::SeriesSelection::Part>> m_series; //!< that are cited or being gathered
    QHash<QString, QString> m_dois;                                      //!< known when they were
    int m_request = 0;                                                   //!< answers of earlier ones are dropped
};

} // namespace tcia::desktop
