// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::desktop {

//! What a copy action puts on the clipboard.
enum class Copied { Uids, Ids, Name, Citation, MethodsSentence, Table, Problems, Report, Filter };

//! Puts a text on the clipboard. Returns the words that say so; `count`: how many of them. GUI thread.
[[nodiscard]] QString copyText(const QString &text, Copied what, qsizetype count = 1);
//! The same for one in each line.
[[nodiscard]] QString copyLines(const QStringList &lines, Copied what);

//! Those words alone, for what is no text.
QString copiedWords(Copied what, qsizetype count = 1);

} // namespace tcia::desktop
