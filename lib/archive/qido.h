// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpclient.h"
#include "archive/serveraccess.h"
#include "core/records.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

//! QIDO-RS (PS3.18 §10.6): how a DICOMweb server is searched, whatever of it the server supports.
namespace tcia::archive {

//! What a search asks for.
struct QidoSearch
{
    QString path;                                  //!< below the base URL: studies, studies/1.2/series
    QLatin1StringView identity;                    //!< the tag of the UID by which rows differ
    QList<std::pair<QString, QString>> matches {}; //!< keyword and value; a server may ignore them
    QStringList fields {};                         //!< tags to include
    qint64 most = 0;                               //!< rows wanted; 0: all
    Count expected {};                             //!< known number of rows: a page that completes it is the last
};

//! What a search found.
struct QidoFound
{
    qint64 rows = 0;
    qint64 nameless = 0;  //!< further rows, which cannot be told apart: they have no UID
    bool isBlank = false; //!< the answer was empty, without even an empty list
};

//! What a server's searches accept, found by asking it: the optional parts of a request are left out one after the
//! other when it refuses them. One for each client, for its session.
class QidoForms : public QObject
{
    Q_OBJECT
public:
    struct Form
    {
        bool hasFields = true; //!< includefield
        bool hasPages = true;  //!< limit and offset
        bool isPlain = false;  //!< Accept: application/json
    };

    static QidoForms &of(HttpClient &http);

    Form &form(const QString &path) { return m_forms[path.section(u'/', -1)]; }
    //! With one part less, as that error suggests; empty: it is about something else.
    static std::optional<Form> reduced(Form form, const Error &error);

    bool listsAllSeries = true; //!< /series answers, with the study and the patient of each

private:
    explicit QidoForms(HttpClient &http) : QObject(&http) {}

    QHash<QString, Form> m_forms; //!< by level: studies, series, instances
};

//! Takes the data sets of a page, each once. Runs on the pool, one call at a time; an error ends the search.
using TakeDatasets = std::function<Result<void>(const QJsonArray &datasets)>;

//! Searches page by page until a page is empty or holds nothing new. BadAnswer if a full page repeats rows: the server
//! does not page and has more. Call it on the client's thread.
QFuture<Result<QidoFound>> search(HttpClient &http, const ServerAccess &access, const QidoSearch &what,
                                  TakeDatasets take, std::stop_token stop = {});

//! The rows of one page.
inline constexpr qint64 qidoPageRows = 1000;

} // namespace tcia::archive
