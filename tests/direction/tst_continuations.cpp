// SPDX-License-Identifier: Apache-2.0
#include "direction/sources.h"

#include <QRegularExpression>
#include <QTest>

using namespace tcia::direction;
using namespace Qt::StringLiterals;

namespace {

//! Calls of QFuture::then() and its kind. With a context it races with the context's death; without one its callback
//! may outlive what it uses.
QStringList continuationsIn(const QList<File> &files)
{
    static const QRegularExpression call(u"(\\.|->)(then|onFailed|onCanceled)\\("_s);
    QStringList faults;
    for (const File &file : files) {
        if (file.path == "lib/core/valuecontinuation.h"_L1)
            continue;
        qsizetype number = 0;
        for (const Line &line : linesOf(file.text)) {
            ++number;
            if (call.match(line.code).hasMatch())
                faults << u"%1:%2: futures are continued by the functions of core/async.h or core/valuecontinuation.h"_s
                              .arg(file.path)
                              .arg(number);
        }
    }
    return faults;
}

} // namespace

//! Futures are continued by lib/core/async.h, which uses watchers, or by lib/core/valuecontinuation.h.
class TstContinuations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePlaceContinuesFutures()
    {
        const auto files = readFiles(QString::fromUtf8(TCIA_SOURCE_DIR), {u"lib"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY2(files.size() > 300, "hardly any files were found: nothing is proved by reading nothing");
        const QStringList faults = continuationsIn(files);
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "the faults are named above");
    }

    void othersAreFound()
    {
        for (const char *code : {"future.then(this, [] {});", "answer->onFailed(f);", "x().then(pool, f);"})
            QCOMPARE(continuationsIn({{u"lib/x/a.cpp"_s, QString::fromLatin1(code)}}).size(), 1);
        QVERIFY(continuationsIn({{u"lib/x/a.cpp"_s, u"const auto then = f(); // not .then()"_s},
                                 {u"lib/core/valuecontinuation.h"_s, u"future.then(pool, f);"_s}})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstContinuations)
#include "tst_continuations.moc"
