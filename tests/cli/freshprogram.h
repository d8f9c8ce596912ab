// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/program.h"
#include "support/sampleseries.h"
#include "support/smallarchive.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace tcia::tests {

using namespace Qt::StringLiterals;

using Passes = std::function<bool(const QJsonObject &)>;

inline QString text(const QJsonObject &row, QLatin1StringView key) { return row.value(key).toString(); }

inline QSet<QString> uids(
    const QJsonArray &rows, const Passes &passes = [](const QJsonObject &) { return true; })
{
    QSet<QString> out;
    for (const auto &row : rows)
        if (passes(row.toObject()))
            out << text(row.toObject(), "SeriesInstanceUID"_L1);
    return out;
}

inline QStringList column(const QJsonArray &rows, QLatin1StringView key)
{
    QStringList out;
    for (const auto &row : rows)
        out << text(row.toObject(), key);
    return out;
}

inline Content small(const QString &prefix, int count)
{
    Content out;
    out.patients = {patient(prefix + u"-1"_s)};
    out.studies = {study(prefix + u"-1"_s, prefix + u".9"_s)};
    for (int i = 0; i < count; ++i)
        out.series << series(prefix + u".9"_s, u"%1.%2"_s.arg(prefix).arg(i), i % 2 ? u"CT"_s : u"MR"_s, i);
    return out;
}

//! A program without stored content, and a small archive to index.
struct FreshProgram
{
    Program program {QStringLiteral(TCIA_PROGRAM)};
    SmallArchive archive;

    FreshProgram()
    {
        for (int i = 1; i <= 5; ++i)
            archive.collections.insert(u"C%1"_s.arg(i), small(QString::number(i), i));
    }
    QStringList at(const QStringList &words) const
    {
        return QStringList {u"--url"_s, archive.server().base.toString(), u"--dialect"_s, u"legacy"_s, u"--format"_s,
                            u"json"_s} +
               words;
    }
    Ran run(const QStringList &words) { return program.run(at(words)); }
    Ran index(const QStringList &more = {}) { return run(QStringList {u"index"_s, u"--progress"_s, u"json"_s} + more); }
};

} // namespace tcia::tests
