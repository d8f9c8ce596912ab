// SPDX-License-Identifier: Apache-2.0
#include "basket/textcheck.h"

namespace tcia::basket {

namespace {

//! The magic bytes of a file type.
struct Binary
{
    QByteArrayView begin;
    QByteArrayView holds; //!< anywhere
    const char *words;
};
constexpr auto saveAsCsv = "This is an Excel workbook. Save it as CSV and give that.";
constexpr Binary binaries[] = {
    {"PK\x03\x04", "xl/workbook", saveAsCsv},
    {"PK\x03\x04", "opendocument.spreadsheet", "This is an OpenDocument spreadsheet. Save it as CSV and give that."},
    {"PK\x03\x04", "", "This is a ZIP archive. Unpack it and give the list that it holds."},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", saveAsCsv},
    {"\x1f\x8b", "", "This is a gzip file. Unpack it and give the list that it holds."},
    {"%PDF-", "", "This is a PDF document. Save its list as plain text or CSV and give that."},
};

} // namespace

Result<void> checkIsText(const QByteArray &content, const QString &subject)
{
    for (const Binary &one : binaries)
        if (content.startsWith(one.begin) && content.contains(one.holds))
            return failure(Error::Kind::Usage, QString::fromLatin1(one.words), {.name = subject});
    return {};
}

} // namespace tcia::basket
