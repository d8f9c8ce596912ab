// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/random.h"

#include <QString>

#include <span>

namespace tcia::bench {

//! What a machine calls itself. A null text is a missing one.
struct Machine
{
    const char *manufacturer;
    const char *model;
    const char *software;
};

//! One sort of series. In its texts `#` stands for a thickness, `$` for a reconstruction kernel, `&` for a small
//! number, `~` for a plane: the archive's series have tens of thousands of different descriptions.
struct SeriesKind
{
    const char *modality;
    const char *description;
    const char *protocol;
    int fewest, most;   //!< images; drawn evenly on a logarithmic scale
    int imageKilobytes; //!< of one image, give or take half
};

//! One sort of study. All lists here begin with the most frequent.
struct StudyKind
{
    const char *description;
    std::span<const char *const> bodyParts;
    std::span<const SeriesKind> series;
};

//! What a collection is about.
struct Topic
{
    const char *name;
    std::span<const StudyKind> studies;
};

struct Licence
{
    const char *name;
    const char *uri;
};

std::span<const Topic> topics(); //!< the first is the screening trial's, and only its
std::span<const Machine> machinesOf(const char *modality);
std::span<const Licence> licences();
std::span<const char *const> programmes(); //!< `*` stands for the topic

//! The pattern with its marks replaced; empty for null.
QString expanded(const char *pattern, demo::Random &random);

//! A number below `size`; small ones are far more frequent.
qsizetype skewed(std::size_t size, demo::Random &random);

template <typename Value>
const Value &pickSkewed(std::span<const Value> from, demo::Random &random)
{
    return from[std::size_t(skewed(from.size(), random))];
}

} // namespace tcia::bench
