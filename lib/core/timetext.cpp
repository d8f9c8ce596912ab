// SPDX-License-Identifier: Apache-2.0
#include "core/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia {

QString text::timeText(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const bool isToday = local.date() == now.toLocalTime().date();
    return QLocale().toString(local, isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString text::momentText(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const bool isThisYear = local.date().year() == now.toLocalTime().date().year();
    //: formats of QDateTime
    const QString format = isThisYear ? QCoreApplication::translate("Units", "d MMMM, HH:mm")
                                      : QCoreApplication::translate("Units", "d MMMM yyyy, HH:mm");
    return QLocale().toString(local, format);
}

QString text::dateText(QDate date)
{
    static const QRegularExpression weekday(u"^dddd?[,.]? *|[, ]*dddd?$"_s);
    const QLocale locale;
    return date.isValid() ? locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday)) : QString();
}

} // namespace tcia
