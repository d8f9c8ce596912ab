// SPDX-License-Identifier: Apache-2.0
#include "sizes.h"

#include "demo/content/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tcia::bench {

namespace {

constexpr int allSeries = 1'000'000, allPatients = 86'000, trialSeries = 203'099, trialPatients = 26'254;
constexpr int others = collections - 1;

//! Shares `total` out by weight, to the last one.
std::array<int, others> shared(int total, const std::array<double, others> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    std::array<int, others> parts {};
    double upTo = 0;
    int given = 0;
    for (int i = 0; i < others; ++i) {
        upTo += weights[std::size_t(i)];
        parts[std::size_t(i)] = int(std::lround(total * upTo / sum)) - given;
        given += parts[std::size_t(i)];
    }
    return parts;
}

std::array<Size, others> sizesOfOthers()
{
    constexpr double flatness = 4, steepness = 1.6; // of Zipf and Mandelbrot's law
    constexpr double fewest = 4, most = 40;         // series a patient
    std::array<double, others> weights {};
    for (int i = 0; i < others; ++i)
        weights[std::size_t(i)] = std::pow(i + 1 + flatness, -steepness);
    const std::array<int, others> series = shared(allSeries - trialSeries, weights);
    for (int i = 0; i < others; ++i) {
        demo::Random random(quint64(i) + 1);
        weights[std::size_t(i)] = series[std::size_t(i)] / (fewest * std::pow(most / fewest, random.real()));
    }
    const std::array<int, others> patients = shared(allPatients - trialPatients, weights);
    std::array<Size, others> sizes {};
    for (int i = 0; i < others; ++i) {
        const auto at = std::size_t(i);
        sizes[at] = {series[at], std::clamp(patients[at], 1, series[at])};
    }
    return sizes;
}

} // namespace

Size sizeOf(int collection)
{
    if (collection == screeningTrial)
        return {trialSeries, trialPatients};
    static const auto sizes = sizesOfOthers();
    constexpr int stride = 89; // large and small ones lie side by side
    const int other = collection > screeningTrial ? collection - 1 : collection;
    return sizes[std::size_t(other * stride % others)];
}

} // namespace tcia::bench
