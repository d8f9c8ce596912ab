// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace tcia::tests {

using namespace Qt::StringLiterals;

//! Values that break careless writers and readers of tables.
inline QStringList hostileValues()
{
    return {u"plain"_s,
            u"say \"x\""_s,
            u"\"all in quotes\""_s,
            u"a,b;c|d"_s,
            u"two\nlines"_s,
            u"two\r\nlines, of Windows"_s,
            u"tab\there"_s,
            u"=HYPERLINK(\"http://example.org\",\"x\")"_s,
            u"+1+1"_s,
            u"-2+3"_s,
            u"@SUM(1)"_s,
            u"\t=1"_s,
            u"\n=1"_s,
            u"'=1"_s,
            u"''"_s,
            u"＝1"_s,
            u"-0.5\\-0.5\\1e-3"_s,
            u"-5"_s,
            u"007"_s,
            u"1.50"_s,
            u"2004-03-31"_s,
            u"C:\\x41\\xzz\\x1b"_s,
            u"<b>&amp;</b> ]]> <!-- -->"_s,
            u" blanks around "_s,
            u"Größe ✓ 检查 \U0001F9E0 é"_s,
            u"1.3.6.1.4.1.14519.5.2.1.6279.6001.17904937363643870505972060319"_s + u"27"_s,
            QString(30'000, u'x') + u"\"\n,"_s};
}

} // namespace tcia::tests
