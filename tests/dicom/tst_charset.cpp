// SPDX-License-Identifier: Apache-2.0
#include "dicom/inspect.h"
#include "dicom/madefile.h"

#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

using namespace Qt::StringLiterals;
using namespace tcia;

//! Names in the character sets of the standard's annexes H, I and J, and in broken ones.
class TestCharset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("katakana") << QByteArray("ISO_IR 13") << QByteArray("\xd4\xcf\xc0\xde^\xc0\xdb\xb3")
                                  << u"ﾔﾏﾀﾞ^ﾀﾛｳ"_s;
        QTest::newRow("katakana and kanji")
            << QByteArray("ISO 2022 IR 13\\ISO 2022 IR 87")
            << QByteArray("\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J") << u"ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎"_s;
        QTest::newRow("kanji") << QByteArray("\\ISO 2022 IR 87")
                               << QByteArray("Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B")
                               << u"Yamada^Tarou=山田^太郎"_s;
        QTest::newRow("more kanji") << QByteArray("\\ISO 2022 IR 159") << QByteArray("A^\x1b$(D0!\x1b(B") << u"A^丂"_s;
        QTest::newRow("korean") << QByteArray("\\ISO 2022 IR 149")
                                << QByteArray("Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7")
                                << u"Hong^Gildong=洪^吉洞"_s;
        QTest::newRow("chinese") << QByteArray("\\ISO 2022 IR 58") << QByteArray("Zhang^XiaoDong=\x1b$)A\xd5\xc5^")
                                 << u"Zhang^XiaoDong=张^"_s;
        QTest::newRow("greek after latin") << QByteArray("ISO 2022 IR 100\\ISO 2022 IR 126")
                                           << QByteArray("J\xe9r\xf4me^\x1b-F\xc4\xe9\xef") << u"Jérôme^Διο"_s;
        QTest::newRow("a wrong byte") << QByteArray("ISO_IR 13") << QByteArray("\xd4\xf0\xcf^A") << u"ﾔ\uFFFDﾏ^A"_s;
        QTest::newRow("half a character")
            << QByteArray("\\ISO 2022 IR 87") << QByteArray("Ya^\x1b$B;3E") << u"Ya^山\uFFFD"_s;
        QTest::newRow("an unknown escape")
            << QByteArray("\\ISO 2022 IR 87") << QByteArray("Ya^\x1b%%Ma") << u"Ya^ %%Ma"_s;
        QTest::newRow("not declared") << QByteArray() << QByteArray("M\xfcller^Jos\xc3\xa9") << u"Müller^JosÃ©"_s;
        QTest::newRow("utf-8") << QByteArray("ISO_IR 192") << QByteArray("王^小東") << u"王^小東"_s;
        QTest::newRow("unknown set") << QByteArray("ISO_IR 999") << QByteArray("Doe^Jane") << u"Doe^Jane"_s;
    }

    void readsNames()
    {
        QFETCH(QByteArray, set);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.dcm"_s);
        QVERIFY(tests::makeImage(path, [&](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_SpecificCharacterSet, set.constData());
            dataset.putAndInsertString(DCM_PatientName, bytes.constData());
        }));
        const auto tags = dicom::readTags(path);
        QVERIFY(tags);
        QString read;
        for (const dicom::Tag &tag : *tags)
            if (tag.name == "PatientName"_L1)
                read = tag.value;
        QCOMPARE(read, name);
    }
};

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
