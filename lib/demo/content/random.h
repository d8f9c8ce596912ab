// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <iterator>

namespace tcia::demo {

//! SplitMix64: small, seeded, and identical on every machine, unlike the standard library's distributions.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }

    //! 0 … bound-1.
    constexpr int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    //! first … last, both included.
    constexpr int between(int first, int last) { return first + below(last - first + 1); }
    //! 0 … 1.
    constexpr double real() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    constexpr double real(double least, double most) { return least + (most - least) * real(); }
    constexpr bool chance(double probability) { return real() < probability; }

    template <typename Container>
    constexpr auto &pick(Container &from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(std::size(from))))];
    }

    //! Hashes a number, for values that depend only on their position.
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

private:
    quint64 m_state;
};

} // namespace tcia::demo
