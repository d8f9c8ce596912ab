// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! Text that is not for people, or that people get in English in all languages.
struct Exception
{
    QLatin1StringView path;  //!< a file, or a folder and all below it
    QLatin1StringView begin; //!< of the text; empty for all of the file
    QLatin1StringView reason;
};

constexpr std::array exceptions {
    Exception {"lib/demo/"_L1, ""_L1, "what an archive on the network holds and answers"_L1},
    Exception {"lib/archive/endpointdescription.cpp"_L1, ""_L1, "stands for an answer of the server"_L1},
    Exception {"lib/archive/httperror.cpp"_L1, "not "_L1, "the server's words, which are looked for"_L1},
    Exception {"lib/archive/httperror.cpp"_L1, "Not Executed"_L1, "the server's words, which are looked for"_L1},
    Exception {"lib/archive/idcsql.cpp"_L1, ""_L1, "statements for a server"_L1},
    Exception {"lib/archive/loginwords.cpp"_L1, "required SSL"_L1, "the server's words, which are looked for"_L1},
    Exception {"lib/archive/loginwords.cpp"_L1, "certificate required"_L1, "the same of TLS"_L1},
    Exception {"lib/archive/loginwords.cpp"_L1, "peer did not"_L1, "the same of TLS"_L1},
    Exception {"lib/archive/query.h"_L1, "body part"_L1, "kept in the file of requests"_L1},
    Exception {"lib/archive/retryafter.cpp"_L1, ""_L1, "formats of dates"_L1},
    Exception {"lib/archive/server.cpp"_L1, "The Cancer Imaging Archive"_L1, "the archive's own name"_L1},
    Exception {"lib/archive/server.cpp"_L1, "Imaging Data Commons"_L1, "the archive's own name"_L1},
    Exception {"lib/archive/server.cpp"_L1, "TCIA version 2"_L1, "a name that settings and options know it by"_L1},
    Exception {"lib/archive/server.cpp"_L1, "Demonstration archive"_L1, "a name that settings know it by"_L1},
    Exception {"lib/archive/wadorequest.cpp"_L1, "\"(multipart/"_L1, "types of bodies"_L1},
    Exception {"lib/archive/wadorequest.cpp"_L1, "multipart/"_L1, "types of bodies"_L1},
    Exception {"lib/archive/wadorequest.cpp"_L1, "application/"_L1, "types of bodies"_L1},
    Exception {"lib/basket/basketfile.cpp"_L1, "TCIA Browser"_L1, "the program's name"_L1},
    Exception {"lib/catalog/filter/facets.cpp"_L1, "each facet"_L1, "words of the compiler"_L1},
    Exception {"lib/core/htmltext.cpp"_L1, ""_L1, "names of entities of HTML"_L1},
    Exception {"lib/core/licence.cpp"_L1, ""_L1, "the licences' own names, and what is quoted with them"_L1},
    Exception {"lib/core/platform/crashreport_posix.cpp"_L1, ""_L1, "the log"_L1},
    Exception {"lib/core/platform/crashreport_windows.cpp"_L1, ""_L1, "the log"_L1},
    Exception {"lib/core/runlog.cpp"_L1, "TCIA Browser"_L1, "the log"_L1},
    Exception {"lib/core/timetext.cpp"_L1, "yyyy"_L1, "a format of dates"_L1},
    Exception {"lib/dicom/charset.cpp"_L1, "half-width katakana"_L1, "a name in the program's own table"_L1},
    Exception {"lib/dicom/pixels/jpeg2000.cpp"_L1, "exceeds"_L1, "the library's words, which are looked for"_L1},
    Exception {"lib/dicom/syntax.cpp"_L1, ""_L1, "the standard's names of transfer syntaxes"_L1},
    Exception {"lib/dicom/"_L1, "PALETTE COLOR"_L1, "a value of DICOM"_L1},
    Exception {"lib/models/seriescolumns.cpp"_L1, ""_L1, "names of columns, which the table of columns translates"_L1},
    Exception {"lib/provenance/difference.cpp"_L1, ""_L1, "values of tables"_L1},
    Exception {"lib/provenance/record.cpp"_L1, ""_L1, "records, which are English in all languages"_L1},
    Exception {"lib/provenance/recordformat.cpp"_L1, "TCIA Browser"_L1, "the program's name"_L1},
    Exception {"lib/session/citation.cpp"_L1, ""_L1, "citations, which are English in all languages"_L1},
    Exception {"lib/session/peeksink.cpp"_L1, "No more is wanted."_L1, "ends a transfer, is shown to nobody"_L1},
    Exception {"lib/stages/sendstage.cpp"_L1, ""_L1, "the log of a stage, which is English in all languages"_L1},
    Exception {"lib/storage/powerlossfiles.cpp"_L1, ""_L1, "the log"_L1},
    Exception {"lib/storage/unpack.cpp"_L1, "error retrieving file"_L1, "the server's words, which are looked for"_L1},
    Exception {"lib/transfer/requestlog.cpp"_L1, "too long"_L1, "stands for a line that cannot be read"_L1},
    Exception {"app/cli/commands/cite.cpp"_L1, "No licence"_L1, "citations, which are English in all languages"_L1},
    Exception {"app/cli/commands/cite.cpp"_L1, "The Cancer Imaging Archive"_L1, "the archive's own name"_L1},
    Exception {"app/cli/commands/cite.cpp"_L1, "%1 series"_L1, "citations, which are English in all languages"_L1},
    Exception {"app/cli/commands/metadata.cpp"_L1, "dicom tag"_L1, "a key of the server's answer"_L1},
    Exception {"app/cli/commands/selection.cpp"_L1, "standard input %1"_L1, "kept in the file of requests"_L1},
    Exception {"lib/cohort/splitfiles.cpp"_L1, "patient: "_L1, "kept in split.json"_L1},
    Exception {"app/cli/options/helptables.cpp"_L1, "http_proxy"_L1, "names of variables"_L1},
    Exception {"app/cli/options/optiontable"_L1, ""_L1, "values to type"_L1},
    Exception {"lib/tables/writer_markup.cpp"_L1, ""_L1, "markup"_L1},
    Exception {"app/desktop/panes/archiveviews.cpp"_L1, ""_L1, "names of columns, which the table of columns knows"_L1},
    Exception {"app/desktop/window/actiontable.cpp"_L1, "Return; Enter"_L1, "names of keys, for QKeySequence"_L1},
    Exception {"app/desktop/window/startoptions.cpp"_L1, ""_L1, "values to type"_L1},
    Exception {"lib/basket/filerows.cpp"_L1, "File ID"_L1, "a title of another program's table"_L1},
    Exception {"lib/verify/nbiatable.cpp"_L1, ""_L1, "titles of the columns of another program's table"_L1},
};

