// SPDX-License-Identifier: Apache-2.0
#include "style.h"

#include "sizes.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace tcia::bench {

namespace {

constexpr int longestUid = 64;

const Topic &topicOf(int collection)
{
    const auto all = topics();
    return collection == screeningTrial ? all.front()
                                        : all[1 + std::size_t(collection) / programmes().size() % (all.size() - 1)];
}

QString nameOf(int collection, const Topic &topic)
{
    if (collection == screeningTrial)
        return u"NLST"_s;
    const QString programme = QString::fromUtf8(programmes()[std::size_t(collection) % programmes().size()]);
    return QString(programme).replace(u'*', QString::fromUtf8(topic.name));
}

//! Most come from the archive's own root, with the numbers of the trial and the site below it.
QString rootOf(int collection, demo::Random &random)
{
    if (collection == screeningTrial)
        return u"1.2.840.113654.2.55."_s;
    constexpr double older = 0.1, plain = 0.3;
    if (random.chance(older))
        return u"1.3.6.1.4.1.9328.50.%1."_s.arg(random.between(1, 20));
    const QString archive = u"1.3.6.1.4.1.14519.5.2.1."_s;
    return random.chance(plain) ? archive
                                : archive + u"%1.%2."_s.arg(random.between(1000, 9999)).arg(random.between(1000, 9999));
}

QStringList batchesOf(demo::Random &random)
{
    QStringList batches;
    for (int i = random.between(1, 12); i > 0; --i) {
        const QDateTime when = QDate(2011, 1, 1).startOfDay(Qt::UTC).addSecs(random.between(0, 450'000'000));
        batches.append(when.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u".0"_s);
    }
    return batches;
}

QList<QDate> releasesOf(demo::Random &random)
{
    QList<QDate> releases;
    for (int i = random.between(1, 4); i > 0; --i)
        releases.append(QDate(2011, 3, 1).addDays(random.between(0, 5200)));
    return releases;
}

} // namespace

Style styleOf(int collection)
{
    constexpr quint64 salt = 0x7C1A;
    constexpr double analyses = 0.08;
    demo::Random random(demo::Random::mixed(quint64(collection) + salt));
    const Topic &topic = topicOf(collection);
    const bool trial = collection == screeningTrial;
    const QString root = rootOf(collection, random);
    return {.name = nameOf(collection, topic),
            .topic = &topic,
            .licence = trial ? &licences().front() : &pickSkewed(licences(), random),
            .doi = u"https://doi.org/10.7937/%1"_s.arg(QString::number(random.next() % 0xFFFFFFFFFFFU, 36).toUpper()),
            .uidRoot = root,
            .uidDigits = trial ? longestUid - 5 - int(root.size()) : longestUid - 1 - int(root.size()),
            .machineShift = random.below(64),
            .firstStudy = trial ? QDate(1999, 1, 2) : QDate(1990, 1, 1).addDays(random.between(0, 11'000)),
            .batches = batchesOf(random),
            .releases = releasesOf(random),
            .bodyPartGaps = trial ? 0 : random.real(0, 0.5),
            .analysis = !trial && random.chance(analyses),
            .phantom = std::string_view(topic.name) == "PHANTOM"};
}

QString digits(int count, demo::Random &random)
{
    QString text;
    text.reserve(count);
    text += QChar(u'1' + random.below(9));
    while (text.size() < count)
        text += QChar(u'0' + random.below(10));
    return text;
}

QString uid(const Style &style, demo::Random &random)
{
    constexpr int shorter = 4; // a number has its own length
    return style.uidRoot + digits(style.uidDigits - random.below(shorter), random);
}

QString patientId(const Style &style, int collection, int number, demo::Random &random)
{
    constexpr int trialFirst = 100'002, manners = 5, paddings = 3;
    if (collection == screeningTrial)
        return QString::number(trialFirst + number * 4 + random.below(3));
    const int padding = 3 + collection % paddings;
    const auto letter = [&random] { return QChar(u'A' + random.below(26)); };
    switch (collection % manners) {
    case 0: // TCGA-05-4244
        return u"%1-%2-%3%4"_s.arg(style.name.section(u'-', 0, 0).toUpper())
            .arg(number % 97, 2, 10, '0'_L1)
            .arg(letter())
            .arg(number, 4, 10, '0'_L1);
    case 1: return u"%1_%2%3"_s.arg(style.name.section(u'-', 0, 0)).arg(letter()).arg(number, padding, 10, '0'_L1);
    case 2: return digits(4, random) + u"%1"_s.arg(number, 6, 10, '0'_L1);
    default: // LIDC-IDRI-0314
        return u"%1-%2"_s.arg(style.name).arg(number + 1, padding, 10, '0'_L1);
    }
}

} // namespace tcia::bench
