// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

// Must be outside any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(tcia_icons);
    Q_INIT_RESOURCE(texts);
}

namespace tcia::desktop {

namespace {

QByteArray svgOf(const char *name)
{
    QFile file(u":/tcia/icons/%1.svg"_s.arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage rendered(QByteArray svg, const QSize &size, const QColor &colour)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    return reader.read();
}

//! Renders an SVG with the palette's colour as `currentColor`, for any theme.
class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool off = mode == QIcon::Disabled;
        const QPalette::ColorGroup group = off ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        return QPixmap::fromImage(rendered(m_svg, size, QGuiApplication::palette().color(group, role)));
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_svg); }

private:
    const QByteArray m_svg;
};

} // namespace

void initialiseResources() { loadResources(); }

QIcon icon(const char *name)
{
    const QString known = QString::fromLatin1(name);
    if (QIcon::hasThemeIcon(known))
        return QIcon::fromTheme(known);
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QIcon() : QIcon(new GlyphEngine(svg));
}

QImage bundledIcon(const char *name, const QSize &size, const QColor &colour)
{
    const QByteArray svg = svgOf(name);
    return svg.isEmpty() ? QImage() : rendered(svg, size, colour);
}

} // namespace tcia::desktop
