// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/searchfield.h"

#include "desktop/dialogs/idsdialog.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {
constexpr int typingPauseMs = 80;         // the catalogue cancels outdated evaluations
constexpr int longestPaste = 100'000'000; // a pasted list of UIDs must not be truncated
} // namespace

SearchField::SearchField(session::SessionManager &sessions, QWidget *parent) : FindEdit(parent), m_sessions(sessions)
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search"));
    setToolTip(
        tr("Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs "
           "pasted here are searched as a list."));
    setMaxLength(longestPaste);
    setAcceptDrops(false); // the window takes files and lists, also here
    showHints();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // cleared by the field's button
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &SearchField::search);
    connect(&sessions, &session::SessionManager::changed, this, &SearchField::followSession);
}

// Ctrl+K deletes to the end of the line on some desktops; in this window it opens the command palette everywhere.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &pressed = static_cast<const QKeyEvent &>(*event);
        if (pressed.key() == Qt::Key_K && pressed.modifiers() == Qt::ControlModifier)
            return false;
    }
    return FindEdit::event(event);
}

void SearchField::followSession()
{
    const catalog::Catalog &catalog = m_sessions.session()->catalog();
    connect(&catalog, &catalog::Catalog::filterChanged, this, [this, &catalog] {
        if (const QString text = catalog.filter().text; !m_typing.isActive() && this->text().trimmed() != text)
            showSearch(text);
    });
    showSearch(catalog.filter().text);
}

//! Sets the text without starting a search, because the filter may change before the timer fires.
void SearchField::showSearch(const QString &text)
{
    setText(text);
    m_typing.stop();
}

void SearchField::search()
{
    if (!m_sessions.session())
        return;
    if (const QStringList ids = idsIn(text()); !ids.isEmpty())
        return searchIds(ids);
    catalog::Filter filter = m_sessions.session()->catalog().filter();
    filter.text = text().trimmed();
    m_sessions.session()->catalog().setFilter(filter);
}

void SearchField::searchIds(const QStringList &ids)
{
    showSearch({});
    catalog::Filter filter = m_sessions.session()->catalog().filter();
    filter.text.clear();
    filter.ids = ids;
    m_sessions.session()->catalog().setFilter(filter);
}

void SearchField::setUsable(bool usable)
{
    setEnabled(usable);
    showHints();
}

void SearchField::showHints()
{
    setHints(isEnabled()
                 ? QStringList {tr("Search everything: words, patients, UIDs, lists…"), tr("Search everything…")}
                 : QStringList {tr("Search starts when an archive is open")});
}

} // namespace tcia::desktop
