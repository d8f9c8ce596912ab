// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexer.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tcia::session {
class Indexing;
}

namespace tcia::desktop {

//! One calm line while the archive is indexed: how far it is, and a button to let it rest. Not there where nothing is to be said.
class IndexBar : public QWidget
{
    Q_OBJECT
public:
    //! `indexing` must outlive it.
    explicit IndexBar(session::Indexing &indexing, QWidget *parent = nullptr);

private:
    void refresh();
    QString words() const;

    session::Indexing &m_indexing;
    QLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_pause;
    QToolButton *m_resume;
    QToolButton *m_hide;
    std::optional<catalog::IndexState> m_hidden; //!< hidden by the user, until the state is another one
};

} // namespace tcia::desktop
