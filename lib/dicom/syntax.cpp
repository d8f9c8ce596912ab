// SPDX-License-Identifier: Apache-2.0
#include "dicom/syntax.h"

#include "core/reason.h"
#include "core/text.h"

#include <dcmtk/dcmdata/dccodec.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

struct Named
{
    QLatin1StringView uid; //!< without the "1.2.840.10008.1.2." of them all
    QLatin1StringView name;
};

//! Formats that cannot be decoded here and that DCMTK may not know.
constexpr std::array unsupported {
    Named {"4.201"_L1, "High-Throughput JPEG 2000 (HTJ2K), lossless"_L1},
    Named {"4.202"_L1, "High-Throughput JPEG 2000 (HTJ2K), lossless"_L1},
    Named {"4.203"_L1, "High-Throughput JPEG 2000 (HTJ2K)"_L1},
    Named {"4.110"_L1, "JPEG XL, lossless"_L1},
    Named {"4.111"_L1, "JPEG XL, from JPEG"_L1},
    Named {"4.112"_L1, "JPEG XL"_L1},
    Named {"4.92"_L1, "JPEG 2000 Part 2, lossless"_L1},
    Named {"4.93"_L1, "JPEG 2000 Part 2"_L1},
    Named {"4.94"_L1, "JPIP, pixels on a server"_L1},
    Named {"4.95"_L1, "JPIP, pixels on a server"_L1},
    Named {"4.204"_L1, "JPIP with HTJ2K, pixels on a server"_L1},
    Named {"4.205"_L1, "JPIP with HTJ2K, pixels on a server"_L1},
    Named {"4.100"_L1, "MPEG-2 video"_L1},
    Named {"4.101"_L1, "MPEG-2 video"_L1},
    Named {"4.102"_L1, "MPEG-4 (H.264) video"_L1},
    Named {"4.103"_L1, "MPEG-4 (H.264) video"_L1},
    Named {"4.104"_L1, "MPEG-4 (H.264) video"_L1},
    Named {"4.105"_L1, "MPEG-4 (H.264) video"_L1},
    Named {"4.106"_L1, "MPEG-4 (H.264) video"_L1},
    Named {"4.107"_L1, "HEVC (H.265) video"_L1},
    Named {"4.108"_L1, "HEVC (H.265) video"_L1},
    Named {"7.1"_L1, "SMPTE ST 2110-20 video"_L1},
    Named {"7.2"_L1, "SMPTE ST 2110-20 video"_L1},
    Named {"7.3"_L1, "SMPTE ST 2110-30 audio"_L1},
};

constexpr QLatin1StringView family("1.2.840.10008.1.2.");

tl::unexpected<Error> cannotShow(const QString &name, const QString &path)
{
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP(
            "Reasons", "Its picture is compressed as “%1”, which cannot be shown here. The file itself may be "
                       "intact; another viewer can open it.")>()
            .arg(name),
        {.path = path});
}

//! Entries of `unsupported` without their suffix also match parts of a video (4.100.1).
QString unsupportedName(const QString &uid)
{
    if (!uid.startsWith(family))
        return {};
    const QStringView rest = QStringView(uid).sliced(family.size());
    const auto found = std::find_if(unsupported.begin(), unsupported.end(), [rest](const Named &one) {
        return rest == one.uid || (rest.startsWith(one.uid) && rest.at(one.uid.size()) == u'.');
    });
    return found == unsupported.end() ? QString() : QString(found->name);
}

} // namespace

QString transferSyntaxOf(DcmFileFormat &file)
{
    return QString::fromLatin1(storedText(*file.getMetaInfo(), DCM_TransferSyntaxUID).c_str()).trimmed();
}

bool isJpeg2000(E_TransferSyntax syntax) { return syntax == EXS_JPEG2000LosslessOnly || syntax == EXS_JPEG2000; }

bool isLossy(E_TransferSyntax syntax)
{
    constexpr std::array lossless {EXS_JPEGProcess14, EXS_JPEGProcess14SV1, EXS_JPEGLSLossless, EXS_RLELossless,
                                   EXS_JPEG2000LosslessOnly};
    return DcmXfer(syntax).isEncapsulated() && std::find(lossless.begin(), lossless.end(), syntax) == lossless.end();
}

Result<void> checkSyntax(DcmDataset &dataset, const QString &transferSyntax, const QString &path)
{
    if (const QString name = unsupportedName(transferSyntax); !name.isEmpty())
        return cannotShow(name, path);
    const DcmXfer read(dataset.getOriginalXfer());
    if (!transferSyntax.isEmpty() && DcmXfer(transferSyntax.toLatin1().constData()).getXfer() == EXS_Unknown)
        return cannotShow(text::plain(transferSyntax, 64), path);
    if (!read.isEncapsulated() || isJpeg2000(read.getXfer()) || read.getXfer() == EXS_RLELossless ||
        DcmCodecList::canChangeCoding(read.getXfer(), EXS_LittleEndianExplicit))
        return {};
    return cannotShow(QString::fromLatin1(read.getXferName()), path);
}

} // namespace tcia::dicom
