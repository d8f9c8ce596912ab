// SPDX-License-Identifier: Apache-2.0
#include "session/downloadplan.h"

#include "core/licence.h"
#include "storage/layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

//! Images are named by the archive, usually "1-0001.dcm".
constexpr qsizetype imageName = 12;

//! licenceName() and licenceUse(), which are slow for so many of so few.
class Licences
{
public:
    const QString &of(const QString &licence)
    {
        auto found = m_names.find(licence);
        if (found == m_names.end())
            found = m_names.insert(licence, licenceName(licence));
        return *found;
    }

    bool isNonCommercial(const Series &series)
    {
        const std::pair licence(series.licenseName, series.licenseUri);
        auto found = m_nonCommercial.find(licence);
        if (found == m_nonCommercial.end())
            found =
                m_nonCommercial.insert(licence, licenceUse(licence.first, licence.second) == LicenceUse::NonCommercial);
        return *found;
    }

private:
    QHash<QString, QString> m_names;
    QHash<std::pair<QString, QString>, bool> m_nonCommercial; //!< by name and address
};

bool isBelow(const QString &folder, const QString &root)
{
    return !folder.isEmpty() && folder.startsWith(root) &&
           (root.endsWith(u'/') || folder.mid(root.size(), 1) == u"/"_s);
}

QList<DownloadPlan::Licence> ordered(const QHash<QString, DownloadPlan::Licence> &licences)
{
    QList<DownloadPlan::Licence> out(licences.cbegin(), licences.cend());
    std::ranges::sort(out, [](const auto &one, const auto &other) {
        return std::pair(-one.series, one.name) < std::pair(-other.series, other.name);
    });
    return out;
}

//! The folders of the series to fetch.
class Paths
{
public:
    explicit Paths(const DownloadPlace &place) : m_place(place) {}

    void add(const Series &series, DownloadPlan &plan)
    {
        const QString folder = storage::folderFor(m_place.pattern, series);
        const qsizetype length = m_place.root.size() + 1 + folder.size() + 1 + imageName;
        plan.longestPath = std::max(plan.longestPath, length);
        plan.tooLong += length > DownloadPlan::longestAllowed;
        if (plan.example.isEmpty())
            plan.example = folder;
        const qsizetype before = m_seen.size();
        m_seen.insert(folder.toCaseFolded()); // as some file systems compare
        plan.sharedFolders += m_seen.size() == before;
    }

private:
    const DownloadPlace &m_place;
    QSet<QString> m_seen;
};

} // namespace

DownloadPlan planOf(const QList<Series> &series, const DownloadPlace &place)
{
    DownloadPlan plan;
    Licences known;
    Paths paths(place);
    QHash<QString, DownloadPlan::Licence> licences;
    QSet<std::pair<QString, QString>> patients;
    for (const Series &one : series) {
        const QString &name = known.of(one.licenseName);
        DownloadPlan::Licence &licence = licences[name];
        licence.name = name;
        licence.isNonCommercial = licence.isNonCommercial || known.isNonCommercial(one);
        ++licence.series;
        if (place.leftOutLicences.contains(name)) {
            ++plan.leftOut;
            continue;
        }
        ++plan.series;
        patients.insert({one.collection, one.patientId});
        plan.images += one.imageCount.value_or(0);
        plan.bytes += one.fileSize.value_or(0);
        const bool isThere = isBelow(place.folders.value(one.seriesUid), place.root);
        plan.onDisk += isThere;
        if (isThere && !place.isAgain)
            continue;
        ++plan.toFetch;
        plan.bytesToFetch += one.fileSize.value_or(0);
        plan.unknownSizes += !one.fileSize;
        paths.add(one, plan);
    }
    plan.patients = patients.size();
    plan.licences = ordered(licences);
    return plan;
}

QList<Series> seriesToFetch(QList<Series> series, const DownloadPlace &place)
{
    Licences known;
    series.removeIf([&](const Series &one) {
        return place.leftOutLicences.contains(known.of(one.licenseName)) ||
               (!place.isAgain && isBelow(place.folders.value(one.seriesUid), place.root));
    });
    return series;
}

QString folderToReplace(const QString &seriesUid, const DownloadPlace &place)
{
    const QString folder = place.isAgain ? place.folders.value(seriesUid) : QString();
    return isBelow(folder, place.root) ? folder.sliced(place.root.size() + !place.root.endsWith(u'/')) : QString();
}

} // namespace tcia::session
