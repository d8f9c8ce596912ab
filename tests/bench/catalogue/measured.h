// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <functional>

namespace tcia::bench {

//! Repeats and prints a measurement like those of the compared programs: see task.py.
class Measures
{
public:
    //! `ask` gives an answer that depends on all it did: a number, or the other programs' answer, which run.py
    //! compares. Once to warm up, then the given number of times.
    void add(const QString &name, const std::function<QJsonValue()> &ask);
    //! Later measurements do not count for the memory: the one of the start holds two archives at once.
    void closeMemory();
    //! `kept`: the file next to which the program stores its data.
    void print(const QString &program, const QString &kept) const;

private:
    QJsonObject m_measures;
    qint64 m_memory = 0; //!< 0: what it is at the end
};

} // namespace tcia::bench
