// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <functional>

namespace tcia::bench {

//! Asks as often as the rivals are asked and prints as they do: see task.py.
class Measures
{
public:
    //! `ask` gives an answer that depends on all it did: a number, or what the rivals answer, which run.py compares.
    //! Once to warm up, then as often as told.
    void add(const QString &name, const std::function<QJsonValue()> &ask);
    //! What is measured from here on does not count for the memory: starting has two archives side by side.
    void closeMemory();
    //! `kept`: the file next to which the program stores its data.
    void print(const QString &program, const QString &kept) const;

private:
    QJsonObject m_measures;
    qint64 m_memory = 0; //!< 0: what it is at the end
};

} // namespace tcia::bench
