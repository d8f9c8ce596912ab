// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/sharedlistdialog.h"

#include "core/async.h"
#include "core/text.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SharedListDialog::SharedListDialog(session::BasketFiller &filler, const QStringList &names, QWidget *parent)
    : QDialog(parent),
      m_filler(filler),
      m_name(new QLineEdit(this)),
      m_words(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"sharedListDialog"_s);
    setWindowTitle(tr("Open shared list"));
    m_name->setObjectName(u"listName"_s);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_words->setObjectName(u"listWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() *
                              3); // reserves space for messages, so that the layout is stable
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setText(tr("Its series are added to the basket. Names are case-sensitive."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add to basket"));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);

    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name of the list:"), m_name);
    form->addRow(m_words);
    form->addRow(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.trimmed().isEmpty());
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SharedListDialog::load);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SharedListDialog::load()
{
    const QString name = m_name->text().trimmed();
    m_words->setText(tr("Asking the server for “%1”…").arg(text::plain(name)));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    onFinished(m_filler.addSharedList(name), this,
               [this, name](const Result<session::AddResult> &answer) { showAnswer(name, answer); });
}

void SharedListDialog::showAnswer(const QString &name, const Result<session::AddResult> &answer)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    if (answer) {
        Q_EMIT loaded(name, *answer);
        return accept();
    }
    if (answer.error().kind == Error::Kind::NotFound)
        m_words->setText(
            tr("The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that "
               "the right server is open.")
                .arg(text::plain(name)));
    else
        m_words->setText(text::of(answer.error()));
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace tcia::desktop
