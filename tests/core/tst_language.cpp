// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"
#include "core/text.h"

#include <QDate>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void bestIsTheFirstThatThereIs_data()
    {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("code");
        const auto row = [](const QStringList &preferred, const QString &code) {
            QTest::newRow(qPrintable(preferred.join(u' '))) << preferred << code;
        };
        row({u"de-AT"_s, u"de-Latn-AT"_s, u"de"_s}, u"de"_s);
        row({u"es-MX"_s, u"es-Latn-MX"_s}, u"es"_s);
        row({u"ja-JP"_s, u"fr"_s, u"en"_s}, u"fr"_s);
        row({u"ja-JP"_s}, u"en"_s);
        row({u"en-US"_s, u"de"_s}, u"en"_s);
        row({u"zh-CN"_s}, u"zh_CN"_s);
        row({u"zh-Hans-SG"_s}, u"zh_CN"_s);
        row({u"zh-TW"_s, u"zh-Hant-TW"_s}, u"en"_s); // another script, which not all read
        row({u"C"_s}, u"en"_s);
        row({}, u"en"_s);
    }
    void bestIsTheFirstThatThereIs()
    {
        QFETCH(const QStringList, preferred);
        QTEST(language::bestOf(preferred), "code");
    }

    void numbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("size");
        QTest::newRow("de") << u"de"_s << u"1.234.567"_s << u"3,40 GB"_s;
        QTest::newRow("fr") << u"fr"_s << u"1\u202f234\u202f567"_s << u"3,40 GB"_s; // units have a text of their own
        QTest::newRow("es") << u"es"_s << u"1.234.567"_s << u"3,40 GB"_s;           // Qt 6.4 writes 1234.567
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"1,234,567"_s << u"3.40 GB"_s;
    }
    void numbersFollowTheLanguage()
    {
        QFETCH(const QString, code);
        QTest::ignoreMessage(QtWarningMsg, "The program's translations are missing"); // they are in the programs
        language::install(code);
        QTEST(text::number(1'234'567), "number");
        QTEST(text::size(3'400'000'000), "size");
    }

    void dataKeepTheirNumbers()
    {
        QTest::ignoreMessage(QtWarningMsg, "The program's translations are missing");
        language::install(u"de"_s);
        QCOMPARE(QString::number(1'234'567), u"1234567"_s);
        QCOMPARE(u"%1"_s.arg(1234.5), u"1234.5"_s);
        QCOMPARE(QDate(2024, 3, 9).toString(Qt::ISODate), u"2024-03-09"_s);
    }

    void allHaveANameOfTheirOwn()
    {
        QStringList names;
        for (const auto &one : language::all()) {
            QCOMPARE(language::bestOf({QString(one.code)}), one.code);
            names << one.name;
        }
        QCOMPARE(names, QStringList({u"English"_s, u"Deutsch"_s, u"français"_s, u"español"_s, u"简体中文"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
