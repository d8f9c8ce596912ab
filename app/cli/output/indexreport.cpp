// SPDX-License-Identifier: Apache-2.0
// The JSON keys are a stable interface, documented in commands.cpp for --help.
#include "cli/output/indexreport.h"

#include "cli/output/progressreport.h"
#include "cli/output/tables.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/errorname.h"
#include "core/text.h"
#include "core/timetext.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

using catalog::Indexer;

namespace {

constexpr qint64 longWait = 300; // seconds: reported with the time it ends, also in the quiet style

} // namespace

IndexReport::IndexReport(Session &session) : m_session(session), m_style(styleFor(session.options(), session.console()))
{
}

IndexReport::~IndexReport() { m_session.console().redraw({}); }

void IndexReport::follow(catalog::Catalog &catalog, Indexer &indexer)
{
    QObject::connect(&indexer, &Indexer::progressed, &indexer, [this](const catalog::IndexProgress &progress) {
        m_progress = progress;
        if (m_style == ProgressStyle::Bar && progress.total > 0)
            m_session.console().redraw(line());
    });
    QObject::connect(&indexer, &Indexer::indexed, &indexer, [this, &catalog](const QString &collection) {
        const catalog::SeriesTable &table = *catalog.entries()[size_t(catalog.entryOf(collection))].table;
        indexed(collection, table.size());
        if (const QString words = wordsFor(table.unusable()); !words.isEmpty()) //: %1 a collection
            m_session.note(Tr::tr("Collection %1: %2").arg(text::plain(collection), words));
    });
    QObject::connect(&indexer, &Indexer::retrying, &indexer,
                     [this](const QString &collection, const Error &error, qint64 delayMs) {
                         retrying(collection, error, delayMs);
                     });
    QObject::connect(&indexer, &Indexer::failed, &indexer,
                     [this](const QString &collection, const Error &error) { failed(collection, error); });
}

void IndexReport::indexed(const QString &collection, qint64 series)
{
    if (m_style == ProgressStyle::Json)
        write(u"done"_s, {{u"collection"_s, collection}, {u"series"_s, series}, {u"totals"_s, totals()}});
    else if (m_style == ProgressStyle::Lines)
        m_session.console().say(u"[%1/%2] %3: %4"_s.arg(QString::number(m_progress.done),
                                                        QString::number(m_progress.total), text::plain(collection),
                                                        Tr::tr("%Ln series", nullptr, int(series))));
}

void IndexReport::retrying(const QString &collection, const Error &error, qint64 delayMs)
{
    const qint64 seconds = (delayMs + 500) / 1000;
    if (m_style == ProgressStyle::Json) {
        QJsonObject object {{u"message"_s, text::inEnglish(error)}, {u"inSeconds"_s, seconds}};
        if (!collection.isEmpty())
            object[u"collection"_s] = collection;
        write(collection.isEmpty() ? u"hold"_s : u"retry"_s, object);
    } else if (m_style != ProgressStyle::None || seconds >= longWait) {
        const QString what = collection.isEmpty() ? Tr::tr("The server") : text::plain(collection);
        const QString words =
            seconds < longWait
                ? Tr::tr("%1 will be retried in %2. %3").arg(what, text::duration(seconds), text::of(error))
                : Tr::tr("%1 will be retried at %2. %3")
                      .arg(what, text::timeText(QDateTime::currentDateTime().addSecs(seconds)), text::of(error));
        m_session.console().say(words);
    }
}

void IndexReport::failed(const QString &collection, const Error &error)
{
    if (m_style == ProgressStyle::Json)
        write(u"failed"_s, {{u"collection"_s, collection},
                            {u"message"_s, text::inEnglish(error)},
                            {u"kind"_s, QString(nameOf(error.kind))},
                            {u"transient"_s, isTransient(error.kind)},
                            {u"totals"_s, totals()}});
    else
        m_session.console().say(Tr::tr("tcia: collection %1 failed: %2").arg(text::plain(collection), text::of(error)));
}

void IndexReport::finished(Exit exit)
{
    m_session.console().redraw({});
    if (m_style == ProgressStyle::Json)
        write(u"finished"_s, {{u"exitStatus"_s, int(exit)}, {u"totals"_s, totals()}});
    else if (m_style != ProgressStyle::None && m_progress.total > 0)
        m_session.console().say(line());
}

void IndexReport::write(const QString &event, QJsonObject object)
{
    object[u"event"_s] = event;
    m_session.console().say(jsonLine(object));
}

QJsonObject IndexReport::totals() const
{
    QJsonObject totals {{u"collections"_s, m_progress.total},
                        {u"done"_s, m_progress.done},
                        {u"failed"_s, m_progress.failed},
                        {u"series"_s, m_progress.series}};
    if (m_progress.secondsLeft)
        totals[u"secondsLeft"_s] = *m_progress.secondsLeft;
    return totals;
}

QString IndexReport::line() const
{
    QStringList parts {Tr::tr("%1 of %n collections", nullptr, int(m_progress.total)).arg(m_progress.done),
                       Tr::tr("%Ln series", nullptr, int(m_progress.series))};
    if (m_progress.failed > 0)
        parts << Tr::tr("%n failed", nullptr, int(m_progress.failed));
    if (m_progress.secondsLeft.value_or(0) > 0)
        parts << Tr::tr("%1 left").arg(text::duration(*m_progress.secondsLeft));
    return parts.join(u"  "_s);
}

} // namespace tcia::cli
