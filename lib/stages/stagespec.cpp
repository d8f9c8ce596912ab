// SPDX-License-Identifier: Apache-2.0
#include "stages/stagespec.h"

#include "core/reason.h"
#include "stages/tlsoptions.h"

#include <QProcess>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

constexpr std::array names {"nifti"_L1, "send"_L1, "command"_L1}; // indexed by StageSpec::Kind

Result<StageSpec> commandOf(const QString &text, const QString &line)
{
    static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
    static const QStringList known {u"{series}"_s, u"{study}"_s, u"{folder}"_s, u"{output}"_s};
    for (auto all = placeholder.globalMatch(line); all.hasNext();)
        if (const QString one = all.next().captured(); !known.contains(one))
            return failure(
                Error::Kind::Usage,
                english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not one of {series}, {study}, {folder}, {output}")>().arg(
                    one));
    const QStringList command = QProcess::splitCommand(line);
    if (command.isEmpty() || command.first().contains(u'{'))
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "The program of the command is missing.")>());
    return StageSpec {.kind = StageSpec::Kind::Command, .text = text, .command = command};
}

//! An AE title may have blanks.
Result<dicom::StorePeer> peerOf(const QString &text)
{
    const qsizetype end = text.indexOf(" --tls-"_L1);
    auto peer = dicom::storePeer(end < 0 ? text : text.first(end).trimmed());
    if (!peer || end < 0)
        return peer;
    const auto read = readTlsOptions(text.sliced(end), *peer);
    return read ? peer : failure(read.error());
}

} // namespace

QString StageSpec::name() const { return names[size_t(kind)]; }

Result<StageSpec> stageSpec(const QString &text)
{
    const QString name = text.section(u':', 0, 0);
    const QString rest = text.section(u':', 1);
    if (text == names[0])
        return StageSpec {.kind = StageSpec::Kind::Nifti, .text = text};
    if (name == names[1]) {
        const auto peer = peerOf(rest);
        if (!peer)
            return failure(peer.error());
        return StageSpec {.kind = StageSpec::Kind::Send, .text = text, .peer = *peer};
    }
    if (name == names[2])
        return commandOf(text, rest);
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not one of nifti, send:AET@HOST:PORT, command:PROGRAM …")>().arg(
            text));
}

} // namespace tcia::stages
