// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/partfile.h"

#include "core/diskerror.h"
#include "core/durable.h"
#include "storage/record.h"

using namespace Qt::StringLiterals;

namespace tcia::singlefiles {

namespace {

constexpr qint64 versionBytes = 64 * 1024;

} // namespace

PartFile::PartFile(Directory folder, QString name, const QList<archive::drs::Sum> &named)
    : m_folder(std::move(folder)), m_name(std::move(name)), m_sums(named)
{
}

PartFile::~PartFile()
{
    if (m_file && (m_size == 0 || m_version.isEmpty())) // no later attempt could use it
        discard();
}

QString PartFile::versionName() const { return m_name + u".version"_s; }

Result<std::unique_ptr<PartFile>> PartFile::open(const Directory &folder, const QString &name,
                                                 const QList<archive::drs::Sum> &named)
{
    std::unique_ptr<PartFile> part(new PartFile(folder, name, named));
    auto file = folder.file(name, Directory::Mode::Append);
    if (!file)
        return failure(file.error());
    part->m_file = std::move(*file);
    if (const auto loaded = part->load(); !loaded) {
        part->m_file.reset(); // it may be read the next time
        return failure(loaded.error());
    }
    return part;
}

//! The version's file has the boot of the system in its first line.
Result<void> PartFile::load()
{
    if (m_folder.isMissing(versionName()))
        return restart({});
    const auto kept = m_folder.read(versionName(), versionBytes);
    if (!kept)
        return failure(kept.error());
    const QByteArray boot = storage::bootId().toUtf8() + '\n';
    if (!kept->startsWith(boot) || kept->size() == boot.size())
        return restart({});
    m_version = kept->sliced(boot.size());
    constexpr qint64 pieceBytes = 256 * 1024;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    if (!m_file->seek(0))
        return failure(diskError(*m_file));
    for (;;) {
        const qint64 got = m_file->read(piece.data(), pieceBytes);
        if (got < 0)
            return failure(diskError(*m_file));
        if (got == 0)
            return {};
        m_sums.add(QByteArrayView(piece.constData(), got));
        m_size += got;
    }
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    if (auto written = writeAll(*m_file, bytes); !written)
        return written;
    m_sums.add(bytes);
    m_size += bytes.size();
    return {};
}

// The version goes first and comes last: a crash in between must not leave bytes of one with the name of the other.
Result<void> PartFile::restart(const QByteArray &version)
{
    if (m_folder.exists(versionName()))
        if (auto removed = m_folder.removeFile(versionName()); !removed)
            return removed;
    if (!m_file->resize(0))
        return failure(diskError(*m_file));
    m_sums.reset();
    m_size = 0;
    const QByteArray boot = storage::bootId().toUtf8() + '\n';
    const bool canBeKept = boot.size() > 1 && boot.size() + version.size() <= versionBytes;
    m_version = canBeKept ? version : QByteArray();
    return m_version.isEmpty() ? Result<void>() : m_folder.write(versionName(), boot + version);
}

void PartFile::discard()
{
    m_file.reset();
    m_size = 0;
    (void)m_folder.removeFile(m_name); // what stays is only continued as what it is
    (void)m_folder.removeFile(versionName());
}

Result<void> PartFile::flush() { return flushFile(*m_file); }

Result<void> PartFile::commit(const Directory &to, const QString &partFolder, const QString &name)
{
    m_file.reset(); // Windows does not rename an open file
    if (auto renamed = to.rename(partFolder + u'/' + m_name, name); !renamed)
        return renamed;
    (void)m_folder.removeFile(versionName());
    return flushFolder(to.path());
}

} // namespace tcia::singlefiles
