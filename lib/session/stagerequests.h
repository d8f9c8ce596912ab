// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace tcia::session {

//! One stage of one series of a folder.
struct StageKey
{
    QString root;
    QString stage; //!< stages::StageSpec::key()
    QString seriesUid;

    bool operator==(const StageKey &) const = default;
};
//! For hash tables.
size_t qHash(const StageKey &key, size_t seed = 0);

//! What the user asked for in the window: which stages of which series. Kept in a file of the user's own, because the
//! states in a download folder may come from anyone: only what is in here is ever run. A value; the file is JSON:
//! {"stages": [{"folder", "stage": stages::StageSpec::text, "series": [UID]}]}.
class StageRequests
{
public:
    //! None if there is no file. Blocking.
    static Result<StageRequests> read(const QString &path);
    //! Readable by the user only. Blocking.
    Result<void> write(const QString &path) const;

    //! How the stage of a key is run from now on: what is asked for may be older than the files that it needs.
    void setText(const QString &text);
    QString textOf(const QString &stage) const { return m_texts.value(stage, stage); } //!< by key
    void add(const StageKey &key);
    void addEarlier(const StageRequests &earlier); //!< what it has and this has not
    void remove(const StageKey &key);
    bool contains(const StageKey &key) const { return m_keys.contains(key); }
    QStringList roots() const;
    QList<StageKey> of(const QString &root) const; //!< in the order in which they were added
    QStringList stagesOf(const QString &root, const QString &seriesUid) const
    {
        return m_stages.values({root, seriesUid});
    }

private:
    QHash<StageKey, qsizetype> m_keys;                         //!< to their order
    QMultiHash<std::pair<QString, QString>, QString> m_stages; //!< of a root and a series
    QHash<QString, QString> m_texts;                           //!< by key
    qsizetype m_next = 0;
};

} // namespace tcia::session
