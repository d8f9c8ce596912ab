// SPDX-License-Identifier: Apache-2.0
#include "basket/textcheck.h"

#include "core/reason.h"

namespace tcia::basket {

namespace {

//! The magic bytes of a file type.
struct Binary
{
    QByteArrayView begin;
    QByteArrayView holds; //!< anywhere
    QString (*words)();
};
constexpr QString (*saveAsCsv)() =
    english<QT_TRANSLATE_NOOP("Reasons", "This is an Excel workbook. Save it as CSV and give that.")>;
constexpr Binary binaries[] = {
    {"PK\x03\x04", "xl/workbook", saveAsCsv},
    {"PK\x03\x04", "opendocument.spreadsheet",
     english<QT_TRANSLATE_NOOP("Reasons", "This is an OpenDocument spreadsheet. Save it as CSV and give that.")>},
    {"PK\x03\x04", "",
     english<QT_TRANSLATE_NOOP("Reasons", "This is a ZIP archive. Unpack it and give the list that it holds.")>},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", saveAsCsv},
    {"\x1f\x8b", "",
     english<QT_TRANSLATE_NOOP("Reasons", "This is a gzip file. Unpack it and give the list that it holds.")>},
    {"%PDF-", "",
     english<QT_TRANSLATE_NOOP("Reasons",
                               "This is a PDF document. Save its list as plain text or CSV and give that.")>},
};

} // namespace

Result<void> checkIsText(const QByteArray &content, const QString &subject)
{
    for (const Binary &one : binaries)
        if (content.startsWith(one.begin) && content.contains(one.holds))
            return failure(Error::Kind::Usage, one.words(), {.name = subject});
    return {};
}

} // namespace tcia::basket
