// SPDX-License-Identifier: Apache-2.0
#include "direction/catalogue.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMultiMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! A language with a catalogue.
struct Language
{
    QLatin1StringView code;
    int forms; //!< of a plural
};

constexpr std::array languages {Language {"en"_L1, 2}, Language {"de"_L1, 2}, Language {"fr"_L1, 2},
                                Language {"es"_L1, 2}, Language {"zh_CN"_L1, 1}};

Catalogue catalogueIn(const QString &folder, QLatin1StringView code)
{
    QFile file(folder + u"/tcia_%1.ts"_s.arg(code));
    return file.open(QIODevice::ReadOnly) ? readCatalogue(file.readAll()) : Catalogue();
}

Catalogue catalogueOf(QLatin1StringView code)
{
    return catalogueIn(QString::fromUtf8(TCIA_SOURCE_DIR) + u"/translations"_s, code);
}

//! The texts of each menu of the window as the table of actions has them; "" has the menus themselves.
QMultiMap<QString, QString> menusOf(const QString &actions)
{
    static const QRegularExpression title(u"\\*(\\w+) = QT_TRANSLATE_NOOP\\(\"Actions\", \"([^\"]+)\"\\)"_s);
    static const QRegularExpression row(
        u"\\{Act::\\w+,\\s*\"\\w+\",\\s*(\\w+),\\s*QT_TRANSLATE_NOOP\\(\"Actions\", \"([^\"]+)\"\\)"_s);
    QMultiMap<QString, QString> menus;
    for (auto it = title.globalMatch(actions); it.hasNext();)
        menus.insert(QString(), it.next().captured(2));
    for (auto it = row.globalMatch(actions); it.hasNext();) {
        const auto match = it.next();
        menus.insert(match.captured(1), match.captured(2));
    }
    return menus;
}

//! Two texts of one menu with the same mnemonic.
QStringList clashesIn(const QMultiMap<QString, QString> &menus, const QHash<QString, QString> &translations)
{
    static const QRegularExpression mnemonic(u"&(\\w)"_s);
    QStringList clashes;
    QHash<QStringList, QString> seen;
    for (const auto &[menu, source] : menus.asKeyValueRange()) {
        const QString text = translations.value(source, source);
        const auto match = mnemonic.match(text);
        if (!match.hasMatch())
            continue;
        const QStringList key {menu, match.captured(1).toLower()};
        if (seen.contains(key))
            clashes << u"“%1” and “%2” have the same mnemonic"_s.arg(seen.value(key), text);
        seen.insert(key, text);
    }
    return clashes;
}

QSet<QStringList> keysOf(const Catalogue &catalogue)
{
    QSet<QStringList> keys;
    for (const Message &message : catalogue.messages)
        keys.insert({message.context, message.source, message.comment, message.isNumerus ? u"plural"_s : QString()});
    return keys;
}

} // namespace

//! The catalogues of translations hold all texts of the program, translated, with the same places for values.
class TstCatalogues : public QObject
{
    Q_OBJECT

private:
    static void addRows()
    {
        QTest::addColumn<Language>("language");
        for (const Language &one : languages)
            QTest::newRow(one.code.data()) << one;
    }

