// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "storage/seriescommit.h"
#include "support/rootfixture.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tcia;
using storage::SeriesPresence;

namespace {

//! Limits the number of further files this process can open, until destroyed.
class FewFiles
{
public:
    explicit FewFiles(rlim_t more)
    {
        const int next = ::dup(0);
        ::close(next);
        m_isSet = ::getrlimit(RLIMIT_NOFILE, &m_before) == 0;
        rlimit now = m_before;
        now.rlim_cur = rlim_t(next) + more;
        m_isSet = m_isSet && ::setrlimit(RLIMIT_NOFILE, &now) == 0;
    }
    ~FewFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(FewFiles)

    bool isSet() const { return m_isSet; }

private:
    rlimit m_before {};
    bool m_isSet = false;
};

} // namespace

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
        const tests::RootFixture root;
        root.put(u"1.2.3"_s, u"first"_s);
        Result<SeriesPresence> presence = SeriesPresence::Absent;
        {
            const FewFiles rootOnly(1);
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
