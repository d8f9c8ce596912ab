// SPDX-License-Identifier: Apache-2.0
#include "catalog/publishedindex.h"

#include "archive/idcsql.h"
#include "core/fields.h"
#include "core/reason.h"
#include "core/uid.h"
#include "parquet/file.h"

#include <QHash>
#include <QSet>

#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

constexpr qsizetype batchRows = 4096; // series that are joined at once

//! The columns of the file that have a meaning of their own; the others are those of core/fields.h.
enum Own { Collection, Bucket, SeriesUuid, Images, Megabytes, Licence, Doi, ownCount };

struct OwnColumn
{
    QLatin1StringView name;
    bool isRequired = false;
};
constexpr OwnColumn ownColumns[ownCount] {
    {"collection_id"_L1, true}, {"aws_bucket"_L1, true}, {"crdc_series_uuid"_L1, true},
    {"instanceCount"_L1},       {"series_size_MB"_L1},   {"license_short_name"_L1},
    {"source_DOI"_L1}};

constexpr QLatin1StringView plainColumns[] {
    "SeriesInstanceUID"_L1, "StudyInstanceUID"_L1,      "PatientID"_L1,         "Modality"_L1,   "BodyPartExamined"_L1,
    "Manufacturer"_L1,      "ManufacturerModelName"_L1, "SeriesDescription"_L1, "SeriesDate"_L1, "SeriesNumber"_L1,
    "StudyDate"_L1,         "StudyDescription"_L1,      "PatientSex"_L1,        "PatientAge"_L1};
constexpr size_t plainCount = std::size(plainColumns);

//! The texts of one column; those of a dictionary are made once for each row group and then shared.
class Texts
{
public:
    void begin(const parquet::Values &values, qsizetype rowGroup)
    {
        m_values = &values;
        if (values.form != parquet::Values::Form::Codes || rowGroup == m_rowGroup)
            return;
        m_rowGroup = rowGroup;
        m_shared.assign(size_t(values.dictionary->size()), {});
    }
    QString at(qsizetype row)
    {
        if (m_values == nullptr)
            return {};
        if (m_values->form == parquet::Values::Form::Integers)
            return m_values->isNull(row) ? QString() : QString::number(m_values->integers[size_t(row)]);
        if (m_values->form != parquet::Values::Form::Codes)
            return QString::fromUtf8(m_values->text(row));
        const qint32 code = m_values->codes[size_t(row)];
        if (code < 0)
            return {};
        QString &shared = m_shared[size_t(code)];
        if (shared.isNull())
            shared = QString::fromUtf8(m_values->dictionary->text(code));
        return shared;
    }

private:
    const parquet::Values *m_values = nullptr; // null: the file has no such column
    qsizetype m_rowGroup = -1;
    std::vector<QString> m_shared;
};

//! Makes series of rows and passes them on collection by collection.
class IndexReader
{
public:
    IndexReader(parquet::File &file, const QStringList &knownNames, const TakeCollection &take)
        : m_file(file), m_take(take)
    {
        for (const QString &name : knownNames)
            m_names.insert(archive::idc::foldedCollection(name), name);
    }

    Result<PublishedIndex> read(const QString &path, std::stop_token stop);

private:
    Result<void> findColumns(const QString &path);
    Result<void> checkOrder(const std::stop_token &stop);
    Result<void> takeBatch(const parquet::Batch &batch);
    Result<void> begin(const QString &collection);
    Result<void> end();
    void join();
    Series seriesAt(const parquet::Batch &batch, qsizetype row);
    Count countAt(const parquet::Batch &batch, Own column, qsizetype row, double unit) const;

    parquet::File &m_file;
    const TakeCollection &m_take;
    QHash<QString, QString> m_names; // by folded name
    QList<qsizetype> m_columns;      // numbers in the file of those that are read
    qsizetype m_own[ownCount] {};    // positions in m_columns; -1: not there
    qsizetype m_plain[plainCount] {};
    const Field<Series> *m_fields[plainCount] {};
    Texts m_ownTexts[ownCount], m_plainTexts[plainCount];
    QString m_collection; // as the file spells it
    std::optional<TableBuilder> m_builder;
    QList<Series> m_rows; // not joined yet
    PublishedIndex m_index;
};

Result<void> IndexReader::findColumns(const QString &path)
{
    const auto add = [this](QLatin1StringView name) {
        const qsizetype number = m_file.column(QString(name));
        if (number < 0)
            return qsizetype(-1);
        m_columns << number;
        return m_columns.size() - 1;
    };
    QString missing;
    for (int i = 0; i < ownCount; ++i)
        if ((m_own[i] = add(ownColumns[i].name)) < 0 && ownColumns[i].isRequired)
            missing = ownColumns[i].name;
    for (size_t i = 0; i < plainCount; ++i) {
        m_plain[i] = add(plainColumns[i]);
        m_fields[i] = fieldOf<Series>(QString(plainColumns[i]));
        if (m_plain[i] < 0 && plainColumns[i].endsWith("InstanceUID"_L1))
            missing = plainColumns[i];
    }
    if (missing.isEmpty())
        return {};
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "It is not the index of the Imaging Data Commons: it has no column %1.")>()
            .arg(missing),
        {.path = path});
}

