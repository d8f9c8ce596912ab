// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/bodyparts.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct BodyPart
{
    const char *code;  //!< as archives write it, without spaces
    const char *words; //!< translated in context "BodyParts"
};

//! The most frequent defined terms of DICOM (Body Part Examined), and what archives write besides.
constexpr BodyPart bodyParts[] {
    {"HEADNECK", QT_TRANSLATE_NOOP("BodyParts", "head and neck")},
    {"HEADANDNECK", QT_TRANSLATE_NOOP("BodyParts", "head and neck")},
    {"H&N", QT_TRANSLATE_NOOP("BodyParts", "head and neck")},
    {"CHEST", QT_TRANSLATE_NOOP("BodyParts", "chest")},
    {"THORAX", QT_TRANSLATE_NOOP("BodyParts", "chest")},
    {"LUNG", QT_TRANSLATE_NOOP("BodyParts", "lung")},
    {"ABDOMEN", QT_TRANSLATE_NOOP("BodyParts", "abdomen")},
    {"PELVIS", QT_TRANSLATE_NOOP("BodyParts", "pelvis")},
    {"ABDOMENPELVIS", QT_TRANSLATE_NOOP("BodyParts", "abdomen and pelvis")},
    {"CHESTABDPELVIS", QT_TRANSLATE_NOOP("BodyParts", "chest, abdomen and pelvis")},
    {"WHOLEBODY", QT_TRANSLATE_NOOP("BodyParts", "whole body")},
    {"BRAIN", QT_TRANSLATE_NOOP("BodyParts", "brain")},
    {"HEAD", QT_TRANSLATE_NOOP("BodyParts", "head")},
    {"NECK", QT_TRANSLATE_NOOP("BodyParts", "neck")},
    {"BREAST", QT_TRANSLATE_NOOP("BodyParts", "breast")},
    {"HEART", QT_TRANSLATE_NOOP("BodyParts", "heart")},
    {"LIVER", QT_TRANSLATE_NOOP("BodyParts", "liver")},
    {"KIDNEY", QT_TRANSLATE_NOOP("BodyParts", "kidney")},
    {"PROSTATE", QT_TRANSLATE_NOOP("BodyParts", "prostate")},
    {"PANCREAS", QT_TRANSLATE_NOOP("BodyParts", "pancreas")},
    {"COLON", QT_TRANSLATE_NOOP("BodyParts", "colon")},
    {"BLADDER", QT_TRANSLATE_NOOP("BodyParts", "bladder")},
    {"SKIN", QT_TRANSLATE_NOOP("BodyParts", "skin")},
    {"KNEE", QT_TRANSLATE_NOOP("BodyParts", "knee")},
};

} // namespace

QString bodyPartWords(const QString &bodyPart)
{
    const QString shown = text::plain(bodyPart).trimmed();
    const QString code = shown.toUpper().remove(u' ').remove(u'_').remove(u'-');
    const auto found =
        std::ranges::find_if(bodyParts, [&code](const BodyPart &part) { return code == QLatin1StringView(part.code); });
    return found == std::end(bodyParts) ? shown : QCoreApplication::translate("BodyParts", found->words);
}

} // namespace tcia::desktop
