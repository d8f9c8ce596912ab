// SPDX-License-Identifier: Apache-2.0
#include "session/stagerequests.h"

#include "core/files.h"
#include "core/missing.h"
#include "core/reason.h"
#include "stages/stagespec.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

size_t qHash(const StageKey &key, size_t seed) { return qHashMulti(seed, key.root, key.stage, key.seriesUid); }

Result<StageRequests> StageRequests::read(const QString &path)
{
    StageRequests out;
    if (isCertainlyMissing(path))
        return out;
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return failure(
            Error::Kind::Disk,
            english<QT_TRANSLATE_NOOP("Reasons", "What is to follow downloads cannot be read from this file.")>(),
            {.path = path});
    const QJsonArray all = document.object().value("stages"_L1).toArray();
    for (const auto &value : all) {
        const QJsonObject one = value.toObject();
        const QString text = one.value("stage"_L1).toString();
        const QJsonArray series = one.value("series"_L1).toArray();
        out.setText(text);
        for (const auto &uid : series)
            out.add({one.value("folder"_L1).toString(), stages::stageKey(text), uid.toString()});
    }
    return out;
}

Result<void> StageRequests::write(const QString &path) const
{
    QJsonArray all;
    const QStringList folders = roots();
    for (const QString &root : folders) {
        QMap<QString, QJsonArray> stages;
        const QList<StageKey> keys = of(root);
        for (const StageKey &key : keys)
            stages[key.stage].append(key.seriesUid);
        for (auto stage = stages.cbegin(); stage != stages.cend(); ++stage)
            all.append(
                QJsonObject {{u"folder"_s, root}, {u"stage"_s, textOf(stage.key())}, {u"series"_s, stage.value()}});
    }
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(folderNotCreated(folder));
    return writeFile(path, QJsonDocument(QJsonObject {{u"stages"_s, all}}).toJson(QJsonDocument::Compact),
                     FileReaders::UserOnly);
}

void StageRequests::setText(const QString &text) { m_texts.insert(stages::stageKey(text), text); }

void StageRequests::addEarlier(const StageRequests &earlier)
{
    for (auto text = earlier.m_texts.cbegin(); text != earlier.m_texts.cend(); ++text)
        if (!m_texts.contains(text.key()))
            m_texts.insert(text.key(), *text);
    const QStringList folders = earlier.roots();
    for (const QString &root : folders) {
        const QList<StageKey> keys = earlier.of(root);
        for (const StageKey &key : keys)
            add(key);
    }
}

void StageRequests::add(const StageKey &key)
{
    if (key.root.isEmpty() || key.stage.isEmpty() || key.seriesUid.isEmpty() || m_keys.contains(key))
        return;
    m_keys.insert(key, m_next++);
    m_stages.insert({key.root, key.seriesUid}, key.stage);
}

void StageRequests::remove(const StageKey &key)
{
    if (m_keys.remove(key) > 0)
        m_stages.remove({key.root, key.seriesUid}, key.stage);
}

QStringList StageRequests::roots() const
{
    QSet<QString> roots;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        roots.insert(it.key().root);
    QStringList out(roots.cbegin(), roots.cend());
    out.sort();
    return out;
}

QList<StageKey> StageRequests::of(const QString &root) const
{
    QList<std::pair<qsizetype, StageKey>> found;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        if (it.key().root == root)
            found.append({it.value(), it.key()});
    std::ranges::sort(found, {}, &std::pair<qsizetype, StageKey>::first);
    QList<StageKey> out;
    for (const auto &[order, key] : std::as_const(found))
        out << key;
    return out;
}

} // namespace tcia::session
