// SPDX-License-Identifier: Apache-2.0
#include "transfer/spoolfile.h"

#include "core/platform/directory.h"

namespace tcia::transfer {

SpoolFile::SpoolFile(QString root, QString path, qsizetype inMemory)
    : m_root(std::move(root)), m_path(std::move(path)), m_inMemory(inMemory)
{
}

SpoolFile::~SpoolFile() { removeFile(); }

void SpoolFile::removeFile()
{
    if (!std::exchange(m_file, nullptr))
        return;
    if (const auto root = Directory::open(m_root))
        (void)root->removeFile(m_path); // otherwise the next start removes it
}

// The first bytes written to the disk are those held in memory so far.
Result<void> SpoolFile::append(QByteArrayView bytes)
{
    if (!m_file) {
        const auto root = Directory::open(m_root);
        if (!root)
            return failure(root.error());
        auto file = root->file(m_path, Directory::Mode::Overwrite);
        if (!file)
            return failure(file.error());
        m_file = std::move(*file);
        if (const auto begun = writeAll(*m_file, std::exchange(m_bytes, {})); !begun)
            return begun;
    }
    return writeAll(*m_file, bytes);
}

qint64 SpoolFile::writeData(const char *data, qint64 size)
{
    if (m_md5)
        m_md5->addData(QByteArrayView(data, size));
    if (!m_file && m_bytes.size() + size <= m_inMemory) {
        m_bytes.append(data, size);
        return size;
    }
    if (const auto written = append(QByteArrayView(data, size)); !written) {
        m_error = written.error();
        setErrorString(m_error->detail);
        return -1;
    }
    return size;
}

void SpoolFile::restart()
{
    m_bytes.clear();
    if (m_md5)
        m_md5->reset();
    removeFile();
}

Result<storage::ZipFile> SpoolFile::finish()
{
    close();
    if (m_bytes.isEmpty() && !m_file) // an empty object gets a file too: a missing file means a missing object
        if (const auto made = append({}); !made)
            return failure(made.error());
    if (m_file) {
        m_file->close();
        m_file.reset(); // which leaves it
    }
    return storage::ZipFile {.path = m_root + u'/' + m_path, .bytes = std::exchange(m_bytes, {})};
}

} // namespace tcia::transfer
