// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/autowindow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tcia::dicom {

namespace {

using Values = QList<qint64>; // different stored values of a frame, in order

constexpr int mostCountedBits = 16;
constexpr qsizetype fewValues = 16; // a picture has more values than this

//! The different values of a frame of small integers.
Values valuesIn(const StoredFrame &frame)
{
    const Samples samples(frame);
    QList<bool> occurs(qsizetype(samples.largestRaw()) + 1, false);
    bool *const marks = occurs.data();
    const qint64 count = frame.layout.pixels();
    for (qint64 i = 0; i < count; ++i)
        marks[samples.raw(i)] = true;
    Values values;
    for (qsizetype raw = 0; raw < occurs.size(); ++raw)
        if (occurs.at(raw))
            values.append(samples.signedValue(quint32(raw)));
    std::ranges::sort(values);
    return values;
}

//! By how much lossy compression may change padding: some values, or a small share of the range.
qint64 tolerance(const Values &values) { return qMax<qint64>(16, (values.last() - values.first()) / 100); }

void removeDeclaredPadding(Values &values, const GreyRules &rules)
{
    if (!rules.padding || values.isEmpty())
        return;
    const double off = rules.isLossy ? double(tolerance(values)) : 0;
    const auto isPadding = [&](qint64 value) {
        return double(value) >= rules.padding->first - off && double(value) <= rules.padding->second + off;
    };
    if (std::ranges::count_if(values, isPadding) + 1 < values.size())
        values.removeIf(isPadding);
}

//! Scanners fill the area outside their field of view with one low value, often undeclared: -2000 where air is -1000.
//! It is far below all others and frequent.
void removeFarBelow(Values &values)
{
    if (values.size() <= fewValues)
        return;
    const qint64 near = tolerance(values);
    const qint64 far = (values.last() - values.first()) / 10;
    for (qsizetype i = 1; values.size() - i > fewValues && values.at(i - 1) - values.first() <= near; ++i)
        if (values.at(i) - values.at(i - 1) > qMax<qint64>(far, 64)) {
            values.remove(0, i);
            return;
        }
}

Voi byValues(Values values, const GreyRules &rules, double step)
{
    removeDeclaredPadding(values, rules);
    removeFarBelow(values);
    if (values.size() > 2)
        values = values.sliced(1, values.size() - 2);
    if (values.size() == 1 && !rules.modality) // shows black rather than white
        return Voi::spanning(rules.modalityValue(double(values.first())),
                             rules.modalityValue(double(values.first())) + 1, step);
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (const qint64 stored : std::as_const(values)) {
        const double value = rules.modalityValue(double(stored));
        lowest = qMin(lowest, value);
        highest = qMax(highest, value);
    }
    return Voi::spanning(lowest, highest, step);
}

//! For large integers and floating-point numbers, which have too many values to count.
Voi byExtremes(const StoredFrame &frame, const GreyRules &rules, double step)
{
    const Samples samples(frame);
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    const qint64 count = frame.layout.pixels();
    for (qint64 i = 0; i < count; ++i) {
        const double stored = samples.value(i);
        if (!std::isfinite(stored) ||
            (rules.padding && stored >= rules.padding->first && stored <= rules.padding->second))
            continue;
        const double value = rules.modalityValue(stored);
        lowest = qMin(lowest, value);
        highest = qMax(highest, value);
    }
    return lowest <= highest ? Voi::spanning(lowest, highest, step) : Voi::spanning(0, 1, step);
}

} // namespace

Voi automaticWindow(const StoredFrame &frame, const GreyRules &rules)
{
    const double step = rules.step(frame.layout);
    const bool isCounted =
        frame.layout.number == PixelLayout::Number::Integer && frame.layout.bitsStored <= mostCountedBits;
    return isCounted ? byValues(valuesIn(frame), rules, step) : byExtremes(frame, rules, step);
}

} // namespace tcia::dicom
