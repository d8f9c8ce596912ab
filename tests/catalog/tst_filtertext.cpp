// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::catalog;

//! Filters as text, as they are stored and shared.
class TestFilterText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTextAndBack()
    {
        Filter filter {.text = u"a&b = ü"_s, .ids = {u"1.2"_s, u"P 1"_s}, .chosen = {}};
        filter = filter.with(FacetId::Modality, u"CT"_s, true)
                     .with(FacetId::Modality, QString(), true)
                     .with(FacetId::BodyPart, u"CHEST "_s, true)
                     .with(FacetId::Size, u"1+ GB"_s, true);
        filter.combineMode = CombineMode::SameStudy;
        filter.mergeSpellings = true;
        const auto back = Filter::fromText(u"  "_s + filter.toText() + u'\n');
        QVERIFY(back);
        QVERIFY(*back == filter);
        Filter inBasket;
        inBasket.inBasket = true;
        QVERIFY(!inBasket.isEmpty() && *Filter::fromText(inBasket.toText()) == inBasket);
        QVERIFY(!Filter::fromText(u"basket=other"_s));
        QVERIFY(*Filter::fromText({}) == Filter());
        QCOMPARE(Filter().toText(), QString());
        QCOMPARE(Filter::fromText(u"modality=CT&colour=red"_s).error().context.name, u"colour"_s);
        QVERIFY(!Filter::fromText(u"together=always"_s));
        QVERIFY(!Filter::fromText(u"what is this"_s));
    }
};

QTEST_GUILESS_MAIN(TestFilterText)
#include "tst_filtertext.moc"
