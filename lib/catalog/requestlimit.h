// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

namespace tcia::catalog {

//! Limit of concurrent requests: additive increase after each round of answers, halved after each overload. A value.
class RequestLimit
{
public:
    explicit RequestLimit(int most) : m_max(most), m_now(std::min(most, 2)) {}

    int now() const { return m_now; }
    int failures() const { return m_failures; } //!< in a row

    void succeeded()
    {
        m_failures = 0;
        if (++m_answers < m_now)
            return;
        m_answers = 0;
        m_now = std::min(m_max, m_now + 1);
    }
    void failed()
    {
        ++m_failures;
        m_answers = 0;
        m_now = std::max(1, m_now / 2);
    }

private:
    const int m_max;
    int m_now;
    int m_answers = 0; //!< since the limit changed
    int m_failures = 0;
};

} // namespace tcia::catalog
