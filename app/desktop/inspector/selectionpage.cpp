// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/selectionpage.h"

#include "core/text.h"
#include "desktop/inspector/citebutton.h"
#include "desktop/inspector/downloadadvice.h"
#include "desktop/inspector/facetbars.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/statcard.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SelectionPage::SelectionPage(session::ServerSession &session, session::Services &services, const Actions &actions,
                             QWidget *parent)
    : InspectorPage(parent),
      m_selection(session.selection()),
      m_summary(session.selectionSummary()),
      m_downloads(services.downloads()),
      m_title(new Caption(Caption::Kind::Heading, this)),
      m_totals(new Caption(Caption::Kind::Quiet, this)),
      m_cite(new CiteButton(session, actions, this)),
      m_size(new StatCard(this)),
      m_rest(new StatCard(this)),
      m_time(new StatCard(this)),
      m_bars(new FacetBars(session.catalog(), this))
{
    m_title->setObjectName(u"selectionTitle"_s);
    m_totals->setObjectName(u"selectionTotals"_s);
    m_time->setObjectName(u"selectionTime"_s);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(scaled(*this, 8));
    for (StatCard *card : {m_size, m_rest, m_time})
        cards->addWidget(card, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cite);
    column().addLayout(head);
    column().addWidget(m_totals);
    column().addLayout(cards);
    column().addWidget(m_bars);
    column().addWidget(new Caption(Caption::Kind::Title, tr("Before you download"), this));
    column().addWidget(new DownloadAdvice(session, services, this));
    column().addStretch();

    connect(&m_selection, &session::SeriesSelection::changed, this, &SelectionPage::showCount);
    connect(&m_summary, &session::SelectionSummary::changed, this, &SelectionPage::showFacts);
    connect(&m_downloads, &transfer::DownloadManager::progressed, this, &SelectionPage::showTime);
}

void SelectionPage::showCount()
{
    if (m_selection.count() < 2) // another page shows it
        return;
    m_title->setText(tr("%Ln series selected", nullptr, int(m_selection.count())));
    const auto selected = m_selection.selected();
    m_bars->setSeries(selected);
    m_cite->cite(selected);
}

void SelectionPage::showFacts()
{
    const session::SelectionFacts &facts = m_summary.facts();
    const session::SelectionTotals &totals = facts.totals;
    m_totals->setText(QStringList {tr("%Ln patients", nullptr, int(totals.patients)),
                                   tr("%Ln studies", nullptr, int(totals.studies)),
                                   tr("%Ln images", nullptr, int(totals.images))}
                          .join(u" · "_s));
    const QString size = text::size(totals.bytes);
    //: %1 the size of those series whose size is known
    const QString known = totals.bytesUnknown > 0 ? tr("over %1").arg(size) : size;
    m_size->setStat(totals.bytesUnknown < totals.series ? known : tr("unknown"), tr("in all"));
    if (facts.bytesToFetch > 0)
        m_rest->setStat(text::size(facts.bytesToFetch), tr("to fetch"));
    else
        m_rest->setStat(text::number(facts.toFetch()), tr("series to fetch"));
    showTime();
}

//! At the present rate of downloads, or the last one; without any the number of images.
void SelectionPage::showTime()
{
    const session::SelectionFacts &facts = m_summary.facts();
    if (const double rate = m_downloads.progress().rate; rate >= 1)
        m_rate = rate;
    if (m_rate < 1 || facts.bytesToFetch == 0)
        return m_time->setStat(text::number(facts.totals.images), tr("images"));
    //: %1 a rate
    m_time->setStat(text::duration(qint64(double(facts.bytesToFetch) / m_rate) + 1),
                    tr("at %1").arg(text::rate(m_rate)));
}

} // namespace tcia::desktop
