// SPDX-License-Identifier: Apache-2.0
#include "dicom/dataset.h"

#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"
#include "dicom/charset.h"
#include "dicom/inspect.h"
#include "dicom/nesting.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr Uint32 longestValueInMemory = 4096;

// Checks that a complete DICOM object was read.
Result<void> checkRead(DcmFileFormat &file, const OFCondition &read, const QString &path)
{
    DcmDataset *dataset = file.getDataset();
    // Any bytes may parse as a data set without preamble; a SOP class identifies a real one.
    const bool says = file.getMetaInfo()->tagExists(DCM_MediaStorageSOPClassUID) ||
                      file.getMetaInfo()->tagExists(DCM_TransferSyntaxUID) || dataset->tagExists(DCM_SOPClassUID) ||
                      dataset->tagExists(DCM_SeriesInstanceUID);
    if (!says)
        return failure(Error::Kind::BadArchive, english<QT_TRANSLATE_NOOP("Reasons", "It is not a DICOM file.")>(),
                       {.path = path});
    if (read == EC_StreamNotifyClient || read == EC_InvalidStream)
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The file is truncated.")>(),
                       {.path = path});
    if (read.bad())
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP("Reasons", "The DICOM file is invalid: %1.")>().arg(
                           QString::fromUtf8(read.text())),
                       {.path = path});
    return {};
}

} // namespace

Result<std::unique_ptr<DcmFileFormat>> openBytes(QByteArrayView bytes, const QString &path, const DcmTagKey &stopBefore)
{
    initialise();
    if (const auto sane = checkNesting(bytes, path); !sane)
        return failure(sane.error());
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.data(), offile_off_t(bytes.size()));
    stream.setEos();
    auto file = std::make_unique<DcmFileFormat>();
    file->transferInit();
    const OFCondition read = file->readUntilTag(stream, EXS_Unknown, EGL_noChange, longestValueInMemory, stopBefore);
    file->transferEnd();
    if (const auto good = checkRead(*file, read, path); !good)
        return failure(good.error());
    return file;
}

Result<std::unique_ptr<DcmFileFormat>> openFile(const QString &path, const DcmTagKey &stopBefore)
{
    initialise();
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "There is no such file.")>(),
                       {.path = path});
    if (!info.isFile()) // a pipe would never end
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It is not a file.")>(), {.path = path});
    if (!info.isReadable())
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It is not readable.")>(),
                       {.path = path});
    if (const auto sane = checkNesting(path); !sane)
        return failure(sane.error());

    // The absolute path, because DCMTK takes "-" for standard input.
    const QByteArray name = QFile::encodeName(info.absoluteFilePath());
    auto file = std::make_unique<DcmFileFormat>();
    const OFCondition read = file->loadFileUntilTag(OFFilename(name.constData()), EXS_Unknown, EGL_noChange,
                                                    longestValueInMemory, ERM_autoDetect, stopBefore);
    if (const auto good = checkRead(*file, read, path); !good)
        return failure(good.error());
    return file;
}

Result<std::unique_ptr<DcmFileFormat>> open(const QString &path, const std::optional<QByteArray> &bytes,
                                            const DcmTagKey &stopBefore)
{
    return bytes ? openBytes(*bytes, path, stopBefore) : openFile(path, stopBefore);
}

Charset::Charset(DcmItem &item, std::shared_ptr<Charset> outer) : m_outer(std::move(outer))
{
    if (m_outer && !item.tagExists(DCM_SpecificCharacterSet))
        return;
    m_outer.reset();
    m_usable = m_set.selectCharacterSet(item).good();
    m_first = QByteArray(storedText(item, DCM_SpecificCharacterSet).c_str()).trimmed();
}

QString Charset::decode(const OFString &bytes, const char *delimiters)
{
    if (m_outer)
        return m_outer->decode(bytes, delimiters);
    OFString utf8;
    if (m_usable && m_set.convertString(bytes, utf8, delimiters).good())
        return QString::fromUtf8(utf8.c_str(), qsizetype(utf8.length()));
    const QByteArrayView raw(bytes.c_str(), qsizetype(bytes.length()));
    // The C library's iconv, used by DCMTK, lacks the Japanese sets, and DCMTK stops at the first invalid byte.
    if (isSwitchedByEscapes(raw, m_first))
        return decodedByEscapes(raw, m_first, delimiters);
    return decodedText(raw); // a wrong letter is better than no text
}

OFString storedText(DcmItem &item, const DcmTagKey &key)
{
    OFString value;
    DcmElement *element = nullptr;
    if (item.findAndGetElement(key, element).bad() || element == nullptr)
        return value;
    if (dynamic_cast<DcmOtherByteOtherWord *>(element) == nullptr) {
        element->getOFString(value, 0);
        return value;
    }
    Uint8 *bytes = nullptr;
    if (element->getUint8Array(bytes).good() && bytes != nullptr)
        value.assign(reinterpret_cast<const char *>(bytes), element->getLength());
    return value.substr(0, value.find('\0'));
}

QString kindOf(DcmItem &dataset)
{
    const OFString uid = storedText(dataset, DCM_SOPClassUID);
    const OFString modality = storedText(dataset, DCM_Modality);
    QString name = QString::fromLatin1(dcmFindNameOfUID(uid.c_str(), ""));
    name.remove("Storage"_L1);
    static const QRegularExpression wordStart(u"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"_s);
    name = name.replace(wordStart, u" "_s).trimmed();
    const QString shortName = text::plain(QString::fromLatin1(modality.c_str()), 16);
    if (name.isEmpty())
        return shortName.isEmpty() ? english<QT_TRANSLATE_NOOP("Reasons", "An object of an unknown kind")>()
                                   : shortName;
    return shortName.isEmpty() ? name : u"%1 (%2)"_s.arg(name, shortName);
}

} // namespace tcia::dicom
