// SPDX-License-Identifier: Apache-2.0
#include "archive/qidoseries.h"

#include "archive/dicomjson.h"
#include "archive/httperror.h"
#include "archive/pendinganswer.h"
#include "core/async.h"
#include "core/fields.h"
#include "core/reason.h"
#include "core/uid.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr auto studyUid = "0020000D"_L1, seriesUid = "0020000E"_L1, patientId = "00100020"_L1,
               imageCount = "00201209"_L1;

using Match = std::pair<QString, QString>;

//! A backslash would separate values.
void addMatch(QList<Match> &matches, const char *keyword, const QString &value)
{
    if (!value.isEmpty() && !value.contains(u'\\'))
        matches.emplaceBack(QString::fromLatin1(keyword), value);
}

QidoSearch seriesSearch(const QString &path, const Query &query)
{
    QidoSearch what {.path = path, .identity = seriesUid, .fields = dicomTags<Series>()};
    addMatch(what.matches, "SeriesInstanceUID", query.seriesUid);
    addMatch(what.matches, "Modality", query.modality);
    return what;
}

bool hasValue(const QJsonArray &sets, QLatin1StringView tag)
{
    return std::ranges::all_of(sets, [tag](const QJsonValue &set) { return set.toObject().contains(tag); });
}

//! A server may ignore what it was asked for.
bool isOf(const Query &query, const QJsonObject &study)
{
    const auto is = [&study](const QString &wanted, QLatin1StringView tag) {
        return wanted.isEmpty() || dicomText(study, tag).compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
    };
    return is(query.studyUid, studyUid) && is(query.patientId, patientId);
}

//! Searches the series of one study after the other.
class SeriesWalk final : public PendingAnswer<QidoFound>
{
public:
    SeriesWalk(HttpClient &http, ServerAccess access, Query query, TakeDatasets take, std::stop_token stop)
        : PendingAnswer(&http),
          m_http(http),
          m_access(std::move(access)),
          m_query(std::move(query)),
          m_take(std::move(take)),
          m_stop(std::move(stop))
    {
    }

    void start();

private:
    void searchNext();
    void searchStudies();

    HttpClient &m_http;
    const ServerAccess m_access;
    const Query m_query;
    const TakeDatasets m_take;
    const std::stop_token m_stop;
    std::shared_ptr<QList<QJsonObject>> m_studies = std::make_shared<QList<QJsonObject>>();
    qsizetype m_next = 0;
    QidoFound m_found;
};

//! Whole lists are preferred: one question in place of one for each study.
void SeriesWalk::start()
{
    QidoForms &forms = QidoForms::of(m_http);
    if (!m_query.studyUid.isEmpty() || !forms.listsAllSeries)
        return searchStudies();
    QidoSearch what = seriesSearch(u"series"_s, m_query);
    addMatch(what.matches, "PatientID", m_query.patientId);
    const auto isUseless = std::make_shared<std::optional<bool>>(); // by the first page: the next ones are delivered
    const auto found = search(
        m_http, m_access, what,
        [take = m_take, isUseless](const QJsonArray &sets) -> Result<void> {
            if (!*isUseless)
                *isUseless = !hasValue(sets, studyUid) || !hasValue(sets, patientId);
            return **isUseless ? failure(Error::Kind::BadAnswer, {}) : take(sets);
        },
        m_stop);
    onFinished(found, this, [this, &forms, isUseless](const Result<QidoFound> &all) {
        if (all || (!isUseless->value_or(false) && !isNotOffered(all.error())))
            return end(all);
        forms.listsAllSeries = false;
        searchStudies();
    });
}

void SeriesWalk::searchStudies()
{
    const auto found = search(
        m_http, m_access, studiesSearch(m_query),
        [studies = m_studies, query = m_query](const QJsonArray &sets) -> Result<void> {
            for (const auto &set : sets)
                if (isUid(dicomText(set.toObject(), studyUid)) && isOf(query, set.toObject()))
                    *studies << set.toObject();
            return {};
        },
        m_stop);
    onFinished(found, this, [this](const Result<QidoFound> &all) {
        if (!all)
            return end(failure(all.error()));
        m_found.isBlank = all->isBlank;
        m_found.nameless = all->nameless;
        searchNext();
    });
}

