// SPDX-License-Identifier: Apache-2.0
#include "core/platform/namedfile.h"

#include "core/diskerror.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia {

namespace platform {

namespace {

// A file opened by descriptor does not know its name, which error messages need.
class NamedFile final : public QFile
{
public:
    explicit NamedFile(QString path) : m_path(std::move(path)) {}
    QString fileName() const override { return m_path; }

private:
    const QString m_path;
};

} // namespace

Result<std::unique_ptr<QFile>> openNamed(const Location &place, FileMode mode)
{
    const QString what = mode == FileMode::Read ? english<QT_TRANSLATE_NOOP("Reasons", "The file cannot be opened")>()
                                                : english<QT_TRANSLATE_NOOP("Reasons", "The file cannot be written")>();
    int descriptor = -1;
    if (const auto code = openFile(*place.folder, place.name, mode, descriptor))
        return failure(openError(code, place, what));
    auto file = std::make_unique<NamedFile>(place.path);
    QIODevice::OpenMode flags = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (mode == FileMode::Read)
        flags = QIODevice::ReadOnly;
    else if (mode == FileMode::Append)
        flags = QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered;
    if (!file->open(descriptor, flags, QFileDevice::AutoCloseHandle))
        return failure(Error::Kind::Disk, u"%1: %2"_s.arg(what, file->errorString()), {.path = place.path});
    return file;
}

} // namespace platform

Result<void> writeAll(QFileDevice &file, QByteArrayView bytes)
{
    if (const auto code = platform::writeAll(file.handle(), bytes))
        return failure(
            diskError(code, english<QT_TRANSLATE_NOOP("Reasons", "The file cannot be written")>(), file.fileName()));
    return {};
}

} // namespace tcia
