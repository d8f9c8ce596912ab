// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::tests;

//! Messages are in the language of LC_ALL, LC_MESSAGES or LANG; data are the same everywhere.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    Program m_program {QStringLiteral(TCIA_PROGRAM)};

    void speak(const QString &locale)
    {
        for (const auto &name : {u"LANG"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANGUAGE"_s})
            m_program.setVariable(name, name == "LANG"_L1 ? locale : QString());
    }

private Q_SLOTS:
    void messagesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("C") << u"C.UTF-8"_s
                           << QByteArray(
                                  "This cannot be done: nobody. There is no server of this name; see “tcia servers”.");
        QTest::newRow("en") << u"en_US.UTF-8"_s
                            << QByteArray(
                                   "This cannot be done: nobody. There is no server of this name; see “tcia servers”.");
        QTest::newRow("de")
            << u"de_DE.UTF-8"_s
            << QByteArray("Das geht nicht: nobody. Einen Server dieses Namens gibt es nicht; siehe „tcia servers“.");
    }
    void messagesFollowTheLocale()
    {
        QFETCH(const QString, locale);
        speak(locale);
        const Ran ran = m_program.run({u"--server"_s, u"nobody"_s, u"collections"_s});
        QCOMPARE(ran.exit, 2);
        QFETCH(const QByteArray, words);
        QVERIFY2(ran.err.contains(words), ran.err.constData());
    }

    //! Reasons are English where they arise, and are translated where they are shown.
    void reasonsFollowTheLocale()
    {
        const QStringList line {u"download"_s, u"--to"_s, u"x"_s, u"--layout"_s, u"{"_s, u"--series"_s, u"1.2"_s};
        speak(u"C.UTF-8"_s);
        const QByteArray english = m_program.run(line).err;
        QVERIFY2(english.contains("Its braces do not match."), english.constData());
        speak(u"de_DE.UTF-8"_s);
        const QByteArray german = m_program.run(line).err;
        QVERIFY2(german.contains("Die geschweiften Klammern passen nicht zusammen."), german.constData());
    }

    void helpFollowsTheLocale()
    {
        speak(u"C.UTF-8"_s);
        const QByteArray english = m_program.run({u"--help"_s}).out;
        speak(u"de_DE.UTF-8"_s);
        const QByteArray german = m_program.run({u"--help"_s}).out;
        QVERIFY(english.contains("EXIT STATUS") && english.contains("find and fetch images"));
        QVERIFY2(german.contains("EXIT-STATUS") &&
                     german.contains("Bilder von The Cancer Imaging Archive finden und laden"),
                 german.constData());
    }

    //! Numbers of the demonstration archive have four digits and more: a locale would group them.
    void dataAreTheSame()
    {
        for (const auto &format : {u"json"_s, u"csv"_s, u"tsv"_s, u"xml"_s}) {
            QByteArrayList outs;
            for (const auto &locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"zh_CN.UTF-8"_s}) {
                speak(locale);
                const Ran ran = m_program.run({u"--server"_s, u"demo"_s, u"--format"_s, format, u"series"_s});
                QVERIFY2(ran.exit == 0, ran.err.constData());
                outs << ran.out;
            }
            QVERIFY(outs.first().size() > 1000);
            QCOMPARE(outs.at(1), outs.first());
            QCOMPARE(outs.at(2), outs.first());
        }
    }

    void eventsAreEnglish()
    {
        QByteArrayList errors;
        for (const auto &locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s}) {
            speak(locale);
            errors << m_program.run({u"--server"_s, u"nobody"_s, u"--progress"_s, u"json"_s, u"collections"_s}).err;
        }
        QVERIFY2(errors.first().contains("There is no server of this name"), errors.first().constData());
        QCOMPARE(errors.last(), errors.first());
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
