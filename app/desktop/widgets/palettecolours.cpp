// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/palettecolours.h"

#include <QHash>
#include <QIcon>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;
constexpr double smallTextContrast = 5; // with room for the edges of thin letters
constexpr double step = 0.01;           // of a mix

using Grounds = std::initializer_list<QColor>;

//! A pair of the tables below, selected by the lightness of Base.
struct Shades
{
    QRgb light;
    QRgb dark;

    QColor of(bool isDark) const { return QColor::fromRgb(isDark ? dark : light); }
};

constexpr Shades good {0x15692d, 0x5cc77a};
constexpr Shades caution {0x945700, 0xe6b04d};
constexpr Shades bad {0xbd242b, 0xff8f8f};
// Mixed into Base, these give the backgrounds.
constexpr Shades goodHue {0x2f9b48, 0x2f963a};
constexpr Shades cautionHue {0xf0a300, 0xb67803};
constexpr Shades badHue {0xdf4b4b, 0xd43c3f};

constexpr std::array<Shades, PaletteColours::ModalityGroups> modalityShades {{
    {0x1f7fe0, 0x83c9fb}, // CT
    {0x85500a, 0xec8b42}, // MR
    {0xcf2f98, 0xe353b2}, // PT, NM
    {0xa07f15, 0xeddc41}, // CR, DX, MG, XA
    {0x208d68, 0x5fe3a8}, // US
    {0x4d1a88, 0xae80f5}, // SEG
    {0x6e211c, 0xd58a6d}, // RTSTRUCT, RTPLAN, RTDOSE
    {0x454b55, 0xc5cad1}, // SR, PR, KO and all others
}};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double worstContrast(const QColor &colour, Grounds grounds)
{
    double worst = 21;
    for (const QColor &ground : grounds)
        worst = std::min(worst, contrast(colour, ground));
    return worst;
}

//! `colour`, moved towards `text` no further than the contrast needs.
QColor lifted(const QColor &colour, const QColor &text, double least, Grounds grounds, double share = 0)
{
    QColor result = mixed(text, colour, share);
    for (; worstContrast(result, grounds) < least && share < 1; share += step)
        result = mixed(text, colour, share + step);
    return result;
}

//! High contrast schemes have one background with pure text on it and nothing in between; desktops name them in their
//! icon theme.
bool looksHighContrast(const QPalette &palette)
{
    constexpr double pure = 20;
    const QColor base = palette.color(QPalette::Base);
    return QIcon::themeName().contains("HighContrast"_L1, Qt::CaseInsensitive) ||
           contrast(palette.color(QPalette::Highlight), base) < shapeContrast ||
           (palette.color(QPalette::Window) == base && contrast(palette.color(QPalette::Text), base) > pure);
}

QPalette palette(const QColor &window, const QColor &base, const QColor &other, const QColor &button,
                 const QColor &text, const QColor &accent, const QColor &link)
{
    QPalette result(text, button, window.lighter(), window.darker(), window.darker(130), text, Qt::white, base, window);
    result.setColor(QPalette::AlternateBase, other);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, Qt::white);
    result.setColor(QPalette::Link, link);
    result.setColor(QPalette::LinkVisited, link);
    result.setColor(QPalette::ToolTipBase, base);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, paletteColours(result).secondary);
    constexpr double faint = 0.5; // a disabled control need not be readable, but should be
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, mixed(text, window, faint));
    result.setColor(QPalette::Disabled, QPalette::Highlight, mixed(accent, window, faint));
    return result;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    constexpr double flare = 0.05;
    const auto [dark, light] =
        std::minmax({luminance(one), luminance(other)}); // by value: two arguments give references
    return (light + flare) / (dark + flare);
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {channel(top.red(), ground.red()), channel(top.green(), ground.green()), channel(top.blue(), ground.blue())};
}

QColor PaletteColours::modality(QStringView code) const
{
    static const QHash<QStringView, Modality> known {
        {u"CT", Ct},
        {u"MR", Mr},
        {u"PT", Pet},
        {u"NM", Pet},
        {u"CR", XRay},
        {u"DX", XRay},
        {u"MG", XRay},
        {u"XA", XRay},
        {u"US", Ultrasound},
        {u"SEG", Segmentation},
        {u"RTSTRUCT", Radiotherapy},
        {u"RTPLAN", Radiotherapy},
        {u"RTDOSE", Radiotherapy},
    };
    return modalities[known.value(code, Report)];
}

PaletteColours paletteColours(const QPalette &palette)
{
    constexpr int half = 128; // of 255
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::Text);
    PaletteColours c;
    c.isDark = base.lightness() < half;
    c.isHighContrast = looksHighContrast(palette);
    c.accent = palette.color(QPalette::Highlight);
    c.onAccent = palette.color(QPalette::HighlightedText);
    c.selectedRow = mixed(c.accent, base, c.isDark ? 0.40 : 0.17);
    c.unfocusedRow = mixed(text, base, 0.12);
    const Grounds grounds {base, window, c.selectedRow, c.unfocusedRow};
    c.secondary = lifted(window, text, smallTextContrast, grounds, 0.62);
    c.hairline = mixed(text, window, 0.15);
    c.track = mixed(text, window, 0.07);
    c.outline = lifted(window, text, shapeContrast, grounds);
    c.focus = lifted(c.accent, text, shapeContrast, grounds);
    c.link = lifted(palette.color(QPalette::Link), text, textContrast, grounds);
    const auto groundOf = [&](const Shades &hue) { return mixed(hue.of(c.isDark), base, c.isDark ? 0.20 : 0.13); };
    c.goodGround = groundOf(goodHue);
    c.cautionGround = groundOf(cautionHue);
    c.badGround = groundOf(badHue);
    c.good = lifted(good.of(c.isDark), text, textContrast, grounds);
    c.caution = lifted(caution.of(c.isDark), text, textContrast, grounds);
    c.bad = lifted(bad.of(c.isDark), text, textContrast, grounds);
    for (std::size_t i = 0; i < c.modalities.size(); ++i)
        c.modalities[i] = lifted(modalityShades[i].of(c.isDark), text, shapeContrast, grounds);
    return c;
}

const PaletteColours &coloursOf(const QPalette &palette)
{
    constexpr qsizetype most = 32; // palettes come and go
    static QHash<std::pair<qint64, int>, PaletteColours> known;
    const std::pair key(palette.cacheKey(), int(palette.currentColorGroup())); // which the first does not tell apart
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, paletteColours(palette));
}

QPalette lightPalette() { return palette(0xf2f3f5, 0xffffff, 0xf8f9fa, 0xfcfcfd, 0x1f2328, 0x1f6fb5, 0x1a66a8); }

QPalette darkPalette() { return palette(0x24272b, 0x1b1e21, 0x1f2226, 0x2f3338, 0xe6e9ec, 0x2874b8, 0x6cb4f0); }

} // namespace tcia::desktop
