// SPDX-License-Identifier: Apache-2.0
#include "storage/recordedseries.h"
#include "support/rootfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;

// Whether recorded files still exist, by names and sizes.
class TestRecordedSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        using Change = std::function<void(const RootFixture &root)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("none") << Change([](const RootFixture &) {}) << true;
        QTest::newRow("a file of the user's")
            << Change([](const RootFixture &root) { root.write(u"a/notes"_s, "mine"); }) << true;
        QTest::newRow("emptied") << Change([](const RootFixture &root) { root.write(u"a/1.dcm"_s, {}); }) << false;
        QTest::newRow("longer") << Change([](const RootFixture &root) {
            root.write(u"a/1.dcm"_s, RootFixture::first() + 'a');
        }) << false;
        QTest::newRow("the sizes of two exchanged") << Change([](const RootFixture &root) {
            root.write(u"a/1.dcm"_s, RootFixture::second());
            root.write(u"a/2.dcm"_s, RootFixture::first());
        }) << false;
        QTest::newRow("emptied, beside a file of the user's") << Change([](const RootFixture &root) {
            root.write(u"a/notes"_s, "mine");
            root.write(u"a/1.dcm"_s, {});
        }) << false;
        QTest::newRow("removed") << Change([](const RootFixture &root) {
            QVERIFY(QFile::remove(root.path() + u"/a/1.dcm"_s));
        }) << false;
        QTest::newRow("removed with its folder")
            << Change([](const RootFixture &root) { QVERIFY(QDir(root.path() + u"/a"_s).removeRecursively()); })
            << false;
    }
    void changes()
    {
        QFETCH(std::function<void(const RootFixture &)>, change);
        const RootFixture root;
        root.record(root.put(u"1.2.3"_s, u"a"_s));
        const auto record = storage::readRecordAt(root.path(), 0);
        QVERIFY(record);
        const storage::RecordedSeries series = storage::recordedSeries(0, *record);
        QCOMPARE(series.files, 2);
        const auto folder = Directory::open(root.path());
        QVERIFY(folder && storage::isWhole(*folder, series));
        change(root);
        QTEST(storage::isWhole(*folder, series), "isWhole");
    }

    //! Which series of a folder stand there whole, and which of them were adopted: the last record of each counts.
    void wholeSeriesOfAFolder()
    {
        const RootFixture root;
        const auto put = [&root](const QString &uid, const QString &folder) {
            return *storage::recordFromLine(root.put(uid, folder));
        };
        storage::Record plain = put(u"1.2.1"_s, u"a"_s), adopted = put(u"1.2.2"_s, u"b"_s),
                        fetched = put(u"1.2.3"_s, u"c"_s), broken = put(u"1.2.4"_s, u"d"_s);
        plain.series.description = u"\"adopted\":true"_s;
        adopted.isAdopted = fetched.isAdopted = broken.isAdopted = true;
        QCOMPARE(storage::recordFromLine(storage::lineOf(adopted))->isAdopted, true);
        QCOMPARE(storage::recordFromLine(storage::lineOf(plain))->isAdopted, false);
        for (const storage::Record *one : {&plain, &adopted, &fetched, &broken})
            root.record(storage::lineOf(*one));
        fetched.isAdopted = false;
        root.record(storage::lineOf(fetched)); // downloaded since
        root.write(u"d/1.dcm"_s, {});
        const QStringList all {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s, u"1.2.4"_s, u"1.2.5"_s};
        const auto keys = [](const Result<QHash<QString, QString>> &found) {
            QStringList uids = found ? found->keys() : QStringList();
            uids.sort();
            return uids;
        };
        QCOMPARE(keys(storage::wholeSeries(root.path(), all)), (QStringList {u"1.2.1"_s, u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(keys(storage::wholeSeries(root.path(), {u"1.2.1"_s})), QStringList {u"1.2.1"_s});
        const auto byAdoption = storage::wholeSeries(root.path(), all, storage::RecordedBy::Adoption);
        QCOMPARE(keys(byAdoption), QStringList {u"1.2.2"_s});
        QCOMPARE(byAdoption->value(u"1.2.2"_s), root.path() + u"/b"_s);
        QVERIFY(storage::wholeSeries(root.path() + u"/missing"_s, all)->isEmpty());
        QCOMPARE(*storage::adoptedSeries(root.path()), *byAdoption);
        QVERIFY(storage::adoptedSeries(root.path() + u"/missing"_s)->isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRecordedSeries)
#include "tst_recordedseries.moc"
