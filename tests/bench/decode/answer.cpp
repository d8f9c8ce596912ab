// SPDX-License-Identifier: Apache-2.0
#include "bench/decode/answer.h"

#include <httplib.h>

#include <cstdio>

namespace tcia::bench {

namespace {

QByteArray uid(qint64 number)
{
    constexpr qint64 prime = 2'654'435'761; // spreads the digits
    const auto digits = [number](qint64 factor) {
        return QByteArray::number(100'000'000'000'000 + number * factor % 99'999'999'999'989);
    };
    return "1.3.6.1.4.1.14519.5.2.1.7009.9004." + digits(prime) + digits(prime + 6).last(10);
}

//! The row's members in the order and the style of the archive.
QByteArray row(int number)
{
    const int study = number / 3;
    const int patient = study / 2;
    const QByteArray day = QByteArray::number(1999 + study % 5) + "-0" + QByteArray::number(1 + study % 9) + '-' +
                           QByteArray::number(10 + study % 18) + " 00:00:00.0";
    const QByteArray clock = QByteArray::number(10 + number % 13) + ':' + QByteArray::number(10 + number % 49) + ':' +
                             QByteArray::number(10 + number % 47);
    return " {\n  \"SeriesInstanceUID\": \"" + uid(number) + "\",\n  \"StudyInstanceUID\": \"" +
           uid(10'000'000 + study) + "\",\n  \"Modality\": \"CT\",\n  \"ProtocolName\": \"0OPATGEHSQXSTANDARD36" +
           QByteArray::number(number % 40) + "\",\n  \"SeriesDate\": \"" + day +
           "\",\n  \"SeriesDescription\": \"0,OPA,GE,HSQX,STANDARD,36" + QByteArray::number(number % 40) +
           ",2.5,120,40,0.1,1.5\",\n  \"BodyPartExamined\": \"CHEST\",\n  \"SeriesNumber\": " +
           QByteArray::number(1 + number % 9) + ",\n  \"Collection\": \"NLST\",\n  \"PatientID\": \"" +
           QByteArray::number(100'000 + patient) +
           "\",\n  \"Manufacturer\": \"GE MEDICAL SYSTEMS\",\n  \"ManufacturerModelName\": \"LightSpeed QX/i\",\n"
           "  \"SoftwareVersions\": \"LightSpeedApps2.4.2_H2.4M5\",\n  \"ImageCount\": " +
           QByteArray::number(90 + number % 120) + ",\n  \"TimeStamp\": \"2021-02-11 " + clock +
           ".0\",\n"
           "  \"LicenseName\": \"Creative Commons Attribution 4.0 International License\",\n"
           "  \"LicenseURI\": \"https://creativecommons.org/licenses/by/4.0/\",\n"
           "  \"CollectionURI\": \"https://doi.org/10.7937/TCIA.HMQ8-J677\",\n  \"FileSize\": " +
           QByteArray::number(50'000'000 + number * 523) +
           ",\n  \"DateReleased\": \"2013-05-13 00:00:00.0\",\n  \"StudyDate\": \"" + day +
           "\",\n  \"ThirdPartyAnalysis\": \"NO\"\n }";
}

} // namespace

QByteArray seriesAnswer(int rows)
{
    QByteArray answer = "[\n";
    answer.reserve(qsizetype(rows) * 960);
    for (int number = 0; number < rows; ++number)
        answer += (number > 0 ? ",\n" : "") + row(number);
    return answer + "\n]";
}

int serve(const QByteArray &answer)
{
    httplib::Server server;
    server.Get(".*", [&answer](const httplib::Request &, httplib::Response &response) {
        response.set_content_provider(size_t(answer.size()), "application/json",
                                      [&answer](size_t offset, size_t length, httplib::DataSink &sink) {
                                          return sink.write(answer.constData() + offset, length);
                                      });
    });
    std::printf("%d\n", server.bind_to_any_port("127.0.0.1"));
    std::fflush(stdout);
    return server.listen_after_bind() ? 0 : 1;
}

} // namespace tcia::bench
