// SPDX-License-Identifier: Apache-2.0
//! A long answer of getSeries, requested from a server in another process: when its first rows have arrived and when
//! all have, the memory that took, and how long the event loop was blocked; also the decoding alone, and what
//! QJsonDocument needs for the same bytes: tcia-bench-decode [ROWS [BASE-URL-OF-ANOTHER-SERVER-OF-THEM]].
#include "archive/archive.h"
#include "archive/recordstream.h"
#include "bench/decode/answer.h"
#include "bench/measure.h"
#include "core/async.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;

namespace {

QTextStream out(stdout);

class Measurement
{
public:
    Measurement()
    {
        forgetPeak();
        m_memory = memory("VmRSS:");
        m_pulse.take();
        m_clock.start();
    }
    qint64 elapsed() const { return m_clock.elapsed(); }
    void tell(const QString &what)
    {
        const qint64 all = m_clock.elapsed();
        out << qSetFieldWidth(44) << Qt::left << what << qSetFieldWidth(0) << all << " ms, peak memory "
            << memory("VmHWM:") - m_memory << " MB above start, event loop stood still for at most " << m_pulse.take()
            << " ms\n"
            << Qt::flush;
    }

private:
    Pulse m_pulse;
    QElapsedTimer m_clock;
    qint64 m_memory = 0;
};

//! Waits for an answer as the window does: with an event loop.
template <typename T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    QObject context;
    QEventLoop loop;
    Result<T> got = failure(Error::Kind::Cancelled, {});
    onFinished(future, &context, [&](const Result<T> &answer) {
        got = answer;
        loop.quit();
    });
    loop.exec();
    if (!got)
        qFatal("%s", qPrintable(text::of(got.error())));
    return got;
}

void overTheWire(const QUrl &base)
{
    archive::Archive archive(archive::Server {.name = u"bench"_s, .base = base, .dialect = archive::DialectId::NbiaV1});
    for (int round = 0; round < 3; ++round) {
        Measurement each;
        std::atomic<qint64> first = -1;
        const auto count = waited(archive.eachSeries({}, [&](QList<Series> &&) {
            if (first < 0)
                first = each.elapsed();
        }));
        each.tell(u"eachSeries, %1 rows, first after %2 ms:"_s.arg(count->rows).arg(first.load()));
    }
    Measurement whole;
    const auto rows = waited(archive.series());
    whole.tell(u"series, %1 rows:"_s.arg(rows->size()));
}

void alone(const QByteArray &answer)
{
    {
        Measurement decoding;
        archive::RecordStream<Series> stream({});
        constexpr qsizetype piece = 256 * 1024;
        for (qsizetype at = 0; at < answer.size(); at += piece)
            if (!stream.feed(QByteArrayView(answer).sliced(at, qMin(piece, answer.size() - at))))
                qFatal("It cannot be read");
        if (!stream.finish())
            qFatal("It cannot be read");
        decoding.tell(u"RecordStream alone, %1 rows:"_s.arg(stream.count().rows));
    }
    Measurement document;
    const qsizetype rows = QJsonDocument::fromJson(answer).array().size();
    document.tell(u"QJsonDocument alone, %1 rows:"_s.arg(rows));
}

} // namespace

int main(int argc, char *argv[])
{
    const bool serves = argc > 1 && qstrcmp(argv[1], "serve") == 0;
    const int rows = argc > 1 + serves ? QByteArray(argv[1 + serves]).toInt() : 203'099;
    if (serves)
        return serve(seriesAnswer(rows));
    QCoreApplication app(argc, argv);
    QProcess server;
    QUrl base(QString::fromLocal8Bit(argc > 2 ? argv[2] : ""));
    if (base.isEmpty()) {
        server.start(app.applicationFilePath(), {u"serve"_s, QString::number(rows)});
        if (!server.waitForReadyRead())
            qFatal("The server does not start");
        base =
            QUrl(u"http://127.0.0.1:%1/nbia-api/services/v1"_s.arg(QString::fromLatin1(server.readLine().trimmed())));
    }
    overTheWire(base);
    server.kill();
    server.waitForFinished();
    alone(seriesAnswer(rows));
    return 0;
}
