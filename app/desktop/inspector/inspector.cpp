// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/inspector.h"

#include "desktop/inspector/citebutton.h"
#include "desktop/inspector/collectioncard.h"
#include "desktop/inspector/derivedcard.h"
#include "desktop/inspector/selectionpage.h"
#include "desktop/inspector/seriespage.h"
#include "desktop/widgets/designsize.h"
#include "desktop/window/actions.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr double leastSeriesPage = 480; // its tabs have some room then; it scrolls below that
}

Inspector::Inspector(session::ServerSession &session, session::Services &services, const Actions &actions,
                     QWidget *parent)
    : QStackedWidget(parent),
      m_selection(session.selection()),
      m_peek(session.peek()),
      m_card(new CollectionCard(session, actions, this)),
      m_series(new SeriesPage(session, services.disk(), actions, this)),
      m_seriesScroll(new QScrollArea(this)),
      m_many(new SelectionPage(session, services, actions, this))
{
    setObjectName(u"inspector"_s);
    m_series->setMinimumHeight(scaled(*this, leastSeriesPage));
    m_series->setMinimumWidth(1);
    m_series->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no text makes it wider than the pane
    m_seriesScroll->setFrameShape(QFrame::NoFrame);
    m_seriesScroll->setFocusPolicy(Qt::NoFocus);
    m_seriesScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_seriesScroll->setWidgetResizable(true);
    m_seriesScroll->setWidget(m_series);
    addWidget(m_card);
    addWidget(m_seriesScroll);
    addWidget(m_many);
    connect(&m_selection, &session::SeriesSelection::changed, this, &Inspector::follow);
    const QList<CiteButton *> buttons = findChildren<CiteButton *>();
    for (const CiteButton *cite : buttons)
        connect(cite, &CiteButton::said, this, &Inspector::said);
    connect(findChild<DerivedCard *>(), &DerivedCard::said, this, &Inspector::said);
    connect(&actions[Act::CopyCitation], &QAction::triggered, this, &Inspector::copyCitation);
    follow();
}

void Inspector::setCurrentCollection(const QString &collection) { m_card->setCollection(collection); }

void Inspector::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    m_series->fitTo(size());
}

void Inspector::copyCitation()
{
    CiteButton &cite = m_selection.count() == 0   ? m_card->cite()
                       : m_selection.count() == 1 ? m_series->cite()
                                                  : m_many->cite();
    cite.copy(session::CitationFormat::Text);
}

void Inspector::follow()
{
    if (m_selection.count() != 1)
        m_peek.cancel(); // what it fetches would not be shown
    if (m_selection.count() == 0)
        return showPage(*m_card);
    if (m_selection.count() > 1)
        return showPage(*m_many);
    const auto selected = m_selection.selected();
    const auto &only = selected.front();
    only.rows.forEach([&](Row row) { m_series->setSeries(only.table, row); });
    showPage(*m_seriesScroll);
}

//! The keyboard stays in the inspector: hiding the control that has it would move it to another pane.
void Inspector::showPage(QWidget &page)
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && focused != this && isAncestorOf(focused) && &page != currentWidget();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    setCurrentWidget(&page);
    if (!hadFocus)
        return;
    for (QWidget *control = nextInFocusChain(); control != this; control = control->nextInFocusChain())
        if (isAncestorOf(control) && control->isVisible() && control->isEnabled() &&
            (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            return control->setFocus(Qt::OtherFocusReason);
}

} // namespace tcia::desktop
