// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <functional>

namespace tcia::bench {

//! Asks as often as the rivals are asked and prints as they do: see task.py.
class Measures
{
public:
    //! `ask` gives a number that depends on all it did. Once to warm up, then as often as told.
    void add(const QString &name, const std::function<qint64()> &ask);
    //! `kept`: a file beside which everything lies that the program keeps on disk.
    void print(const QString &program, const QString &kept) const;

private:
    QJsonObject m_measures;
};

} // namespace tcia::bench
