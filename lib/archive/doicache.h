// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/doimetadata.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tcia::archive {

//! Answers about DOIs, kept in a folder for 30 days, one small file each. Those of one server are not those of another.
//! A value; the functions block for the disk, on any thread.
class DoiCache
{
public:
    static constexpr qint64 mostBytes = 512 * 1024; //!< of an answer: some works have thousands of authors

    //! `server`: its address.
    DoiCache(const QByteArray &server, const QString &folder) : m_server(server), m_folder(folder) {}

    void removeExpired() const;
    std::optional<DoiMetadata> find(const QString &doi) const;
    //! What the answer says, see doiMetadataFrom(). One that cannot be kept is asked for again the next time.
    Result<DoiMetadata> keep(const QByteArray &answer, const QString &doi) const;

private:
    QString fileOf(const QString &doi) const;

    QByteArray m_server;
    QString m_folder;
};

} // namespace tcia::archive
