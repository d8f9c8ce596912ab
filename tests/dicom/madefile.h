// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class DcmDataset;

namespace tcia::tests {

//! Writes a small 4 × 3 CT image of explicit little endian, after `change` has had its way with it. False if that
//! fails.
bool makeImage(const QString &path, const std::function<void(DcmDataset &)> &change = {});

//! Puts whole samples of 16 or 8 bits in place of the image's pixels, and says so in the data set.
void putPixels(DcmDataset &dataset, int rows, int columns, const QList<int> &samples, int bits = 16);

//! Writes the same image of that transfer syntax, compressed into these fragments. `offsets`: the basic offset table.
bool makeCompressed(const QString &path, const QByteArray &transferSyntax, const QList<QByteArray> &fragments,
                    const std::function<void(DcmDataset &)> &change = {}, const QList<quint32> &offsets = {});

//! One frame compressed as RLE Lossless: `bytes` of each segment, the highest byte of the first sample first.
QByteArray rleFrame(const QList<QByteArray> &segments);

//! What a JPEG 2000 image is made of: samples by plane.
struct Jpeg2000Image
{
    int width = 4;
    int height = 3;
    int components = 1;
    int bits = 16;
    bool isSigned = false;
    bool isLossy = false;
    QList<int> samples;
};
QByteArray jpeg2000(const Jpeg2000Image &image);

//! The bytes of a file that begins well and then nests `depth` sequences, each in the other.
QByteArray nestedFile(int depth);

} // namespace tcia::tests
