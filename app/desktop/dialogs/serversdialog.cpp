// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/serversdialog.h"

#include "desktop/dialogs/serversedit.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ServersDialog::ServersDialog(session::Services &services, QWidget *parent)
    : QDialog(parent), m_edit(new ServersEdit(services, this))
{
    setObjectName(u"serversDialog"_s);
    setWindowTitle(tr("Servers"));
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit, 1);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());
}

void ServersDialog::add() { m_edit->add(); }

void ServersDialog::edit(const QString &name) { m_edit->editNamed(name); }

} // namespace tcia::desktop
