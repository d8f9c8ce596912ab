// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/seriestext.h"

#include "catalog/filter/facets.h"
#include "core/text.h"
#include "core/timetext.h"
#include "desktop/inspector/bodyparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("SeriesText", text, nullptr, number);
}

//! "Siemens" for "SIEMENS"; short words are abbreviations, such as "GE".
QString withoutCapitals(const QString &name)
{
    constexpr qsizetype longestAbbreviation = 3;
    QStringList words = name.split(u' ');
    for (QString &word : words)
        if (word.size() > longestAbbreviation && word == word.toUpper())
            word = word.first(1) + word.sliced(1).toLower();
    return words.join(u' ');
}

//! "Siemens Biograph 40": the maker once, though many models repeat it.
QString deviceOf(const Series &series)
{
    const QString maker = withoutCapitals(text::plain(series.manufacturer).trimmed()),
                  model = text::plain(series.model).trimmed();
    if (maker.contains(model, Qt::CaseInsensitive)) // "3D Slicer Community" and "3D Slicer"
        return maker;
    return model.startsWith(maker, Qt::CaseInsensitive) ? model : QString(maker + u' ' + model).trimmed();
}

//! Made by a program from images, not by a scanner.
bool isMadeFromImages(const QString &modality)
{
    static constexpr std::array made {"SEG"_L1, "SR"_L1, "RTSTRUCT"_L1, "RTPLAN"_L1, "RTDOSE"_L1,
                                      "PR"_L1,  "KO"_L1, "REG"_L1,      "RWV"_L1,    "ANN"_L1};
    return std::ranges::find(made, modality) != made.end();
}

//! Cross-sections of the body.
bool isSliced(const QString &modality) { return modality == "CT"_L1 || modality == "MR"_L1 || modality == "PT"_L1; }

//! "47 slices of 5 mm"
QString slicesWords(int slices, double thickness)
{
    if (thickness <= 0)
        return words(QT_TRANSLATE_N_NOOP("SeriesText", "%Ln slices"), slices);
    constexpr int digits = 3;
    //: %1 a thickness in mm
    return words(QT_TRANSLATE_N_NOOP("SeriesText", "%Ln slices of %1 mm"), slices)
        .arg(QLocale().toString(thickness, 'g', digits));
}

} // namespace

QString titleOf(const Series &series)
{
    for (const QString *text : {&series.description, &series.protocol})
        if (const QString shown = text::plain(*text).trimmed(); !shown.isEmpty())
            return shown;
    return words(QT_TRANSLATE_NOOP("SeriesText", "(no description)"));
}

QString imagesWords(int images) { return words(QT_TRANSLATE_N_NOOP("SeriesText", "%Ln images"), images); }

QString sentenceOf(const Series &series, double thickness)
{
    QStringList parts;
    const QString modality = text::plain(series.modality), body = bodyPartWords(series.bodyPart);
    if (!modality.isEmpty() && !body.isEmpty()) //: %1 is a modality such as "CT", %2 a part of the body
        parts << words(QT_TRANSLATE_NOOP("SeriesText", "%1 of the %2")).arg(modality, body);
    else if (!modality.isEmpty())
        parts << modality;
    if (series.imageCount) {
        const int images = int(*series.imageCount);
        parts << (isSliced(modality) ? slicesWords(images, thickness) : imagesWords(images));
    }
    if (const QString device = deviceOf(series); !device.isEmpty())
        parts << (isMadeFromImages(modality) //: %1 is a program
                      ? words(QT_TRANSLATE_NOOP("SeriesText", "made with %1"))
                      //: %1 is a maker and a model
                      : words(QT_TRANSLATE_NOOP("SeriesText", "on a %1")))
                     .arg(device);
    if (const QDate date = series.date.isValid() ? series.date : series.studyDate; date.isValid())
        parts << text::dateText(date);
    return parts.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("SeriesText", "%1.")).arg(text::list(parts));
}

QString patientWords(const Series &series)
{
    QStringList facts;
    if (const QString sex = text::plain(series.patientSex); !sex.isEmpty())
        facts << sex;
    if (const int years = catalog::ageInYears(series.patientAge); years >= 0)
        facts << words(QT_TRANSLATE_N_NOOP("SeriesText", "%Ln years"), years);
    const QString id = text::plain(series.patientId);
    return facts.isEmpty() ? id : QString(id + u" · "_s + text::list(facts));
}

namespace {

QString peekWords(const Series &series, qsizetype images, Count bytes)
{
    QStringList parts {series.imageCount > images
                           //: %1 of %2 images: the first ones are shown before the series is downloaded
                           ? words(QT_TRANSLATE_N_NOOP("SeriesText", "%1 of %Ln images"), int(*series.imageCount))
                                 .arg(text::number(images))
                           : imagesWords(int(images))};
    if (bytes)
        parts << text::size(*bytes);
    return text::list(parts);
}

} // namespace

QString peekWords(const Series &series)
{
    const bool isCounted = series.imageCount > 0;
    const qint64 images = isCounted ? qMin<qint64>(session::Peek::wanted, *series.imageCount) : session::Peek::wanted;
    const bool isKnown = isCounted && series.fileSize;
    return peekWords(series, images, isKnown ? Count(*series.fileSize / *series.imageCount * images) : Count());
}

QString peekWords(const Series &series, const session::Peeked &images)
{
    qint64 bytes = 0; // of the images, which were compressed on their way: as estimated before
    for (const dicom::Object &image : images.images)
        bytes += image.bytes ? image.bytes->size() : 0;
    return peekWords(series, images.images.size(), bytes);
}

QString licenceUseWords(LicenceUse use)
{
    switch (use) {
    case LicenceUse::Free: return words(QT_TRANSLATE_NOOP("SeriesText", "free to use, cite it"));
    case LicenceUse::NonCommercial: return words(QT_TRANSLATE_NOOP("SeriesText", "non-commercial only"));
    case LicenceUse::Unknown: break;
    }
    return words(QT_TRANSLATE_NOOP("SeriesText", "terms of its own"));
}

} // namespace tcia::desktop
