// SPDX-License-Identifier: Apache-2.0
#include "desktop/inspector/derivedtext.h"

#include "core/text.h"
#include "core/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using Kind = dicom::Derived::Kind;
using Method = dicom::Structure::Method;

namespace {

QString words(const char *text, int number = -1)
{
    return QCoreApplication::translate("DerivedText", text, nullptr, number);
}

QString methodWords(Method method)
{
    switch (method) {
    case Method::Manual: return words(QT_TRANSLATE_NOOP("DerivedText", "by hand"));
    case Method::SemiAutomatic: return words(QT_TRANSLATE_NOOP("DerivedText", "semi-automatic"));
    case Method::Automatic: return words(QT_TRANSLATE_NOOP("DerivedText", "automatic"));
    case Method::Unknown: break;
    }
    return {};
}

QString reportSentenceOf(const dicom::Derived &report, const QString &patient)
{
    const QString title = report.title.isEmpty() ? words(QT_TRANSLATE_NOOP("DerivedText", "Report")) : report.title;
    const char *const sentence = !report.isComplete //: %1 the title of a report, %2 a patient
                                     ? QT_TRANSLATE_NOOP("DerivedText", "%1 of %2, not complete.")
                                     : report.isVerified //: %1 the title of a report, %2 a patient
                                           ? QT_TRANSLATE_NOOP("DerivedText", "%1 of %2, complete and verified.")
                                           //: %1 the title of a report, %2 a patient
                                           : QT_TRANSLATE_NOOP("DerivedText", "%1 of %2, complete, not verified.");
    return words(sentence).arg(title, patient);
}

} // namespace

bool refersToImages(const Series &series)
{
    return series.modality == "SEG"_L1 || series.modality == "RTSTRUCT"_L1 || series.modality == "SR"_L1;
}

Kind kindOf(const Series &series)
{
    if (series.modality == "RTSTRUCT"_L1)
        return Kind::Outlines;
    return series.modality == "SR"_L1 ? Kind::Report : Kind::Segmentation;
}

QString namesOf(Kind kind)
{
    switch (kind) {
    case Kind::Segmentation: return words(QT_TRANSLATE_NOOP("DerivedText", "Segments"));
    case Kind::Outlines: return words(QT_TRANSLATE_NOOP("DerivedText", "Outlines"));
    case Kind::Report: break;
    }
    return words(QT_TRANSLATE_NOOP("DerivedText", "Report"));
}

QString sourceTitleOf(Kind kind)
{
    switch (kind) {
    case Kind::Segmentation: return words(QT_TRANSLATE_NOOP("DerivedText", "Made of"));
    case Kind::Outlines: return words(QT_TRANSLATE_NOOP("DerivedText", "Drawn on"));
    case Kind::Report: break;
    }
    return words(QT_TRANSLATE_NOOP("DerivedText", "About"));
}

QString nameOf(Kind kind, const dicom::Structure &structure)
{
    const QString name =
        structure.name.isEmpty() ? words(QT_TRANSLATE_NOOP("DerivedText", "(no name)")) : structure.name;
    return kind == Kind::Segmentation ? QString(QString::number(structure.number) + u' ' + name) : name;
}

QString howWords(Kind kind, const dicom::Structure &structure)
{
    if (kind == Kind::Segmentation)
        return methodWords(structure.method);
    if (structure.points == 0)
        return words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln contours"), int(structure.parts));
    const QString points = words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln points"), int(structure.points));
    return structure.parts == 0
               ? points
               : text::list({words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln contours"), int(structure.parts)), points});
}

QString amountWords(Kind kind, const dicom::Structure &structure)
{
    if (kind == Kind::Segmentation)
        return words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln slices"), int(structure.parts));
    if (structure.millilitres <= 0)
        return {};
    constexpr double whole = 100; // from which on tenths say nothing
    //: millilitres
    return words(QT_TRANSLATE_NOOP("DerivedText", "%1 ml"))
        .arg(QLocale().toString(structure.millilitres, 'f', structure.millilitres < whole ? 1 : 0));
}

QString derivedSentenceOf(const dicom::Derived &derived, const Series &series, const std::optional<Series> &source)
{
    const QString patient = text::plain(series.patientId);
    if (derived.kind == Kind::Report)
        return reportSentenceOf(derived, patient);
    const int count = int(derived.structures.size());
    const QString images = source ? text::plain(source->modality) : words(QT_TRANSLATE_NOOP("DerivedText", "images"));
    const QDate date = series.date.isValid() ? series.date : series.studyDate;
    QStringList parts {(derived.kind == Kind::Outlines
                            //: %1 a modality such as "CT", or "images"; %2 a patient
                            ? words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln outlines drawn on the %1 of %2"), count)
                            //: %1 a modality such as "CT", or "images"; %2 a patient
                            : words(QT_TRANSLATE_N_NOOP("DerivedText", "%Ln segments on the %1 of %2"), count))
                           .arg(images, patient)};
    if (date.isValid())
        parts << text::dateText(date);
    return text::list(parts) + u'.';
}

} // namespace tcia::desktop
