// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/savedfilters.h"

#include "core/text.h"
#include "desktop/widgets/copytext.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/plaintext.h"
#include "session/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int longestName = 60;

QInputDialog *newInputDialog(const char *objectName, const QString &title, const QString &label, QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(QString::fromLatin1(objectName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    return dialog;
}

} // namespace

SavedFilters::SavedFilters(catalog::Catalog &catalog, session::Settings &settings, QWidget *parent)
    : QMenu(parent), m_catalog(catalog), m_settings(settings), m_spellings(newSpellings())
{
    setObjectName(u"savedFilters"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : std::as_const(m_wantFilter))
            action->setEnabled(!m_catalog.filter().isEmpty());
    });
    build();
}

QAction *SavedFilters::newSpellings()
{
    auto *spellings = new QAction(tr("&Treat spellings as one"), parentWidget()); // clear() would delete its own
    spellings->setObjectName(u"mergeSpellings"_s);
    spellings->setCheckable(true);
    spellings->setToolTip(tr("Treat values that differ only in case or spaces as one: SIEMENS = Siemens"));
    const auto follow = [this, spellings] { spellings->setChecked(m_catalog.filter().mergeSpellings); };
    connect(&m_catalog, &catalog::Catalog::filterChanged, spellings, follow);
    connect(spellings, &QAction::triggered, this, [this](bool on) {
        catalog::Filter filter = m_catalog.filter();
        filter.mergeSpellings = on;
        m_catalog.setFilter(filter);
    });
    follow();
    return spellings;
}

void SavedFilters::build()
{
    clear();
    const auto add = [this](const QString &text, const char *name, const char *iconName, auto todo) {
        QAction *action = addAction(desktop::icon(iconName), text, this, todo);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    const QVariantMap filters = saved();
    QAction *keep = add(tr("&Save filter as…"), "saveFilter", "document-save", &SavedFilters::askName);
    add(tr("&Delete a saved filter…"), "deleteFilter", "list-remove", &SavedFilters::askWhichToDelete)
        ->setEnabled(!filters.isEmpty());
    addSeparator();
    for (auto one = filters.cbegin(); one != filters.cend(); ++one) {
        const QString text = one.value().toString();
        QAction *action =
            addAction(withoutMnemonic(text::plain(one.key(), longestName)), this, [this, text] { apply(text); });
        action->setToolTip(text::plain(text));
    }
    addSeparator();
    QAction *copy = add(tr("&Copy filter as text"), "copyFilter", "edit-copy", &SavedFilters::copy);
    add(tr("&Paste filter from text"), "pasteFilter", "document-open", &SavedFilters::paste);
    addSeparator();
    addAction(m_spellings);
    m_wantFilter = {keep, copy};
}

QVariantMap SavedFilters::saved() const { return m_settings.value(session::Setting::SavedFilters).toMap(); }

void SavedFilters::save(const QVariantMap &filters)
{
    m_settings.setValue(session::Setting::SavedFilters, filters);
    build();
}

void SavedFilters::askName()
{
    QInputDialog *dialog =
        newInputDialog("saveFilterDialog", tr("Save filter"), tr("&Name of the filter:"), parentWidget());
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedFilters::keep);
    dialog->open();
    dialog->findChild<QLineEdit *>()->setMaxLength(longestName);
}

void SavedFilters::keep(const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        Q_EMIT refused(tr("The filter was not saved: it needs a name."));
    else if (saved().contains(name))
        askWhetherToReplace(name);
    else
        write(name);
}

void SavedFilters::askWhetherToReplace(const QString &name)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Save filter"),
                                     tr("There is a filter named “%1” already. Replace it?").arg(name),
                                     QMessageBox::Cancel, parentWidget());
    question->setObjectName(u"replaceFilterQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, replace, name](QAbstractButton *button) {
        if (button == static_cast<QAbstractButton *>(replace))
            write(name);
    });
    question->open();
}

void SavedFilters::write(const QString &name)
{
    QVariantMap filters = saved();
    filters.insert(name, m_catalog.filter().toText());
    save(filters);
}

void SavedFilters::askWhichToDelete()
{
    QInputDialog *dialog =
        newInputDialog("deleteFilterDialog", tr("Delete a saved filter"), tr("&Filter to delete:"), parentWidget());
    dialog->setComboBoxItems(saved().keys());
    dialog->setOkButtonText(tr("&Delete"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        QVariantMap filters = saved();
        filters.remove(name);
        save(filters);
    });
    dialog->open();
}

void SavedFilters::apply(const QString &text)
{
    const auto filter = catalog::Filter::fromText(text);
    if (!filter)
        return Q_EMIT refused(text::of(filter.error()));
    m_catalog.setFilter(*filter);
    Q_EMIT applied();
}

void SavedFilters::copy() { Q_EMIT said(copyText(m_catalog.filter().toText(), Copied::Filter)); }

void SavedFilters::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return Q_EMIT refused(tr("There is no text to paste. Copy a filter first."));
    apply(text);
}

} // namespace tcia::desktop
