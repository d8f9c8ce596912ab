// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "storage/seriescommit.h"
#include "support/rootfixture.h"
#include "support/unix.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using storage::SeriesPresence;

// Occupied target folders.
class TestSeriesCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presence()
    {
        const tests::RootFixture root;
        root.put(u"1.2.3"_s, u"first"_s);
        QVERIFY(storage::presenceOf(root.path(), u"second"_s, {}) == SeriesPresence::Absent);
        QVERIFY(QDir(root.path()).mkdir(u"second"_s));
        QVERIFY(storage::presenceOf(root.path(), u"second"_s, {}) == SeriesPresence::Absent);
        const auto occupied = storage::presenceOf(root.path(), u"first"_s, {});
        QVERIFY(!occupied);
        QVERIFY(!occupied.error().diskFault); // the series cannot go there, others can
        QVERIFY2(occupied.error().detail.contains(u"Nothing was changed"_s), qPrintable(text::of(occupied.error())));
    }

    // A folder that cannot be opened now does not count as occupied: all series of the root wait, and none fails.
    void diskFault()
    {
        if (!tests::isUnix)
            QSKIP(tests::onlyUnix);
        const tests::RootFixture root;
        root.put(u"1.2.3"_s, u"first"_s);
        Result<SeriesPresence> presence = SeriesPresence::Absent;
        {
            using tests::ResourceLimit;
            const ResourceLimit rootOnly(tests::Resource::OpenFiles, ResourceLimit::openFilesAnd(1));
            QVERIFY(rootOnly.isSet());
            presence = storage::presenceOf(root.path(), u"first"_s, {});
        }
        QVERIFY(!presence);
        QVERIFY2(presence.error().diskFault && presence.error().detail.contains(u"too many files"_s),
                 qPrintable(text::of(presence.error())));
    }
};

QTEST_GUILESS_MAIN(TestSeriesCommit)
#include "tst_seriescommit.moc"
