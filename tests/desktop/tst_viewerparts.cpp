// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/measuredline.h"
#include "desktop/viewer/playbackpace.h"
#include "desktop/viewer/scalebar.h"
#include "desktop/viewer/viewtransform.h"
#include "desktop/viewer/windowpresets.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::MeasuredLine;
using desktop::PlaybackPace;
using desktop::ViewTransform;

namespace {

const ViewTransform::Sizes wide {.picture = {100, 50}, .view = {400, 400}};

} // namespace

//! The values of the viewer, without a window: where the picture lies, when the next one is due, which windows there
//! are.
class TestViewerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void fitsThePictureIntoTheView()
    {
        const ViewTransform transform;
        QVERIFY(transform.isFitted());
        QCOMPARE(transform.place(wide), QRectF(0, 100, 400, 200));
        QCOMPARE(transform.place({.picture = {50, 100}, .view = {400, 400}}), QRectF(100, 0, 200, 400));
        QCOMPARE(transform.place({.picture = {}, .view = {400, 400}}), QRectF());
    }

    //! What lies under the pointer stays there.
    void zoomsAroundAPoint()
    {
        ViewTransform transform;
        const QPointF at(100, 150); // a quarter of the width, a quarter of the height of the picture
        transform.zoomBy(4, at, wide);
        const QRectF place = transform.place(wide);
        QCOMPARE(transform.zoom(), 4.0);
        QCOMPARE(place.size(), QSizeF(1600, 800));
        QCOMPARE(place.topLeft() + QPointF(400, 200), at);
    }

    void zoomHasLimits()
    {
        ViewTransform transform;
        transform.zoomBy(1000, {200, 200}, wide);
        QCOMPARE(transform.zoom(), ViewTransform::largest);
        transform.zoomBy(0.0001, {7, 7}, wide);
        QVERIFY(transform.isFitted());
        QCOMPARE(transform.place(wide), QRectF(0, 100, 400, 200));
    }

    //! In and out by the same steps ends at the fitted picture, in spite of rounding.
    void zoomingOutEndsWhereItBegan()
    {
        ViewTransform transform;
        for (const double factor : {1.4142, 1.4142, 1 / 1.4143, 1 / 1.4140})
            transform.zoomBy(factor, {30, 300}, wide);
        QVERIFY(transform.isFitted());
    }

    void movesToTheEdgesOnly()
    {
        ViewTransform transform;
        transform.panBy({50, 50}, wide); // nothing to move
        QCOMPARE(transform.place(wide), QRectF(0, 100, 400, 200));
        transform.zoomBy(4, {200, 200}, wide);
        const QRectF before = transform.place(wide);
        transform.panBy({-30, 20}, wide);
        QCOMPARE(transform.place(wide), before.translated(-30, 20));
        transform.panBy({10'000, 10'000}, wide);
        QCOMPARE(transform.place(wide).topLeft(), QPointF(0, 0));
        transform.panBy({-5, -5}, wide); // the way back begins at once
        QCOMPARE(transform.place(wide).topLeft(), QPointF(-5, -5));
        transform.panBy({-10'000, -10'000}, wide);
        QCOMPARE(transform.place(wide).bottomRight(), QPointF(400, 400));
        transform.fit();
        QCOMPARE(transform.place(wide), QRectF(0, 100, 400, 200));
    }

    //! Higher than the view is not wider than it: then it moves in one direction only.
    void staysCentredWhereItIsSmaller()
    {
        ViewTransform transform;
        transform.zoomBy(1.5, {200, 200}, wide);
        QCOMPARE(transform.place(wide), QRectF(-100, 50, 600, 300));
        transform.panBy({40, 40}, wide);
        QCOMPARE(transform.place(wide), QRectF(-60, 50, 600, 300));
    }

    //! On a picture of 100 × 50 pixels, twice as high as wide each, that fills a square of 200.
    void lengthsAreOfThePatient()
    {
        dicom::Rendered picture;
        picture.image = QImage(100, 50, QImage::Format_Grayscale8);
        picture.pixelHeight = 2;
        const QRectF place(100, 0, 200, 200);
        const auto at = [&](double x, double y) { return MeasuredLine::onPicture({x, y}, place, {100, 50}); };
        QCOMPARE(at(300, 200), QPointF(100, 50));
        MeasuredLine line;
        QCOMPARE(line.lengthOn(picture), QString());
        line.begin(at(100, 0));
        line.end(at(160, 80)); // 30 pixels across, 20 down, which are 40 across
        QCOMPARE(line.inView(place, {100, 50}), QLineF(100, 0, 160, 80));
        QCOMPARE(line.lengthOn(picture), u"50 pixels"_s);
        picture.pixelWidth = 0.5;
        QCOMPARE(line.lengthOn(picture), u"25.0 mm"_s);
        line.begin(at(100, 0)); // another one
        QCOMPARE(line.lengthOn(picture), QString());
    }

    void asksForThirtyPicturesASecond()
    {
        PlaybackPace pace;
        QVERIFY(!pace.isPlaying() && !pace.takeDue(0) && !pace.wait(0));
        pace.start(1000);
        int pictures = 0;
        for (qint64 now = 1000; now <= 2000; ++now)
            if (pace.takeDue(now)) {
                ++pictures;
                pace.shown();
            }
        QCOMPARE(pictures, 30);
    }

    void waitsForThePictureAskedFor()
    {
        PlaybackPace pace;
        pace.start(0);
        QCOMPARE(pace.wait(0), std::optional(34));
        QVERIFY(!pace.takeDue(33));
        QVERIFY(pace.takeDue(34));
        for (qint64 now = 34; now < 5000; ++now)
            QVERIFY(!pace.takeDue(now)); // one is being rendered: no second one is queued
        QVERIFY(!pace.wait(5000));
        pace.shown();
        QCOMPARE(pace.wait(5000), std::optional(0));
        QVERIFY(pace.takeDue(5000));
        pace.shown();
        QVERIFY(!pace.takeDue(5001)); // what was late is not made up for
        QCOMPARE(pace.wait(5000), std::optional(34));
    }

    void stoppedItAsksForNothing()
    {
        PlaybackPace pace;
        pace.start(0);
        QVERIFY(pace.takeDue(40));
        pace.stop();
        pace.shown();
        QVERIFY(!pace.isPlaying() && !pace.takeDue(1000) && !pace.wait(1000));
    }

    void presetsBelongToModalities()
    {
        const auto names = [](QStringView modality) {
            QStringList out;
            for (const desktop::WindowPreset &preset : desktop::windowPresets(modality))
                out << nameOf(preset);
            return out;
        };
        const QStringList all {u"As stored"_s, u"Full range"_s};
        QCOMPARE(names(u"MR"), all);
        QCOMPARE(names({}), all);
        QCOMPARE(names(u"CT").first(2), all);
        for (const QString &name : {u"Lung"_s, u"Soft tissue"_s, u"Bone"_s, u"Brain"_s, u"Liver"_s})
            QVERIFY2(names(u"CT").contains(name), qPrintable(name));
        QVERIFY(names(u"CT").size() <= 9); // a digit for each
    }

    void presetsDiffer()
    {
        const auto presets = desktop::allWindowPresets();
        QSet<QString> names;
        for (const desktop::WindowPreset &preset : presets) {
            names.insert(nameOf(preset));
            QCOMPARE(std::ranges::count(presets, preset.choice, &desktop::WindowPreset::choice), 1);
            QVERIFY(*preset.modality == '\0' || preset.choice.window.width > 0);
        }
        QCOMPARE(names.size(), presets.size());
    }

    void scaleBarsHaveRoundLengths_data()
    {
        QTest::addColumn<double>("pixelsPerMm");
        QTest::addColumn<double>("most");
        QTest::addColumn<double>("pixels");
        QTest::addColumn<QString>("text");
        QTest::newRow("body") << 0.5 << 120.0 << 100.0 << u"20 cm"_s;
        QTest::newRow("just") << 0.5 << 100.0 << 100.0 << u"20 cm"_s;
        QTest::newRow("large") << 12.0 << 120.0 << 120.0 << u"1 cm"_s;
        QTest::newRow("small") << 20.0 << 119.0 << 100.0 << u"5 mm"_s;
        QTest::newRow("microscope") << 2000.0 << 120.0 << 100.0 << u"0.05 mm"_s;
        QTest::newRow("unknown") << 0.0 << 120.0 << 0.0 << QString();
        QTest::newRow("no room") << 1.0 << 0.0 << 0.0 << QString();
    }
    void scaleBarsHaveRoundLengths()
    {
        QFETCH(double, pixelsPerMm);
        QFETCH(double, most);
        const desktop::ScaleBar bar = desktop::scaleBar(pixelsPerMm, most);
        QTEST(bar.pixels, "pixels");
        QTEST(bar.text, "text");
    }
};

QTEST_MAIN(TestViewerParts)
#include "tst_viewerparts.moc"
