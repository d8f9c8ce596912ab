// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogmodel.h"
#include "models/facetmodel.h"

#include <QTreeView>
#include <QWidget>

#include <functional>

namespace tcia::bench {

//! The tree and the facets in views as the window has them, and a clock that runs until what was changed is painted.
class ArchiveWindow : public QWidget
{
public:
    explicit ArchiveWindow(catalog::Catalog &catalog);

    QTreeView &tree() { return *m_tree; }
    models::CatalogModel &model() { return m_model; }

    //! Milliseconds until `change` is painted.
    double painted(const std::function<void()> &change);
    //! The same where the catalogue answers first.
    double counted(const std::function<void()> &change);
    double answerShare() const { return m_answerMs; } //!< of the last one, what the catalogue took
    double ownShare() const { return m_ownMs; }       //!< of the last one, what the tree's model took with its view

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qint64 m_begun = 0;
    double m_answerMs = 0;
    double m_ownMs = 0;
    bool m_begins; // connects before the model does
    models::CatalogModel m_model;
    QTreeView *m_tree;
    bool m_counted = false;
    bool m_painted = false;
};

} // namespace tcia::bench
