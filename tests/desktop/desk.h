// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/tickedview.h"
#include "desktop/window/mainwindow.h"
#include "models/problemsmodel.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace tcia::tests {

//! A user's empty home: no settings, baskets or catalogue.
class Home
{
public:
    Home();
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

//! The program as the user sees it: the real window with the real services. Widgets are found by their object names and
//! operated by mouse and keys.
class Desk
{
public:
    Desk();
    ~Desk();

    //! Starts on a server, as with --url and --dialect.
    void start(const QUrl &base, archive::DialectId dialect = archive::DialectId::NbiaV4);
    void start(const session::Launch &launch);

    session::Services &services() { return *m_services; }
    desktop::MainWindow &window() { return *m_window; }
    template <typename W>
    W *find(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }
    void trigger(desktop::Act act) { m_window->actions()[act].trigger(); }
    QDialog *dialog(const char *name) const; //!< once it has the keyboard; null if it does not come
    QString words(const char *notice) const; //!< of a notice that can be seen; empty if it cannot
    QStringList chips() const;               //!< the conditions of the filter that can be seen
    QString statusText() const;              //!< the text of the selection bar

    desktop::TickedView &tree() const { return *find<desktop::TickedView>("archiveTree"); }
    models::CatalogModel &model() const; //!< of the tree
    models::ProblemsModel &problems() const;
    QString drawerCount(const QString &name) const; //!< beside a row of the drawer's list
    QModelIndex collection(const QString &name) const;
    QModelIndex open(const QModelIndex &node); //!< expands it with the keyboard; its first child once that is there
    void choose(const QModelIndex &node);      //!< makes it the current row, and a series the selected one

    QTreeView &facets() const { return *find<QTreeView>("facets"); }
    QModelIndex facet(const char *key) const; //!< the head of its group; see catalog::Facet::key
    //! A value of a facet's group; invalid if it is not shown.
    QModelIndex facetValue(const char *key, const QString &value) const;
    //! Opens or closes a facet's group with the space bar.
    void toggle(const char *key);
    //! Ticks or unticks a facet's value with the space bar.
    bool tick(const char *key, const QString &value);
    qsizetype chosen() const { return m_services->session()->basket().series().size(); }

private:
    std::unique_ptr<session::Services> m_services;
    std::unique_ptr<desktop::MainWindow> m_window;
};

} // namespace tcia::tests
