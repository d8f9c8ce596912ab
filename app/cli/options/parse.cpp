// SPDX-License-Identifier: Apache-2.0
// The only file that uses CLI11; its exceptions are caught here.
#include "cli/options/parse.h"

#include "cli/options/help.h"
#include "cli/options/optiontable.h"
#include "cli/output/tr.h"

#include <CLI/CLI.hpp>

#include <QDir>

#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

void declare(CLI::App &app, Options &options, Opt option, bool required)
{
    const OptionRow &row = optionRow(option);
    const auto set = [&options, &row](const std::string &value) {
        if (const QString complaint = row.set(options, QString::fromStdString(value)); !complaint.isEmpty())
            throw CLI::ValidationError(row.names, complaint.toStdString());
    };
    if (!row.value) {
        app.add_flag_callback(row.names, [set] { set({}); });
        return;
    }
    CLI::Option *declared = nullptr;
    if (row.repeatable) {
        const std::function<void(const std::vector<std::string> &)> setAll =
            [set](const std::vector<std::string> &values) {
                for (const std::string &value : values)
                    set(value);
            };
        declared = app.add_option_function(row.names, setAll)->allow_extra_args(row.isPositional());
    } else {
        declared = app.add_option_function(row.names, std::function<void(const std::string &)>(set));
    }
    declared->required(required);
}

//! The given command, if any.
const Command *chosen(const CLI::App &app)
{
    const auto named = app.get_subcommands();
    return named.empty() ? nullptr : commandNamed(QString::fromStdString(named.front()->get_name()));
}

//! CLI11 reports a misspelled command only as a missing one.
QString complaintAboutCommand(const CLI::App &app)
{
    const auto rest = app.remaining();
    return rest.empty() ? Tr::tr("a command is missing")
                        : Tr::tr("“%1” is not a command").arg(QString::fromStdString(rest.front()));
}

QString complaintAbout(const CLI::ParseError &error, const CLI::App &app)
{
    const Command *command = chosen(app);
    const QString whose = command ? u"tcia %1"_s.arg(QLatin1StringView(command->name)) : u"tcia"_s;
    const bool commandWanted = !command && dynamic_cast<const CLI::RequiredError *>(&error);
    const QString what = commandWanted ? complaintAboutCommand(app) : QString::fromStdString(error.what()).trimmed();
    const bool isAmerican = what.contains("--license"_L1);
    return Tr::tr("tcia: %1\nTry “%2 --help”.\n")
        .arg(isAmerican ? Tr::tr("%1 (it is spelled --licence)").arg(what) : what, whose);
}

//! Checks across options.
QString contradiction(const Options &options, const Command &command)
{
    if (!options.url.isEmpty() && !options.server.isEmpty())
        return Tr::tr("--server and --url exclude each other");
    if (!options.url.isEmpty() && !options.dialect)
        return Tr::tr("--url needs --dialect, such as nbia-v4");
    if (options.url.isEmpty() && options.dialect && options.server.compare("demo"_L1, Qt::CaseInsensitive) != 0)
        return Tr::tr("--dialect needs --url or --server demo");
    const bool hasBuckets = !options.buckets.isEmpty();
    if (hasBuckets && options.dialect != archive::DialectId::S3)
        return Tr::tr("--bucket needs --dialect s3");
    if (!hasBuckets && !options.url.isEmpty() && options.dialect == archive::DialectId::S3)
        return Tr::tr("--dialect s3 needs --bucket: the buckets to look into");
    if (options.raw && options.formatGiven && !options.format->raw)
        return Tr::tr("--raw needs --format json, csv, xml or html: the formats of a server");
    if (options.raw && !command.answersRaw)
        return Tr::tr("--raw is only for commands that send one query, not for %1")
            .arg(QLatin1StringView(command.name));
    if (options.raw && !options.columns.isEmpty())
        return Tr::tr("--raw and --columns exclude each other");
    if (options.filter.combineMode != catalog::CombineMode::AnyOf &&
        options.filter.chosen.value(catalog::FacetId::Modality).isEmpty())
        return Tr::tr("--together needs --modality: those that the patient or study must have");
    if (options.seriesUids.count(u"-"_s) + options.manifests.count(u"-"_s) + options.ids.count(u"-"_s) > 1)
        return Tr::tr("standard input can be read only once");
    return {};
}

} // namespace

ParseResult parse(const QStringList &arguments)
{
    ParseResult parsed;
    CLI::App app;
    app.fallthrough()->require_subcommand(1, 1);
    app.allow_windows_style_options(false);
    app.set_version_flag("-V,--version", "tcia " TCIA_VERSION);
    for (const Opt option : globalOptions())
        declare(app, parsed.options, option, false);
    for (const Command &command : commands()) {
        CLI::App *sub = app.add_subcommand(command.name, command.summary);
        for (const Offer &offer : command.options)
            declare(*sub, parsed.options, offer.option, offer.required);
    }

    std::vector<std::string> reversed; // as CLI11 requires
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it)
        reversed.push_back(it->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        const Command *command = chosen(app);
        parsed.text = command ? helpOf(*command) : helpOfAll();
        return parsed;
    } catch (const CLI::CallForVersion &version) {
        parsed.text = QString::fromStdString(version.what()) + u'\n';
        return parsed;
    } catch (const CLI::ParseError &error) {
        parsed.text = complaintAbout(error, app);
        parsed.exit = Exit::Usage;
        return parsed;
    }
    parsed.command = chosen(app);
    if (parsed.options.shard && !parsed.options.to.isEmpty())
        parsed.options.to = QDir(parsed.options.to).filePath(cohort::folderOf(*parsed.options.shard));
    if (const QString complaint = contradiction(parsed.options, *parsed.command); !complaint.isEmpty()) {
        parsed.command = nullptr;
        parsed.text = Tr::tr("tcia: %1\nTry “tcia --help”.\n").arg(complaint);
        parsed.exit = Exit::Usage;
    }
    return parsed;
}

} // namespace tcia::cli
