// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/text.h"
#include "storage/record.h"
#include "support/archivefixture.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using transfer::State;
using Kind = Error::Kind;

// Downloads into a folder that has files already: the user's, this program's, or leftovers of an interruption.
class TestOccupiedFolder : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::ArchiveFixture> m_demo;

    static QString sayState(const transfer::Transfer &transfer)
    {
        return u"state %1: %2"_s.arg(int(transfer.state)).arg(transfer.error ? transfer.error->detail : QString());
    }

private Q_SLOTS:
    void init() { m_demo = std::make_unique<tests::ArchiveFixture>(); }
    void cleanup() { m_demo.reset(); }

    void someoneElsesFolder()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(1);
        transfer::Target target = m_demo->target();
        target.layout = u"flat"_s;
        const QString mine = m_demo->root() + u'/' + chosen[0].seriesUid;
        QVERIFY(QDir().mkpath(mine));
        QFile note(mine + u"/thesis.txt"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.close();
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, chosen, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Disk);
        QVERIFY(manager.transfers()[0].error->context.path.contains(chosen[0].seriesUid));
        QVERIFY(note.exists());
    }

    void ownIncompleteFolder()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(1);
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        const QString folder = manager.transfers()[0].folder;
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QVERIFY(QFile::remove(folder + u'/' + files.first()));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[1].state == State::Done, qPrintable(sayState(manager.transfers()[1])));
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
        // Something of the user's in it is never thrown away.
        QVERIFY(QFile::remove(folder + u'/' + files.first()));
        QVERIFY(QFile::copy(folder + u'/' + files.last(), folder + u"/mine.dcm"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[2].state, State::Failed);
        QVERIFY(QFile::exists(folder + u"/mine.dcm"_s));
    }

    // A file of another size than recorded is not what was downloaded: the series is fetched again, as a repair does.
    void filesOfAnotherSize()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(1);
        tests::OneTry manager;
        const auto again = [&] {
            manager.enqueue(*m_demo->archive, chosen, m_demo->target());
            return tests::waitIdle(manager) ? manager.transfers()[manager.transfers().size() - 1]
                                            : transfer::Transfer();
        };
        const QString folder = again().folder;
        const QStringList files = QDir(folder).entryList(QDir::Files);
        const QString first = folder + u'/' + files.first(), last = folder + u'/' + files.last();
        const qint64 size = QFileInfo(first).size();
        QCOMPARE(again().state, State::Present);
        QVERIFY(QFile::resize(first, 0) && QFile::resize(last, size / 2));
        const transfer::Transfer repaired = again();
        QVERIFY2(repaired.state == State::Done, qPrintable(sayState(repaired)));
        QCOMPARE(QFileInfo(first).size(), size);
        QCOMPARE(QDir(folder).entryList(QDir::Files), files);
        QCOMPARE(again().state, State::Present);
        // What the user wrote under such a name is kept, and what is no file is not touched.
        QFile notes(first);
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("my notes") > 0);
        notes.close();
        QCOMPARE(again().state, State::Done);
        const QDir kept(m_demo->root() + u"/.tcia-partial/lost/"_s + chosen[0].seriesUid);
        bool isKept = false;
        for (const QFileInfo &file : kept.entryInfoList(QDir::Files))
            isKept = isKept || file.size() == 8;
        QVERIFY(isKept);
        QVERIFY(QFile::remove(first) && QDir().mkdir(first));
        const transfer::Transfer refused = again();
        QVERIFY2(refused.state == State::Failed && text::of(*refused.error).contains(files.first()),
                 qPrintable(sayState(refused)));
        QVERIFY(QFileInfo(first).isDir());
    }

    // As another program left them, and as they were adopted: to replace the folder by one series would take away
    // images of the other.
    void folderOfTwoSeries()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(2);
        QHash<QString, QByteArray> images; // by path below the root
        {
            tests::OneTry manager;
            manager.enqueue(*m_demo->archive, chosen, m_demo->target());
            QVERIFY(tests::waitIdle(manager));
            QCOMPARE(manager.progress().done, 2);
        }
        const QDir root(m_demo->root());
        QVERIFY(root.mkdir(u"both"_s));
        QList<storage::Record> records;
        QVERIFY(storage::forEachRecord(root.path(), [&](const storage::Record &record, qint64) { records << record; }));
        QCOMPARE(records.size(), 2);
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < records.size(); ++i) { // the second one's have the names that the archive gives
            storage::Record moved = records[i];
            moved.folder = u"both"_s;
            for (storage::UnpackedFile &file : moved.files) {
                const QString from = root.filePath(records[i].folder + u'/' + file.name);
                file.name = i == 0 ? u"first-"_s + file.name : file.name;
                const QString to = u"both/"_s + file.name;
                QVERIFY(QFile::rename(from, root.filePath(to)));
                images.insert(to, readFile(root.filePath(to)).value_or(QByteArray()));
                QVERIFY(!images[to].isEmpty());
            }
            QVERIFY(root.rmdir(records[i].folder));
            lines << storage::lineOf(moved);
        }
        QVERIFY(storage::appendRecords(root.path(), lines));

        transfer::Target again = m_demo->target();
        again.repair = u"both"_s;
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, chosen, again);
        QVERIFY(tests::waitIdle(manager));
        for (const transfer::Transfer &transfer : manager.transfers()) {
            QVERIFY2(transfer.state == State::Done, qPrintable(sayState(transfer)));
            QVERIFY(transfer.folder != root.filePath(u"both"_s));
        }
        QVERIFY(manager.transfers()[0].folder != manager.transfers()[1].folder);
        for (auto image = images.cbegin(); image != images.cend(); ++image)
            QCOMPARE(readFile(root.filePath(image.key())).value_or(QByteArray()), *image);
    }

    void sameNameTwice()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(30);
        // Two series whose UIDs end alike get folders of their own.
        QHash<QChar, Series> byEnd;
        QList<Series> alike;
        for (const Series &series : chosen) {
            if (const auto found = byEnd.constFind(series.seriesUid.back()); found != byEnd.cend() && alike.isEmpty())
                alike = {*found, series};
            byEnd.insert(series.seriesUid.back(), series);
        }
        QCOMPARE(alike.size(), 2);
        transfer::Target target = m_demo->target();
        target.layout = u"all/{SeriesInstanceUID:-1}"_s;
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, alike, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 2);
        QVERIFY(manager.transfers()[0].folder != manager.transfers()[1].folder);
        manager.enqueue(*m_demo->archive, alike, target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[2].state, State::Present);
        QCOMPARE(manager.transfers()[3].state, State::Present);
    }

    void leftoversOfACrash()
    {
        QVERIFY(m_demo->start());
        const QString partial = m_demo->root() + u"/.tcia-partial"_s;
        QVERIFY(QDir().mkpath(partial + u"/1.2.3"_s));
        QVERIFY(QDir().mkpath(partial + u"/notes"_s));
        QFile part(partial + u"/fetch-7.zip.part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.close();
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Done);
        QCOMPARE(QDir(partial).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {u"notes"_s}); // not this program's
    }

    // The program was killed between moving a folder into place and recording it.
    void interruptedRecord()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(1);
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY(QDir().mkpath(m_demo->root() + u"/.tcia-partial"_s));
        QVERIFY(QFile::rename(storage::recordPath(m_demo->root()), m_demo->root() + u"/.tcia-partial/intents.jsonl"_s));
        manager.enqueue(*m_demo->archive, chosen, m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[1].state == State::Present, qPrintable(sayState(manager.transfers()[1])));
        QCOMPARE(storage::readRecords(m_demo->root())->records.size(), 1);
    }

    void anotherProcess()
    {
        QVERIFY(m_demo->start());
        QVERIFY(QDir().mkpath(m_demo->root() + u"/.tcia-partial"_s));
        QLockFile other(m_demo->root() + u"/.tcia-partial/lock"_s);
        QVERIFY(other.tryLock(0));
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(2), m_demo->target());
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().failed, 2);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Disk);
        QVERIFY(manager.transfers()[0].error->detail.contains(u"is downloading into this folder"_s));
        other.unlock();
        manager.retryFailed();
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.progress().done, 2);
    }

    void noFolderThere()
    {
        QVERIFY(m_demo->start());
        QFile file(m_demo->root() + u"/file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        transfer::Target target = m_demo->target();
        target.root += u"/file/below"_s;
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, m_demo->smallSeries(1), target);
        QVERIFY(tests::waitIdle(manager));
        QCOMPARE(manager.transfers()[0].state, State::Failed);
        QCOMPARE(manager.transfers()[0].error->kind, Kind::Disk);
        QVERIFY(manager.transfers()[0].error->context.path.contains(target.root));
    }
};

QTEST_GUILESS_MAIN(TestOccupiedFolder)
#include "tst_occupiedfolder.moc"
