// SPDX-License-Identifier: Apache-2.0
#include "storage/powerlossfiles.h"
#include "support/rootfixture.h"
#include "support/unix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::RootFixture;

// After an unclean end of the system, lost files are distinguished from those a user changed, and no user's file is
// removed.
class TestLost : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootFixture> m_root;

    static QByteArray withHole() { return RootFixture::second().replace(4096, 4096, QByteArray(4096, '\0')); }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<RootFixture>();
        m_root->record(m_root->put(u"1.2.3"_s, u"a"_s), RootFixture::EarlierRun);
    }

    void left_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<bool>("isLost");
        QTest::addColumn<bool>("isKept");
        const auto row = [](const char *name, const QByteArray &left, bool isLost, bool isKept) {
            QTest::newRow(name) << left << isLost << isKept;
        };
        row("whole", RootFixture::second(), false, false);
        row("empty", {}, true, false);
        row("zeros", QByteArray(RootFixture::second().size(), '\0'), true, false);
        row("some zeros", QByteArray(100, '\0'), true, false);
        row("cut", RootFixture::second().first(5000), true, true);
        row("a page of zeros", withHole(), true, true);
        row("zeros at the end", RootFixture::second().first(16'384) + QByteArray(3616, '\0'), true, true);
        row("changed", RootFixture::second().replace(0, 3, "xyz"), false, false);
        row("longer", RootFixture::second() + "more", false, false);
        row("longer, of zeros", QByteArray(RootFixture::second().size() + 1, '\0'), false, false);
    }
    void left()
    {
        QFETCH(QByteArray, left);
        QFETCH(bool, isLost);
        QFETCH(bool, isKept);
        m_root->write(u"a/2.dcm"_s, left);
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, isLost ? QStringList {u"1.2.3"_s} : QStringList());
        QCOMPARE(m_root->has(u"a/2.dcm"_s), !isLost);
        if (!isLost)
            QCOMPARE(m_root->read(u"a/2.dcm"_s), left);
        const QString kept = u".tcia-partial/lost/1.2.3/2.dcm"_s;
        QCOMPARE(m_root->has(kept), isKept);
        if (isKept)
            QCOMPARE(m_root->read(kept), left);
        QCOMPARE(m_root->read(u"a/1.dcm"_s), RootFixture::first());
    }

    // A record that another program wrote: the file it names is no image.
    void documents_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray("years of work");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }
    void documents()
    {
        QFETCH(QByteArray, content);
        m_root->write(u"mydocs/thesis.docx"_s, content);
        m_root->record(RootFixture::lineOf(u"1.2.4"_s, u"mydocs"_s).replace("2.dcm", "thesis.docx"),
                       RootFixture::EarlierRun);
        QVERIFY(m_root->open());
        const bool isBlank = content.count('\0') == content.size(); // its origin is uncertain: it is moved, not removed
        const QString now = isBlank ? u".tcia-partial/lost/1.2.4/thesis.docx"_s : u"mydocs/thesis.docx"_s;
        QVERIFY(m_root->has(now));
        QCOMPARE(m_root->read(now), content);
    }

    // It happens again before the user has looked.
    void lostTwice()
    {
        const QByteArray first = RootFixture::second().first(5000), second = RootFixture::second().first(6000);
        m_root->write(u"a/2.dcm"_s, first);
        QVERIFY(m_root->open());
        m_root->write(u"a/2.dcm"_s, second);
        QVERIFY(m_root->open());
        QCOMPARE(m_root->read(u".tcia-partial/lost/1.2.3/2.dcm"_s), first);
        QCOMPARE(m_root->read(u".tcia-partial/lost/1.2.3/2.dcm (2)"_s), second);
    }

    void unreadable()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        if (tests::isAdministrator())
            QSKIP("root reads everything");
        m_root->write(u"a/2.dcm"_s, RootFixture::second().first(5000));
        const QString path = m_root->path() + u"/a/2.dcm"_s;
        QVERIFY(QFile::setPermissions(path, {}));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, QStringList());
        QVERIFY(QFile::exists(path));
    }

    void readFails()
    {
        const QString path = u"/proc/self/mem"_s; // its beginning cannot be read
        if (!QFile::exists(path))
            QSKIP("This system has no /proc");
        QCOMPARE(storage::lossOf(Directory::open(u"/proc/self"_s).value(),
                                 {.name = u"mem"_s, .size = 5, .digests = {Digest::crc32(1)}}),
                 storage::Loss::Unreadable);
    }

    void noFile()
    {
        QVERIFY(QFile::remove(m_root->path() + u"/a/2.dcm"_s));
        QVERIFY(QDir(m_root->path()).mkdir(u"a/2.dcm"_s)); // no loss of power makes one
        QCOMPARE(m_root->open()->lostSeries, QStringList());
        QVERIFY(m_root->has(u"a/2.dcm"_s));
    }

    void linkedAway()
    {
        QTemporaryDir elsewhere;
        QVERIFY(QDir().rename(m_root->path() + u"/a"_s, elsewhere.filePath(u"a"_s)));
        QVERIFY(QFile::resize(elsewhere.filePath(u"a/2.dcm"_s), 0));
        QVERIFY(QFile::link(elsewhere.filePath(u"a"_s), m_root->path() + u"/a"_s));
        const auto open = m_root->open();
        QVERIFY(open);
        QCOMPARE(open->lostSeries, QStringList());
        QVERIFY(QFile::exists(elsewhere.filePath(u"a/2.dcm"_s)));
    }

    void linkedFile()
    {
        QTemporaryDir elsewhere;
        m_root->write(u"a/2.dcm"_s, {});
        QVERIFY(QDir().rename(m_root->path() + u"/a/2.dcm"_s, elsewhere.filePath(u"mine"_s)));
        QVERIFY(QFile::link(elsewhere.filePath(u"mine"_s), m_root->path() + u"/a/2.dcm"_s));
        QCOMPARE(m_root->open()->lostSeries, QStringList());
        QVERIFY(QFileInfo(m_root->path() + u"/a/2.dcm"_s).isSymLink());
    }

    // A session that ended cleanly leaves nothing to check: later changes are intended.
    void changedAfterAGoodEnd()
    {
        const auto open = storage::openRoot(m_root->path());
        QVERIFY(open);
        storage::closeRoot(m_root->path(), open->lock);
        m_root->makePartial();
        m_root->write(u"a/2.dcm"_s, {});
        QCOMPARE(m_root->open()->lostSeries, QStringList());
        QVERIFY(m_root->has(u"a/2.dcm"_s));
    }
};

QTEST_GUILESS_MAIN(TestLost)
#include "tst_powerlossfiles.moc"
