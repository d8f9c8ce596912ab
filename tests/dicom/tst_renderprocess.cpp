// SPDX-License-Identifier: Apache-2.0
#include "core/async.h"
#include "core/text.h"
#include "dicom/helper/renderprocess.h"
#include "dicom/madefile.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace tcia;
using dicom::Rendered;
using dicom::RenderLimits;
using dicom::RenderProcess;

namespace {

const QString misbehaving = QStringLiteral(TCIA_MISBEHAVE);

//! The answer, once it has come.
Result<Rendered> answerOf(const QFuture<Result<Rendered>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)
               ? future.result()
               : failure(Error::Kind::Timeout, u"there is no answer"_s);
}

} // namespace

//! The process that decodes images: its answers, and the messages when it crashes.
class TestRenderProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name + u".dcm"_s); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(tests::makeImage(path(u"größe"_s))); }

    void answersWhatIsRenderedHere()
    {
        RenderProcess process(misbehaving);
        const auto here = dicom::renderFrame(path(u"größe"_s), 0, {.centre = 500, .width = 700});
        const auto there =
            answerOf(process.render({.path = path(u"größe"_s), .frame = 0, .window = {.centre = 500, .width = 700}}));
        QVERIFY2(there, there ? "" : qPrintable(text::of(there.error())));
        QCOMPARE(there->image, here->image);
        QCOMPARE(there->window.centre, 500.0);
        QCOMPARE(there->window.width, 700.0);
        QCOMPARE(there->frames, 1);
        const auto missing = answerOf(process.render({.path = path(u"missing"_s), .frame = {}, .window = {}}));
        QCOMPARE(missing.error(), dicom::renderFrame(path(u"missing"_s)).error());
    }

    void everyValueOfAPictureIsSent()
    {
        const QString file = path(u"slice"_s);
        QVERIFY(tests::makeImage(file, [](DcmDataset &dataset) {
            dataset.putAndInsertString(DCM_WindowCenter, "250");
            dataset.putAndInsertString(DCM_WindowWidth, "100");
            dataset.putAndInsertString(DCM_PixelSpacing, "2\\0.5");
            dataset.putAndInsertString(DCM_SliceThickness, "5");
        }));
        RenderProcess process(misbehaving);
        const auto own = answerOf(process.render({.path = file, .frame = 0, .window = {}}));
        QVERIFY(own);
        QCOMPARE(own->window, (dicom::VoiWindow {.centre = 250, .width = 100}));
        QCOMPARE(own->pixelHeight, 4.0);
        QCOMPARE(own->pixelWidth, 0.5);
        QCOMPARE(own->thickness, 5.0);
        const auto full = answerOf(process.render({.path = file, .frame = 0, .window = {}, .isFullRange = true}));
        QVERIFY(full);
        QVERIFY(full->window.width > 100);
    }

    void oneProcessAnswersInOrder()
    {
        RenderProcess process(misbehaving);
        QList<QFuture<Result<Rendered>>> answers;
        for (int i = 1; i <= 20; ++i)
            answers.append(
                process.render({.path = path(u"größe"_s), .frame = 0, .window = {.centre = 1, .width = double(i)}}));
        const qint64 id = process.processId();
        for (int i = 1; i <= 20; ++i) {
            const auto answer = answerOf(answers.at(i - 1));
            QVERIFY(answer);
            QCOMPARE(answer->window.width, double(i));
        }
        QVERIFY(id > 0);
        QCOMPARE(process.processId(), id);
    }

    void crashIsAMessage_data()
    {
        QTest::addColumn<QString>("does");
        QTest::addColumn<RenderLimits>("limits");
        QTest::addColumn<QString>("sentence");
        const RenderLimits usual;
        QTest::newRow("crash") << u"crash"_s << usual << u"The image could not be decoded: the decoder crashed."_s;
        QTest::newRow("exit") << u"exit"_s << usual << u"The image could not be decoded: the decoder crashed."_s;
        QTest::newRow("hang") << u"hang"_s << RenderLimits {.seconds = 1}
                              << u"The image could not be decoded: the decoder took more than 1 s."_s;
        QTest::newRow("spin") << u"spin"_s << RenderLimits {.seconds = 1}
                              << u"The image could not be decoded: the decoder took more than 1 s."_s;
        QTest::newRow("flood") << u"flood"_s << usual
                               << u"The image could not be decoded: the decoder gave an invalid answer."_s;
        QTest::newRow("noise") << u"noise"_s << usual
                               << u"The image could not be decoded: the decoder gave an invalid answer."_s;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QTest::newRow("hunger") << u"hunger"_s << RenderLimits {.megabytes = 512}
                                << u"The image could not be decoded: it needs more than 512 MB of memory."_s;
#endif
    }

    void crashIsAMessage()
    {
        QFETCH(QString, does);
        QFETCH(RenderLimits, limits);
        QFETCH(QString, sentence);
        RenderProcess process(misbehaving, limits);
        const auto good = dicom::RenderRequest {.path = path(u"größe"_s), .frame = 0, .window = {}};
        QVERIFY(answerOf(process.render(good)));
        const auto died = process.render({.path = path(does), .frame = {}, .window = {}});
        const auto next = process.render(good); // waits meanwhile
        const auto answer = answerOf(died);
        QVERIFY(!answer);
        QCOMPARE(answer.error().detail, sentence);
        QCOMPARE(answer.error().context.path, path(does));
        QVERIFY2(answerOf(next), "no fresh process came");
        QVERIFY(answerOf(process.render(good)));
    }

    void nothingIsDecodedWithoutLimits_data()
    {
#ifdef Q_OS_UNIX
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("what");
        QTest::newRow("time") << int(RLIMIT_CPU) << u"processor time"_s;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QTest::newRow("memory") << int(RLIMIT_AS) << u"memory"_s;
#endif
#else
        QSKIP("This system has no limits of a process");
#endif
    }

    void nothingIsDecodedWithoutLimits()
    {
        QFETCH(int, limit);
        QFETCH(QString, what);
        RenderProcess process(misbehaving);
        const auto refused = qScopeGuard([] { qunsetenv("TCIA_REFUSED_LIMIT"); });
        qputenv("TCIA_REFUSED_LIMIT", QByteArray::number(limit));
        const auto answer = answerOf(process.render({.path = path(u"größe"_s), .frame = {}, .window = {}}));
        QVERIFY2(!answer, "it was decoded");
        QCOMPARE(answer.error().detail,
                 u"The image was not decoded: the system did not limit the decoder's %1."_s.arg(what));
        QCOMPARE(answer.error().context.path, path(u"größe"_s));
    }

    void missingProgramIsAMessage()
    {
        RenderProcess process(m_folder.filePath(u"no-such-program"_s));
        for (int i = 0; i < 2; ++i) {
            const auto answer = answerOf(process.render({.path = path(u"größe"_s), .frame = {}, .window = {}}));
            QVERIFY(!answer);
            QVERIFY2(answer.error().detail.contains("could not be started"_L1), qPrintable(answer.error().detail));
        }
    }

    void cancelledImageDoesNotDelayTheNext()
    {
        RenderProcess process(misbehaving, {.seconds = 3000});
        const auto hanging = process.render({.path = path(u"hang"_s), .frame = {}, .window = {}});
        const auto behind = process.render({.path = path(u"hang"_s), .frame = {}, .window = {}});
        process.cancelAll();
        QVERIFY(hanging.isCanceled() && behind.isCanceled());
        process.cancelAll(); // nothing is pending
        QVERIFY(answerOf(process.render({.path = path(u"größe"_s), .frame = {}, .window = {}})));
        const qint64 id = process.processId();
        process.cancelAll(); // an idle process stays
        QCOMPARE(process.processId(), id);
    }

    void endsWithRequestsPending()
    {
        QFuture<Result<Rendered>> pending;
        {
            RenderProcess process(misbehaving);
            pending = process.render({.path = path(u"hang"_s), .frame = {}, .window = {}});
            QVERIFY(process.processId() >= 0);
        }
        QVERIFY(pending.isCanceled());
    }

    void hostileMessagesAreRefused()
    {
        using namespace dicom::protocol;
        const QByteArray request =
            encoded(dicom::RenderRequest {.path = u"a"_s, .frame = 7, .window = {1, 2}}).sliced(4);
        QCOMPARE(requestFrom(request)->frame, std::optional<qint64>(7));
        const QByteArray answer = encoded(dicom::renderFrame(path(u"größe"_s))).sliced(4);
        QVERIFY(answerFrom(answer)->has_value());
        const QByteArray error =
            encoded(Result<Rendered>(failure(Error::Kind::Disk, u"why"_s, {.path = u"what"_s}))).sliced(4);
        QCOMPARE(answerFrom(error)->error().detail, u"why"_s);
        for (const QByteArray &whole : {request, answer, error}) {
            for (qsizetype length = 0; length < whole.size(); ++length) {
                QVERIFY(!requestFrom(whole.first(length)));
                QVERIFY(!answerFrom(whole.first(length)));
            }
            QVERIFY(!requestFrom(whole + 'x'));
            QVERIFY(!answerFrom(whole + 'x'));
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray broken = whole;
                broken[at] = char(broken.at(at) ^ 0xff);
                requestFrom(broken); // any answer will do, no crash will
                answerFrom(broken);
            }
        }
        MessageReader reader(100);
        reader.add(QByteArray("\x65\0\0\0", 4));
        QVERIFY(reader.isBroken());
        QVERIFY(!reader.take());
    }

    // A library that reports a lack of memory like any other failure must not make the file look broken.
    void tooLargeJpeg2000IsAMessage()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer itself needs more memory than the limit");
