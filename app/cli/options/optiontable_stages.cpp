// SPDX-License-Identifier: Apache-2.0
// The rows of the table of options about what is done with series after their download, and about baskets.
#include "cli/options/optiontable.h"
#include "cli/options/optionvalues.h"
#include "cli/output/tr.h"
#include "core/reasontranslation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

QString addStage(Options &options, const QString &value)
{
    const auto stage = stages::stageSpec(value);
    if (!stage)
        return text::translated(stage.error().detail);
    options.after << *stage;
    return {};
}

//! Title, host and port; the rest is for other options.
QString setPeer(Options &options, const QString &value)
{
    const auto peer = dicom::storePeer(value);
    if (!peer)
        return text::translated(peer.error().detail);
    options.peer.title = peer->title;
    options.peer.host = peer->host;
    options.peer.port = peer->port;
    return {};
}

QString setCalling(Options &options, const QString &value)
{
    const auto peer = dicom::storePeer(value + u"@localhost:104"_s);
    options.peer.calling = value;
    return peer ? QString() : Tr::tr("“%1” is not an AE title").arg(value);
}

QString setAssociations(Options &options, const QString &value)
{
    constexpr int most = 16;
    return number(options.associations, value, 1, most);
}

QString setTimeLimit(Options &options, const QString &value)
{
    constexpr int day = 86'400;
    return number(options.timeLimit, value, 1, day);
}

// Help lines are manually wrapped at about 60 characters.
constexpr std::array rows {
    OptionRow {
        "--after", "STAGE",
        QT_TRANSLATE_NOOP(
            "Help",
            "what is done with each series once it is complete: nifti,\nsend:AET@HOST:PORT or 'command:PROGRAM ARGUMENT …'; may be\nrepeated"),
        true, addStage},
    OptionRow {"--associations", "N",
               QT_TRANSLATE_NOOP("Help", "series at a time, in as many associations; default: 2"), false,
               setAssociations},
    OptionRow {"--time-limit", "SECONDS",
               QT_TRANSLATE_NOOP("Help", "end a program that works longer on one series; default: 3600"), false,
               setTimeLimit},
    OptionRow {"--to", "AET@HOST:PORT",
               QT_TRANSLATE_NOOP("Help", "the DICOM application to send to: ORTHANC@127.0.0.1:4242"), false, setPeer},
    OptionRow {"--calling", "AET", QT_TRANSLATE_NOOP("Help", "the own AE title; default: TCIA"), false, setCalling},
    OptionRow {
        "--tls-authorities", "FILE",
        QT_TRANSLATE_NOOP(
            "Help",
            "encrypt, and send only to a peer whose certificate is for\nits host and signed by one of those in this PEM file"),
        false, [](Options &o, const QString &v) { return keep(o.peer.authorities, v); }},
    OptionRow {"--tls-certificate", "FILE", QT_TRANSLATE_NOOP("Help", "the own certificate, for peers that want one"),
               false, [](Options &o, const QString &v) { return keep(o.peer.certificate, v); }},
    OptionRow {"--tls-key", "FILE", QT_TRANSLATE_NOOP("Help", "its key, without a password"), false,
               [](Options &o, const QString &v) { return keep(o.peer.key, v); }},
    OptionRow {"--retry", nullptr, QT_TRANSLATE_NOOP("Help", "run of --after what waits, was cancelled or has failed"),
               false, sets<&Options::retryStages>},
    OptionRow {"--cancel", nullptr, QT_TRANSLATE_NOOP("Help", "give up what waits"), false,
               sets<&Options::cancelStages>},
    OptionRow {"--dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "only compare with the archive; record nothing"), false,
               sets<&Options::dryRun>},
    OptionRow {"ACTION", "ACTION",
               QT_TRANSLATE_NOOP(
                   "Help", "list, show, create, delete, add, remove, union, intersect,\nsubtract, export or import"),
               false,
               [](Options &o, const QString &v) {
                   o.words.prepend(v);
                   return QString();
               },
               "list show create delete add remove union intersect subtract export import"},
    OptionRow {"NAME", "NAME", QT_TRANSLATE_NOOP("Help", "the names of baskets; of import, a file"), true,
               [](Options &o, const QString &v) {
                   o.words << v;
                   return QString();
               }},
    OptionRow {"--into", "NAME", QT_TRANSLATE_NOOP("Help", "the new basket; of export, the file"), false,
               [](Options &o, const QString &v) { return keep(o.into, v); }},
    OptionRow {"--note", "TEXT", QT_TRANSLATE_NOOP("Help", "a note for those who open the file"), false,
               [](Options &o, const QString &v) { return keep(o.remark, v); }},
    OptionRow {
        "--referenced-by", "DIR",
        QT_TRANSLATE_NOOP(
            "Help",
            "the series that the segmentations (SEG) and structure sets\n(RTSTRUCT) in this folder were made from, by their headers"),
        false, [](Options &o, const QString &v) { return keep(o.referencedBy, v); }},
};
static_assert(rows.size() == size_t(Opt::ReferencedBy) - size_t(firstStageOption) + 1);

} // namespace

std::span<const OptionRow> stageRows() { return rows; }

} // namespace tcia::cli
