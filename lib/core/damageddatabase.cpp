// SPDX-License-Identifier: Apache-2.0
#include "core/damageddatabase.h"

#include "core/async.h"
#include "core/reason.h"
#include "core/sql.h"
#include "core/text.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

Result<QString> salvageCopy(QSqlDatabase &damaged, QSqlDatabase &fresh, const Salvage &salvage)
{
    if (!damaged.open())
        return failure(sqlError(damaged.lastError()));
    if (const QSqlError error = beginTransaction(fresh); error.isValid())
        return failure(sqlError(error));
    Result<QString> saved = attempt(salvage, damaged, fresh);
    if (saved && !fresh.commit())
        saved = failure(sqlError(fresh.lastError()));
    if (!saved)
        fresh.rollback();
    return saved;
}

} // namespace

Result<QString> renameDamaged(const QString &path)
{
    const QString stem = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString kept = stem;
    for (int more = 2; QFile::exists(kept); ++more)
        kept = u"%1-%2"_s.arg(stem).arg(more);
    if (!QFile::rename(path, kept))
        return failure(Error::Kind::Disk,
                       english<QT_TRANSLATE_NOOP("Reasons", "The file is damaged and cannot be renamed.")>(),
                       {.path = path});
    for (const auto &companion : {"-wal"_L1, "-shm"_L1})
        if (QFile::exists(path + companion) && !QFile::rename(path + companion, kept + companion))
            return failure(Error::Kind::Disk,
                           english<QT_TRANSLATE_NOOP("Reasons", "A damaged file cannot be renamed.")>(),
                           {.path = path + companion});
    return kept;
}

Result<QString> salvageDamaged(const QString &damagedPath, QSqlDatabase &fresh, const Salvage &salvage)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    if (!folder.isValid() || !QFile::copy(damagedPath, copy))
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It cannot be copied.")>(),
                       {.path = damagedPath});
    if (const QString log = damagedPath + u"-wal"_s; QFile::exists(log) && !QFile::copy(log, copy + u"-wal"_s))
        return failure(Error::Kind::Disk, english<QT_TRANSLATE_NOOP("Reasons", "It cannot be copied.")>(),
                       {.path = log}); // it has transactions of the file
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<QString> saved;
    {
        QSqlDatabase damaged = addSqliteConnection(name);
        damaged.setDatabaseName(copy);
        saved = salvageCopy(damaged, fresh, salvage);
        damaged.close();
    }
    QSqlDatabase::removeDatabase(name);
    return saved;
}

QString wordsForSalvage(const Result<QString> &salvaged)
{
    if (salvaged)
        return *salvaged;
    const text::Words why = text::wordsFor(salvaged.error());
    return english<QT_TRANSLATE_NOOP("Reasons", "Nothing could be recovered from it.")>() + u' ' +
           (why.cause.isEmpty() ? why.headline + u'.' : why.cause);
}

} // namespace tcia
