// SPDX-License-Identifier: Apache-2.0
//! The limit of the machine: every UID.zip of a folder read from the page cache, inflated on all cores and written to
//! files. No network, no check, no record: tcia-bench-limit FROM TO. What it takes cannot be undercut, only neared.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

#include <libdeflate.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

//! The entry QuaZip stands at, to a file below `to`.
bool takeEntry(QuaZip &zip, libdeflate_decompressor *inflate, QByteArray &packed, QByteArray &plain, const QString &to)
{
    QuaZipFileInfo64 info;
    if (!zip.getCurrentFileInfo(&info))
        return false;
    QuaZipFile raw(&zip);
    int method = 0, level = 0;
    if (!raw.open(QIODevice::ReadOnly, &method, &level, true) || method != 8)
        return false;
    packed.resize(qMax(packed.size(), qsizetype(info.compressedSize)));
    plain.resize(qMax(plain.size(), qsizetype(info.uncompressedSize)));
    if (raw.read(packed.data(), qint64(info.compressedSize)) != qint64(info.compressedSize))
        return false;
    raw.close();
    if (libdeflate_deflate_decompress(inflate, packed.constData(), info.compressedSize, plain.data(),
                                      info.uncompressedSize, nullptr) != LIBDEFLATE_SUCCESS)
        return false;
    QFile file(to + u'/' + info.name);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           file.write(plain.constData(), qint64(info.uncompressedSize)) == qint64(info.uncompressedSize);
}

bool takeZip(const QString &path, const QString &to)
{
    QuaZip zip(path);
    if (!QDir().mkpath(to) || !zip.open(QuaZip::mdUnzip))
        return false;
    const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor *)> inflate(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    QByteArray packed, plain;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile())
        if (!takeEntry(zip, inflate.get(), packed, plain, to))
            return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() != 3)
        return 2;
    const QDir from(words[1]);
    QStringList zips = from.entryList({u"*.zip"_s}, QDir::Files);
    zips.removeIf([](const QString &name) { return name.endsWith(".md5.zip"_L1); });
    std::atomic_bool good = !zips.isEmpty();
    QtConcurrent::blockingMap(zips, [&](const QString &name) {
        if (!takeZip(from.filePath(name), words[2] + u'/' + name.chopped(4)))
            good = false;
    });
    return good ? 0 : 1;
}
