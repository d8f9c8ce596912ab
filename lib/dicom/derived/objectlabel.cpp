// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/objectlabel.h"

#include "core/text.h"
#include "dicom/derived/derivedobject.h"

namespace tcia::dicom {

namespace {

constexpr qsizetype longest = 64;

QString textIn(DcmItem &item, const DcmTagKey &key, Charset &charset)
{
    return text::plain(charset.decode(storedText(item, key)).trimmed(), longest);
}

QString labelOf(DcmDataset &data)
{
    Charset charset(data);
    QStringList parts;
    for (const DcmTagKey &key :
         {DCM_StructureSetLabel, DCM_StructureSetDescription, DCM_ContentLabel, DCM_ContentDescription})
        if (const QString part = textIn(data, key, charset); !part.isEmpty() && !parts.contains(part))
            parts << part;
    DcmItem *const title = firstItemOf(data, DCM_ConceptNameCodeSequence);
    if (parts.isEmpty() && title != nullptr)
        return textIn(*title, DCM_CodeMeaning, charset);
    return text::list(parts);
}

} // namespace

QString readObjectLabel(const Object &object)
{
    const auto label = guarded(object.path, [&object]() -> Result<QString> {
        const auto file = open(object.path, object.bytes, DCM_StructureSetROISequence); // behind all of these
        return file ? Result<QString>(labelOf(*(*file)->getDataset())) : failure(file.error());
    });
    return label ? *label : QString();
}

} // namespace tcia::dicom
