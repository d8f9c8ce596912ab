// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/greyrules.h"
#include "dicom/syntax.h"

#include <cmath>

namespace tcia::dicom {

namespace {

VoiFunction functionOf(DcmDataset &dataset)
{
    const QByteArray name = codeIn(dataset, DCM_VOILUTFunction);
    if (name == "SIGMOID")
        return VoiFunction::Sigmoid;
    return name == "LINEAR_EXACT" ? VoiFunction::LinearExact : VoiFunction::Linear;
}

//! The first usable window of the file.
std::optional<Voi> windowOf(DcmDataset &dataset)
{
    const QList<double> centres = numbersIn(dataset, DCM_WindowCenter);
    const QList<double> widths = numbersIn(dataset, DCM_WindowWidth);
    for (qsizetype i = 0; i < qMin(centres.size(), widths.size()); ++i)
        if (widths.at(i) > 0)
            return Voi {.window = {.centre = centres.at(i), .width = widths.at(i)}, .function = functionOf(dataset)};
    return {};
}

//! A stored value, which may be written signed or unsigned.
std::optional<double> storedValueIn(DcmDataset &dataset, const DcmTagKey &key, const PixelLayout &layout)
{
    const QList<double> numbers = numbersIn(dataset, key);
    if (numbers.isEmpty())
        return {};
    const double number = numbers.first();
    const double half = std::ldexp(1.0, layout.bitsStored - 1);
    return layout.isSigned && layout.bitsStored <= 32 && number >= half ? double(qint16(qint64(number))) : number;
}

std::optional<std::pair<double, double>> paddingOf(DcmDataset &dataset, const PixelLayout &layout)
{
    const bool isInteger = layout.number == PixelLayout::Number::Integer;
    const auto value = storedValueIn(dataset,
                                     isInteger                                     ? DCM_PixelPaddingValue
                                     : layout.number == PixelLayout::Number::Float ? DCM_FloatPixelPaddingValue
                                                                                   : DCM_DoubleFloatPixelPaddingValue,
                                     layout);
    if (!value)
        return {};
    const auto limit = isInteger ? storedValueIn(dataset, DCM_PixelPaddingRangeLimit, layout) : std::optional<double>();
    return std::minmax(*value, limit.value_or(*value));
}

} // namespace

double GreyRules::modalityValue(double stored) const
{
    return modality ? double(modality->at(stored)) : stored * slope + intercept;
}

double GreyRules::step(const PixelLayout &layout) const
{
    if (layout.number != PixelLayout::Number::Integer)
        return 0;
    return modality ? 1 : qMin(1.0, std::abs(slope));
}

GreyRules greyRules(DcmDataset &dataset, const PixelLayout &layout)
{
    GreyRules rules;
    const QList<double> slope = numbersIn(dataset, DCM_RescaleSlope);
    const QList<double> intercept = numbersIn(dataset, DCM_RescaleIntercept);
    if (!slope.isEmpty() && slope.first() != 0)
        rules.slope = slope.first();
    if (!intercept.isEmpty())
        rules.intercept = intercept.first();
    if (layout.number == PixelLayout::Number::Integer)
        rules.modality = lookupTableIn(dataset, DCM_ModalityLUTSequence, layout.isSigned);
    rules.voi = windowOf(dataset);
    if (rules.voi)
        rules.voi->step = rules.step(layout);
    else
        rules.voiTable = lookupTableIn(dataset, DCM_VOILUTSequence, layout.isSigned || rules.intercept < 0);
    if (layout.bitsStored == 1)
        rules.whole = Voi::spanning(0, 1, 1);
    else if (const qint64 most = numberIn(dataset, DCM_MaximumFractionalValue, 0); most > 0)
        rules.whole = Voi::spanning(0, double(most), 1);
    rules.padding = paddingOf(dataset, layout);
    rules.isLossy = isLossy(dataset.getOriginalXfer()) || codeIn(dataset, DCM_LossyImageCompression) == "01";
    rules.isInverted = layout.photometric == "MONOCHROME1" || codeIn(dataset, DCM_PresentationLUTShape) == "INVERSE";
    return rules;
}

} // namespace tcia::dicom
