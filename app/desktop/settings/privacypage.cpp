// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings/privacypage.h"

#include "archive/server.h"
#include "basket/basketstore.h"
#include "catalog/catalogstore.h"
#include "core/runlog.h"
#include "desktop/widgets/elidedlabel.h"
#include "session/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

PrivacyPage::PrivacyPage(session::Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_settings(settings), m_words(new QLabel(this))
{
    auto *words = new QLabel(
        tr("Everything is stored on this computer only, in files that only you may read. API keys "
           "are in the desktop's keyring, or in such a file where there is none. The program sends nothing but requests to the servers "
           "that you open."),
        this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // paths are long
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPlace(*form, tr("Log of a run that ended badly:"), RunLog::defaultFolder(), u"openLogFolder"_s);
    addPlace(*form, tr("Settings and servers:"), QFileInfo(archive::serversPath()).path(), u"openSettingsFolder"_s);
    addPlace(*form, tr("Baskets and transfers:"), QFileInfo(basket::basketStorePath()).path(), u"openBasketsFolder"_s);
    addPlace(*form, tr("What archives contain:"), QFileInfo(catalog::catalogStorePath()).path(), u"openIndexFolder"_s);
    auto *forget = new QPushButton(tr("&Clear search history"), this);
    forget->setObjectName(u"forgetSearches"_s);
    forget->setToolTip(tr("Forget the search words and filters with which each server was left"));
    forget->setAutoDefault(false);
    m_words->setObjectName(u"privacyWords"_s);
    connect(forget, &QPushButton::clicked, this, &PrivacyPage::forgetSearches);
    auto *line = new QHBoxLayout;
    line->addWidget(forget);
    line->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addLayout(line);
    layout->addStretch(1);
}

void PrivacyPage::addPlace(QFormLayout &form, const QString &what, const QString &path, const QString &name)
{
    auto *line = new QHBoxLayout;
    auto *label = new ElidedLabel(QDir::toNativeSeparators(path), this);
    label->setToolTip(label->text());
    auto *open = new QPushButton(tr("Open folder"), this);
    open->setObjectName(name);
    open->setAccessibleDescription(what);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, path] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_words->setText(tr("No program opened the folder."));
    });
    line->addWidget(label, 1);
    line->addWidget(open);
    form.addRow(what, line);
}

void PrivacyPage::forgetSearches()
{
    m_settings.setValue(session::Setting::Filters, {});
    m_words->setText(tr("Cleared."));
}

} // namespace tcia::desktop
