// SPDX-License-Identifier: Apache-2.0
#include "stages/stagespec.h"

#include "core/reason.h"
#include "stages/tlsoptions.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

constexpr std::array names {"nifti"_L1, "send"_L1, "command"_L1}; // indexed by StageSpec::Kind
constexpr auto sends = "send:"_L1, sendsEncrypted = "send-tls"_L1, tlsOption = " --tls-"_L1;
constexpr auto usualTitle = "TCIA"_L1; //!< our own, as dicom::storePeer() has it

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
    const qsizetype end = text.indexOf(tlsOption);
    auto peer = dicom::storePeer(end < 0 ? text : text.first(end).trimmed());
    if (!peer || end < 0)
        return peer;
    const auto read = readTlsOptions(text.sliced(end), *peer);
    return read ? peer : failure(read.error());
}

} // namespace

QString StageSpec::name() const { return names[size_t(kind)]; }
QString StageSpec::key() const { return stageKey(text); }

QString stageKey(const QString &text)
{
    const qsizetype end = text.startsWith(sends) ? text.indexOf(tlsOption) : -1;
    return end < 0 ? text : sendsEncrypted + u':' + text.first(end).sliced(sends.size()).trimmed();
}

QString stageKey(const dicom::StorePeer &peer)
{
    const QString own = peer.calling == usualTitle ? QString() : QString(u"-as-"_s + peer.calling);
    return u"%1%2:%3@%4:%5"_s
        .arg(peer.authorities.isEmpty() ? names[size_t(StageSpec::Kind::Send)] : sendsEncrypted, own, peer.title,
             peer.host)
        .arg(peer.port);
}

QString stageName(const QString &key)
{
    const auto known = std::ranges::find_if(names, [&key](QLatin1StringView name) {
        const bool isSend = name == names[size_t(StageSpec::Kind::Send)];
        return key == name || key.startsWith(name + u':') || (isSend && key.startsWith(name + u'-'));
    });
    return known == names.end() ? QString() : QString(*known);
}

bool isEncrypted(const QString &key) { return key.startsWith(sendsEncrypted); }

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
