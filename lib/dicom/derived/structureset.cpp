// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "core/text.h"
#include "dicom/derived/contourvolume.h"
#include "dicom/derived/derivedobject.h"
#include "dicom/derived/structurecolour.h"
#include "dicom/frame.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr double mostPixels = 100'000; // from the corner of a picture
constexpr qsizetype longestName = 64;

//! One line or point of an outline: Contour Geometric Type, PS3.3, C.8.8.6.1.
struct Contour
{
    enum class Kind { Closed, Open, Point };

    int structure = 0;
    Kind kind = Kind::Closed;
    QString frameOfReference;
    QList<ImageReference> sources;
    ContourPoints points; // never empty

    //! How far it may be from a slice that it does not name, in mm. A point that is marked between slices is on both.
    double reachOn(const SlicePlace &place) const
    {
        const double half = kind == Kind::Point && place.plane ? place.plane->thickness / 2 : 0;
        return qMax(place.tolerance(), half);
    }
};

//! The coordinates of a contour as its file spells them. Empty: there are none.
QByteArray coordinatesOf(DcmItem &contour)
{
    const char *text = nullptr; // the whole: DCMTK looks for each number from the beginning
    if (contour.findAndGetString(DCM_ContourData, text).bad() || text == nullptr)
        return {};
    return QByteArray::fromRawData(text, qsizetype(qstrlen(text)));
}

//! The points of such coordinates. Empty if they are not whole points.
ContourPoints pointsOf(const QByteArray &coordinates)
{
    ContourPoints points;
    Vector point {};
    size_t coordinate = 0;
    for (qsizetype at = 0; at <= coordinates.size();) {
        const qsizetype found = coordinates.indexOf('\\', at), end = found < 0 ? coordinates.size() : found;
        bool isNumber = false;
        point[coordinate] = coordinates.sliced(at, end - at).trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(point[coordinate]))
            return {};
        coordinate = (coordinate + 1) % point.size();
        if (coordinate == 0)
            points.push_back(point);
        at = end + 1;
    }
    return coordinate == 0 ? points : ContourPoints();
}

//! An opened RTSTRUCT.
class StructureSet : public DerivedObject
{
public:
    StructureSet(std::unique_ptr<DcmFileFormat> file, QString path, const DerivedLimits &limits)
        : m_file(std::move(file)), m_path(std::move(path)), m_limits(limits)
    {
    }

    Result<void> read();
    const Derived &content() const override { return m_content; }
    Result<SliceOverlay> overlayOn(const SlicePlace &place, bool isDrawn) override;

private:
    void readSources(DcmItem &data);
    void readNames(DcmItem &data);
    Result<void> readContours(DcmItem &roi);
    void addContour(Contour contour, const QByteArray &type);
    void measure();
    bool belongsTo(const Contour &contour, const SlicePlace &place) const;

    std::unique_ptr<DcmFileFormat> m_file;
    const QString m_path;
    const DerivedLimits m_limits;
    StructureNumbers m_numbers;
    QList<QString> m_frames; //!< frame of reference of each structure
    std::vector<Contour> m_contours;
    qint64 m_points = 0;
    qint64 m_unreadable = 0; //!< contours
    qint64 m_nonPlanar = 0;  //!< contours
    Derived m_content;
};

Result<void> StructureSet::read()
{
    DcmItem &data = *m_file->getDataset();
    m_content.kind = Derived::Kind::Outlines;
    readSources(data);
    readNames(data);
    for (DcmItem *const roi : itemsOf(data, DCM_ROIContourSequence))
        if (const auto done = readContours(*roi); !done)
            return done;
    m_content.problems << m_numbers.problems();
    if (m_unreadable > 0)
        m_content.problems << english<QT_TRANSLATE_N_NOOP("Reasons", "%n contours cannot be read.")>(m_unreadable);
    if (m_nonPlanar > 0)
        m_content.problems << english<QT_TRANSLATE_N_NOOP(
            "Reasons", "%n contours lead through several planes, which cannot be shown.")>(m_nonPlanar);
    measure();
    m_file.reset(); // everything is known
    return {};
}

void StructureSet::readSources(DcmItem &data)
{
    for (DcmItem *const frame : itemsOf(data, DCM_ReferencedFrameOfReferenceSequence))
        for (DcmItem *const study : itemsOf(*frame, DCM_RTReferencedStudySequence))
            for (DcmItem *const series : itemsOf(*study, DCM_RTReferencedSeriesSequence))
                if (const QString uid = uidIn(*series, DCM_SeriesInstanceUID);
                    !uid.isEmpty() && !m_content.sourceSeries.contains(uid))
                    m_content.sourceSeries.append(uid);
}

void StructureSet::readNames(DcmItem &data)
{
    const auto charset = std::make_shared<Charset>(data);
    for (DcmItem *const roi : itemsOf(data, DCM_StructureSetROISequence)) {
        if (m_content.structures.size() == m_limits.structures) {
            m_content.problems << english<QT_TRANSLATE_N_NOOP("Reasons", "Only the first %n outlines are shown.")>(
                m_limits.structures);
            break;
        }
        Charset own(*roi, charset);
        Structure structure;
        const auto number = wholeNumberIn(*roi, DCM_ROINumber);
        structure.number = number.value_or(0);
        structure.name = text::plain(own.decode(storedText(*roi, DCM_ROIName)).trimmed(), longestName);
        structure.colour = defaultStructureColour(m_content.structures.size());
        structure.method = methodOf(codeIn(*roi, DCM_ROIGenerationAlgorithm));
        m_numbers.add(number, int(m_content.structures.size()));
        m_frames.append(uidIn(*roi, DCM_ReferencedFrameOfReferenceUID));
        m_content.structures.append(structure);
    }
}

