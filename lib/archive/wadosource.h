// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "archive/qido.h"
#include "archive/serveraccess.h"

#include <QSet>

#include <limits>
#include <memory>

namespace tcia::archive {

//! The byte source of DICOMweb (WADO-RS): the instances of a series in a ZIP, one by one, or all of them as the parts
//! of one body. A ZIP proves by its CRCs that they arrived as they were sent, so servers are asked for it first; few
//! have it, which the first answer tells. One by one can be continued and repaired; one body saves the round trips
//! where these would take long. The list of instances says which there are; neither their sizes nor their sums are
//! announced. Addresses are made from UIDs,
//! never taken from an answer. Accepts any transfer syntax: otherwise servers may encode the images anew.
class WadoSource final : public ByteSource
{
public:
    //! Round trips of a series that cost more than this are saved.
    static constexpr qint64 mostLatencyMs = 2'000;
    static constexpr int parallel = 6; //!< instances at a time
    static constexpr qint64 previewed = 3;

    //! How series are requested.
    enum class Mode {
        Adaptive,  //!< as a ZIP if the server has them, otherwise as one body where that saves time
        Instances, //!< always one by one
        Whole,     //!< as one body first; one by one once that has failed
    };

    explicit WadoSource(ServerAccess access, Mode mode = Mode::Adaptive);
    ~WadoSource() override;

    QFuture<Result<FetchPlan>> plan(const Series &series, Digest::Kind strongest) override;
    QFuture<Result<FetchPlan>> preview(const Series &series) override;
    //! The SOP Instance UIDs of a series. Refused by servers without lists of instances, see isNotOffered().
    QFuture<Result<QStringList>> instances(const Series &series);
    bool refused(const FetchReport &report, const Error &error) override;
    void fetched(const FetchReport &report) override;
    void staged(const FetchReport &report, Digest::Kind proof) override;
    void truncated(const FetchReport &report) override;

private:
    struct Instance
    {
        QString uid;
        qint64 number = 0;
    };

    //! Whether the server answers with ZIPs.
    enum class Zips { Unknown, Offered, Refused };

    QFuture<Result<QList<Instance>>> list(const Series &series, qint64 most);
    QFuture<Result<FetchPlan>> planOf(const Series &series, qint64 most);
    Result<FetchPlan> instancesPlan(const Series &series, const QList<Instance> &instances) const;
    Result<FetchPlan> zipPlan(const Series &series, qint64 images) const;
    Result<FetchPlan> wholePlan(const Series &series, qint64 images) const;
    bool isZipBetter(const QString &seriesUid);
    bool isWholeBetter(const QString &seriesUid, qsizetype images) const;

    const ServerAccess m_access;
    const Mode m_mode;
    const std::unique_ptr<HttpClient> m_http;
    QSet<QString> m_asWhole;    //!< series requested as a ZIP or as one body, which has not arrived yet
    QSet<QString> m_failedZips; //!< series whose ZIP has not arrived, while it is not known whether the server has any
    QByteArray m_accepted;      //!< the Accept header that the server last answered
    Zips m_zips = Zips::Unknown;
    qint64 m_latencyMs = std::numeric_limits<qint64>::max() / 1'000'000; //!< of the fastest list
};

} // namespace tcia::archive
