// SPDX-License-Identifier: Apache-2.0
#include "support/zipmaker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <zlib.h>

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
                       entry.stored ? 0 : Z_DEFAULT_COMPRESSION) ||
            file.write(entry.data) != entry.data.size())
            return false;
        file.close();
    }
    zip.close();
    return zip.getZipError() == 0;
}

QByteArray rawZip(const QList<RawEntry> &entries, const QByteArray &comment)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray content, directory;
    for (const RawEntry &entry : entries) {
        const auto crc =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.data.constData()), uInt(entry.data.size())));
        const auto size = number(quint32(entry.data.size()));
        // version, flags, method, time, date: the same in both places
        const QByteArray common = number(quint16(20)) + number(quint16(entry.isUtf8 ? 0x800 : 0)) + number(quint16(0)) +
                                  number(quint32(0x58210000)) + number(crc) + size + size +
                                  number(quint16(entry.name.size())) + number(quint16(entry.extra.size()));
        directory += "PK\x01\x02" + number(quint16(20)) + common + QByteArray(10, '\0') +
                     number(quint32(content.size())) + entry.name + entry.extra;
        content += "PK\x03\x04" + common + entry.name + entry.extra + entry.data;
    }
    const auto count = number(quint16(entries.size()));
    return content + directory + "PK\x05\x06" + QByteArray(4, '\0') + count + count +
           number(quint32(directory.size())) + number(quint32(content.size())) + number(quint16(comment.size())) +
           comment;
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
    QDirIterator it(root, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QString path = QDir(root).relativeFilePath(it.filePath());
        paths << (it.fileInfo().isDir() && !it.fileInfo().isSymLink() ? QString(path + QLatin1Char('/')) : path);
    }
    paths.sort();
    return paths;
}

} // namespace tcia::tests
