// SPDX-License-Identifier: Apache-2.0
#include "session/recentlists.h"

#include "session/settings.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia::session;

//! The lists opened last, after a restart, too.
class TestRecentLists : public QObject
{
    Q_OBJECT

    static QList<RecentList> stored()
    {
        Settings settings;
        return RecentLists(settings).all();
    }

private Q_SLOTS:
    void theLastOnesAreKept()
    {
        const RecentList shared {.server = u"http://a/v1"_s, .name = u"My\tlist"_s};
        {
            Settings settings;
            RecentLists lists(settings);
            lists.clear();
            const QSignalSpy changed(&lists, &RecentLists::changed);
            lists.add({.path = u"/a/1.tcia"_s});
            lists.add(shared);
            lists.add({.path = u"/a/2.tcia"_s});
            lists.add({.path = u"/a/1.tcia"_s}); // again
            QCOMPARE(changed.size(), 4);
        }
        QCOMPARE(stored(), (QList<RecentList> {{.path = u"/a/1.tcia"_s}, {.path = u"/a/2.tcia"_s}, shared}));
        Settings settings;
        RecentLists lists(settings);
        for (int i = 0; i < 20; ++i)
            lists.add({.path = u"/b/%1"_s.arg(i)});
        QCOMPARE(lists.all().size(), RecentLists::most);
        QCOMPARE(lists.all().first().path, u"/b/19"_s);
        QCOMPARE(lists.namesOf(shared.server), QStringList(shared.name)); // for completion
        lists.clear();
        QVERIFY(lists.all().isEmpty() && lists.namesOf(shared.server).isEmpty());
    }

    void namesBelongToTheirServer()
    {
        Settings settings;
        RecentLists lists(settings);
        lists.add({.server = u"a"_s, .name = u"one"_s});
        lists.add({.server = u"a"_s, .name = u"two"_s});
        lists.add({.server = u"b"_s, .name = u"one"_s});
        QCOMPARE(lists.namesOf(u"a"_s), (QStringList {u"two"_s, u"one"_s}));
        QCOMPARE(lists.namesOf(u"b"_s), QStringList(u"one"_s));
        for (int i = 0; i < 60; ++i)
            lists.add({.server = u"b"_s, .name = QString::number(i)});
        QCOMPARE(lists.namesOf(u"b"_s).size(), RecentLists::mostNames);
    }

    void whatIsNotUnderstoodIsLeftOut()
    {
        Settings settings;
        settings.setValue(Setting::RecentLists,
                          QStringList {u"of a later version\tx"_s, {}, u"file\t/a"_s, u"file\t"_s});
        RecentLists lists(settings);
        QCOMPARE(lists.all(), QList<RecentList> {{.path = u"/a"_s}});
    }
};

QTEST_GUILESS_MAIN(TestRecentLists)
#include "tst_recentlists.moc"
