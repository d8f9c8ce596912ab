// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/folderedit.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tcia::desktop {

FolderEdit::FolderEdit(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_field(new QLineEdit(this))
{
    m_field->setObjectName(name);
    constexpr int usual = 52;
    setLeastLetters(usual);
    setFocusProxy(m_field);
    auto *button = new QPushButton(tr("&Browse…"), this);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &FolderEdit::browse);
    connect(m_field, &QLineEdit::textChanged, this, &FolderEdit::changed);
}

QString FolderEdit::text() const { return m_field->text(); }

QString FolderEdit::path() const { return QDir::cleanPath(QDir::fromNativeSeparators(m_field->text())); }

void FolderEdit::setPath(const QString &path) { m_field->setText(QDir::toNativeSeparators(path)); }

void FolderEdit::setLeastLetters(int letters) { m_field->setMinimumWidth(fontMetrics().averageCharWidth() * letters); }

void FolderEdit::browse()
{
    auto *dialog = new QFileDialog(this, m_title, m_field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderEdit::setPath);
    dialog->open();
}

} // namespace tcia::desktop
