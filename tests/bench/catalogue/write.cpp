// SPDX-License-Identifier: Apache-2.0
//! Writes the catalogue's benchmark: tcia-bench-catalogue-corpus FOLDER. FOLDER/series.csv has all series, one column
//! for each attribute; nlst-patients.json, nlst-studies.json and nlst-series.json are NBIA's answers, version 1, for
//! the largest collection. Existing files are kept.
#include "corpus.h"

#include "core/fields.h"
#include "demo/server/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;

namespace {

//! Attributes that version 1 does not return for a series.
constexpr auto untold = {"PatientSex"_L1, "PatientAge"_L1};

QString cell(QString text)
{
    if (!text.contains(u'"') && !text.contains(u','))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

void writeTable(QTextStream &out)
{
    QStringList cells;
    for (const Field<Series> &field : fields<Series>())
        cells << QString(field.key);
    out << cells.join(u',') << '\n';
    for (int number = 0; number < collectionCount(); ++number) {
        for (const Series &series : collectionContent(number).series) {
            cells.clear();
            for (const Field<Series> &field : fields<Series>())
                cells << cell(valueText(series, field));
            out << cells.join(u',') << '\n';
        }
    }
}

//! One member of an object; empty without a value, because the archive omits such keys.
template <typename Record>
QString member(const Record &record, const Field<Record> &field)
{
    QString text = valueText(record, field);
    if (text.isEmpty() || (std::is_same_v<Record, Series> && std::ranges::count(untold, field.key) != 0))
        return {};
    if (std::holds_alternative<Count Record::*>(field.member))
        return demo::jsonString(field.key) + u':' + text;
    if (std::holds_alternative<QDate Record::*>(field.member))
        text += u" 00:00:00.0"_s;
    return demo::jsonString(field.key) + u':' + demo::jsonString(text, true);
}

template <typename Record>
void writeAnswer(QTextStream &out, const QList<Record> &records)
{
    out << '[';
    for (const Record &record : records) {
        QStringList members;
        for (const Field<Record> &field : fields<Record>())
            if (const QString one = member(record, field); !one.isEmpty())
                members << one;
        out << (&record == &records.front() ? "{" : ",{") << members.join(u',') << '}';
    }
    out << ']';
}

bool write(const QString &path, const auto &contents)
{
    if (QFile::exists(path))
        return true;
    QTextStream(stderr) << "making " << path << '\n';
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    contents(out);
    out.flush();
    return out.status() == QTextStream::Ok && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() != 2) {
        QTextStream(stderr) << "tcia-bench-catalogue-corpus FOLDER\n";
        return 2;
    }
    const QDir folder(app.arguments().last());
    const auto path = [&folder](const QString &name) { return folder.filePath(name); };
    bool good = folder.mkpath(u"."_s) && write(path(u"series.csv"_s), writeTable);
    const Content nlst = collectionContent(largestCollection());
    good = good && write(path(u"nlst-patients.json"_s), [&](QTextStream &out) { writeAnswer(out, nlst.patients); }) &&
           write(path(u"nlst-studies.json"_s), [&](QTextStream &out) { writeAnswer(out, nlst.studies); }) &&
           write(path(u"nlst-series.json"_s), [&](QTextStream &out) { writeAnswer(out, nlst.series); });
    if (!good)
        QTextStream(stderr) << "the corpus could not be written to " << folder.path() << '\n';
    return good ? 0 : 1;
}
