// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketcontent.h"
#include "basket/basketinfo.h"

//! Words for baskets. Names are the user's own: buttons and menus show them as basketLabel(), texts as text::plain().
namespace tcia::desktop {

//! "12 series, 3.4 GB": known totals and their coverage.
QString summaryOf(const basket::Totals &totals);
QString summaryOf(const basket::BasketInfo &basket);

//! "412 · 28.6 GB": the same for a narrow column.
QString figuresOf(const basket::BasketInfo &basket);

//! A basket's name as plain text; in the window's language that of one that its user has not named.
QString basketName(const basket::BasketInfo &basket);

//! "Took 10 series out of Lung cohort."
QString takenOutWords(qint64 series, const QString &basket);

//! A basket's name, or another text with it, for a button, action or menu.
QString basketLabel(const QString &text);

} // namespace tcia::desktop
