// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "demo/images/dicomfile.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/previewpane.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

using namespace Qt::StringLiterals;
using namespace tcia;
using desktop::ImageView;
using desktop::PreviewPane;

//! What the mouse does to the image of a series on disk.
class TestPreview : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PreviewPane> m_pane;

    ImageView &view() const { return *m_pane->findChild<ImageView *>(u"previewImage"_s); }
    //! The image `0.dcm` at that place along the patient, in mm.
    bool copyAt(const QString &path, int place) const
    {
        DcmFileFormat file;
        if (file.loadFile(QFile::encodeName(m_folder.filePath(u"0.dcm"_s)).constData()).bad())
            return false;
        DcmDataset &dataset = *file.getDataset();
        dataset.putAndInsertString(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
        dataset.putAndInsertString(DCM_ImagePositionPatient,
                                   QByteArray("0\\0\\" + QByteArray::number(place)).constData());
        return file.saveFile(QFile::encodeName(path).constData()).good();
    }
    QImage seen() const { return view().grab().toImage(); }

    //! Width and level, as the user reads them.
    QString windowInWords() const { return m_pane->findChild<QLabel *>(u"previewWindow"_s)->text(); }

    static double brightness(const QImage &image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += qGray(image.pixel(x, y));
        return sum / (double(image.width()) * image.height());
    }

    //! From the middle of the view.
    void drag(const QPoint &by) const
    {
        const QPoint middle = view().rect().center();
        QTest::mousePress(&view(), Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, QPointF(middle + by), view().mapToGlobal(QPointF(middle + by)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&view(), &move);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, middle + by);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto isBrain = [](const demo::SeriesEntry &entry) {
            return entry.record.collection == "Demo-Brain-MR"_L1;
        };
        const auto &all = demo::content().series;
        const auto series = std::find_if(all.begin(), all.end(), isBrain);
        QVERIFY(series != all.end());
        for (int image = 0; image < 3; ++image)
            QVERIFY(writeFile(m_folder.filePath(u"%1.dcm"_s.arg(image)), demo::dicomFile(*series, image)));
    }

    void init()
    {
        m_pane = std::make_unique<PreviewPane>();
        m_pane->resize(400, 400);
        m_pane->setVisible(true);
        QSignalSpy shown(m_pane.get(), &PreviewPane::imageShown);
        m_pane->showFolder(m_folder.path());
        QTRY_VERIFY(!shown.isEmpty() && !shown.last().first().value<dicom::Object>().path.isEmpty());
        QTRY_VERIFY(view().isVisible());
    }

    //! Until there is a picture, the place is as dark as it will be.
    void wordsAreShownInTheDark()
    {
        PreviewPane pane;
        pane.resize(360, 300);
        pane.showWords(u"Opening the images…"_s);
        const QImage page = pane.findChild<QWidget *>(u"previewNotice"_s)->grab().toImage();
        QCOMPARE(page.pixelColor(1, 1), QColor(Qt::black));
        const auto *words = pane.findChild<QLabel *>(u"noticeText"_s);
        QVERIFY(words->palette().color(words->foregroundRole()).lightness() > 180);
    }

    void imagesNeedNoSuffix()
    {
        const QTemporaryDir folder;
        for (int image = 0; image < 3; ++image)
            QVERIFY(QFile::copy(m_folder.filePath(u"%1.dcm"_s.arg(image)), folder.filePath(u"IM%1"_s.arg(image))));
        QVERIFY(writeFile(folder.filePath(u"notes.txt"_s), QByteArray(400, 'n')));
        QSignalSpy read(m_pane.get(), &PreviewPane::folderRead);
        m_pane->showFolder(folder.path());
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read.first().first().toLongLong(), 3);
    }

    void draggingDownBrightens()
    {
        const double before = brightness(seen());
        drag({0, 80});
        QTRY_VERIFY(qAbs(brightness(seen()) - before) > 5);
        const double after = brightness(seen());
        QVERIFY2(after > before, qPrintable(u"%1, %2"_s.arg(before).arg(after)));
    }

    void draggingUpDarkens()
    {
        const double before = brightness(seen());
        drag({0, -80});
        QTRY_VERIFY(qAbs(brightness(seen()) - before) > 5);
        QVERIFY(brightness(seen()) < before);
    }

    void doubleClickResets()
    {
        const QString before = windowInWords();
        drag({0, -80});
        QTRY_VERIFY(windowInWords() != before);
        QTest::mouseDClick(&view(), Qt::LeftButton);
        QTRY_COMPARE(windowInWords(), before);
    }

    // Sideways: a narrower window has more contrast, so fewer pixels are neither black nor white.
    void draggingSidewaysChangesContrast()
    {
        QSignalSpy windowed(&view(), &ImageView::windowed);
        const QImage before = seen();
        drag({-100, 0});
        QCOMPARE(windowed.size(), 1);
        const auto window = windowed.first().first().value<dicom::VoiWindow>();
        QVERIFY(window.width >= 1);
        QTRY_VERIFY(seen() != before);
    }

    // Names and positions give different orders; the shown image stays when the positions are known.
    void imagesAreInTheOrderOfTheirPositions()
    {
        const QTemporaryDir folder;
        for (const int image : {0, 1, 2})
            QVERIFY(copyAt(folder.filePath(u"%1.dcm"_s.arg(image)), -image));
        m_pane = std::make_unique<PreviewPane>();
        m_pane->showFolder(folder.path());
        QTRY_COMPARE(m_pane->files(), (QStringList {folder.filePath(u"2.dcm"_s), folder.filePath(u"1.dcm"_s),
                                                    folder.filePath(u"0.dcm"_s)}));
        QTRY_COMPARE(view().accessibleDescription(), u"image 2 of 3"_s);
    }

    // Files elsewhere are no images of the series.
    void linksAreNotFollowed()
    {
        const QTemporaryDir folder;
        QVERIFY(copyAt(folder.filePath(u"0.dcm"_s), 0));
        QVERIFY(QFile::link(m_folder.filePath(u"1.dcm"_s), folder.filePath(u"1.dcm"_s)));
        m_pane = std::make_unique<PreviewPane>();
        m_pane->showFolder(folder.path());
        QTRY_COMPARE(m_pane->files(), QStringList {folder.filePath(u"0.dcm"_s)});
    }

    // It crashes the decoder, not the window.
    void decoderCrashIsAMessage()
    {
        const QTemporaryDir folder;
        const QTemporaryDir hanging;
        QVERIFY(copyAt(folder.filePath(u"crash.dcm"_s), 0) && copyAt(hanging.filePath(u"hang.dcm"_s), 0));
        const QVariant usual = qApp->property("renderProgram");
        qApp->setProperty("renderProgram", QStringLiteral(TCIA_MISBEHAVE));
        m_pane = std::make_unique<PreviewPane>();
        qApp->setProperty("renderProgram", usual);
        m_pane->resize(400, 400);
        m_pane->setVisible(true);
        m_pane->showFolder(folder.path());
        const auto words = [this] {
            QString all;
            for (const QLabel *label : m_pane->findChildren<QLabel *>())
                if (label->isVisible())
                    all += label->text();
            return all;
        };
        QTRY_VERIFY2(words().contains("the decoder crashed"_L1), qPrintable(words()));
        m_pane->showFolder(hanging.path());
        QTRY_COMPARE(m_pane->files().size(), 1); // it is being decoded, for twenty seconds
        m_pane->showFolder(m_folder.path());     // a fresh one comes
        QTRY_VERIFY(view().isVisible());
    }

    void picturesKeepTheirShape()
    {
        ImageView alone;
        alone.resize(400, 400);
        QImage white(100, 100, QImage::Format_Grayscale8);
        white.fill(255);
        const auto size = [&] {
            const QImage seen = alone.grab().toImage();
            QRect lit;
            for (int y = 0; y < seen.height(); ++y)
                for (int x = 0; x < seen.width(); ++x)
                    if (qGray(seen.pixel(x, y)) > 128)
                        lit |= QRect(x, y, 1, 1);
            return lit.size();
        };
        alone.show({.image = white, .window = {}});
        QCOMPARE(size(), QSize(400, 400));
        alone.show({.image = white, .window = {}, .pixelHeight = 4});
        QCOMPARE(size(), QSize(100, 400));
        alone.show({.image = white, .window = {}, .pixelHeight = 0.5});
        QCOMPARE(size(), QSize(400, 200));
    }

    void smallWindowsCanBeDragged()
    {
        ImageView alone;
        alone.resize(400, 400);
        QImage grey(100, 100, QImage::Format_Grayscale8);
        grey.fill(128);
        alone.show({.image = grey, .window = {.centre = 0.0005, .width = 0.001}});
        QSignalSpy windowed(&alone, &ImageView::windowed);
        const QPoint middle = alone.rect().center();
        QTest::mousePress(&alone, Qt::LeftButton, {}, middle);
        QMouseEvent move(QEvent::MouseMove, QPointF(middle + QPoint(-50, 0)), QPointF(middle), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&alone, &move);
        QCOMPARE(windowed.size(), 1);
        const auto window = windowed.first().first().value<dicom::VoiWindow>();
        QVERIFY2(window.width > 0 && window.width < 0.001, qPrintable(QString::number(window.width)));
    }

    void theWindowStaysForTheNextImage()
    {
        const QString before = windowInWords();
        drag({0, -80});
        QTRY_VERIFY(windowInWords() != before);
        const QString dragged = windowInWords();
        QSignalSpy shown(m_pane.get(), &PreviewPane::imageShown);
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(shown.wait());
        QCOMPARE(windowInWords(), dragged);
    }
};

QTEST_MAIN(TestPreview)
#include "tst_preview.moc"
