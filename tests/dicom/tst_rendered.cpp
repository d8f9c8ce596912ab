// SPDX-License-Identifier: Apache-2.0
#include "dicom/inspect.h"
#include "dicom/madefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

using namespace Qt::StringLiterals;
using namespace tcia;

//! What a viewer is told with the pixels: the window they are shown with, and how large things are.
class TestRendered : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"a.dcm"_s); }

private Q_SLOTS:
    void fullRangeIsThatOfThePixels()
    {
        QVERIFY(tests::makeImage(path()));
        const auto automatic = dicom::renderFrame(path());
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_WindowCenter, "250");
            dataset.putAndInsertString(DCM_WindowWidth, "100");
        }));
        const auto full = dicom::renderImage({.path = path(), .frame = 0, .window = {}, .isFullRange = true});
        QVERIFY(full);
        QVERIFY(full->window.width > 100);
        QCOMPARE(full->window, automatic->window);
        QCOMPARE(full->image, automatic->image);
    }

    void lengthsAreThoseOfThePatient()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_PixelSpacing, "2\\0.5");
            dataset.putAndInsertString(DCM_SliceThickness, "5");
        }));
        const auto slice = dicom::renderFrame(path());
        QCOMPARE(slice->pixelHeight, 4.0);
        QCOMPARE(slice->pixelWidth, 0.5);
        QCOMPARE(slice->thickness, 5.0);
    }

    //! What is known of the detector says nothing of the patient before it.
    void projectionsHaveNoScale()
    {
        QVERIFY(tests::makeImage(
            path(), [](DcmDataset &dataset) { dataset.putAndInsertString(DCM_ImagerPixelSpacing, "2\\0.5"); }));
        const auto projection = dicom::renderFrame(path());
        QCOMPARE(projection->pixelHeight, 4.0);
        QCOMPARE(projection->pixelWidth, 0.0);
        QCOMPARE(projection->thickness, 0.0);
    }

    //! Its thickness is that of the body, or of nothing.
    void localizersHaveNoThickness()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_ImageType, "ORIGINAL\\PRIMARY\\LOCALIZER");
            dataset.putAndInsertString(DCM_SliceThickness, "167");
        }));
        QCOMPARE(dicom::renderFrame(path())->thickness, 0.0);
    }

    void absurdLengthsAreUnknown()
    {
        QVERIFY(tests::makeImage(path(), [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_PixelSpacing, "1\\-1");
            dataset.putAndInsertString(DCM_SliceThickness, "0");
        }));
        const auto slice = dicom::renderFrame(path());
        QCOMPARE(slice->pixelWidth, 0.0);
        QCOMPARE(slice->thickness, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestRendered)
#include "tst_rendered.moc"
