// SPDX-License-Identifier: Apache-2.0
#include "models/tagmodel.h"

namespace tcia::models {

namespace {

//! One row per column: title and text.
struct ColumnRow
{
    const char *title;
    QString dicom::Tag::*text;
};

constexpr ColumnRow columns[TagModel::ColumnCount] = {
    {QT_TRANSLATE_NOOP("tcia::models::TagModel", "Tag"), &dicom::Tag::tag},
    {QT_TRANSLATE_NOOP("tcia::models::TagModel", "Name"), &dicom::Tag::name},
    {QT_TRANSLATE_NOOP("tcia::models::TagModel", "Type"), &dicom::Tag::vr},
    {QT_TRANSLATE_NOOP("tcia::models::TagModel", "Value"), &dicom::Tag::value},
};

bool matches(const dicom::Tag &tag, const QString &text)
{
    return tag.tag.contains(text, Qt::CaseInsensitive) || tag.name.contains(text, Qt::CaseInsensitive) ||
           tag.value.contains(text, Qt::CaseInsensitive);
}

} // namespace

TagModel::TagModel(QObject *parent) : QAbstractTableModel(parent) {}

void TagModel::setTags(QList<dicom::Tag> tags)
{
    beginResetModel();
    m_tags = std::move(tags);
    filter();
    endResetModel();
}

void TagModel::setSearch(const QString &text)
{
    if (text.trimmed() == m_search)
        return;
    beginResetModel();
    m_search = text.trimmed();
    filter();
    endResetModel();
}

void TagModel::filter()
{
    m_shown.clear();
    for (qsizetype row = 0; row < m_tags.size(); ++row)
        if (m_search.isEmpty() || matches(m_tags[row], m_search))
            m_shown.append(row);
}

int TagModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int TagModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const dicom::Tag &tag = m_tags[m_shown[index.row()]];
    const QString text = tag.*columns[index.column()].text;
    if (role == Qt::DisplayRole && index.column() == TagColumn)
        return QString(QStringLiteral("  ").repeated(tag.depth) + text);
    return text;
}

QVariant TagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return tr(columns[section].title);
}

} // namespace tcia::models
