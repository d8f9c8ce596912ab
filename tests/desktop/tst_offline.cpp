// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

constexpr int timeoutMs = 60'000;

Content small(const QString &prefix, int count)
{
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".9"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".9"_s, u"%1.%2"_s.arg(prefix).arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
    return out;
}

} // namespace

//! The network may fail at any time: shown content stays, the tree works, and one line says so until it is back.
class TestOffline : public QObject
{
    Q_OBJECT

    Home m_home;
    SmallArchive m_small;

    void start(Desk &desk) { desk.start(m_small.server().base, archive::DialectId::Legacy); }
    static QString status(const Desk &desk) { return desk.find<QLabel>("statusServer")->text(); }
    static bool isOffline(const Desk &desk) { return status(desk).startsWith(u"Offline: showing stored content"_s); }
    static bool isLoaded(Desk &desk, const QString &name)
    {
        const catalog::Catalog &catalog = desk.services().session()->catalog();
        const qsizetype at = catalog.entryOf(name);
        return at >= 0 && catalog.entries()[size_t(at)].isWhole() && !catalog.entries()[size_t(at)].isBusy();
    }

    //! Tree, facets and search work on what is known; nothing is in the way.
    static void works(Desk &desk)
    {
        catalog::Catalog &catalog = desk.services().session()->catalog();
        QCOMPARE(desk.model().rowCount(), 3);
        QVERIFY(desk.tree().isVisible());
        QVERIFY2(desk.words("archiveNotice").isEmpty(), qPrintable(desk.words("archiveNotice")));
        const QString bar = desk.words("archiveTrouble"); // above the rows, which it does not move
        QVERIFY2(bar.isEmpty() || bar.startsWith(u"Offline. This is what was known on "_s), qPrintable(bar));
        QVERIFY2(desk.words("windowNotice").isEmpty(), qPrintable(desk.words("windowNotice")));
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(desk.problems().rowCount(), 0);

        QVERIFY(desk.open(desk.open(desk.open(desk.collection(u"C9"_s)))).isValid() ||
                desk.tree().currentIndex().isValid());
        QTRY_COMPARE_WITH_TIMEOUT(catalog.facetCounts(catalog::FacetId::Modality).size(), 2, timeoutMs);
        catalog::Filter words;
        words.text = u"9.2"_s;
        catalog.setFilter(words);
        QTRY_COMPARE_WITH_TIMEOUT(catalog.visible().series, 1, timeoutMs);
        catalog.setFilter({});
        QTRY_VERIFY_WITH_TIMEOUT(catalog.visible().series >= 4, timeoutMs);
    }

private Q_SLOTS:
    void init()
    {
        m_small.collections = {
            {u"C9"_s, small(u"9"_s, 4)}, {u"C10"_s, small(u"10"_s, 3)}, {u"Later"_s, small(u"7"_s, 2)}};
    }

