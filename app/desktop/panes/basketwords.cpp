// SPDX-License-Identifier: Apache-2.0
#include "desktop/panes/basketwords.h"

#include "core/text.h"
#include "desktop/widgets/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

struct BasketWords // for its tr()
{
    Q_DECLARE_TR_FUNCTIONS(tcia::desktop::BasketWords)
};

} // namespace

QString summaryOf(const basket::Totals &totals)
{
    if (totals.series == 0)
        return BasketWords::tr("empty");
    const QString series = BasketWords::tr("%n series", nullptr, int(totals.series));
    if (totals.bytesUnknown == totals.series)
        return series;
    if (totals.bytesUnknown > 0) //: %1 is "12 series", %2 a size of a part of them
        return BasketWords::tr("%1, more than %2").arg(series, text::size(totals.bytes));
    return BasketWords::tr("%1, %2").arg(series, text::size(totals.bytes));
}

QString summaryOf(const basket::BasketInfo &basket)
{
    return summaryOf(
        basket::Totals {.series = basket.series, .bytes = basket.bytes, .bytesUnknown = basket.bytesUnknown});
}

QString figuresOf(const basket::BasketInfo &basket)
{
    if (basket.series == 0)
        return BasketWords::tr("empty");
    const QString series = text::number(basket.series);
    return basket.bytesUnknown == basket.series ? series : QString(series + u" · "_s + text::size(basket.bytes));
}

QString basketName(const basket::BasketInfo &basket)
{
    return basket.name == basket::defaultBasketName() ? BasketWords::tr("Basket") : text::plain(basket.name);
}

QString takenOutWords(qint64 series, const QString &basket)
{
    constexpr int longest = 40; // the bar that shows it is narrow
    //: %1 the name of a basket
    return BasketWords::tr("Took %Ln series out of %1.", nullptr, int(series)).arg(text::plain(basket, longest));
}

QString basketLabel(const QString &text) { return withoutMnemonic(text::plain(text)); }

} // namespace tcia::desktop
