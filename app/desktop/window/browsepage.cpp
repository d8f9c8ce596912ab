// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/browsepage.h"

#include "desktop/panes/archivepane.h"
#include "desktop/panes/detailspane.h"
#include "desktop/panes/filterpane.h"
#include "desktop/panes/selectionadder.h"

namespace tcia::desktop {

BrowsePage::BrowsePage(session::ServerSession &session, models::CatalogModel &tree, session::DiskIndex &disk,
                       session::Settings &settings, Actions &actions, QWidget *parent)
    : StoredSplitter(Qt::Horizontal, settings, session::Setting::PanesSplit, parent),
      m_adder(new SelectionAdder(session.catalog(), tree, session.filler(), this)),
      m_archive(new ArchivePane(session, tree, *m_adder, actions, this))
{
    auto *details = new DetailsPane(session.catalog(), tree, disk, settings, this);
    addWidget(new FilterPane(session.catalog(), settings, actions, this));
    addWidget(m_archive);
    addWidget(details);
    connect(m_archive, &ArchivePane::currentChanged, details, &DetailsPane::show);

    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({240, 690, 320});
    restore();
}

bool BrowsePage::reveal(const QString &seriesUid) { return m_archive->reveal(seriesUid); }

} // namespace tcia::desktop
