// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QSettings>
#include <QVariant>

namespace tcia::session {

//! The window's persistent settings. Each has one row in the table of settings.cpp.
enum class Setting {
    WindowGeometry,
    PanesSplit,      //!< filters | archive
    HeightSplit,     //!< panes above, transfers below
    ArchiveView,     //!< 0: table of series, 1: tree
    TreeColumns,     //!< see desktop::StoredColumns
    ListColumns,     //!< the same of the table of series
    ExpandedNodes,   //!< store key of a server to the expanded nodes of the tree
    DrawerOpen,      //!< the transfers below
    FiltersShown,    //!< if the window is wide enough
    MenuBarShown,    //!< hidden on request only
    InspectorShown,  //!< if the window is wide enough
    OpenFacets,      //!< keys of the open filter groups, and "more" for the head of the gathered ones
    EverOpenFacets,  //!< keys of the filter groups that the user has opened, and of those open at first
    SavedFilters,    //!< name to filter as text
    Filters,         //!< store key of a server to its current filter as text
    Language,        //!< see language::install(); empty: that of the system
    Theme,           //!< see desktop::applyAppearance()
    Comfortable,     //!< rows of tables are higher
    Server,          //!< name of the last used server; empty: none was ever opened
    OpenBaskets,     //!< key of a server to the id of its open basket
    RecentLists,     //!< see RecentLists
    SharedListNames, //!< key of a server to the names of shared lists used there, the last one first
    Indexed,         //!< store keys of the servers to index
    Folder,          //!< last download folder
    Roots,           //!< folders with downloads, the latest first
    ExportFolder,    //!< of the last table
    ExportFormat,    //!< of the last table: key of a tables::OutputFormat
    Layout,          //!< name or template
    Jobs,            //!< concurrent series
    Retries,         //!< retries per series; or RetryPolicy::forEver
    CheckMd5,
    RateLimit,     //!< MB a second; 0: none
    Purpose,       //!< of the use of images: "commercial", "non-commercial"; empty: not said
    AfterDownload, //!< texts of the stages that were chosen last; see stages::StageSpec
    SendTo,        //!< AET@HOST:PORT, as it was typed last
    AfterCommand,  //!< program and arguments, as they were typed last
    Notifications, //!< when downloads end or stop
};

//! Access to settings by their table of file keys and defaults.
class Settings
{
public:
    Settings();

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    bool isIndexed(const QString &server) const;
    void setIndexed(const QString &server, bool wanted);

    QString openBasket(const QString &server) const; //!< see OpenBaskets
    void setOpenBasket(const QString &server, const QString &id);

    //! Sets and writes to the file on the pool; otherwise that happens from the event loop, which a slow disk would
    //! hold up. A failure is logged.
    void write(Setting setting, const QVariant &value);
    QFuture<Result<void>> written() const { return m_written; } //!< the result of the last write()

    //! Records a folder as the last used one and as one with downloads.
    void rememberRoot(const QString &folder);
    void addRoot(const QString &folder); //!< only as one with downloads

private:
    QSettings m_file;
    QFuture<Result<void>> m_written = QtFuture::makeReadyFuture(Result<void>());
};

} // namespace tcia::session
