// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/firstgeometry.h"

#include <QMargins>

namespace tcia::desktop {

QRect firstGeometry(QSize wanted, QSize least, const QRect &available)
{
    constexpr QMargins frame(8, 40, 8, 8); // of most window managers, rather more
    const QRect inside = available.marginsRemoved(frame);
    QRect geometry({}, wanted.boundedTo(inside.size()).expandedTo(least));
    geometry.moveCenter(inside.center());
    return geometry;
}

} // namespace tcia::desktop
