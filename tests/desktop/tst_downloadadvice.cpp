// SPDX-License-Identifier: Apache-2.0
#include "demodesk.h"

#include "desktop/inspector/advicebox.h"
#include "desktop/widgets/linkbutton.h"
#include "session/selectionadvice.h"
#include "session/settings.h"
#include "session/tickedfilter.h"

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {
constexpr int timeoutMs = 30'000;
}

//! What the inspector says of several selected series before they are downloaded, and what its links do.
class TestDownloadAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::DemoDesk>();
        m_desk->window().resize(1280, 800);
        m_desk->services().settings().setValue(session::Setting::Folder, m_desk->home.path(u"Downloads/TCIA"_s));
    }
    void cleanup() { m_desk.reset(); }

    void saysHowMuchRoomThereIs()
    {
        m_desk->load(u"Demo-Lung-CT"_s);
        selection().tickAllShown();
        QTRY_VERIFY_WITH_TIMEOUT(words("adviceFine").startsWith(u"Room for it: "_s), timeoutMs);
        QVERIFY2(words("adviceFine").endsWith(u" free in Downloads/TCIA"_s), qPrintable(words("adviceFine")));
        QVERIFY(words("adviceShort").isEmpty());
    }

    void deselectsWhatIsNotForCommercialUse()
    {
        loadAll();
        selection().tickAllShown();
        QTRY_VERIFY_WITH_TIMEOUT(words("adviceNonCommercial").contains(u"not for commercial use"_s), timeoutMs);
        QTRY_VERIFY(m_desk->services().session()->selectionSummary().isCurrent());
        const qint64 before = selection().count();
        const qint64 restricted = m_desk->services().session()->selectionSummary().facts().nonCommercial;
        QVERIFY(restricted > 0 && restricted < before);
        press("adviceNonCommercial", u"Deselect them"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words("adviceNonCommercial").isEmpty(), timeoutMs);
        QCOMPARE(selection().count(), before - restricted);
    }

    void selectsTheSegmentationsOfImages()
    {
        loadAll();
        tickOnly({u"CT"_s, u"MR"_s, u"PT"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!words("advicePartners").isEmpty(), timeoutMs);
        const qint64 before = selection().count();
        press("advicePartners", u"Select them too"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words("advicePartners").isEmpty(), timeoutMs);
        QVERIFY(selection().count() > before);
    }

    void namesSegmentationsThatTheFilterHides()
    {
        loadAll();
        catalog::Filter filter;
        filter.chosen[catalog::FacetId::Modality] = {u"CT"_s};
        catalog().setFilter(filter);
        QTRY_VERIFY_WITH_TIMEOUT(catalog().isSettled(), timeoutMs);
        selection().tickAllShown();
        QTRY_VERIFY_WITH_TIMEOUT(words("advicePartners").endsWith(u"The filter hides them."_s), timeoutMs);
        press("advicePartners", u"Select them too"_s); // the filter hides them still
        QTRY_VERIFY_WITH_TIMEOUT(words("advicePartners").endsWith(u"are ticked, but the filter hides them."_s),
                                 timeoutMs);
        QVERIFY(session::hiddenCount(selection()) > 0);
        const qint64 before = selection().count(), hidden = session::hiddenCount(selection());
        press("advicePartners", u"Show them"_s);
        QTRY_COMPARE_WITH_TIMEOUT(session::hiddenCount(selection()), 0, timeoutMs);
        QCOMPARE(selection().count(), before + hidden);
        QTRY_VERIFY_WITH_TIMEOUT(words("advicePartners").isEmpty(), timeoutMs);
    }

    //! Its links would change rows of another selection.
    void adviceOfAnotherSelectionDoesNotStay()
    {
        loadAll();
        selection().tickAllShown();
        QTRY_VERIFY_WITH_TIMEOUT(!words("adviceNonCommercial").isEmpty(), timeoutMs);
        const QStringList uids = uidsOf({u"US"_s}); // free to use
        selection().tickOnly(uids.first(2));
        press("adviceNonCommercial", u"Deselect them"_s); // at once: nothing is known of these two yet
        QCOMPARE(selection().count(), 2);
        selection().tickOnly(uids.first(1));
        QVERIFY(m_desk->find<desktop::AdviceBox>("adviceNonCommercial")->words().isEmpty());
    }

    void selectsTheImagesOfStructureSets()
    {
        loadAll();
        tickOnly({u"SEG"_s, u"RTSTRUCT"_s});
        QTRY_VERIFY_WITH_TIMEOUT(words("adviceSources").contains(u"lack the images"_s), timeoutMs);
        press("adviceSources", u"Select the images too"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words("adviceSources").isEmpty(), timeoutMs);
    }

private:
    session::SeriesSelection &selection() { return m_desk->services().session()->selection(); }
    catalog::Catalog &catalog() { return m_desk->services().session()->catalog(); }
    void loadAll()
    {
        for (qsizetype entry = 0; entry < qsizetype(catalog().entries().size()); ++entry)
            catalog().load(entry);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::none_of(catalog().entries(),
                                 [](const catalog::CatalogEntry &entry) {
                                     return entry.state == catalog::CatalogEntry::State::Unloaded || entry.isBusy();
                                 }),
            timeoutMs);
    }
    QStringList uidsOf(const QStringList &modalities)
    {
        QStringList uids;
        for (const catalog::CatalogEntry &entry : catalog().entries())
            for (Row row = 0; entry.table && row < entry.table->size(); ++row)
                if (modalities.contains(entry.table->series(row).modality))
                    uids << entry.table->seriesUid(row);
        return uids;
    }
    void tickOnly(const QStringList &modalities)
    {
        selection().tickOnly(uidsOf(modalities));
        QVERIFY(selection().count() > 1);
    }
    QString words(const char *box)
    {
        const auto *found = m_desk->find<desktop::AdviceBox>(box);
        return found->isVisible() ? found->words() : QString();
    }
    void press(const char *box, const QString &link)
    {
        for (auto *button : m_desk->find<desktop::AdviceBox>(box)->findChildren<desktop::LinkButton *>())
            if (button->text() == link && button->isVisible())
                return button->click();
        QFAIL(qPrintable(link));
    }

    std::unique_ptr<tests::DemoDesk> m_desk;
};

QTEST_MAIN(TestDownloadAdvice)
#include "tst_downloadadvice.moc"
