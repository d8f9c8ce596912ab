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
};

QTEST_APPLESS_MAIN(TestRecordedSeries)
#include "tst_recordedseries.moc"
