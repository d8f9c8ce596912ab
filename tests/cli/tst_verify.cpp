// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"
#include "transfer/requestlog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia verify` over folders that were really downloaded, by this program and as NBIA Data Retriever leaves them, and
//! its repairs.
class TestVerify : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QList<const demo::SeriesEntry *> m_entries; //!< two of several images

    QStringList server() const
    {
        return {u"--url"_s, u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()), u"--dialect"_s,
                u"nbia-v4"_s};
    }
    static QStringList imagesIn(const QString &folder)
    {
        QStringList files;
        for (QDirIterator it(folder, {u"*.dcm"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files << it.next();
        files.sort();
        return files;
    }

    //! Two series in a new folder.
    QString downloaded(const QString &name)
    {
        const QString folder = m_program.file(name);
        QStringList arguments = server() + QStringList {u"download"_s, u"--to"_s, folder, u"--layout"_s, u"flat"_s};
        for (const demo::SeriesEntry *entry : m_entries)
            arguments << u"--series"_s << entry->record.seriesUid;
        const Ran ran = m_program.run(arguments);
        if (ran.exit != 0)
            qFatal("no download: %s", ran.err.constData());
        return folder;
    }

    static qint64 bytesOf(const QString &folder)
    {
        qint64 bytes = 0;
        for (const QString &file : imagesIn(folder))
            bytes += QFileInfo(file).size();
        return bytes;
    }

    //! The same as Data Retriever leaves it, on a Windows of a country with decimal commas.
    QString retrieved(const QString &name)
    {
        const QString folder = downloaded(name);
        QFile(folder + u"/tcia-series.jsonl"_s).remove();
        QByteArray table =
            "Series UID,Collection,3rd Party Analysis,Data Description URI,Subject ID,Study UID,Study Description,Study Date,Series "
            "Description,Manufacturer,Modality,SOP Class Name,SOP Class UID,Number of Images,File Size,File Location,Download "
            "Timestamp\r\n";
        QDir dir(folder);
        dir.mkpath(u"C/P"_s);
        for (const demo::SeriesEntry *entry : m_entries) {
            const QString uid = entry->record.seriesUid, place = u"C/P/1.000000-a, \"b\"-"_s + uid.right(5);
            dir.rename(uid, place);
            const auto images = imagesIn(folder + u'/' + place);
            const QString size =
                QString::number(double(bytesOf(folder + u'/' + place)) / 1e3, 'f', 2).replace(u'.', u',');
            table += QStringList({uid, u"C"_s, u"NO"_s, u"null"_s, u"P"_s, u"1.2"_s, u"NA"_s, u"01-01-2000"_s, u"a"_s,
                                  u"NA"_s, u"CT"_s, u"CT Image Storage"_s, u"1.2.840.10008.5.1.4.1.1.2"_s,
                                  QString::number(images.size()), size + u" KB"_s,
                                  u".\\"_s + QString(place).replace(u'/', u'\\'), u"2025-01-18T18:14:41.758"_s})
                         .join(u',')
                         .toUtf8() +
                     "\r\n";
        }
        QFile file(folder + u"/metadata.csv"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write the table");
        return folder;
    }

    Ran verify(const QString &folder, const QStringList &options = {})
    {
        return m_program.run(server() + QStringList {u"--format"_s, u"json"_s, u"verify"_s, folder} + options);
    }
    static QStringList verdicts(const Ran &ran)
    {
        QStringList words;
        for (const auto &row : ran.json())
            words << row.toObject().value("Verdict"_L1).toString();
        return words;
    }

    static bool flip(const QString &path)
    {
        QFile file(path);
        char byte = 0;
        return file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.getChar(&byte) &&
               file.seek(file.size() - 1) && file.putChar(char(byte ^ 1));
    }

    const QStringList bothWhole {u"whole"_s, u"whole"_s};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        for (const demo::SeriesEntry &entry : demo::content().series)
            if (entry.record.modality == "CT"_L1 && entry.images >= 3 && entry.images <= 12 && m_entries.size() < 2)
                m_entries << &entry;
        QCOMPARE(m_entries.size(), 2);
    }

    void repairsOwnDownloads()
    {
        const QString folder = downloaded(u"ours"_s);
        const QStringList images = imagesIn(folder);
        QVERIFY(QFile::remove(images.first()));
        QVERIFY(flip(images.last()));
        QCOMPARE(verify(folder).exit, 1);
        const Ran repaired = verify(folder, {u"--repair"_s});
        QVERIFY2(repaired.exit == 0, repaired.err.constData());
        QCOMPARE(verdicts(repaired), bothWhole);
        QCOMPARE(imagesIn(folder), images);
        QCOMPARE(verify(folder).exit, 0);
    }

    void repairsMissingFolder()
    {
        const QString folder = downloaded(u"gone"_s);
        QVERIFY(QDir(folder + u'/' + m_entries[0]->record.seriesUid).removeRecursively());
        QCOMPARE(verify(folder).exit, 1);
        const Ran repaired = verify(folder, {u"--repair"_s});
        QVERIFY2(repaired.exit == 0, repaired.err.constData());
        QCOMPARE(verify(folder).exit, 0);
    }

    // A failed repair stays a pending request of the folder.
    void failedRepairStaysPending()
    {
        const QString folder = downloaded(u"waits"_s), uid = m_entries[0]->record.seriesUid;
        const QStringList images = imagesIn(folder);
        QVERIFY(QFile::remove(imagesIn(folder + u'/' + uid).first()));
        QVERIFY(m_server.setFault(uid, u"404"_s));
        QVERIFY(verify(folder, {u"--repair"_s}).exit != 0);
        QVERIFY(m_server.setFault(uid, u"none"_s));
        const auto content = transfer::RequestLog(folder).read();
        QVERIFY(content);
        QCOMPARE(content->open.size(), 1);
        QCOMPARE(content->open[0].target.repair, uid);
        const Ran ran = m_program.run({u"download"_s, u"--to"_s, folder});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(imagesIn(folder), images);
        QVERIFY(transfer::RequestLog(folder).read()->isComplete());
        QCOMPARE(verify(folder).exit, 0);
    }

    // A repair is a download with the requested number of retries.
    void repairObeysRetries()
    {
        const QString folder = downloaded(u"retries"_s), uid = m_entries[0]->record.seriesUid;
        QVERIFY(QFile::remove(imagesIn(folder + u'/' + uid).first()));
        QVERIFY(m_server.setFault(uid, u"text-500"_s, 1));
        const Ran once = verify(folder, {u"--repair"_s, u"--retries"_s, u"0"_s, u"--wait-for-room"_s, u"0"_s});
        QCOMPARE(once.exit, 1);
        QVERIFY(m_server.setFault(uid, u"text-500"_s, 1));
        const Ran twice = verify(folder, {u"--repair"_s, u"--retries"_s, u"1"_s});
        QVERIFY2(twice.exit == 0, twice.err.constData());
        QVERIFY(m_server.setFault(uid, u"none"_s));
    }

    void verifiesDataRetrieverFolders()
    {
        const QString folder = retrieved(u"theirs"_s);
        const Ran whole = verify(folder);
        QVERIFY2(whole.exit == 0, whole.err.constData());
        QCOMPARE(verdicts(whole), bothWhole);
        const QStringList images = imagesIn(folder);
        QVERIFY(QFile::remove(images.first()));
        QFile::remove(images.last());
        QVERIFY(QFile::copy(images[images.size() / 2 - 1], images.last())); // most likely of the other series
        const Ran broken = verify(folder);
        QCOMPARE(broken.exit, 1);
        QVERIFY2(verdicts(broken).contains(u"short"_s), broken.out.constData());
        QVERIFY2(verdicts(broken).contains(u"damaged"_s), broken.out.constData());
    }

    void repairsDataRetrieverFolders()
    {
        const QString folder = retrieved(u"theirs-repaired"_s);
        const QStringList images = imagesIn(folder);
        QVERIFY(QFile::remove(images.first()));
        const QString kept = images.last();
        const QDateTime before = QFileInfo(kept).lastModified();
        const Ran repaired = verify(folder, {u"--repair"_s});
        QVERIFY2(repaired.exit == 0, repaired.err.constData());
        QCOMPARE(verdicts(repaired), bothWhole);
        QCOMPARE(imagesIn(folder).size(), images.size());
        QCOMPARE(QFileInfo(kept).lastModified(), before); // only the incomplete series was fetched
        QCOMPARE(verify(folder).exit, 0);
    }

    // Messages of the library are written like the program's own: as text, or as JSON on request.
    void repairReportsKeptFiles_data()
    {
        QTest::addColumn<QString>("style");
        QTest::newRow("lines") << u"lines"_s;
        QTest::newRow("JSON") << u"json"_s;
    }
    void repairReportsKeptFiles()
    {
        QFETCH(QString, style);
        const QString folder = downloaded(u"kept-"_s + style);
        QFile image(imagesIn(folder).first());
        QVERIFY(image.open(QIODevice::WriteOnly));
        QVERIFY(image.write(QByteArray(128, '\0') + "DICM of another program") > 0);
        image.close();
        const Ran ran = verify(folder, {u"--repair"_s, u"--progress"_s, style});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        int reported = 0;
        for (const QByteArray &line : ran.err.split('\n')) {
            if (line.isEmpty())
                continue;
            reported += line.contains(".dcm was kept, because its origin is unknown");
            QVERIFY2(!line.contains("tcia.transfer"), line.constData());
            if (style == "json"_L1)
                QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        }
        QCOMPARE(reported, 1);
    }

    void foldersWithOtherFilesAreNotRepaired()
    {
        const QString folder = downloaded(u"notes"_s);
        QVERIFY(QFile::remove(imagesIn(folder).first()));
        QFile notes(QFileInfo(imagesIn(folder).first()).path() + u"/notes.txt"_s);
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("mine") == 4);
        notes.close();
        const Ran ran = verify(folder, {u"--repair"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("notes.txt"), ran.err.constData());
        QVERIFY(notes.exists());
    }

    void comparesWithTheServer()
    {
        const QString folder = retrieved(u"asked"_s);
        const Ran same = verify(folder, {u"--against-server"_s});
        QVERIFY2(same.exit == 0, same.err.constData());
        QFile file(folder +
                   u"/metadata.csv"_s); // as if one image had come to the first series since, and the second were gone
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray table = file.readAll();
        file.close();
        const QString first = m_entries[0]->record.seriesUid;
        const auto images = imagesIn(folder + u"/C/P/1.000000-a, \"b\"-"_s + first.right(5));
        const qint64 less = bytesOf(QFileInfo(images.first()).path()) - QFileInfo(images.first()).size();
        QVERIFY(QFile::remove(images.first()));
        QList<QByteArray> lines = table.split('\n');
        const qsizetype count = lines[1].indexOf("5.1.4.1.1.2,") + 12;
        const QByteArray smaller =
            QByteArray::number(images.size() - 1) + ',' + QByteArray::number(double(less) / 1e3, 'f', 2);
        lines[1].replace(count, lines[1].indexOf(" KB") - count, smaller);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n'));
        file.close();
        QCOMPARE(verify(folder).exit, 0);
        const Ran changed = verify(folder, {u"--against-server"_s});
        QCOMPARE(changed.exit, 1);
        QCOMPARE(verdicts(changed), (QStringList {u"short"_s, u"whole"_s}));
        QVERIFY2(changed.err.contains("images now"), changed.err.constData());
    }

    // Where no server is named it is the one that the series were taken from; one that is not in the list must be
    // named.
    void comparesWithTheRecordedServer()
    {
        const QString folder = downloaded(u"recorded"_s);
        const QStringList words {u"--format"_s, u"json"_s, u"verify"_s, folder, u"--against-server"_s};
        const Ran unknown = m_program.run(words);
        QCOMPARE(unknown.exit, 2);
        QVERIFY2(unknown.err.contains(server()[1].toLatin1()), unknown.err.constData());
        const QString list = m_program.file(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s);
        QVERIFY(archive::saveServers(list, {archive::Server {.name = u"Ours"_s, .base = QUrl(server()[1])}}));
        const Ran known = m_program.run(words);
        QVERIFY(QFile::remove(list));
        QVERIFY2(known.exit == 0, known.err.constData());
        QCOMPARE(verdicts(known), bothWhole);
    }

    // No request was sent, so no server is the cause.
    void aFolderWithoutARecord()
    {
        const Ran ran = verify(m_program.file(u"nowhere"_s));
        QCOMPARE(ran.exit, 1);
        QVERIFY2(!ran.err.contains("server"), ran.err.constData());
    }

    void reportsWithdrawnSeries()
    {
        const QString folder = downloaded(u"withdrawn"_s);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"404"_s));
        const Ran ran = verify(folder, {u"--against-server"_s});
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QVERIFY2(ran.exit == 0, ran.err.constData()); // the downloaded series are whole
        QVERIFY2(ran.err.contains("does not have this series"), ran.err.constData());
    }

    void aServerThatFails()
    {
        const QString folder = downloaded(u"unasked"_s);
        QVERIFY(m_server.setFault(u"getSeries"_s, u"text-500"_s));
        const Ran ran = verify(folder, {u"--against-server"_s});
        QVERIFY(m_server.setFault(u"getSeries"_s, u"none"_s));
        QVERIFY2(ran.exit == 3, ran.err.constData());
        QCOMPARE(verdicts(ran), bothWhole);
        QVERIFY2(ran.err.contains("no answer about 2 series"), ran.err.constData());
    }

    void noRecord()
    {
        QDir().mkpath(m_program.file(u"empty"_s));
        const Ran ran = verify(m_program.file(u"empty"_s));
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("metadata.csv"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
