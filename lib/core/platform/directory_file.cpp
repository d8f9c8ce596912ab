// SPDX-License-Identifier: Apache-2.0
#include "core/platform/directory_p.h"

#include "core/diskerror.h"
#include "core/durable.h"

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

Result<std::unique_ptr<QFile>> openNamed(const Location &place, Directory::Mode mode)
{
    const QString what =
        mode == Directory::Mode::Read ? u"The file cannot be opened"_s : u"The file cannot be written"_s;
    int descriptor = -1;
    if (const auto code = openFile(*place.folder, place.name, mode, descriptor))
        return failure(openError(code, *place.folder, place.name, what, place.path));
    auto file = std::make_unique<NamedFile>(place.path);
    QIODevice::OpenMode flags = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (mode == Directory::Mode::Read)
        flags = QIODevice::ReadOnly;
    else if (mode == Directory::Mode::Append)
        flags = QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered;
    if (!file->open(descriptor, flags, QFileDevice::AutoCloseHandle))
        return failure(Error::Kind::Disk, u"%1: %2"_s.arg(what, file->errorString()), {.path = place.path});
    return file;
}

Result<void> copyAll(QFile &from, QFile &to)
{
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(piece.data(), piece.size());
        if (got < 0)
            return failure(diskError(from));
        if (got == 0)
            return flushFile(to);
        if (const auto written = tcia::writeAll(to, QByteArrayView(piece.constData(), got)); !written)
            return written;
    }
}

} // namespace platform

Result<void> writeAll(QFileDevice &file, QByteArrayView bytes)
{
    if (const auto code = platform::writeAll(file.handle(), bytes))
        return failure(diskError(code, u"The file cannot be written"_s, file.fileName()));
    return {};
}

} // namespace tcia
