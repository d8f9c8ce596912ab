// SPDX-License-Identifier: Apache-2.0
#include "core/files.h"
#include "dicom/inspect.h"
#include "support/archivefixture.h"
#include "support/fakeserver.h"
#include "support/zipmaker.h"
#include "verify/verify.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::FakeServer;
using tests::RawEntry;
using transfer::State;
using transfer::Transfer;

namespace {

constexpr qint64 images = 2;

//! The Series Instance UID of a file of explicit little endian as an element of VR UN.
QByteArray withUnknownVr(const QByteArray &file)
{
    const qsizetype at = file.indexOf(QByteArray("\x20\x00\x0e\x00UI", 6));
    if (at < 0)
        return {};
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(qFromLittleEndian<quint16>(file.constData() + at + 6)), length.data());
    return file.first(at + 4) + QByteArray("UN\0\0", 4) + length + file.sliced(at + 8);
}

} // namespace

//! Archives and images as other programs make them, fetched over a real socket and looked at as DICOM.
class TestOddArchives : public QObject
{
    Q_OBJECT

    QString m_uid;
    QList<QByteArray> m_files; //!< two images of that series, as the demonstration archive makes them

    //! Fetches that series from a server that sends this in place of its archive.
    Transfer fetch(const QByteArray &archive, const QString &root, const QList<QByteArray> &files) const
    {
        FakeServer server(
            [&archive](const FakeServer::Request &) { return FakeServer::reply(200, "application/zip", archive); });
        archive::Archive client(archive::Server {
            .name = u"odd"_s, .base = server.url(u"/services/v2"_s), .dialect = archive::DialectId::Legacy});
        tests::OneTry manager;
        manager.setFileCheck([](const QString &path, QByteArrayView bytes, const Series &series) {
            return dicom::checkSeries(path, bytes, series.seriesUid);
        });
        Series series;
        series.seriesUid = m_uid;
        series.studyUid = u"1.2"_s;
        series.collection = u"Odd"_s;
        series.patientId = u"P"_s;
        series.imageCount = images;
        series.fileSize = files[0].size() + files[1].size();
        manager.enqueue(client, {series}, {.root = root, .layout = u"flat"_s, .verify = transfer::Verify::Crc});
        return tests::waitIdle(manager) ? manager.transfers()[0] : Transfer();
    }

private Q_SLOTS:
    void initTestCase()
    {
        tests::ArchiveFixture demo;
        QVERIFY(demo.start());
        const QList<Series> small = demo.smallSeries(1);
        QVERIFY(!small.isEmpty());
        m_uid = small.first().seriesUid;
        tests::OneTry manager;
        manager.enqueue(*demo.archive, small, demo.target());
        QVERIFY(tests::waitIdle(manager));
        const QDir folder(manager.transfers()[0].folder);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name).first(images))
            m_files << readFile(folder.filePath(name)).value();
        QCOMPARE(m_files.size(), images);
    }

    void arrive_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QStringList>("names");
        const QByteArray &a = m_files[0], &b = m_files[1];
        const QList<RawEntry> plain {{"1.dcm", a}, {"2.dcm", b}};
        const QStringList names {u"1.dcm"_s, u"2.dcm"_s};
        QTest::newRow("series UID of VR UN")
            << tests::rawZip({{"1.dcm", withUnknownVr(a)}, {"2.dcm", withUnknownVr(b)}}) << names;
        QTest::newRow("program before it")
            << QByteArray(QByteArray("MZ").leftJustified(100'000, '#') + tests::rawZip(plain)) << names;
        QTest::newRow("text before it") << QByteArray("#!/bin/sh\nexec unzip \"$0\"\n" + tests::rawZip(plain)) << names;
        QTest::newRow("longest comment") << tests::rawZip(plain, QByteArray(0xffff, 'c')) << names;
        QTest::newRow("aligned") << tests::rawZip({{"1.dcm", a, QByteArray(3, '\0')}, {"2.dcm", b}}) << names;
        QTest::newRow("deep and hidden") << tests::rawZip({{"a/b/c/d/e/f/1.dcm", a}, {"a/.b/.2.dcm", b}})
                                         << QStringList {u"1.dcm"_s, u"_2.dcm"_s};
        QTest::newRow("with a text") << tests::rawZip({{"readme.txt", "Hello."}, {"1.dcm", a}, {"2.dcm", b}}) << names;
        QTest::newRow("names that clash")
            << tests::rawZip({{"a/1.dcm", a}, {"b/1.DCM", b}}) << QStringList {u"1.dcm"_s, u"1-2.DCM"_s};
    }
    void arrive()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QStringList, names);
        QList<QByteArray> files = m_files;
        if (!archive.contains(m_files[0]))
            files = {withUnknownVr(m_files[0]), withUnknownVr(m_files[1])};
        QTemporaryDir root;
        const Transfer transfer = fetch(archive, root.path(), files);
        QVERIFY2(transfer.state == State::Done, transfer.error ? qPrintable(transfer.error->detail) : "");
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(readFile(transfer.folder + u'/' + names[i]).value_or(QByteArray()), files[i]);
        QCOMPARE(QDir(transfer.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 names.size());
    }

    void anEmptyArchiveIsIncomplete()
    {
        QTemporaryDir root;
        const Transfer transfer = fetch(tests::rawZip({}), root.path(), m_files);
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::Incomplete);
        QVERIFY2(transfer.error->detail.startsWith(u"0 of 2"_s), qPrintable(transfer.error->detail));
    }

    // Number, sizes and sums are right, but one image is missing.
    void anImageTwiceIsIncomplete()
    {
        QTemporaryDir root;
        const QByteArray &image = m_files[0];
        const Transfer transfer =
            fetch(tests::rawZip({{"1.dcm", image}, {"2.dcm", image}}), root.path(), {image, image});
        QCOMPARE(transfer.state, State::Failed);
        QCOMPARE(transfer.error->kind, Error::Kind::Incomplete);
        QVERIFY2(transfer.error->detail.contains(u"same image"_s), qPrintable(transfer.error->detail));
        QVERIFY(tests::tree(root.path()).filter(u".dcm"_s).isEmpty());
    }

    void escapingEntriesAreRefused()
    {
        QTemporaryDir root;
        for (const QByteArray &name :
             {QByteArray("../2.dcm"), QByteArray("/2.dcm"), QByteArray("..\\2.dcm"), QByteArray("C:\\2.dcm")}) {
            const Transfer transfer =
                fetch(tests::rawZip({{"1.dcm", m_files[0]}, {name, m_files[1]}}), root.path(), m_files);
            QCOMPARE(transfer.state, State::Failed);
            QCOMPARE(transfer.error->kind, Error::Kind::BadArchive);
            QVERIFY(tests::tree(root.path()).filter(u".dcm"_s).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestOddArchives)
#include "tst_oddarchives.moc"
