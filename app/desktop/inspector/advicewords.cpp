// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/advicewords.h"

#include "core/licence.h"
#include "core/text.h"

#include <QCoreApplication>

namespace tcia::desktop {

using session::SelectionAdvice;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::DownloadAdvice)
};

QString withHidden(const QString &words) { return Words::tr("%1 The filter hides them.").arg(words); }

} // namespace

QString nonCommercialWords(const SelectionAdvice &advice)
{
    QStringList licences;
    for (const QString &name : advice.licences)
        if (!name.isEmpty())
            licences << licenceName(name);
    licences.sort();
    licences.removeDuplicates();
    constexpr qsizetype mostNamed = 2;
    const int count = int(session::countOf(advice.nonCommercial));
    if (count == 0)
        return {};
    QStringList what;
    if (!licences.isEmpty())
        what << text::list(licences);
    if (advice.collections.size() <= mostNamed)
        for (const QString &collection : advice.collections)
            what << text::plain(collection);
    if (what.isEmpty())
        return Words::tr("%Ln series are not for commercial use.", nullptr, count);
    //: %1 licences and collections
    return Words::tr("%Ln series are not for commercial use: %1.", nullptr, count).arg(text::list(what));
}

QString sourcesWords(const SelectionAdvice &advice)
{
    const SelectionAdvice::Related &sources = advice.sources;
    const int alone = int(advice.withoutSource);
    if (alone == 0)
        return {};
    const QString words =
        Words::tr("%Ln segmentations or structure sets lack the images that they belong to.", nullptr, alone);
    if (!sources.open().empty())
        return sources.shown.empty() ? withHidden(words) : words;
    //: %1 says that segmentations lack images
    return sources.ticked.empty() ? words
                                  : Words::tr("%1 The images are ticked, but the filter hides them.").arg(words);
}

QString partnersWords(const SelectionAdvice &advice)
{
    const SelectionAdvice::Related &partners = advice.partners;
    if (const int open = int(session::countOf(partners.open())); open > 0) {
        const QString words =
            Words::tr("%Ln segmentations or structure sets of these images are not selected.", nullptr, open);
        return partners.shown.empty() ? withHidden(words) : words;
    }
    const int ticked = int(session::countOf(partners.ticked));
    return ticked == 0
               ? QString()
               : Words::tr("%Ln segmentations or structure sets of these images are ticked, but the filter hides them.",
                           nullptr, ticked);
}

} // namespace tcia::desktop
