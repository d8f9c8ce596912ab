// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <random>
#include <utility>

namespace tcia::cohort {

//! Random numbers that follow from a seed alone, the same on every machine: std::mt19937_64, whose output the C++
//! standard fixes, with draws and shuffling of its own, because those of the standard library differ between
//! implementations. A value; not for secrets.
class RandomNumbers
{
public:
    explicit RandomNumbers(quint64 seed) : m_engine(seed) {}

    //! A number from 0 to `count` - 1, each equally likely. `count` must not be 0.
    quint64 below(quint64 count)
    {
        const quint64 excess = (0 - count) % count; // so many of the smallest would be drawn too often
        quint64 number = m_engine();
        while (number < excess)
            number = m_engine();
        return number % count;
    }

    //! Fisher and Yates's shuffle, from the last place to the first.
    template <typename T>
    void shuffle(QList<T> &values)
    {
        for (qsizetype i = values.size() - 1; i > 0; --i)
            std::swap(values[i], values[qsizetype(below(quint64(i) + 1))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace tcia::cohort
