// SPDX-License-Identifier: Apache-2.0
#include "demo/content/archivecontent.h"

#include "demo/content/plan.h"
#include "demo/content/random.h"
#include "demo/images/imagesize.h"

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! The seed of all content.
constexpr quint64 seed = 0x7C1A2026;

QString textOf(const char *text) { return QString::fromUtf8(text); }

//! A UID under 2.25 (ISO/IEC 9834-8: a 128-bit number in decimal), always of the same length so that files are too.
QString madeUid(Random &random)
{
    QString uid = u"2.25."_s + QChar(u'1' + static_cast<char16_t>(random.below(9)));
    for (int digit = 1; digit < 38; ++digit)
        uid += QChar(u'0' + static_cast<char16_t>(random.below(10)));
    return uid;
}

//! Generates the content from the plan, collection by collection.
class Builder
{
public:
    ArchiveContent build();

private:
    void addPatient(const CollectionPlan &plan, int number);
    void addStudy(const CollectionPlan &plan, QDate date);
    void addSeries(const SeriesPlan &plan, const QString &bodyPart, int number);
    void setEquipment(Series &record, const char *modality);
    void forgetSome(Series &record);
    void addLists();
    QStringList pick(const QString &collection, const QString &modality, int most, int mostImages) const;
    QDate examDate();

    Random m_random {seed};
    ArchiveContent m_content;
};

ArchiveContent Builder::build()
{
    for (const CollectionPlan &plan : collectionPlans()) {
        const Licence &licence = licences()[static_cast<std::size_t>(plan.licence)];
        m_content.collections.append(CollectionEntry {
            .name = textOf(plan.name),
            .description = textOf(plan.description),
            .updated = QDate(2020, 1, 15).addDays(97 * m_content.collections.size()),
            .patients = plan.patients,
            .uri = u"https://doi.org/10.5555/demo.%1"_s.arg(m_content.collections.size() + 1, 4, 10, '0'_L1),
            .licenseName = textOf(licence.name),
            .licenseUri = textOf(licence.uri)});
        for (int number = 1; number <= plan.patients; ++number)
            addPatient(plan, number);
    }
    for (qsizetype i = 0; i < m_content.series.size(); ++i)
        m_content.seriesByUid.insert(m_content.series.at(i).record.seriesUid, i);
    addLists();
    return m_content;
}

//! Mostly this century; some shifted far back, as de-identification does.
QDate Builder::examDate()
{
    const QDate first = m_random.chance(0.04) ? QDate(1885, 8, 27) : QDate(1999, 1, 4);
    return first.addDays(m_random.below(365 * 20));
}

void Builder::addPatient(const CollectionPlan &plan, int number)
{
    static constexpr const char *ethnic[] = {"1", "2", "3", "9"};
    PatientEntry entry;
    entry.collection = m_content.collections.size() - 1;
    entry.body = m_random.next();
    Patient &record = entry.record;
    record.patientId = textOf(plan.patientPrefix) + u"%1"_s.arg(number, 4, 10, '0'_L1);
    record.patientName = record.patientId;
    record.collection = textOf(plan.name);
    record.sex = m_random.chance(0.07) ? QString() : m_random.chance(0.5) ? u"F"_s : u"M"_s;
    if (m_random.chance(0.25))
        record.ethnicGroup = textOf(m_random.pick(ethnic));
    if (m_random.chance(0.05))
        record.birthDate = QDate(1930, 1, 1).addDays(m_random.below(365 * 50));
    record.species = u"Homo sapiens"_s;
    record.phantom = plan.studies.front().series.front().subject == Subject::Phantom ? u"YES"_s : u"NO"_s;
    m_content.patients.append(entry);

    QDate date = examDate();
    for (int studies = m_random.between(plan.minStudies, plan.maxStudies); studies > 0; --studies) {
        addStudy(plan, date);
        date = date.addDays(m_random.between(20, 400));
    }
}

void Builder::addStudy(const CollectionPlan &plan, QDate date)
{
    const PatientEntry &patient = m_content.patients.constLast();
    const StudyPlan &kind = m_random.pick(plan.studies);
    StudyEntry entry;
    entry.patient = m_content.patients.size() - 1;
    Study &record = entry.record;
    record.studyUid = madeUid(m_random);
    record.collection = patient.record.collection;
    record.patientId = patient.record.patientId;
    record.patientName = patient.record.patientName;
    record.patientSex = patient.record.sex;
    if (!m_random.chance(0.1))
        record.patientAge = m_random.chance(0.05) ? u"000D"_s : u"%1Y"_s.arg(m_random.between(19, 92), 3, 10, '0'_L1);
    record.date = m_random.chance(0.02) ? QDate() : date;
    if (kind.description != nullptr)
        record.description = textOf(kind.description);
    if (m_random.chance(0.1))
        record.admittingDiagnoses = u"Nodule, \"indeterminate\"; <6 mm"_s;
    if (m_random.chance(0.3))
        record.studyId = QString::number(m_random.between(1, 9000));
    m_content.studies.append(entry);

    const char *part = m_random.pick(plan.bodyParts);
    const qsizetype before = m_content.series.size();
    int number = m_random.chance(0.1) ? 600 : 1;
    for (const SeriesPlan &series : kind.series) {
        if (m_random.chance(series.chance))
            addSeries(series, part == nullptr ? QString() : textOf(part), number++);
    }
    m_content.studies.last().record.seriesCount = m_content.series.size() - before;
}

void Builder::setEquipment(Series &record, const char *modality)
{
    QList<const Equipment *> fitting;
    for (const Equipment &each : equipment()) {
        if (qstrcmp(each.modality, modality) == 0)
            fitting.append(&each);
    }
    const Equipment &chosen = *fitting.at(m_random.below(static_cast<int>(fitting.size())));
    record.manufacturer = textOf(chosen.manufacturer);
    record.model = textOf(chosen.model);
    record.softwareVersions = textOf(chosen.software);
}

