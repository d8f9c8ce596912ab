// SPDX-License-Identifier: Apache-2.0
#include "dicom/references.h"

#include "core/uid.h"
#include "dicom/dataset.h"
#include "dicom/inspect.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! Of all items below this one. openFile() has refused files that are nested too deeply for this.
void collect(DcmItem &item, QStringList &uids)
{
    for (unsigned long i = 0; i < item.card(); ++i) {
        auto *sequence = dynamic_cast<DcmSequenceOfItems *>(item.getElement(i));
        for (unsigned long number = 0; sequence && number < sequence->card(); ++number) {
            DcmItem *const inner = sequence->getItem(number);
            if (!inner)
                continue;
            const QString uid = QString::fromLatin1(storedText(*inner, DCM_SeriesInstanceUID).c_str()).trimmed();
            if (isUid(uid) && !uids.contains(uid))
                uids << uid;
            collect(*inner, uids);
        }
    }
}

} // namespace

bool refersToSeries(const QString &modality) { return modality == "SEG"_L1 || modality == "RTSTRUCT"_L1; }

Result<QStringList> readReferencedSeries(const QString &path)
{
    return guarded(path, [&path]() -> Result<QStringList> {
        initialise();
        const auto file = openFile(path, DCM_ROIContourSequence);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        QStringList uids;
        collect(dataset, uids);
        uids.removeAll(QString::fromLatin1(storedText(dataset, DCM_SeriesInstanceUID).c_str()).trimmed());
        return uids;
    });
}

} // namespace tcia::dicom
