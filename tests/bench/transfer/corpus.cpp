// SPDX-License-Identifier: Apache-2.0
//! Writes what the benchmark downloads: tcia-bench-corpus FOLDER [a] [b] [c] [slow]. Below FOLDER/a: for each series
//! UID.zip, UID.md5.zip and UID.json (its row of getSeries), and all.json and manifest.csv for all of them. Existing
//! files are kept.
#include "serieszip.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QtConcurrentMap>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace tcia::bench;

namespace {

struct Corpus
{
    QStringView name;
    int series, images, side, slices;
};

// 448 × 448 × 16 bits at 55 % is 220 kB an image: 100 of them 22 MB, 2,720 of them 600 MB.
constexpr Corpus corpora[] {
    {u"a", 40, 100, 448, 100},
    {u"b", 1000, 4, 128, 64},
    {u"c", 4, 2720, 448, 100},
    {u"slow", 40, 91, 448, 91}, // 20 MB each
};

QList<SeriesPlan> plan(const Corpus &corpus)
{
    QList<SeriesPlan> list;
    for (int i = 1; i <= corpus.series; ++i) {
        const QString study = u"1.2.826.0.1.3680043.10.1561.%1.%2"_s.arg(corpus.name.front().unicode()).arg(i);
        list.append({.identity = {.seriesUid = study + u".1"_s,
                                  .studyUid = study,
                                  .sopUid = {},
                                  .patientId = u"BENCH-%1"_s.arg(i, 4, 10, '0'_L1)},
                     .images = corpus.images});
    }
    return list;
}

QJsonObject row(const SeriesPlan &series)
{
    return {{u"SeriesInstanceUID"_s, series.identity.seriesUid},
            {u"StudyInstanceUID"_s, series.identity.studyUid},
            {u"PatientID"_s, series.identity.patientId},
            {u"Collection"_s, u"Bench"_s},
            {u"Modality"_s, u"CT"_s},
            {u"ImageCount"_s, series.images},
            {u"FileSize"_s, series.bytes},
            {u"LicenseName"_s, u"CC0 1.0"_s}};
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeLists(const QString &folder, const QList<SeriesPlan> &all)
{
    const QStringList columns {u"SeriesInstanceUID"_s, u"StudyInstanceUID"_s, u"PatientID"_s, u"Collection"_s,
                               u"Modality"_s,          u"ImageCount"_s,       u"FileSize"_s};
    QJsonArray rows;
    QString table = columns.join(u',') + u'\n';
    bool good = true;
    for (const SeriesPlan &series : all) {
        const QJsonObject one = row(series);
        rows << one;
        good = good &&
               write(folder + u'/' + series.identity.seriesUid + u".json"_s, QJsonDocument(QJsonArray {one}).toJson());
        QStringList cells;
        for (const QString &column : columns)
            cells << one.value(column).toVariant().toString();
        table += cells.join(u',') + u'\n';
    }
    // The manifest last: where it is, all is.
    return good && write(folder + u"/all.json"_s, QJsonDocument(rows).toJson()) &&
           write(folder + u"/manifest.csv"_s, table.toUtf8());
}

bool make(const Corpus &corpus, const QString &folder)
{
    QTextStream err(stderr);
    if (QFile::exists(folder + u"/manifest.csv"_s))
        return true;
    err << "making " << folder << '\n' << Qt::flush;
    if (!QDir().mkpath(folder))
        return false;
    QList<int> numbers(corpus.slices);
    std::iota(numbers.begin(), numbers.end(), 0);
    const auto slice = [&corpus](int number) { return makeSlice(corpus.side, number); };
    const QList<Slice> slices = QtConcurrent::blockingMapped<QList<Slice>>(numbers, slice);
    QList<SeriesPlan> all = plan(corpus);
    std::atomic_bool good = true;
    QtConcurrent::blockingMap(all, [&](SeriesPlan &series) {
        if (!writeZips(folder, series, slices))
            good = false;
    });
    qint64 packed = 0, pixels = 0;
    for (const Slice &one : slices) {
        packed += one.deflated.size();
        pixels += one.pixels.size();
    }
    err << "its images deflate to " << 100 * packed / pixels << " %\n";
    return good && writeLists(folder, all);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    if (words.isEmpty()) {
        QTextStream(stderr) << "tcia-bench-corpus FOLDER [a] [b] [c] [slow]\n";
        return 2;
    }
    dcmDataDict.isDictionaryLoaded(); // once, before the threads ask for it
    const QString root = words.takeFirst();
    for (const Corpus &corpus : corpora) {
        const QString name = corpus.name.toString();
        if (!words.isEmpty() && !words.contains(name))
            continue;
        if (!make(corpus, root + u'/' + name)) {
            QTextStream(stderr) << "corpus " << name << " could not be written to " << root << '\n';
            return 1;
        }
    }
    return 0;
}