//! The rates at which the real archive's series lack an attribute.
void Builder::forgetSome(Series &record)
{
    if (m_random.chance(0.037))
        record.date = {};
    if (m_random.chance(0.016))
        record.description.clear();
    if (m_random.chance(0.018))
        record.seriesNumber.reset();
    if (m_random.chance(0.04)) {
        record.manufacturer.clear();
        record.model.clear();
    }
    if (m_random.chance(0.15))
        record.protocol.clear();
    if (m_random.chance(0.1))
        record.softwareVersions.clear();
}

void Builder::addSeries(const SeriesPlan &plan, const QString &bodyPart, int number)
{
    const StudyEntry &study = m_content.studies.constLast();
    const PatientEntry &patient = m_content.patients.constLast();
    const CollectionEntry &collection = m_content.collections.constLast();
    SeriesEntry entry;
    entry.subject = plan.subject;
    entry.images = m_random.between(plan.fewest, plan.most);
    entry.seed = m_random.next();
    entry.body = patient.body;
    entry.patient = m_content.patients.size() - 1;
    entry.study = m_content.studies.size() - 1;
    entry.collection = m_content.collections.size() - 1;

    Series &record = entry.record;
    record.seriesUid = madeUid(m_random);
    record.studyUid = study.record.studyUid;
    record.patientId = patient.record.patientId;
    record.collection = collection.name;
    record.modality = textOf(plan.modality);
    record.bodyPart = bodyPart;
    record.protocol = textOf(plan.protocol);
    record.description = textOf(plan.description);
    record.date = study.record.date;
    record.seriesNumber = number;
    record.imageCount = entry.images;
    record.studyDate = study.record.date;
    record.studyDescription = study.record.description;
    record.patientSex = patient.record.sex;
    record.patientAge = study.record.patientAge;
    record.licenseName = collection.licenseName;
    record.licenseUri = collection.licenseUri;
    record.collectionUri = collection.uri;
    record.released = QDate(2014, 3, 1).addDays(m_random.below(365 * 9));
    record.timeStamp = record.released.addDays(-m_random.below(20)).toString(u"yyyy-MM-dd"_s) + u" 14:01:24.0"_s;
    record.thirdParty = m_random.chance(0.05) ? u"YES"_s : u"NO"_s;
    if (m_random.chance(0.2))
        record.annotations = u"false"_s;
    setEquipment(record, plan.modality);
    forgetSome(record);

    const bool aboutAnother = plan.subject == Subject::Structures || plan.subject == Subject::Segmentation;
    for (qsizetype i = m_content.series.size() - 1; aboutAnother && i >= 0; --i) {
        const SeriesEntry &other = m_content.series.at(i);
        if (other.study == entry.study && other.images > 5)
            entry.refersTo = i;
    }
    setImageSize(entry, entry.refersTo < 0 ? nullptr : &m_content.series.at(entry.refersTo));
    record.fileSize = entry.bytesPerImage * entry.images;
    m_content.series.append(entry);
}

QStringList Builder::pick(const QString &collection, const QString &modality, int most, int mostImages) const
{
    QStringList uids;
    QString lastPatient;
    for (const SeriesEntry &each : m_content.series) {
        const Series &record = each.record;
        const bool fits = record.collection == collection && record.modality == modality &&
                          record.patientId != lastPatient && each.subject != Subject::Localizer &&
                          each.images <= mostImages;
        if (fits && uids.size() < most) {
            uids.append(record.seriesUid);
            lastPatient = record.patientId;
        }
    }
    return uids;
}

//! Names of the three kinds in use: free names with blanks and hyphens, carts of the web site, names of data sets.
void Builder::addLists()
{
    m_content.lists = {
        {u"Demo Chest CT - Lung Screening"_s, pick(u"Demo-Lung-Screening"_s, u"CT"_s, 6, 24)},
        {u"sharedListApiUnitTest"_s, pick(u"Demo-Chest-XRay"_s, u"DX"_s, 3, 2)},
        {u"ISBI Prostate Challenge - Training"_s, pick(u"Demo-Prostate-MR"_s, u"MR"_s, 12, 60)},
        {u"nbia-33941643745631058"_s, pick(u"Demo-Lung-CT"_s, u"CT"_s, 4, 40) +
                                          pick(u"Demo-Brain-MR"_s, u"MR"_s, 4, 40) +
                                          pick(u"Demo-Breast-Mammography"_s, u"MG"_s, 4, 1)},
        {u"DEMO_Brain-MR_08-09-2016-v3"_s, pick(u"Demo-Brain-MR"_s, u"MR"_s, 16, 40)},
        {u"Herz & Lunge, gek\u00fcrzt"_s, pick(u"Demo-Lung-PET-CT"_s, u"PT"_s, 2, 60)},
    };
}

} // namespace

const ArchiveContent &content()
{
    static const ArchiveContent all = Builder().build();
    return all;
}

const SeriesEntry *ArchiveContent::find(const QString &seriesUid) const
{
    const auto found = seriesByUid.constFind(seriesUid);
    return found == seriesByUid.constEnd() ? nullptr : &series.at(*found);
}

const SharedList *ArchiveContent::list(const QString &name) const
{
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&name](const SharedList &each) { return each.name == name; });
    return found == lists.end() ? nullptr : &*found;
}

QString sopUid(const SeriesEntry &series, int image)
{
    Random random(Random::mixed(series.seed + static_cast<quint64>(image)));
    return madeUid(random);
}

} // namespace tcia::demo