    //! Fetches one collection, which later tests find on disk.
    void whileEverythingIsShown()
    {
        Desk desk;
        start(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 3, timeoutMs);
        QVERIFY(desk.open(desk.collection(u"C9"_s)).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C9"_s), timeoutMs);
        QCOMPARE(status(desk), u"Under test: 3 collections, from just now"_s);
        m_small.goAway();
        works(desk);
        desk.trigger(desktop::Act::Refresh);
        QTRY_VERIFY_WITH_TIMEOUT(isOffline(desk), timeoutMs);
        works(desk);
        QVERIFY(desk.words("archiveTrouble").startsWith(u"Offline. This is what was known on "_s));
        QVERIFY(m_small.comeBack());
        auto *now = desk.find<QWidget>("archiveTrouble")->findChild<QPushButton *>(u"noticeButton"_s);
        QTest::mouseClick(now, Qt::LeftButton); // by hand
        QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith(u"Under test: 3 collections"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.words("archiveTrouble").isEmpty(), timeoutMs);
    }

    void beforeTheStart()
    {
        m_small.goAway();
        Desk desk;
        start(desk);
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C9"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(isOffline(desk), timeoutMs);
        QVERIFY(status(desk).contains(u"from"_s));
        works(desk);
        QVERIFY(m_small.comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith(u"Under test: 3 collections"_s), timeoutMs); // by itself
        works(desk);
    }

    void whileTheNamesAreComing()
    {
        m_small.silent = {"getCollectionValues"};
        Desk desk;
        start(desk);
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C9"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_small.requestsOf("getCollectionValues") > 0, timeoutMs);
        works(desk);
        m_small.goAway();
        m_small.hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(isOffline(desk), timeoutMs);
        works(desk);
        m_small.silent = {};
        QVERIFY(m_small.comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith(u"Under test: 3 collections"_s), timeoutMs);
    }

    void whileACollectionIsComing()
    {
        Desk desk;
        start(desk);
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C9"_s), timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.services().session()->catalog().loadingCollections(), timeoutMs);
        m_small.silent = {"getSeries"};
        catalog::Catalog &catalog = desk.services().session()->catalog();
        const qsizetype before = m_small.requestsOf("getSeries");
        catalog.refresh(catalog.entryOf(u"C9"_s)); // one that is shown, and one that is not
        catalog.load(catalog.entryOf(u"C10"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_small.requestsOf("getSeries"), before + 2, timeoutMs);
        m_small.goAway();
        m_small.hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(isOffline(desk), timeoutMs);
        works(desk);
        m_small.silent = {};
        QVERIFY(m_small.comeBack());
        QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C10"_s), timeoutMs); // requested again automatically
        QTRY_VERIFY_WITH_TIMEOUT(status(desk).startsWith(u"Under test: 3 collections"_s), timeoutMs);
        works(desk);
    }

    void indexesThoughTheServerGoesAndAlsoAfterARestart()
    {
        const QString done = u"The whole archive is indexed: 3 collections, 9 series"_s;
        {
            m_small.silent = {"getSeries"};
            Desk desk;
            start(desk);
            QTRY_VERIFY_WITH_TIMEOUT(isLoaded(desk, u"C10"_s), timeoutMs);
            QVERIFY(!desk.find<QWidget>("indexBar")->isVisible());
            desk.trigger(desktop::Act::Index);
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.find<QLabel>("indexWords")->toolTip().startsWith(u"Indexing: 2 of 3 collections, 7 series"_s),
                timeoutMs);
            QTest::mouseClick(desk.find<QToolButton>("pauseIndexing"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("indexWords")->toolTip().startsWith(u"Indexing is paused"_s),
                                     timeoutMs);
            QTest::mouseClick(desk.find<QToolButton>("resumeIndexing"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("indexWords")->toolTip().startsWith(u"Indexing: "_s), timeoutMs);
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.services().session()->indexing().progress().state == catalog::IndexState::Running, timeoutMs);
        }
        m_small.silent = {};
        m_small.goAway();
        Desk desk;
        start(desk); // it resumes automatically
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.find<QLabel>("indexWords")->toolTip().startsWith(u"Indexing waits for the server: 2 of 3"_s),
            timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(isOffline(desk), timeoutMs);
        works(desk);
        QVERIFY(m_small.comeBack());
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("indexWords")->toolTip(), done, timeoutMs);
        QCOMPARE(desk.services().session()->catalog().loadedCollections(), qsizetype(3));
        QCOMPARE(desk.problems().rowCount(), 0);
        QVERIFY2(desk.find<QLabel>("indexWords")->text().startsWith(u"Index complete"_s),
                 qPrintable(desk.find<QLabel>("indexWords")->text()));
    }

    void aDamagedCatalogueIsAProblem()
    {
        QFile file(catalog::catalogStorePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(2048, 'x')) > 0);
        file.close();
        Desk desk;
        start(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.problems().rowCount(), 1, timeoutMs);
        const QString text = desk.problems().index(0, 0).data(models::ProblemsModel::TextRole).toString();
        QVERIFY2(text.contains(catalog::catalogStorePath() + u".damaged-"_s), qPrintable(text));
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 3, timeoutMs);
    }

    void collectionThatFailsIsAProblemOnce()
    {
        m_small.collections[u"Refused"_s] = small(u"5"_s, 1);
        m_small.refused[u"Refused"_s] = 403;
        Desk desk;
        start(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 4, timeoutMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.problems().rowCount(), 1, timeoutMs); // it resumes from the previous test
        const models::ProblemsModel &problems = desk.problems();
        QCOMPARE(problems.index(0).data(models::ProblemsModel::WhatRole).toString(), u"Refused"_s);
        QVERIFY(!problems.index(0).data(models::ProblemsModel::DetailRole).toString().isEmpty());
        const qsizetype before = m_small.requestsOf("getSeries");
        desk.trigger(desktop::Act::Index);
        QTRY_VERIFY_WITH_TIMEOUT(m_small.requestsOf("getSeries") > before, timeoutMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.find<QLabel>("indexWords")->toolTip().startsWith(u"Indexed, but for 1 collections"_s), timeoutMs);
        QCOMPARE(problems.rowCount(), 1);
        m_small.refused = {};
    }
};

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
