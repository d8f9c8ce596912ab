// SPDX-License-Identifier: Apache-2.0
#include "models/changesmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using catalog::ChangeKind;
using catalog::SeriesChange;
using models::ChangesModel;

namespace {

const QDateTime today(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);

SeriesChange change(ChangeKind kind, const QString &uid, const QString &what = {})
{
    return {.kind = kind,
            .collection = u"C"_s,
            .patientId = u"P"_s,
            .seriesUid = uid,
            .modality = u"CT"_s,
            .description = u"<b>scan"_s,
            .what = what,
            .seen = today};
}

QStringList rows(const ChangesModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << QString(model.index(row, ChangesModel::KindColumn).data().toString() + u' ' +
                       model.index(row, ChangesModel::UidColumn).data().toString());
    return out;
}

} // namespace

class TestChangesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void latestFirstAndByKind()
    {
        ChangesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChanges({change(ChangeKind::New, u"1"_s), change(ChangeKind::Withdrawn, u"2"_s)});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.addLatest({change(ChangeKind::Changed, u"3"_s, u"Modality ImageCount"_s)});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(rows(model), QStringList({u"Changed 3"_s, u"New 1"_s, u"Withdrawn 2"_s}));
        QCOMPARE(model.count(ChangeKind::Changed), 1);

        model.setKind(ChangeKind::Withdrawn);
        QCOMPARE(rows(model), QStringList({u"Withdrawn 2"_s}));
        QCOMPARE(model.at(0).seriesUid, u"2"_s);
        QCOMPARE(model.total(), 3);
        inserted.clear();
        model.addLatest({change(ChangeKind::New, u"4"_s)}); // not of the kind that is shown
        QCOMPARE(inserted.size(), 0);
        model.addLatest({change(ChangeKind::Withdrawn, u"5"_s), change(ChangeKind::New, u"6"_s)});
        QCOMPARE(rows(model), QStringList({u"Withdrawn 5"_s, u"Withdrawn 2"_s}));
        model.setKind({});
        QCOMPARE(model.rowCount(), 6);
        model.setChanges({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(ChangeKind::New), 0);
    }

    void saysWhatDiffersInWords()
    {
        ChangesModel model;
        model.setChanges({change(ChangeKind::Changed, u"1"_s, u"SeriesDescription ImageCount Unheard-of"_s)});
        const QString words = model.index(0, ChangesModel::DiffersColumn).data().toString();
        QVERIFY2(words.startsWith(u"Description, "_s) && words.endsWith(u", Unheard-of"_s), qPrintable(words));
        QCOMPARE(model.index(0, ChangesModel::DescriptionColumn).data(Qt::ToolTipRole).toString(),
                 u"<b>scan"_s); // the window shows it as it is
        QCOMPARE(model.index(0, ChangesModel::WhenColumn).data(ChangesModel::SortRole).toDateTime(), today);
    }

    void holdsTheLatestOfAHundredThousand()
    {
        QList<SeriesChange> many;
        for (int i = 0; i < 100'000; ++i)
            many << change(ChangeKind(i % 3), QString::number(i));
        ChangesModel model;
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        model.setChanges(many);
        QCOMPARE(sorted.rowCount(), int(ChangesModel::most));
        QVERIFY(model.isCut());
        model.setKind(ChangeKind::New);
        QCOMPARE(sorted.rowCount(), 3334);
        QCOMPARE(sorted.index(3333, ChangesModel::UidColumn).data().toString(), u"9999"_s);
    }

    void oldestChangesAreDropped()
    {
        QList<SeriesChange> many;
        for (int i = 0; i < ChangesModel::most; ++i)
            many << change(ChangeKind(i % 2), QString::number(i));
        ChangesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChanges(many);
        QVERIFY(!model.isCut());
        model.setKind(ChangeKind::New);
        model.addLatest(
            {change(ChangeKind::New, u"a"_s), change(ChangeKind::Changed, u"b"_s), change(ChangeKind::New, u"c"_s)});
        QVERIFY(model.isCut());
        QCOMPARE(model.total(), ChangesModel::most);
        QCOMPARE(model.rowCount(), 5001); // of the three oldest one was new
        QCOMPARE(model.at(0).seriesUid, u"a"_s);
        QCOMPARE(model.at(5000).seriesUid, u"9996"_s);
        model.addLatest(many + many); // more than it holds
        QCOMPARE(model.total(), ChangesModel::most);
        QCOMPARE(model.at(4999).seriesUid, u"9998"_s);
        model.setChanges({});
        QVERIFY(!model.isCut());
    }
};

QTEST_GUILESS_MAIN(TestChangesModel)
#include "tst_changesmodel.moc"
