// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/commandpalette.h"

#include "desktop/palette/commanddelegate.h"
#include "desktop/widgets/caption.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPoint>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr qsizetype mostResults = 12;
constexpr int widest = 640, topEdge = 74, fieldHeight = 44, footerHeight = 28, frame = 2; // of the design
constexpr int commandNumber = Qt::UserRole + 100;

QString titleOf(Command::Group group)
{
    switch (group) {
    case Command::Group::Action: return CommandPalette::tr("Commands");
    case Command::Group::Filter: return CommandPalette::tr("Filters");
    case Command::Group::Place: return CommandPalette::tr("Go to");
    }
    Q_UNREACHABLE();
}

QWidget *footer(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(scaled(*bar, 12), 0, scaled(*bar, 12), 0);
    layout->addWidget(
        new Caption(Caption::Kind::Secondary, CommandPalette::tr("↑ ↓ choose   Enter do it   Esc close"), bar));
    layout->addStretch();
    layout->addWidget(new Caption(Caption::Kind::Secondary, CommandPalette::tr("Type a series UID to go there"), bar));
    return bar;
}

} // namespace

CommandPalette::CommandPalette(Source source, QWidget &window)
    : QFrame(&window),
      m_source(std::move(source)),
      m_window(window),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_footer(footer(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setObjectName(u"commandField"_s);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type a command, a value to filter by, or a series UID"));
    m_field->setFrame(false);
    m_field->setFixedHeight(scaled(*this, fieldHeight));
    m_field->setTextMargins(scaled(*this, 8), 0, scaled(*this, 8), 0);
    m_field->addAction(icon("pan-end"), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_footer->setFixedHeight(scaled(*this, footerHeight));

    auto *layout = new QVBoxLayout(this);
    const int edge = scaled(*this, frame);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_footer);
    hide();

    window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsEnabled)
            m_list->setCurrentItem(item);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        run();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != m_field)
            dismiss();
    });
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    showMatches({});
    setVisible(true);
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus();
}

void CommandPalette::showMatches(const QString &words)
{
    m_commands = matching(m_source(words), words, mostResults);
    m_list->clear();
    const QStringList wanted = wordsOf(words);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (i == 0 || m_commands[i].group != m_commands[i - 1].group)
            addHeading(titleOf(m_commands[i].group));
        addCommand(i, wanted);
    }
    if (m_commands.isEmpty())
        addHeading(tr("Nothing is called that."));
    choose(1);
    place();
}

void CommandPalette::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(HeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

void CommandPalette::addCommand(qsizetype number, const QStringList &words)
{
    const Command &command = m_commands[number];
    auto *item = new QListWidgetItem(command.icon, command.text, m_list);
    QList<QPoint> bold;
    for (const TextRange range : occurrences(command.text, words))
        bold << QPoint(int(range.start), int(range.length));
    item->setData(MatchesRole, QVariant::fromValue(bold));
    item->setData(NoteRole, command.note);
    item->setData(KeysRole, command.keys);
    item->setData(commandNumber, number);
    QStringList spoken {command.text, command.note, command.keys};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    if (!command.isEnabled)
        item->setFlags(Qt::NoItemFlags);
}

//! To the next row that can be chosen, in that direction; stays where there is none.
void CommandPalette::choose(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled)
            return m_list->setCurrentRow(row);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> chosen = m_commands.at(item->data(commandNumber).toLongLong()).run;
    dismiss(); // first: it may open a dialog, or set the focus
    if (chosen)
        chosen();
}

//! Below the search field, as high as its rows, inside the window.
void CommandPalette::place()
{
    int rows = 0;
    for (int row = 0; row < m_list->count(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int width = qMin(scaled(*this, widest), m_window.width() - 2 * scaled(*this, 8));
    const int top = scaled(*this, topEdge);
    const int height =
        2 * scaled(*this, frame) + m_field->height() + rows + scaled(*this, footerHeight) + scaled(*this, 4);
    setGeometry((m_window.width() - width) / 2, top, width, qMin(height, m_window.height() - top - scaled(*this, 8)));
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up: return choose(-1), true;
    case Qt::Key_Down: return choose(1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return run(), true;
    case Qt::Key_Escape: return dismiss(), true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is one field
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // before a shortcut of the window
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PaletteColours &colours = coloursOf(palette());
    painter.setPen(QPen(colours.outline, scaled(*this, frame)));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setPen(colours.hairline);
    painter.drawLine(0, m_list->y() - 1, width(), m_list->y() - 1);
    painter.drawLine(0, m_footer->y(), width(), m_footer->y());
}

} // namespace tcia::desktop
