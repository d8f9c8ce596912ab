// SPDX-License-Identifier: Apache-2.0
#include "desktop/session.h"

#include "catalog/catalogstore.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

//! Series of one archive cannot be fetched from another, so each server has a basket. The demonstration archive may get another
//! port each time; its basket is the same.
QString basketName(const archive::Server &server)
{
    return server.demonstration ? u"demo"_s : server.base.toString();
}

} // namespace

Session::Session(const archive::Server &server, const QString &apiKey, catalog::CatalogStore &answers,
                 basket::BasketStore &baskets, const DiskIndex &disk, QObject *parent)
    : QObject(parent),
      m_archive(server, apiKey),
      m_catalog(m_archive, answers),
      m_tree(m_catalog),
      m_basket(basketName(server)),
      m_keeper(m_basket, baskets),
      m_filler(m_archive, m_catalog, m_tree, m_basket),
      m_describer(m_archive, m_basket),
      m_taken(m_catalog, m_basket, disk)
{
    connect(&m_keeper, &BasketKeeper::failed, this, &Session::failed);
    connect(&m_catalog, &catalog::Catalog::storeFailed, this, &Session::failed);
    connect(&m_describer, &Describer::failed, this, &Session::failed);
    m_catalog.start();
}

} // namespace tcia::desktop