    static void expectNone(const QStringList &faults)
    {
        for (const QString &fault : faults.mid(0, 40))
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

private Q_SLOTS:
    void textsAreTranslated_data() { addRows(); }
    void textsAreTranslated()
    {
        QFETCH(const Language, language);
        const Catalogue catalogue = catalogueOf(language.code);
        QCOMPARE(catalogue.language, language.code);
        QVERIFY2(catalogue.messages.size() > 50, "hardly any texts: nothing is proved by reading nothing");
        QStringList faults;
        for (const Message &message : catalogue.messages)
            for (const QString &fault : gapsOf(message, language.forms))
                faults << message.title() + u": "_s + fault;
        expectNone(faults);
    }

    void translationsHaveTheSameParts_data() { addRows(); }
    void translationsHaveTheSameParts()
    {
        QFETCH(const Language, language);
        QStringList faults;
        for (const Message &message : catalogueOf(language.code).messages)
            for (const QString &fault : differencesOf(message))
                faults << message.title() + u": "_s + fault;
        expectNone(faults);
    }

    void cataloguesHoldEachTextOfTheProgram()
    {
        const QString root = QString::fromUtf8(TCIA_SOURCE_DIR);
        if (!QFile::exists(u"/usr/lib/qt6/bin/lupdate"_s) && QStandardPaths::findExecutable(u"lupdate"_s).isEmpty())
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        QProcess update;
        update.start(root + u"/packaging/translations.sh"_s, {folder.path()});
        QVERIFY(update.waitForFinished(-1));
        QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
        QStringList faults;
        for (const Language &language : languages) {
            const auto texts = keysOf(catalogueIn(folder.path(), language.code));
            const auto held = keysOf(catalogueOf(language.code));
            QVERIFY(!texts.isEmpty());
            auto lacking = texts, gone = held;
            for (const QStringList &missing : lacking.subtract(held))
                faults << u"tcia_%1.ts lacks %2"_s.arg(language.code, missing.join(u" | "_s));
            for (const QStringList &old : gone.subtract(texts))
                faults << u"tcia_%1.ts has what is gone: %2"_s.arg(language.code, old.join(u" | "_s));
        }
        if (!faults.isEmpty())
            faults << u"run packaging/translations.sh and translate what is new"_s;
        expectNone(faults);
    }

    void mnemonicsDifferInEachMenu_data() { addRows(); }
    void mnemonicsDifferInEachMenu()
    {
        QFETCH(const Language, language);
        QFile file(QString::fromUtf8(TCIA_SOURCE_DIR) + u"/app/desktop/window/actiontable.cpp"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto menus = menusOf(QString::fromUtf8(file.readAll()));
        QVERIFY2(menus.size() > 40, "hardly any actions: nothing is proved by reading nothing");
        QHash<QString, QString> translations;
        for (const Message &message : catalogueOf(language.code).messages)
            if (message.context == "Actions"_L1 && message.state.isEmpty())
                translations.insert(message.source, message.translations.value(0));
        expectNone(clashesIn(menus, translations));
        QCOMPARE(clashesIn({{u"a"_s, u"&One"_s}, {u"a"_s, u"T&wo"_s}, {u"b"_s, u"&Other"_s}}, {}), QStringList());
        QCOMPARE(clashesIn({{u"a"_s, u"&One"_s}, {u"a"_s, u"T&wo"_s}}, {{u"One"_s, u"&Ein"_s}, {u"T&wo"_s, u"Zw&o"_s}})
                     .size(),
                 1);
    }

    void faultsAreFound()
    {
        const auto read = [](const char *message) {
            const QByteArray xml =
                "<TS version='2.1' language='de'><context><name>A</name>" + QByteArray(message) + "</context></TS>";
            return readCatalogue(xml).messages.value(0);
        };
        const Message whole = read("<message><source>Open %1…</source><translation>%1 öffnen…</translation></message>");
        QCOMPARE(whole.title(), u"A: “Open %1…”"_s);
        QCOMPARE(gapsOf(whole, 2) + differencesOf(whole), QStringList());
        for (
            const char *gap :
            {"<message><source>A</source><translation type='unfinished'></translation></message>",
             "<message><source>A</source><translation type='vanished'>B</translation></message>",
             "<message><source>A</source><translation></translation></message>",
             "<message numerus='yes'><source>%n</source><translation><numerusform>a</numerusform></translation></message>"})
            QVERIFY2(gapsOf(read(gap), 2).size() == 1, gap);
        for (const char *other : {"<message><source>%1 of %2</source><translation>%1 von</translation></message>",
                                  "<message><source>&amp;Open</source><translation>Öffnen</translation></message>",
                                  "<message><source>Open…</source><translation>Öffnen</translation></message>",
                                  "<message><source>Open…</source><translation>Öffnen...</translation></message>",
                                  "<message><source>run `a b`</source><translation>mit `a c`</translation></message>",
                                  "<message><source>A</source><translation>B </translation></message>"})
            QVERIFY2(!differencesOf(read(other)).isEmpty(), other);
        const Message plural =
            read("<message numerus='yes'><source>%n of %1</source><translation><numerusform>eine von "
                 "%1</numerusform><numerusform>%n von %1</numerusform></translation></message>");
        QCOMPARE(gapsOf(plural, 2) + differencesOf(plural), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstCatalogues)
#include "tst_catalogues.moc"
