// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/viewhead.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/notice.h"
#include "desktop/widgets/plaintext.h"
#include "desktop/widgets/segmentedswitch.h"
#include "desktop/widgets/storedcolumns.h"
#include "desktop/window/actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QToolButton *iconButton(const char *picture, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ViewHead::ViewHead(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_switch(new SegmentedSwitch(tr("View"), this)),
      m_notice(new Notice(Notice::Form::Line, this)),
      m_expand(iconButton("expand-all", tr("Open all below the current row"), this)),
      m_collapse(iconButton("collapse-all", tr("Close all"), this)),
      m_columns(new QToolButton(this)),
      m_inspector(iconButton("sidebar-show-right", withoutMarks(actions[Act::ShowInspector].text()), this)),
      m_menu(new QMenu(this))
{
    m_switch->setObjectName(u"viewSwitch"_s);
    m_switch->addSegment("view-list-details", tr("Series"), tr("One row a series (Ctrl+1)"));
    m_switch->addSegment("view-list-tree", tr("Tree"), tr("Collections, patients, studies, series (Ctrl+2)"));
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(icon("view-column"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setAccessibleName(m_columns->text());
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_menu);
    m_inspector->setObjectName(u"inspectorButton"_s);
    m_inspector->setCheckable(true);
    m_inspector->setChecked(actions[Act::ShowInspector].isChecked());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(*this, 8), 0, scaled(*this, 8), 0);
    layout->setSpacing(scaled(*this, 8));
    layout->addWidget(m_switch);
    layout->addWidget(m_notice, 1);
    layout->addStretch(0);
    layout->addWidget(m_expand);
    layout->addWidget(m_collapse);
    layout->addWidget(m_columns);
    layout->addWidget(m_inspector);
    setFixedHeight(scaled(*this, 40));

    m_notice->installEventFilter(this);
    connect(m_inspector, &QToolButton::clicked, &actions[Act::ShowInspector], &QAction::trigger);
    connect(&actions[Act::ShowInspector], &QAction::toggled, this, [this](bool isShown) {
        m_inspector->setChecked(isShown);
        showInspectorButton();
    });
    showInspectorButton();
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &ViewHead::viewRequested);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewHead::fillColumns);
    connect(m_expand, &QToolButton::clicked, this, [this] { m_shown->expandRecursively(m_shown->currentIndex()); });
    connect(m_collapse, &QToolButton::clicked, this, [this] { m_shown->collapseAll(); });
}

void ViewHead::setView(View view, QTreeView &shown)
{
    m_shown = &shown;
    m_switch->setCurrent(view);
    for (QToolButton *button : {m_expand, m_collapse}) {
        QSizePolicy policy = button->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        button->setSizePolicy(policy);
        button->setVisible(view == Tree);
    }
}

bool ViewHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent ||
        event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void ViewHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

//! A message takes the place of what can be spared, if it needs it.
void ViewHead::fit()
{
    const auto show = [this](Qt::ToolButtonStyle style) {
        if (style != m_columns->toolButtonStyle())
            m_columns->setToolButtonStyle(style);
    };
    show(Qt::ToolButtonTextBesideIcon);
    if (!m_notice->isHidden() && layout()->sizeHint().width() > width())
        show(Qt::ToolButtonIconOnly);
}

void ViewHead::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    showInspectorButton();
}

void ViewHead::showInspectorButton() { m_inspector->setVisible(m_isCompact || !m_inspector->isChecked()); }

void ViewHead::fillColumns()
{
    m_menu->clear();
    QHeaderView &header = *m_shown->header();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const QString title = m_shown->model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) // of boxes and glyphs
            continue;
        const QString words = withoutMnemonic(title);
        //: %1 a column
        QAction *action = m_menu->addAction(column == 0 ? tr("%1 (always shown)").arg(words) : words);
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != 0); // the name is always shown
        connect(action, &QAction::toggled, &header,
                [&header, column](bool on) { header.setSectionHidden(column, !on); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Fit to contents"), this, &ViewHead::fitColumns)->setObjectName(u"fitColumns"_s);
    m_menu
        ->addAction(tr("As delivered"), this,
                    [this] {
                        if (auto *columns = m_shown->findChild<StoredColumns *>())
                            columns->reset();
                    })
        ->setObjectName(u"resetColumns"_s);
}

void ViewHead::fitColumns()
{
    for (int column = 0; column < m_shown->header()->count(); ++column)
        if (!m_shown->model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
            !m_shown->isColumnHidden(column))
            m_shown->resizeColumnToContents(column);
}

} // namespace tcia::desktop
