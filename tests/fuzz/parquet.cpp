// SPDX-License-Identifier: Apache-2.0
#include "fuzz/targets.h"

#include "parquet/file.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

namespace {

using tcia::parquet::Values;

//! Little, so that what takes too much is found.
constexpr tcia::parquet::Limits limits {
    .footerBytes = 1 << 20, .pageBytes = 1 << 20, .heldBytes = 8 << 20, .rows = 20'000, .batchRows = 500};

//! A folder in memory where there is one: the disk is not what is tested.
const QString &home()
{
    static const QTemporaryDir folder((QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                                      u"/tcia-fuzz-XXXXXX"_s);
    static const QString path = folder.path();
    return path;
}

//! Touches every byte of every value, as one who uses them does.
quint64 touched(const Values &values, qsizetype rows)
{
    quint64 sum = 0;
    qsizetype nulls = 0;
    for (qsizetype row = 0; row < rows; ++row) {
        nulls += values.isNull(row);
        switch (values.form) {
        case Values::Form::Codes:
        case Values::Form::Texts: {
            const QByteArrayView text = values.text(row);
            insist(text.isNull() == values.isNull(row), "a text is null where the value is");
            for (const char byte : text)
                sum += quint8(byte);
            break;
        }
        case Values::Form::Integers: sum ^= quint64(values.integers[size_t(row)]); break;
        case Values::Form::Reals: sum += values.reals[size_t(row)] > 0 ? 1 : 0; break;
        }
    }
    insist(nulls == values.nulls, "nulls are counted");
    return sum;
}

} // namespace

void parquet(const QByteArray &bytes)
{
    const QString path = home() + u"/parquet"_s;
    QFile disk(path);
    insist(disk.open(QIODevice::WriteOnly) && disk.write(bytes) == bytes.size(), "the input can be written down");
    disk.close();
    auto file = tcia::parquet::File::open(path, limits);
    insist(file || !file.error().detail.isEmpty(), "what is refused has a reason");
    if (!file)
        return;
    quint64 sum = 0;
    for (qsizetype column = 0; column < qMin<qsizetype>(file->columns().size(), 50); ++column) {
        qint64 rows = 0;
        const auto read = file->read({column, column}, [&](const tcia::parquet::Batch &batch) -> Result<void> {
            insist(batch.firstRow == rows && batch.rows > 0, "rows come one after the other");
            rows += batch.rows;
            sum += touched(batch.columns[0], batch.rows) - touched(batch.columns[1], batch.rows);
            return {};
        });
        insist(read ? rows == file->rows() : !read.error().detail.isEmpty(), "all rows come, or a reason");
    }
    insist(sum == 0, "the same column has the same values");
}

} // namespace tcia::fuzz
