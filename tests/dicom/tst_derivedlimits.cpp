// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/madederived.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;

//! What of a derived object is too much, or cannot be read: none of it vanishes without a word.
class TestDerivedLimits : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name) + u".dcm"_s); }

    Result<Derived> read(const DerivedLimits &limits = {}) const
    {
        return DerivedReader(limits).read({path("derived")});
    }
    SliceOverlay overlay(const DerivedLimits &limits) const
    {
        const auto overlays =
            DerivedReader(limits).overlays({.object = {path("derived")}, .slices = {{{path("slice")}}}});
        return overlays ? overlays->value(0) : SliceOverlay {.drawn = {}, .problem = text::of(overlays.error())};
    }
    bool makeSquares() const
    {
        const QByteArray square = "0\\0\\10\\4\\0\\10\\4\\2\\10\\0\\2\\10";
        return tests::makeStructures(
            path("derived"), {{.roi = 1, .source = {}, .points = square}, {.roi = 2, .source = {}, .points = square}});
    }
    bool makeMasks() const
    {
        return tests::makeSegmentation(
            path("derived"), {},
            {{.segment = 1, .position = "-10\\-20\\10", .source = {}, .pixels = {{0, 0}, {1, 1}}},
             {.segment = 2, .position = "-10\\-20\\10", .source = {}, .pixels = {{3, 3}}}});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(tests::makeSlice(path("slice"), {}, "1.2.2.0", "-10\\-20\\10")); }

    void pointsOfAnObject()
    {
        QVERIFY(makeSquares());
        QVERIFY(read({.points = 8}));
        const auto cut = read({.points = 7});
        QVERIFY(!cut);
        QCOMPARE(cut.error().detail, u"Its outlines have more than the 7 points that can be shown."_s);
    }

    void pointsOfASlice()
    {
        QVERIFY(makeSquares());
        QCOMPARE(overlay({.slicePoints = 8}).problem, QString());
        const SliceOverlay cut = overlay({.slicePoints = 7});
        QCOMPARE(cut.problem, u"Too much lies on this image to show all of it."_s);
        QCOMPARE(cut.drawn.size(), 1);
    }

    void pixelsOfASlice()
    {
        QVERIFY(makeMasks());
        QCOMPARE(overlay({.sliceMask = 5}).problem, QString());
        const SliceOverlay cut = overlay({.sliceMask = 4});
        QCOMPARE(cut.problem, u"Too much lies on this image to show all of it."_s);
        QCOMPARE(cut.drawn.at(0).masks.size() + cut.drawn.at(1).masks.size(), 1);
    }

    void framesOfASegmentation()
    {
        QVERIFY(makeMasks());
        QVERIFY(read({.frames = 2}));
        const auto cut = read({.frames = 1});
        QVERIFY(!cut);
        QCOMPARE(cut.error().detail, u"The segmentation has 2 frames, more than the 1 that can be shown."_s);
    }

    void structuresOfAnObject()
    {
        QVERIFY(makeSquares());
        QCOMPARE(read({.structures = 2})->problems, QStringList());
        const auto outlines = read({.structures = 1});
        QCOMPARE(outlines->structures.size(), 1);
        QCOMPARE(outlines->problems, QStringList {u"Only the first 1 outlines are shown."_s});
        QVERIFY(makeMasks());
        QCOMPARE(read({.structures = 1})->problems, QStringList {u"Only the first 1 segments are shown."_s});
    }

    void linesOfAReport()
    {
        QVERIFY(tests::makeReport(path("derived")));
        QCOMPARE(read({.lines = 6})->problems, QStringList());
        const auto cut = read({.lines = 3});
        QCOMPARE(cut->lines.size(), 3);
        QCOMPARE(cut->problems, QStringList {u"Only the first 3 lines are shown."_s});
    }

    void unreadableContours()
    {
        QVERIFY(tests::makeStructures(path("derived"), {{.roi = 1, .source = {}, .points = "1\\2\\x"},
                                                        {.roi = 1, .source = {}, .points = "1\\2\\3\\4"},
                                                        {.roi = 1, .source = {}, .points = ""},
                                                        {.roi = 1, .source = {}, .points = "1\\2\\3"}}));
        const auto content = read();
        QVERIFY(content);
        QCOMPARE(content->structures.at(0).parts, 1);
        QCOMPARE(content->problems, QStringList {u"3 contours cannot be read."_s});
    }

    void unusableNumbers_data()
    {
        QTest::addColumn<QList<QByteArray>>("numbers");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QList<qint64>>("parts");
        const QString words = u"%1 of them cannot be shown: their numbers are invalid, or those of others."_s;
        using Parts = QList<qint64>;
        QTest::newRow("good") << QList<QByteArray> {"7", "-3"} << QString() << Parts {1, 1};
        QTest::newRow("repeated") << QList<QByteArray> {"1", "1"} << words.arg(2) << Parts {0, 0};
        QTest::newRow("too large") << QList<QByteArray> {"1e300", "2"} << words.arg(1) << Parts {0, 1};
        QTest::newRow("not whole") << QList<QByteArray> {"1", "2.5"} << words.arg(1) << Parts {1, 0};
        QTest::newRow("none") << QList<QByteArray> {"", "2"} << words.arg(1) << Parts {0, 1};
    }

    void unusableNumbers()
    {
        QFETCH(QList<QByteArray>, numbers);
        QFETCH(QString, problem);
        QFETCH(QList<qint64>, parts);
        QVERIFY(tests::makeStructures(
            path("derived"),
            {{.roi = 1, .source = {}, .points = "1\\2\\3"}, {.roi = 2, .source = {}, .points = "1\\2\\3"}}, "1.2.9",
            numbers));
        const auto content = read();
        QVERIFY2(content, content ? "" : qPrintable(text::of(content.error())));
        QCOMPARE(content->problems.join(u'\n'), problem);
        QCOMPARE((QList<qint64> {content->structures.at(0).parts, content->structures.at(1).parts}), parts);
    }
};

QTEST_GUILESS_MAIN(TestDerivedLimits)
#include "tst_derivedlimits.moc"
