// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcspchrs.h>

#include <exception>
#include <memory>

//! What the functions of inspect.h share. Not for other rooms: DCMTK's types stay in this one.
namespace tcia::dicom {

//! Opens a file up to `stopBefore`. Values longer than a few kilobytes stay on disk until asked for, so a file's pixels cost
//! nothing. What is not DICOM, or nested deep enough to exhaust the stack, is BadArchive.
Result<std::unique_ptr<DcmFileFormat>> openFile(const QString &path, const DcmTagKey &stopBefore = DCM_UndefinedTagKey);

//! The same of a file whose bytes are in memory; `path` is for the words alone.
Result<std::unique_ptr<DcmFileFormat>> openBytes(QByteArrayView bytes, const QString &path, const DcmTagKey &stopBefore);

//! Turns the bytes of an item's texts into Unicode, by its Specific Character Set or the one of the item around it.
class Charset
{
public:
    explicit Charset(DcmItem &item, std::shared_ptr<Charset> outer = nullptr);
    //! `delimiters` end a run of escaped characters: for names "\\^=", else "\\".
    QString decode(const OFString &bytes, const char *delimiters = "\\");

private:
    std::shared_ptr<Charset> m_outer; //!< used where the item names no character set of its own
    DcmSpecificCharacterSet m_set;
    bool m_usable = false;
};

//! The text of an attribute as it is stored, or nothing. Also where the element says that it is made of bytes (OB): what such an
//! element gives as text is its first byte in hexadecimal.
OFString storedText(DcmItem &item, const DcmTagKey &key);

//! What an object is, in words: "RT Structure Set (RTSTRUCT)".
QString kindOf(DcmItem &dataset);

//! Runs `work`; what DCMTK throws where memory or its own care runs out ends here.
template <typename Work>
auto guarded(const QString &path, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return failure(Error::Kind::BadArchive, QStringLiteral("It asks for more memory than there is."), path);
    } catch (const std::exception &thrown) {
        return failure(Error::Kind::BadArchive, QString::fromUtf8(thrown.what()), path);
    }
}

} // namespace tcia::dicom
