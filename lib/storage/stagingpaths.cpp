// SPDX-License-Identifier: Apache-2.0
#include "storage/stagingpaths.h"

#include "storage/reservednames.h"

using namespace Qt::StringLiterals;

namespace tcia::storage {

namespace {

const QString staging = nameOf(ReservedName::Staging);

} // namespace

QString stagingFolder() { return staging; }
QString inStaging(const QString &name) { return staging + u'/' + name; }
bool isStaging(const QString &relative)
{
    return relative.section(u'/', 0, 0).compare(staging, Qt::CaseInsensitive) == 0;
}
QString lockFile() { return inStaging(u"lock"_s); }
QString stagedLicence() { return inStaging(u"licence"_s); }
QString intentsFile() { return inStaging(u"intents.jsonl"_s); }
QString stagedFolder(const QString &seriesUid) { return inStaging(seriesUid); }
QString objectsFolder(const QString &seriesUid) { return inStaging(seriesUid + u".objects"_s); }
QString backupFolder(const QString &seriesUid) { return inStaging(seriesUid + u".old"_s); }
QString lostFolder(const QString &seriesUid) { return inStaging(u"lost/"_s + seriesUid); }
QString spoolPath(int slot) { return inStaging(u"fetch-%1.zip.part"_s.arg(slot)); }

} // namespace tcia::storage
