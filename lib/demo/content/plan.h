// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/entries.h"

#include <span>

namespace tcia::demo {

//! One kind of series in a kind of study. Texts are as inconsistent as those of scanners.
struct SeriesPlan
{
    const char *modality;
    Subject subject;
    const char *description;
    const char *protocol;
    int fewest;
    int most;
    double chance = 1;
};

//! One kind of study.
struct StudyPlan
{
    const char *description;
    std::span<const SeriesPlan> series;
};

//! One collection. One of `bodyParts` is picked per study.
struct CollectionPlan
{
    const char *name;
    const char *patientPrefix;
    int patients;
    int minStudies;
    int maxStudies;
    int licence; //!< index into licences()
    std::span<const char *const> bodyParts;
    std::span<const StudyPlan> studies;
    const char *description; //!< HTML; empty: the archive says nothing
};

//! The equipment of a modality.
struct Equipment
{
    const char *modality;
    const char *manufacturer;
    const char *model;
    const char *software;
};

//! A licence of collections.
struct Licence
{
    const char *name;
    const char *uri;
};

//! The tables from which the content is generated.
std::span<const CollectionPlan> collectionPlans();
std::span<const Equipment> equipment();
std::span<const Licence> licences();

} // namespace tcia::demo
