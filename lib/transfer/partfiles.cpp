// SPDX-License-Identifier: Apache-2.0
#include "transfer/partfiles.h"

#include "core/platform/directory.h"
#include "core/reason.h"

namespace tcia::transfer {

PartFiles::PartFiles(const Spool &spool, Count most) : m_spool(spool), m_most(most) {}

PartFiles::~PartFiles() { restart(); }

Result<void> PartFiles::next()
{
    if (const auto finished = finishCurrent(); !finished)
        return finished;
    if (m_most && qint64(m_files.size()) >= *m_most)
        return failure(
            Error::Kind::BadArchive,
            english<QT_TRANSLATE_N_NOOP("Reasons", "The server sends more than the %n images that it announced.")>(
                *m_most));
    m_current = std::make_unique<SpoolFile>(m_spool.root(), m_spool.pathOf(m_files.size()), 0);
    m_current->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return {};
}

Result<void> PartFiles::finishCurrent()
{
    if (!m_current)
        return {};
    auto file = m_current->finish();
    m_current.reset();
    if (!file) {
        m_error = file.error();
        return failure(file.error());
    }
    m_files.push_back(std::move(*file));
    return {};
}

Result<std::vector<storage::ZipFile>> PartFiles::finish()
{
    close();
    if (const auto finished = finishCurrent(); !finished)
        return failure(finished.error());
    return std::exchange(m_files, {});
}

void PartFiles::restart()
{
    m_current.reset();
    const auto root = m_files.empty() ? failure(Error()) : Directory::open(m_spool.root());
    for (size_t part = 0; root && part < m_files.size(); ++part)
        (void)root->removeFile(m_spool.pathOf(part)); // otherwise the next start removes it
    m_files.clear();
}

qint64 PartFiles::writeData(const char *data, qint64 size)
{
    if (m_current && m_current->write(data, size) == size)
        return size;
    if (m_current) {
        m_error = m_current->fileError();
        setErrorString(m_current->errorString());
    }
    return -1;
}

} // namespace tcia::transfer
