// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::language {

namespace {

//! The code of the catalogue for a locale; empty without one. There is one Chinese, that of the mainland.
QString codeOf(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedChineseScript ? u"zh_CN"_s : QString();
    const QString code = QLocale::languageToCode(locale.language());
    const auto languages = all();
    return std::ranges::any_of(languages, [&code](const Language &one) { return one.code == code; }) ? code : QString();
}

bool load(const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator);
}

//! Numbers and dates of `code`, in the spelling of the system's country if it speaks the language.
void setFormats(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C && code == "en"_L1)
        return;
    QLocale locale = codeOf(system) == code ? system : code == "en"_L1 ? QLocale(u"en_GB"_s) : QLocale(code);
    // Qt 6.4 groups 1234567 as 1234.567 in the Spanish of Spain: Argentina writes the same and is right.
    if (locale.language() == QLocale::Spanish && locale.territory() == QLocale::Spain)
        locale = QLocale(QLocale::Spanish, QLocale::Argentina);
    QLocale::setDefault(locale);
}

} // namespace

QList<Language> all()
{
    return {{"en"_L1, u"English"_s},
            {"de"_L1, u"Deutsch"_s},
            {"fr"_L1, u"français"_s},
            {"es"_L1, u"español"_s},
            {"zh_CN"_L1, u"简体中文"_s}};
}

QString bestOf(const QStringList &preferred)
{
    for (const QString &tag : preferred)
        if (const QString code = codeOf(QLocale(tag)); !code.isEmpty())
            return code;
    return u"en"_s;
}

void install(const QString &code)
{
    const auto languages = all();
    const bool isKnown = std::ranges::any_of(languages, [&code](const Language &one) { return one.code == code; });
    const QString chosen = isKnown ? code : bestOf(QLocale::system().uiLanguages());
    setFormats(chosen);
    if (chosen != "en"_L1) // a Qt without its catalogues says "Cancel" in English
        load(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    bool isFound = load(u"tcia_en"_s, u":/i18n"_s); // for its plurals, and where another one lacks a text
    if (chosen != "en"_L1)
        isFound = load(u"tcia_"_s + chosen, u":/i18n"_s) && isFound;
    if (!isFound)
        qWarning("The program's translations are missing");
}

} // namespace tcia::language
