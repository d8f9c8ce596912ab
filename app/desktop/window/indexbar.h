// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "catalog/indexer.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace tcia::session {
class Indexing;
}

namespace tcia::desktop {

class ElidedLabel;
class GlyphLabel;

//! The state of the index in a few words, with the details as tooltip, and a button to pause or resume. Hidden when
//! idle.
class IndexBar : public QWidget
{
    Q_OBJECT
public:
    //! Both must outlive it.
    IndexBar(session::Indexing &indexing, const catalog::Catalog &catalog, QWidget *parent = nullptr);

private:
    void refresh();
    QString details() const;
    QString words() const;

    session::Indexing &m_indexing;
    const catalog::Catalog &m_catalog;
    GlyphLabel *m_mark; //!< that it is complete
    ElidedLabel *m_words;
    QProgressBar *m_bar;
    QToolButton *m_pause;
    QToolButton *m_resume;
    QTimer m_aging; //!< updates the displayed age
};

} // namespace tcia::desktop
