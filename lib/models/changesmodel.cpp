// SPDX-License-Identifier: Apache-2.0
#include "models/changesmodel.h"

#include "core/fields.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::models {

using catalog::ChangeKind;
using catalog::SeriesChange;

namespace {

struct ColumnRow
{
    const char *title;
    QString (*shown)(const SeriesChange &);
};

//! The titles of the attributes that differ.
QString differs(const SeriesChange &change)
{
    QStringList titles;
    for (const QString &key : change.what.split(u' ', Qt::SkipEmptyParts)) {
        const Field<Series> *field = fieldOf<Series>(key);
        titles << (field ? QCoreApplication::translate("Fields", field->title) : key);
    }
    return text::list(titles);
}

// In the order of ChangesModel::Column.
constexpr std::array<ColumnRow, ChangesModel::ColumnCount> columns {{
    {QT_TRANSLATE_NOOP("ChangesColumns", "When"),
     [](const SeriesChange &c) { return QLocale().toString(c.seen.toLocalTime(), QLocale::ShortFormat); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "What"), [](const SeriesChange &c) { return wordsFor(c.kind); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Collection"),
     [](const SeriesChange &c) { return text::plain(c.collection); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Patient"), [](const SeriesChange &c) { return text::plain(c.patientId); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Modality"), [](const SeriesChange &c) { return text::plain(c.modality); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Description"),
     [](const SeriesChange &c) { return text::plain(c.description); }},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Differs in"), differs},
    {QT_TRANSLATE_NOOP("ChangesColumns", "Series UID"), [](const SeriesChange &c) { return text::plain(c.seriesUid); }},
}};

} // namespace

QString wordsFor(ChangeKind kind)
{
    constexpr std::array<const char *, catalog::changeKindCount> words {QT_TRANSLATE_NOOP("ChangeKinds", "New"),
                                                                        QT_TRANSLATE_NOOP("ChangeKinds", "Changed"),
                                                                        QT_TRANSLATE_NOOP("ChangeKinds", "Withdrawn")};
    return QCoreApplication::translate("ChangeKinds", words[size_t(kind)]);
}

void ChangesModel::setChanges(const QList<SeriesChange> &changes)
{
    beginResetModel();
    m_isCut = changes.size() > most;
    m_changes = changes.first(std::min(changes.size(), most));
    show();
    endResetModel();
}

void ChangesModel::addLatest(const QList<SeriesChange> &changes)
{
    const QList<SeriesChange> latest = changes.first(std::min(changes.size(), most));
    m_isCut |= latest.size() < changes.size();
    dropOldest(m_changes.size() + latest.size() - most);
    const auto shown = std::ranges::count_if(latest, [this](const SeriesChange &change) { return isShown(change); });
    if (shown > 0)
        beginInsertRows({}, 0, int(shown) - 1);
    m_changes = latest + m_changes;
    show();
    if (shown > 0)
        endInsertRows();
}

void ChangesModel::dropOldest(qsizetype count)
{
    if (count <= 0)
        return;
    m_isCut = true;
    const qsizetype remaining = m_changes.size() - count;
    const auto first = int(std::ranges::lower_bound(m_shown, remaining) - m_shown.begin());
    const bool isSeen = first < rowCount();
    if (isSeen)
        beginRemoveRows({}, first, rowCount() - 1);
    m_changes.remove(remaining, count);
    show();
    if (isSeen)
        endRemoveRows();
}

void ChangesModel::setKind(std::optional<ChangeKind> kind)
{
    if (kind == m_kind)
        return;
    beginResetModel();
    m_kind = kind;
    show();
    endResetModel();
}

void ChangesModel::show()
{
    m_counts = {};
    m_shown.clear();
    m_shown.reserve(size_t(m_changes.size()));
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        ++m_counts[size_t(m_changes[i].kind)];
        if (isShown(m_changes[i]))
            m_shown.push_back(i);
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int ChangesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SeriesChange &change = at(index.row());
    const auto shown = [&] { return columns[size_t(index.column())].shown(change); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return shown();
    case SortRole: return index.column() == WhenColumn ? QVariant(change.seen) : QVariant(shown());
    default: return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount)
        return QCoreApplication::translate("ChangesColumns", columns[size_t(section)].title);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace tcia::models