Result<void> StructureSet::readContours(DcmItem &roi)
{
    const int index = m_numbers.indexOf(wholeNumberIn(roi, DCM_ReferencedROINumber));
    if (index < 0)
        return {};
    Structure &structure = m_content.structures[index];
    if (const QList<double> colour = numbersIn(roi, DCM_ROIDisplayColor); colour.size() == 3) {
        const auto channel = [&colour](qsizetype i) { return int(qBound(0.0, colour.at(i), 255.0)); };
        structure.colour = qRgb(channel(0), channel(1), channel(2));
    }
    for (DcmItem *const item : itemsOf(roi, DCM_ContourSequence)) {
        Contour contour;
        contour.structure = index;
        contour.frameOfReference = m_frames.at(index);
        contour.sources = referencesIn(*item, DCM_ContourImageSequence);
        const QByteArray coordinates = coordinatesOf(*item);
        m_points += (coordinates.count('\\') + 1) / 3;
        if (m_points > m_limits.points)
            return failure(
                Error::Kind::Usage,
                english<QT_TRANSLATE_NOOP("Reasons", "Its outlines have more than the %1 points that can be shown.")>()
                    .arg(m_limits.points),
                {.path = m_path});
        contour.points = pointsOf(coordinates);
        if (contour.points.empty())
            ++m_unreadable;
        else
            addContour(std::move(contour), codeIn(*item, DCM_ContourGeometricType));
    }
    return {};
}

void StructureSet::addContour(Contour contour, const QByteArray &type)
{
    Structure &structure = m_content.structures[contour.structure];
    if (type == "OPEN_NONPLANAR") {
        ++m_nonPlanar;
    } else if (type != "POINT") {
        contour.kind = type.startsWith("CLOSED") ? Contour::Kind::Closed : Contour::Kind::Open;
        ++structure.parts;
        m_contours.push_back(std::move(contour));
    } else {
        contour.kind = Contour::Kind::Point;
        for (const ContourPoints points = std::exchange(contour.points, {}); const Vector &point : points) {
            contour.points = {point};
            ++structure.points;
            m_contours.push_back(contour);
        }
    }
}

void StructureSet::measure()
{
    constexpr double millilitre = 1000; // mm³
    QHash<int, std::vector<const ContourPoints *>> closed;
    for (const Contour &contour : m_contours)
        if (contour.kind == Contour::Kind::Closed && contour.points.size() >= 3)
            closed[contour.structure].push_back(&contour.points);
    for (auto one = closed.cbegin(); one != closed.cend(); ++one)
        m_content.structures[one.key()].millilitres = volumeOf(one.value()) / millilitre;
}

//! By the image it names; else by its plane.
bool StructureSet::belongsTo(const Contour &contour, const SlicePlace &place) const
{
    if (!contour.sources.isEmpty())
        return std::ranges::any_of(contour.sources, [&](const ImageReference &one) { return one.isOf(place); });
    const bool isOtherFrame = !contour.frameOfReference.isEmpty() && !place.frameOfReference.isEmpty() &&
                              contour.frameOfReference != place.frameOfReference;
    return !isOtherFrame && place.plane && std::ranges::all_of(contour.points, [&](const Vector &point) {
        return std::abs(place.plane->heightOf(point)) <= contour.reachOn(place);
    });
}

Result<SliceOverlay> StructureSet::overlayOn(const SlicePlace &place, bool isDrawn)
{
    SliceOverlay overlay;
    QHash<int, qsizetype> drawn;
    qint64 count = 0; // of points
    for (const Contour &contour : m_contours) {
        if (!belongsTo(contour, place))
            continue;
        count += qint64(contour.points.size());
        if (count > m_limits.slicePoints) {
            overlay.problem = english<QT_TRANSLATE_NOOP("Reasons", "Too much lies on this image to show all of it.")>();
            break;
        }
        QPolygonF points;
        bool isOn = place.plane.has_value();
        for (const Vector &point : contour.points) {
            const QPointF at = isOn ? place.plane->onPicture(point) : QPointF();
            isOn = isOn && std::abs(place.plane->heightOf(point)) <= 2 * contour.reachOn(place) &&
                   std::abs(at.x()) < mostPixels && std::abs(at.y()) < mostPixels;
            points.append(at);
        }
        if (!isOn) {
            overlay.problem =
                english<QT_TRANSLATE_NOOP("Reasons", "Some outlines lie in other planes than the images.")>();
            continue;
        }
        if (!drawn.contains(contour.structure)) {
            drawn.insert(contour.structure, overlay.drawn.size());
            overlay.drawn.append({.structure = contour.structure, .masks = {}, .outlines = {}});
        }
        if (isDrawn)
            overlay.drawn[drawn.value(contour.structure)].outlines.append(
                {.points = points, .isClosed = contour.kind == Contour::Kind::Closed});
    }
    std::ranges::sort(overlay.drawn, {}, &DrawnStructure::structure);
    return overlay;
}

} // namespace

Result<std::unique_ptr<DerivedObject>> openStructureSet(std::unique_ptr<DcmFileFormat> file, const QString &path,
                                                        const DerivedLimits &limits)
{
    auto opened = std::make_unique<StructureSet>(std::move(file), path, limits);
    if (const auto read = opened->read(); !read)
        return failure(read.error());
    return opened;
}

} // namespace tcia::dicom
