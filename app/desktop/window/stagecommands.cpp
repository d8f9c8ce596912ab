// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/stagecommands.h"

#include "core/async.h"
#include "desktop/dialogs/stagesdialog.h"
#include "desktop/window/actions.h"
#include "session/selectionfolder.h"
#include "session/selectiontotals.h"

#include <QDir>
#include <QtConcurrentRun>

namespace tcia::desktop {

namespace {

using Places = QHash<QString, QList<session::FolderStages::Place>>;

//! Where those of the series lie that are on disk, by download folder.
Places placesOf(const QList<Series> &series, const QHash<QString, QString> &folders, const QStringList &roots)
{
    Places out;
    for (const Series &one : series) {
        const QString folder = folders.value(one.seriesUid);
        if (const QString root = session::rootOf(folder, roots); !root.isEmpty())
            out[root] << session::FolderStages::Place {
                .seriesUid = one.seriesUid, .studyUid = one.studyUid, .folder = QDir(root).relativeFilePath(folder)};
    }
    return out;
}

//! A series that a transfer has put into its folder.
struct Done
{
    QString root, seriesUid, studyUid, folder;
};

Places placesOf(const QList<Done> &transfers)
{
    Places out;
    for (const Done &one : transfers) {
        const QDir root(one.root);
        out[one.root] << session::FolderStages::Place {.seriesUid = one.seriesUid,
                                                       .studyUid = one.studyUid,
                                                       .folder = root.relativeFilePath(root.filePath(one.folder))};
    }
    return out;
}

} // namespace

StageCommands::StageCommands(session::Services &services, const Actions &actions, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_window(window)
{
    connect(&actions[Act::RunStages], &QAction::triggered, this, &StageCommands::chooseSelected);
}

void StageCommands::chooseSelected()
{
    session::ServerSession *session = m_services.session();
    if (!session)
        return;
    const auto find = [selected = session->selection().selected(), folders = m_services.disk().folders(),
                       roots = m_services.settings().value(session::Setting::Roots).toStringList()] {
        return placesOf(session::recordsOf(selected), folders, roots);
    };
    onFinished(QtConcurrent::run(find), session,
               [this](const Result<Places> &places) { take(places, tr("None of the selected series is on disk.")); });
}

void StageCommands::choose(const QList<transfer::TransferId> &transfers)
{
    QList<Done> done;
    for (const transfer::TransferId id : transfers)
        if (const transfer::Transfer *one = m_services.downloads().find(id); one && !one->folder.isEmpty())
            done << Done {one->target.root, one->series.seriesUid, one->series.studyUid, one->folder};
    onFinished(QtConcurrent::run([done] { return placesOf(done); }), this,
               [this](const Result<Places> &places) { take(places, tr("None of these series is on disk.")); });
}

void StageCommands::take(const Result<PlacesByRoot> &places, const QString &noneWords)
{
    if (!places)
        return Q_EMIT failed(places.error());
    if (places->isEmpty())
        return Q_EMIT said(noneWords);
    ask(*places);
}

void StageCommands::ask(const PlacesByRoot &places)
{
    qsizetype count = 0;
    for (const auto &series : places)
        count += series.size();
    auto *dialog = new StagesDialog(count, m_services.settings(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StagesDialog::chosen, this, [this, places, count](const QStringList &stages) {
        for (auto one = places.cbegin(); one != places.cend(); ++one)
            m_services.afterDownload().run(one.key(), stages, *one);
        Q_EMIT said(tr("Begun with %Ln series; “Afterwards” beside the transfers shows them.", nullptr, int(count)));
    });
    dialog->open();
}

} // namespace tcia::desktop
