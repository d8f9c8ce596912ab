// SPDX-License-Identifier: Apache-2.0
#include "measured.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::bench {

namespace {

constexpr int repetitions = 30;

//! The most memory this process has had, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    return 0;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 sum = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        sum += QFileInfo(it.next()).size();
    return sum;
}

} // namespace

void Measures::add(const QString &name, const std::function<QJsonValue()> &ask)
{
    const QJsonValue answer = ask();
    std::vector<double> seconds;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        ask();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::sort(seconds);
    QJsonObject one {{u"median"_s, seconds[seconds.size() / 2]},
                     {u"p99"_s, seconds[size_t(std::ceil(0.99 * double(seconds.size()))) - 1]},
                     {u"n"_s, repetitions}};
    if (!answer.isUndefined())
        one.insert(u"answer"_s, answer);
    m_measures.insert(name, one);
}

void Measures::closeMemory() { m_memory = peakMemory(); }

void Measures::print(const QString &program, const QString &kept) const
{
    const QJsonObject out {{u"program"_s, program},
                           {u"version"_s, QStringLiteral(TCIA_VERSION)},
                           {u"memory"_s, m_memory ? m_memory : peakMemory()},
                           {u"measures"_s, m_measures},
                           {u"disk"_s, bytesBelow(QFileInfo(kept).path())}};
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact)) << '\n';
}

} // namespace tcia::bench
