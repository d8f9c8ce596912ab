// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/widgets/chiprow.h"

#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "models/facetmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using catalog::FacetId;

namespace {

constexpr int timeoutMs = 30'000;

//! A collection with a patient of whom there are several modalities, and what they are.
struct Several
{
    QString collection;
    QStringList modalities; //!< two
    qint64 ofAny = 0;       //!< series of the collection that are one of the two
    qint64 ofAll = 0;       //!< the same, of patients who have both
};

Several severalModalities()
{
    QMap<QString, QMap<QString, QSet<QString>>> modalities; // by collection and patient
    for (const demo::SeriesEntry &one : demo::content().series)
        modalities[one.record.collection][one.record.patientId].insert(one.record.modality);
    for (auto collection = modalities.cbegin(); collection != modalities.cend(); ++collection)
        for (const QSet<QString> &of : *collection) {
            if (of.size() < 2)
                continue;
            QStringList all = of.values();
            all.sort();
            Several out {.collection = collection.key(), .modalities = {all[0], all[1]}};
            for (const demo::SeriesEntry &one : demo::content().series) {
                if (one.record.collection != out.collection || !out.modalities.contains(one.record.modality))
                    continue;
                const QSet<QString> &has = (*collection)[one.record.patientId];
                ++out.ofAny;
                out.ofAll += has.contains(all[0]) && has.contains(all[1]) ? 1 : 0;
            }
            if (out.ofAll < out.ofAny)
                return out;
        }
    return {};
}

void press(QDialog *dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
}

} // namespace

//! Narrowing the archive in the window: facets, filters kept under names and passed on as text, lists of IDs.
class TestFilter : public QObject
{
    Q_OBJECT

    tests::Home m_home;
    demo::DemoServer m_server;
    QUrl m_base;

    static catalog::Catalog &catalogOf(tests::Desk &desk) { return desk.services().session()->catalog(); }
    static qint64 shown(tests::Desk &desk) { return catalogOf(desk).visible().series; }
    static bool isSettled(tests::Desk &desk) { return catalogOf(desk).isSettled(); }

    void start(tests::Desk &desk, const QString &collection)
    {
        desk.start(m_base);
        catalogOf(desk).setFilter({}); // that of the function before is restored
        QTRY_VERIFY_WITH_TIMEOUT(desk.model().rowCount() >= 12, timeoutMs);
        QVERIFY(desk.open(desk.collection(collection)).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(desk) && !catalogOf(desk).facetCounts(FacetId::Modality).isEmpty(),
                                 timeoutMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto port = m_server.start();
        QVERIFY(port);
        m_base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4);
    }

    void severalModalitiesOfOnePatient()
    {
        const Several several = severalModalities();
        QVERIFY(!several.collection.isEmpty());
        tests::Desk desk;
        start(desk, several.collection);
        for (const QString &modality : several.modalities)
            QVERIFY(desk.tick("modality", modality));
        QTRY_COMPARE(shown(desk), several.ofAny);

        auto *combineMode = desk.find<QComboBox>("together");
        QVERIFY(combineMode && combineMode->isVisible());
        combineMode->setFocus();
        QTest::keyClick(combineMode, Qt::Key_Down);
        QCOMPARE(catalogOf(desk).filter().combineMode, catalog::CombineMode::SamePatient);
        QTRY_COMPARE(shown(desk), several.ofAll);
        QTRY_COMPARE(catalogOf(desk).visible().series, several.ofAll);

        desk.trigger(desktop::Act::ClearFilter);
        QCOMPARE(catalogOf(desk).filter().combineMode, catalog::CombineMode::AnyOf);
        QTRY_VERIFY(!desk.find<QComboBox>("together")); // with two ticked ones only
    }

