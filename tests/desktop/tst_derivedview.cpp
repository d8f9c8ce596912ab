// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "demo/content/archivecontent.h"
#include "desktop/inspector/reporttree.h"
#include "desktop/inspector/structurelist.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/previewpane.h"
#include "support/waiting.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

constexpr int timeoutMs = 30'000;

//! How many pixels are of no shade of grey: only structures are coloured.
int colouredPixels(const QImage &image)
{
    constexpr int grey = 24;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const auto [least, most] = std::minmax({pixel.red(), pixel.green(), pixel.blue()});
            count += most - least > grey ? 1 : 0;
        }
    return count;
}

} // namespace

//! Segmentations, structure sets and reports in the window: over their source series, and without it.
class TestDerivedView : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::DemoDesk> m_desk;

    desktop::ImageView &view() const { return *m_desk->find<desktop::ImageView>("previewImage"); }
    desktop::PreviewPane &preview() const { return *m_desk->window().findChild<desktop::PreviewPane *>(); }
    desktop::StructureList &structures() const { return *m_desk->find<desktop::StructureList>("structures"); }
    QTabBar &tabs() const { return *m_desk->find<QTabBar>("detailsTabs"); }
    QString sentence() const { return m_desk->find<QLabel>("seriesSentence")->text(); }
    int coloured() const { return colouredPixels(view().grab().toImage()); }

    //! One of that modality, of those about another series the one with the fewest images to fetch.
    static const demo::SeriesEntry *seriesOf(const QString &modality)
    {
        const demo::SeriesEntry *best = nullptr;
        const auto imagesOf = [](const demo::SeriesEntry &entry) {
            return entry.refersTo < 0 ? 0 : demo::content().series.at(entry.refersTo).images;
        };
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == modality && (!best || imagesOf(entry) < imagesOf(*best)))
                best = &entry;
        return best;
    }
    static const demo::SeriesEntry &sourceOf(const demo::SeriesEntry &entry)
    {
        return demo::content().series.at(entry.refersTo);
    }

    static bool change(const QString &path, const std::function<void(DcmDataset &)> &how)
    {
        DcmFileFormat file;
        const QByteArray name = QFile::encodeName(path);
        if (file.loadFile(name.constData()).bad())
            return false;
        file.loadAllDataIntoMemory(); // else the pixels would be read from the file that is being written
        how(*file.getDataset());
        return file.saveFile(name.constData()).good();
    }

    void fetch(const Series &series)
    {
        session::Services &services = m_desk->services();
        tests::answerOf(services.session()->basket().clear());
        tests::answerOf(services.session()->basket().add({series}));
        const transfer::Target target {.root = m_desk->home.path(u"images"_s), .layout = u"{SeriesInstanceUID}"_s};
        QCOMPARE(tests::answerOf(services.download(target, 1)).value(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(services.disk().contains(series.seriesUid), timeoutMs);
    }
    void select(const Series &series)
    {
        m_desk->load(series.collection);
        m_desk->services().session()->selection().tickOnly(QStringList {series.seriesUid});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        m_desk->window().resize(1280, 800);
        m_desk->window().activateWindow(); // there is no window manager to do so
    }
    void cleanup() { m_desk.reset(); }

    void structuresLieOverTheirSource_data()
    {
        QTest::addColumn<QString>("modality");
        QTest::newRow("segments") << u"SEG"_s;
        QTest::newRow("outlines") << u"RTSTRUCT"_s;
    }

    void structuresLieOverTheirSource()
    {
        QFETCH(QString, modality);
        const demo::SeriesEntry &entry = *seriesOf(modality);
        const demo::SeriesEntry &source = sourceOf(entry);
        fetch(source.record);
        fetch(entry.record);
        select(entry.record);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        QVERIFY2(view().accessibleDescription().endsWith(u"of %1"_s.arg(source.images)),
                 qPrintable(view().accessibleDescription()));
        QCOMPARE(preview().files().size(), source.images);
        QCOMPARE(tabs().tabText(0), modality == "SEG"_L1 ? u"Segments"_s : u"Outlines"_s);
        QVERIFY2(sentence().contains(source.record.modality), qPrintable(sentence()));

        // The first slice with the first structure is shown: the one before has nothing of it.
        const int rows = structures().topLevelItemCount();
        QVERIFY(rows >= 2);
        for (int row = 1; row < rows; ++row)
            structures().topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(coloured() > 20);
        QTest::keyClick(&view(), Qt::Key_Left);
        QTRY_COMPARE(coloured(), 0);
        QTest::keyClick(&view(), Qt::Key_Right);
        QTRY_VERIFY(coloured() > 20);

        // All unticked: nothing; ticked again: something.
        structures().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(coloured(), 0);
        for (int row = 0; row < rows; ++row)
            structures().topLevelItem(row)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(coloured() > 20);

        // Nothing of it remains on another series.
        m_desk->services().session()->selection().tickOnly(QStringList {source.record.seriesUid});
        QTRY_VERIFY(tabs().count() == 3 && view().isVisible());
        QTRY_COMPARE(coloured(), 0);
        QVERIFY(!structures().isVisible());
    }

    void outlinesWithoutTheirSourceAreACard()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"RTSTRUCT"_s);
        const Series &source = sourceOf(entry).record;
        fetch(entry.record);
        select(entry.record);
        QTRY_VERIFY_WITH_TIMEOUT(structures().isVisible() && structures().topLevelItemCount() >= 2, timeoutMs);
        QTRY_VERIFY(!preview().isVisible());
        QVERIFY(!structures().topLevelItem(0)->data(0, Qt::CheckStateRole).isValid());
        QVERIFY2(structures().topLevelItem(0)->text(2).endsWith(u" ml"_s),
                 qPrintable(structures().topLevelItem(0)->text(2)));
        session::SeriesSelection &selection = m_desk->services().session()->selection();
        const auto *layOver = m_desk->find<QPushButton>("layOver");
        QVERIFY(!layOver->isVisible());
        QTest::mouseClick(m_desk->find<QPushButton>("selectSource"), Qt::LeftButton);
        QCOMPARE(selection.count(), 2);
        select(entry.record);
        QTRY_VERIFY(structures().isVisible());
        QTest::mouseClick(m_desk->find<QPushButton>("showSource"), Qt::LeftButton);
        QCOMPARE(selection.count(), 1);
        QTRY_COMPARE(m_desk->find<QLabel>("factUid")->text(), source.seriesUid);
        QVERIFY(preview().isVisible());

        // The source arrives while the card is shown.
        select(entry.record);
        QTRY_VERIFY(structures().isVisible());
        fetch(source);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        QVERIFY(layOver->isVisible() && layOver->isChecked());
    }

    void layingOverIsOneButton()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"SEG"_s);
        const demo::SeriesEntry &source = sourceOf(entry);
        fetch(source.record);
        fetch(entry.record);
        select(entry.record);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        auto *const layOver = m_desk->find<QPushButton>("layOver");
        QVERIFY(layOver->isVisible() && layOver->isChecked());
        QCOMPARE(layOver->text(), u"Lay over the "_s + source.record.modality);
        QVERIFY(!m_desk->find<QPushButton>("selectSource")->isVisible());

        // Its own images instead, and back.
        QTest::mouseClick(layOver, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(preview().files().size(), 1, timeoutMs);
        QTRY_COMPARE(coloured(), 0);
        QVERIFY(!layOver->isChecked());
        QVERIFY(!structures().topLevelItem(0)->data(0, Qt::CheckStateRole).isValid());
        QTest::mouseClick(layOver, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(coloured() > 20, timeoutMs);
        QCOMPARE(preview().files().size(), source.images);
        QVERIFY(layOver->isChecked());
    }

    //! The second has one outline only, the third cannot be read.
    void eachObjectOfASeriesCanBeChosen()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"RTSTRUCT"_s);
        fetch(entry.record);
        const QDir own(m_desk->services().disk().folder(entry.record.seriesUid));
        const QString second = own.filePath(u"8.dcm"_s);
        QVERIFY(QFile::copy(own.filePath(own.entryList({u"*.dcm"_s}).value(0)), second));
        QVERIFY(change(second, [](DcmDataset &data) {
            data.putAndInsertString(DCM_StructureSetLabel, "Second reader");
            DcmSequenceOfItems *outlines = nullptr;
            data.findAndGetSequence(DCM_StructureSetROISequence, outlines);
            while (outlines->card() > 1)
                delete outlines->remove(1UL);
        }));
        QFile third(own.filePath(u"9.dcm"_s));
        QVERIFY(third.open(QIODevice::WriteOnly) && third.write("no DICOM") > 0);
        third.close();

        select(entry.record);
        auto &choice = *m_desk->find<QComboBox>("objectChoice");
        QTRY_VERIFY_WITH_TIMEOUT(structures().isVisible() && structures().topLevelItemCount() >= 2, timeoutMs);
        QVERIFY(choice.isVisible());
        QCOMPARE(choice.count(), 3);
        QTRY_VERIFY2(choice.itemText(1).startsWith(u"2 of 3: Second reader"_s), qPrintable(choice.itemText(1)));
        QCOMPARE(choice.itemText(2), u"3 of 3: 9.dcm"_s);
        QTest::keyClick(&choice, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(structures().topLevelItemCount(), 1, timeoutMs);
        QTest::keyClick(&choice, Qt::Key_Down);
        const auto *problem = m_desk->find<QLabel>("overlayProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), timeoutMs);
        QVERIFY(choice.isVisible() && !structures().isVisible());
        QTest::keyClick(&choice, Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(structures().isVisible(), timeoutMs);
        QCOMPARE(structures().topLevelItemCount(), 1);
        QVERIFY(!problem->isVisible());
    }

    //! Its picture is shown all the same; the next slice has nothing to say.
    void sliceThatDoesNotFitIsASentence()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"RTSTRUCT"_s);
        fetch(sourceOf(entry).record);
        fetch(entry.record);
        select(entry.record);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        const auto *problem = m_desk->find<QLabel>("overlayProblem");
        QVERIFY(!problem->isVisible());
        const auto *scroll = m_desk->find<QScrollBar>("previewScroll");
        QVERIFY(change(preview().files().at(scroll->value() + 1), [](DcmDataset &data) {
            data.putAndInsertString(DCM_ImagePositionPatient, "-200\\-200\\5000");
        }));
        QTest::keyClick(&view(), Qt::Key_Right);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), timeoutMs);
        QCOMPARE(problem->text(), u"Some outlines lie in other planes than the images."_s);
        QCOMPARE(coloured(), 0);
        QTest::keyClick(&view(), Qt::Key_Left);
        QTRY_VERIFY_WITH_TIMEOUT(coloured() > 20, timeoutMs);
        QVERIFY(!problem->isVisible());
    }

    //! Of the series that it names, the first has images on disk, but nothing lies on them.
    void anotherSeriesThatItNamesIsTried()
    {
        const demo::SeriesEntry *entry = nullptr;
        const demo::SeriesEntry *wrong = nullptr;
        for (const demo::SeriesEntry &one : demo::content().series)
            for (const demo::SeriesEntry &other : demo::content().series)
                if (one.record.modality == "SEG"_L1 && other.study == one.study &&
                    other.subject == demo::Subject::Localizer &&
                    (!entry || sourceOf(one).images < sourceOf(*entry).images)) {
                    entry = &one;
                    wrong = &other;
                }
        QVERIFY(entry && wrong);
        for (const demo::SeriesEntry *one : {wrong, &sourceOf(*entry), entry})
            fetch(one->record);
        const QDir own(m_desk->services().disk().folder(entry->record.seriesUid));
        QVERIFY(change(own.filePath(own.entryList({u"*.dcm"_s}).value(0)), [&](DcmDataset &data) {
            DcmItem *named = nullptr;
            for (const Series *series : {&wrong->record, &sourceOf(*entry).record}) {
                constexpr long end = -2; // DCMTK's word for a new item at the end
                data.findOrCreateSequenceItem(DCM_ReferencedSeriesSequence, named, series == &wrong->record ? 0 : end);
                named->putAndInsertString(DCM_SeriesInstanceUID, series->seriesUid.toLatin1().constData());
            }
        }));
        select(entry->record);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        QCOMPARE(preview().files().size(), sourceOf(*entry).images);
        QVERIFY(!m_desk->find<QLabel>("overlayProblem")->isVisible());
        QTest::mouseClick(m_desk->find<QPushButton>("showSource"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->find<QLabel>("factUid")->text(), sourceOf(*entry).record.seriesUid);
    }

    //! More of the archive becomes known, or is asked again, while images of another series are shown.
    void refreshKeepsTheSourcesWindows()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"RTSTRUCT"_s);
        fetch(sourceOf(entry).record);
        fetch(entry.record);
        select(entry.record);
        QTRY_VERIFY_WITH_TIMEOUT(view().isVisible() && coloured() > 20, timeoutMs);
        const auto presets = [this] { return m_desk->find<QToolButton>("presetMenu")->menu()->actions().size(); };
        const auto before = presets();
        QVERIFY(before > 2); // those of CT
        catalog::Catalog &catalog = m_desk->services().session()->catalog();
        const qsizetype number = catalog.entryOf(entry.record.collection);
        const auto table = catalog.entries().at(size_t(number)).table;
        m_desk->trigger(desktop::Act::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(catalog.entries().at(size_t(number)).table != table, timeoutMs);
        QCoreApplication::processEvents();
        QCOMPARE(presets(), before);
        QVERIFY(coloured() > 20);
    }

    void reportsAreOutlines()
    {
        const demo::SeriesEntry &entry = *seriesOf(u"SR"_s);
        fetch(entry.record);
        select(entry.record);
        auto *report = m_desk->find<desktop::ReportTree>("report");
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible() && report->topLevelItemCount() == 1, timeoutMs);
        QCOMPARE(report->topLevelItem(0)->text(0), u"Imaging Measurement Report"_s);
        QVERIFY(report->topLevelItem(0)->childCount() >= 3);
        QCOMPARE(tabs().tabText(0), u"Report"_s);
        QVERIFY(!preview().isVisible());
        QTest::mouseClick(m_desk->find<QPushButton>("copyReport"), Qt::LeftButton);
        QCOMPARE(m_desk->statusText(), u"Copied the report as text."_s);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Imaging Measurement Report\n  Finding: "_s), qPrintable(text));
        QVERIFY(text.contains(QRegularExpression(u"\n  Long axis: [0-9.]+ mm\n"_s)));
    }
};

QTEST_MAIN(TestDerivedView)
#include "tst_derivedview.moc"