bool isExcepted(const QString &path, const QString &text)
{
    return std::ranges::any_of(
        exceptions, [&](const Exception &one) { return path.startsWith(one.path) && text.startsWith(one.begin); });
}

//! Whether a literal is words for people: two words at least, and neither SQL nor a command to type.
bool isSentence(const QString &text)
{
    static const QRegularExpression words(u"([A-Za-z]{2,}[,:;.]?|%L?[0-9n]) +[A-Za-z]{2,}"_s);
    static const QRegularExpression sql(u"\\b(SELECT|INSERT|CREATE|DELETE|UPDATE|DROP|ALTER|PRAGMA|BEGIN|VALUES|WHERE|"
                                        "ORDER BY|ON CONFLICT)\\b|^(name|server), (fields|seen)"_s);
    return words.match(text).hasMatch() && !sql.match(text).hasMatch() && !text.startsWith("tcia "_L1);
}

//! Whether a literal is handed to what translates it, to the log, or to the compiler.
bool isHandled(const QString &before)
{
    static const QRegularExpression call(u"(\\w+) *\\([^()]*$"_s);
    static const QRegularExpression log(u"\\bqC?(Debug|Info|Warning|Critical|Fatal)\\b"_s);
    static const QStringList calls {
        u"tr"_s,         u"translate"_s,     u"QT_TRANSLATE_NOOP"_s, u"QT_TRANSLATE_N_NOOP"_s,
        u"QT_TR_NOOP"_s, u"static_assert"_s, u"setObjectName"_s,     u"QRegularExpression"_s,
        u"Q_ASSERT_X"_s};
    static const QRegularExpression closed(u"\\([^()]*\\)"_s);
    QString open = before;
    while (closed.match(open).hasMatch())
        open.remove(closed);
    const auto innermost = call.match(open);
    static const QRegularExpression variable(u"QRegularExpression \\w+\\(\\s*u?$"_s);
    return log.match(before).hasMatch() || variable.match(before).hasMatch() ||
           (innermost.hasMatch() && calls.contains(innermost.captured(1)));
}

