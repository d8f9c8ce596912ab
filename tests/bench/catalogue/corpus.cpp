// SPDX-License-Identifier: Apache-2.0
#include "corpus.h"

#include "sizes.h"
#include "style.h"

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::bench {

namespace {

using demo::Random;

//! Shares of `total`, at least one each: a few patients have many.
std::vector<int> shares(int total, int count, Random &random)
{
    std::vector<double> upTo;
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        const double place = random.real();
        sum += 0.3 + place * place * place * 4;
        upTo.push_back(sum);
    }
    std::vector<int> parts;
    int given = 0;
    for (const double place : upTo) {
        const int here = int(std::lround((total - count) * place / sum));
        parts.push_back(1 + here - given);
        given = here;
    }
    return parts;
}

//! 2.8 series a study on average.
int seriesOfStudy(Random &random)
{
    static constexpr int odds[] = {1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 5, 6, 7};
    return random.pick(odds);
}

struct Person
{
    QString id, sex;
    int age; //!< at the first study; negative: unknown
    QDate firstStudy;
};

//! Writes one collection's records, patient by patient.
class Writer
{
public:
    explicit Writer(int collection)
        : m_collection(collection), m_style(styleOf(collection)), m_random(Random::mixed(quint64(collection) + 1))
    {
    }

    Content content()
    {
        const Size size = sizeOf(m_collection);
        m_content.series.reserve(size.series);
        m_content.patients.reserve(size.patients);
        int number = 0;
        for (int series : shares(size.series, size.patients, m_random)) {
            const Person person = addPatient(number++);
            for (int years = 0; series > 0; ++years) {
                const int here = qMin(series, seriesOfStudy(m_random));
                addStudy(person, years, here);
                series -= here;
            }
        }
        return std::move(m_content);
    }

private:
    Person addPatient(int number);
    void addStudy(const Person &person, int years, int seriesCount);
    void addSeries(const Study &study, const StudyKind &kind, int number, int machine);
    void setContents(Series &series, const SeriesKind &kind);
    void setRights(Series &series);
    static QString text(const char *literal) { return QString::fromUtf8(literal); }

    const int m_collection;
    const Style m_style;
    Random m_random;
    Content m_content;
};

Person Writer::addPatient(int number)
{
    constexpr double women = 0.46, otherSex = 0.01, noSex = 0.06, noAge = 0.1;
    Person person {.id = patientId(m_style, m_collection, number, m_random),
                   .sex = m_random.chance(women) ? u"F"_s : u"M"_s,
                   .age = m_random.chance(noAge) ? -1 : 18 + m_random.below(35) + m_random.below(36),
                   .firstStudy = m_style.firstStudy.addDays(m_random.below(1500))};
    if (m_style.phantom || m_random.chance(noSex))
        person.sex.clear();
    else if (m_random.chance(otherSex))
        person.sex = u"O"_s;
    m_content.patients.append({.patientId = person.id,
                               .patientName = person.id,
                               .birthDate = {},
                               .sex = person.sex,
                               .ethnicGroup = {},
                               .collection = m_style.name,
                               .species = u"Homo sapiens"_s,
                               .phantom = m_style.phantom ? u"YES"_s : u"NO"_s});
    return person;
}

void Writer::addStudy(const Person &person, int years, int seriesCount)
{
    constexpr double noDate = 0.01;
    const StudyKind &kind = pickSkewed(m_style.topic->studies, m_random);
    Study study {.studyUid = uid(m_style, m_random),
                 .collection = m_style.name,
                 .patientId = person.id,
                 .patientName = person.id,
                 .patientSex = person.sex,
                 .patientAge = {},
                 .date = person.firstStudy.addDays(years * 365 + m_random.below(60)),
                 .description = expanded(kind.description, m_random),
                 .admittingDiagnoses = {},
                 .studyId = {},
                 .seriesCount = seriesCount};
    if (person.age >= 0)
        study.patientAge = u"%1Y"_s.arg(qMin(person.age + years, 99), 3, 10, '0'_L1);
    if (m_random.chance(noDate))
        study.date = {};
    const int machine = int(skewed(8, m_random)) + m_style.machineShift;
    for (int i = 0; i < seriesCount; ++i)
        addSeries(study, kind, i, machine);
    m_content.studies.append(study);
}

void Writer::addSeries(const Study &study, const StudyKind &kind, int number, int machine)
{
    constexpr double noDate = 0.04, oddNumber = 0.1;
    const SeriesKind &sort = number == 0 ? kind.series.front() : pickSkewed(kind.series, m_random);
    Series series;
    series.seriesUid = uid(m_style, m_random);
    series.studyUid = study.studyUid;
    series.patientId = study.patientId;
    series.collection = study.collection;
    series.studyDate = study.date;
    series.studyDescription = study.description;
    series.patientSex = study.patientSex;
    series.patientAge = study.patientAge;
    if (!m_random.chance(noDate))
        series.date = study.date;
    series.seriesNumber = m_random.chance(oddNumber) ? 600 + m_random.below(400) : number + 1;
    if (!m_random.chance(m_style.bodyPartGaps))
        series.bodyPart = text(pickSkewed(kind.bodyParts, m_random));
    const auto fleet = machinesOf(sort.modality);
    const Machine &made = fleet[std::size_t(machine) % fleet.size()];
    series.manufacturer = text(made.manufacturer);
    series.model = expanded(made.model, m_random);
    series.softwareVersions = expanded(made.software, m_random);
    setContents(series, sort);
    setRights(series);
    m_content.series.append(series);
}

void Writer::setContents(Series &series, const SeriesKind &kind)
{
    constexpr double noProtocol = 0.2;
    constexpr int least = 50, span = 100, bytes = 1024; // half to one and a half of the usual size
    series.modality = text(kind.modality);
    series.description = expanded(kind.description, m_random);
    if (!m_random.chance(noProtocol))
        series.protocol = expanded(kind.protocol, m_random);
    const qint64 images = std::lround(kind.fewest * std::pow(double(kind.most) / kind.fewest, m_random.real()));
    series.imageCount = images;
    series.fileSize =
        images * kind.imageKilobytes * bytes / 100 * (least + m_random.below(span)) + m_random.below(bytes);
}

void Writer::setRights(Series &series)
{
    constexpr double annotated = 0.03;
    if (m_random.chance(annotated))
        series.annotations = u"true"_s;
    series.licenseName = text(m_style.licence->name);
    series.licenseUri = text(m_style.licence->uri);
    series.collectionUri = m_style.doi;
    series.released = m_style.releases[skewed(std::size_t(m_style.releases.size()), m_random)];
    series.timeStamp = m_style.batches[skewed(std::size_t(m_style.batches.size()), m_random)];
    series.thirdParty = m_style.analysis ? u"YES"_s : u"NO"_s;
}

} // namespace

int collectionCount() { return collections; }
int largestCollection() { return screeningTrial; }
QString collectionName(int number) { return styleOf(number).name; }
Content collectionContent(int number) { return Writer(number).content(); }

} // namespace tcia::bench
