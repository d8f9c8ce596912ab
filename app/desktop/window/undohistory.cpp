// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/undohistory.h"

#include <QScopedValueRollback>

#include <functional>

namespace tcia::desktop {

namespace {

constexpr int maxSteps = 100;

//! A change that was made before it is recorded.
class Change : public QUndoCommand
{
public:
    Change(const QString &what, std::function<void()> undo, std::function<void()> redo)
        : QUndoCommand(what), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }
    void undo() override { m_undo(); }
    void redo() override
    {
        if (std::exchange(m_isMade, false)) // QUndoStack::push() calls it
            return;
        m_redo();
    }

private:
    const std::function<void()> m_undo, m_redo;
    bool m_isMade = true;
};

using SetFilter = std::function<void(const catalog::Filter &)>;

//! A change of the filter. Continuous typing in the search field is one change.
class FilterChange : public QUndoCommand
{
public:
    FilterChange(SetFilter set, catalog::Filter before, catalog::Filter after)
        : QUndoCommand(UndoHistory::tr("filter")),
          m_set(std::move(set)),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_set(m_before); }
    void redo() override
    {
        if (!std::exchange(m_isMade, false))
            m_set(m_after);
    }
    int id() const override { return isTyping() ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        m_after = static_cast<const FilterChange *>(next)->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    bool isTyping() const
    {
        catalog::Filter same = m_before;
        same.text = m_after.text;
        return same == m_after;
    }

    const SetFilter m_set;
    const catalog::Filter m_before;
    catalog::Filter m_after;
    bool m_isMade = true;
};

//! The series of some rows of a basket.
QList<Series> seriesOf(const basket::Snapshot &basket, const QList<basket::Run> &runs)
{
    QList<Series> out;
    for (const basket::Run &run : runs)
        for (qsizetype row = run.first; row < run.first + run.count; ++row)
            out << basket->series[row];
    return out;
}

QStringList uidsOf(const QList<Series> &series)
{
    QStringList out;
    for (const Series &one : series)
        out << one.seriesUid;
    return out;
}

} // namespace

UndoHistory::UndoHistory(catalog::Catalog &catalog, session::SeriesSelection &selection, session::Baskets &baskets,
                         QObject *parent)
    : QObject(parent),
      m_catalog(catalog),
      m_selection(selection),
      m_baskets(baskets),
      m_filter(catalog.filter()),
      m_ticked(selection.snapshot()),
      m_series(baskets.basket().content())
{
    m_stack.setUndoLimit(maxSteps);
    connect(&catalog, &catalog::Catalog::filterChanged, this, &UndoHistory::recordFilter);
    connect(&selection, &session::SeriesSelection::ticked, this, &UndoHistory::recordSelection);
    connect(&baskets.basket(), &basket::Basket::aboutToChange, this,
            [this] { m_series = m_baskets.basket().content(); });
    connect(&baskets.basket(), &basket::Basket::changed, this, &UndoHistory::recordBasket);
}

void UndoHistory::recordFilter()
{
    const catalog::Filter before = std::exchange(m_filter, m_catalog.filter());
    if (m_isReplaying || before == m_filter)
        return;
    const auto set = [this](const catalog::Filter &filter) {
        const QScopedValueRollback replaying(m_isReplaying, true);
        m_catalog.setFilter(filter);
    };
    m_stack.push(new FilterChange(set, before, m_filter));
}

void UndoHistory::recordSelection()
{
    const auto restore = [this](const session::SeriesSelection::Snapshot &snapshot) {
        return [this, snapshot] { m_selection.restore(m_ticked = snapshot); };
    };
    const auto before = std::exchange(m_ticked, m_selection.snapshot());
    m_stack.push(new Change(tr("selection"), restore(before), restore(m_ticked)));
}

//! Undoing a basket edit applies the opposite edit, so that series added from elsewhere meanwhile stay.
void UndoHistory::recordBasket(const basket::BasketChange &change)
{
    const basket::Snapshot before = std::exchange(m_series, nullptr);
    const bool isAdded = change.inserted.count > 0;
    const basket::Snapshot content = isAdded ? change.next : before;
    const QList<basket::Run> runs = isAdded ? QList<basket::Run> {change.inserted} : change.removed;
    qsizetype count = 0;
    for (const basket::Run &run : runs)
        count += run.count;
    if (!change.isByUser || count == 0)
        return;
    // Records of two hundred thousand series are gathered on the pool, and only if the change is undone.
    using enum basket::Basket::Origin;
    const auto open = [this, id = change.basket] {
        const bool exists = m_baskets.contains(id);
        if (exists)
            m_baskets.open(id);
        return exists;
    };
    const auto add = [this, open, content, runs] {
        if (open())
            m_baskets.basket().add([=] { return seriesOf(content, runs); }, Program);
    };
    const auto remove = [this, open, content, runs] {
        if (open())
            m_baskets.basket().remove([=] { return uidsOf(seriesOf(content, runs)); }, Program);
    };
    const int shown = int(count);
    m_stack.push(isAdded ? new Change(tr("adding %n series", nullptr, shown), remove, add)
                         : new Change(tr("removing %n series", nullptr, shown), add, remove));
}

} // namespace tcia::desktop
