// SPDX-License-Identifier: Apache-2.0
#include "desktop/settings/appearancepage.h"

#include "core/language.h"
#include "desktop/widgets/appearance.h"
#include "session/settings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using session::Setting;

namespace {

void select(QComboBox &box, const QVariant &value) { box.setCurrentIndex(std::max(0, box.findData(value))); }

} // namespace

AppearancePage::AppearancePage(session::Settings &settings, QWidget *parent)
    : SettingsPage(parent),
      m_settings(settings),
      m_theme(new QComboBox(this)),
      m_density(new QComboBox(this)),
      m_language(new QComboBox(this))
{
    m_theme->setObjectName(u"themeCombo"_s);
    m_theme->addItem(tr("As the desktop"), QString::fromLatin1(systemTheme));
    m_theme->addItem(tr("Light"), QString::fromLatin1(lightTheme));
    m_theme->addItem(tr("Dark"), QString::fromLatin1(darkTheme));
    m_density->setObjectName(u"densityCombo"_s);
    m_density->addItem(tr("Compact"), false);
    m_density->addItem(tr("Comfortable"), true);
    m_language->setObjectName(u"languageCombo"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const language::Language &language : language::all()) // each in the language itself
        m_language->addItem(language.name, QString(language.code));
    select(*m_theme, settings.value(Setting::Theme));
    select(*m_density, settings.value(Setting::Comfortable).toBool());
    select(*m_language, settings.value(Setting::Language).toString());
    auto *note = new QLabel(tr("Another language is used from the next start on."), this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("&Rows:"), m_density);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), note);
}

void AppearancePage::apply()
{
    if (const QString theme = m_theme->currentData().toString(); m_settings.value(Setting::Theme).toString() != theme) {
        m_settings.setValue(Setting::Theme, theme);
        applyAppearance(theme);
    }
    if (m_settings.value(Setting::Comfortable).toBool() != m_density->currentData().toBool()) {
        m_settings.setValue(Setting::Comfortable, m_density->currentData());
        setComfortable(m_density->currentData().toBool());
    }
    if (m_settings.value(Setting::Language).toString() != m_language->currentData().toString())
        m_settings.setValue(Setting::Language, m_language->currentData());
}

} // namespace tcia::desktop