    void spellingsCanBeMerged()
    {
        tests::Desk desk;
        start(desk, severalModalities().collection);
        auto *spellings = desk.find<QAction>("mergeSpellings");
        QVERIFY(desk.find<QWidget>("savedFilters")->actions().contains(spellings));
        QVERIFY(!spellings->isChecked());
        spellings->trigger();
        QVERIFY(catalogOf(desk).filter().mergeSpellings);
        QVERIFY(catalogOf(desk).filter().isEmpty());
        QVERIFY(desk.tick("modality", severalModalities().modalities.first()));
        desk.trigger(desktop::Act::ClearFilter);
        QVERIFY(spellings->isChecked());
        QVERIFY(catalogOf(desk).filter().isEmpty());
    }

    void filterIsSavedUnderAName()
    {
        const Several several = severalModalities();
        catalog::Filter filter;
        {
            tests::Desk desk;
            start(desk, several.collection);
            QVERIFY(desk.tick("modality", several.modalities.first()));
            filter = catalogOf(desk).filter();
            keep(desk, u"Mine & yours"_s);
            QTRY_VERIFY(!desk.find<QDialog>("saveFilterDialog"));

            // The same name again asks; "no" keeps what there was.
            desk.trigger(desktop::Act::ClearFilter);
            QVERIFY(desk.tick("modality", several.modalities.last()));
            keep(desk, u"Mine & yours"_s);
            auto *question = qobject_cast<QMessageBox *>(desk.dialog("replaceFilterQuestion"));
            QVERIFY(question);
            QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
            QTRY_VERIFY(!desk.find<QDialog>("replaceFilterQuestion"));
        }
        tests::Desk desk;
        start(desk, several.collection);
        QVERIFY(catalogOf(desk).filter().isEmpty());
        QAction *kept = saved(desk, u"Mine && yours"_s);
        QVERIFY(kept);
        kept->trigger();
        QCOMPARE(catalogOf(desk).filter(), filter);

        desk.find<QAction>("deleteFilter")->trigger();
        QDialog *dialog = desk.dialog("deleteFilterDialog");
        QVERIFY(dialog);
        press(dialog, QDialogButtonBox::Ok);
        QVERIFY(!saved(desk, u"Mine && yours"_s));
        QVERIFY(!desk.find<QAction>("deleteFilter")->isEnabled());
    }

