// SPDX-License-Identifier: Apache-2.0
#include "unpackfixture.h"

#include "core/files.h"
#include "storage/archiveentries.h"
#include "support/recorded.h"

#include <QDirIterator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace tcia;
using tests::md5Line;
using tests::one;
using tests::sums;
using tests::two;
using tests::ZipEntry;
using Kind = Error::Kind;

class TestUnpack : public QObject, private tests::UnpackFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(clear()); }

    void layouts_data()
    {
        QTest::addColumn<QList<ZipEntry>>("entries");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("checked");
        const QStringList numbered {u"00000001.dcm"_s, u"00000002.dcm"_s};
        QTest::newRow("guide, version 2") << QList<ZipEntry> {{u"images/"_s, {}},
                                                              {u"images/0.dcm"_s, one},
                                                              {u"images/1.dcm"_s, two},
                                                              {u"results.json"_s, "[]"}}
                                          << QStringList {u"0.dcm"_s, u"1.dcm"_s} << false;
        QTest::newRow("guide, later") << QList<ZipEntry> {{u"./"_s, {}}, {u"./1-165.dcm"_s, one}, {u"./2-7.dcm"_s, two}}
                                      << QStringList {u"1-165.dcm"_s, u"2-7.dcm"_s} << false;
        QTest::newRow("NBIA") << QList<ZipEntry> {{u"LICENSE"_s, "do good"},
                                                  {u"00000001.dcm"_s, one},
                                                  {u"00000002.dcm"_s, two}}
                              << numbered << false;
        QTest::newRow("NBIA with sums") << QList<ZipEntry> {{u"00000001.dcm"_s, one},
                                                            {u"00000002.dcm"_s, two},
                                                            {u"md5hashes.csv"_s, sums}}
                                        << numbered << true;
    }
    void layouts()
    {
        QFETCH(QList<ZipEntry>, entries);
        QFETCH(QStringList, files);
        QFETCH(bool, checked);
        QVERIFY(tests::makeZip(zip(), entries));
        const auto result = unpack({.imageCount = 2, .totalBytes = one.size() + two.size(), .md5Expected = checked});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->files.size(), 2);
        QCOMPARE(result->proof, checked ? Digest::Kind::Md5 : Digest::Kind::Crc32);
        QCOMPARE(result->bytes, one.size() + two.size());
        QCOMPARE(result->files.first().digests, checked ? digestsOf(one) : Digests {digestsOf(one).first()});
        QCOMPARE(tests::tree(into()), files); // the images, and nothing else
        QCOMPARE(result->licence, entries.first().name == u"LICENSE" ? QByteArray("do good") : QByteArray());
    }

    void refused_data()
    {
        QTest::addColumn<QList<ZipEntry>>("entries");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("word");
        const auto named = [](const QString &name) { return QList<ZipEntry> {{u"1.dcm"_s, one}, {name, two}}; };
        QTest::newRow("up") << named(u"../2.dcm"_s) << Kind::BadArchive << u"outside"_s;
        QTest::newRow("up later") << named(u"images/../../2.dcm"_s) << Kind::BadArchive << u"outside"_s;
        QTest::newRow("absolute") << named(u"/etc/2.dcm"_s) << Kind::BadArchive << u"absolute"_s;
        QTest::newRow("drive") << named(u"C:2.dcm"_s) << Kind::BadArchive << u"drive"_s;
        QTest::newRow("backslash") << named(u"..\\2.dcm"_s) << Kind::BadArchive << u"outside"_s;
        QTest::newRow("control") << named(u"2\x1b[2J.dcm"_s) << Kind::BadArchive << u"control"_s;
        QTest::newRow("drive and folder") << named(u"C:/images/2.dcm"_s) << Kind::BadArchive << u"drive"_s;
        QTest::newRow("share") << named(u"\\\\host\\share\\2.dcm"_s) << Kind::BadArchive << u"absolute"_s;
        QTest::newRow("up in a hidden folder") << named(u".a/../../2.dcm"_s) << Kind::BadArchive << u"outside"_s;
        QTest::newRow("pipe") << QList<ZipEntry> {{u"1.dcm"_s, {}, 0010666}} << Kind::BadArchive << u"device"_s;
        QTest::newRow("no entries") << QList<ZipEntry> {} << Kind::Incomplete << u"0 of 1"_s;
        QTest::newRow("link") << QList<ZipEntry> {{u"1.dcm"_s, "/etc/passwd", 0120777}} << Kind::BadArchive
                              << u"link"_s;
        QTest::newRow("device") << QList<ZipEntry> {{u"1.dcm"_s, {}, 0020666}} << Kind::BadArchive << u"device"_s;
        QTest::newRow("encrypted") << QList<ZipEntry> {{u"1.dcm"_s, one, 0, true}} << Kind::BadArchive
                                   << u"encrypted"_s;
        QTest::newRow("nothing") << QList<ZipEntry> {{u"LICENSE"_s, one}} << Kind::Incomplete << u"0 of 1"_s;
        QTest::newRow("server could not read")
            << QList<ZipEntry> {{u"1.dcm"_s, one}, {u"results.json"_s, R"([{"x":"error retrieving file"}])"}}
            << Kind::Incomplete << u"could not read 1"_s;
    }
    void refused()
    {
        QFETCH(QList<ZipEntry>, entries);
        QFETCH(Kind, kind);
        QFETCH(QString, word);
        QVERIFY(tests::makeZip(zip(), entries));
        const auto result = unpack();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(word), qPrintable(result.error().detail));
        QCOMPARE(result.error().kind, kind);
        QVERIFY(!QFile::exists(into()));
        QCOMPARE(tests::tree(folder.path()), (QStringList {u"1.2.3.zip.part"_s, u"deep/"_s}));
    }

    void harmlessNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("files"); // in the order of the archive
        const auto row = [](const char *what, const QStringList &names, const QStringList &files) {
            QTest::newRow(what) << names << files;
        };
        row("deep", {u"a/b/c/d/e/f/g/h/1.dcm"_s}, {u"1.dcm"_s});
        row("hidden", {u".1.dcm"_s, u"images/.2.dcm"_s, u".images/3.dcm"_s}, {u"_1.dcm"_s, u"_2.dcm"_s, u"3.dcm"_s});
        row("backslash", {u"images\\1.dcm"_s}, {u"1.dcm"_s});
        row("empty part", {u"images//1.dcm"_s}, {u"1.dcm"_s});
        row("dot or blank at an end", {u"1.dcm."_s, u" 2.dcm"_s}, {u"1.dcm_"_s, u"_2.dcm"_s});
        row("reserved", {u"AUX.dcm"_s, u"com1"_s}, {u"_AUX.dcm"_s, u"_com1"_s});
        row("reserved, rarely written so", {u"con .dcm"_s, u"lpt\u00b9.dcm"_s, u"conin$"_s},
            {u"_con .dcm"_s, u"_lpt\u00b9.dcm"_s, u"_conin$"_s});
        row("wildcards", {u"1?*.dcm"_s, u"xa:b.dcm"_s}, {u"1__.dcm"_s, u"xa_b.dcm"_s});
        row("long", {QString(u"é"_s.repeated(150) + u".dcm"_s)}, {QString(u"é"_s.repeated(98) + u".dcm"_s)});
        row("twice", {u"1.dcm"_s, u"1.dcm"_s, u"1.dcm"_s}, {u"1.dcm"_s, u"1-2.dcm"_s, u"1-3.dcm"_s});
        row("twice but for case", {u"1.dcm"_s, u"1.DCM"_s}, {u"1.dcm"_s, u"1-2.DCM"_s});
        row("twice but for the accent", {u"\u00e9"_s, u"e\u0301"_s}, {u"\u00e9"_s, u"e\u0301-2"_s});
        row("twice when flat", {u"a/1.dcm"_s, u"b/1.dcm"_s}, {u"1.dcm"_s, u"1-2.dcm"_s});
        row("twice, and the other name is taken", {u"1.dcm"_s, u"1.dcm"_s, u"1-2.dcm"_s},
            {u"1.dcm"_s, u"1-3.dcm"_s, u"1-2.dcm"_s});
        row("twice once it is harmless", {u"_1.dcm"_s, u".1.dcm"_s}, {u"_1.dcm"_s, u"_1-2.dcm"_s});
        row("of a Mac", {u"1.dcm"_s, u"__MACOSX/._1.dcm"_s, u".DS_Store"_s}, {u"1.dcm"_s});
    }
    void harmlessNames()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, files);
        QList<ZipEntry> entries;
        QByteArray list = "Filename,MD5Hash\n"; // names files as the archive does
        for (const QString &name : names) {
            const QByteArray data = "image " + QByteArray::number(entries.size());
            entries << ZipEntry {.name = name, .data = data};
            if (entries.size() <= files.size())
                list += md5Line(name.toUtf8(), data);
        }
        QVERIFY(tests::makeZip(zip(), entries + QList<ZipEntry> {{u"md5hashes.csv"_s, list}}));
        const auto result = unpack({.imageCount = files.size(), .md5Expected = true});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QStringList reported;
        for (const storage::UnpackedFile &file : result->files) {
            QCOMPARE(readFile(into() + u'/' + file.name).value(), "image " + QByteArray::number(reported.size()));
            reported << file.name;
        }
        QCOMPARE(reported, files);
        files.sort();
        QCOMPARE(tests::tree(into()), files);
    }

    void oddArchives_data()
    {
        using tests::rawZip;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QList<tests::RawEntry> plain {{"1.dcm", one}};
        const QString name = u"1.dcm"_s;
        QTest::newRow("program before it")
            << QByteArray(QByteArray("MZ").leftJustified(3000, '#') + rawZip(plain)) << name;
        QTest::newRow("bytes behind it") << QByteArray(rawZip(plain) + QByteArray(1000, '\0')) << name;
        QTest::newRow("longest comment") << rawZip(plain, QByteArray(65535, 'c')) << name;
        QTest::newRow("ends in the comment") << rawZip(plain, QByteArray("PK\x05\x06").repeated(16000)) << name;
        QTest::newRow("program and comment")
            << QByteArray(QByteArray(70000, '#') + rawZip(plain, QByteArray(65535, 'c'))) << name;
        QTest::newRow("aligned by zeros") << rawZip({{"1.dcm", one, QByteArray(3, '\0')}}) << name;
        QTest::newRow("aligned by a field")
            << rawZip({{"1.dcm", one, QByteArray("\x35\xd9\x06\x00\x04\x00\x00\x00\x00\x00", 10)}}) << name;
        QTest::newRow("field that is cut") << rawZip({{"1.dcm", one, QByteArray("\xfe\xca\xff\xff", 4)}}) << name;
        QTest::newRow("code page 437") << rawZip({{"L\x84nge.dcm", one}}) << u"Länge.dcm"_s;
        QTest::newRow("UTF-8") << rawZip({{"L\xc3\xa4nge.dcm", one, {}, true}}) << u"Länge.dcm"_s;
        QTest::newRow("UTF-8 without saying so") << rawZip({{"L\xc3\xa4nge.dcm", one}}) << u"Länge.dcm"_s;
    }
    void oddArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QVERIFY(writeFile(zip(), bytes));
        const auto result = unpack({.imageCount = 1, .totalBytes = one.size()});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(tests::tree(into()), QStringList {name});
        QCOMPARE(readFile(into() + u'/' + name).value(), one);
    }

    void namesThatCannotBeDecoded()
    {
        QVERIFY(writeFile(zip(), tests::rawZip({{"\xff.dcm", one, {}, true}, {"\xfe.dcm", two, {}, true}})));
        const auto result = unpack({.imageCount = 2});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(tests::tree(into()), (QStringList {u"\ufffd-2.dcm"_s, u"\ufffd.dcm"_s}));
    }

    void anEmptyArchiveIsNotCutShort()
    {
        for (const QByteArray &comment : {QByteArray(), QByteArray(65535, 'c')}) {
            QVERIFY(writeFile(zip(), tests::rawZip({}, comment)));
            const auto result = unpack();
            QCOMPARE(result.error().kind, Kind::Incomplete);
            QVERIFY2(result.error().detail.startsWith(u"0 of 1"_s), qPrintable(result.error().detail));
            QVERIFY(unpack({.imageCount = 0, .totalBytes = 0}));
            QVERIFY(QDir(into()).removeRecursively());
        }
    }

    // Two lines of the directory that share their bytes, as archives do that are small and endless.
    void entriesThatOverlap()
    {
        constexpr qsizetype header = 42;
        QVERIFY(writeFile(zip(), tests::rawZip({{"1.dcm", one}, {"2.dcm", one}})));
        QVERIFY(tests::patchDirectory(zip(), 1, header, 0));
        const QByteArray bytes = readFile(zip()).value();
        const qsizetype second = bytes.indexOf("PK\x03\x04", 1), directory = bytes.indexOf("PK\x01\x02");
        QByteArray shared = bytes.first(second) + bytes.sliced(directory);
        qToLittleEndian(quint32(second), shared.data() + shared.size() - 6);
        QVERIFY(writeFile(zip(), shared));
        QVERIFY(unpack().error().detail.contains(u"more bytes than the archive has"_s));
    }

    void liesInTheDirectory()
    {
        constexpr qsizetype packedSize = 20, size = 24; // offsets in a directory line, APPNOTE 4.3.12
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}}));
        QVERIFY(tests::patchDirectory(zip(), 0, size, 0x7fffffff));
        QVERIFY(unpack().error().detail.contains(u"impossible"_s));
        QVERIFY(tests::patchDirectory(zip(), 0, packedSize, 0x7fffffff));
        QVERIFY(unpack().error().detail.contains(u"more bytes than the archive has"_s));
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}}));
        QVERIFY(tests::patchDirectory(zip(), 0, size, quint32(one.size()) + 1));
        QCOMPARE(unpack().error().kind, Kind::BadArchive);
        QVERIFY(!QFile::exists(into()));
    }

    void nulInName()
    {
        QVERIFY(tests::makeZip(zip(), {{u"1@.dcm"_s, one}}));
        QVERIFY(tests::patchFile(zip(), "1@.dcm", QByteArray("1\0.dcm", 6)));
        QVERIFY(unpack().error().detail.contains(u"control"_s));
    }

    void flippedByte()
    {
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}, {u"2.dcm"_s, two, 0, false, true}}));
        QVERIFY(tests::patchFile(zip(), "enough", "enoogh"));
        const auto result = unpack();
        QVERIFY(!result);
        QVERIFY2(result.error().detail.contains(u"2.dcm"_s), qPrintable(result.error().detail));
        QVERIFY(!QFile::exists(into()));
    }

    void noArchive()
    {
        QFile file(zip());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Server was not able to process your request");
        file.close();
        const auto text = unpack();
        QCOMPARE(text.error().kind, Kind::BadArchive);
        QCOMPARE(text.error().serverText, u"Server was not able to process your request"_s);
        QVERIFY(tests::makeZip(zip(), {{u"1.dcm"_s, one}}));
        QVERIFY(QFile::resize(zip(), QFileInfo(zip()).size() - 30));
        QVERIFY(unpack().error().detail.contains(u"truncated"_s));
        QVERIFY(QFile::remove(zip()));
        QCOMPARE(unpack().error().kind, Kind::Disk);
    }

    // Archives of other projects' tests, odd and hostile ones among them: nothing may be written outside the folder,
    // and a refused archive leaves nothing.
    void wildArchives()
    {
        if (!tests::hasRecordedData())
            QSKIP(tests::noRecordedData);
        QDirIterator it(tests::recordedPath(u"zips"_s), {u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (it.hasNext()) {
            const QString path = it.next();
            const std::atomic_bool cancelled = false;
            const auto result = storage::unpackImages(path, into(), {}, cancelled);
            ++seen;
            QCOMPARE(QFile::exists(into()), result.has_value());
            for (const auto name :
                 {"prepended_bytes"_L1, "appended_bytes"_L1, "test-prefix"_L1, "trailing-junk"_L1, "nested"_L1,
                  "backslash"_L1, "archive_comment"_L1, "extra_attributes"_L1, "cp437"_L1})
                if (path.contains(name))
                    QVERIFY2(result, qPrintable(path + u": "_s + (result ? QString() : result.error().detail)));
            if (path.contains(u"/path_traversal/") && !path.endsWith(u"tilde.zip"))
                QVERIFY2(!result, qPrintable(path));
            if (path.contains(u"encrypted"_s) || path.contains(u"/invalid/"_s))
                QVERIFY2(!result, qPrintable(path));
            if (!result) {
                QVERIFY2(!result.error().detail.isEmpty(), qPrintable(path));
                continue;
            }
            for (const QString &entry : tests::tree(into()))
                QVERIFY2(!entry.contains(u'/'), qPrintable(path + u": "_s + entry));
            QVERIFY(QDir(into()).removeRecursively());
            QCOMPARE(tests::tree(folder.path()), QStringList {u"deep/"_s});
        }
        QVERIFY(seen > 50);
    }
};

QTEST_GUILESS_MAIN(TestUnpack)
#include "tst_unpack.moc"
