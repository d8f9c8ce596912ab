// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/listadder.h"

#include "catalog/filter/filter.h"
#include "core/async.h"
#include "core/text.h"
#include "core/uid.h"
#include "desktop/dialogs/idsdialog.h"
#include "desktop/window/searchfield.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ListAdder::ListAdder(session::Services &services, SearchField &search, QObject *parent)
    : QObject(parent), m_services(services), m_search(search)
{
    connect(&services.sessions(), &session::SessionManager::changed, this, [this] {
        for (const std::function<void()> &act : std::exchange(m_pending, {}))
            act();
    });
    connect(&services.sessions(), &session::SessionManager::openingFailed, this, &ListAdder::dropPending);
}

// What was meant for one server is not added to the next one. If the requested server is not known, none is
// selected yet: another one is opened.
void ListAdder::dropPending()
{
    if (m_services.sessions().selectedName().isEmpty())
        return;
    m_pending.clear();
    m_files.clear();
}

void ListAdder::whenOpen(Work kind, std::function<void()> act)
{
    if (m_services.session())
        return act();
    m_pending.insert(kind, std::move(act));
    if (m_services.sessions().isChoosing())
        m_services.sessions().openDefault();
}

void ListAdder::addFiles(const QStringList &paths)
{
    m_files << paths;
    whenOpen(Work::Files, [this] {
        const QStringList all = std::exchange(m_files, {});
        addNext(std::make_shared<Files>(Files {.session = m_services.session(), .left = all, .count = all.size()}));
    });
}

void ListAdder::addNext(const std::shared_ptr<Files> &files)
{
    if (files->left.isEmpty() || !files->session)
        return report(*files);
    onFinished(files->session->filler().addManifest(files->left.takeFirst()), this,
               [this, files](const Result<session::AddResult> &added) {
                   if (added) {
                       files->sum.fresh += added->fresh;
                       files->sum.alreadyPresent += added->alreadyPresent;
                       files->sum.unreadable += added->unreadable;
                       if (!added->otherServer.isEmpty())
                           files->sum.otherServer = added->otherServer;
                   } else {
                       files->errors << added.error();
                   }
                   addNext(files);
               });
}

void ListAdder::report(const Files &files)
{
    if (files.errors.size() < files.count) {
        showAdded(files.sum);
        Q_EMIT basketFilled();
    }
    if (files.count == 1 && !files.errors.isEmpty())
        return Q_EMIT failed(files.errors.first());
    if (files.errors.isEmpty())
        return;
    QStringList lines {
        tr("%1 of %Ln files could not be read.", nullptr, int(files.count)).arg(text::number(files.errors.size()))};
    constexpr int mostShown = 5;
    for (const Error &error : files.errors.first(std::min<qsizetype>(mostShown, files.errors.size())))
        lines << text::of(error);
    Q_EMIT warned(lines.join(u'\n'));
}

void ListAdder::findText(const QString &text)
{
    QStringList ids = idsIn(text);
    if (ids.isEmpty())
        for (const QString &word : catalog::pastedIds(text))
            if (isUid(word))
                ids << word;
    if (ids.isEmpty())
        return Q_EMIT warned(tr("No UID was found in the text that was dropped."));
    whenOpen(Work::Ids, [this, ids] { m_search.searchIds(ids); });
}

void ListAdder::showAdded(const session::AddResult &what)
{
    const QString words = wordsOf(what, m_services.session()->baskets().current().name);
    Q_EMIT statusMessage(words);
    if (what.unreadable > 0)
        Q_EMIT warned(tr("%1 %2").arg(
            words, tr("%n lines of the manifest are invalid and were skipped.", nullptr, int(what.unreadable))));
    else if (!what.otherServer.isEmpty())
        Q_EMIT warned(
            tr("%1 The manifest was made for another server, %2. Series that are not found here may be on that server.")
                .arg(words, text::plain(what.otherServer)));
}

} // namespace tcia::desktop
