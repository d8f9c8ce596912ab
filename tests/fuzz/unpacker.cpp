// SPDX-License-Identifier: Apache-2.0
#include "fuzz/targets.h"

#include "storage/unpack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

//! A folder in memory where there is one: the disk is not what is tested.
const QString &home()
{
    static const QTemporaryDir folder((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                                      u"/tcia-fuzz-XXXXXX"_s);
    static const QString path = folder.path();
    return path;
}

void checkFiles(const QString &into, const storage::UnpackResult &unpacked)
{
    QStringList there = QDir(into).entryList(everything, QDir::Name);
    QStringList reported;
    for (const storage::UnpackedFile &file : unpacked.files) {
        reported << file.name;
        const QFileInfo info(into + u'/' + file.name);
        insist(info.isFile() && !info.isSymLink() && info.size() == file.size, "the report of a file is true");
    }
    there.sort();
    reported.sort();
    insist(there == reported, "all files that exist were reported, each once");
}

} // namespace

void unpacker(const QByteArray &bytes)
{
    const QString zipPath = home() + u"/zip"_s, into = home() + u"/into"_s;
    const bool onDisk = bytes.size() % 2 == 1; // both ways, depending on the length
    storage::ZipFile zip {.path = zipPath, .bytes = onDisk || bytes.isEmpty() ? QByteArray() : bytes};
    if (zip.bytes.isEmpty()) {
        QFile file(zipPath);
        insist(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written down");
    }
    const std::atomic_bool cancelled = false;
    storage::UnpackOptions options;
    if (bytes.size() % 3 == 0)
        options.memory = 1024; // then most entries are read in pieces
    const auto unpacked = storage::unpackImages(zip, into, {}, cancelled, options);
    if (unpacked)
        checkFiles(into, *unpacked);
    else
        insist(!unpacked.error().detail.isEmpty() && !QFileInfo::exists(into),
               "what is refused leaves a reason and no file");
    QDir(into).removeRecursively();
    QFile::remove(zipPath);
    insist(QDir(home()).isEmpty(everything), "nothing is written outside the folder");
}

} // namespace tcia::fuzz
