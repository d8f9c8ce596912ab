// SPDX-License-Identifier: Apache-2.0
// Drives the real window over the demonstration archive and takes pictures of it: four for the README, all for a look
// at what users see.
#include "studio.h"

#include "core/language.h"
#include "desktop/widgets/flatstyle.h"
#include "desktop/widgets/palettecolours.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

Studio studioOf(const QCommandLineParser &parser)
{
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Studio studio {.folder = QDir(parser.value(u"to"_s)),
                   .size = {size.value(0).toInt(), size.value(1).toInt()},
                   .all = parser.isSet(u"all"_s)};
    if (studio.size.isEmpty() || !studio.folder.mkpath(u"."_s))
        qFatal("--size and --to make no sense");
    return studio;
}

//! The font of the design, where it is installed, in its size.
void setDesignFont()
{
    constexpr int body = 13;
    QFont font(u"Noto Sans"_s);
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(body);
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char *argv[])
{
    const tests::Home home;
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"to"_s, u"Folder for the pictures"_s, u"FOLDER"_s, u"."_s},
                       {u"size"_s, u"Of the window"_s, u"WIDTHxHEIGHT"_s, u"1280x800"_s},
                       {u"language"_s, u"Code such as zh_CN"_s, u"CODE"_s, u"en"_s},
                       {u"dark"_s, u"Dark colours"_s},
                       {u"all"_s, u"More than the README shows"_s}});
    parser.addHelpOption();
    parser.process(application);
    const Studio studio = studioOf(parser);
    language::install(parser.value(u"language"_s));
    setDesignFont();
    QApplication::setStyle(new desktop::FlatStyle);
    QApplication::setPalette(parser.isSet(u"dark"_s) ? desktop::darkPalette() : desktop::lightPalette());

    if (studio.all)
        startWithoutArchive(studio);
    const tests::Home fresh;
    demo::DemoServer server;
    const auto port = server.start();
    if (!port)
        qFatal("The demonstration archive cannot be started");
    tests::Desk desk;
    desk.window().resize(studio.size);
    session::Launch launch;
    launch.given = archive::Server {.name = u"Demonstration archive"_s,
                                    .base = archive::demonstrationUrl(*port, archive::DialectId::NbiaV4),
                                    .dialect = archive::DialectId::NbiaV4};
    desk.start(launch);
    await("the collections", [&] { return desk.model().rowCount() >= 12; });
    index(desk, studio);
    browse(desk, studio);
    fillBasket(desk, studio);
    download(desk, studio, server, fresh.path(u"images"_s));
    inspect(desk, studio);
    if (studio.all) {
        lookAtFilters(desk, studio);
        lookAtBaskets(desk, studio);
        lookAtDialogs(desk, studio);
        lookAtTroubles(desk, studio, server);
    }
    return 0;
}
