// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "desktop/widgets/notice.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 30'000;

Content small(const QString &prefix)
{
    return {.patients = {patient(prefix + u"-1"_s)},
            .studies = {study(prefix + u"-1"_s, prefix + u".9"_s)},
            .series = {series(prefix + u".9"_s, prefix + u".1"_s, u"CT"_s)}};
}

} // namespace

//! A server that does not answer is named after a while, and need not be waited for.
class TestSlowAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_small = std::make_unique<SmallArchive>();
        m_small->collections = {{u"A"_s, small(u"1"_s)}, {u"B"_s, small(u"2"_s)}};
    }
    void cleanup() { m_desk.reset(); }

    void theListOfCollectionsIsNotWaitedForForEver()
    {
        m_small->silent = {"getCollectionValues"};
        start();
        auto *page = m_desk->find<desktop::Notice>("archiveNotice");
        QTRY_VERIFY(page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(button(*page)->isVisible(), timeoutMs);
        QCOMPARE(page->words(), u"Asking Under test…"_s);
        QTest::mouseClick(button(*page), Qt::LeftButton);
        QVERIFY(!catalog().loadingCollections());
        QVERIFY2(page->words().startsWith(u"Stopped"_s), qPrintable(page->words()));
        m_small->silent = {};
        QTest::mouseClick(button(*page), Qt::LeftButton); // tries again
        QTRY_COMPARE_WITH_TIMEOUT(catalog().entries().size(), size_t(2), timeoutMs);
    }

    void aCollectionIsNotWaitedForForEver()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model().rowCount(), 2, timeoutMs);
        m_small->silent = {"getSeries"};
        catalog().load(0);
        auto *bar = m_desk->find<desktop::Notice>("archiveTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), timeoutMs);
        QCOMPARE(bar->words(), u"Asking A…"_s);
        QVERIFY(m_desk->tree().isVisible());
        QTest::mouseClick(button(*bar), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
        QCOMPARE(catalog().entries()[0].state, catalog::CatalogEntry::State::Unloaded);
        m_small->silent = {};
        catalog().load(0);
        QTRY_VERIFY_WITH_TIMEOUT(catalog().entries()[0].isWhole(), timeoutMs);
    }

private:
    void start()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->start(m_small->server().base, archive::DialectId::Legacy);
    }
    catalog::Catalog &catalog() { return m_desk->services().session()->catalog(); }
    static QPushButton *button(const desktop::Notice &notice)
    {
        return notice.findChild<QPushButton *>(u"noticeButton"_s);
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<SmallArchive> m_small;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestSlowAnswer)
#include "tst_slowanswer.moc"
