// SPDX-License-Identifier: Apache-2.0
#include "dicom/attributetable.h"

#include "core/fields.h"
#include "core/parallelfor.h"
#include "core/platform/directory.h"
#include "core/reason.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qsizetype mostShown = 10; // values of an attribute

//! Lists files below a folder.
class Walk
{
public:
    Walk(const std::atomic_bool &cancelled, QList<Error> &errors) : m_cancelled(cancelled), m_errors(errors) {}

    void list(const Directory &folder, const QString &path)
    {
        const auto entries = folder.entries();
        if (!entries) {
            m_errors << entries.error();
            return;
        }
        for (const DirectoryEntry &entry : *entries) {
            if (m_cancelled)
                return;
            const QString name = path.isEmpty() ? entry.name : QString(path + u'/' + entry.name);
            if (entry.isFile())
                files << name;
            if (!entry.isFolder() || entry.name.startsWith(u'.'))
                continue;
            if (const auto next = folder.folder(entry.name))
                list(*next, name);
            else
                m_errors << next.error();
        }
    }

    QStringList files;

private:
    const std::atomic_bool &m_cancelled;
    QList<Error> &m_errors;
};

//! Those that every row has, before those that were asked for.
QList<Attribute> identifying()
{
    return {{0x0020, 0x000e}, {0x0020, 0x000d}, {0x0010, 0x0020}, {0x0008, 0x0060}, {0x0008, 0x0018}, {0x0020, 0x0013}};
}

Result<ImageAttributes> readImage(const Directory &root, const QString &path, const QList<Attribute> &wanted)
{
    const auto file = root.file(path, Directory::Mode::Read);
    if (!file)
        return failure(file.error());
    const auto values = readAttributes(**file, wanted);
    if (!values)
        return failure(values.error());
    return ImageAttributes {.path = path,
                            .seriesUid = values->at(0),
                            .studyUid = values->at(1),
                            .patientId = values->at(2),
                            .modality = values->at(3),
                            .sopUid = values->at(4),
                            .instance = parseCount(values->at(5)),
                            .values = values->sliced(identifying().size())};
}

} // namespace

Result<FolderSums> forEachImage(const QString &root, const QList<Attribute> &attributes, QThreadPool *helpers,
                                const std::atomic_bool &cancelled, const TakeImage &take)
{
    constexpr qsizetype atATime = 4096, worthAThread = 32;
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    FolderSums sums;
    Walk walk(cancelled, sums.errors);
    walk.list(*folder, {});
    const auto stopped =
        failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(), {.path = root});
    if (cancelled) // then not all files are known
        return stopped;
    walk.files.sort();
    const QList<Attribute> wanted = identifying() + attributes;
    for (qsizetype first = 0; first < walk.files.size(); first += atATime) {
        std::vector<std::optional<Result<ImageAttributes>>> read(size_t(qMin(atATime, walk.files.size() - first)));
        const auto work = [&](qsizetype number) -> Result<void> {
            if (cancelled)
                return stopped;
            read[size_t(number)] = readImage(*folder, walk.files[first + number], wanted);
            return {};
        };
        if (const auto done = parallelFor(
                helpers, qsizetype(read.size()), [&work] { return work; }, worthAThread);
            !done)
            return failure(done.error());
        for (const auto &one : read) {
            const Result<ImageAttributes> &image = *one;
            if (image)
                take(*image);
            else if (image.error().kind != Error::Kind::NotFound)
                sums.errors << image.error();
            sums.images += image.has_value();
            sums.otherFiles += !image && image.error().kind == Error::Kind::NotFound;
        }
    }
    return sums;
}

void SeriesCollector::DifferentValues::add(const QString &value)
{
    if (m_known.contains(value))
        return;
    m_known.insert(value);
    if (m_inOrder.size() < mostShown)
        m_inOrder << value;
}

QString SeriesCollector::DifferentValues::text() const
{
    const QString first = m_inOrder.join(u" | "_s);
    return m_known.size() > mostShown ? u"%1 | … (%2)"_s.arg(first).arg(m_known.size()) : first;
}

void SeriesCollector::add(const ImageAttributes &image)
{
    auto position = m_positions.constFind(image.seriesUid);
    if (position == m_positions.cend()) {
        position = m_positions.insert(image.seriesUid, m_rows.size());
        m_rows << Row {.series = {.seriesUid = image.seriesUid,
                                  .studyUid = image.studyUid,
                                  .patientId = image.patientId,
                                  .modality = image.modality},
                       .values = QList<DifferentValues>(image.values.size())};
    }
    Row &row = m_rows[*position];
    ++row.series.images;
    for (qsizetype i = 0; i < image.values.size(); ++i)
        row.values[i].add(image.values[i]);
}

QList<SeriesAttributes> SeriesCollector::series() const
{
    QList<SeriesAttributes> all;
    for (const Row &row : m_rows) {
        all << row.series;
        for (const DifferentValues &one : row.values)
            all.last().values << one.text();
    }
    return all;
}

} // namespace tcia::dicom
