// SPDX-License-Identifier: Apache-2.0
#include "session/recentlists.h"

#include "session/settings.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

// One text a list: "file", tab, path, or "shared", tab, server, tab, name. Keys of servers have no tabs.
QString textOf(const RecentList &list)
{
    if (!list.path.isEmpty())
        return u"file\t"_s + list.path;
    return u"shared\t"_s + list.server + u'\t' + list.name;
}

RecentList listOf(const QString &text)
{
    if (text.startsWith("file\t"_L1))
        return {.path = text.section(u'\t', 1)};
    if (text.startsWith("shared\t"_L1))
        return {.server = text.section(u'\t', 1, 1), .name = text.section(u'\t', 2)};
    return {}; // of a later version
}

QStringList withFirst(QStringList texts, const QString &first, qsizetype most)
{
    texts.removeAll(first);
    texts.prepend(first);
    return texts.first(std::min(most, texts.size()));
}

} // namespace

RecentLists::RecentLists(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QList<RecentList> RecentLists::all() const
{
    QList<RecentList> lists;
    for (const QString &text : m_settings.value(Setting::RecentLists).toStringList())
        if (const RecentList list = listOf(text); list != RecentList())
            lists << list;
    return lists;
}

QStringList RecentLists::namesOf(const QString &server) const
{
    return m_settings.value(Setting::SharedListNames).toMap().value(server).toStringList();
}

void RecentLists::add(const RecentList &list)
{
    const QStringList texts = m_settings.value(Setting::RecentLists).toStringList();
    m_settings.setValue(Setting::RecentLists, withFirst(texts, textOf(list), most));
    if (list.path.isEmpty()) {
        QVariantMap names = m_settings.value(Setting::SharedListNames).toMap();
        names.insert(list.server, withFirst(namesOf(list.server), list.name, mostNames));
        m_settings.setValue(Setting::SharedListNames, names);
    }
    Q_EMIT changed();
}

void RecentLists::clear()
{
    for (const Setting setting : {Setting::RecentLists, Setting::SharedListNames})
        m_settings.setValue(setting, {});
    Q_EMIT changed();
}

} // namespace tcia::session
