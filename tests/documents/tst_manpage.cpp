// SPDX-License-Identifier: Apache-2.0
#include "documents/manpage.h"

#include "cli/commands/commands.h"
#include "cli/options/helptables.h"
#include "desktop/window/startoptions.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::documents;

//! The manual pages say what the tables of the programs hold, and are roff that can be formatted.
class TestManPage : public QObject
{
    Q_OBJECT

private:
    const QString m_tcia = manPage(commandLineProgram(), {2024, 3, 31});
    const QString m_window = manPage(windowProgram(), {2024, 3, 31});

    //! The text as a reader sees it, in one line.
    static QString read(QString page)
    {
        static const QRegularExpression font(u"\\\\f[BIR]"_s);
        static const QRegularExpression request(u"(^|\\n)\\.[A-Z]+[^\\n]*"_s);
        page = page.remove(font).replace(u"\\-"_s, u"-"_s).replace(u"\\&"_s, u""_s).replace(u"\\ "_s, u" "_s);
        return page.replace(u"\\e"_s, u"\\"_s).simplified();
    }

    //! The part of the page between this heading and the next.
    static QString part(const QString &page, const QString &heading)
    {
        const qsizetype from = page.indexOf(heading + u'\n');
        if (from < 0)
            return {};
        const qsizetype to = page.indexOf(QRegularExpression(u"\\n\\.S[HS] "_s), from + heading.size());
        return page.sliced(from, to < 0 ? -1 : to - from);
    }

    static QString helpOf(const char *text)
    {
        return QString::fromUtf8(text).remove(u'`').replace(u"/\n"_s, u"/"_s).simplified();
    }

private Q_SLOTS:
    void everyCommandHasItsOptions()
    {
        QVERIFY(!cli::commands().empty());
        for (const cli::Command &command : cli::commands()) {
            const QString name = QString::fromLatin1(command.name);
            const QString text = part(m_tcia, u".SS "_s + QString(name).replace(u'-', u"\\-"_s));
            QVERIFY2(!text.isEmpty(), command.name);
            for (const cli::Offer &offer : command.options) {
                const cli::OptionRow &row = cli::optionRow(offer.option);
                for (const QString &option : QString::fromLatin1(row.names).split(u','))
                    QVERIFY2(read(text).contains(option), row.names);
                QVERIFY2(read(text).contains(helpOf(row.help)), row.help);
            }
            const QString examples = QString::fromUtf8(command.examples).split(u'\n').last();
            QVERIFY2(read(text).contains(examples.simplified()), command.examples);
        }
    }

    void optionsOfAllCommandsAreThere()
    {
        const QString text = read(part(m_tcia, u".SH OPTIONS OF ALL COMMANDS"_s));
        for (const cli::Opt option : cli::globalOptions()) {
            QVERIFY2(text.contains(helpOf(cli::optionRow(option).help)), cli::optionRow(option).names);
            for (const QString &name : QString::fromLatin1(cli::optionRow(option).names).split(u','))
                QVERIFY2(text.contains(name), qPrintable(name));
        }
        QVERIFY(text.contains(u"--help"_s) && text.contains(u"--version"_s));
    }

    void windowsOptionsAreThere()
    {
        const QString text = read(part(m_window, u".SH OPTIONS"_s));
        for (const desktop::StartOption &option : desktop::startOptions()) {
            QVERIFY2(text.contains(QString::fromLatin1(option.name)), option.name);
            QVERIFY2(text.contains(helpOf(option.help)), option.name);
        }
        QVERIFY(!m_window.contains(u".SH COMMANDS"_s));
    }

    void statusesVariablesAndFilesAreThere()
    {
        const QString text = read(m_tcia);
        for (const auto &list : {cli::exitStatuses(), cli::environmentVariables(), cli::usedFiles()})
            for (const cli::HelpEntry &entry : list)
                QVERIFY2(text.contains(helpOf(entry.text)), entry.text);
        QVERIFY2(!m_tcia.contains(QDir::homePath()), "the page names a folder of the machine that made it");
        QVERIFY(m_tcia.contains(u"~/"_s));
        QVERIFY(m_tcia.contains(u"\"2024-03-31\""_s));
    }

    //! Some builds of packages run as a user without a home folder.
    void slashesStayWhereTheHomeIsTheRoot()
    {
        const QByteArray home = qgetenv("HOME");
        QVERIFY(qputenv("HOME", "/"));
        const QString page = manPage(commandLineProgram(), {2024, 3, 31});
        QVERIFY(qputenv("HOME", home));
        QVERIFY2(page.contains(u"DIR/tcia\\-series.jsonl"_s), qPrintable(part(page, u".SH FILES"_s)));
    }

    //! A backslash, a dot or a quote at the start of a line would be taken for a request.
    void textIsTakenLiterally()
    {
        ProgramText program {.name = u"p"_s,
                             .summary = u"s"_s,
                             .description = u".dot\n'quote\nwritten as \\x1b\n\n  table   of two\n  lines\nend"_s,
                             .options = {},
                             .commands = {},
                             .exitStatuses = {},
                             .environment = {},
                             .files = {},
                             .examples = {},
                             .other = u"q"_s};
        const QString page = part(manPage(program, {2024, 1, 1}), u".SH DESCRIPTION"_s);
        QCOMPARE(page, u".SH DESCRIPTION\n\\&.dot\n\\&'quote\nwritten as \\ex1b\n.PP\n.RS 2\n.nf\ntable   of two\n"
                       "lines\n.fi\n.RE\nend"_s);
    }

    void unknownTextIsNotFound() { QVERIFY(!read(m_tcia).contains(u"--frobnicate"_s)); }
};

QTEST_MAIN(TestManPage)
#include "tst_manpage.moc"
