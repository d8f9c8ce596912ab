// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/idsdialog.h"

#include "basket/manifest.h"
#include "catalog/filter/filter.h"
#include "core/uid.h"
#include "desktop/widgets/copytext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QPlainTextEdit *namesField(const QStringList &ids, QDialog *dialog)
{
    auto *field = new QPlainTextEdit(ids.join(u'\n'), dialog);
    field->setMinimumSize(field->fontMetrics().averageCharWidth() * 70, field->fontMetrics().lineSpacing() * 14);
    field->setTabChangesFocus(true);
    return field;
}

//! The column with IDs of a table with a header: that of the finest level. Empty if it is none.
QStringList idColumn(const QString &text)
{
    const QByteArray content = text.toUtf8();
    for (const auto *key : {"SeriesInstanceUID", "StudyInstanceUID", "PatientID"})
        if (const QStringList ids = basket::columnOf(content, QString::fromLatin1(key)); !ids.isEmpty())
            return ids;
    return {};
}

//! All IDs of a pasted text: a table's column of them, else every word.
QStringList allIds(const QString &text)
{
    const QStringList column = idColumn(text);
    return column.isEmpty() ? catalog::pastedIds(text) : column;
}

} // namespace

QStringList idsIn(const QString &typed)
{
    if (const QStringList column = idColumn(typed); !column.isEmpty())
        return column;
    const QStringList ids = catalog::pastedIds(typed);
    if (ids.size() < 2)
        return {};
    return typed.trimmed().contains(u'\n') || std::ranges::all_of(ids, [](const QString &id) { return isUid(id); })
               ? ids
               : QStringList();
}

IdsDialog::IdsDialog(const QStringList &ids, QWidget *parent)
    : QDialog(parent), m_text(namesField(ids, this)), m_count(new QLabel(this)), m_find(nullptr)
{
    setObjectName(u"idsDialog"_s);
    setWindowTitle(tr("Find a list of IDs"));
    auto *label = new QLabel(
        tr("&Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas, or a table with a "
           "column of them:"),
        this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setObjectName(u"idsText"_s);
    m_text->setAccessibleName(tr("Patient IDs and UIDs"));
    m_count->setObjectName(u"idsCount"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_find = buttons->button(QDialogButtonBox::Ok);
    m_find->setText(tr("&Find"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &IdsDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_ids);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->selectAll();
    count();
}

void IdsDialog::count()
{
    m_ids = allIds(m_text->toPlainText());
    m_count->setText(tr("%n different IDs", nullptr, int(m_ids.size())));
    m_find->setEnabled(!m_ids.isEmpty());
}

MissingDialog::MissingDialog(const QStringList &ids, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"missingDialog"_s);
    setWindowTitle(tr("Not found"));
    auto *label = new QLabel(tr("%n &IDs are in none of the loaded collections:", nullptr, int(ids.size())), this);
    QPlainTextEdit *names = namesField(ids, this);
    names->setObjectName(u"missingText"_s);
    names->setAccessibleName(tr("IDs that were not found"));
    names->setReadOnly(true);
    label->setBuddy(names);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyMissing"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(names, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [this, ids] { Q_EMIT said(copyLines(ids, Copied::Ids)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace tcia::desktop
