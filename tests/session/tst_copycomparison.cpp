// SPDX-License-Identifier: Apache-2.0
#include "session/copycomparison.h"

#include "support/archivefixture.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::session;

//! Copies that another program has made, compared with an archive.
class TestCopyComparison : public QObject
{
    Q_OBJECT

    //! One that is to be read, until its number of images is compared.
    static JudgedCopy copyOfTwo(const QString &uid, int images)
    {
        JudgedCopy one {.copy = {.seriesUid = uid, .folder = uid}};
        for (const QString &name : {u"1"_s, u"2"_s}) {
            storage::UnpackedFile file;
            file.name = name;
            file.size = 3;
            one.copy.files << file;
        }
        one.series = {.seriesUid = uid, .imageCount = images};
        one.isToRead = true;
        return one;
    }

private Q_SLOTS:
    //! Of a server that does not list images every answer is known at once: as many as there are need no more stack.
    void manyAnswersAtOnce()
    {
        tests::ArchiveFixture demo;
        QVERIFY(demo.start());
        constexpr int count = 50'000;
        QList<JudgedCopy> copies;
        for (int i = 0; i < count; ++i)
            copies << copyOfTwo(u"1.2.%1"_s.arg(i), 3);
        CopyComparison comparison(*demo.archive, demo.root(), copies);
        QSignalSpy progressed(&comparison, &CopyComparison::progressed);
        comparison.start();
        const auto compared = tests::answerOf(comparison.future());
        QVERIFY(compared);
        QCOMPARE(compared->size(), count);
        QVERIFY(std::ranges::all_of(*compared, [](const JudgedCopy &one) { return one.state == CopyState::Short; }));
        QCOMPARE(progressed.size(), count + 1);
        QCOMPARE(progressed.first(), (QVariantList {qint64(0), qint64(count)})); // shown before the first one is known
        QCOMPARE(progressed.last(), (QVariantList {qint64(count), qint64(count)}));
    }
};

QTEST_GUILESS_MAIN(TestCopyComparison)
#include "tst_copycomparison.moc"
