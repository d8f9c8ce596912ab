// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QVariant>

namespace tcia::session {

//! What the window remembers between starts. Each has one row in the table of settings.cpp.
enum class Setting {
    WindowGeometry,
    PanesSplit,   //!< filters | archive | details
    HeightSplit,  //!< panes above, tabs below
    DetailsSplit, //!< preview above, attributes below
    OpenFacets,   //!< keys of the filter's groups that are open
    SavedFilters, //!< name to filter as text
    Server,       //!< name of the last used server
    Indexed,      //!< servers, by their name in the catalogue, whose archive is to be indexed
    Folder,       //!< where downloads went last
    Roots,        //!< folders that hold downloads, the latest first
    Layout,       //!< name or template
    Jobs,         //!< series at a time
    Retries,      //!< how often a series that fails is tried again; or RetryPolicy::forEver
    CheckMd5,
    RateLimit,    //!< MB a second; 0: none
};

//! Settings by their table: names in the file and defaults stand in one place.
class Settings
{
public:
    Settings();

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    bool isIndexed(const QString &server) const;
    void setIndexed(const QString &server, bool wanted);

    //! Remembers a folder as the last one used and as one that holds downloads.
    void rememberRoot(const QString &folder);

private:
    QSettings m_file;
};

} // namespace tcia::session
