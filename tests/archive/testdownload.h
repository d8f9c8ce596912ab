// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "archive/network.h"
#include "archive/requestbuilder.h"
#include "support/fakeserver.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QTest>

namespace tcia::tests {

using namespace Qt::StringLiterals;
using namespace tcia::archive;

inline constexpr auto json = "application/json";

inline Server serverAt(const QUrl &base, DialectId dialect, bool keyInQuery = false)
{
    return {.name = u"test"_s, .base = base, .dialect = dialect, .keyInQuery = keyInQuery};
}

inline ImageDownload::ObjectRequest imagesOf(const Server &server, const QString &key, bool withMd5)
{
    const ImageOptions options = ImageCapabilities().optionsToTry(dialect(server.dialect), withMd5).first();
    return {.request = *imageRequestFor({server, key}, u"1.2.3"_s, options), .seriesUid = u"1.2.3"_s};
}

struct DownloadOutcome
{
    Result<void> result;
    QByteArray bytes;
};

inline DownloadOutcome download(FakeServer &server, DialectId dialect = DialectId::NbiaV4,
                                ImageDownload::Limits limits = {}, const QString &key = {})
{
    const auto network = makeNetwork();
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    ImageDownload image(*network, imagesOf(serverAt(server.url(u"/v"_s), dialect), key, true), sink, limits);
    DownloadOutcome outcome;
    bool ended = false;
    QObject::connect(&image, &ImageDownload::finished, &image, [&](const Result<void> &result) {
        outcome.result = result;
        ended = true;
    });
    if (!QTest::qWaitFor([&] { return ended; }, 30'000))
        qFatal("The download did not end");
    outcome.bytes = sink.data();
    return outcome;
}

} // namespace tcia::tests
