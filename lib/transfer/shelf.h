// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace tcia::transfer {

//! A list whose entries lie where they are, whatever becomes of their order: to put a hundred thousand large ones in another order,
//! to take some out, or to make room for more moves pointers alone.
template <typename T>
class Shelf
{
public:
    //! Over the entries, in their order.
    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = const T &;

        const_iterator() = default;
        explicit const_iterator(const std::unique_ptr<T> *place) : m_place(place) {}
        const T &operator*() const { return **m_place; }
        const T *operator->() const { return m_place->get(); }
        const_iterator &operator++() { ++m_place; return *this; }
        const_iterator operator++(int) { return const_iterator(m_place++); }
        bool operator==(const const_iterator &) const = default;

    private:
        const std::unique_ptr<T> *m_place = nullptr;
    };

    size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }
    T &operator[](size_t place) { return *m_entries[place]; }
    const T &operator[](size_t place) const { return *m_entries[place]; }
    const_iterator begin() const { return const_iterator(m_entries.data()); }
    const_iterator end() const { return const_iterator(m_entries.data() + m_entries.size()); }
    T &back() { return *m_entries.back(); }
    void push_back(T &&entry) { m_entries.push_back(std::make_unique<T>(std::move(entry))); }

    //! Each place gets what was in `order[place]`.
    void reorder(const std::vector<qsizetype> &order)
    {
        std::vector<std::unique_ptr<T>> entries;
        entries.reserve(m_entries.capacity());
        for (const qsizetype from : order)
            entries.push_back(std::move(m_entries[size_t(from)]));
        m_entries.swap(entries);
    }

    //! Takes out those for which `wanted(place)` holds.
    template <typename Wanted>
    Shelf takeIf(Wanted wanted)
    {
        Shelf taken;
        size_t left = 0;
        for (size_t place = 0; place < m_entries.size(); ++place)
            if (wanted(qsizetype(place)))
                taken.m_entries.push_back(std::move(m_entries[place]));
            else
                std::swap(m_entries[left++], m_entries[place]);
        m_entries.resize(left);
        m_entries.shrink_to_fit();
        return taken;
    }

private:
    std::vector<std::unique_ptr<T>> m_entries;
};

} // namespace tcia::transfer
