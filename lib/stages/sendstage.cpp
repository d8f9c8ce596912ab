// SPDX-License-Identifier: Apache-2.0
// The stage "send": every object of a series to a DICOM peer.
#include "core/reason.h"
#include "stages/stage.h"

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

class SendStage : public Stage
{
public:
    SendStage(const StageSpec &spec, const StageContext &context)
        : m_key(spec.key()), m_context(context), m_connection(spec.peer)
    {
    }

    //! A file that cannot be sent, or that the peer refuses, does not keep the others of its series from being sent.
    Result<void> run(const SeriesFiles &series, QByteArray &log) override
    {
        const QSet<QByteArray> sent = m_context.journal.row(m_key, series.seriesUid).parts;
        std::optional<Error> refused;
        qsizetype count = 0;
        for (const SeriesFile &file : series.files) {
            if (m_context.cancelled)
                return failure(stopped(file.path));
            if (sent.contains(partKey(file)))
                continue;
            const auto stored = m_connection.store(m_context.root + u'/' + file.path);
            if (!stored && isOfPeer(stored.error().kind))
                return failure(stored.error());
            if (!stored) {
                log += u"%1: %2\n"_s.arg(file.path, stored.error().detail).toUtf8();
                refused = refused ? refused : stored.error();
                continue;
            }
            ++count;
            if (stored->status != 0)
                log += u"%1: taken with the warning 0x%2\n"_s.arg(file.path)
                           .arg(stored->status, 4, 16, QLatin1Char('0'))
                           .toUtf8();
            if (const auto kept = m_context.journal.finishPart(m_key, series.seriesUid, file); !kept)
                return failure(kept.error());
        }
        log += u"%1 of %2 objects sent now\n"_s.arg(count).arg(series.files.size()).toUtf8();
        return refused ? failure(*refused) : Result<void>();
    }

    //! Usage: the association was rejected, or the files for encryption cannot be used.
    bool isOfPeer(Error::Kind kind) const override
    {
        using enum Error::Kind;
        return kind == Offline || kind == Timeout || kind == Busy || kind == Certificate || kind == Usage;
    }

private:
    const QString m_key;
    const StageContext &m_context;
    dicom::StoreConnection m_connection;
};

} // namespace

std::unique_ptr<Stage> makeSendStage(const StageSpec &spec, const StageContext &context)
{
    return std::make_unique<SendStage>(spec, context);
}

} // namespace tcia::stages
