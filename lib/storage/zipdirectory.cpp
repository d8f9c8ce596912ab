// SPDX-License-Identifier: Apache-2.0
// Offsets and signatures are those of PKWARE's APPNOTE.TXT, sections 4.3.7 (header), 4.3.12 (directory), 4.3.14 (ZIP64
// end), 4.3.15 (its locator) and 4.3.16 (end).
#include "storage/zipdirectory.h"

#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"

#include <QStringDecoder>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

constexpr qint64 maxEntries = 500'000;
constexpr qint64 largestDirectory = 128 * 1024 * 1024;
constexpr qint64 endSize = 22, longestComment = 0xffff;
constexpr qint64 end64Size = 56, locatorSize = 20, lineSize = 46, headerSize = 30;
constexpr quint16 isNameUtf8 = 0x0800, hasDescriptor = 0x0008;
constexpr quint32 inZip64 = 0xffffffff;

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

tl::unexpected<Error> broken(const QString &why) { return failure(Error::Kind::BadArchive, why); }

//! The directory's location according to the end record.
struct End
{
    quint64 entries = 0;
    quint64 size = 0;
    quint64 offset = 0;  //!< as stored: not counting data before the first header
    qint64 position = 0; //!< upper limit of the directory's end
    bool isZip64 = false;
};

struct CentralDirectory
{
    End end;
    qint64 begin = 0;  //!< offset in the file
    qint64 prefix = 0; //!< size of the data before the first header
};

class DirectoryReader
{
public:
    DirectoryReader(ZipBytes &zip, qint64 size) : m_zip(zip), m_size(size) {}

    Result<QList<ZipRecord>> read();

private:
    Result<CentralDirectory> find();
    std::optional<CentralDirectory> directoryBefore(qint64 position, QByteArrayView end);
    void takeZip64(End &end);
    bool startsAt(qint64 offset, QByteArrayView signature);
    Result<qsizetype> takeLine(QByteArrayView bytes, const CentralDirectory &from, QList<ZipRecord> &records) const;
    Error notAnArchive();

    ZipBytes &m_zip;
    const qint64 m_size;
    QByteArray m_small; // buffer for single records
};

bool DirectoryReader::startsAt(qint64 offset, QByteArrayView signature)
{
    if (offset < 0 || offset > m_size - signature.size())
        return false;
    const auto found = m_zip.read(offset, signature.size(), m_small);
    return found && *found == signature;
}

//! Replaces numbers that do not fit into the end record by those of the ZIP64 end record.
void DirectoryReader::takeZip64(End &end)
{
    const qint64 locator = end.position - locatorSize;
    if (!startsAt(locator, "PK\x06\x07"))
        return;
    const auto bytes = m_zip.read(locator, locatorSize, m_small);
    if (!bytes)
        return;
    const auto declared = numberAt<quint64>(*bytes, 8);
    // Data before the first header shifts it; then it is usually just before its locator.
    for (const qint64 at : {declared <= quint64(m_size) ? qint64(declared) : -1, locator - end64Size}) {
        if (at < 0 || at > locator - end64Size || !startsAt(at, "PK\x06\x06"))
            continue;
        if (const auto record = m_zip.read(at, end64Size, m_small)) {
            end = {.entries = numberAt<quint64>(*record, 32),
                   .size = numberAt<quint64>(*record, 40),
                   .offset = numberAt<quint64>(*record, 48),
                   .position = at,
                   .isZip64 = true};
            return;
        }
    }
}

//! Parses the end record at this position, if there is a valid one.
std::optional<CentralDirectory> DirectoryReader::directoryBefore(qint64 position, QByteArrayView bytes)
{
    End end {.entries = numberAt<quint16>(bytes, 10),
             .size = numberAt<quint32>(bytes, 12),
             .offset = numberAt<quint32>(bytes, 16),
             .position = position,
             .isZip64 = false};
    if (end.entries == 0xffff || end.size == inZip64 || end.offset == inZip64)
        takeZip64(end);
    const auto room = quint64(end.position);
    if (end.entries == 0 && end.size == 0)
        return CentralDirectory {.end = end, .begin = end.position, .prefix = 0};
    if (end.size <= room && end.offset <= room - end.size)
        if (const auto prefix = qint64(room - end.size - end.offset);
            startsAt(qint64(end.offset) + prefix, "PK\x01\x02"))
            return CentralDirectory {.end = end, .begin = qint64(end.offset) + prefix, .prefix = prefix};
    if (end.offset < room && startsAt(qint64(end.offset), "PK\x01\x02")) // followed by unknown data
        return CentralDirectory {.end = end, .begin = qint64(end.offset), .prefix = 0};
    return {};
}

