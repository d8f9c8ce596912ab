// SPDX-License-Identifier: Apache-2.0
#include "dicom/attributetable.h"

#include "core/fields.h"
#include "core/parallelfor.h"
#include "core/platform/directory.h"
#include "core/reason.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

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

//! The values of an attribute of a series, each once.
class DifferentValues
{
public:
    void add(const QString &value)
    {
        if (!m_known.contains(value)) {
            m_known.insert(value);
            m_inOrder << value;
        }
    }
    QString text() const
    {
        constexpr qsizetype most = 10;
        const QString first = m_inOrder.first(qMin(most, m_inOrder.size())).join(u" | "_s);
        return m_inOrder.size() > most ? u"%1 | … (%2)"_s.arg(first).arg(m_inOrder.size()) : first;
    }

private:
    QSet<QString> m_known;
    QStringList m_inOrder;
};

} // namespace

Result<AttributeTable> readAttributeTable(const QString &root, const QList<Attribute> &attributes, QThreadPool *helpers,
                                          const std::atomic_bool &cancelled)
{
    const auto folder = Directory::open(root);
    if (!folder)
        return failure(folder.error());
    AttributeTable table;
    Walk walk(cancelled, table.errors);
    walk.list(*folder, {});
    walk.files.sort();
    const QList<Attribute> wanted = identifying() + attributes;
    std::vector<std::optional<Result<ImageAttributes>>> read(size_t(walk.files.size()));
    constexpr qsizetype worthAThread = 32;
    const auto done = parallelFor(
        helpers, walk.files.size(),
        [&] {
            return [&](qsizetype number) -> Result<void> {
                if (cancelled)
                    return failure(Error::Kind::Cancelled, english<QT_TRANSLATE_NOOP("Reasons", "It was stopped.")>(),
                                   {.path = root});
                read[size_t(number)] = readImage(*folder, walk.files[number], wanted);
                return {};
            };
        },
        worthAThread);
    if (!done)
        return failure(done.error());
    for (auto &one : read) {
        if (*one)
            table.images << std::move(**one);
        else if (one->error().kind == Error::Kind::NotFound)
            ++table.otherFiles;
        else
            table.errors << one->error();
    }
    return table;
}

QList<SeriesAttributes> bySeries(const QList<ImageAttributes> &images)
{
    QList<SeriesAttributes> series;
    QHash<QString, qsizetype> positions;
    QList<QList<DifferentValues>> values;
    for (const ImageAttributes &image : images) {
        auto position = positions.constFind(image.seriesUid);
        if (position == positions.cend()) {
            position = positions.insert(image.seriesUid, series.size());
            series << SeriesAttributes {.seriesUid = image.seriesUid,
                                        .studyUid = image.studyUid,
                                        .patientId = image.patientId,
                                        .modality = image.modality};
            values << QList<DifferentValues>(image.values.size());
        }
        ++series[*position].images;
        for (qsizetype i = 0; i < image.values.size(); ++i)
            values[*position][i].add(image.values[i]);
    }
    for (qsizetype i = 0; i < series.size(); ++i)
        for (const DifferentValues &one : std::as_const(values[i]))
            series[i].values << one.text();
    return series;
}

} // namespace tcia::dicom
