// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/appearance.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/icons.h"
#include "desktop/widgets/palettecolours.h"

#include <QDir>
#include <QIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::desktop;

namespace {

//! The colours with the names of their members, for messages.
struct Named
{
    const char *name;
    QColor PaletteColours::*colour;
};

constexpr Named texts[] {{"secondary", &PaletteColours::secondary},
                         {"link", &PaletteColours::link},
                         {"good", &PaletteColours::good},
                         {"caution", &PaletteColours::caution},
                         {"bad", &PaletteColours::bad}};

double worst(const QColor &colour, const QList<QColor> &grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(colour, ground));
    return least;
}

//! A desktop's own palette, far from the design's.
QPalette odd()
{
    QPalette palette(QColor(0x3b3228), QColor(0xe8dfd0));
    palette.setColor(QPalette::Base, 0xf6f0e4);
    palette.setColor(QPalette::Highlight, 0xb5651d);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, 0x9a4f10);
    return palette;
}

} // namespace

//! Painted text and symbols are readable and distinguishable with any palette that is readable itself.
class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void designsColoursWhereTheDesktopHasNone()
    {
        applyAppearance();
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight})
            QCOMPARE(QApplication::palette().color(role), lightPalette().color(role));
    }

    void initTestCase() { initialiseResources(); }

    void aDisabledCopyOfAPaletteHasColoursOfItsOwn()
    {
        const QPalette enabled = lightPalette();
        QPalette disabled = enabled;
        disabled.setCurrentColorGroup(QPalette::Disabled); // as of a menu's item that cannot be chosen
        QVERIFY(coloursOf(disabled).accent != paletteColours(enabled).accent);
        QCOMPARE(coloursOf(enabled).accent, paletteColours(enabled).accent);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(0x777777, Qt::white) - 4.478) < 0.01);
    }

    void everythingIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("a desktop's") << odd();
    }

    void everythingIsReadable()
    {
        QFETCH(const QPalette, palette);
        const PaletteColours c = paletteColours(palette);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        const QList<QColor> grounds {base, window, c.selectedRow, c.unfocusedRow};
        QVERIFY(worst(palette.color(QPalette::Text), grounds) >= 4.5);
        for (const Named &text : texts)
            QVERIFY2(worst(c.*text.colour, grounds) >= 4.5, text.name);
        QVERIFY(worst(c.focus, grounds) >= 3);
        QVERIFY(worst(c.outline, grounds) >= 3);
        for (const QColor &modality : c.modalities)
            QVERIFY2(worst(modality, grounds) >= 3, qPrintable(modality.name()));
        QVERIFY(worst(palette.color(QPalette::Text), {c.goodGround, c.cautionGround, c.badGround}) >= 4.5);
        QVERIFY(!c.isHighContrast);
    }

    void theDesignsPaletteGivesTheDesignsColours()
    {
        const auto isNear = [](const QColor &ours, QRgb designs) {
            const QColor other = QColor::fromRgb(designs);
            return std::abs(ours.red() - other.red()) + std::abs(ours.green() - other.green()) +
                       std::abs(ours.blue() - other.blue()) <
                   24;
        };
        const PaletteColours light = paletteColours(lightPalette());
        QVERIFY(isNear(light.selectedRow, 0xd9e8f5));
        QVERIFY(isNear(light.unfocusedRow, 0xe3e6e9));
        QVERIFY(isNear(light.hairline, 0xd5d9de));
        QVERIFY(isNear(light.cautionGround, 0xfdf3df));
        QVERIFY(isNear(light.badGround, 0xfbe9e9));
        QCOMPARE(light.focus, QColor(0x1f6fb5));
        QCOMPARE(light.bad, QColor(0xbd242b));
        QCOMPARE(light.modality(u"CT"), QColor(0x1f7fe0));
        QCOMPARE(light.modality(u"NM"), light.modality(u"PT"));
        QCOMPARE(light.modality(u"unheard of"), light.modality(u"SR"));
        const PaletteColours dark = paletteColours(darkPalette());
        QVERIFY(isNear(dark.selectedRow, 0x22435f));
        QVERIFY(isNear(dark.unfocusedRow, 0x34393f));
        QCOMPARE(dark.good, QColor(0x5cc77a));
        QCOMPARE(dark.modality(u"RTDOSE"), QColor(0xd58a6d));
        QVERIFY(dark.isDark && !light.isDark);
    }

    void highContrastIsRecognised()
    {
        QPalette palette(Qt::white, Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::Highlight, 0x3f9bff);
        QVERIFY(paletteColours(palette).isHighContrast);
        QPalette faint = lightPalette();
        faint.setColor(QPalette::Highlight, 0xd0e0f0);
        QVERIFY(paletteColours(faint).isHighContrast);
    }

    void coloursAreComputedOnce()
    {
        const QPalette palette = lightPalette();
        QCOMPARE(&coloursOf(palette), &coloursOf(palette));
        QCOMPARE(coloursOf(darkPalette()).good, paletteColours(darkPalette()).good);
    }

    void everyStateHasAGlyphInItsColour()
    {
        using models::RowState;
        const PaletteColours colours = paletteColours(lightPalette());
        QSet<QByteArray> seen;
        for (int state = int(RowState::None) + 1; state <= int(RowState::New); ++state) {
            const StateLook &look = lookOf(RowState(state));
            const QImage image = glyph(look.icon, 16, colours.*look.colour, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool isColoured = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    isColoured |= image.pixelColor(x, y) == colours.*look.colour;
            QVERIFY2(isColoured, look.icon);
            QVERIFY(!wordsOf(RowState(state)).isEmpty());
            seen.insert(QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes())
                            .toBase64());
        }
        QCOMPARE(seen.size(), qsizetype(RowState::New)); // no two alike
        QVERIFY(glyph("no such icon", 16, Qt::black, 1).isNull());
    }

    void everyIconIsDrawnInTheTextColour()
    {
        const QStringList names = QDir(u":/tcia/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 40);
        for (const QString &name : names) {
            const QByteArray latin = name.chopped(4).toLatin1();
            const char *plain = latin.constData();
            QVERIFY2(!icon(plain).isNull(), qPrintable(name));
            if (latin == "tcia-browser")
                continue;
            QVERIFY2(bundledIcon(plain, {16, 16}, Qt::red) != bundledIcon(plain, {16, 16}, Qt::blue), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
