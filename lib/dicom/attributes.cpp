// SPDX-License-Identifier: Apache-2.0
#include "dicom/attributes.h"

#include "core/diskerror.h"
#include "core/files.h"
#include "dicom/dataset.h"
#include "dicom/inspect.h"
#include "dicom/nesting.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

DcmTagKey keyOf(const Attribute &attribute) { return {attribute.group, attribute.element}; }

DcmTagKey after(const DcmTagKey &key)
{
    return key.getElement() == std::numeric_limits<Uint16>::max()
               ? DcmTagKey(Uint16(key.getGroup() + 1), 0)
               : DcmTagKey(key.getGroup(), Uint16(key.getElement() + 1));
}

//! The attributes before a tag, from the first bytes of a file.
struct Head
{
    std::unique_ptr<DcmFileFormat> file;
    bool isWhole = false; //!< the tag, or what follows it, was reached: nothing before it is missing
};

Result<Head> parsed(const QByteArray &bytes, bool isAll, const DcmTagKey &stopBefore, const QString &path)
{
    constexpr Uint32 longestValueInMemory = 4096;
    if (const auto sane = checkNesting(bytes, path); !sane)
        return failure(sane.error());
    DcmInputBufferStream stream;
    stream.setBuffer(bytes.constData(), offile_off_t(bytes.size()));
    stream.setEos();
    Head head {.file = std::make_unique<DcmFileFormat>()};
    head.file->transferInit();
    const OFCondition read =
        head.file->readUntilTag(stream, EXS_Unknown, EGL_noChange, longestValueInMemory, stopBefore);
    head.file->transferEnd();
    head.isWhole = isAll || (read.good() && stream.tell() < offile_off_t(bytes.size()));
    if (!isAll || read.good())
        return head;
    if (read == EC_StreamNotifyClient || read == EC_InvalidStream)
        return failure(Error::Kind::Incomplete, english<QT_TRANSLATE_NOOP("Reasons", "The file is truncated.")>(),
                       {.path = path});
    return failure(
        Error::Kind::BadArchive,
        english<QT_TRANSLATE_NOOP("Reasons", "The DICOM file is invalid: %1.")>().arg(QString::fromUtf8(read.text())),
        {.path = path});
}

//! Whether a file says that it is DICOM. Without the preamble any bytes may parse as a data set.
bool saysDicom(const QByteArray &bytes)
{
    constexpr qsizetype preamble = 128;
    return bytes.size() >= preamble + 4 && bytes.sliced(preamble, 4) == "DICM";
}

//! Whether it is, as far as read.
bool isDicom(const QByteArray &bytes, const Result<Head> &head)
{
    if (saysDicom(bytes))
        return true;
    return head && (head->file->getDataset()->tagExists(DCM_SOPClassUID) ||
                    head->file->getDataset()->tagExists(DCM_SeriesInstanceUID));
}

//! Reads more and more of a file until all before a tag is there.
Result<std::unique_ptr<DcmFileFormat>> openUntil(QFile &file, QByteArray &bytes, const DcmTagKey &stopBefore)
{
    constexpr qsizetype first = 16 * 1024, factor = 8;
    for (qsizetype size = qMax(first, bytes.size());; size *= factor) {
        bool isAll = false;
        while (bytes.size() < size && !isAll) {
            const QByteArray more = file.read(size - bytes.size());
            if (file.error() != QFile::NoError)
                return failure(diskError(file));
            isAll = more.isEmpty();
            bytes += more;
        }
        if (!isAll && size > maxFileSize)
            return failure(Error::Kind::BadArchive,
                           english<QT_TRANSLATE_NOOP("Reasons", "Its attributes are larger than the limit.")>(),
                           {.path = file.fileName()});
        auto head = parsed(bytes, isAll, stopBefore, file.fileName());
        if (!isDicom(bytes, head))
            return failure(Error::Kind::NotFound, english<QT_TRANSLATE_NOOP("Reasons", "It is not a DICOM file.")>(),
                           {.path = file.fileName()});
        if (!head)
            return failure(head.error());
        if (head->isWhole)
            return std::move(head->file);
    }
}

QString textOf(DcmElement &element, Charset &charset)
{
    constexpr Uint32 longest = 64 * 1024;
    const Uint32 length = element.getLength();
    if (length == 0 || length > longest || element.ident() == EVR_SQ)
        return {};
    const DcmEVR vr = element.ident();
    if (!element.isAffectedBySpecificCharacterSet() && dynamic_cast<DcmOtherByteOtherWord *>(&element) == nullptr) {
        OFString value;
        return element.getOFStringArray(value).good() ? QString::fromLatin1(value.c_str()).trimmed() : QString();
    }
    QByteArray bytes(qsizetype(length), '\0');
    if (element.getPartialValue(bytes.data(), 0, length).bad())
        return {};
    while (!bytes.isEmpty() && bytes.back() == '\0')
        bytes.chop(1);
    const char *delimiters = vr == EVR_PN ? "\\^=" : vr == EVR_LT || vr == EVR_ST || vr == EVR_UT ? "" : "\\";
    return charset.decode(OFString(bytes.constData(), size_t(bytes.size())), delimiters).trimmed();
}

