// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/keysdialog.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/plaintext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct Key
{
    const char *keys;
    const char *what; //!< translated in context "Keys"
};

//! Keys without an action.
constexpr Key paneKeys[] {
    {"Space", QT_TRANSLATE_NOOP("Keys", "Select or deselect the row; in the picture play")},
    {"Shift+Space", QT_TRANSLATE_NOOP("Keys", "Select all rows up to the current one")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Select all series that are shown")},
    {"Esc", QT_TRANSLATE_NOOP("Keys", "Close what lies over the rows, then select nothing")},
    {"Left", QT_TRANSLATE_NOOP("Keys", "Close the node; in the picture the slice before")},
    {"Right", QT_TRANSLATE_NOOP("Keys", "Open the node; in the picture the next slice")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Remove the filter's chip, the row of the basket, or the transfer")},
};

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    for (const Key &key : paneKeys)
        add(QKeySequence(QString::fromLatin1(key.keys)).toString(QKeySequence::NativeText),
            QCoreApplication::translate("Keys", key.what));
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty())
            add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                withoutMarks(action->text()));
    m_list->resizeColumnToContents(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(scaled(*this, 560), scaled(*this, 480));
}

void KeysDialog::add(const QString &keys, const QString &what)
{
    auto *row = new QTreeWidgetItem(m_list, {keys, what});
    row->setToolTip(1, what);
}

} // namespace tcia::desktop
