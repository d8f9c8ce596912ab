// SPDX-License-Identifier: Apache-2.0
#include "built.h"
#include "catalog/catalogstore.h"
#include "catalog/table/snapshot.h"
#include "core/files.h"
#include "support/sampleseries.h"
#include "support/step.h"
#include "support/waiting.h"

#include <QDataStream>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using namespace tcia::catalog;

namespace {

using Table = std::shared_ptr<const SeriesTable>;

Table sample(const QString &collection = u"B"_s, bool whole = true)
{
    const Patient patient {u"P1"_s, u"Name ü"_s, QDate(1950, 2, 3), u"F"_s, u"e"_s, collection, u"Human"_s, u"NO"_s};
    Study described = study(u"P1"_s, u"s1"_s, QDate(2001, 2, 3), u"what; \"it\" is"_s);
    described.seriesCount = 0;
    Series one = series(u"s1"_s, u"1.1"_s, u"CT "_s, 606, {});
    one.fileSize = Q_INT64_C(9'000'000'000);
    one.released = QDate(1899, 12, 31);
    QList<Series> all {one};
    if (whole)
        all << series({}, u"1.0"_s, {}) << series({}, {}, {});
    return built(collection, {patient, tests::patient(u"P2"_s)}, {described}, all);
}

//! A table as text, complete.
void compare(const SeriesTable &now, const SeriesTable &before)
{
    QCOMPARE(now.collection(), before.collection());
    QCOMPARE(now.size(), before.size());
    QCOMPARE(now.patientCount(), before.patientCount());
    QCOMPARE(now.studyCount(), before.studyCount());
    for (Row row = 0; row < now.size(); ++row)
        QCOMPARE(now.series(row), before.series(row));
    for (quint32 study = 0; study < now.studyCount(); ++study) {
        QCOMPARE(now.study(study), before.study(study));
        QCOMPARE(now.rowsOfStudy(study), before.rowsOfStudy(study));
    }
    for (quint32 patient = 0; patient < now.patientCount(); ++patient) {
        QCOMPARE(now.patient(patient), before.patient(patient));
        QCOMPARE(now.studiesOf(patient), before.studiesOf(patient));
    }
    QCOMPARE(now.unusable(), before.unusable());
    QCOMPARE(now.facet(FacetId::Year).at(0), before.facet(FacetId::Year).at(0));
}

//! A snapshot that was changed, made to look whole: it ends with the CRC-32 of the bytes before.
QByteArray withChecksum(QByteArray snapshot)
{
    snapshot.chop(4);
    quint32 crc = 0xffffffff;
    for (const char byte : snapshot) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    QDataStream(&snapshot, QIODevice::Append) << ~crc;
    return snapshot;
}

const QString server = u"https://one.example/v4"_s;
const QDateTime fetched(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);

} // namespace

class TestCatalogStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsStoredContent()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalog.sqlite"_s);
        {
            CatalogStore store(path);
            QVERIFY(answerOf(store.saveCollections(server, {u"B"_s, u"a"_s, u"ü"_s})));
            QVERIFY(answerOf(store.save(server, sample(), fetched)));
        }
        CatalogStore store(path);
        QCOMPARE(*answerOf(store.collections(server)), QStringList({u"B"_s, u"a"_s, u"ü"_s}));
        const auto kept = answerOf(store.storedCollections(server));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().collection, u"B"_s);
        QCOMPARE(kept->first().fetched, fetched);
        QCOMPARE(kept->first().series, 2);
        const auto table = CatalogStore::read(kept->first());
        QVERIFY(table);
        TCIA_STEP(compare(**table, *sample()));
    }

    void keepsServersAndCollectionsApart()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, sample(), fetched)));
        QVERIFY(answerOf(store.save(server, sample(u"b"_s), fetched)));
        QCOMPARE(answerOf(store.storedCollections(server))->size(), 2);
        QVERIFY(answerOf(store.storedCollections(u"https://two.example"_s))->isEmpty());
        QVERIFY(answerOf(store.collections(u"https://two.example"_s))->isEmpty());
    }

    void replacesWhole()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, sample(), fetched)));
        QVERIFY(answerOf(store.save(server, sample(u"B"_s, false), fetched.addDays(1))));
        const auto kept = answerOf(store.storedCollections(server));
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().fetched, fetched.addDays(1));
        QCOMPARE((*CatalogStore::read(kept->first()))->size(), 1u);
        // The older one may be in use; it is swept with the other orphans.
        const QDir snapshots(folder.filePath(u"catalog.sqlite.d"_s));
        QCOMPARE(snapshots.entryList(QDir::Files).size(), 2);
        for (const QString &name : snapshots.entryList(QDir::Files)) {
            QFile file(snapshots.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
        }
        QCOMPARE(answerOf(store.storedCollections(server))->size(), 1);
        QCOMPARE(snapshots.entryList(QDir::Files).size(), 1);
        QVERIFY(CatalogStore::read(kept->first()));
    }

    void sweepsOldOrphanedFiles()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, sample(), fetched)));
        const QDir snapshots(folder.filePath(u"catalog.sqlite.d"_s));
        for (const auto &[name, age] : {std::pair(u"old.snapshot"_s, -7200), std::pair(u"new.snapshot"_s, 0)}) {
            QFile file(snapshots.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(age), QFileDevice::FileModificationTime));
        }
        QVERIFY(answerOf(store.storedCollections(server)));
        QVERIFY(!snapshots.exists(u"old.snapshot"_s));
        QVERIFY(snapshots.exists(u"new.snapshot"_s)); // may be another process's, which has not registered it yet
        QCOMPARE(snapshots.entryList(QDir::Files).size(), 2);
    }

    void startsAnewFromADamagedFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalog.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        CatalogStore store(path);
        QVERIFY(answerOf(store.save(server, sample(), fetched)));
        QCOMPARE(answerOf(store.storedCollections(server))->size(), 1);
        QCOMPARE(QDir(folder.path()).entryList({u"*.damaged-*"_s}).size(), 1);
    }

    void refusesModifiedSnapshots()
    {
        const QByteArray whole = writeSnapshot(*sample());
        QVERIFY(readSnapshot(whole));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!readSnapshot(whole.first(size)));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray other = whole;
            other[at] = char(other[at] ^ 0x10);
            QVERIFY(!readSnapshot(other));
        }
    }

    void refusesASnapshotWithFewerColumnsThanItSays()
    {
        QByteArray bytes = writeSnapshot(*sample());
        QDataStream in(bytes);
        in.setVersion(QDataStream::Qt_6_4);
        quint32 number = 0;
        quint8 bigEndian = 0;
        QString text;
        in >> number >> number >> bigEndian >> text; // up to the first kind of records
        in >> text >> number;                        // its attributes and its size
        const qsizetype at = in.device()->pos();
        bytes[at + 3] = char(bytes[at + 3] - 1);
        QVERIFY(!readSnapshot(withChecksum(bytes)));
        bytes[at + 3] = char(bytes[at + 3] + 1);
        QVERIFY(readSnapshot(withChecksum(bytes)));
    }

    void reportsMissingOrForeignSnapshot()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        QVERIFY(answerOf(store.save(server, sample(), fetched)));
        StoredCollection kept = answerOf(store.storedCollections(server))->first();
        kept.collection = u"C"_s;
        QCOMPARE(CatalogStore::read(kept).error().kind, Error::Kind::Database);
        QVERIFY(QFile::remove(kept.path));
        QCOMPARE(CatalogStore::read(kept).error().kind, Error::Kind::Disk);
    }

    void reportsWhyStoringFails()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.path()); // a folder is no file
        const auto answer = answerOf(store.storedCollections(server));
        QVERIFY(!answer);
        QVERIFY(!answer.error().detail.isEmpty());
    }

    void keepsChanges()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        const Table before = sample();
        Series changed = before->series(*before->find(u"1.1"));
        changed.description = u"other"_s;
        changed.imageCount = 7;
        Series added = series(u"s1"_s, u"1.2"_s, u"MR"_s);
        const Table now = built(u"B"_s, {}, {study(u"P1"_s, u"s1"_s)}, {changed, added});
        const QList<SeriesChange> found = changesBetween(*before, *now, fetched);
        QStringList lines;
        for (const SeriesChange &change : found)
            lines << u"%1 %2 %3"_s.arg(int(change.kind)).arg(change.seriesUid, change.what);
        QCOMPARE(lines, QStringList({u"1 1.1 SeriesDescription ImageCount"_s, u"0 1.2 "_s, u"2 1.0 "_s}));
        QVERIFY(answerOf(store.history().save(server, found)));
        QCOMPARE(*answerOf(store.history().changes(server)), found);
        QCOMPARE(*answerOf(store.history().changes(server, {}, 1)), found.first(1));
        QVERIFY(answerOf(store.history().changes(server, fetched.addSecs(1)))->isEmpty());
        QVERIFY(answerOf(store.history().changes(u"https://two.example"_s))->isEmpty());
        QVERIFY(answerOf(store.history().forget(server)));
        QVERIFY(answerOf(store.history().changes(server))->isEmpty());
    }

    // Changes that an earlier version kept in the catalogue are not dropped silently.
    void changesThatCannotBeMovedAreReported()
    {
        const QTemporaryDir folder;
        const QString catalogue = folder.filePath(u"catalog.sqlite"_s);
        {
            Database earlier(catalogue, {u"CREATE TABLE change (unknown TEXT)"_s});
            QVERIFY(answerOf(earlier.open()));
        }
        CatalogStore store(catalogue);
        const auto opened = answerOf(store.history().open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Database);
        QCOMPARE(opened.error().context.path, catalogue);
        QVERIFY2(opened.error().detail.contains(u"could not be moved"_s), qPrintable(opened.error().detail));
        QVERIFY(answerOf(store.history().open())); // reported once; later changes are saved
        QVERIFY(answerOf(store.history().save(server, {SeriesChange()})));
        QCOMPARE(answerOf(store.history().changes(server))->size(), 1);
        QCOMPARE(answerOf(CatalogStore(catalogue).history().open()).has_value(), false); // the next start tries again
    }

    // The catalogue renames and reports its damaged file; a second report of the same file would only confuse.
    void aDamagedCatalogueIsReportedOnce()
    {
        const QTemporaryDir folder;
        const QString catalogue = folder.filePath(u"catalog.sqlite"_s);
        QVERIFY(writeFile(catalogue, QByteArray(8192, 'x')));
        CatalogStore store(catalogue);
        QVERIFY(answerOf(store.history().open()));
        QVERIFY(store.history().takeRepairNote().isEmpty());
        QVERIFY(answerOf(store.storedCollections(server)));
        QVERIFY2(store.takeRepairNote().contains(catalogue + u".damaged-"_s), "the damaged file was not reported");
    }

    void dropsTheOldestChanges()
    {
        const QTemporaryDir folder;
        CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        const auto seenAt = [](int seconds, int count) {
            QList<SeriesChange> changes;
            for (int i = 0; i < count; ++i)
                changes << SeriesChange {.kind = ChangeKind::New,
                                         .collection = u"C"_s,
                                         .patientId = {},
                                         .seriesUid = u"1.%1"_s.arg(i),
                                         .modality = {},
                                         .description = {},
                                         .what = {},
                                         .seen = fetched.addSecs(seconds)};
            return changes;
        };
        QVERIFY(answerOf(store.history().save(u"https://two.example"_s, seenAt(0, 5), 6)));
        for (int seconds = 0; seconds < 3; ++seconds)
            QVERIFY(answerOf(store.history().save(server, seenAt(seconds, 3), 5)));
        QCOMPARE(*answerOf(store.history().changes(server)),
                 seenAt(2, 3) + seenAt(1, 3)); // those seen together stay together
        QVERIFY(answerOf(store.history().save(server, seenAt(3, 7), 5)));
        QCOMPARE(answerOf(store.history().changes(server))->size(), 7);
        QCOMPARE(answerOf(store.history().changes(u"https://two.example"_s))->size(),
                 5); // another server's are its own
    }
};

QTEST_GUILESS_MAIN(TestCatalogStore)
#include "tst_catalogstore.moc"
