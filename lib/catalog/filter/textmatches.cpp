// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/textmatches.h"

#include "catalog/filter/textsearch.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! Columns searched by free text, in addition to UIDs, patient IDs and the collection's name.
constexpr std::array searched {&Series::modality,    &Series::bodyPart, &Series::manufacturer,    &Series::model,
                               &Series::description, &Series::protocol, &Series::studyDescription};

//! Codes of modalities. In other texts they are found as whole words only: many words contain their two letters.
const QSet<QString> modalityCodes {u"ct"_s, u"mr"_s, u"pt"_s, u"nm"_s, u"us"_s, u"cr"_s, u"dx"_s, u"mg"_s,
                                   u"xa"_s, u"rf"_s, u"sr"_s, u"pr"_s, u"ko"_s, u"sm"_s, u"sc"_s, u"ot"_s};

bool isWordAt(QStringView text, qsizetype at, qsizetype size)
{
    const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
    return begins && (at + size == text.size() || !text[at + size].isLetterOrNumber());
}

bool hasWord(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (isWordAt(text, at, word.size()))
            return true;
    return false;
}

//! Flags the texts that contain a word of the search.
std::vector<quint8> textsMatching(const PackedTexts &texts, const QString &word)
{
    std::vector<quint8> flags = textsWith(texts, word);
    if (modalityCodes.contains(word.toLower()))
        for (quint32 number = 0; number < texts.size(); ++number)
            flags[number] = flags[number] && hasWord(texts.at(number), word);
    return flags;
}

bool matches(const QString &text, const QString &word)
{
    return modalityCodes.contains(word.toLower()) ? hasWord(text, word) : text.contains(word, Qt::CaseInsensitive);
}

bool any(const std::vector<quint8> &flags) { return std::ranges::find(flags, 1) != flags.end(); }

//! Adds the rows with a flagged value.
void add(Bitmap &rows, const TextColumn &column, const std::vector<quint8> &flags)
{
    if (any(flags))
        rows |= column.codes().with(
            [&](auto codes) { return Bitmap::where(rows.size(), [&](Row row) { return flags[size_t(codes[row])]; }); });
}

//! Words without digits cannot be part of a UID: skip the UIDs.
bool mayBeOfUid(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

void addPatients(Bitmap &rows, const SeriesTable &table, const QString &word)
{
    const TextColumn &ids = table.parts().patients.text(&Patient::patientId);
    const std::vector<quint8> flags = textsMatching(ids.values(), word);
    if (any(flags))
        for (quint32 patient = 0; patient < table.patientCount(); ++patient)
            if (flags[ids.code(patient)])
                rows.set(table.rowsOfPatient(patient));
}

void addStudies(Bitmap &rows, const SeriesTable &table, const QString &word)
{
    const TextColumn &uids = table.parts().studies.text(&Study::studyUid);
    const std::vector<quint8> flags = textsWith(uids.values(), word);
    if (any(flags))
        for (quint32 study = 0; study < table.studyCount(); ++study)
            if (flags[uids.code(study)])
                rows.set(table.rowsOfStudy(study));
}

Bitmap rowsOfModality(const SeriesTable &table, const QString &code)
{
    Bitmap rows(table.size());
    const TextColumn &modalities = table.text(&Series::modality);
    add(rows, modalities, textsMatching(modalities.values(), code));
    return rows;
}

//! A modality's code means its series where there are any: who types CT does not want the PT of a "Lung-PET-CT".
Bitmap rowsWithWord(const SeriesTable &table, const QString &word)
{
    if (modalityCodes.contains(word.toLower()))
        if (Bitmap rows = rowsOfModality(table, word); rows.count() > 0)
            return rows;
    if (matches(table.collection(), word))
        return Bitmap(table.size(), true);
    Bitmap rows(table.size());
    for (const auto member : searched)
        add(rows, table.text(member), textsMatching(table.text(member).values(), word));
    addPatients(rows, table, word);
    if (mayBeOfUid(word)) {
        addStudies(rows, table, word);
        // common UID prefixes match all studies already; series UIDs are the most expensive to search
        if (rows.count() == rows.size())
            return rows;
        const std::vector<quint8> flags = textsWith(table.parts().seriesUids, word);
        rows |= Bitmap::where(rows.size(), [&](Row row) { return flags[row]; });
    }
    return rows;
}

//! The rows of one pasted ID: of a series, a study or a patient.
bool addNamed(Bitmap &rows, const SeriesTable &table, const QString &id)
{
    if (const auto row = table.find(id)) {
        rows.set(*row);
        return true;
    }
    if (const auto patient = table.findPatient(id)) {
        rows.set(table.rowsOfPatient(*patient));
        return true;
    }
    return false;
}

//! Studies are not sorted by UID, so all IDs are searched in one pass.
void addStudiesNamed(Bitmap &rows, const SeriesTable &table, const QStringList &ids, std::vector<quint8> &found)
{
    QHash<QByteArray, qsizetype> wanted;
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (mayBeOfUid(ids[i]))
            wanted.insert(ids[i].toUtf8(), i);
    if (wanted.isEmpty())
        return;
    const TextColumn &uids = table.parts().studies.text(&Study::studyUid);
    std::vector<quint8> flags(uids.valueCount());
    for (quint32 code = 1; code < uids.valueCount(); ++code) {
        const QByteArrayView uid = uids.values().view(code);
        const auto known = wanted.constFind(QByteArray::fromRawData(uid.data(), uid.size()));
        if (known != wanted.cend())
            found[size_t(*known)] = flags[code] = 1;
    }
    for (quint32 study = 0; study < table.studyCount(); ++study)
        if (flags[uids.code(study)])
            rows.set(table.rowsOfStudy(study));
}

} // namespace

std::shared_ptr<const TextMatches> findTextMatches(const SeriesTable &table, const Filter &filter)
{
    TextMatches out {
        .text = filter.text, .ids = filter.ids, .rows = Bitmap(table.size(), filter.ids.isEmpty()), .foundIds = {}};
    out.foundIds.resize(size_t(filter.ids.size()));
    for (qsizetype i = 0; i < filter.ids.size(); ++i)
        out.foundIds[size_t(i)] = addNamed(out.rows, table, filter.ids[i]);
    addStudiesNamed(out.rows, table, filter.ids, out.foundIds);
    for (const QString &word : filter.words())
        out.rows &= rowsWithWord(table, word);
    return std::make_shared<const TextMatches>(std::move(out));
}

} // namespace tcia::catalog
