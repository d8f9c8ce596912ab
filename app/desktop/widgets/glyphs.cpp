// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/glyphs.h"

#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

using models::RowState;

QPixmap glyph(const char *name, int size, const QColor &colour, double pixelRatio)
{
    const int pixels = qRound(size * pixelRatio);
    const QString key = u"tcia-glyph/%1/%2/%3"_s.arg(QLatin1StringView(name)).arg(pixels).arg(colour.rgba());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap::fromImage(bundledIcon(name, {pixels, pixels}, colour));
    result.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

void paintGlyph(QPainter &painter, const QRect &area, const char *name, int size, const QColor &colour)
{
    const QPoint at = area.center() - QPoint((size - 1) / 2, (size - 1) / 2);
    painter.drawPixmap(at, glyph(name, size, colour, painter.device()->devicePixelRatioF()));
}

const StateLook &lookOf(RowState state)
{
    using C = PaletteColours;
    static constexpr std::array looks {
        StateLook {"", &C::secondary, QT_TRANSLATE_NOOP("RowState", "in the archive only")},
        StateLook {"withdrawn", &C::secondary, QT_TRANSLATE_NOOP("RowState", "withdrawn")},
        StateLook {"dialog-warning", &C::bad, QT_TRANSLATE_NOOP("RowState", "failed")},
        StateLook {"download", &C::link, QT_TRANSLATE_NOOP("RowState", "being fetched")},
        StateLook {"appointment-soon", &C::secondary, QT_TRANSLATE_NOOP("RowState", "waiting")},
        StateLook {"on-disk", &C::good, QT_TRANSLATE_NOOP("RowState", "on disk")},
        StateLook {"partly", &C::good, QT_TRANSLATE_NOOP("RowState", "partly on disk")},
        StateLook {"basket", &C::link, QT_TRANSLATE_NOOP("RowState", "in a basket")},
        StateLook {"new", &C::caution, QT_TRANSLATE_NOOP("RowState", "new or changed")},
    };
    static_assert(looks.size() == std::size_t(RowState::New) + 1);
    return looks[std::size_t(state)];
}

QString wordsOf(RowState state) { return QCoreApplication::translate("RowState", lookOf(state).words); }

} // namespace tcia::desktop
