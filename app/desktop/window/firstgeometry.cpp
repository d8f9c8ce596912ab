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

QRect keptGeometry(const QRect &kept, QSize least, const QRect &available)
{
    if (available.contains(kept))
        return kept;
    QRect geometry(kept.topLeft(), kept.size().boundedTo(available.size()).expandedTo(least));
    geometry.moveRight(qMin(geometry.right(), available.right()));
    geometry.moveBottom(qMin(geometry.bottom(), available.bottom()));
    geometry.moveLeft(qMax(geometry.left(), available.left()));
    geometry.moveTop(qMax(geometry.top(), available.top()));
    return geometry;
}

} // namespace tcia::desktop
