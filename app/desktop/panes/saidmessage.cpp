// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/saidmessage.h"

#include "desktop/widgets/designsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

void showSaid(const QString &words, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"saidMessage"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("SaidMessage", "What it said"));
    auto *text = new QPlainTextEdit(words, dialog);
    text->setObjectName(u"saidText"_s);
    text->setAccessibleName(dialog->windowTitle());
    text->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    dialog->resize(scaled(*dialog, 520), scaled(*dialog, 240));
    dialog->open();
}

} // namespace tcia::desktop
