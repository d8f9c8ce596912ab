// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"
#include "core/platform/interruptwatch.h"
#include "core/redactor.h"
#include "core/runlog.h"
#include "desktop/widgets/appearance.h"
#include "desktop/widgets/icons.h"
#include "desktop/window/commandline.h"
#include "desktop/window/demonstrationstarter.h"
#include "desktop/window/firstgeometry.h"
#include "desktop/window/mainwindow.h"
#include "desktop/window/programshutdown.h"
#include "desktop/window/singleinstance.h"
#include "dicom/helper/serve.h"
#include "session/settings.h"

#include <QApplication>
#include <QScreen>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void installLanguage()
{
    using namespace tcia::session;
    tcia::language::install(Settings().value(Setting::Language).toString());
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace tcia::desktop;
    if (const auto limits = tcia::dicom::renderLimitsFrom(argc, argv))
        return tcia::dicom::serveImages(*limits); // this is a decoding process of the window
    initialiseResources();
    tcia::session::Launch launch;
    if (isTextOnly(argc, argv)) {
        const QCoreApplication application(argc, argv); // needs no screen
        tcia::language::install();
        if (const auto status = parseCommandLine(argc, argv, launch))
            return *status;
    }

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tcia-browser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TCIA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral(TCIA_TITLE));
    QGuiApplication::setDesktopFileName(QStringLiteral(TCIA_APP_ID));
    tcia::redactLog();
    installLanguage();
    if (const auto status = parseCommandLine(argc, argv, launch))
        return *status;

    SingleInstance instance;
    if (!instance.start(launch))
        return 0;
    tcia::RunLog log(tcia::RunLog::defaultFolder());
    tcia::session::Services services(demonstrationStarter());
    applyAppearance(services.settings().value(tcia::session::Setting::Theme).toString());
    setComfortable(services.settings().value(tcia::session::Setting::Comfortable).toBool());
    MainWindow window(services);
    const QRect screen = window.screen()->availableGeometry();
    if (services.settings().value(tcia::session::Setting::WindowGeometry).toByteArray().isEmpty())
        window.setGeometry(firstGeometry(window.size(), window.minimumSizeHint(), screen));
    else
        window.setGeometry(keptGeometry(window.geometry(), window.minimumSizeHint(), screen));
    QApplication::setQuitOnLastWindowClosed(false); // downloads stop first
    ProgramShutdown end(services);
    QObject::connect(&window, &MainWindow::closed, &end, &ProgramShutdown::begin);
    QObject::connect(&end, &ProgramShutdown::ended, &application, [] { QCoreApplication::exit(); });
    QObject::connect(&end, &ProgramShutdown::aborted, &application, [&log] {
        log.end();
        std::_Exit(0); // destructors would wait for the disk
    });
    const auto quit = [&window] { // without asking about unfinished downloads
        window.hide();
        Q_EMIT window.closed();
    };
    if (!tcia::platform::watchInterrupts(&end, quit))
        qWarning("SIGINT and SIGTERM cannot be handled: they will end the program at once.");
    QObject::connect(&window, &MainWindow::closed, &instance, &SingleInstance::close);
    QObject::connect(&instance, &SingleInstance::received, &window, &MainWindow::applyLaunch);
    window.show();
    services.start(launch);
    if (log.previousRun())
        Q_EMIT services.problemFound(*log.previousRun());
    if (!launch.manifest.isEmpty())
        window.addManifest(launch.manifest);
    return QApplication::exec();
}
