// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"
#include "core/fields.h"
#include "models/basketmodel.h"
#include "models/catalogmodel.h"
#include "models/changesmodel.h"
#include "models/facetmodel.h"
#include "models/problemsmodel.h"
#include "models/tagmodel.h"
#include "models/transfermodel.h"
#include "models/verdictmodel.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"
#include "support/step.h"
#include "support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::tests;

namespace {

const QString markup = u"<img src=\"file:///dev/zero\">"_s;

//! A series whose texts are markup, where possible.
Series hostile(const QString &uid)
{
    Series out = series(u"1.1"_s, uid, u"CT"_s, 1);
    for (const Field<Series> &field : fields<Series>())
        if (const auto text = std::get_if<QString Series::*>(&field.member); text && (out.**text).isEmpty())
            out.**text = markup;
    out.modality = markup;
    return out;
}

//! Checks the texts in a value of any role: they contain the markup unchanged and none of the model's own.
void look(const QVariant &value, int &seen, QStringList &faults, const QString &where)
{
    for (const QString &text :
         value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList(value.toString())) {
        seen += text.contains(markup);
        if (text.contains(u"&lt;"_s) || text.contains(u"<p"_s) || (text.contains(u"img"_s) && !text.contains(markup)))
            faults << where + u": "_s + text;
    }
}

void lookAt(const QAbstractItemModel &model, const QModelIndex &parent, int &seen, QStringList &faults)
{
    constexpr int roles = Qt::UserRole + 50;
    const QString name = QString::fromLatin1(model.metaObject()->className());
    for (int column = 0; column < model.columnCount(parent); ++column) {
        for (int role = 0; role < roles; ++role)
            look(model.headerData(column, Qt::Horizontal, role), seen, faults,
                 u"%1, heading %2, role %3"_s.arg(name).arg(column).arg(role));
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int role = 0; role < roles; ++role)
                look(model.index(row, column, parent).data(role), seen, faults,
                     u"%1, column %2, role %3"_s.arg(name).arg(column).arg(role));
    }
    for (int row = 0; row < model.rowCount(parent); ++row)
        if (const QModelIndex index = model.index(row, 0, parent); model.hasChildren(index))
            lookAt(model, index, seen, faults);
}

} // namespace

//! Markup in all texts of all models, in every role: models hand text over as it is, and make none of their own.
class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueAndFacets()
    {
        SmallArchive small;
        small.collections = {
            {markup,
             {{patient(markup)}, {study(markup, u"1.1"_s, {}, markup)}, {hostile(u"1.2.1"_s), hostile(u"1.2.2"_s)}}}};
        QTemporaryDir folder;
        catalog::CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
        archive::Archive archive(small.server());
        catalog::Catalog catalog(archive, store);
        models::CatalogModel model(catalog);
        catalog.start();
        QTRY_COMPARE(model.rowCount(), 1);
        catalog.load(0);
        QTRY_COMPARE(catalog.entries()[0].state, catalog::CatalogEntry::State::Loaded);
        const std::function<void(const QModelIndex &)> open = [&](const QModelIndex &index) {
            while (model.canFetchMore(index))
                model.fetchMore(index);
            for (int row = 0; row < model.rowCount(index); ++row)
                open(model.index(row, 0, index));
        };
        open(model.index(0, 0));
        TCIA_STEP(check(model, 5));
        const models::FacetModel facets(catalog, {});
        QTRY_VERIFY(facets.rowCount(facets.indexOf(catalog::FacetId::Licence)) > 0);
        int seen = 0;
        QStringList faults;
        lookAt(facets, {}, seen, faults);
        QCOMPARE(faults, QStringList());
        QVERIFY(seen >= 5);
    }

    void basket()
    {
        basket::Basket basket(markup);
        models::BasketModel model(basket);
        QVERIFY(answerOf(basket.add({hostile(u"1.2.1"_s), hostile(u"1.2.2"_s)})));
        QTRY_COMPARE(model.rowCount(), 2);
        TCIA_STEP(check(model, 10));
    }

    void tags()
    {
        models::TagModel model;
        model.setTags({{.tag = markup, .name = markup, .vr = markup, .value = markup, .depth = 1}});
        TCIA_STEP(check(model, 4));
    }

    void changes()
    {
        models::ChangesModel model;
        model.setChanges({{catalog::ChangeKind::Changed, markup, markup, u"1.2"_s, markup, markup,
                           u"SeriesDescription"_s, QDateTime::currentDateTimeUtc()}});
        TCIA_STEP(check(model, 4));
    }

    void verdicts()
    {
        models::VerdictModel model;
        verify::Verdict verdict;
        verdict.seriesUid = verdict.folder = verdict.reason = verdict.place = verdict.server = verdict.obstacle =
            markup;
        model.setVerdicts({verdict});
        TCIA_STEP(check(model, 3));
    }

    void transfersAndProblems()
    {
        QTemporaryDir folder;
        transfer::DownloadManager manager;
        models::TransferModel transfers(manager);
        models::ProblemsModel problems(manager);
        archive::Server server;
        server.name = markup;
        server.base = QUrl(u"http://127.0.0.1:9/v4"_s); // no listener there
        archive::Archive archive(server);
        manager.setPolicy({.attempts = 1, .probes = 0, .failuresToBlock = 1'000'000});
        manager.enqueue(archive, {hostile(u"1.2.1"_s)}, {.root = folder.path(), .layout = u"flat"_s});
        QTRY_COMPARE(problems.rowCount(), 1);
        TCIA_STEP(check(transfers, 2));
        problems.add(
            {.kind = Error::Kind::Server, .detail = markup, .context = {.name = markup}, .serverText = markup});
        TCIA_STEP(check(problems, 3));
    }

private:
    static void check(const QAbstractItemModel &model, int least)
    {
        int seen = 0;
        QStringList faults;
        lookAt(model, {}, seen, faults);
        QCOMPARE(faults, QStringList());
        QVERIFY2(seen >= least, qPrintable(u"%1 texts were looked at"_s.arg(seen)));
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
