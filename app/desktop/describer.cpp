// SPDX-License-Identifier: Apache-2.0
#include "desktop/describer.h"

#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::desktop {

namespace {

constexpr qsizetype atATime = 3; // leaves room for the user's own questions

bool isBare(const Series &series) { return series.collection.isEmpty() || !series.imageCount || !series.fileSize; }

QStringList bareAmong(const basket::Snapshot &content, const basket::Run &rows)
{
    QStringList uids;
    for (qsizetype row = rows.first; row < rows.first + rows.count; ++row)
        if (const Series &series = content->series[row]; isBare(series))
            uids << series.seriesUid;
    return uids;
}

} // namespace

Describer::Describer(archive::Archive &archive, basket::Basket &basket, QObject *parent)
    : QObject(parent), m_archive(archive), m_basket(basket)
{
    connect(&m_basket, &basket::Basket::changed, this, [this](const basket::Step &step) { lookAt(step.inserted); });
    look();
}

void Describer::look()
{
    m_waiting.clear(); // those are among them
    lookAt({0, m_basket.series().size()});
}

void Describer::lookAt(const basket::Run &rows)
{
    if (rows.count == 0)
        return;
    whenDone(QtConcurrent::run(bareAmong, m_basket.content(), rows), this, [this](const Result<QStringList> &bare) {
        if (!bare)
            return Q_EMIT failed(bare.error());
        m_waiting += *bare;
        askMore();
    });
}

void Describer::askMore()
{
    while (m_asked < atATime && !m_waiting.isEmpty()) {
        const QString uid = m_waiting.takeFirst();
        const Series *series = m_basket.find(uid);
        if (!series || !isBare(*series) || m_seen.contains(uid))
            continue;
        m_seen.insert(uid);
        ++m_asked;
        whenDone(m_archive.describe(uid), this, [this, uid](const Result<Series> &answer) { take(uid, answer); });
    }
}

void Describer::take(const QString &seriesUid, const Result<Series> &answer)
{
    --m_asked;
    if (answer) {
        m_basket.update({*answer});
    } else if (answer.error().kind != Error::Kind::Cancelled && m_basket.contains(seriesUid)) {
        if (answer.error().kind == Error::Kind::Offline) { // the others would fail alike; asked again when the server is back
            m_seen.remove(seriesUid);
            m_waiting.clear();
        } else {
            Q_EMIT failed(answer.error());
        }
    }
    askMore();
}

} // namespace tcia::desktop
