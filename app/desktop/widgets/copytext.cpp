// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/copytext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace tcia::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::Copied)
};

} // namespace

QString copiedWords(Copied what, qsizetype count)
{
    const int n = int(count);
    switch (what) {
    case Copied::Uids: return Words::tr("Copied %Ln UIDs.", nullptr, n);
    case Copied::Ids: return Words::tr("Copied %Ln IDs.", nullptr, n);
    case Copied::Name: return Words::tr("Copied the name.");
    case Copied::Citation: return Words::tr("Copied the citation.");
    case Copied::MethodsSentence: return Words::tr("Copied the sentence for Methods.");
    case Copied::Table: return Words::tr("Copied %Ln series as a table.", nullptr, n);
    case Copied::Problems: return Words::tr("Copied the text of %Ln problems.", nullptr, n);
    case Copied::Report: return Words::tr("Copied the report as text.");
    case Copied::Filter: return Words::tr("Copied the filter as text.");
    }
    Q_UNREACHABLE();
}

QString copyText(const QString &text, Copied what, qsizetype count)
{
    QGuiApplication::clipboard()->setText(text);
    return copiedWords(what, count);
}

QString copyLines(const QStringList &lines, Copied what) { return copyText(lines.join(u'\n'), what, lines.size()); }

} // namespace tcia::desktop
