// SPDX-License-Identifier: Apache-2.0
#include "documents/news.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! The change log becomes plain text for distributions.
class TestNews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsBecomePlainText()
    {
        QCOMPARE(
            tcia::documents::news(u"# Changelog\n\nThe format follows [Keep](https://k.example).\n\n"
                                  "## [Unreleased]\n\n### Added\n\n- *Peek* shows `tcia index` and\n  [links](a.md).\n"
                                  "- **Two**.\n\n## [0.1.0] - 2024-03-31\n\nFirst.\n\n[0.1.0]: https://k.example\n"_s,
                                  u"0.2.0"_s),
            u"Version 0.2.0 (not released yet)\n================================\n\nAdded\n-----\n\n"
            "- Peek shows 'tcia index' and links.\n- Two.\n\nVersion 0.1.0 - 2024-03-31\n"
            "==========================\n\nFirst.\n"_s);
    }

    void longItemsAreWrapped()
    {
        const QString item = u"- "_s + QString(u"word "_s).repeated(40).trimmed();
        const QStringList lines = tcia::documents::news(u"## [Unreleased]\n"_s + item, u"1"_s).split(u'\n').sliced(3);
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines)
            QVERIFY(line.size() <= 79);
        QVERIFY(lines.at(1).startsWith(u"  word"_s));
    }
};

QTEST_MAIN(TestNews)
#include "tst_news.moc"
