// SPDX-License-Identifier: Apache-2.0
//! Reads every value of a Parquet file and prints what that took, as JSON: tcia-bench-parquet FILE [ROUNDS].
#include "bench/measure.h"
#include "core/text.h"
#include "parquet/file.h"

#include <QCoreApplication>
#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

//! What is compared with the other readers.
struct Sum
{
    qint64 values = 0; //!< that are not null
    qint64 bytes = 0;  //!< of texts
};

void add(Sum &sum, const parquet::Values &values, qsizetype rows)
{
    sum.values += rows - values.nulls;
    if (values.form == parquet::Values::Form::Codes || values.form == parquet::Values::Form::Texts)
        for (qsizetype row = 0; row < rows; ++row)
            sum.bytes += values.text(row).size();
}

QList<Sum> read(const QString &path, QStringList &names)
{
    auto file = parquet::File::open(path);
    if (!file)
        qFatal("%s", qPrintable(text::of(file.error())));
    QList<qsizetype> all;
    names.clear();
    for (const parquet::Column &column : file->columns()) {
        all << all.size();
        names << column.name;
    }
    QList<Sum> sums(all.size());
    const auto done = file->read(all, [&sums](const parquet::Batch &batch) -> Result<void> {
        for (qsizetype i = 0; i < sums.size(); ++i)
            add(sums[i], batch.columns[size_t(i)], batch.rows);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(text::of(done.error())));
    return sums;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    const int rounds = qMax(1, app.arguments().value(2).toInt());
    QList<double> seconds, processor;
    QStringList names;
    QList<Sum> sums;
    bench::forgetPeak();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t begin = std::clock();
        sums = read(path, names);
        processor << double(std::clock() - begin) / CLOCKS_PER_SEC;
        seconds << double(clock.nsecsElapsed()) / 1e9;
    }
    std::ranges::sort(seconds);
    std::ranges::sort(processor);
    QJsonObject answer;
    for (qsizetype i = 0; i < sums.size(); ++i)
        answer[names[i]] = QJsonArray {sums[i].values, sums[i].bytes};
    const QJsonObject report {{u"seconds"_s, seconds[rounds / 2]},
                              {u"processor"_s, processor[rounds / 2]},
                              {u"memory"_s, bench::memory("VmHWM:")},
                              {u"answer"_s, answer}};
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact)) << '\n';
    return 0;
}
