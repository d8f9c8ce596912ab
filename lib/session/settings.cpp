// SPDX-License-Identifier: Apache-2.0
#include "session/settings.h"

#include "core/files.h"
#include "core/reason.h"
#include "core/retrypolicy.h"
#include "core/text.h"
#include "transfer/adaptiveconcurrency.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::session {

Q_LOGGING_CATEGORY(logSettings, "tcia.session.settings")

namespace {

struct SettingRow
{
    Setting setting;
    const char *name;
    QVariant (*initial)();
};

QVariant nothing() { return {}; }
QVariant openFacets() { return QStringList {u"collection"_s, u"modality"_s, u"manufacturer"_s, u"year"_s}; }
QVariant downloadsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath(u"TCIA"_s);
}
QVariant documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

constexpr SettingRow rows[] {
    {Setting::WindowGeometry, "window/geometry", nothing},
    {Setting::PanesSplit, "window/panes", nothing},
    {Setting::HeightSplit, "window/heights", nothing},
    {Setting::ArchiveView, "window/view", [] { return QVariant(1); }},
    {Setting::TreeColumns, "window/treeColumns", nothing},
    {Setting::ListColumns, "window/listColumns", nothing},
    {Setting::ExpandedNodes, "window/expanded", nothing},
    {Setting::DrawerOpen, "window/drawer", [] { return QVariant(false); }},
    {Setting::FiltersShown, "window/filters", [] { return QVariant(true); }},
    {Setting::InspectorShown, "window/inspector", [] { return QVariant(true); }},
    {Setting::MenuBarShown, "window/menuBar", [] { return QVariant(true); }},
    {Setting::OpenFacets, "filters/open", openFacets},
    {Setting::EverOpenFacets, "filters/everOpen", openFacets},
    {Setting::SavedFilters, "filters/saved", nothing},
    {Setting::Filters, "filters/current", nothing},
    {Setting::Language, "language", nothing},
    {Setting::Theme, "appearance/theme", [] { return QVariant(u"system"_s); }},
    {Setting::Comfortable, "appearance/comfortable", [] { return QVariant(false); }},
    {Setting::Server, "server", nothing},
    {Setting::OpenBaskets, "baskets/open", nothing},
    {Setting::RecentLists, "lists/recent", nothing},
    {Setting::SharedListNames, "lists/sharedNames", nothing},
    {Setting::Indexed, "index/servers", nothing},
    {Setting::Folder, "download/folder", downloadsFolder},
    {Setting::Roots, "download/roots", nothing},
    {Setting::ExportFolder, "export/folder", documentsFolder},
    {Setting::ExportFormat, "export/format", nothing},
    {Setting::Layout, "download/layout", [] { return QVariant(u"classic"_s); }},
    {Setting::Jobs, "download/atOnce", [] { return QVariant(transfer::AdaptiveConcurrency::maximum); }},
    {Setting::Retries, "download/retries", [] { return QVariant(RetryPolicy::defaultRetries); }},
    {Setting::CheckMd5, "download/md5", [] { return QVariant(true); }},
    {Setting::RateLimit, "download/megabytesPerSecond", [] { return QVariant(0); }},
    {Setting::Purpose, "download/purpose", [] { return QVariant(QString()); }},
    {Setting::AfterDownload, "download/after", nothing},
    {Setting::SendTo, "download/sendTo", nothing},
    {Setting::AfterCommand, "download/command", nothing},
    {Setting::Notifications, "download/notifications", [] { return QVariant(true); }},
};

const SettingRow &row(Setting setting)
{
    for (const SettingRow &candidate : rows)
        if (candidate.setting == setting)
            return candidate;
    Q_UNREACHABLE();
}

constexpr qsizetype maxRoots = 12;

//! The file contains folders and filters of the user. QSettings keeps the permissions of an existing file.
QString privateFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"window.ini"_s);
    restrictToUser(path);
    return path;
}

//! Of the last sync().
Result<void> resultOf(const QSettings &file)
{
    switch (file.status()) {
    case QSettings::NoError: return {};
    case QSettings::AccessError:
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "The settings cannot be written.")>(),
                       {.path = file.fileName()});
    case QSettings::FormatError:
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "The settings file has a wrong format.")>(),
                       {.path = file.fileName()});
    }
    Q_UNREACHABLE();
}

} // namespace

Settings::Settings() : m_file(privateFile(), QSettings::IniFormat)
{
    // Version 0.1 stored its default, 3, as if set by the user.
    const QVariant jobs = m_file.value(u"download/jobs"_s);
    constexpr int oldDefault = 3;
    if (jobs.isValid() && jobs.toInt() != oldDefault && !m_file.contains(u"download/atOnce"_s))
        setValue(Setting::Jobs, jobs);
}

QVariant Settings::value(Setting setting) const
{
    return m_file.value(QString::fromLatin1(row(setting).name), row(setting).initial());
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    m_file.setValue(QString::fromLatin1(row(setting).name), value);
}

void Settings::write(Setting setting, const QVariant &value)
{
    // Qt shares one file among its QSettings: what was set before is written, too.
    m_written = QtConcurrent::run(
        [path = m_file.fileName(), key = QString::fromLatin1(row(setting).name), value]() -> Result<void> {
            QSettings file(path, QSettings::IniFormat);
            file.setValue(key, value);
            file.sync();
            const auto written = resultOf(file);
            if (!written)
                qCWarning(logSettings).noquote() << text::of(written.error());
            return written;
        });
}

bool Settings::isIndexed(const QString &server) const
{
    return value(Setting::Indexed).toStringList().contains(server);
}

void Settings::setIndexed(const QString &server, bool wanted)
{
    QStringList servers = value(Setting::Indexed).toStringList();
    servers.removeAll(server);
    if (wanted)
        servers << server;
    setValue(Setting::Indexed, servers);
}

QString Settings::openBasket(const QString &server) const
{
    return value(Setting::OpenBaskets).toMap().value(server).toString();
}

void Settings::setOpenBasket(const QString &server, const QString &id)
{
    QVariantMap open = value(Setting::OpenBaskets).toMap();
    open.insert(server, id);
    setValue(Setting::OpenBaskets, open);
}

void Settings::rememberRoot(const QString &folder)
{
    addRoot(folder);
    setValue(Setting::Folder, folder);
}

void Settings::addRoot(const QString &folder)
{
    QStringList roots = value(Setting::Roots).toStringList();
    roots.removeAll(folder);
    roots.prepend(folder);
    setValue(Setting::Roots, QStringList(roots.mid(0, maxRoots)));
}

} // namespace tcia::session
