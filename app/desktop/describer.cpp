// SPDX-License-Identifier: Apache-2.0
#include "desktop/describer.h"

#include "core/async.h"

namespace tcia::desktop {

namespace {

constexpr qsizetype atATime = 3; // leaves room for the user's own questions

bool isBare(const Series &series) { return series.collection.isEmpty() || !series.imageCount || !series.fileSize; }

} // namespace

Describer::Describer(archive::Archive &archive, basket::Basket &basket, QObject *parent)
    : QObject(parent), m_archive(archive), m_basket(basket)
{
    connect(&m_basket, &basket::Basket::inserted, this, &Describer::lookAt);
    connect(&m_basket, &basket::Basket::reset, this, &Describer::look);
    look();
}

void Describer::look() { lookAt(0, m_basket.series().size()); }

void Describer::lookAt(qsizetype first, qsizetype count)
{
    for (qsizetype row = first; row < first + count; ++row)
        if (const Series &series = m_basket.series()[row]; isBare(series) && !m_seen.contains(series.seriesUid)) {
            m_seen.insert(series.seriesUid);
            m_waiting << series.seriesUid;
        }
    askMore();
}

void Describer::askMore()
{
    while (m_asked < atATime && !m_waiting.isEmpty()) {
        const QString uid = m_waiting.takeFirst();
        if (!m_basket.contains(uid))
            continue;
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
            m_waiting << seriesUid;
            for (const QString &uid : std::exchange(m_waiting, {}))
                m_seen.remove(uid);
        } else {
            Q_EMIT failed(answer.error());
        }
    }
    askMore();
}

} // namespace tcia::desktop
