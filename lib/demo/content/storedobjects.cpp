// SPDX-License-Identifier: Apache-2.0
#include "demo/content/storedobjects.h"

#include "demo/images/dicomfile.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QUuid>

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr auto openBucket = "idc-open-data"_L1, headBucket = "idc-open-data-two"_L1,
               nonCommercialBucket = "idc-open-data-cr"_L1;

QString uuidFrom(const QString &name)
{
    static const QUuid space = QUuid::createUuidV5(QUuid(), u"demonstration archive"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

const QHash<QString, const SeriesEntry *> &seriesByUuid()
{
    static const auto all = [] {
        QHash<QString, const SeriesEntry *> series;
        for (const SeriesEntry &each : content().series)
            series.insert(uuidOf(each), &each);
        return series;
    }();
    return all;
}

void sortByKey(QList<StoredObject> &objects)
{
    std::ranges::sort(objects, {}, [](const StoredObject &object) { return object.key.toUtf8(); });
}

//! Small series and what people put beside them.
QList<StoredObject> plainObjects()
{
    constexpr qsizetype series = 12;
    QList<const SeriesEntry *> small;
    for (const SeriesEntry &each : content().series)
        if (each.images > 1 && each.images <= 12)
            small << &each;
    std::ranges::stable_sort(small, {}, [](const SeriesEntry *each) { return each->bytesPerImage * each->images; });
    QList<StoredObject> objects {{.key = u"README.txt"_s, .content = "Small series of the demonstration archive.\n"},
                                 {.key = u"broken/1.dcm"_s, .content = "This is not DICOM."}};
    for (const SeriesEntry *each : small.first(qMin(series, small.size())))
        for (int image = 0; image < each->images; ++image)
            objects << StoredObject {.key =
                                         u"%1/%2/%3/image %4+.dcm"_s
                                             .arg(each->record.patientId, each->record.studyUid, each->record.seriesUid)
                                             .arg(image, 3, 10, '0'_L1),
                                     .series = each,
                                     .image = image};
    sortByKey(objects);
    return objects;
}

QList<StoredObject> objectsOf(const SeriesEntry &series)
{
    QList<StoredObject> objects;
    for (int image = 0; image < series.images; ++image)
        objects << StoredObject {
            .key = uuidOf(series) + u'/' + uuidOf(series, image) + u".dcm"_s, .series = &series, .image = image};
    sortByKey(objects);
    return objects;
}

} // namespace

QStringList idcBuckets() { return {openBucket, headBucket, nonCommercialBucket}; }

QString bucketOf(const SeriesEntry &series)
{
    const QString &licence = content().collections.at(series.collection).licenseName;
    if (licence.contains("NonCommercial"_L1, Qt::CaseInsensitive) || licence.contains("NC"_L1))
        return nonCommercialBucket;
    return series.subject == Subject::Brain ? headBucket : openBucket;
}

QString uuidOf(const SeriesEntry &series) { return uuidFrom(series.record.seriesUid); }
QString uuidOf(const SeriesEntry &series, int image) { return uuidFrom(sopUid(series, image)); }

QByteArray StoredObject::bytes() const { return series == nullptr ? content : dicomFile(*series, image); }

QByteArray StoredObject::md5() const
{
    static QMutex mutex;
    static QHash<std::pair<const SeriesEntry *, int>, QByteArray> known;
    const std::pair name(series, image);
    if (series != nullptr) {
        const QMutexLocker lock(&mutex);
        if (const auto found = known.constFind(name); found != known.cend())
            return *found;
    }
    const QByteArray sum = QCryptographicHash::hash(bytes(), QCryptographicHash::Md5).toHex();
    const QMutexLocker lock(&mutex);
    if (series != nullptr)
        known.insert(name, sum);
    return sum;
}

QList<StoredObject> objectsIn(const QString &bucket, const QString &prefix)
{
    QList<StoredObject> objects;
    if (bucket == plainBucket) {
        static const QList<StoredObject> all = plainObjects();
        objects = all;
    } else if (const SeriesEntry *series = seriesByUuid().value(prefix.section(u'/', 0, 0));
               series != nullptr && bucketOf(*series) == bucket) {
        objects = objectsOf(*series);
    }
    objects.removeIf([&prefix](const StoredObject &object) { return !object.key.startsWith(prefix); });
    return objects;
}

bool isBucket(const QString &bucket) { return bucket == plainBucket || idcBuckets().contains(bucket); }

} // namespace tcia::demo
