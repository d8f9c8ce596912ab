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

//! One line while the archive is indexed: the progress, and a button to pause it. Hidden when idle.
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
    std::optional<catalog::IndexState> m_hidden; //!< the state in which the user hid it
};

} // namespace tcia::desktop
