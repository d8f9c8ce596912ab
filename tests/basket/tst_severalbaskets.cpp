// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"
#include "core/files.h"
#include "storedseries.h"
#include "support/waiting.h"
#include "wholeseries.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using basket::BasketStore;
using basket::OtherChanges;
using tests::answerOf;
using tests::seriesNumbered;
using tests::storedUids;
using tests::wholeSeries;

//! Several named baskets in one file.
class TestSeveralBaskets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    //! Names are bound to no id, and only to one server.
    void severalOfOneServer()
    {
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"here"_s, seriesNumbered({1})))); // the first of a server has its key as id
        const auto second = answerOf(store.create(u"here"_s, u" Lung\n cohort "_s));
        QVERIFY(second);
        QCOMPARE(second->name, u"Lung cohort"_s);
        QVERIFY(answerOf(store.create(u"there"_s, u"LUNG cohort"_s)));
        const auto content = std::make_shared<basket::BasketContent>();
        content->series = seriesNumbered({1, 2});
        const auto copy = answerOf(store.create(u"here"_s, u"Copy"_s, [content] { return content; }));
        QVERIFY(answerOf(store.save(copy->id, seriesNumbered({1, 2, 3}))));
        QVERIFY(answerOf(store.save(copy->id, seriesNumbered({1, 2})))->isNone()); // it counts as read
        QVERIFY(answerOf(store.save(second->id, seriesNumbered({3, 4, 5}))));
        const auto lines = [&store] {
            QStringList out;
            const auto all = answerOf(store.list());
            for (const basket::BasketInfo &one : all.value())
                out << u"%1: %2, %3"_s.arg(one.server, one.name).arg(one.series);
            return out;
        };
        QCOMPARE(lines(), (QStringList {u"here: Basket, 1"_s, u"here: Copy, 2"_s, u"here: Lung cohort, 3"_s,
                                        u"there: LUNG cohort, 0"_s}));
        QCOMPARE(answerOf(store.load(second->id)).value(), seriesNumbered({3, 4, 5}));

        QVERIFY(answerOf(store.rename(*second, u"<b>Lung & more</b>"_s)));
        QVERIFY(answerOf(store.save(second->id, seriesNumbered({3})))); // the name is not part of the content
        QVERIFY(answerOf(store.drop(u"here"_s)));
        QCOMPARE(lines(),
                 (QStringList {u"here: <b>Lung & more</b>, 1"_s, u"here: Copy, 2"_s, u"there: LUNG cohort, 0"_s}));
    }

    void sizesAreCounted()
    {
        QList<Series> series = seriesNumbered({1, 2});
        series[1].fileSize.reset();
        BasketStore store(path());
        QVERIFY(answerOf(store.save(u"here"_s, series)));
        const auto all = answerOf(store.list());
        QCOMPARE(all.value(), (QList<basket::BasketInfo> {{.id = u"here"_s,
                                                           .server = u"here"_s,
                                                           .name = u"Basket"_s,
                                                           .series = 2,
                                                           .bytes = *series[0].fileSize,
                                                           .bytesUnknown = 1}}));
    }

    void refusedNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("taken") << u"Lung"_s;
        QTest::newRow("another case") << u"lUNG"_s;
        QTest::newRow("with spaces around") << u"  Lung "_s;
        QTest::newRow("wide letters") << u"\uFF2Cung"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("only control characters") << u"\n\t\u200B"_s;
        QTest::newRow("too long") << QString(61, u'x');
        QTest::newRow("far too long") << QString(1'000'000, u'x');
    }
    void refusedNames()
    {
        QFETCH(QString, name);
        BasketStore store(path());
        QVERIFY(answerOf(store.create(u"here"_s, u"Lung"_s)));
        const auto other = answerOf(store.create(u"here"_s, u"Other"_s));
        const auto created = answerOf(store.create(u"here"_s, name));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Error::Kind::Usage);
        const auto renamed = answerOf(store.rename(other.value(), name));
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().kind, Error::Kind::Usage);
        QCOMPARE(answerOf(store.list()).value().last(), *other);
        QVERIFY(answerOf(store.rename(*other, u"OTHER"_s))); // its own is not taken
    }

    //! The name of a basket that comes to be by its content is free.
    void defaultNameIsFree()
    {
        BasketStore store(path());
        QVERIFY(answerOf(store.create(u"here"_s, u"basket"_s)));
        QVERIFY(answerOf(store.save(u"here"_s, seriesNumbered({1}))));
        QCOMPARE(answerOf(store.list()).value().last().name, u"Basket 2"_s);
    }

    //! Of two processes, one creates, renames and deletes baskets while the other writes.
    void twoWritersOfSeveral()
    {
        BasketStore one(path());
        BasketStore other(path());
        const auto a = answerOf(one.create(u"here"_s, u"A"_s)).value();
        const auto b = answerOf(one.create(u"here"_s, u"B"_s)).value();
        QVERIFY(answerOf(one.save(a.id, seriesNumbered({1, 2}))));
        QCOMPARE(answerOf(other.list()).value().size(), 2);
        QCOMPARE(answerOf(other.load(a.id)).value(), seriesNumbered({1, 2}));
        QVERIFY(answerOf(one.save(b.id, seriesNumbered({7}))));
        QVERIFY(answerOf(other.save(b.id, seriesNumbered({8})))); // it did not read it
        QVERIFY(answerOf(one.rename(a, u"C"_s)));
        QVERIFY(!answerOf(other.create(u"here"_s, u"c"_s))); // the name was taken elsewhere
        QCOMPARE(answerOf(one.save(a.id, seriesNumbered({2}))).value(), OtherChanges());
        QCOMPARE(answerOf(other.save(a.id, seriesNumbered({1, 2, 3}))).value().removed, QStringList {u"1.2.1"_s});
        QCOMPARE(storedUids(path(), a.id), QStringList({u"1.2.2"_s, u"1.2.3"_s}));
        QCOMPARE(storedUids(path(), b.id), QStringList({u"1.2.7"_s, u"1.2.8"_s}));
        // What one deletes while the other has it open is stored again as a whole, as the same server's.
        QVERIFY(answerOf(other.load(b.id)));
        QVERIFY(answerOf(one.drop(b.id)));
        QVERIFY(answerOf(one.create(u"here"_s, u"B"_s)));
        QVERIFY(answerOf(other.save(b.id, seriesNumbered({7, 8, 9})))->isNone());
        QCOMPARE(storedUids(path(), b.id).size(), 3);
        const auto all = answerOf(one.list()).value();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1].id, b.id);
        QCOMPARE(all[1].name, u"B 2"_s);
        for (const basket::BasketInfo &info : all)
            QCOMPARE(info.server, u"here"_s);
    }

    //! Damage to the series of one basket leaves names, servers and the series of the others.
    void damageOfOneBasket()
    {
        QList<Series> many;
        for (int i = 0; i < 5000; ++i)
            many.append(wholeSeries(i));
        QString large, small;
        {
            BasketStore store(path());
            small = answerOf(store.create(u"here"_s, u"Small"_s)).value().id;
            QVERIFY(answerOf(store.save(small, seriesNumbered({1, 2}))));
            large = answerOf(store.create(u"here"_s, u"Large"_s)).value().id;
            QVERIFY(answerOf(store.save(large, many)));
            QVERIFY(answerOf(store.save(u"there"_s, seriesNumbered({3}))));
        }
        QByteArray content = readFile(path()).value();
        content.replace(content.size() / 2, 8192, QByteArray(8192, '\x5a'));
        QVERIFY(writeFile(path(), content));
        BasketStore store(path());
        QStringList names;
        const auto all = answerOf(store.list());
        for (const basket::BasketInfo &info : all.value())
            names << info.server + u' ' + info.name;
        QCOMPARE(names, (QStringList {u"here Large"_s, u"here Small"_s, u"there Basket"_s}));
        QVERIFY(store.takeRepairNote().contains(u"could not be read"_s));
        QCOMPARE(answerOf(store.load(small)).value(), seriesNumbered({1, 2}));
        QCOMPARE(answerOf(store.load(u"there"_s)).value(), seriesNumbered({3}));
        const auto rest = answerOf(store.load(large));
        QVERIFY(rest->size() >= 3500 && rest->size() < 5000);
    }

private:
    QString path() const { return m_folder->filePath(u"baskets.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSeveralBaskets)
#include "tst_severalbaskets.moc"
