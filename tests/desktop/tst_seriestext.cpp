// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/seriestext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::sentenceOf;

namespace {

Series made(const QString &modality, const QString &body, const QString &maker, const QString &model)
{
    Series series;
    series.modality = modality;
    series.bodyPart = body;
    series.manufacturer = maker;
    series.model = model;
    return series;
}

} // namespace

//! What the inspector says of a series.
class TestSeriesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void sentences_data()
    {
        QTest::addColumn<Series>("series");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("chest") << made(u"CT"_s, u"CHEST"_s, u"SIEMENS"_s, u"Biograph 40"_s)
                               << u"CT of the chest, on a Siemens Biograph 40."_s;
        QTest::newRow("two words") << made(u"CT"_s, u"HEADNECK"_s, {}, {}) << u"CT of the head and neck."_s;
        QTest::newRow("separated") << made(u"CT"_s, u"Whole_Body"_s, {}, {}) << u"CT of the whole body."_s;
        QTest::newRow("abbreviation") << made(u"CT"_s, u"H&N"_s, {}, {}) << u"CT of the head and neck."_s;
        QTest::newRow("unknown, as the archive spells it")
            << made(u"MR"_s, u"TSPINE L2"_s, {}, {}) << u"MR of the TSPINE L2."_s;
        QTest::newRow("maker within the model") << made(u"MR"_s, {}, u"GE"_s, u"GE Signa"_s) << u"MR, on a GE Signa."_s;
        QTest::newRow("a program") << made(u"SEG"_s, u"BRAIN"_s, u"3D Slicer Community"_s, u"3D Slicer"_s)
                                   << u"SEG of the brain, made with 3D Slicer Community."_s;
        QTest::newRow("report") << made(u"SR"_s, {}, u"dcmqi"_s, {}) << u"SR, made with dcmqi."_s;
    }
    void sentences()
    {
        QFETCH(const Series, series);
        QFETCH(const QString, sentence);
        QCOMPARE(sentenceOf(series), sentence);
    }

    //! Although the images were compressed on their way.
    void peekTakesWhatWasSaid()
    {
        Series series = made(u"CT"_s, {}, {}, {});
        series.imageCount = 69;
        series.fileSize = 69 * 135'000;
        session::Peeked peeked;
        for (int image = 0; image < 3; ++image)
            peeked.images << dicom::Object {.path = QString::number(image), .bytes = QByteArray(135'000, 'x')};
        peeked.received = 204'000;
        QCOMPARE(desktop::peekWords(series, peeked), desktop::peekWords(series));
    }
};

QTEST_GUILESS_MAIN(TestSeriesText)
#include "tst_seriestext.moc"
