// SPDX-License-Identifier: Apache-2.0
#include "cli/options/help.h"
#include "cli/options/optiontable.h"
#include "cli/options/parse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::cli;

//! Arguments are parsed as documented, or refused with a message.
class TestParse : public QObject
{
    Q_OBJECT

private:
    static ParseResult parsed(const char *line)
    {
        return parse(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void optionsOfAllStandBeforeOrAfter()
    {
        for (const char *line : {"--format json --server nlst series --collection C",
                                 "series --collection C --server nlst --format json"}) {
            const ParseResult result = parsed(line);
            QVERIFY2(result.command, qPrintable(result.text));
            QCOMPARE(QByteArray(result.command->name), "series");
            QCOMPARE(QByteArray(result.options.format->key), "json");
            QCOMPARE(result.options.server, u"nlst"_s);
            QCOMPARE(result.options.query.collection, u"C"_s);
        }
    }

    void downloadTakesEverything()
    {
        const ParseResult result = parsed(
            "download --to d --series 1.2 --series - --manifest a --manifest b --shared-list L --collection C"
            " --patient P --study S --modality M --body-part B --manufacturer X -j 6 --layout flat --verify crc --dry-run");
        QVERIFY2(result.command, qPrintable(result.text));
        QCOMPARE(result.options.seriesUids, (QStringList {u"1.2"_s, u"-"_s}));
        QCOMPARE(result.options.manifests, (QStringList {u"a"_s, u"b"_s}));
        QCOMPARE(result.options.jobs, 6);
        QVERIFY(result.options.verify == transfer::Verify::Crc);
        QVERIFY(result.options.dryRun);
        QCOMPARE(result.options.query, (archive::Query {.collection = u"C"_s,
                                                        .patientId = u"P"_s,
                                                        .studyUid = u"S"_s,
                                                        .seriesUid = {},
                                                        .modality = u"M"_s,
                                                        .bodyPart = u"B"_s,
                                                        .manufacturer = u"X"_s,
                                                        .listName = {}}));
    }

    //! Completions offer the choices of the table, so the parser must take each of them, and nothing else.
    void everyChoiceIsTaken()
    {
        int tried = 0;
        for (int option = 0; option <= int(Opt::Directory); ++option) {
            const OptionRow &row = optionRow(Opt(option));
            if (!row.choices)
                continue;
            Options options;
            for (const QString &choice : QString::fromLatin1(row.choices).split(u' ')) {
                QVERIFY2(row.set(options, choice).isEmpty(), qPrintable(choice));
                ++tried;
            }
            Options others;
            QVERIFY2(!row.set(others, u"frobnicate"_s).isEmpty(), row.names);
        }
        QVERIFY(tried > 15);
    }

    void searchTakesEverything()
    {
        const ParseResult result = parse({u"search"_s,
                                          u"--collection"_s,
                                          u"A"_s,
                                          u"--collection"_s,
                                          u"B"_s,
                                          u"--text"_s,
                                          u"two words"_s,
                                          u"--id"_s,
                                          u"1.2"_s,
                                          u"--id"_s,
                                          u"-"_s,
                                          u"--modality"_s,
                                          u"CT"_s,
                                          u"--modality"_s,
                                          u"MR"_s,
                                          u"--year"_s,
                                          u"2004"_s,
                                          u"--age"_s,
                                          u"90+"_s,
                                          u"--size"_s,
                                          u"0-1 MB"_s,
                                          u"--together"_s,
                                          u"study"_s,
                                          u"--merge-spellings"_s,
                                          u"--offline"_s,
                                          u"--filter"_s,
                                          u"text=more&id=P&modality=PT&body-part="_s});
        QVERIFY2(result.command, qPrintable(result.text));
        using catalog::FacetId;
        const catalog::Filter expected {.text = u"two words more"_s,
                                        .ids = {},
                                        .chosen = {{FacetId::Modality, {u"CT"_s, u"MR"_s, u"PT"_s}},
                                                   {FacetId::Year, {u"2004"_s}},
                                                   {FacetId::Age, {u"90+"_s}},
                                                   {FacetId::Size, {u"0-1 MB"_s}},
                                                   {FacetId::BodyPart, {QString()}}},
                                        .combineMode = catalog::CombineMode::SameStudy,
                                        .mergeSpellings = true};
        QCOMPARE(result.options.filter.toText(), expected.toText());
        QCOMPARE(result.options.ids, (QStringList {u"1.2"_s, u"-"_s, u"P"_s}));
        QCOMPARE(result.options.collections, (QStringList {u"A"_s, u"B"_s}));
        QVERIFY(result.options.offline);
    }

    void everyFacetIsAnOption()
    {
        for (const char *command : {"search", "facets"}) {
            QStringList names;
            for (const Offer &offer : commandNamed(QString::fromLatin1(command))->options)
                names << QString::fromLatin1(optionRow(offer.option).names);
            for (const catalog::Facet &facet : catalog::facets())
                QCOMPARE(names.contains(u"--"_s + QLatin1StringView(facet.key)),
                         facet.id != catalog::FacetId::LocalStatus);
        }
    }

    void cellsAreSafeUnlessRawIsRequested()
    {
        QCOMPARE(parsed("--format csv series").options.cells, CellStyle::Safe);
        QCOMPARE(parsed("--format csv series --raw-cells").options.cells, CellStyle::Raw);
    }

    void namesOfCommandsAreGoodValues()
    {
        QCOMPARE(parsed("shared-list demo").options.listName, u"demo"_s);
        QCOMPARE(parsed("metadata series").options.endpoint, u"series"_s);
        QCOMPARE(parsed("verify download").options.directory, u"download"_s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << QString() << u"command is missing"_s;
        QTest::newRow("unknown command") << u"frobnicate"_s << u"frobnicate"_s;
        QTest::newRow("unknown option") << u"collections --frob"_s << u"--frob"_s;
        QTest::newRow("two commands") << u"collections patients"_s << u"patients"_s;
        QTest::newRow("size of what") << u"size"_s << u"--series"_s;
        QTest::newRow("list of what") << u"shared-list"_s << u"NAME"_s;
        QTest::newRow("download where to") << u"download --series 1.2"_s << u"--to"_s;
        QTest::newRow("no UID") << u"size --series ../x"_s << u"../x"_s;
        QTest::newRow("format") << u"collections --format yaml"_s << u"yaml"_s;
        QTest::newRow("jobs") << u"download --to d --series 1.2 --jobs 9"_s << u"9"_s;
        QTest::newRow("layout") << u"download --to d --series 1.2 --layout {Nonsense}"_s << u"--layout"_s;
        QTest::newRow("verify") << u"download --to d --series 1.2 --verify sha"_s << u"sha"_s;
        QTest::newRow("dialect") << u"--url http://h --dialect v9 collections"_s << u"v9"_s;
        QTest::newRow("url alone") << u"--url http://h collections"_s << u"--dialect"_s;
        QTest::newRow("dialect alone") << u"--dialect legacy collections"_s << u"--dialect"_s;
        QTest::newRow("both") << u"--url http://h --dialect legacy --server demo collections"_s << u"--server"_s;
        QTest::newRow("raw table") << u"--raw --format tsv collections"_s << u"--raw"_s;
        QTest::newRow("twice") << u"series --collection A --collection B"_s << u"--collection"_s;
        QTest::newRow("input twice") << u"download --to d --series - --manifest -"_s << u"input"_s;
        QTest::newRow("input twice, of names") << u"search --id - --id -"_s << u"input"_s;
        QTest::newRow("no range of ages") << u"search --age 65"_s << u"60-69"_s;
        QTest::newRow("raw search") << u"--raw --format json search"_s << u"search"_s;
        QTest::newRow("together without modality") << u"search --together patient --sex F"_s << u"--modality"_s;
        QTest::newRow("American") << u"search --license X"_s << u"--licence"_s;
        QTest::newRow("together") << u"search --together nobody"_s << u"nobody"_s;
        QTest::newRow("filter") << u"search --filter colour=red"_s << u"colour"_s;
        QTest::newRow("filter of the window") << u"facets --filter taken=disk"_s << u"basket"_s;
        QTest::newRow("since") << u"changes --since yesterday"_s << u"yesterday"_s;
        QTest::newRow("port") << u"demo --port 70000"_s << u"70000"_s;
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        const ParseResult result = parsed(line.toUtf8().constData());
        QVERIFY(!result.command);
        QCOMPARE(result.exit, Exit::Usage);
        QVERIFY2(result.text.startsWith("tcia: "_L1) && result.text.contains(word), qPrintable(result.text));
    }

    void emptyFiltersAreRefused()
    {
        QCOMPARE(parse({u"download"_s, u"--to"_s, u"d"_s, u"--collection"_s, QString()}).exit, Exit::Usage);
    }

    void helpNamesEveryOptionOfEveryCommand()
    {
        QCOMPARE(parsed("--help").text, helpOfAll());
        QCOMPARE(parsed("--help").exit, Exit::Done);
        QVERIFY(parsed("--version").text.contains(QLatin1StringView(TCIA_VERSION)));
        for (const Command &command : commands()) {
            QVERIFY(helpOfAll().contains(QLatin1StringView(command.name)));
            const ParseResult result = parse({QString::fromLatin1(command.name), u"--help"_s});
            QCOMPARE(result.exit, Exit::Done);
            QVERIFY(!result.command);
            for (const Offer &offer : command.options)
                QVERIFY2(result.text.contains(QString::fromLatin1(optionRow(offer.option).names).section(u',', -1)),
                         command.name);
            for (const QString &part :
                 {u"SYNOPSIS"_s, u"EXIT STATUS"_s, u"ENVIRONMENT"_s, u"FILES"_s, u"EXAMPLES"_s, u"TCIA_API_KEY"_s})
                QVERIFY2(result.text.contains(part), command.name);
            for (const QString &line : result.text.split(u'\n'))
                QVERIFY2(line.size() <= 110, qPrintable(line));
        }
    }
};

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"
