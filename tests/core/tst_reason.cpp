// SPDX-License-Identifier: Apache-2.0
#include "core/diskerror.h"
#include "core/reason.h"
#include "core/reasontranslation.h"
#include "core/text.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! Says each reason in capitals, so that one sees what was translated and what was not.
class Loud : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "Reasons") != 0)
            return {};
        QString words = QString::fromUtf8(source).toUpper();
        words.replace("%N"_L1, n == 1 ? u"ONE"_s : QString::number(n));
        return words;
    }
};

//! All reasons of the programs, from a catalogue: this test links few of them.
std::vector<QByteArray> catalogued()
{
    std::vector<QByteArray> sources;
    QFile file(QString::fromUtf8(TCIA_SOURCE_DIR) + u"/translations/tcia_de.ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1 && context == "Reasons"_L1)
            sources.push_back(xml.readElementText().toUtf8());
    }
    return sources;
}

} // namespace

class TestReason : public QObject
{
    Q_OBJECT

private:
    std::vector<QByteArray> m_sources = catalogued();
    std::vector<std::unique_ptr<KnownReason>> m_known;
    Loud m_loud;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_sources.size() > 250, "hardly any reasons: nothing is proved by reading nothing");
        for (const QByteArray &source : m_sources)
            m_known.push_back(std::make_unique<KnownReason>(source.constData()));
        QVERIFY(QCoreApplication::installTranslator(&m_loud));
    }

    void englishIsKept()
    {
        QCOMPARE(english<QT_TRANSLATE_NOOP("Reasons", "It is not a file.")>(), u"It is not a file."_s);
        QCOMPARE(english<QT_TRANSLATE_NOOP("Reasons", "%1 is missing")>().arg(u"a"_s), u"a is missing"_s);
        QCOMPARE((english<QT_TRANSLATE_N_NOOP("Reasons", "The %n known series are kept.")>(1)),
                 u"The 1 known series are kept."_s);
    }

    //! Each reason is found again by its English with values in it, and is not taken for another one.
    void eachIsFoundAgain()
    {
        const QStringList values {u"xq"_s, u"yq"_s, u"zq"_s, u"wq"_s};
        for (const QByteArray &source : m_sources) {
            QString spoken = QString::fromUtf8(source), expected = spoken.toUpper();
            for (qsizetype i = 0; i < values.size(); ++i) {
                spoken.replace(u'%' + QString::number(i + 1), values[i]);
                expected.replace(u'%' + QString::number(i + 1), values[i]);
            }
            spoken.replace("%n"_L1, u"7"_s);
            expected.replace("%N"_L1, u"7"_s);
            QCOMPARE(text::translated(spoken), expected);
        }
    }

    void sentencesFollowEachOther_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("foreign") << u"HTTP/2 403: no, never. Ask."_s << u"HTTP/2 403: no, never. Ask."_s;
        QTest::newRow("two") << u"It was stopped. The 3 known series are kept."_s
                             << u"IT WAS STOPPED. THE 3 KNOWN SERIES ARE KEPT."_s;
        QTest::newRow("one of several") << u"It was stopped. Call me."_s << u"IT WAS STOPPED. Call me."_s;
        QTest::newRow("a plural") << u"The 1 known series are kept."_s << u"THE ONE KNOWN SERIES ARE KEPT."_s;
        QTest::newRow("a stop is added") << u"It lists no series, but 4 patients. It was stopped."_s
                                         << u"IT LISTS NO SERIES, BUT 4 PATIENTS. IT WAS STOPPED."_s;
        QTest::newRow("a list") << u"a.dcm is missing; b.dcm is a link; and 2 more"_s
                                << u"a.dcm IS MISSING; b.dcm IS A LINK; AND 2 MORE"_s;
        QTest::newRow("a list without stops")
            << u"a.dcm: It is not a file; b.dcm is a link"_s << u"a.dcm: IT IS NOT A FILE; b.dcm IS A LINK"_s;
        QTest::newRow("a reason in another one")
            << u"Downloads cannot be recorded: It is not readable. Make it a writable file, move it away, or choose another folder."_s
            << u"DOWNLOADS CANNOT BE RECORDED: IT IS NOT READABLE. MAKE IT A WRITABLE FILE, MOVE IT AWAY, OR CHOOSE ANOTHER FOLDER."_s;
        QTest::newRow("an empty one") << QString() << QString();
    }
    void sentencesFollowEachOther()
    {
        QFETCH(const QString, english);
        QTEST(text::translated(english), "spoken");
    }

    void errorsOfTheDiskAreTranslated()
    {
        const Error error =
            diskError(std::make_error_code(std::errc::permission_denied),
                      english<QT_TRANSLATE_NOOP("Reasons", "The file cannot be opened")>(), u"/data/x"_s);
        QCOMPARE(error.detail, u"The file cannot be opened: permission denied."_s);
        QCOMPARE(text::causeOf(error), u"THE FILE CANNOT BE OPENED: PERMISSION DENIED."_s);
        QVERIFY(text::inEnglish(error).contains(u"The file cannot be opened: permission denied."_s));
    }

    void hostileTextEnds()
    {
        const QString many = u"It was: stopped. "_s.repeated(110);
        QCOMPARE(text::translated(many).size(), many.size());
    }
};

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
