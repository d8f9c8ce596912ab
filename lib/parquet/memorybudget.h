// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <utility>

namespace tcia::parquet {

//! The memory that the columns of a file share. A part is taken before memory is, and given back by its owner's end. On
//! one thread; outlives its parts.
class MemoryBudget
{
public:
    explicit MemoryBudget(qint64 bytes) : m_limit(bytes), m_left(bytes) {}
    Q_DISABLE_COPY_MOVE(MemoryBudget)

    //! Bytes that are taken. Default: none.
    class Part
    {
    public:
        Part() = default;
        Part(Part &&other) noexcept
            : m_budget(std::exchange(other.m_budget, nullptr)), m_bytes(std::exchange(other.m_bytes, 0))
        {
        }
        Part &operator=(Part &&other) noexcept
        {
            std::swap(m_budget, other.m_budget);
            std::swap(m_bytes, other.m_bytes);
            return *this;
        }
        Part(const Part &) = delete;
        Part &operator=(const Part &) = delete;
        ~Part()
        {
            if (m_budget)
                m_budget->m_left += m_bytes;
        }

        explicit operator bool() const { return m_budget; }

    private:
        friend class MemoryBudget;
        Part(MemoryBudget *budget, qint64 bytes) : m_budget(budget), m_bytes(bytes) {}

        MemoryBudget *m_budget = nullptr;
        qint64 m_bytes = 0;
    };

    //! None if they are not left.
    Part take(qint64 bytes)
    {
        if (bytes > m_left)
            return {};
        m_left -= bytes;
        return {this, bytes};
    }
    qint64 limit() const { return m_limit; }

private:
    const qint64 m_limit;
    qint64 m_left;
};

} // namespace tcia::parquet
