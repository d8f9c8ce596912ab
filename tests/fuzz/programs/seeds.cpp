// SPDX-License-Identifier: Apache-2.0
//! Writes the seeds of the fuzzers: tcia-fuzz-seeds FOLDER makes FOLDER/TARGET for each, with the made seeds and
//! those recorded that the environment variable TCIA_REAL_DATA leads to.
#include "fuzz/targets.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace tcia::fuzz;

namespace {

bool keep(const QString &folder, const QByteArray &bytes)
{
    QFile file(folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString root = app.arguments().value(1);
    if (root.isEmpty())
        return 2;
    for (const Target &target : targets()) {
        const QString folder = root + u'/' + QString::fromLatin1(target.name);
        QList<QByteArray> seeds = target.seeds();
        for (const QString &path : recordedSeeds(target))
            if (QFile file(path); file.open(QIODevice::ReadOnly))
                seeds << file.readAll();
        bool good = QDir().mkpath(folder);
        for (const QByteArray &seed : seeds)
            good = good && keep(folder, seed);
        if (!good) {
            QTextStream(stderr) << folder << " cannot be written\n";
            return 1;
        }
        QTextStream(stdout) << target.name << '\n';
    }
    return 0;
}
