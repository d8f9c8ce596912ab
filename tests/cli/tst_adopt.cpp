// SPDX-License-Identifier: Apache-2.0
#include "archive/server.h"
#include "demo/content/archivecontent.h"
#include "demo/server/demoserver.h"
#include "program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonObject>
#include <QMap>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

//! `tcia adopt`: folders that other programs have filled, in their layouts.
class TestAdopt : public QObject
{
    Q_OBJECT

private:
    demo::DemoServer m_server;
    Program m_program {QStringLiteral(TCIA_PROGRAM)};
    QList<const demo::SeriesEntry *> m_series; //!< some small ones
    QString m_fetched;                         //!< a folder with them

    QStringList server() const
    {
        return {u"--url"_s,     u"http://127.0.0.1:%1/nbia-api/services/v4"_s.arg(m_server.port()),
                u"--dialect"_s, u"nbia-v4"_s,
                u"--format"_s,  u"json"_s};
    }
    Ran run(const QStringList &words) { return m_program.run(server() + words); }

    //! The images of a series in the folder that was downloaded.
    QStringList imagesOf(const QString &uid) const
    {
        QStringList paths;
        for (QDirIterator it(m_fetched, {u"*.dcm"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            if (const QString path = it.next(); path.contains(u'/' + uid + u'/'))
                paths << path;
        paths.sort();
        return paths;
    }

    //! Copies every series into `folder`, in the layout that `folderOf` says.
    template <typename FolderOf>
    QString laidOut(const QString &name, FolderOf folderOf) const
    {
        const QString to = m_program.file(name);
        for (const demo::SeriesEntry *one : m_series) {
            const QString folder = to + u'/' + folderOf(one->record);
            QDir().mkpath(folder);
            int number = 0;
            const QStringList images = imagesOf(one->record.seriesUid);
            for (const QString &image : images)
                QFile::copy(image, folder + u"/%1"_s.arg(number++)); // names say nothing
        }
        return to;
    }

    static QMap<QString, QString> states(const Ran &ran, QLatin1StringView key = "State"_L1)
    {
        QMap<QString, QString> out;
        const QJsonArray rows = ran.json();
        for (const auto &row : rows)
            out.insert(row.toObject().value("SeriesInstanceUID"_L1).toString(), row.toObject().value(key).toString());
        return out;
    }

    static QMap<QString, QByteArray> contentOf(const QString &folder)
    {
        QMap<QString, QByteArray> out;
        for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (!it.fileName().startsWith("tcia-"_L1) && file.open(QIODevice::ReadOnly))
                out.insert(it.filePath(), file.readAll());
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QList<const demo::SeriesEntry *> all;
        for (const demo::SeriesEntry &entry : demo::content().series)
            all << &entry;
        std::ranges::sort(all, {}, [](const demo::SeriesEntry *one) { return one->images; });
        const auto several = std::ranges::find_if(all, [](const demo::SeriesEntry *one) { return one->images >= 3; });
        m_series << all[0] << several[0] << several[1];
        m_fetched = m_program.file(u"fetched"_s);
        QStringList words {u"download"_s, u"--to"_s, m_fetched};
        for (const demo::SeriesEntry *one : std::as_const(m_series))
            words << u"--series"_s << one->record.seriesUid;
        const Ran ran = run(words);
        QVERIFY2(ran.exit == 0, ran.err.constData());
    }

    void layouts_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("NBIA") << u"%1/%2/%3/%4"_s;
        QTest::newRow("IDC") << u"%1/%2/%3/%5_%4"_s;
        QTest::newRow("Slicer") << u"dicom/%3/%4"_s;
        QTest::newRow("flat") << u"%4"_s;
    }
    void layouts()
    {
        QFETCH(const QString, pattern);
        const QString to = laidOut(u"layout-"_s + QString::fromLatin1(QTest::currentDataTag()), [&](const Series &one) {
            return QString(pattern)
                .replace(u"%1"_s, one.collection)
                .replace(u"%2"_s, one.patientId)
                .replace(u"%3"_s, one.studyUid)
                .replace(u"%4"_s, one.seriesUid)
                .replace(u"%5"_s, one.modality);
        });
        const auto before = contentOf(to);
        const Ran dry = run({u"adopt"_s, to, u"--dry-run"_s});
        QCOMPARE(dry.exit, 0);
        QVERIFY(!QFile::exists(to + u"/tcia-series.jsonl"_s));
        const Ran adopted = run({u"adopt"_s, to});
        QVERIFY2(adopted.exit == 0, adopted.err.constData());
        for (const demo::SeriesEntry *one : std::as_const(m_series))
            QCOMPARE(states(adopted).value(one->record.seriesUid), u"adopted"_s);
        QCOMPARE(states(run({u"adopt"_s, to})).values(), QStringList(m_series.size(), u"present"_s));
        QVERIFY(contentOf(to) == before);
        const Ran verified = run({u"verify"_s, to, u"--against-server"_s});
        QVERIFY2(verified.exit == 0, verified.err.constData());
        QStringList words {u"download"_s, u"--to"_s, to}; // on disk: nothing is fetched
        for (const demo::SeriesEntry *one : std::as_const(m_series))
            words << u"--series"_s << one->record.seriesUid;
        QCOMPARE(states(run(words)).values(), QStringList(m_series.size(), u"present"_s));
        QVERIFY(contentOf(to) == before);
        QCOMPARE(run({u"record"_s, to}).exit, 0);
    }

    //! What is not whole is not recorded, and named.
    void defects()
    {
        const QString to = laidOut(u"defects"_s, [](const Series &one) { return one.seriesUid; });
        const QString few = m_series[1]->record.seriesUid, twice = m_series[2]->record.seriesUid;
        QVERIFY(QFile::remove(to + u'/' + few + u"/0"_s));
        QVERIFY(QFile::remove(to + u'/' + twice + u"/0"_s)); // the number is right, one image is there twice
        QVERIFY(QFile::copy(to + u'/' + twice + u"/1"_s, to + u'/' + twice + u"/0"_s));
        const Ran ran = run({u"adopt"_s, to});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(states(ran).value(few), u"short"_s);
        QCOMPARE(states(ran).value(twice), u"unusable"_s);
        QCOMPARE(states(ran).value(m_series[0]->record.seriesUid), u"adopted"_s);
        QVERIFY(ran.err.contains(few.toLatin1()) && ran.err.contains(twice.toLatin1()));
        const Ran fetched = run({u"download"_s, u"--to"_s, to, u"--series"_s, few});
        QCOMPARE(states(fetched).value(few), u"done"_s); // not taken for present
    }

    void strangers()
    {
        const QString to = laidOut(u"strangers"_s, [](const Series &one) { return one.seriesUid; });
        const QString path = to + u'/' + m_series[0]->record.seriesUid + u"/0"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const QByteArray uid = m_series[0]->record.seriesUid.toLatin1();
        const QByteArray other = uid.chopped(2) + (uid.endsWith("73") ? "37" : "73");
        QVERIFY(content.contains(uid));
        content.replace(uid, other);
        QVERIFY(file.seek(0) && file.write(content) == content.size());
        file.close();
        const Ran ran = run({u"adopt"_s, to});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(states(ran).value(QString::fromLatin1(other)), u"unknown"_s);
    }

    //! A listing that fails is one of many: what was compared is recorded, and the next call asks for the rest.
    void aListingThatFails()
    {
        const QString to = laidOut(u"listing"_s, [](const Series &one) { return one.seriesUid; });
        const QString list = m_program.file(u"home/XDG_CONFIG_HOME/tcia-browser/servers.json"_s);
        const archive::Server server {.name = u"Buckets"_s, .dialect = archive::DialectId::Idc};
        QVERIFY(archive::saveServers(list, {archive::demonstrationServer(server, m_server.port())}));
        const auto remove = qScopeGuard([&list] { QFile::remove(list); });
        const QStringList words {u"--server"_s, u"Buckets"_s, u"--format"_s, u"json"_s, u"adopt"_s, to};
        QVERIFY(m_server.setFault(u"ListObjects"_s, u"403"_s, 1));
        const Ran first = m_program.run(words);
        QVERIFY(m_server.setFault({}, u"none"_s));
        QVERIFY2(first.exit == 3, first.err.constData());
        QStringList all = states(first).values();
        all.sort();
        QCOMPARE(all, (QStringList {u"adopted"_s, u"adopted"_s, u"unknown"_s}));
        QVERIFY(QFile::exists(to + u"/tcia-provenance.json"_s));
        const Ran second = m_program.run(words);
        QVERIFY2(second.exit == 0, second.err.constData());
        all = states(second).values();
        all.sort();
        QCOMPARE(all, (QStringList {u"adopted"_s, u"present"_s, u"present"_s}));
    }

    void nothingThere()
    {
        QDir().mkpath(m_program.file(u"empty"_s));
        QCOMPARE(run({u"adopt"_s, m_program.file(u"empty"_s)}).exit, 1);
        QCOMPARE(run({u"adopt"_s, m_program.file(u"missing"_s)}).exit, 1);
        const QString to = laidOut(u"offline"_s, [](const Series &one) { return one.seriesUid; });
        const Ran ran = m_program.run({u"--url"_s, u"http://127.0.0.1:1/nbia-api/services/v4"_s, u"--dialect"_s,
                                       u"nbia-v4"_s, u"--format"_s, u"json"_s, u"adopt"_s, to});
        QCOMPARE(ran.exit, 3); // no answer is no success
        QVERIFY(!QFile::exists(to + u"/tcia-series.jsonl"_s));
    }
};

QTEST_GUILESS_MAIN(TestAdopt)
#include "tst_adopt.moc"