Result<CentralDirectory> DirectoryReader::find()
{
    const qint64 tailSize = qMin(m_size, endSize + longestComment);
    QByteArray buffer;
    const auto tail = m_zip.read(m_size - tailSize, tailSize, buffer);
    if (!tail)
        return failure(tail.error());
    constexpr QByteArrayView signature("PK\x05\x06");
    for (qsizetype at = tailSize - endSize; at >= 0; --at) {
        at = tail->lastIndexOf(signature, at);
        if (at < 0)
            break;
        const QByteArrayView end = tail->sliced(at, endSize);
        const qsizetype comment = numberAt<quint16>(end, 20); // more may follow, but not less
        if (at + endSize + comment > tailSize)
            continue;
        if (const auto directory = directoryBefore(m_size - tailSize + at, end))
            return *directory;
    }
    return failure(notAnArchive());
}

//! The error for a file that is not an archive, or truncated.
Error DirectoryReader::notAnArchive()
{
    const auto head = m_zip.read(0, qMin<qint64>(m_size, 2048), m_small);
    if (!head)
        return head.error();
    if (head->startsWith("PK"))
        return {.kind = Error::Kind::Truncated,
                .detail =
                    english<QT_TRANSLATE_NOOP("Reasons", "The archive is truncated: its directory is missing.")>(),
                .context = {.path = m_zip.path()}};
    return {.kind = Error::Kind::BadArchive,
            .detail = head->isEmpty()
                          ? english<QT_TRANSLATE_NOOP("Reasons", "The server sent nothing.")>()
                          : english<QT_TRANSLATE_NOOP("Reasons", "The server sent text instead of an archive.")>(),
            .context = {.path = m_zip.path()},
            .serverText = text::plain(decodedText(*head))};
}

//! Numbers that do not fit into a directory entry are in its extra field, in this order. Other extra fields may have
//! any content, and programs that align entries pad them with bytes that are no field.
void takeZip64Extra(QByteArrayView extra, ZipRecord &record)
{
    while (extra.size() >= 4) {
        const auto size = qsizetype(numberAt<quint16>(extra, 2));
        if (size > extra.size() - 4)
            return;
        QByteArrayView field = extra.sliced(4, size);
        const bool isZip64 = numberAt<quint16>(extra, 0) == 1;
        extra = extra.sliced(4 + size);
        if (!isZip64)
            continue;
        for (quint64 *number : {&record.size, &record.packedSize, &record.header})
            if (*number == inZip64 && field.size() >= 8) {
                *number = numberAt<quint64>(field, 0);
                field = field.sliced(8);
            }
        return;
    }
}

//! Parses the directory entry at the beginning of `bytes` and returns its size; 0 if there is none.
Result<qsizetype> DirectoryReader::takeLine(QByteArrayView bytes, const CentralDirectory &from,
                                            QList<ZipRecord> &records) const
{
    if (bytes.size() < lineSize || !bytes.startsWith("PK\x01\x02"))
        return 0;
    const auto name = qsizetype(numberAt<quint16>(bytes, 28)), extra = qsizetype(numberAt<quint16>(bytes, 30));
    const qsizetype size = lineSize + name + extra + numberAt<quint16>(bytes, 32);
    if (size > bytes.size())
        return broken(english<QT_TRANSLATE_NOOP("Reasons", "Its directory cannot be read.")>());
    ZipRecord record {.name = bytes.sliced(lineSize, name).toByteArray(),
                      .isUtf8 = (numberAt<quint16>(bytes, 8) & isNameUtf8) != 0,
                      .flags = numberAt<quint16>(bytes, 8),
                      .method = numberAt<quint16>(bytes, 10),
                      .crc = numberAt<quint32>(bytes, 16),
                      .packedSize = numberAt<quint32>(bytes, 20),
                      .size = numberAt<quint32>(bytes, 24),
                      .header = numberAt<quint32>(bytes, 42),
                      .attributes = numberAt<quint32>(bytes, 38)};
    takeZip64Extra(bytes.sliced(lineSize + name, extra), record);
    if (record.header >= quint64(from.begin)) // entries precede their directory
        return broken(english<QT_TRANSLATE_NOOP("Reasons", "Its directory refers to a missing entry.")>());
    record.header += quint64(from.prefix);
    records.append(record);
    return size;
}