    void filterTravelsAsText()
    {
        const Several several = severalModalities();
        tests::Desk desk;
        start(desk, several.collection);
        QVERIFY(desk.tick("modality", several.modalities.first()));
        const catalog::Filter filter = catalogOf(desk).filter();
        desk.find<QAction>("copyFilter")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), filter.toText());
        QCOMPARE(desk.statusText(), u"Copied the filter as text."_s);
        desk.trigger(desktop::Act::ClearFilter);

        for (const QString &bad : {u"colour=red"_s, u"no filter at all"_s, u"together=maybe"_s, u"  "_s}) {
            QGuiApplication::clipboard()->setText(bad);
            desk.find<QAction>("pasteFilter")->trigger();
            QVERIFY(catalogOf(desk).filter().isEmpty());
            QVERIFY2(!desk.words("filterNotice").isEmpty(), qPrintable(bad));
        }
        QGuiApplication::clipboard()->setText(filter.toText() + u'\n');
        desk.find<QAction>("pasteFilter")->trigger();
        QCOMPARE(catalogOf(desk).filter(), filter);
        QVERIFY(desk.words("filterNotice").isEmpty());
    }

    void listOfIdsIsFoundAndMissingOnesReported()
    {
        const Several several = severalModalities();
        QStringList ids;
        for (const demo::SeriesEntry &one : demo::content().series)
            if (one.record.collection == several.collection && ids.size() < 3)
                ids << one.record.seriesUid;
        tests::Desk desk;
        start(desk, several.collection);
        desk.trigger(desktop::Act::FindIds);
        QDialog *dialog = desk.dialog("idsDialog");
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"idsText"_s)->setPlainText(ids.join(u", "_s) + u"\n9.9.9\nNobody"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"idsCount"_s)->text().startsWith(u'5'));
        press(dialog, QDialogButtonBox::Ok);
        QTRY_COMPARE(shown(desk), qint64(3));
        QTRY_COMPARE(desk.chips(), QStringList {u"5 IDs, 2 not found"_s});

        auto *row = desk.window().findChild<desktop::ChipRow *>();
        Q_EMIT row->opened(u"ids"_s);
        QDialog *missing = desk.dialog("missingDialog");
        QVERIFY(missing);
        QTest::mouseClick(missing->findChild<QPushButton *>(u"copyMissing"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"9.9.9\nNobody"_s);
        QCOMPARE(desk.statusText(), u"Copied 2 IDs."_s);
        press(missing, QDialogButtonBox::Close);

        desk.services().session()->selection().tickAllShown();
        desk.window().activateWindow();
        desk.tree().setFocus();
        QTRY_VERIFY(desk.tree().hasFocus());
        desk.trigger(desktop::Act::CopyUid);
        QTRY_COMPARE(desk.statusText(), u"Copied 3 UIDs."_s);
        desk.services().session()->selection().clear();
        desk.tree().setCurrentIndex(desk.collection(several.collection));
        desk.trigger(desktop::Act::CopyUid);
        QTRY_COMPARE(desk.statusText(), u"Copied the name."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), several.collection);

        desk.trigger(desktop::Act::ClearFilter);
        QTRY_VERIFY(desk.chips().isEmpty());
        QTRY_VERIFY(shown(desk) > 3);
    }

    void listPastedIntoTheSearchFieldIsAList()
    {
        const Several several = severalModalities();
        QString patient;
        qint64 ofPatient = 0;
        for (const demo::SeriesEntry &one : demo::content().series) {
            if (patient.isEmpty() && one.record.collection == several.collection)
                patient = one.record.patientId;
            ofPatient += one.record.patientId == patient && one.record.collection == several.collection ? 1 : 0;
        }
        tests::Desk desk;
        start(desk, several.collection);
        auto *search = desk.find<QLineEdit>("searchField");
        search->setFocus();
        QGuiApplication::clipboard()->setText(patient + u"\r\nNobody\n"_s);
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(catalogOf(desk).filter().ids, QStringList({patient, u"Nobody"_s}));
        QVERIFY(search->text().isEmpty());
        QTRY_COMPARE(shown(desk), ofPatient);
        QTRY_COMPARE(desk.chips(), QStringList {u"2 IDs, 1 not found"_s});

        // One name, or words, are text as ever.
        desk.trigger(desktop::Act::ClearFilter);
        QGuiApplication::clipboard()->setText(u"1.2.3\n"_s);
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(catalogOf(desk).filter().text, u"1.2.3"_s);
        QVERIFY(catalogOf(desk).filter().ids.isEmpty());
    }

    void localStatusFollowsTheBasket()
    {
        const Several several = severalModalities();
        tests::Desk desk;
        start(desk, several.collection);
        const qint64 all = shown(desk);
        desk.choose(desk.collection(several.collection));
        QTest::keyClick(&desk.tree(), Qt::Key_Return);
        QTRY_COMPARE(desk.chosen(), all);
        const QString inBasket = catalog::localStatusName(catalog::LocalStatus::InBasket);
        QTRY_COMPARE(catalogOf(desk).facetCounts(FacetId::LocalStatus), QList<catalog::FacetCount>({{inBasket, all}}));

        desk.services().session()->basket().remove({desk.services().session()->basket().series().first().seriesUid});
        const QString neither = catalog::localStatusName(catalog::LocalStatus::Neither);
        QTRY_COMPARE(catalogOf(desk).facetCounts(FacetId::LocalStatus).size(), 2);
        QVERIFY(desk.tick("taken", neither));
        QTRY_COMPARE(shown(desk), qint64(1));
        desk.services().session()->basket().clear();
        QTRY_COMPARE(shown(desk), all);
    }

private:
    static void keep(tests::Desk &desk, const QString &name)
    {
        desk.find<QAction>("saveFilter")->trigger();
        QDialog *dialog = desk.dialog("saveFilterDialog");
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
        press(dialog, QDialogButtonBox::Ok);
    }
    static QAction *saved(tests::Desk &desk, const QString &text)
    {
        const auto actions = desk.find<QWidget>("savedFilters")->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
};

QTEST_MAIN(TestFilter)
#include "tst_filter.moc"
