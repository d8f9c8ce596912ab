// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QList>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace tcia::basket {

//! A long list of series in implicitly shared chunks: changing a copy copies one chunk instead of two hundred thousand
//! series. Immutable instances may be read from any thread.
class SeriesList
{
public:
    static constexpr qsizetype partSize = 500;

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using difference_type = qsizetype;
        using value_type = Series;
        using pointer = const Series *;
        using reference = const Series &;

        Iterator() = default;
        Iterator(const SeriesList &list, qsizetype row) : m_list(&list), m_row(row) {}
        reference operator*() const { return (*m_list)[m_row]; }
        pointer operator->() const { return &(*m_list)[m_row]; }
        Iterator &operator++() { return ++m_row, *this; }
        Iterator operator++(int) { return {*m_list, m_row++}; }
        bool operator==(const Iterator &other) const { return m_row == other.m_row; }

    private:
        const SeriesList *m_list = nullptr;
        qsizetype m_row = 0;
    };

    SeriesList() = default;
    SeriesList(const QList<Series> &series) // a list is a list
    {
        for (const Series &one : series)
            append(one);
    }
    SeriesList(std::initializer_list<Series> series) : SeriesList(QList<Series>(series)) {}

    qsizetype size() const { return m_parts.isEmpty() ? 0 : (m_parts.size() - 1) * partSize + m_parts.last().size(); }
    bool isEmpty() const { return m_parts.isEmpty(); }
    const Series &operator[](qsizetype row) const { return m_parts.at(row / partSize).at(row % partSize); }
    const Series &first() const { return (*this)[0]; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }
    const QList<QList<Series>> &parts() const { return m_parts; } //!< all of partSize except the last

    void append(const Series &series)
    {
        if (m_parts.isEmpty() || m_parts.last().size() == partSize)
            m_parts.append(QList<Series>());
        m_parts.last().append(series);
    }
    void replace(qsizetype row, const Series &series) { m_parts[row / partSize][row % partSize] = series; }
    void truncate(qsizetype size) //!< `size` must be smaller than the current size
    {
        m_parts.resize((size + partSize - 1) / partSize);
        if (size % partSize > 0)
            m_parts.last().resize(size % partSize);
    }
    QList<Series> toList() const
    {
        QList<Series> out;
        out.reserve(size());
        for (const QList<Series> &part : m_parts)
            out.append(part);
        return out;
    }
    bool operator==(const SeriesList &) const = default;

private:
    QList<QList<Series>> m_parts; // none is empty
};

} // namespace tcia::basket
