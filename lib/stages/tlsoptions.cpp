// SPDX-License-Identifier: Apache-2.0
#include "stages/tlsoptions.h"

#include "core/reason.h"

#include <QProcess>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

//! An option of sending, named as that of `tcia send`.
struct TlsRow
{
    QLatin1StringView option;
    QString dicom::StorePeer::*file;
};
constexpr std::array tlsRows {TlsRow {"--tls-authorities"_L1, &dicom::StorePeer::authorities},
                              TlsRow {"--tls-certificate"_L1, &dicom::StorePeer::certificate},
                              TlsRow {"--tls-key"_L1, &dicom::StorePeer::key}};

Error tlsError()
{
    return {
        .kind = Error::Kind::Usage,
        .detail = english<QT_TRANSLATE_NOOP(
            "Reasons", "To send encrypted, name --tls-authorities FILE; for peers that want a certificate of yours, "
                       "also --tls-certificate FILE and --tls-key FILE.")>()};
}

} // namespace

QString tlsOptions(const dicom::StorePeer &peer)
{
    QString options;
    for (const TlsRow &row : tlsRows)
        if (QString file = peer.*row.file; !file.isEmpty())
            options += u" %1 \"%2\""_s.arg(row.option, file.replace(u'"', u"\"\"\""_s)); // as splitCommand() reads it
    return options;
}

Result<void> readTlsOptions(const QString &options, dicom::StorePeer &peer)
{
    const QStringList words = QProcess::splitCommand(options);
    for (qsizetype i = 0; i < words.size(); i += 2) {
        const auto row = std::ranges::find_if(tlsRows, [&](const TlsRow &one) { return one.option == words[i]; });
        if (row == tlsRows.end() || words.value(i + 1).isEmpty() || !(peer.*row->file).isEmpty())
            return failure(tlsError());
        peer.*row->file = words[i + 1];
    }
    if (peer.authorities.isEmpty() || peer.certificate.isEmpty() != peer.key.isEmpty())
        return failure(tlsError());
    return {};
}

} // namespace tcia::stages
