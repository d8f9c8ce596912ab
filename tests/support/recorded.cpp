// SPDX-License-Identifier: Apache-2.0
#include "support/recorded.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace tcia::tests {

bool hasRecordedData() { return qEnvironmentVariableIsSet("TCIA_REAL_DATA") && QFileInfo(recordedPath({})).isDir(); }

namespace {

qsizetype &comparedSoFar()
{
    static qsizetype compared = 0;
    return compared;
}

} // namespace

void countCompared(qsizetype compared) { comparedSoFar() += compared; }

void tellCompared()
{
    if (hasRecordedData())
        qInfo("%lld recorded rows were compared", static_cast<long long>(comparedSoFar()));
}

QString recordedPath(const QString &relative) { return qEnvironmentVariable("TCIA_REAL_DATA") + u'/' + relative; }

QByteArray recorded(const QString &relative)
{
    QFile file(recordedPath(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

namespace {

//! Records of a quoted CSV; line breaks may stand inside quotes.
QList<QStringList> csvRecords(const QString &text)
{
    QList<QStringList> records;
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << std::exchange(cell, {});
        else if (c == u'\n' && !quoted) {
            cells << std::exchange(cell, {});
            records << std::exchange(cells, {});
        } else if (c != u'\r' || quoted)
            cell += c;
    }
    if (!cell.isEmpty() || !cells.isEmpty())
        records << (cells << cell);
    return records;
}

} // namespace

QJsonArray rowsOfPandasCsv(const QString &relative, const QStringList &numbers)
{
    const QList<QStringList> records = csvRecords(QString::fromUtf8(recorded(relative)));
    const QStringList header = records.value(0);
    QJsonArray rows;
    for (const QStringList &record : records.sliced(1)) {
        QJsonObject row;
        for (qsizetype i = 0; i < qMin(record.size(), header.size()); ++i)
            if (!record[i].isEmpty() && !header[i].isEmpty())
                row.insert(header[i],
                           numbers.contains(header[i]) ? QJsonValue(record[i].toDouble()) : QJsonValue(record[i]));
        rows << row;
    }
    return rows;
}

} // namespace tcia::tests
