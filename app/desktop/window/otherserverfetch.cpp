// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/otherserverfetch.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/window/actions.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Words // for its tr()
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::OtherServerFetch)
};

//! "12 images, 3.1 MB"
QString contentOf(const Series &series)
{
    return Words::tr("%Ln images, %1", nullptr, int(series.imageCount.value_or(0)))
        .arg(text::size(series.fileSize.value_or(-1)));
}

QString missingWords(const session::SourceComparison &found)
{
    return Words::tr("%Ln series are not there.", nullptr, int(found.missing.size()));
}

//! What was compared, in sentences.
QString wordsFor(const session::OtherSourceAnswer &answer)
{
    const session::SourceComparison &found = answer.found;
    QStringList sentences;
    if (!found.same.isEmpty())
        sentences << Words::tr("%Ln series have the same number of images and the same size there.", nullptr,
                               int(found.same.size()));
    if (!found.uncompared.isEmpty())
        sentences << Words::tr("%Ln series are there, but their number of images or size is not known, so they could "
                               "not be compared.",
                               nullptr, int(found.uncompared.size()));
    if (!found.different.isEmpty())
        sentences << Words::tr("%Ln series differ there and are left out.", nullptr, int(found.different.size()));
    if (!found.missing.isEmpty())
        sentences << missingWords(found);
    if (answer.failed > 0)
        sentences << Words::tr("%Ln series could not be looked up: %1", nullptr, int(answer.failed))
                         .arg(text::of(*answer.error));
    return sentences.join(u"\n"_s);
}

constexpr qsizetype mostNamed = 1'000; // of each kind, as many as anybody reads

//! One line for each series that differs, and for each that is not there.
QString leftOut(const session::SourceComparison &found)
{
    QStringList lines;
    for (const session::SourceDifference &one : found.different.first(qMin(mostNamed, found.different.size())))
        lines << Words::tr("%1: %2; there %3")
                     .arg(text::plain(one.known.seriesUid), contentOf(one.known), contentOf(one.found));
    if (found.different.size() > mostNamed)
        lines << u"…"_s;
    if (!found.missing.isEmpty())
        lines << missingWords(found);
    for (const Series &one : found.missing.first(qMin(mostNamed, found.missing.size())))
        lines << text::plain(one.seriesUid);
    if (found.missing.size() > mostNamed)
        lines << u"…"_s;
    return lines.join(u'\n');
}

} // namespace

OtherServerFetch::OtherServerFetch(session::Services &services, const archive::Server &other, QWidget &window)
    : QObject(&window), m_services(services), m_other(other), m_window(window)
{
    auto *source = new session::OtherSource(m_other, gatherFailed(), this);
    connect(source, &session::OtherSource::compared, this, &OtherServerFetch::ask);
    source->start();
}

const archive::Server *OtherServerFetch::idcOf(const QList<archive::Server> &servers)
{
    const auto first = [&servers](bool builtIn) {
        const auto found = std::ranges::find_if(servers, [builtIn](const archive::Server &server) {
            return server.dialect == archive::DialectId::Idc && server.builtIn == builtIn;
        });
        return found == servers.end() ? nullptr : &*found;
    };
    const archive::Server *own = first(false); // a copy of it, which the user prefers
    return own ? own : first(true);
}

//! Not those that failed on the other server itself.
QList<Series> OtherServerFetch::gatherFailed()
{
    QList<Series> all;
    for (const transfer::Transfer &one : m_services.downloads().transfers()) {
        if (one.state != transfer::State::Failed || m_services.downloads().serverName(one.id) == m_other.name)
            continue;
        auto group = std::ranges::find(m_groups, one.target, &Group::target);
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), {.target = one.target});
        group->seriesUids << one.series.seriesUid;
        all << one.series;
    }
    return all;
}

void OtherServerFetch::ask(const session::OtherSourceAnswer &answer)
{
    const auto count = int(answer.found.same.size() + answer.found.uncompared.size());
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Fetch from another server"),
        count > 0
            ? tr("Fetch %Ln of the failed series from %1?", nullptr, count)
                  .arg(text::plain(archive::displayName(m_other)))
            : tr("None of the failed series can be fetched from %1.").arg(text::plain(archive::displayName(m_other))),
        QMessageBox::NoButton, &m_window);
    box->setObjectName(u"otherServerFetch"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(wordsFor(answer));
    box->setDetailedText(leftOut(answer.found));
    const QAbstractButton *accept =
        count > 0 ? box->addButton(tr("&Fetch %Ln", nullptr, count), QMessageBox::AcceptRole) : nullptr;
    box->addButton(count > 0 ? QMessageBox::Cancel : QMessageBox::Close);
    connect(box, &QDialog::finished, this, [this, box, accept, found = answer.found] {
        if (accept && box->clickedButton() == accept)
            return download(found);
        deleteLater();
    });
    box->open();
}

void OtherServerFetch::download(const session::SourceComparison &found)
{
    QHash<QString, Series> wanted;
    for (const Series &one : found.same + found.uncompared)
        wanted.insert(one.seriesUid, one);
    for (const Group &group : std::as_const(m_groups)) {
        QList<Series> series;
        for (const QString &uid : group.seriesUids)
            if (wanted.contains(uid))
                series << wanted.value(uid);
        if (series.isEmpty())
            continue;
        ++m_pending;
        onFinished(m_services.downloadFrom(
                       m_other, [series] { return series; }, group.target),
                   this, [this](const Result<qsizetype> &queued) {
                       if (!queued)
                           Q_EMIT failed(queued.error());
                       if (--m_pending == 0)
                           deleteLater();
                   });
    }
}

void connectOtherServerFetch(const Actions &actions, session::Services &services, QWidget &window,
                             const std::function<void(const Error &)> &failed)
{
    QObject::connect(&actions[Act::FetchFromIdc], &QAction::triggered, &window, [&services, &window, failed] {
        if (const archive::Server *idc = OtherServerFetch::idcOf(services.servers().all()))
            QObject::connect(new OtherServerFetch(services, *idc, window), &OtherServerFetch::failed, &window, failed);
    });
}

} // namespace tcia::desktop
