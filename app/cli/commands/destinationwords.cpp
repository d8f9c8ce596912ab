// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/destinationwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::cli {

QString wordsFor(const QString &folder, const cohort::Shard &shard)
{
    return u"%1 --shard %2/%3"_s.arg(folder).arg(shard.number).arg(shard.count);
}

QString sharedFolder(const Options &options) { return options.shard ? QFileInfo(options.to).path() : options.to; }

QString destinationWords(const Options &options)
{
    return options.shard ? wordsFor(sharedFolder(options), *options.shard) : options.to;
}

} // namespace tcia::cli
