// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/manifestoutcome.h"

#include "core/reasontranslation.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tcia::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::ManifestAdder)
};

QString nameOf(const QString &path) { return text::plain(QFileInfo(path).fileName(), 60); }

} // namespace

void ManifestOutcome::addFailure(const QString &path, const Error &error)
{
    //: %1 a file, %2 an error in whole sentences
    notAdded << Words::tr("%1 was read, but none of its series is in the basket. %2 Open it again under File, Recent "
                          "lists.")
                    .arg(nameOf(path), text::of(error));
}

QStringList ManifestOutcome::troubles() const
{
    QStringList lines = notAdded;
    constexpr qsizetype mostShown = 5;
    if (!unknown.isEmpty()) //: %1 the first of these places
        lines << Words::tr("At %n places of the list the server knows no series, such as: %1", nullptr,
                           int(unknown.size()))
                     .arg(text::list(unknown.first(std::min(mostShown, unknown.size()))));
    if (singleFiles > 0)
        lines << Words::tr("%n lines of the list name single files; their whole series are meant.", nullptr,
                           int(singleFiles));
    if (!notFetched.isEmpty())
        lines << text::translated(notFetched);
    if (unreadable > 0)
        lines << Words::tr("%n lines of the manifest are invalid and were skipped.", nullptr, int(unreadable));
    if (!errors.isEmpty())
        lines << Words::tr("%1 of %Ln files could not be read.", nullptr, int(files)).arg(text::number(errors.size()));
    for (const Error &error : errors.first(std::min(mostShown, errors.size())))
        lines << text::of(error);
    if (files > 1) // of an only one the window has said it
        for (const QString &path : notOpened.first(std::min(mostShown, notOpened.size())))
            lines << Words::tr("%1 was not added: its server could not be opened.").arg(nameOf(path));
    return lines;
}

} // namespace tcia::desktop
