// SPDX-License-Identifier: Apache-2.0
#include "session/seriestables.h"

#include "core/files.h"
#include "core/reason.h"

#include <QBuffer>

namespace tcia::session {

namespace {

constexpr qsizetype mostRows = 250'000;      // a cell takes about 100 bytes
constexpr qsizetype mostRowsOfHtml = 20'000; // twice that, in the memory of two programs

Result<tables::Table> tableFor(const QList<Series> &series)
{
    if (series.size() > mostRows)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "A table has at most %1 series: filter or select fewer.")>().arg(
                mostRows));
    return tables::tableOf(series, QString());
}

} // namespace

Result<void> writeSeriesTable(const QList<Series> &series, const tables::OutputFormat &format, const QString &path)
{
    const auto table = tableFor(series);
    if (!table)
        return failure(table.error());
    const auto content = tableContent(*table, format);
    return content ? writeFile(path, *content) : failure(content.error());
}

Result<ClipboardTable> seriesForClipboard(const QList<Series> &series)
{
    const auto table = tableFor(series);
    if (!table)
        return failure(table.error());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    tables::Sink sink(buffer);
    writeForClipboard(*table, sink);
    if (const auto written = sink.flush(); !written)
        return failure(written.error());
    ClipboardTable copied {.text = QString::fromUtf8(buffer.data()), .html = {}};
    if (series.size() <= mostRowsOfHtml) {
        const auto html = tableContent(*table, *tables::outputFormat(u"html"));
        if (!html)
            return failure(html.error());
        copied.html = *html;
    }
    return copied;
}

} // namespace tcia::session
