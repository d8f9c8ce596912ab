// SPDX-License-Identifier: Apache-2.0
#include "basket/manifest.h"

#include "core/uid.h"
#include "fuzz/targets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::fuzz {

void manifest(const QByteArray &bytes)
{
    const auto read = basket::parseManifest(bytes, u"a manifest"_s);
    if (!read)
        return insist(!read.error().detail.isEmpty(), "what is refused has a reason");
    insist(!read->seriesUids.isEmpty() || !read->locators.isEmpty(), "what has no series is refused");
    insist(std::ranges::all_of(read->seriesUids, isUid), "only UIDs come out");
    if (read->seriesUids.isEmpty())
        return; // places alone
    const auto again = basket::parseManifest(basket::writeManifest(read->seriesUids, u"example.org"_s, u"x"_s), {});
    insist(again && again->seriesUids == read->seriesUids, "what was read can be written and read again");
}

} // namespace tcia::fuzz