QStringList faultsOf(const QList<File> &files)
{
    QStringList faults;
    for (const File &file : files)
        for (const Literal &literal : literalsOf(file.text))
            if (isSentence(literal.text) && !isHandled(literal.before) && !isExcepted(file.path, literal.text))
                faults << u"%1:%2: “%3” is never translated"_s.arg(file.path, QString::number(literal.line),
                                                                   literal.text);
    return faults;
}

QStringList faultsOf(const QString &code) { return faultsOf(QList<File> {{u"app/desktop/a.cpp"_s, code}}); }

} // namespace

//! All that people read goes through tr(), QCoreApplication::translate() or english<>(), where translators find it.
class TstLiterals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBypassesTheCatalogues()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 500, "hardly any files were found: nothing is proved by reading nothing");
        const QStringList faults = faultsOf(files);
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

    // A table's texts are looked up in the context in which it marks them, and where lupdate sees the mark.
    void marksAreFoundAgain()
    {
        static const QRegularExpression marked(u"QT_TRANSLATE(?:_N)?_NOOP\\(\\s*\"(\\w+)\""_s);
        static const QRegularExpression looked(u"translate\\(\\s*\"(\\w+)\"|Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s);
        static const QRegularExpression hidden(u"\\btr\\(\\s*QT_TR"_s);
        QSet<QString> contexts, known;
        QStringList faults;
        for (const File &file :
             readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s})) {
            for (auto it = marked.globalMatch(file.text); it.hasNext();)
                contexts.insert(it.next().captured(1));
            for (auto it = looked.globalMatch(file.text); it.hasNext();) {
                const auto match = it.next();
                known << match.captured(1) << match.captured(2);
            }
            if (hidden.match(file.text).hasMatch())
                faults << file.path + u": lupdate does not look into calls of tr()"_s;
        }
        QVERIFY(contexts.size() > 20);
        for (const QString &context : contexts - known)
            faults << context + u": texts are marked in this context, but none is looked up in it"_s;
        QCOMPARE(faults, QStringList());
    }

    void bypassesAreFound()
    {
        for (const char *code :
             {"label->setText(u\"Two words\"_s);", "return failure(Kind::Disk, u\"It is not a file.\"_s);",
              "const char *all[] {\"one word\"};", "x = QStringLiteral(\"%1 series\");",
              "f(tr(\"One\"), u\"two three\"_s);", "return {.detail = u\"It is\"\n \" late.\"_s};"})
            QVERIFY2(faultsOf(QString::fromUtf8(code)).size() == 1, code);
        for (const char *code :
             {"label->setText(tr(\"Two words\"));", "english<QT_TRANSLATE_NOOP(\"Reasons\", \"It is \" \"late.\")>()",
              "qWarning(\"It failed: %s\", x);", "qCWarning(logX).noquote() << \"was moved to\" << path;",
              "x = u\"word\"_s; // two words", "query.prepare(u\"SELECT a FROM b\"_s);", "#include \"two words.h\"",
              "u\"%1/%2\"_s.arg(1'000)", "tr(\"%n items of\", nullptr, f(x))"})
            QCOMPARE(faultsOf(QString::fromUtf8(code)), QStringList());
    }

    //! An exception that nothing needs would let new texts pass.
    void exceptionsAreNeeded()
    {
        const QString root = QString::fromUtf8(TCIA_SOURCE_DIR);
        const auto files = readFiles(root, {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        for (const Exception &one : exceptions) {
            const bool isNeeded = std::ranges::any_of(files, [&one](const File &file) {
                return file.path.startsWith(one.path) &&
                       std::ranges::any_of(literalsOf(file.text), [&one](const Literal &literal) {
                           return literal.text.startsWith(one.begin) && isSentence(literal.text) &&
                                  !isHandled(literal.before);
                       });
            });
            QVERIFY2(isNeeded, qPrintable(u"%1: “%2” (%3)"_s.arg(one.path, one.begin, one.reason)));
        }
    }
};

QTEST_GUILESS_MAIN(TstLiterals)
#include "tst_literals.moc"
