// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "session/repair.h"
#include "storage/intentlog.h"
#include "storage/licences.h"
#include "support/archivefixture.h"
#include "support/rootfixture.h"
#include "support/smalldisk.h"
#include "support/step.h"
#include "support/waiting.h"
#include "support/zipmaker.h"
#include "verify/nbiarecord.h"
#include "verify/verify.h"

#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;
using transfer::State;
using verify::Verdict;

// Roots with malicious links and records: nothing outside of them is changed, and nothing inside that is not this
// program's.
class TestLinks : public QObject
{
    Q_OBJECT

    tests::ArchiveFixture m_demo;
    Series m_series;
    std::unique_ptr<RootFixture> m_root;
    std::unique_ptr<QTemporaryDir> m_outside; //!< that links lead to

    void link(const QString &target, const QString &name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_root->path() + u'/' + name).path()));
        QVERIFY(QFile::link(target, m_root->path() + u'/' + name));
    }

    void writeOutside(const QString &name, const QByteArray &content = "precious") const
    {
        const QString path = m_outside->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    //! Each file outside with what it holds.
    QStringList outside() const
    {
        QStringList all = tests::tree(m_outside->path());
        for (QString &path : all) {
            QFile file(m_outside->filePath(path));
            path +=
                u": "_s + QString::fromLatin1(file.open(QIODevice::ReadOnly) ? file.readAll().toHex() : QByteArray());
        }
        return all;
    }

    transfer::Transfer taken(const transfer::Target &target) const
    {
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_series}, target);
        if (!tests::waitIdle(manager))
            return {};
        return manager.transfers()[0];
    }

    transfer::Target target(const QString &repair = {}) const
    {
        return {.root = m_root->path(), .layout = u"classic"_s, .repair = repair};
    }

    transfer::Transfer repaired(const Verdict &verdict) const
    {
        return taken(session::repairTarget(m_root->path(), verdict));
    }

    QList<Verdict> verified(const verify::SeriesReader &seriesOf = {}) const
    {
        const std::atomic_bool never = false;
        const auto all = verify::verifyFolder(m_root->path(), never, {}, seriesOf);
        return all ? all->verdicts : QList<Verdict>();
    }

    static bool saysLink(const transfer::Transfer &transfer)
    {
        return transfer.state == State::Failed && text::of(transfer.error.value_or(Error())).contains(u"is a link"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_demo.start());
        const auto found = tests::answerOf(m_demo.archive->series({.collection = u"Demo-Scanner-Phantom"_s}));
        QVERIFY(found && !found->isEmpty());
        m_series = found->first();
    }

    void init()
    {
        m_root = std::make_unique<RootFixture>();
        m_outside = std::make_unique<QTemporaryDir>();
    }

    // The clean-up treats folders named like series as leftovers of an interrupted download.
    void stagingAreaIsALink()
    {
        QVERIFY(QDir(m_root->path()).rmdir(u".tcia-partial"_s));
        TCIA_STEP(writeOutside(u"1.2.3/image.dcm"_s));
        TCIA_STEP(writeOutside(u"fetch-0.zip.part"_s));
        TCIA_STEP(writeOutside(u"intents.jsonl"_s));
        TCIA_STEP(link(m_outside->path(), u".tcia-partial"_s));
        const QStringList before = outside();
        QVERIFY2(saysLink(taken(target())), "A staging area that is a link must be refused");
        QCOMPARE(outside(), before);
        QVERIFY(!storage::openRoot(m_root->path()));
        storage::closeRoot(m_root->path(), std::make_shared<QLockFile>(m_outside->filePath(u"other"_s)));
        (void)storage::wasInterrupted(m_root->path());
        QCOMPARE(outside(), before);
    }

    void stagedFoldersThatAreLinks()
    {
        TCIA_STEP(writeOutside(u"image.dcm"_s));
        TCIA_STEP(link(m_outside->path(), u".tcia-partial/1.2.3"_s));
        TCIA_STEP(link(m_outside->path(), u".tcia-partial/1.2.4.old"_s));
        TCIA_STEP(link(m_outside->filePath(u"image.dcm"_s), u".tcia-partial/fetch-0.zip.part"_s));
        TCIA_STEP(link(m_outside->path(), u".tcia-partial/lost"_s));
        const QStringList before = outside();
        QVERIFY(m_root->open());
        QCOMPARE(outside(), before);
    }

    // Put there after the root was opened.
    void unpackingThroughALink_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the staging area") << u".tcia-partial"_s;
        QTest::newRow("the series' folder") << u".tcia-partial/1.2.3"_s;
    }
    void unpackingThroughALink()
    {
        QFETCH(QString, name);
        QVERIFY(tests::makeZip(m_root->path() + u"/1.zip"_s, {{.name = u"1.dcm"_s, .data = RootFixture::first()}}));
        QDir(m_root->path()).rmdir(name);
        TCIA_STEP(link(m_outside->path(), name));
        const std::atomic_bool never = false;
        const QString into = m_root->path() + u"/.tcia-partial/1.2.3"_s;
        const auto unpacked = storage::unpackImages(m_root->path() + u"/1.zip"_s, into, {}, never);
        QVERIFY(!unpacked);
        QVERIFY2(unpacked.error().detail.contains(u"is a link"_s), qPrintable(unpacked.error().detail));
        QCOMPARE(outside(), QStringList());
    }

    void partIsALink()
    {
        TCIA_STEP(writeOutside(u"image.dcm"_s));
        TCIA_STEP(link(m_outside->filePath(u"image.dcm"_s), u".tcia-partial/%1"_s.arg(m_series.seriesUid)));
        const QStringList before = outside();
        taken(target());
        QCOMPARE(outside(), before);
    }

    void ownFilesThatAreLinks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dangling");
        for (const char *name : {"tcia-series.jsonl", ".tcia-partial/intents.jsonl"}) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << false;
            QTest::addRow("%s, to nothing", name) << QString::fromLatin1(name) << true;
        }
    }
    void ownFilesThatAreLinks()
    {
        QFETCH(QString, name);
        QFETCH(bool, dangling);
        if (!dangling)
            TCIA_STEP(writeOutside(u"diary"_s, "2 May: nothing\n"));
        TCIA_STEP(link(m_outside->filePath(u"diary"_s), name));
        const QStringList before = outside();
        const transfer::Transfer transfer = taken(target());
        QVERIFY2(saysLink(transfer), qPrintable(text::of(transfer.error.value_or(Error()))));
        QCOMPARE(outside(), before);
    }

    // The images were requested: a licence text that cannot be stored does not fail them.
    void licencesHaveNoPlace_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::addColumn<QString>("words");
        QTest::newRow("a link") << true << u"is a link"_s;
        QTest::newRow("a file of the user's") << false << u"not a folder"_s;
    }
    void licencesHaveNoPlace()
    {
        QFETCH(bool, isLink);
        QFETCH(QString, words);
        if (isLink)
            TCIA_STEP(link(m_outside->path(), u"licenses"_s));
        else
            m_root->write(u"licenses"_s, "mine");
        const QStringList before = outside();
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_series}, target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(m_root->path(), manager), QString());
        const QString remark = manager.transfers()[0].remark;
        QVERIFY2(remark.contains(u"licence text"_s) && remark.contains(words) &&
                     remark.contains(m_root->path() + u"/licenses"_s),
                 qPrintable(remark));
        QCOMPARE(outside(), before);
        if (!isLink)
            QCOMPARE(m_root->read(u"licenses"_s), QByteArray("mine"));
    }

    void licenceIsALink()
    {
        QVERIFY(QDir(m_root->path()).mkdir(u"licenses"_s));
        TCIA_STEP(link(m_outside->filePath(u"new"_s), u"licenses/C.txt"_s));
        QVERIFY(!storage::storeLicence(m_root->path(), u"C"_s, "free"));
        QCOMPARE(outside(), QStringList());
    }

    void stagingOfALicenceIsALink()
    {
        QVERIFY(QDir(m_root->path()).removeRecursively() && QDir().mkpath(m_root->path()));
        TCIA_STEP(link(m_outside->path(), u".tcia-partial"_s));
        QVERIFY(!storage::storeLicence(m_root->path(), u"C"_s, "free"));
        QVERIFY(QDir(m_root->path() + u"/licenses"_s).isEmpty());
        QCOMPARE(outside(), QStringList());
    }

    void collectionIsALink()
    {
        TCIA_STEP(writeOutside(u"mine"_s));
        TCIA_STEP(link(m_outside->path(), m_series.collection));
        const QStringList before = outside();
        const transfer::Transfer transfer = taken(target());
        QVERIFY2(saysLink(transfer), qPrintable(text::of(transfer.error.value_or(Error()))));
        QCOMPARE(outside(), before);
    }

    // The user chose it.
    void rootIsALink()
    {
        const QString chosen = m_outside->filePath(u"chosen"_s);
        QVERIFY(QFile::link(m_root->path(), chosen));
        transfer::Target target = this->target();
        target.root = chosen;
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {m_series}, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::unfinished(chosen, manager), QString());
    }

    // A record that another program wrote.
    void repairThroughALink()
    {
        TCIA_STEP(writeOutside(u"mine"_s));
        TCIA_STEP(link(m_outside->path(), u"lnk"_s));
        m_root->record(RootFixture::lineOf(m_series.seriesUid, u"lnk/new"_s));
        const QStringList before = outside();
        const auto verdicts = verified();
        QCOMPARE(verdicts.size(), 1);
        QVERIFY(verdicts[0].isDefective() && !verdicts[0].canBeRepaired());
        QVERIFY2(verdicts[0].reason.contains(u"is a link"_s), qPrintable(verdicts[0].reason));
        const transfer::Transfer forced = repaired(verdicts[0]); // even if a repair is forced
        QVERIFY2(saysLink(forced), qPrintable(text::of(forced.error.value_or(Error()))));
        QCOMPARE(outside(), before);
    }

    void repairOfTheUsersDocuments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("withSums");
        QTest::newRow("a document") << u"thesis.docx"_s << false;
        QTest::newRow("a document, with its sums") << u"thesis.docx"_s << true;
        QTest::newRow("an image") << u"thesis.dcm"_s << false;
    }
    void repairOfTheUsersDocuments()
    {
        QFETCH(QString, name);
        QFETCH(bool, withSums);
        const QByteArray thesis = withSums ? RootFixture::first() : QByteArray("years of work");
        m_root->write(u"mydocs/"_s + name, thesis);
        m_root->record(RootFixture::lineOf(m_series.seriesUid, u"mydocs"_s).replace("1.dcm", name.toLatin1()));
        const auto verdicts = verified();
        QCOMPARE(verdicts.size(), 1);
        QVERIFY(verdicts[0].isDefective());
        if (name.endsWith(u".docx"_s))
            QVERIFY2(!verdicts[0].canBeRepaired() && verdicts[0].reason.contains(name), qPrintable(verdicts[0].reason));
        const transfer::Transfer forced = repaired(verdicts[0]);
        QVERIFY2(forced.state == State::Done, qPrintable(text::of(forced.error.value_or(Error()))));
        QStringList kept = tests::tree(m_root->path()).filter(name);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(m_root->read(kept.first()), thesis);
    }

    void repairOfTheStagingArea()
    {
        m_root->write(u".tcia-partial/lost/1.2.3/1.dcm"_s, "kept for the user");
        for (const QString &folder : {u".tcia-partial/lost/1.2.3"_s, u".TCIA-partial/lost"_s, u".tcia-partial"_s})
            QVERIFY(!storage::recordFromLine(RootFixture::lineOf(m_series.seriesUid, folder)));
        QCOMPARE(taken(target(u".tcia-partial/lost"_s)).state, State::Failed);
        QCOMPARE(m_root->read(u".tcia-partial/lost/1.2.3/1.dcm"_s), QByteArray("kept for the user"));
    }

    void twoSeriesOfOneFolder()
    {
        m_root->record(m_root->put(m_series.seriesUid, u"shared"_s));
        m_root->record(RootFixture::lineOf(u"1.2.4"_s, u"Shared"_s).replace("1.dcm", "3.dcm"));
        QVERIFY(QFile::remove(m_root->path() + u"/shared/2.dcm"_s));
        const auto verdicts = verified();
        QCOMPARE(verdicts.size(), 2);
        for (const Verdict &verdict : verdicts) {
            QVERIFY(verdict.isDefective() && !verdict.canBeRepaired());
            QVERIFY2(verdict.reason.contains(u"share"_s), qPrintable(verdict.reason));
        }
    }

    // A forced repair loses no image of either.
    void twoRepairsOfOneFolder()
    {
        const auto found = tests::answerOf(m_demo.archive->series({.collection = u"Demo-Scanner-Phantom"_s}));
        QVERIFY(found && found->size() > 1);
        const Series &first = found->at(0), &second = found->at(1);
        tests::OneTry manager;
        manager.enqueue(*m_demo.archive, {first, second}, target(u"shared"_s));
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(tests::tree(m_root->path()).filter(u".dcm"_s).size(),
                 first.imageCount.value_or(0) + second.imageCount.value_or(0));
    }

    // Leftovers of an interrupted download are removed; other files next to them are not.
    void stagedFolderWithMore()
    {
        m_root->write(u".tcia-partial/1.2.3/1.dcm"_s, RootFixture::first());
        m_root->write(u".tcia-partial/1.2.3/thesis.docx"_s, "years of work");
        m_root->write(u".tcia-partial/1.2.4/1.dcm"_s, RootFixture::first());
        QVERIFY(m_root->open());
        QVERIFY(!m_root->has(u".tcia-partial/1.2.4"_s));
        QVERIFY(!m_root->has(u".tcia-partial/1.2.3"_s));
        QCOMPARE(m_root->read(u".tcia-partial/lost/1.2.3/1.2.3/thesis.docx"_s), QByteArray("years of work"));
    }

    void tableIsALink()
    {
        TCIA_STEP(writeOutside(u"table"_s, "Series UID,File Location\r\n1.2.3,./a\r\n"));
        TCIA_STEP(link(m_outside->filePath(u"table"_s), u"metadata.csv"_s));
        const std::atomic_bool never = false;
        const auto all = verify::verifyFolder(m_root->path(), never);
        QVERIFY(!all);
        QVERIFY2(all.error().detail.contains(u"is a link"_s), qPrintable(all.error().detail));
    }
};

TCIA_OWN_MOUNTS_MAIN(TestLinks)
#include "tst_links.moc"
