// SPDX-License-Identifier: Apache-2.0
#include "fuzz/targets.h"

#include "fuzz/seeds.h"
#include "support/recorded.h"

#include <QDirIterator>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all {
        {"unpacker", unpacker, zipSeeds, {u"zips/*.zip"_s}},
        {"manifest", manifest, manifestSeeds, {u"manifests/*.tcia"_s, u"api-samples/*.tcia"_s, u"api-samples/*.csv"_s}},
        {"json", json, jsonSeeds, {u"api-samples/*.json"_s, u"api/*.json"_s}},
        {"md5list", md5list, md5ListSeeds, {}},
        {"metadata", metadata, metadataSeeds, {u"api-samples/dataretriever_metadata_*.csv"_s}},
        {"listing", listing, listingSeeds, {}},
        {"imageheader", imageheader, imageHeaderSeeds, {}},
        {"multipart", multipart, multipartSeeds, {}},
        {"dicomjson", dicomjson, dicomJsonSeeds, {}},
        {"derived",
         derived,
         derivedSeeds,
         {u"dicom/highdicom/seg_image_ct*.dcm"_s, u"dicom/highdicom/seg_image_*labelmap.dcm"_s,
          u"dicom/highdicom/sr_*.dcm"_s, u"dicom/dcmqi/label.seg"_s, u"dicom/dcmqi/sparse-labelmap*.dcm"_s,
          u"dicom/pydicom/rtstruct.dcm"_s}},
        {"parquet", parquet, parquetSeeds, {}},
    };
    return all;
}

QStringList recordedSeeds(const Target &target)
{
    constexpr qint64 largest = 256 * 1024; // long inputs only slow the fuzzer down
    QStringList files;
    if (!tests::hasRecordedData())
        return files;
    for (const QString &place : target.recorded) {
        const qsizetype slash = place.lastIndexOf(u'/');
        QDirIterator it(tests::recordedPath(place.first(slash)), {place.sliced(slash + 1)}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            if (it.fileInfo().size() <= largest)
                files << it.filePath();
        }
    }
    files.sort();
    return files;
}

void insist(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "BROKEN PROMISE: %s\n", promise);
    std::abort();
}

} // namespace tcia::fuzz
