// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QWidget>

class QLabel;

namespace tcia::desktop {

class Actions;

//! What the archive's tree is narrowed by: one group a facet. Says what its counts cover.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(catalog::Catalog &catalog, Actions &actions, QWidget *parent = nullptr);

private:
    void showCover();

    catalog::Catalog &m_catalog;
    QLabel *m_cover;
};

} // namespace tcia::desktop
