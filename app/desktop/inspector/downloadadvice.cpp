// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/downloadadvice.h"

#include "core/async.h"
#include "core/text.h"
#include "desktop/inspector/advicebox.h"
#include "desktop/inspector/advicewords.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linkbutton.h"
#include "desktop/window/freespace.h"
#include "session/settings.h"
#include "session/tickedfilter.h"

#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::SelectionAdvice;
using Kind = AdviceBox::Kind;

namespace {

//! "Downloads/TCIA": the end of a path says enough.
QString shortPath(const QString &path)
{
    constexpr qsizetype shown = 2;
    const QStringList parts = QDir::cleanPath(path).split(u'/', Qt::SkipEmptyParts);
    return text::plain(QDir::toNativeSeparators(QStringList(parts.last(qMin(shown, parts.size()))).join(u'/')));
}

} // namespace

DownloadAdvice::DownloadAdvice(session::ServerSession &session, session::Services &services, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_services(services),
      m_space(new FreeSpace(services.settings(), this)),
      m_nonCommercial(newBox(Kind::Caution, "adviceNonCommercial")),
      m_sources(newBox(Kind::Caution, "adviceSources")),
      m_partners(newBox(Kind::Information, "advicePartners")),
      m_changed(newBox(Kind::Information, "adviceChanged")),
      m_unknown(newBox(Kind::Information, "adviceUnknown")),
      m_short(newBox(Kind::Bad, "adviceShort")),
      m_fine(newBox(Kind::Fine, "adviceFine"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(scaled(*this, 8));
    for (AdviceBox *box : {m_nonCommercial, m_sources, m_partners, m_changed, m_unknown, m_short, m_fine})
        layout->addWidget(box);
    connectLinks();
    constexpr int longMs = 150; // a shorter wait would only flicker
    m_outdated.setSingleShot(true);
    m_outdated.setInterval(longMs);
    connect(&m_outdated, &QTimer::timeout, this, &DownloadAdvice::hideBoxes);
    connect(&session.selection(), &session::SeriesSelection::changed, this, &DownloadAdvice::expire);
    connect(&session.selectionSummary(), &session::SelectionSummary::changed, this, &DownloadAdvice::compute);
    connect(m_space, &FreeSpace::changed, this, [this](qint64 bytes) {
        m_freeBytes = bytes;
        showSpace();
    });
}

AdviceBox *DownloadAdvice::newBox(Kind kind, const char *name)
{
    auto *box = new AdviceBox(kind, this);
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

void DownloadAdvice::connectLinks()
{
    const auto onClick = [this](AdviceBox &box, const QString &text, auto act) {
        connect(box.addLink(text), &QPushButton::clicked, this, [this, act] {
            if (const auto advice = m_advice) // an action may replace it
                act(*advice);
        });
    };
    onClick(*m_nonCommercial, tr("Show them"), [this](const SelectionAdvice &) { filterByLicence(); });
    onClick(*m_nonCommercial, tr("Deselect them"),
            [this](const SelectionAdvice &advice) { tick(advice.nonCommercial, false); });
    onClick(*m_sources, tr("Select the images too"),
            [this](const SelectionAdvice &advice) { tick(advice.sources.open(), true); });
    onClick(*m_sources, tr("Show them"), [this](const SelectionAdvice &) { filterByTicked(); });
    onClick(*m_partners, tr("Select them too"),
            [this](const SelectionAdvice &advice) { tick(advice.partners.open(), true); });
    onClick(*m_partners, tr("Show them"), [this](const SelectionAdvice &) { filterByTicked(); });
    onClick(*m_short, tr("Another folder…"), [this](const SelectionAdvice &) { askFolder(); });
    onClick(*m_short, tr("Deselect the largest"),
            [this](const SelectionAdvice &advice) { tick(session::largestBeyond(advice, m_freeBytes), false); });
}

bool DownloadAdvice::isSingular() const { return m_session.selection().count() < 2; }

void DownloadAdvice::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_space->setActive(true);
    compute();
}

void DownloadAdvice::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_space->setActive(false);
}

void DownloadAdvice::hideBoxes()
{
    for (AdviceBox *box : findChildren<AdviceBox *>())
        box->say({});
}

//! What is shown is about another selection: its links do nothing, and it does not stay.
void DownloadAdvice::expire()
{
    ++m_request;
    m_advice.reset();
    if (isSingular())
        hideBoxes();
    else
        m_outdated.start();
}

void DownloadAdvice::compute()
{
    if (!isVisible() || isSingular())
        return;
    const auto work =
        [state = session::stateOf(m_session.selection(), m_session.catalog(), m_session.basket(), m_services.disk())] {
            return std::make_shared<const SelectionAdvice>(session::adviceOf(state));
        };
    onFinished(QtConcurrent::run(work), this,
               [this, request = ++m_request](const Result<std::shared_ptr<const SelectionAdvice>> &advice) {
                   if (!advice || request != m_request)
                       return;
                   m_outdated.stop();
                   m_advice = *advice;
                   showAdvice();
               });
}

void DownloadAdvice::showRelated(AdviceBox &box, const SelectionAdvice::Related &related, const QString &words)
{
    const bool canSelect = !related.open().empty();
    box.setLinkVisible(0, canSelect);
    box.setLinkVisible(1, !canSelect && !related.ticked.empty());
    box.say(words);
}

void DownloadAdvice::showAdvice()
{
    m_nonCommercial->say(nonCommercialWords(*m_advice));
    showRelated(*m_sources, m_advice->sources, sourcesWords(*m_advice));
    showRelated(*m_partners, m_advice->partners, partnersWords(*m_advice));
    const int changed = int(m_advice->changed);
    m_changed->say(
        changed == 0 ? QString()
                     : tr("The archive has changed %Ln series since they were put into the basket.", nullptr, changed));
    showSpace();
}

void DownloadAdvice::showSpace()
{
    if (!m_advice)
        return;
    const session::SelectionFacts &facts = m_session.selectionSummary().facts();
    const QString folder = shortPath(m_services.settings().value(session::Setting::Folder).toString());
    const int unknown = int(facts.totals.bytesUnknown);
    //: %1 a size, %2 a folder
    const QString room = m_freeBytes < 0 || m_advice->toFetch.empty()
                             ? QString()
                             : u' ' + tr("%1 are free in %2.").arg(text::size(m_freeBytes), folder);
    m_unknown->say(unknown == 0 ? QString() : tr("The size of %Ln series is unknown.", nullptr, unknown) + room);
    const qint64 missing = facts.bytesToFetch - m_freeBytes;
    const bool isShort = m_freeBytes >= 0 && missing > 0 && !m_advice->toFetch.empty();
    //: %1 a size, %2 a folder
    m_short->say(isShort ? tr("Not enough room: %1 short in %2.").arg(text::size(missing), folder) : QString());
    if (m_advice->toFetch.empty())
        return m_fine->say(tr("All are on disk already."));
    //: %1 a size, %2 a folder
    m_fine->say(isShort || m_freeBytes < 0 || unknown > 0
                    ? QString()
                    : tr("Room for it: %1 free in %2").arg(text::size(m_freeBytes), folder));
}

void DownloadAdvice::tick(const SelectionAdvice::Parts &parts, bool on)
{
    m_session.selection().tick(session::targetsOf(parts), on);
}

void DownloadAdvice::filterByLicence()
{
    catalog::Filter filter = m_session.catalog().filter();
    filter.chosen[catalog::FacetId::Licence] = m_advice->licences;
    m_session.catalog().setFilter(filter);
}

void DownloadAdvice::filterByTicked()
{
    catalog::Catalog &catalog = m_session.catalog();
    catalog.setFilter(session::filterForTicked(m_session.selection().snapshot(), catalog.filter()));
}

void DownloadAdvice::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for downloads"),
                                   m_services.settings().value(session::Setting::Folder).toString());
    dialog->setObjectName(u"adviceFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_services.settings().setValue(session::Setting::Folder, folder);
        m_space->setActive(true); // asks at once
    });
    dialog->open();
}

} // namespace tcia::desktop
