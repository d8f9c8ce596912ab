// SPDX-License-Identifier: Apache-2.0
#include "transfer/zipmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace tcia::tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replaceFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

} // namespace

bool makeZip(const QString &path, const QList<ZipEntry> &entries)
{
    QuaZip zip(path);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdCreate))
        return false;
    for (const ZipEntry &entry : entries) {
        QuaZipNewInfo info(entry.name);
        info.externalAttr = entry.mode << 16;
        QuaZipFile file(&zip);
        const char *password = entry.encrypted ? "secret" : nullptr;
        if (!file.open(QIODevice::WriteOnly, info, password, 0, entry.stored ? 0 : Z_DEFLATED,
                       entry.stored ? 0 : Z_DEFAULT_COMPRESSION)
            || file.write(entry.data) != entry.data.size())
            return false;
        file.close();
    }
    zip.close();
    return zip.getZipError() == 0;
}

bool patchFile(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QByteArray content = contentOf(path);
    return from.size() == to.size() && content.contains(from) && replaceFile(path, content.replace(from, to));
}

bool patchDirectory(const QString &path, qsizetype entry, qsizetype offset, quint32 value)
{
    QByteArray content = contentOf(path);
    qsizetype at = -1;
    for (qsizetype i = 0; i <= entry; ++i) {
        at = content.indexOf("PK\x01\x02", at + 1);
        if (at < 0)
            return false;
    }
    qToLittleEndian(value, content.data() + at + offset);
    return replaceFile(path, content);
}

QStringList tree(const QString &root)
{
    QStringList paths;
    QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QString path = QDir(root).relativeFilePath(it.filePath());
        paths << (it.fileInfo().isDir() && !it.fileInfo().isSymLink() ? QString(path + QLatin1Char('/')) : path);
    }
    paths.sort();
    return paths;
}

} // namespace tcia::tests