//! An attribute of a macro of functional groups: in the first item of one of the sequences of their first item.
DcmElement *inGroups(DcmItem &dataset, const DcmTagKey &groups, const DcmTagKey &key)
{
    DcmItem *group = nullptr;
    if (dataset.findAndGetSequenceItem(groups, group, 0).bad() || group == nullptr)
        return nullptr;
    for (DcmObject *macro = group->nextInContainer(nullptr); macro != nullptr; macro = group->nextInContainer(macro)) {
        auto *sequence = dynamic_cast<DcmSequenceOfItems *>(macro);
        DcmElement *found = nullptr;
        if (sequence != nullptr && sequence->card() > 0 && sequence->getItem(0)->findAndGetElement(key, found).good())
            return found;
    }
    return nullptr;
}

DcmElement *elementOf(DcmItem &dataset, const DcmTagKey &key)
{
    DcmElement *found = nullptr;
    if (dataset.findAndGetElement(key, found).good())
        return found;
    for (const DcmTagKey &groups : {DCM_SharedFunctionalGroupsSequence, DCM_PerFrameFunctionalGroupsSequence})
        if (DcmElement *inside = inGroups(dataset, groups, key))
            return inside;
    return nullptr;
}

QStringList valuesOf(DcmFileFormat &file, const QList<Attribute> &attributes)
{
    constexpr quint16 metaGroup = 2; // about the file, such as its transfer syntax
    Charset charset(*file.getDataset());
    QStringList values;
    for (const Attribute &attribute : attributes) {
        DcmItem &item = attribute.group == metaGroup ? static_cast<DcmItem &>(*file.getMetaInfo()) : *file.getDataset();
        DcmElement *element = elementOf(item, keyOf(attribute));
        values << (element ? textOf(*element, charset) : QString());
    }
    return values;
}

} // namespace

Result<Attribute> attributeNamed(const QString &text)
{
    static const QRegularExpression number(u"^\\(?([0-9A-Fa-f]{4}),?([0-9A-Fa-f]{4})\\)?$"_s);
    const auto match = number.match(text);
    DcmTag tag;
    if (match.hasMatch())
        tag = DcmTag(match.captured(1).toUShort(nullptr, 16), match.captured(2).toUShort(nullptr, 16));
    else if (DcmTag::findTagFromName(text.toLatin1().constData(), tag).bad() || tag.getGroup() == 0)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP(
                "Reasons", "“%1” is neither a keyword such as PixelSpacing nor a number such as 0018,0050.")>()
                .arg(text));
    if (tag.getEVR() == EVR_SQ || tag.getGroup() >= DCM_PixelData.getGroup())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "“%1” is a sequence or pixels, which have no single value.")>().arg(
                text));
    const QString name = QString::fromLatin1(tag.getTagName());
    const bool isKnown = name != QLatin1StringView(DcmTag_ERROR_TagName) && !tag.isPrivate();
    return Attribute {.group = tag.getGroup(),
                      .element = tag.getElement(),
                      .keyword = isKnown ? name
                                         : u"Tag"_s + u"%1%2"_s.arg(tag.getGroup(), 4, 16, QChar(u'0'))
                                                          .arg(tag.getElement(), 4, 16, QChar(u'0'))
                                                          .toUpper()};
}

QStringList commonAttributes()
{
    return {u"BodyPartExamined"_s,
            u"Manufacturer"_s,
            u"ManufacturerModelName"_s,
            u"SeriesDescription"_s,
            u"Rows"_s,
            u"Columns"_s,
            u"NumberOfFrames"_s,
            u"PixelSpacing"_s,
            u"SliceThickness"_s,
            u"SpacingBetweenSlices"_s,
            u"ConvolutionKernel"_s,
            u"KVP"_s,
            u"XRayTubeCurrent"_s,
            u"Exposure"_s,
            u"ContrastBolusAgent"_s,
            u"MagneticFieldStrength"_s,
            u"RepetitionTime"_s,
            u"EchoTime"_s,
            u"InversionTime"_s,
            u"FlipAngle"_s};
}

Result<QStringList> readAttributes(QFile &file, const QList<Attribute> &attributes)
{
    initialise();
    return guarded(file.fileName(), [&]() -> Result<QStringList> {
        DcmTagKey last = DCM_NumberOfFrames;
        for (const Attribute &attribute : attributes)
            last = std::max(last, keyOf(attribute), [](const DcmTagKey &a, const DcmTagKey &b) { return a < b; });
        QByteArray bytes;
        auto opened = openUntil(file, bytes, after(last));
        if (!opened)
            return failure(opened.error());
        const QStringList values = valuesOf(**opened, attributes);
        if (!values.contains(QString()) || !(*opened)->getDataset()->tagExists(DCM_NumberOfFrames))
            return values;
        opened = openUntil(file, bytes, DcmTagKey(DCM_PixelData.getGroup(), 0)); // what is by frame follows later
        return opened ? Result<QStringList>(valuesOf(**opened, attributes)) : failure(opened.error());
    });
}

} // namespace tcia::dicom
