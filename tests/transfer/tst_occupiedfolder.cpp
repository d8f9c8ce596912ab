// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "core/text.h"
#include "storage/layout.h"
#include "storage/record.h"
#include "support/archivefixture.h"

#include <QDir>
#include <QLockFile>
#include <QTest>

#include <utility>

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

    //! Downloads two series and puts both into a folder, as another program does: their images, by path below the root,
    //! those of the first one as first-…, those of the second as the archive names them. Empty if it failed.
    QHash<QString, QByteArray> intoOneFolder(const QList<Series> &chosen, const QString &folder) const
    {
        transfer::Target flat = m_demo->target();
        flat.layout = u"flat"_s;
        {
            tests::OneTry manager;
            manager.enqueue(*m_demo->archive, chosen, flat);
            if (!tests::waitIdle(manager) || manager.progress().done != chosen.size())
                return {};
        }
        const QDir root(m_demo->root());
        QHash<QString, storage::Record> records;
        const auto read = storage::forEachRecord(root.path(), [&](const storage::Record &record, qint64) {
            records.insert(record.series.seriesUid, record);
        });
        if (!read || !root.mkpath(folder))
            return {};
        QStringList paths;
        QList<QByteArray> lines;
        for (qsizetype i = 0; i < chosen.size(); ++i) {
            storage::Record moved = records[chosen[i].seriesUid];
            const QString before = std::exchange(moved.folder, folder);
            for (storage::UnpackedFile &file : moved.files) {
                const QString from = root.filePath(before + u'/' + file.name);
                file.name = i == 0 ? u"first-"_s + file.name : file.name;
                paths << folder + u'/' + file.name;
                if (!QFile::rename(from, root.filePath(paths.last())))
                    return {};
            }
            root.rmdir(before);
            lines << storage::lineOf(moved);
        }
        return storage::appendRecords(root.path(), lines) ? imagesAt(paths) : QHash<QString, QByteArray>();
    }

    QHash<QString, QByteArray> imagesAt(const QStringList &paths) const
    {
        QHash<QString, QByteArray> images;
        for (const QString &path : paths)
            images.insert(path, readFile(m_demo->root() + u'/' + path).value_or(QByteArray()));
        return images;
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
        const QHash<QString, QByteArray> images = intoOneFolder(chosen, u"both"_s);
        QVERIFY(!images.isEmpty());
        const QDir root(m_demo->root());
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
        QCOMPARE(imagesAt(images.keys()), images);
    }

    // The layout gives a series the name of the folder that it shares: it stays there while it is whole, and gets a
    // folder of its own once it is not.
    void folderOfTwoSeriesByTheLayout()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(2);
        transfer::Target target = m_demo->target();
        target.layout = u"descriptive"_s;
        const QString both = storage::folderFor(*storage::layoutPattern(target.layout), chosen[1]);
        QHash<QString, QByteArray> images = intoOneFolder(chosen, both);
        QVERIFY(!images.isEmpty());
        const QDir root(m_demo->root());
        tests::OneTry manager;
        const auto again = [&] {
            manager.enqueue(*m_demo->archive, {chosen[1]}, target);
            return tests::waitIdle(manager) ? manager.transfers()[manager.transfers().size() - 1]
                                            : transfer::Transfer();
        };
        QCOMPARE(again().state, State::Present);
        QStringList own;
        for (auto image = images.cbegin(); image != images.cend(); ++image)
            if (!image.key().section(u'/', -1).startsWith("first-"_L1))
                own << image.key();
        QVERIFY(!own.isEmpty() && QFile::remove(root.filePath(own.first())));
        images.remove(own.first());
        const transfer::Transfer repaired = again();
        QVERIFY2(repaired.state == State::Done, qPrintable(sayState(repaired)));
        QCOMPARE(repaired.folder, root.filePath(both + u" (2)"_s));
        QCOMPARE(imagesAt(images.keys()), images);
        QCOMPARE(again().state, State::Present);
    }

    // Nor where the names of its images are those of the other's, so that nothing there looks foreign.
    void folderOfTwoSeriesWithTheSameNames()
    {
        QVERIFY(m_demo->start());
        const QList<Series> chosen = m_demo->smallSeries(2);
        transfer::Target target = m_demo->target();
        target.layout = u"descriptive"_s;
        const QString both = storage::folderFor(*storage::layoutPattern(target.layout), chosen[1]);
        QVERIFY(!intoOneFolder(chosen, both).isEmpty());
        const QDir root(m_demo->root());
        QList<storage::Record> records;
        QVERIFY(storage::forEachRecord(root.path(), [&](const storage::Record &record, qint64) { records << record; }));
        storage::Record whole = records.last(); // of the second series: all images that lie there are its own, too
        QVERIFY(whole.series.seriesUid == chosen[1].seriesUid);
        const QString gone = root.filePath(both + u'/' + whole.files.first().name);
        for (const storage::UnpackedFile &file : std::as_const(records[records.size() - 2].files))
            whole.files << file;
        QVERIFY(storage::appendRecords(root.path(), {storage::lineOf(whole)}) && QFile::remove(gone));
        const QStringList before = QDir(root.filePath(both)).entryList(QDir::Files);
        tests::OneTry manager;
        manager.enqueue(*m_demo->archive, {chosen[1]}, target);
        QVERIFY(tests::waitIdle(manager));
        QVERIFY2(manager.transfers()[0].state == State::Done, qPrintable(sayState(manager.transfers()[0])));
        QCOMPARE(QDir(root.filePath(both)).entryList(QDir::Files), before);
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
