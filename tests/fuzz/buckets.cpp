// SPDX-License-Identifier: Apache-2.0
#include "archive/imageheader.h"
#include "archive/s3listing.h"

#include "fuzz/targets.h"

namespace tcia::fuzz {

void listing(const QByteArray &bytes)
{
    const auto page = archive::s3::pageFrom(bytes);
    insist(page || !page.error().detail.isEmpty(), "what is refused has a reason");
    if (page)
        for (const archive::s3::Object &object : page->objects) {
            insist(!object.key.isEmpty() && object.size >= 0, "an object has a key and a size");
            insist(!object.name().contains(QLatin1Char('/')), "a name is no path");
        }
    (void)archive::s3::faultFrom(bytes);
}

void imageheader(const QByteArray &bytes)
{
    const archive::ImageHeader header = archive::imageHeaderFrom(bytes);
    insist(header.state != archive::ImageHeader::State::Cut || header.needed > bytes.size(), "more is needed");
}

} // namespace tcia::fuzz
