// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/fragments.h"

#include "core/reason.h"
#include "dicom/pixels/rle.h"

#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qint64 mostBytes = 1LL << 30; // of a compressed frame

//! One piece of the pixel data; empty ones are left out.
struct Fragment
{
    DcmPixelItem *item = nullptr;
    qint64 offset = 0; //!< from the first one's tag
};

QByteArray bytesOf(DcmPixelItem &item)
{
    Uint8 *bytes = nullptr;
    if (item.getUint8Array(bytes).bad() || bytes == nullptr)
        return {};
    return {reinterpret_cast<const char *>(bytes), qsizetype(item.getLength())};
}

QByteArray beginningOf(DcmPixelItem &item)
{
    QByteArray bytes(qsizetype(qMin<Uint32>(item.getLength(), 64)), '\0');
    return item.getPartialValue(bytes.data(), 0, Uint32(bytes.size())).good() ? bytes : QByteArray();
}

bool beginsFrame(DcmPixelItem &item, E_TransferSyntax syntax)
{
    const QByteArray bytes = beginningOf(item);
    if (syntax == EXS_RLELossless)
        return beginsRleFrame(bytes);
    return bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("\xff\x4f\xff\x51") ||
           bytes.startsWith(QByteArray("\0\0\0\x0cjP  ", 8));
}

//! The fragments' offsets as listed in the file's basic or extended table; empty if there are none.
std::vector<qint64> listedOffsets(DcmDataset &dataset, DcmPixelSequence &sequence)
{
    std::vector<qint64> offsets;
    DcmElement *extended = nullptr;
    Uint8 *bytes = nullptr;
    if (dataset.findAndGetElement(DCM_ExtendedOffsetTable, extended).good() && extended->getLength() >= 8) {
        QByteArray table(qsizetype(extended->getLength()), '\0');
        if (extended->getPartialValue(table.data(), 0, Uint32(table.size())).good())
            for (qsizetype at = 0; at + 8 <= table.size(); at += 8)
                offsets.push_back(qFromLittleEndian<qint64>(table.constData() + at));
        return offsets;
    }
    DcmPixelItem *basic = nullptr;
    if (sequence.getItem(basic, 0).bad() || basic->getUint8Array(bytes).bad() || bytes == nullptr)
        return offsets;
    for (Uint32 at = 0; at + 4 <= basic->getLength(); at += 4)
        offsets.push_back(qFromLittleEndian<quint32>(bytes + at));
    return offsets;
}

//! The numbers of the fragments that begin frames according to the listed offsets; empty if these are invalid.
std::vector<size_t> startsByOffset(const std::vector<Fragment> &fragments, const std::vector<qint64> &offsets)
{
    std::vector<size_t> starts;
    for (const qint64 offset : offsets) {
        const auto at = std::lower_bound(fragments.begin(), fragments.end(), offset,
                                         [](const Fragment &one, qint64 wanted) { return one.offset < wanted; });
        const auto index = size_t(at - fragments.begin());
        if (at == fragments.end() || at->offset != offset || (starts.empty() ? index != 0 : index <= starts.back()))
            return {};
        starts.push_back(index);
    }
    return starts;
}

std::vector<size_t> startsByContent(const std::vector<Fragment> &fragments, E_TransferSyntax syntax)
{
    std::vector<size_t> starts;
    for (size_t i = 0; i < fragments.size(); ++i)
        if (i == 0 || beginsFrame(*fragments[i].item, syntax))
            starts.push_back(i);
    return starts;
}

std::vector<size_t> evenStarts(size_t fragments, size_t frames)
{
    std::vector<size_t> starts;
    for (size_t i = 0; i < fragments; i += fragments / frames)
        starts.push_back(i);
    return starts;
}

std::vector<size_t> frameStarts(const std::vector<Fragment> &fragments, size_t frames, DcmDataset &dataset,
                                DcmPixelSequence &sequence)
{
    if (frames == 1)
        return {0};
    if (fragments.size() == frames)
        return evenStarts(frames, frames);
    if (auto listed = startsByOffset(fragments, listedOffsets(dataset, sequence)); listed.size() == frames)
        return listed;
    if (auto found = startsByContent(fragments, dataset.getOriginalXfer()); found.size() == frames)
        return found;
    return fragments.size() % frames == 0 ? evenStarts(fragments.size(), frames) : std::vector<size_t>();
}

DcmPixelSequence *sequenceOf(DcmDataset &dataset)
{
    DcmElement *element = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, element).bad())
        return nullptr;
    auto *pixels = dynamic_cast<DcmPixelData *>(element);
    DcmPixelSequence *sequence = nullptr;
    E_TransferSyntax syntax = EXS_Unknown;
    const DcmRepresentationParameter *parameter = nullptr;
    if (pixels == nullptr)
        return nullptr;
    pixels->getOriginalRepresentationKey(syntax, parameter);
    return pixels->getEncapsulatedRepresentation(syntax, parameter, sequence).good() ? sequence : nullptr;
}

std::vector<Fragment> fragmentsOf(DcmPixelSequence &sequence)
{
    std::vector<Fragment> fragments;
    qint64 offset = 0;
    bool isTable = true; // the first item lists offsets
    for (DcmObject *item = sequence.nextInContainer(nullptr); item != nullptr; item = sequence.nextInContainer(item)) {
        auto *const fragment = dynamic_cast<DcmPixelItem *>(item);
        if (!isTable && fragment != nullptr) {
            if (fragment->getLength() > 0)
                fragments.push_back({fragment, offset});
            offset += 8 + qint64(fragment->getLength());
        }
        isTable = false;
    }
    return fragments;
}

} // namespace

Result<QByteArray> compressedFrame(DcmDataset &dataset, qint64 frame, qint64 frames, const QString &path)
{
    DcmPixelSequence *const sequence = sequenceOf(dataset);
    if (sequence == nullptr)
        return failure(Error::Kind::BadArchive,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "The pixels cannot be decoded: they are not compressed as the file says.")>(),
                       {.path = path});
    const std::vector<Fragment> fragments = fragmentsOf(*sequence);
    if (qint64(fragments.size()) < frames)
        return failure(
            Error::Kind::Incomplete,
            english<QT_TRANSLATE_NOOP("Reasons", "The image should have %1 frames, but has only %2 pieces.")>()
                .arg(frames)
                .arg(fragments.size()),
            {.path = path});
    const std::vector<size_t> starts = frameStarts(fragments, size_t(frames), dataset, *sequence);
    if (starts.size() != size_t(frames))
        return failure(
            Error::Kind::BadArchive,
            english<QT_TRANSLATE_NOOP(
                "Reasons",
                "The pixels cannot be decoded: the file does not say which pieces belong to which frame.")>(),
            {.path = path});
    const size_t end = frame + 1 < frames ? starts[size_t(frame) + 1] : fragments.size();
    QByteArray bytes;
    for (size_t i = starts[size_t(frame)]; i < end; ++i) {
        if (bytes.size() + qint64(fragments[i].item->getLength()) > mostBytes)
            return failure(
                Error::Kind::Usage,
                english<QT_TRANSLATE_NOOP("Reasons", "Its compressed image is too large for the preview.")>(),
                {.path = path});
        bytes += bytesOf(*fragments[i].item);
    }
    return bytes;
}

} // namespace tcia::dicom
