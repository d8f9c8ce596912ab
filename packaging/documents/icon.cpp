// SPDX-License-Identifier: Apache-2.0
#include "documents/icon.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace tcia::documents {

Result<QByteArray> icon(QByteArray svg, int size)
{
    QBuffer source(&svg);
    QImageReader reader(&source, "svg");
    reader.setScaledSize({size, size});
    const QImage image = reader.read();
    QByteArray png;
    QBuffer target(&png);
    if (image.isNull() || !target.open(QIODevice::WriteOnly) || !image.save(&target, "PNG"))
        return failure(Error::Kind::Usage, u"The icon cannot be drawn: %1"_s.arg(reader.errorString()));
    return png;
}

} // namespace tcia::documents
