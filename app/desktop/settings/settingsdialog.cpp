// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings/settingsdialog.h"

#include "desktop/settings/appearancepage.h"
#include "desktop/settings/downloadspage.h"
#include "desktop/settings/privacypage.h"
#include "desktop/settings/serverspage.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/icons.h"
#include "session/services.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

SettingsDialog::SettingsDialog(session::Services &services, QWidget *parent)
    : QDialog(parent), m_titles(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_titles->setObjectName(u"settingsPages"_s);
    m_titles->setAccessibleName(tr("Pages"));
    constexpr double titles = 140, width = 640;
    add(tr("Appearance"), new AppearancePage(services.settings(), this));
    add(tr("Downloads"), new DownloadsPage(services, this));
    add(tr("Servers and keys"), new ServersPage(services, this));
    add(tr("Privacy and log"), new PrivacyPage(services.settings(), this));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this); // last for the Tab key
    auto *top = new QHBoxLayout;
    top->setSpacing(scaled(*this, 16));
    top->addWidget(m_titles);
    top->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top, 1);
    layout->addWidget(m_buttons);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    constexpr double besides = 16;
    m_titles->setFixedWidth(std::max(scaled(*this, titles), m_titles->sizeHintForColumn(0) + scaled(*this, besides)));
    showValidity();
    m_titles->setCurrentRow(0);
    setMinimumWidth(scaled(*this, width));
    resize(scaled(*this, width), sizeHint().height());
}

void SettingsDialog::add(const QString &title, SettingsPage *page)
{
    m_titles->addItem(title);
    m_pages->addWidget(page);
    connect(page, &SettingsPage::validityChanged, this, &SettingsDialog::showValidity);
}

void SettingsDialog::showSpeed()
{
    auto *speed = findChild<QSpinBox *>(u"settingsRate"_s);
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i)->isAncestorOf(speed))
            m_titles->setCurrentRow(i);
    speed->setFocus();
}

void SettingsDialog::showValidity()
{
    bool areValid = true;
    for (int i = 0; i < m_pages->count(); ++i) {
        const bool isValid = qobject_cast<SettingsPage *>(m_pages->widget(i))->isValid();
        m_titles->item(i)->setIcon(isValid ? QIcon() : icon("dialog-warning"));
        areValid = areValid && isValid;
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(areValid);
}

void SettingsDialog::accept()
{
    for (int i = 0; i < m_pages->count(); ++i)
        qobject_cast<SettingsPage *>(m_pages->widget(i))->apply();
    QDialog::accept();
}

} // namespace tcia::desktop