Result<PublishedIndex> IndexReader::read(const QString &path, std::stop_token stop)
{
    if (const auto found = findColumns(path); !found)
        return failure(found.error());
    auto read = checkOrder(stop);
    if (read)
        read = m_file.read(
            m_columns, [this](const parquet::Batch &batch) { return takeBatch(batch); }, stop);
    if (read)
        read = end();
    if (!read) {
        if (read.error().context.path.isEmpty())
            read.error().context.path = path;
        return failure(read.error());
    }
    m_index.version = QString::fromUtf8(m_file.note("idc_index_data_version"));
    return std::move(m_index);
}

//! Before anything is taken: a collection in two places would be stored with half of its series.
Result<void> IndexReader::checkOrder(const std::stop_token &stop)
{
    QSet<QByteArray> seen;
    QByteArray current;
    const auto check = [&](const parquet::Batch &batch) -> Result<void> {
        for (qsizetype row = 0; row < batch.rows; ++row) {
            const QByteArrayView collection = batch.columns[0].text(row);
            if (collection.isEmpty())
                return failure(Error::Kind::Usage,
                               english<QT_TRANSLATE_NOOP("Reasons", "A row of it names no collection.")>());
            if (collection == current)
                continue;
            current = collection.toByteArray();
            if (seen.contains(current))
                return failure(Error::Kind::Usage,
                               english<QT_TRANSLATE_NOOP("Reasons", "It is not ordered by collection.")>());
            seen.insert(current);
        }
        return {};
    };
    return m_file.read({m_columns[m_own[Collection]]}, check, stop);
}

Result<void> IndexReader::takeBatch(const parquet::Batch &batch)
{
    for (int i = 0; i < ownCount; ++i)
        if (m_own[i] >= 0)
            m_ownTexts[i].begin(batch.columns[size_t(m_own[i])], batch.rowGroup);
    for (size_t i = 0; i < plainCount; ++i)
        if (m_plain[i] >= 0)
            m_plainTexts[i].begin(batch.columns[size_t(m_plain[i])], batch.rowGroup);
    for (qsizetype row = 0; row < batch.rows; ++row) {
        if (const QString collection = m_ownTexts[Collection].at(row); collection != m_collection || !m_builder)
            if (const auto begun = begin(collection); !begun)
                return begun;
        Series series = seriesAt(batch, row);
        if (isUid(series.seriesUid))
            m_rows << std::move(series);
        else
            ++m_index.unusable.withoutUid;
        if (m_rows.size() >= batchRows)
            join();
    }
    return {};
}

Result<void> IndexReader::begin(const QString &collection)
{
    if (const auto ended = end(); !ended)
        return ended;
    m_collection = collection;
    m_builder.emplace(m_names.value(collection, collection));
    return {};
}

void IndexReader::join()
{
    m_index.series += m_rows.size();
    m_builder->add(std::exchange(m_rows, {}));
}

Result<void> IndexReader::end()
{
    if (!m_builder)
        return {};
    join();
    const QString name = m_names.value(m_collection, m_collection);
    m_index.collections << name;
    const auto taken = m_take(name, *std::exchange(m_builder, std::nullopt));
    return taken;
}

// Sizes are millions of bytes that were not rounded.
Count IndexReader::countAt(const parquet::Batch &batch, Own column, qsizetype row, double unit) const
{
    constexpr double largest = 9.0e15; // doubles are exact up to 2^53
    if (m_own[column] < 0)
        return {};
    const parquet::Values &values = batch.columns[size_t(m_own[column])];
    if (values.isNull(row))
        return {};
    const bool isWhole = values.form == parquet::Values::Form::Integers;
    if (!isWhole && values.form != parquet::Values::Form::Reals)
        return {};
    const double number = unit * (isWhole ? double(values.integers[size_t(row)]) : values.reals[size_t(row)]);
    return number > 0 && number < largest ? Count(std::llround(number)) : Count();
}

Series IndexReader::seriesAt(const parquet::Batch &batch, qsizetype row)
{
    constexpr double million = 1'000'000;
    Series series;
    for (size_t i = 0; i < plainCount; ++i) {
        const QString text = m_plainTexts[i].at(row);
        if (const auto *const member = std::get_if<QString Series::*>(&m_fields[i]->member))
            series.**member = text;
        else if (!text.isEmpty())
            setValue(series, *m_fields[i], text);
    }
    series.collection = m_names.value(m_collection, m_collection);
    series.imageCount = countAt(batch, Images, row, 1);
    series.fileSize = countAt(batch, Megabytes, row, million);
    series.licenseName = m_ownTexts[Licence].at(row);
    series.collectionUri = m_ownTexts[Doi].at(row);
    if (const QString bucket = m_ownTexts[Bucket].at(row), uuid = m_ownTexts[SeriesUuid].at(row);
        !bucket.isEmpty() && !uuid.isEmpty())
        series.locator = u"s3://%1/%2/"_s.arg(bucket, uuid);
    return series;
}

} // namespace

Result<PublishedIndex> readPublishedIndex(const QString &path, const QStringList &knownNames,
                                          const TakeCollection &take, std::stop_token stop)
{
    auto file = parquet::File::open(path);
    if (!file)
        return failure(file.error());
    return IndexReader(*file, knownNames, take).read(path, std::move(stop));
}

} // namespace tcia::catalog
