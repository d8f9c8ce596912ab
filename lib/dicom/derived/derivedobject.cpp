// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/derivedobject.h"

#include "core/reason.h"
#include "dicom/frame.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

std::optional<int> wholeNumber(double number)
{
    constexpr double least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    return number >= least && number <= most && number == std::floor(number) ? std::optional(int(number))
                                                                             : std::nullopt;
}

} // namespace

double SlicePlace::tolerance() const
{
    constexpr double least = 0.01, most = 0.5; // mm: slices may overlap, so that their thickness says little
    return plane && plane->thickness > 0 ? qBound(least, plane->thickness / 4, most) : most;
}

QList<DcmItem *> itemsOf(DcmItem &item, const DcmTagKey &sequence)
{
    QList<DcmItem *> items;
    DcmSequenceOfItems *found = nullptr;
    if (item.findAndGetSequence(sequence, found).bad() || found == nullptr)
        return items;
    for (DcmObject *one = found->nextInContainer(nullptr); one != nullptr; one = found->nextInContainer(one))
        if (auto *entry = dynamic_cast<DcmItem *>(one))
            items.append(entry);
    return items;
}

DcmItem *firstItemOf(DcmItem &item, const DcmTagKey &sequence)
{
    DcmItem *first = nullptr;
    return item.findAndGetSequenceItem(sequence, first, 0).good() ? first : nullptr;
}

QString uidIn(DcmItem &item, const DcmTagKey &key)
{
    constexpr qsizetype longest = 64;
    const QByteArray uid = codeIn(item, key);
    return uid.size() <= longest ? QString::fromLatin1(uid) : QString();
}

std::optional<int> wholeNumberIn(DcmItem &item, const DcmTagKey &key)
{
    const QList<double> numbers = numbersIn(item, key);
    return numbers.isEmpty() ? std::nullopt : wholeNumber(numbers.first());
}

Structure::Method methodOf(const QByteArray &code)
{
    if (code == "MANUAL")
        return Structure::Method::Manual;
    if (code == "SEMIAUTOMATIC")
        return Structure::Method::SemiAutomatic;
    return code == "AUTOMATIC" ? Structure::Method::Automatic : Structure::Method::Unknown;
}

void StructureNumbers::add(const std::optional<int> &number, int index)
{
    if (!number) {
        ++m_unusable;
        return;
    }
    const auto known = m_indexes.find(*number);
    if (known == m_indexes.end()) {
        m_indexes.insert(*number, index);
        return;
    }
    m_unusable += *known < 0 ? 1 : 2; // no one can tell whose it is
    *known = -1;
}

int StructureNumbers::indexOf(const std::optional<int> &number) const
{
    return number ? m_indexes.value(*number, -1) : -1;
}

QStringList StructureNumbers::problems() const
{
    if (m_unusable == 0)
        return {};
    return {english<QT_TRANSLATE_N_NOOP(
        "Reasons", "%n of them cannot be shown: their numbers are invalid, or those of others.")>(m_unusable)};
}

QList<ImageReference> referencesIn(DcmItem &item, const DcmTagKey &sequence)
{
    QList<ImageReference> references;
    for (DcmItem *const one : itemsOf(item, sequence)) {
        const QString uid = uidIn(*one, DCM_ReferencedSOPInstanceUID);
        if (uid.isEmpty())
            continue;
        const QList<double> frames = numbersIn(*one, DCM_ReferencedFrameNumber);
        if (frames.isEmpty())
            references.append({uid});
        for (const double frame : frames)
            if (const auto number = wholeNumber(frame); number && *number > 0)
                references.append({uid, *number - 1});
    }
    return references;
}

Result<std::unique_ptr<DerivedObject>> openDerived(const Object &object, const DerivedLimits &limits)
{
    return guarded(object.path, [&]() -> Result<std::unique_ptr<DerivedObject>> {
        auto file = open(object.path, object.bytes);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        if (dataset.tagExists(DCM_SegmentSequence))
            return openSegmentation(std::move(*file), object.path, limits);
        if (dataset.tagExists(DCM_StructureSetROISequence))
            return openStructureSet(std::move(*file), object.path, limits);
        if (dataset.tagExists(DCM_ContentSequence))
            return openReport(std::move(*file), limits);
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "%1: it contains no segments, outlines or report.")>().arg(
                           kindOf(dataset)),
                       {.path = object.path});
    });
}

} // namespace tcia::dicom