void SeriesWalk::searchNext()
{
    if (m_next == m_studies->size())
        return end(m_found);
    const QJsonObject study = m_studies->at(m_next++);
    const auto found = search(
        m_http, m_access, seriesSearch(u"studies/%1/series"_s.arg(dicomText(study, studyUid)), m_query),
        [take = m_take, study](const QJsonArray &sets) -> Result<void> {
            QJsonArray complete;
            for (const auto &set : sets) {
                QJsonObject series = study;
                const QJsonObject own = set.toObject();
                for (auto each = own.begin(); each != own.end(); ++each)
                    series.insert(each.key(), each.value());
                series.insert(studyUid, study.value(studyUid));
                complete << series;
            }
            return take(complete);
        },
        m_stop);
    onFinished(found, this, [this](const Result<QidoFound> &series) {
        const bool isFiltered = !m_query.modality.isEmpty() || !m_query.seriesUid.isEmpty();
        if (!series && (series.error().kind != Error::Kind::NotFound || !isFiltered)) // some say so of no match
            return end(failure(series.error()));
        m_found.rows += series ? series->rows : 0;
        m_found.nameless += series ? series->nameless : 0;
        searchNext();
    });
}

//! Searches a series, then its images unless their number is announced.
class CountedSeries final : public PendingAnswer<QidoFound>
{
public:
    CountedSeries(HttpClient &http, ServerAccess access, TakeDatasets take, std::stop_token stop)
        : PendingAnswer(&http),
          m_http(http),
          m_access(std::move(access)),
          m_take(std::move(take)),
          m_stop(std::move(stop))
    {
    }

    void start(const Query &query);

private:
    void count();
    void deliver();

    HttpClient &m_http;
    const ServerAccess m_access;
    const TakeDatasets m_take;
    const std::stop_token m_stop;
    std::shared_ptr<QJsonObject> m_series = std::make_shared<QJsonObject>();
    QidoFound m_found;
};

void CountedSeries::start(const Query &query)
{
    const auto found = searchSeries(
        m_http, m_access, query,
        [series = m_series, query](const QJsonArray &sets) -> Result<void> {
            for (const auto &set : sets)
                if (dicomText(set.toObject(), seriesUid) == query.seriesUid)
                    *series = set.toObject();
            return {};
        },
        m_stop);
    onFinished(found, this, [this](const Result<QidoFound> &all) {
        if (!all || m_series->isEmpty())
            return end(all);
        m_found = *all;
        if (!isUid(dicomText(*m_series, studyUid)))
            return end(failure(Error::Kind::BadAnswer,
                               english<QT_TRANSLATE_NOOP("Reasons", "It names no valid study of the series.")>()));
        if (parseCount(dicomText(*m_series, imageCount)).value_or(0) == 0) // none, or an absurd one
            return count();
        deliver();
    });
}

void CountedSeries::count()
{
    const QidoSearch images {.path = u"studies/%1/series/%2/instances"_s.arg(dicomText(*m_series, studyUid),
                                                                             dicomText(*m_series, seriesUid)),
                             .identity = "00080018"_L1};
    const auto counted = search(
        m_http, m_access, images, [](const QJsonArray &) { return Result<void>(); }, m_stop);
    onFinished(counted, this, [this](const Result<QidoFound> &all) {
        if (!all)
            return end(all);
        m_series->insert(imageCount, QString::number(all->rows));
        deliver();
    });
}

void CountedSeries::deliver()
{
    const auto taken = attempt(m_take, QJsonArray {*m_series});
    end(taken ? Result<QidoFound>(m_found) : failure(taken.error()));
}

} // namespace

QidoSearch studiesSearch(const Query &query)
{
    QidoSearch what {.path = u"studies"_s, .identity = studyUid, .fields = dicomTags<Study>() + dicomTags<Patient>()};
    what.fields.removeDuplicates();
    addMatch(what.matches, "PatientID", query.patientId);
    addMatch(what.matches, "StudyInstanceUID", query.studyUid);
    return what;
}

QFuture<Result<QidoFound>> searchSeries(HttpClient &http, const ServerAccess &access, const Query &query,
                                        TakeDatasets take, std::stop_token stop)
{
    auto *const walk = new SeriesWalk(http, access, query, std::move(take), std::move(stop));
    const auto found = walk->future();
    walk->start();
    return found;
}

QFuture<Result<QidoFound>> searchCounted(HttpClient &http, const ServerAccess &access, const Query &query,
                                         TakeDatasets take, std::stop_token stop)
{
    auto *const counted = new CountedSeries(http, access, std::move(take), std::move(stop));
    const auto found = counted->future();
    counted->start(query);
    return found;
}

} // namespace tcia::archive
