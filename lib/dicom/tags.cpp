// SPDX-License-Identifier: Apache-2.0
#include "dicom/dataset.h"
#include "dicom/inspect.h"

#include "core/text.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr int longestShown = 200;
constexpr Uint32 longestRead = 2048; // bytes read per value

QString bytesText(qint64 bytes) { return QCoreApplication::translate("Tags", "%Ln bytes", nullptr, int(bytes)); }

bool isText(DcmEVR vr)
{
    static constexpr std::array kinds {EVR_AE, EVR_AS, EVR_CS, EVR_DA, EVR_DS, EVR_DT, EVR_IS, EVR_LO, EVR_LT,
                                       EVR_PN, EVR_SH, EVR_ST, EVR_TM, EVR_UC, EVR_UI, EVR_UR, EVR_UT};
    return std::find(kinds.begin(), kinds.end(), vr) != kinds.end();
}

bool isNumbers(DcmEVR vr)
{
    static constexpr std::array kinds {EVR_AT, EVR_FD, EVR_FL, EVR_SL, EVR_SS, EVR_SV, EVR_UL, EVR_US, EVR_UV, EVR_xs};
    return std::find(kinds.begin(), kinds.end(), vr) != kinds.end();
}

//! The size of the pixels: for compressed ones the sum of the fragments.
QString pixelText(DcmPixelData &pixels)
{
    E_TransferSyntax stored = EXS_Unknown;
    const DcmRepresentationParameter *parameter = nullptr;
    pixels.getOriginalRepresentationKey(stored, parameter);
    DcmPixelSequence *fragments = nullptr;
    if (pixels.getEncapsulatedRepresentation(stored, parameter, fragments).bad() || fragments == nullptr)
        return bytesText(pixels.getLength());
    qint64 bytes = 0;
    const unsigned long count = fragments->card();
    for (DcmObject *item = fragments->nextInContainer(nullptr); item != nullptr;
         item = fragments->nextInContainer(item))
        bytes += item->getLength();
    return QCoreApplication::translate("Tags", "%Ln fragments, %1", "%1 is: 4,096 bytes", int(count))
        .arg(bytesText(bytes));
}

QString valueOf(DcmElement &element, Charset &charset)
{
    const DcmEVR vr = element.ident();
    const Uint32 length = element.getLength();
    if (length == 0)
        return {};
    if (isNumbers(vr) && length <= longestRead) {
        OFString value;
        return element.getOFStringArray(value).good() ? text::plain(QString::fromLatin1(value.c_str()), longestShown)
                                                      : QString();
    }
    if (!isText(vr))
        return bytesText(length);
    QByteArray bytes(qsizetype(qMin(length, longestRead)), '\0'); // truncated: a contour can be megabytes of text
    if (element.getPartialValue(bytes.data(), 0, Uint32(bytes.size())).bad())
        return QCoreApplication::translate("Tags", "(cannot be read)");
    const bool cut = length > longestRead;
    while (!bytes.isEmpty() && bytes.back() == '\0')
        bytes.chop(1);
    const char *delimiters = vr == EVR_PN ? "\\^=" : vr == EVR_LT || vr == EVR_ST || vr == EVR_UT ? "" : "\\";
    const QString decoded = charset.decode(OFString(bytes.constData(), size_t(bytes.size())), delimiters);
    return text::plain(cut ? decoded + u'…' : decoded, longestShown);
}

class Walk
{
public:
    void item(DcmItem &item, int depth, const std::shared_ptr<Charset> &outer)
    {
        const auto charset = std::make_shared<Charset>(item, outer);
        for (DcmObject *object = item.nextInContainer(nullptr); object != nullptr;
             object = item.nextInContainer(object))
            element(*static_cast<DcmElement *>(object), depth, charset);
    }

    QList<Tag> tags;

private:
    void element(DcmElement &element, int depth, const std::shared_ptr<Charset> &charset)
    {
        append(element, depth);
        if (element.ident() == EVR_SQ)
            return sequence(static_cast<DcmSequenceOfItems &>(element), depth, charset);
        if (auto *pixels = dynamic_cast<DcmPixelData *>(&element))
            tags.back().value = pixelText(*pixels);
        else
            tags.back().value = valueOf(element, *charset);
    }

    void sequence(DcmSequenceOfItems &sequence, int depth, const std::shared_ptr<Charset> &charset)
    {
        const qint64 count = qint64(sequence.card());
        tags.back().value = QCoreApplication::translate("Tags", "%Ln items", nullptr, int(count));
        qint64 number = 0;
        for (DcmObject *object = sequence.nextInContainer(nullptr); object != nullptr;
             object = sequence.nextInContainer(object)) {
            tags.append({.tag = u"(FFFE,E000)"_s,
                         .name = QCoreApplication::translate("Tags", "Item %1").arg(++number),
                         .vr = {},
                         .value = {},
                         .depth = depth + 1});
            item(*static_cast<DcmItem *>(object), depth + 2, charset);
        }
    }

    void append(DcmElement &element, int depth)
    {
        DcmTag tag = element.getTag();
        const auto hex = [](Uint16 part) { return u"%1"_s.arg(part, 4, 16, QChar(u'0')).toUpper(); };
        const QString name = QString::fromLatin1(tag.getTagName());
        tags.append({.tag = u"(%1,%2)"_s.arg(hex(tag.getGroup()), hex(tag.getElement())),
                     .name = name == QLatin1StringView(DcmTag_ERROR_TagName)
                                 ? QCoreApplication::translate("Tags", "(private or unknown)")
                                 : name,
                     .vr = QString::fromLatin1(DcmVR(element.getVR()).getValidVRName()),
                     .value = {},
                     .depth = depth});
    }
};

} // namespace

Result<QList<Tag>> readTags(const Object &object)
{
    return guarded(object.path, [&object]() -> Result<QList<Tag>> {
        const auto file = open(object.path, object.bytes);
        if (!file)
            return failure(file.error());
        Walk walk;
        walk.item(*(*file)->getMetaInfo(), 0, nullptr);
        walk.item(*(*file)->getDataset(), 0, nullptr);
        return walk.tags;
    });
}

} // namespace tcia::dicom
