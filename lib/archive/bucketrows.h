// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bucketlisting.h"
#include "archive/headercache.h"

#include <QJsonArray>

namespace tcia::archive {

//! One run of a catalogue over a bucket: lists it, groups its objects by folder, and reads the headers that are not
//! known yet. A child of `http`; deletes itself. The cache must outlive it.
class BucketRows : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 headBytes = 64 * 1024;        //!< of an image, read at first
    static constexpr qint64 mostHead = 4 * 1024 * 1024;   //!< of a header, which may hold long private attributes
    static constexpr qint64 mostBytes = 64 * 1024 * 1024; //!< of an answer

    static constexpr int parallel = 8;        //!< headers that are read at a time
    static constexpr qsizetype mostTried = 3; //!< images of a folder whose header is tried

    static QFuture<Result<QJsonArray>> request(HttpClient &http, HeaderCache &cache, const QUrl &endpoint,
                                               const s3::Place &place, std::stop_token stop);
    ~BucketRows() override; //!< unfinished, it ends as Cancelled

private:
    //! The images of one folder.
    struct Folder
    {
        QString prefix;
        QList<s3::Object> firsts; //!< whose headers are read, one after the other, until one is readable
        qint64 images = 0;
        qint64 bytes = 0;
        qsizetype read = 0; //!< of the first ones
    };

    BucketRows(HttpClient &http, HeaderCache &cache, const s3::Place &place, std::stop_token stop);

    void group(const BucketContent &content);
    void readMore();
    void readHeader(qsizetype folder, qint64 bytes);
    void takeHeader(qsizetype folder, qint64 asked, const Answer &answer);
    void keep(qsizetype folder, const QJsonObject &row, const QString &why);
    void report(const QString &locator, const QString &why);
    QString locatorOf(const Folder &folder) const;
    QJsonArray rows();
    void end(const Result<QJsonArray> &result);

    HttpClient &m_http;
    HeaderCache &m_cache;
    const std::stop_token m_stop;
    QPromise<Result<QJsonArray>> m_promise;
    QUrl m_endpoint;
    const s3::Place m_place;
    QList<Folder> m_folders;
    qsizetype m_next = 0;
    int m_reading = 0;
    bool m_hasEnded = false;
};

} // namespace tcia::archive
