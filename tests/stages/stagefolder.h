// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/madefile.h"
#include "stages/stagepaths.h"
#include "stages/stagerunner.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tcia::tests {

using namespace Qt::StringLiterals;
using namespace tcia::stages;

//! A folder with two series, of three images, and what is done with it.
class StageFolder
{
protected:
    //! A new folder.
    void reset()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cancelled = false;
        addImage(u"A/1/a.dcm"_s, "1.2.1");
        addImage(u"A/1/b.dcm"_s, "1.2.1");
        addImage(u"A/2/a.dcm"_s, "1.2.2");
    }

    QString root() const { return m_folder->path(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    //! An image of its own.
    void addImage(const QString &name, const QByteArray &series)
    {
        const QByteArray image = "1.2.3.4." + QByteArray::number(++m_images);
        QVERIFY(QDir().mkpath(path(name).section(u'/', 0, -2)));
        QVERIFY(makeImage(path(name), [&](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_SeriesInstanceUID, series.constData());
            dataset.putAndInsertString(DCM_SOPInstanceUID, image.constData());
        }));
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    //! A stage that runs these lines of a shell with the arguments.
    QString script(const QByteArray &lines, const QString &arguments) const
    {
        QFile file(path(u"script.sh"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            qFatal("cannot write");
        return u"command:sh \"%1\" %2"_s.arg(file.fileName(), arguments);
    }

    QList<SeriesFiles> series() const
    {
        const std::atomic_bool isCancelled = false; // also if what follows is
        const auto found = findSeries(root(), isCancelled);
        return found ? found->series : QList<SeriesFiles>();
    }

    //! Asks for stages of all series of the folder, and runs them.
    QList<StageRow> run(const QStringList &written)
    {
        {
            const auto journal = StageJournal::open(root());
            const QList<SeriesFiles> all = series();
            for (const SeriesFiles &one : all)
                for (const QString &stage : written)
                    if (!(*journal)->ask(stageKey(stage), {one.seriesUid}))
                        qFatal("cannot ask");
        }
        return runAsked(written);
    }

    //! Runs what was asked for of stages, for all series of the folder.
    QList<StageRow> runAsked(const QStringList &written)
    {
        QList<StageSpec> specs;
        for (const QString &stage : written)
            specs << *stageSpec(stage);
        const auto journal = StageJournal::open(root());
        const StageContext context {.root = root(), .journal = **journal, .cancelled = m_cancelled};
        QList<StageRow> ended;
        StageRunner runner(specs, context, {.parallel = 2, .retries = RetryPolicy::of(0)},
                           StageEvents {.ended = [&ended](const StageRow &row) { ended << row; }});
        const QList<SeriesFiles> all = series();
        for (const SeriesFiles &one : all)
            runner.add(one);
        runner.finish();
        return ended;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic_bool m_cancelled = false;
    int m_images = 0;
};

} // namespace tcia::tests
