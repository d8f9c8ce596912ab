// SPDX-License-Identifier: Apache-2.0
#include "session/selectionsummary.h"

#include "catalog/table/noncommercial.h"
#include "core/async.h"
#include "core/saturated.h"

#include <QtConcurrentRun>

namespace tcia::session {

namespace {

constexpr int soonMs = 40;

void addPart(SelectionFacts &facts, const SeriesSelection::Part &part, const basket::Snapshot &basket,
             const QHash<QString, QString> &onDisk)
{
    const catalog::NonCommercialRows nonCommercial(*part.table);
    part.rows.forEach([&](Row row) {
        const QString uid = part.table->seriesUid(row);
        facts.nonCommercial += nonCommercial.contains(row);
        facts.inBasket += basket->rows.contains(uid);
        if (onDisk.contains(uid))
            ++facts.onDisk;
        else
            facts.bytesToFetch = saturatedSum(facts.bytesToFetch, qMax<qint64>(0, part.table->bytes(row)));
    });
}

} // namespace

SelectionSummary::SelectionSummary(const SeriesSelection &selection, const basket::Basket &basket,
                                   const DiskIndex &disk, const TransferStages &transfers, QObject *parent)
    : QObject(parent), m_selection(selection), m_basket(basket), m_disk(disk), m_transfers(transfers)
{
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setInterval(soonMs);
    connect(&m_delayTimer, &QTimer::timeout, this, &SelectionSummary::count);
    const auto soon = [this] {
        if (!m_delayTimer.isActive())
            m_delayTimer.start();
    };
    connect(&selection, &SeriesSelection::changed, this, soon);
    connect(&basket, &basket::Basket::changed, this, soon);
    connect(&disk, &DiskIndex::changed, this, soon);
    connect(&transfers, &TransferStages::changed, this, &SelectionSummary::followTransfers);
}

TransferStage SelectionSummary::transferOfOne() const
{
    TransferStage stage = TransferStage::None;
    if (m_selection.count() == 1)
        for (const SeriesSelection::Part &part : m_selection.selected())
            part.rows.forEach([&](Row row) { stage = m_transfers.of(part.table->seriesUid(row)); });
    return stage;
}

void SelectionSummary::followTransfers()
{
    if (const TransferStage stage = transferOfOne(); std::exchange(m_facts.transfer, stage) != stage)
        Q_EMIT changed();
}

void SelectionSummary::count()
{
    const auto work = [selected = m_selection.selected(), basket = m_basket.content(), onDisk = m_disk.folders()] {
        SelectionFacts facts;
        facts.totals = totalsOf(selected, {});
        for (const SeriesSelection::Part &part : selected)
            addPart(facts, part, basket, onDisk);
        return facts;
    };
    onFinished(QtConcurrent::run(work), this, [this, request = ++m_request](const Result<SelectionFacts> &facts) {
        if (!facts || request != m_request)
            return;
        m_facts = *facts;
        m_facts.transfer = transferOfOne();
        Q_EMIT changed();
    });
}

} // namespace tcia::session
