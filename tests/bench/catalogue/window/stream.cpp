// SPDX-License-Identifier: Apache-2.0
//! The largest collection on its way from a server in a process of its own into a tree that is shown: when its first
//! rows are there and when all are, the memory that took above what the finished table takes, and how long the event
//! loop stood still meanwhile: tcia-bench-catalogue-stream FOLDER, where tcia-bench-catalogue-corpus has written the
//! answers.
#include "archivewindow.h"
#include "bench/measure.h"
#include "catalog/catalogstore.h"
#include "corpus.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <httplib.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;
using catalog::Catalog;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

//! Prints its port and answers the requests for the collection until it is killed.
int serve(const QDir &folder)
{
    const std::pair<const char *, QByteArray> answers[] {
        {".*/getCollectionValues", "[{\"Collection\":\"" + collectionName(largestCollection()).toUtf8() + "\"}]"},
        {".*/getSeries", contentOf(folder.filePath(u"nlst-series.json"_s))},
        {".*/getPatientStudy", contentOf(folder.filePath(u"nlst-studies.json"_s))},
        {".*/getPatient", contentOf(folder.filePath(u"nlst-patients.json"_s))}};
    httplib::Server server;
    for (const auto &[path, body] : answers) {
        const QByteArray *bytes = &body; // structured bindings cannot be captured by clang 14
        server.Get(path, [bytes](const httplib::Request &, httplib::Response &response) {
            response.set_content_provider(size_t(bytes->size()), "application/json",
                                          [bytes](size_t offset, size_t length, httplib::DataSink &sink) {
                                              return sink.write(bytes->constData() + offset, length);
                                          });
        });
    }
    std::printf("%d\n", server.bind_to_any_port("127.0.0.1"));
    std::fflush(stdout);
    return server.listen_after_bind() ? 0 : 1;
}

void waitFor(const std::function<bool()> &reached)
{
    while (!reached())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void measure(const QUrl &base)
{
    const QTemporaryDir folder;
    catalog::CatalogStore store(folder.filePath(u"catalog.sqlite"_s));
    archive::Archive archive(archive::Server {.name = u"bench"_s, .base = base, .dialect = archive::DialectId::NbiaV1});
    Catalog catalog(archive, store);
    ArchiveWindow window(catalog);
    window.show();
    catalog.start();
    waitFor([&] { return catalog.entries().size() == 1 && !catalog.loadingCollections(); });
    const QModelIndex root = window.model().index(0, 0);
    window.painted([] {});
    forgetPeak();
    Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    window.tree().expand(root); // which requests it
    waitFor([&] { return window.model().rowCount(root) > 0; });
    const qint64 first = clock.elapsed();
    waitFor([&] { return catalog.entries()[0].isWhole(); });
    window.painted([] {});
    const qint64 whole = clock.elapsed();
    const qint64 still = pulse.take();
    const qint64 peak = memory("VmHWM:");
    waitFor([&] {
        return catalog.isSettled() && clock.elapsed() > whole + 2000;
    }); // what is kept on disk is written meanwhile
    QTextStream(stdout) << "first rows after " << first << " ms, all " << catalog.visible().series << " series after "
                        << whole << " ms, peak memory " << peak - memory("VmRSS:")
                        << " MB above the finished table's process of " << memory("VmRSS:")
                        << " MB, event loop stood still for at most " << still << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "serve"_L1)
        return serve(QDir(arguments.value(2)));
    if (arguments.size() != 2)
        return 2;
    QProcess server;
    server.start(app.applicationFilePath(), {u"serve"_s, arguments[1]});
    if (!server.waitForReadyRead())
        qFatal("The server does not start");
    const QUrl base(
        u"http://127.0.0.1:%1/nbia-api/services/v1"_s.arg(QString::fromLatin1(server.readLine().trimmed())));
    for (int round = 0; round < 5; ++round)
        measure(base);
    server.kill();
    server.waitForFinished();
    return 0;
}
