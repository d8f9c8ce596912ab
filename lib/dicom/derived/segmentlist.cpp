// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/segmentlist.h"

#include "core/reason.h"
#include "core/text.h"
#include "dicom/derived/structurecolour.h"
#include "dicom/frame.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qsizetype longestName = 64;

std::optional<QRgb> ownColourOf(DcmItem &segment)
{
    std::array<quint16, 3> encoded {};
    for (unsigned i = 0; i < encoded.size(); ++i)
        if (Uint16 value = 0; segment.findAndGetUint16(DCM_RecommendedDisplayCIELabValue, value, i).good())
            encoded[i] = value;
        else
            return {};
    return colourFromCieLab(encoded);
}

QString nameOf(DcmItem &segment, Charset &charset)
{
    const auto text = [&charset](DcmItem &item, const DcmTagKey &key) {
        return tcia::text::plain(charset.decode(storedText(item, key)).trimmed(), longestName);
    };
    if (const QString label = text(segment, DCM_SegmentLabel); !label.isEmpty())
        return label;
    DcmItem *const type = firstItemOf(segment, DCM_SegmentedPropertyTypeCodeSequence);
    return type == nullptr ? QString() : text(*type, DCM_CodeMeaning);
}

//! Whether a segment is described as the background: DICOM's code for that is 125040.
bool isBackgroundItem(DcmItem &segment)
{
    DcmItem *const type = firstItemOf(segment, DCM_SegmentedPropertyTypeCodeSequence);
    return type != nullptr && codeIn(*type, DCM_CodeValue) == "125040" &&
           codeIn(*type, DCM_CodingSchemeDesignator) == "DCM";
}

} // namespace

SegmentList::SegmentList(DcmItem &data, qsizetype most) : m_isLabelMap(codeIn(data, DCM_SegmentationType) == "LABELMAP")
{
    std::optional<Palette> palette;
    if (m_isLabelMap) {
        if (const auto padding = wholeNumberIn(data, DCM_PixelPaddingValue))
            m_background.insert(*padding);
        if (const auto read = Palette::read(data, false, {}))
            palette = *read;
    }
    const auto charset = std::make_shared<Charset>(data);
    for (DcmItem *const item : itemsOf(data, DCM_SegmentSequence)) {
        const auto number = wholeNumberIn(*item, DCM_SegmentNumber);
        if (m_isLabelMap && number && (m_background.contains(*number) || isBackgroundItem(*item))) {
            m_background.insert(*number);
            continue;
        }
        m_isCut = m_segments.size() == most;
        if (m_isCut)
            break;
        Charset own(*item, charset);
        add(*item, own, palette);
    }
    if (m_isLabelMap && m_numbers.indexOf(0) < 0)
        m_background.insert(0);
}

void SegmentList::add(DcmItem &item, Charset &charset, const std::optional<Palette> &palette)
{
    const auto number = wholeNumberIn(item, DCM_SegmentNumber);
    Structure segment;
    segment.number = number.value_or(0);
    segment.name = nameOf(item, charset);
    segment.method = methodOf(codeIn(item, DCM_SegmentAlgorithmType));
    segment.colour = defaultStructureColour(m_segments.size());
    if (const auto own = ownColourOf(item)) {
        segment.colour = *own;
    } else if (palette && number) {
        const Colour colour = palette->at(*number);
        segment.colour = qRgb(colour[0], colour[1], colour[2]);
    }
    m_numbers.add(number, int(m_segments.size()));
    m_segments.append(segment);
}

QStringList SegmentList::problems() const
{
    QStringList problems;
    if (m_isCut)
        problems << english<QT_TRANSLATE_N_NOOP("Reasons", "Only the first %n segments are shown.")>(m_segments.size());
    return problems << m_numbers.problems();
}

} // namespace tcia::dicom
