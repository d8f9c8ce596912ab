// SPDX-License-Identifier: Apache-2.0
#include "fuzz/targets.h"
#include "support/recorded.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace tcia;
using namespace Qt::StringLiterals;

//! Reads, by each target, its seeds, what fuzzing once found (found/TARGET/*), and all of these cut short and with
//! bytes changed.
class TestRegression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!tests::hasRecordedData())
            qInfo("%s; only what is made takes part", tests::noRecordedData);
    }
    void eachTargetHasADictionary();
    void bytesAreReadUnharmed_data();
    void bytesAreReadUnharmed();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A few variants, the same each time.
static QList<QByteArray> damaged(const QByteArray &bytes)
{
    QList<QByteArray> variants;
    if (bytes.isEmpty())
        return variants;
    constexpr int each = 12;
    QRandomGenerator random(static_cast<quint32>(bytes.size()));
    for (int i = 0; i < each; ++i) {
        variants << bytes.first(random.bounded(bytes.size()));
        QByteArray changed = bytes;
        for (int n = 0; n <= i; ++n)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        variants << changed;
    }
    return variants;
}

//! Without it its fuzzer does not start.
void TestRegression::eachTargetHasADictionary()
{
    const QDir dictionaries(QStringLiteral(TCIA_DICTIONARIES));
    for (const fuzz::Target &target : fuzz::targets())
        QVERIFY2(dictionaries.exists(QString::fromLatin1(target.name) + u".dict"_s), target.name);
}

void TestRegression::bytesAreReadUnharmed_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QByteArray>("bytes");
    const QDir found(QStringLiteral(TCIA_FOUND));
    int number = 0;
    for (const fuzz::Target &target : fuzz::targets()) {
        int seed = 0;
        for (const QByteArray &bytes : target.seeds())
            QTest::addRow("%s seed %d", target.name, ++seed) << number << bytes;
        for (const QString &path : fuzz::recordedSeeds(target))
            QTest::addRow("%s %s", target.name, qPrintable(QFileInfo(path).fileName())) << number << contentOf(path);
        const QDir own(found.filePath(QString::fromLatin1(target.name)));
        for (const QString &name : own.entryList(QDir::Files, QDir::Name))
            QTest::addRow("%s found %s", target.name, qPrintable(name)) << number << contentOf(own.filePath(name));
        ++number;
    }
}

void TestRegression::bytesAreReadUnharmed()
{
    QFETCH(const int, target);
    QFETCH(const QByteArray, bytes);
    const auto read = fuzz::targets().at(target).read; // it aborts the program if a contract is violated
    read(bytes);
    for (const QByteArray &variant : damaged(bytes))
        read(variant);
}

QTEST_GUILESS_MAIN(TestRegression)
#include "tst_regression.moc"
