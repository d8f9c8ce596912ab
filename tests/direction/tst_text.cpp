// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! What decides how text is shown, or makes markup of it: for one file alone.
QStringList faultsOf(const QList<File> &files)
{
    static const QRegularExpression forbidden(
        u"\\b(setTextFormat|RichText|MarkdownText|AutoText|mightBeRichText|convertFromPlainText|toHtmlEscaped|(set|insert|append|to)Html"
        "|(set|to)Markdown|QTextDocument|QTextBrowser|QStaticText|QToolTip|QWhatsThis|setWhatsThis|QErrorMessage)\\b"_s);
    QStringList faults;
    for (const File &file : files) {
        if (file.path.startsWith("app/desktop/"_L1) && file.path.section(u'/', -1).startsWith("plaintext."_L1))
            continue;
        qsizetype number = 0;
        for (const Line &line : linesOf(file.text)) {
            ++number;
            if (const auto match = forbidden.match(line.code); match.hasMatch())
                faults += u"%1:%2: only plaintext.cpp of app/desktop decides how text is shown (%3)"_s.arg(file.path)
                              .arg(number)
                              .arg(match.captured());
        }
    }
    return faults;
}

} // namespace

//! Text from outside is plain text: one place says so, and nothing goes around it.
class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOnePlaceMakesTextSafe()
    {
        const auto files =
            readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib/models"_s, u"app/desktop"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 50, "hardly any files were found: nothing is proved by reading nothing");
        const QStringList faults = faultsOf(files);
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

    void windowUsesTheOnePlace()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"app/desktop"_s}, {u"mainwindow.h"_s});
        QCOMPARE(files.size(), 1);
        QVERIFY(files.first().text.contains(u"PlainText m_plainText;"_s));
    }

    void bypassesAreFound()
    {
        for (const char *code : {"label->setTextFormat(Qt::RichText);", "tip = Qt::convertFromPlainText(text);",
                                 "x.toHtmlEscaped()", "QToolTip::showText(at, text);", "edit->setHtml(text);"})
            QCOMPARE(faultsOf({{u"app/desktop/a.cpp"_s, QString::fromLatin1(code)}}).size(), 1);
        QVERIFY(
            faultsOf({{u"app/desktop/widgets/plaintext.cpp"_s, u"label->setTextFormat(Qt::PlainText);"_s}}).isEmpty());
        QVERIFY(faultsOf({{u"lib/models/a.cpp"_s, u"case Qt::ToolTipRole: return text; // no toHtmlEscaped()"_s}})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstText)
#include "tst_text.moc"
