// SPDX-License-Identifier: Apache-2.0
#include "archive/doicache.h"

#include "core/files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int daysKept = 30;

bool hasExpired(const QFileInfo &file)
{
    const qint64 days = file.lastModified().daysTo(QDateTime::currentDateTime());
    return days < 0 || days >= daysKept;
}

} // namespace

void DoiCache::removeExpired() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList({QString(64, u'?') + u".json"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (hasExpired(file))
            QFile::remove(file.filePath());
}

Result<DoiMetadata> DoiCache::keep(const QByteArray &answer, const QString &doi) const
{
    const auto work = doiMetadataFrom(answer, doi);
    if (work && QDir().mkpath(m_folder))
        (void)writeFile(fileOf(doi), answer);
    return work;
}

std::optional<DoiMetadata> DoiCache::find(const QString &doi) const
{
    const QFileInfo file(fileOf(doi));
    if (!file.exists() || hasExpired(file))
        return std::nullopt;
    const auto answer = readFile(file.filePath(), mostBytes);
    const auto work = answer ? doiMetadataFrom(*answer, doi) : failure(answer.error());
    return work ? std::optional(*work) : std::nullopt;
}

//! DOIs are compared without regard to case, and have characters that no file name has.
QString DoiCache::fileOf(const QString &doi) const
{
    const QByteArray key = m_server + ' ' + doi.toLower().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(sum) + u".json"_s);
}

} // namespace tcia::archive
