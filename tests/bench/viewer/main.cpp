// SPDX-License-Identifier: Apache-2.0
//! Scrolling through a CT on disk, slice by slice: how long the first picture takes, how many slices a second are
//! rendered and painted, and how long the event loop stands still; beside dcm2pnm, which only converts the same files:
//! tcia-bench-viewer PROGRAM [SLICES]. PROGRAM: tcia-browser, which decodes. Exits with 1 below 30 slices a second.
#include "bench/measure.h"
#include "core/text.h"
#include "desktop/viewer/folderimages.h"
#include "desktop/viewer/imageview.h"
#include "desktop/viewer/seriesrenderer.h"
#include "desktop/viewer/seriesviewer.h"
#include "imagefile.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::bench;

namespace {

constexpr double wantedPerSecond = 30;

QTextStream out(stdout);

void writeSeries(const QString &folder, int slices)
{
    constexpr int side = 512, different = 20;
    QList<Slice> pictures;
    for (int i = 0; i < different; ++i)
        pictures << makeSlice(side, i);
    for (int i = 0; i < slices; ++i) {
        const Slice &slice = pictures[i % different];
        const Identity identity {.seriesUid = u"2.25.1"_s,
                                 .studyUid = u"2.25.2"_s,
                                 .sopUid = u"2.25.3.%1"_s.arg(i),
                                 .patientId = u"BENCH"_s,
                                 .number = i + 1};
        QFile file(u"%1/%2.dcm"_s.arg(folder).arg(i, 5, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(dicomHead(identity, slice) + slice.pixels) < 0)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

//! Runs the event loop until `condition` holds; a minute at most.
template <typename Condition>
void await(const Condition &condition)
{
    QElapsedTimer since;
    since.start();
    constexpr qint64 most = 60'000;
    while (!condition())
        if (QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); since.elapsed() > most)
            qFatal("Nothing more is shown");
}

//! Until the middle slice is painted.
void showFirst(desktop::SeriesViewer &viewer, const QString &folder)
{
    QElapsedTimer since;
    since.start();
    desktop::FolderImages files;
    bool isShown = false, isSorted = false;
    QObject::connect(&files, &desktop::FolderImages::listed, &viewer,
                     [&](const QList<dicom::Object> &images) { viewer.begin(images); });
    QObject::connect(&files, &desktop::FolderImages::sorted, &viewer, [&] { isSorted = true; });
    QObject::connect(&viewer, &desktop::SeriesViewer::imageShown, &files, [&] { isShown = true; });
    files.read(folder);
    await([&] { return isShown; });
    viewer.view().repaint();
    out << "first picture after        " << since.elapsed() << " ms\n";
    await([&] { return isSorted; });
    out << "order of the slices after  " << since.elapsed() << " ms\n";
}

double scroll(desktop::SeriesViewer &viewer, qsizetype slices)
{
    desktop::SeriesRenderer &renderer = viewer.renderer();
    qsizetype shown = 0;
    QObject::connect(&renderer, &desktop::SeriesRenderer::rendered, &viewer, [&] {
        viewer.view().repaint(); // after the viewer has taken the picture
        ++shown;
        renderer.go(shown);
    });
    QObject::connect(&renderer, &desktop::SeriesRenderer::failed, &viewer,
                     [](const dicom::Object &, const Error &error) { qFatal("%s", qPrintable(text::of(error))); });
    Pulse pulse;
    QElapsedTimer since;
    since.start();
    renderer.go(0);
    await([&] { return shown >= slices; });
    const double perSecond = double(slices) * 1000 / double(since.elapsed());
    out << "scrolling                  " << qRound(perSecond) << " slices a second, event loop stood still for at most "
        << pulse.take() << " ms\n";
    return perSecond;
}

//! The same files converted by DCMTK's program, as fast as it can.
void compare(const QString &folder, qsizetype slices, double ours)
{
    if (QStandardPaths::findExecutable(u"dcm2pnm"_s).isEmpty()) {
        out << "dcm2pnm is not installed\n";
        return;
    }
    QElapsedTimer since;
    since.start();
    const QString loop = u"for file in *.dcm; do dcm2pnm --use-window 1 \"$file\" /dev/null; done"_s;
    QProcess shell;
    shell.setWorkingDirectory(folder);
    shell.start(u"sh"_s, {u"-c"_s, loop});
    if (!shell.waitForFinished(-1))
        qFatal("dcm2pnm does not end");
    const double theirs = double(slices) * 1000 / double(since.elapsed());
    out << "dcm2pnm                    " << qRound(theirs) << " slices a second; ours " << ours / theirs
        << " times as many\n";
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc < 2)
        qFatal("tcia-bench-viewer PROGRAM [SLICES]");
    app.setProperty("renderProgram", QString::fromLocal8Bit(argv[1]));
    const int slices = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000;
    const QTemporaryDir folder;
    writeSeries(folder.path(), slices);
    desktop::SeriesViewer viewer;
    constexpr int side = 800;
    viewer.resize(side, side);
    viewer.QWidget::show();
    showFirst(viewer, folder.path());
    const double perSecond = scroll(viewer, slices);
    compare(folder.path(), slices, perSecond);
    return perSecond < wantedPerSecond;
}
