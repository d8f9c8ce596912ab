// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/palette.h"

#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

Result<Palette> Palette::read(DcmItem &dataset, bool isSigned, const QString &path)
{
    if (dataset.tagExists(DCM_SegmentedRedPaletteColorLookupTableData) &&
        !dataset.tagExists(DCM_RedPaletteColorLookupTableData))
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "Its colours are a segmented palette, which cannot be shown here.")>(),
            {.path = path});
    const std::array keys {std::pair {DCM_RedPaletteColorLookupTableDescriptor, DCM_RedPaletteColorLookupTableData},
                           std::pair {DCM_GreenPaletteColorLookupTableDescriptor, DCM_GreenPaletteColorLookupTableData},
                           std::pair {DCM_BluePaletteColorLookupTableDescriptor, DCM_BluePaletteColorLookupTableData}};
    Palette palette;
    for (size_t i = 0; i < palette.m_tables.size(); ++i) {
        const auto table = lookupTable(dataset, keys[i].first, keys[i].second, isSigned);
        if (!table)
            return failure(Error::Kind::BadArchive,
                           english<QT_TRANSLATE_NOOP(
                               "Reasons", "The pixels cannot be decoded: the palette is missing or invalid.")>(),
                           {.path = path});
        palette.m_tables[i] = *table;
        for (const quint16 entry : table->entries) // those of bytes may be stored in words
            if (entry > 255)
                palette.m_bits = qMax(palette.m_bits, table->bits);
    }
    return palette;
}

Colour Palette::at(double value) const
{
    Colour colour {};
    for (size_t i = 0; i < colour.size(); ++i)
        colour[i] = uchar(m_tables[i].at(value) >> (m_bits - 8));
    return colour;
}

} // namespace tcia::dicom
