// SPDX-License-Identifier: Apache-2.0
#include "demo/server/zipwriter.h"

#include <QDateTime>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <zlib.h>

namespace tcia::demo {

using namespace Qt::StringLiterals;

qint64 SinkDevice::writeData(const char *data, qint64 size)
{
    QByteArray changed;
    constexpr qint64 largestHeader = 256;
    if (m_flip && size > largestHeader) {
        m_flip = false;
        changed = QByteArray(data, size);
        char &middle = changed[size / 2];
        middle = static_cast<char>(middle ^ 0x10);
        data = changed.constData();
    }
    return m_sink(QByteArrayView(data, size)) ? size : -1;
}

ZipWriter::ZipWriter(ByteSink sink, bool flip)
    : m_device(std::move(sink)), m_flip(flip), m_zip(std::make_unique<QuaZip>(&m_device))
{
    m_device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_zip->setUtf8Enabled(true);
    m_zip->setDataDescriptorWritingEnabled(true);
    m_zip->open(QuaZip::mdCreate);
}

ZipWriter::~ZipWriter() = default;

bool ZipWriter::add(const QString &name, const QByteArray &content)
{
    QuaZipNewInfo info(name);
    info.dateTime = QDateTime(QDate(2024, 1, 2), QTime(3, 4, 6)); // the same bytes for every request
    QuaZipFile file(m_zip.get());
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, Z_DEFLATED, Z_BEST_SPEED))
        return false;
    if (m_flip && name.endsWith(".dcm"_L1)) {
        m_device.flipNext();
        m_flip = false;
    }
    const bool written = file.write(content) == content.size();
    file.close();
    return written && file.getZipError() == 0;
}

bool ZipWriter::finish()
{
    m_zip->close();
    return m_zip->getZipError() == 0;
}

} // namespace tcia::demo
