// SPDX-License-Identifier: Apache-2.0
#include "demo/server/jsonwriter.h"

namespace tcia::demo {

using namespace Qt::StringLiterals;

QString jsonString(const QString &text, bool slashes)
{
    QString json = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || (slashes && c == u'/'))
            json += u'\\';
        if (c < u' ')
            json += u"\\u%1"_s.arg(ushort(c.unicode()), 4, 16, '0'_L1);
        else
            json += c;
    }
    json += u'"';
    return json;
}

} // namespace tcia::demo
