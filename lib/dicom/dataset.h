// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reason.h"
#include "core/result.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/dcmdata/dctk.h>

#include <QByteArray>

#include <exception>
#include <memory>
#include <optional>

//! Private to this library: other libraries must not depend on DCMTK's types.
namespace tcia::dicom {

//! Opens a file up to `stopBefore`. Values longer than a few kilobytes are loaded on demand, so pixels cost nothing.
//! Files that are not DICOM, or nested deeply enough to exhaust the stack, are BadArchive.
Result<std::unique_ptr<DcmFileFormat>> openFile(const QString &path, const DcmTagKey &stopBefore = DCM_UndefinedTagKey);

//! The same for a file in memory; `path` is only for messages.
Result<std::unique_ptr<DcmFileFormat>> openBytes(QByteArrayView bytes, const QString &path,
                                                 const DcmTagKey &stopBefore);

//! The object at `path`, or in `bytes` if they are set.
Result<std::unique_ptr<DcmFileFormat>> open(const QString &path, const std::optional<QByteArray> &bytes,
                                            const DcmTagKey &stopBefore = DCM_UndefinedTagKey);

//! Decodes an item's texts by its Specific Character Set or the enclosing item's.
class Charset
{
public:
    explicit Charset(DcmItem &item, std::shared_ptr<Charset> outer = nullptr);
    //! `delimiters` end a run of escaped characters: for names "\\^=", else "\\".
    QString decode(const OFString &bytes, const char *delimiters = "\\");

private:
    std::shared_ptr<Charset> m_outer; //!< used if the item has no character set
    DcmSpecificCharacterSet m_set;
    bool m_usable = false;
    QByteArray m_first; //!< of the item's sets
};

//! The raw text of an attribute, or empty. Also for byte elements (OB), whose own text would be the first byte in
//! hexadecimal.
OFString storedText(DcmItem &item, const DcmTagKey &key);

//! The name of an object's type: "RT Structure Set (RTSTRUCT)".
QString kindOf(DcmItem &dataset);

//! Runs `work` and converts exceptions from DCMTK or allocation into an Error.
template <typename Work>
auto guarded(const QString &path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return failure(Error::Kind::Memory,
                       english<QT_TRANSLATE_NOOP("Reasons", "It requires more memory than is available.")>(),
                       {.path = path});
    } catch (const std::exception &thrown) {
        return failure(Error::Kind::BadArchive, QString::fromUtf8(thrown.what()), {.path = path});
    }
}

} // namespace tcia::dicom
