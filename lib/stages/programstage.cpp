// SPDX-License-Identifier: Apache-2.0
// The stages "nifti" and "command": a program makes something of a series, in a folder beside it.
#include "core/reason.h"
#include "core/uid.h"
#include "stages/programrun.h"
#include "stages/serieslinks.h"
#include "stages/stage.h"
#include "stages/stagepaths.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::stages {

namespace {

const QString onlyLinks = u".images"_s; //!< ends the name of the folder of SeriesLinks, beside that of the results

class ProgramStage : public Stage
{
public:
    ProgramStage(const StageSpec &spec, const StageContext &context) : m_spec(spec), m_context(context) {}

    Result<void> run(const SeriesFiles &series, QByteArray &log) override
    {
        const auto root = Directory::open(m_context.root);
        if (!root)
            return failure(root.error());
        const QString output = outputOf(m_spec, series.folder(), series.seriesUid);
        const QString partial = stagingOf(m_spec, series.seriesUid);
        if (const auto cleared = emptied(*root, partial); !cleared)
            return failure(cleared.error());
        const auto made = root->makeFolder(partial);
        if (!made)
            return failure(made.error());
        std::unique_ptr<SeriesLinks> links; // until the program has ended
        if (SeriesLinks::areNeededFor(series) && takesFolder()) {
            auto linked = SeriesLinks::make(*root, partial + onlyLinks, series);
            if (!linked)
                return failure(linked.error());
            links = std::move(*linked);
        }
        const auto program = programFor(series, links ? links->path() : folderOf(series), made->path());
        if (!program)
            return failure(program.error());
        log += (program->program + u' ' + program->arguments.join(u' ') + u'\n').toUtf8();
        if (const auto ran = stages::run(*program, m_context.cancelled, log); !ran)
            return failure(ran.error());
        if (const auto same = unchanged(series); !same)
            return failure(same.error());
        return kept(*root, partial, output);
    }

    bool hasResult(const SeriesFiles &series) const override
    {
        const auto root = Directory::open(m_context.root);
        const auto folder = root ? root->folder(outputOf(m_spec, series.folder(), series.seriesUid)) : root;
        return folder && !folder->isEmpty();
    }

private:
    static Result<void> emptied(const Directory &root, const QString &folder)
    {
        return root.exists(folder) ? root.removeTree(folder) : Result<void>();
    }

    //! An argument with the values of its placeholders; what looks like one in a value stays.
    static QString filled(const QString &argument, const QHash<QString, QString> &values)
    {
        static const QRegularExpression placeholder(u"\\{[^{}]*\\}"_s);
        QString result;
        qsizetype end = 0;
        for (auto all = placeholder.globalMatch(argument); all.hasNext();) {
            const QRegularExpressionMatch one = all.next();
            result += argument.sliced(end, one.capturedStart() - end) + values.value(one.captured(), one.captured());
            end = one.capturedEnd();
        }
        return result + argument.sliced(end);
    }

    QString folderOf(const SeriesFiles &series) const
    {
        return series.folder().isEmpty() ? m_context.root : m_context.root + u'/' + series.folder();
    }

    bool takesFolder() const
    {
        return m_spec.kind == StageSpec::Kind::Nifti ||
               std::ranges::any_of(m_spec.command, [](const QString &one) { return one.contains("{folder}"_L1); });
    }

    //! The program and its arguments; `folder` has the files of the series alone, `output` is an empty folder.
    Result<ProgramRun> programFor(const SeriesFiles &series, const QString &folder, const QString &output) const
    {
        ProgramRun run {.program = {}, .arguments = {}, .folder = output, .timeLimitMs = m_context.timeLimitMs};
        if (m_spec.kind == StageSpec::Kind::Nifti) {
            run.program = niftiProgram();
            if (run.program.isEmpty())
                return failure(
                    Error::Kind::Usage,
                    english<QT_TRANSLATE_NOOP("Reasons", "dcm2niix is not installed (package dcm2niix).")>());
            run.arguments = {u"-z"_s, u"y"_s,     u"-b"_s, u"y"_s, u"-d"_s, u"0"_s,
                             u"-f"_s, u"%s_%d"_s, u"-o"_s, output, folder};
            return run;
        }
        run.program = m_spec.command.first();
        const QHash<QString, QString> values {{u"{series}"_s, series.seriesUid},
                                              {u"{study}"_s, isUid(series.studyUid) ? series.studyUid : QString()},
                                              {u"{folder}"_s, folder},
                                              {u"{output}"_s, output}};
        const QStringList arguments = m_spec.command.sliced(1);
        for (const QString &argument : arguments)
            run.arguments << filled(argument, values);
        return run;
    }

    //! A program that changes what was downloaded has failed, whatever it says.
    Result<void> unchanged(const SeriesFiles &series) const
    {
        const auto now = statesOf(m_context.root, series);
        if (now && now->state() == series.state())
            return {};
        return failure(Error::Kind::Internal,
                       english<QT_TRANSLATE_NOOP("Reasons", "The program changed or removed images of the series.")>(),
                       {.path = m_context.root + u'/' + series.folder()});
    }

    //! Gives the results their final name. A conversion without a result has failed. What series share stays where it
    //! is, also if it is empty: another thread may be about to make its own folder in it.
    Result<void> kept(const Directory &root, const QString &partial, const QString &output) const
    {
        const auto folder = root.folder(partial);
        if (!folder)
            return failure(folder.error());
        const auto entries = folder->entries();
        if (!entries)
            return failure(entries.error());
        if (m_spec.kind == StageSpec::Kind::Nifti && !hasNifti(*entries))
            return failure(
                Error::Kind::Internal,
                english<QT_TRANSLATE_NOOP("Reasons", "dcm2niix made no file: nothing here can be converted.")>(),
                {.path = folder->path()});
        if (const auto cleared = emptied(root, output); !cleared)
            return failure(cleared.error());
        if (entries->isEmpty())
            return root.removeFolder(partial);
        const auto above = root.makeFolder(output.section(u'/', 0, -2));
        return above ? root.rename(partial, output) : failure(above.error());
    }

    static bool hasNifti(const QList<DirectoryEntry> &entries)
    {
        return std::ranges::any_of(entries, [](const DirectoryEntry &one) {
            return one.isFile() && (one.name.endsWith(".nii.gz"_L1) || one.name.endsWith(".nii"_L1));
        });
    }

    const StageSpec m_spec;
    const StageContext &m_context;
};

} // namespace

QString niftiProgram() { return QStandardPaths::findExecutable(u"dcm2niix"_s); }

std::unique_ptr<Stage> makeProgramStage(const StageSpec &spec, const StageContext &context)
{
    return std::make_unique<ProgramStage>(spec, context);
}

} // namespace tcia::stages
