// SPDX-License-Identifier: Apache-2.0
#include "dicom/sliceorder.h"

#include "core/naturalorder.h"
#include "dicom/dataset.h"
#include "dicom/frame.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tcia::dicom {

namespace {

using Vector = std::array<double, 3>;

double product(const Vector &a, const Vector &b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

//! The plane's unit normal; empty if the orientation defines no plane.
std::optional<Vector> normalOf(const Slice &slice)
{
    if (!slice.orientation)
        return {};
    const auto &o = *slice.orientation;
    const Vector normal {o[1] * o[5] - o[2] * o[4], o[2] * o[3] - o[0] * o[5], o[0] * o[4] - o[1] * o[3]};
    const double length = std::sqrt(product(normal, normal));
    if (!(length > 0.1)) // of two vectors of length 1 that are nearly the same
        return {};
    return Vector {normal[0] / length, normal[1] / length, normal[2] / length};
}

//! The positions along the common normal of all slices; empty if there is none.
QList<double> placesOf(const QList<Slice> &slices)
{
    constexpr double sameDirection = 0.99;
    QList<double> places;
    std::optional<Vector> common;
    for (const Slice &slice : slices) {
        const auto normal = normalOf(slice);
        if (!common)
            common = normal;
        if (!normal || !slice.position || product(*normal, *common) < sameDirection)
            return {};
        places.append(product(*common, *slice.position));
    }
    return places;
}

template <size_t count>
std::optional<std::array<double, count>> vectorIn(DcmItem &item, const DcmTagKey &key)
{
    const QList<double> numbers = numbersIn(item, key);
    if (numbers.size() != qsizetype(count))
        return {};
    std::array<double, count> vector {};
    std::ranges::copy(numbers, vector.begin());
    return vector;
}

} // namespace

QStringList inSliceOrder(QList<Slice> slices)
{
    const QList<double> places = placesOf(slices);
    const bool haveNumbers = std::ranges::all_of(slices, [](const Slice &one) { return one.instance.has_value(); });
    QList<qsizetype> order(slices.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, [&](qsizetype left, qsizetype right) {
        if (!places.isEmpty() && places.at(left) != places.at(right))
            return places.at(left) < places.at(right);
        const Slice &a = slices.at(left);
        const Slice &b = slices.at(right);
        if (haveNumbers && *a.instance != *b.instance)
            return *a.instance < *b.instance;
        if (naturalLess(a.path, b.path) != naturalLess(b.path, a.path))
            return naturalLess(a.path, b.path);
        return left < right;
    });
    QStringList paths;
    for (const qsizetype i : std::as_const(order))
        paths.append(slices.at(i).path);
    return paths;
}

Slice readSlice(const QString &path)
{
    const auto read = guarded(path, [&path]() -> Result<Slice> {
        const DcmTagKey afterOrientation(0x0020, 0x0038);
        const auto file = openFile(path, afterOrientation);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        Slice slice {.path = path, .instance = {}, .position = {}, .orientation = {}};
        if (const QList<double> number = numbersIn(dataset, DCM_InstanceNumber); !number.isEmpty())
            slice.instance = qint64(number.first());
        slice.position = vectorIn<3>(dataset, DCM_ImagePositionPatient);
        slice.orientation = vectorIn<6>(dataset, DCM_ImageOrientationPatient);
        return slice;
    });
    return read.value_or(Slice {.path = path, .instance = {}, .position = {}, .orientation = {}});
}

Result<QStringList> readInSliceOrder(const QStringList &paths, const std::function<bool()> &isCancelled)
{
    QList<Slice> slices;
    for (const QString &path : paths) {
        if (isCancelled())
            return failure(Error::Kind::Cancelled, {});
        slices.append(readSlice(path));
    }
    return inSliceOrder(std::move(slices));
}

} // namespace tcia::dicom