Result<QList<ZipRecord>> DirectoryReader::read()
{
    const auto directory = find();
    if (!directory)
        return failure(directory.error());
    const qint64 size = directory->end.position - directory->begin;
    if (directory->end.entries > quint64(maxEntries))
        return broken(
            english<QT_TRANSLATE_NOOP("Reasons", "It claims to contain %1 files.")>().arg(directory->end.entries));
    if (size > largestDirectory)
        return broken(english<QT_TRANSLATE_NOOP("Reasons", "Its directory is far too large.")>());
    QByteArray buffer;
    const auto bytes = m_zip.read(directory->begin, size, buffer);
    if (!bytes)
        return failure(bytes.error());
    QList<ZipRecord> records;
    for (QByteArrayView rest = *bytes;;) {
        const auto taken = takeLine(rest, *directory, records);
        if (!taken)
            return failure(taken.error());
        if (*taken == 0)
            break;
        rest = rest.sliced(*taken);
        if (records.size() > maxEntries)
            return broken(english<QT_TRANSLATE_NOOP("Reasons", "It contains more than %1 files.")>().arg(maxEntries));
    }
    // Programs without ZIP64 write only the lower half of a too large number of files.
    const quint64 mask = directory->end.isZip64 ? ~quint64(0) : 0xffff;
    if ((quint64(records.size()) & mask) != directory->end.entries)
        return broken(english<QT_TRANSLATE_NOOP("Reasons", "Its directory announces %1 files, but %2 can be read.")>()
                          .arg(directory->end.entries)
                          .arg(records.size()));
    return records;
}

//! The upper half of IBM's code page 437, the default encoding of names.
QString fromCodePage437(QByteArrayView bytes)
{
    constexpr QStringView upper =
        u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
        "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
    static_assert(upper.size() == 128);
    QString text;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        text += code < 128 ? QChar(char16_t(code)) : upper[code - 128];
    }
    return text;
}

} // namespace

Result<QList<ZipRecord>> readZipDirectory(ZipBytes &zip)
{
    const auto size = zip.size();
    return size ? DirectoryReader(zip, *size).read() : failure(size.error());
}

Result<qint64> packedOffset(ZipBytes &zip, qint64 zipSize, const ZipRecord &record)
{
    QByteArray buffer;
    if (record.header > quint64(zipSize) || zipSize - qint64(record.header) < headerSize)
        return broken({});
    const auto bytes = zip.read(qint64(record.header), headerSize, buffer);
    if (!bytes)
        return failure(bytes.error());
    const auto agrees = [&](quint32 here, quint64 there) { return here == inZip64 || here == there; };
    const bool sizesFollow = (numberAt<quint16>(*bytes, 6) & hasDescriptor) != 0;
    const bool isSame = bytes->startsWith("PK\x03\x04") && numberAt<quint16>(*bytes, 8) == record.method &&
                        (sizesFollow || (numberAt<quint32>(*bytes, 14) == record.crc &&
                                         agrees(numberAt<quint32>(*bytes, 18), record.packedSize) &&
                                         agrees(numberAt<quint32>(*bytes, 22), record.size)));
    const qint64 offset =
        qint64(record.header) + headerSize + numberAt<quint16>(*bytes, 26) + numberAt<quint16>(*bytes, 28);
    if (!isSame || offset > zipSize || record.packedSize > quint64(zipSize - offset))
        return broken({});
    return offset;
}

QString decodedName(const ZipRecord &record)
{
    if (record.isUtf8)
        return QString::fromUtf8(record.name);
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = utf8(record.name);
    return utf8.hasError() ? fromCodePage437(record.name) : text;
}

} // namespace tcia::storage
