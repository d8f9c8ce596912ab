// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/commandkeywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tcia::desktop {

namespace {

struct KeywordRow
{
    Act act;
    const char *words;
};

constexpr std::array keywords {
    KeywordRow {Act::Settings,
                QT_TRANSLATE_NOOP("CommandKeywords", "preferences options configuration language theme")},
    KeywordRow {Act::Servers, QT_TRANSLATE_NOOP("CommandKeywords", "API key password account login archive")},
    KeywordRow {Act::VerifyFolder, QT_TRANSLATE_NOOP("CommandKeywords", "open a folder, check disk, local files")},
    KeywordRow {Act::AdoptFolder, QT_TRANSLATE_NOOP("CommandKeywords", "open a folder, import from disk, local files")},
    KeywordRow {Act::OpenDownloadFolder, QT_TRANSLATE_NOOP("CommandKeywords", "disk, file manager")},
    KeywordRow {Act::OpenSeriesFolder, QT_TRANSLATE_NOOP("CommandKeywords", "disk, file manager")},
    KeywordRow {Act::RunStages, QT_TRANSLATE_NOOP("CommandKeywords", "NIfTI, PACS, DICOM, program")},
    KeywordRow {Act::CopyCitation, QT_TRANSLATE_NOOP("CommandKeywords", "cite, reference, DOI")},
    KeywordRow {Act::LimitSpeed, QT_TRANSLATE_NOOP("CommandKeywords", "bandwidth, rate")},
    KeywordRow {Act::Quit, QT_TRANSLATE_NOOP("CommandKeywords", "exit, close")},
};

} // namespace

QString keywordsOf(Act act)
{
    const auto row = std::ranges::find(keywords, act, &KeywordRow::act);
    if (row == keywords.end())
        return {};
    const QString english = QString::fromLatin1(row->words);
    return QCoreApplication::translate("CommandKeywords", row->words) + u' ' + english;
}

} // namespace tcia::desktop
