// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "models/celldata.h"
#include "models/changesmodel.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;
using models::ChangesModel;

namespace {

constexpr int timeoutMs = 60'000;

} // namespace

//! Changes of the archive, and unusable rows of its answers.
class TestChanges : public QObject
{
    Q_OBJECT

    Home m_home;
    SmallArchive m_small;

    void start(Desk &desk)
    {
        desk.start(m_small.server().base, archive::DialectId::Legacy);
        QTRY_COMPARE_WITH_TIMEOUT(desk.model().rowCount(), 1, timeoutMs);
    }
    static QStringList rows(const Desk &desk)
    {
        const QAbstractItemModel *model = desk.find<QTreeView>("changesView")->model();
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row)
            out << QString(model->index(row, ChangesModel::KindColumn).data().toString() + u' ' +
                           model->index(row, ChangesModel::UidColumn).data().toString());
        out.sort();
        return out;
    }
    static void choose(const Desk &desk, const QString &uid)
    {
        auto *view = desk.find<QTreeView>("changesView");
        const auto found = view->model()->match(view->model()->index(0, ChangesModel::UidColumn), Qt::DisplayRole, uid,
                                                1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        view->setCurrentIndex(found.first());
    }

private Q_SLOTS:
    void init()
    {
        Content content;
        content.patients = {patient(u"P"_s)};
        content.studies = {study(u"P"_s, u"1.9"_s)};
        for (int i = 0; i < 3; ++i)
            content.series << series(u"1.9"_s, u"1.%1"_s.arg(i), u"CT"_s, i);
        m_small.collections = {{u"C"_s, content}};
        m_small.moreSeries = {};
    }

    void listsWhatTheArchiveChanged()
    {
        Desk desk;
        start(desk);
        desk.trigger(desktop::Act::ShowChanges);
        QTRY_VERIFY_WITH_TIMEOUT(desk.words("changesNotice").startsWith(u"No changes are known yet"_s), timeoutMs);
        QVERIFY(desk.words("changesNotice").contains(u"Open a collection"_s));
        QVERIFY(desk.open(desk.collection(u"C"_s)).isValid());
        QTRY_VERIFY_WITH_TIMEOUT(desk.services().session()->catalog().loadedCollections() == 1, timeoutMs);
        QTRY_VERIFY(desk.words("changesNotice").startsWith(u"Nothing has changed"_s));

        QList<Series> &held = m_small.collections[u"C"_s].series;
        held.removeAt(0);
        held[0].description = u"now told"_s;
        held << series(u"1.9"_s, u"1.7"_s, u"MR"_s);
        desk.trigger(desktop::Act::Refresh);
        const QStringList all {u"Changed 1.1"_s, u"New 1.7"_s, u"Withdrawn 1.0"_s};
        QTRY_COMPARE_WITH_TIMEOUT(rows(desk), all, timeoutMs);
        QTRY_COMPARE(desk.drawerCount(u"Changes"_s), u"3"_s);
        auto *view = desk.find<QTreeView>("changesView");
        QVERIFY(view->isVisible());

        auto *kinds = desk.find<QComboBox>("changesKind");
        kinds->setCurrentIndex(2);
        QCOMPARE(rows(desk), QStringList({u"Changed 1.1"_s}));
        QCOMPARE(view->model()->index(0, ChangesModel::DiffersColumn).data().toString(), u"Description"_s);
        kinds->setCurrentIndex(0);

        choose(desk, u"1.7"_s);
        desk.find<QAction>("revealChanged")->trigger();
        QTRY_COMPARE(desk.tree().currentIndex().data(models::NodeRole::SeriesUid).toString(), u"1.7"_s);
        view->selectAll();
        desk.find<QAction>("copyChangedUids")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
        QCOMPARE(desk.statusText(), u"Copied 3 UIDs."_s);
        desk.find<QAction>("addChanged")->trigger();
        QTRY_COMPARE(desk.chosen(), qsizetype(2)); // a withdrawn one cannot be fetched
        const auto said = [&desk] { return desk.statusText(); };
        QTRY_COMPARE(said(),
                     u"Added 2 series to Basket. 1 were withdrawn and cannot be downloaded."_s); // plurals come with
                                                                                                 // the translation
        QVERIFY(desk.services().session()->basket().contains(u"1.1"_s));
        choose(desk, u"1.7"_s);
        desk.find<QAction>("addChanged")->trigger();
        QTRY_COMPARE(said(), u"1 series were in Basket already."_s);
    }

    void isThereAfterARestartUntilRemoved()
    {
        m_small.goAway();
        Desk desk;
        start(desk);
        QTRY_COMPARE_WITH_TIMEOUT(rows(desk).size(), 3, timeoutMs);
        desk.find<QAction>("forgetChanges")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(rows(desk).size(), 0, timeoutMs);
        QTRY_COMPARE(desk.drawerCount(u"Changes"_s), QString());
        QVERIFY(m_small.comeBack());
    }

    void detailsSayWhatCannotBeShown()
    {
        // Known from the first of these tests: an answer without it could not have unusable rows.
        m_small.collections[u"C"_s].series << series(u"1.9"_s, u"1.7"_s, u"MR"_s);
        m_small.moreSeries = {QJsonObject(), QJsonObject {{u"Modality"_s, u"CT"_s}},
                              QJsonObject {{u"SeriesInstanceUID"_s, u"1.1"_s}}};
        Desk desk;
        start(desk);
        catalog::Catalog &catalog = desk.services().session()->catalog();
        QTRY_VERIFY_WITH_TIMEOUT(!catalog.loadingCollections() && catalog.isSettled(), timeoutMs);
        catalog.refresh(0);
        QTRY_VERIFY_WITH_TIMEOUT(catalog.entries()[0].table->unusable().rows() == 3, timeoutMs);
        const QString words = u"3 rows of the archive's answer could not be shown"_s;
        const models::ProblemsModel &problems = desk.problems();
        QCOMPARE(problems.rowCount(), 1);
        QCOMPARE(problems.index(0).data(models::ProblemsModel::WhatRole).toString(), u"C"_s);
        QVERIFY(problems.index(0).data(models::ProblemsModel::TextRole).toString().contains(words));
        desk.choose(desk.collection(u"C"_s));
        QTRY_VERIFY(desk.find<QLabel>("collectionState")->text().contains(words));
        const QModelIndex state = desk.collection(u"C"_s).siblingAtColumn(5);
        QVERIFY2(state.data(Qt::ToolTipRole).toString().contains(u"could not be shown"_s),
                 qPrintable(state.data(Qt::ToolTipRole).toString()));
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"just now"_s));
    }
};

QTEST_MAIN(TestChanges)
#include "tst_changes.moc"
