// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/splitcommand.h"

#include "cohort/splitfiles.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QString unevenLine(const cohort::Split &split, const QList<cohort::SplitSet> &sets)
{
    QStringList lines;
    for (const cohort::SharedGroup &group : split.uneven)
        lines << cohort::unevenWords(group, sets);
    for (qsizetype set = 0; set < sets.size(); ++set)
        if (split.all.counts[set] == 0)
            lines << SplitCommand::tr("The set %1 is empty: there are too few patients.").arg(sets[set].name);
    if (const int unknown = int(split.persons.withoutPatient.size()); unknown > 0)
        lines << SplitCommand::tr("%n series have no patient ID; they are in no set.", nullptr, unknown);
    return lines.join(u'\n');
}

QString countsLine(const cohort::Split &split, const QList<cohort::SplitSet> &sets)
{
    QStringList counts;
    for (qsizetype set = 0; set < sets.size(); ++set)
        counts << sets[set].name + u' ' + text::number(split.all.counts[set]);
    return text::list(counts);
}

} // namespace

SplitCommand::SplitCommand(const QString &source, const SplitDialog::Gather &gather, const QString &host,
                           const QString &parent, QWidget *window)
    : QObject(window), m_dialog(new SplitDialog(source, gather, window)), m_gather(gather), m_host(host)
{
    connect(m_dialog, &SplitDialog::chosen, this, &SplitCommand::split);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        if (!m_isWriting)
            deleteLater();
    });
    suggestFolder(parent);
}

void SplitCommand::suggestFolder(const QString &parent)
{
    if (parent.isEmpty())
        return;
    onFinished(runOnDiskThread([parent] { return cohort::unusedFolder(parent + u"/split"_s); }), this,
               [this](const Result<QString> &folder) {
                   if (folder && m_dialog)
                       m_dialog->suggest(*folder);
               });
}

void SplitCommand::split(const cohort::SplitRule &rule, const QString &folder)
{
    m_isWriting = true;
    const auto done = runOnDiskThread([gather = m_gather, rule, folder, host = m_host]() -> Result<cohort::Split> {
        const QList<Series> series = gather();
        const auto split = cohort::split(series, rule);
        if (!split)
            return failure(split.error());
        const auto written = cohort::writeSplit({.rule = rule, .series = series, .split = *split},
                                                {.folder = QDir(folder).absolutePath(), .host = host});
        return written ? split : failure(written.error());
    });
    onFinished(done, this, [this, sets = rule.sets, folder](const Result<cohort::Split> &split) {
        m_isWriting = false;
        if (!m_dialog)
            deleteLater();
        if (!split)
            return refuse(split.error());
        //: %1 "train 84, validation 18 and test 18", %2 a folder
        Q_EMIT said(tr("Split %Ln patients: %1. The sets are in %2.", nullptr, int(split->all.persons))
                        .arg(countsLine(*split, sets), text::plain(folder)));
        if (const QString lines = unevenLine(*split, sets); !lines.isEmpty())
            Q_EMIT warned(lines);
        if (m_dialog)
            m_dialog->accept();
    });
}

void SplitCommand::refuse(const Error &error)
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->refuse(error);
    else
        Q_EMIT failed(error);
}

} // namespace tcia::desktop