#else
        constexpr int side = 4096; // four bytes a pixel, several times over
        const QByteArray code =
            tests::jpeg2000({.width = side, .height = side, .bits = 8, .samples = QList<int>(side * side, 7)});
        QVERIFY(tests::makeCompressed(path(u"large"_s), "1.2.840.10008.1.2.4.90", {code}, [](DcmDataset &dataset) {
            dataset.putAndInsertUint16(DCM_Rows, side);
            dataset.putAndInsertUint16(DCM_Columns, side);
        }));
        RenderProcess process(misbehaving, {.megabytes = 120});
        QVERIFY(answerOf(process.render({.path = path(u"größe"_s), .frame = {}, .window = {}})));
        const auto answer = answerOf(process.render({.path = path(u"large"_s), .frame = {}, .window = {}}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Memory);
        QVERIFY2(answer.error().detail.contains("more than 120 MB"_L1), qPrintable(answer.error().detail));
#endif
    }

    // What a user waits for, with a process that has not begun and with one that has.
    void firstPictures_data()
    {
        QTest::addColumn<QByteArray>("syntax");
        QTest::newRow("512 × 512 CT") << QByteArray();
        QTest::newRow("JPEG 2000") << QByteArray("1.2.840.10008.1.2.4.90");
    }

    void firstPictures()
    {
        QFETCH(QByteArray, syntax);
        QList<int> pixels;
        for (int i = 0; i < 512 * 512; ++i)
            pixels.append((i / 512) * (i % 512) % 4096);
        const auto fill = [&](DcmDataset &dataset) { tests::putPixels(dataset, 512, 512, pixels); };
        const QString file = path(u"large"_s);
        if (syntax.isEmpty())
            QVERIFY(tests::makeImage(file, fill));
        else
            QVERIFY(tests::makeCompressed(
                file, syntax, {tests::jpeg2000({.width = 512, .height = 512, .bits = 16, .samples = pixels})}, fill));
        RenderProcess process(misbehaving);
        for (const char *which : {"first", "second"}) {
            QElapsedTimer timer;
            timer.start();
            const auto answer = answerOf(process.render({.path = file, .frame = {}, .window = {}}));
            qInfo("%s picture after %lld ms", which, timer.elapsed());
            QVERIFY2(answer, answer ? "" : qPrintable(text::of(answer.error())));
            QCOMPARE(answer->image.size(), QSize(512, 512));
        }
    }
};

QTEST_GUILESS_MAIN(TestRenderProcess)
#include "tst_renderprocess.moc"
