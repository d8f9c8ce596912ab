// SPDX-License-Identifier: Apache-2.0
#include "archive/imagelabels.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace tcia::archive {

namespace {

struct Wanted
{
    quint32 number;
    const char *key;
};
constexpr Wanted wanted[] {
    {tag(0x0008, 0x0020), "StudyDate"},
    {tag(0x0008, 0x0021), "SeriesDate"},
    {tag(0x0008, 0x0060), "Modality"},
    {tag(0x0008, 0x0070), "Manufacturer"},
    {tag(0x0008, 0x1030), "StudyDescription"},
    {tag(0x0008, 0x103E), "SeriesDescription"},
    {tag(0x0008, 0x1080), "AdmittingDiagnosesDescription"},
    {tag(0x0008, 0x1090), "ManufacturerModelName"},
    {tag(0x0010, 0x0010), "PatientName"},
    {tag(0x0010, 0x0020), "PatientID"},
    {tag(0x0010, 0x0030), "PatientBirthDate"},
    {tag(0x0010, 0x0040), "PatientSex"},
    {tag(0x0010, 0x1010), "PatientAge"},
    {tag(0x0018, 0x0015), "BodyPartExamined"},
    {tag(0x0018, 0x1020), "SoftwareVersions"},
    {tag(0x0018, 0x1030), "ProtocolName"},
    {tag(0x0020, 0x000D), "StudyInstanceUID"},
    {tag(0x0020, 0x000E), "SeriesInstanceUID"},
    {tag(0x0020, 0x0010), "StudyID"},
    {tag(0x0020, 0x0011), "SeriesNumber"},
};

//! The codecs of DICOM's character sets, by the number in their name. Others are read as Latin-1.
struct CharacterSet
{
    const char *name;
    const char *codec;
};
constexpr CharacterSet characterSets[] {
    {"192", "UTF-8"},      {"101", "ISO-8859-2"}, {"109", "ISO-8859-3"},  {"110", "ISO-8859-4"},
    {"144", "ISO-8859-5"}, {"127", "ISO-8859-6"}, {"126", "ISO-8859-7"},  {"138", "ISO-8859-8"},
    {"148", "ISO-8859-9"}, {"13", "Shift_JIS"},   {"GB18030", "GB18030"}, {"GBK", "GB18030"},
};

} // namespace

const char *labelOf(quint32 tag)
{
    const auto *const found = std::ranges::find(wanted, tag, &Wanted::number);
    return found == std::end(wanted) ? nullptr : found->key;
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    for (const CharacterSet &set : characterSets)
        if (charset.endsWith(set.name))
            if (QStringDecoder decoder(set.codec); decoder.isValid())
                return decoder.decode(bytes);
    return QString::fromLatin1(bytes);
}

} // namespace tcia::archive
