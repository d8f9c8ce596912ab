// SPDX-License-Identifier: Apache-2.0
#include "desktop/icons.h"
#include "desktop/mainwindow.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace tcia::desktop;
    Launch launch;
    if (asksForWords(argc, argv))
        if (const auto status = parseCommandLine(argc, argv, launch))
            return *status;

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tcia-browser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TCIA_VERSION));
    QGuiApplication::setApplicationDisplayName(u"TCIA Browser"_s);
    QGuiApplication::setDesktopFileName(u"tcia-browser"_s);
    if (const auto status = parseCommandLine(argc, argv, launch))
        return *status;

    QTranslator translator;
    if (translator.load(QLocale(), u"tcia"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/tcia_en"_s))
        QCoreApplication::installTranslator(&translator);

    initialiseResources();
    Services services;
    MainWindow window(services);
    window.show();
    services.start(launch);
    return QApplication::exec();
}
