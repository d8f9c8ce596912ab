// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "dicom/derived/derivedreader.h"
#include "dicom/helper/derivedprotocol.h"
#include "dicom/helper/renderprocess.h"
#include "dicom/madederived.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using namespace tcia::dicom;

namespace {

template <typename Value>
Result<Value> answerOf(const QFuture<Result<Value>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)
               ? future.result()
               : failure(Error::Kind::Timeout, u"there is no answer"_s);
}

} // namespace

//! Derived objects are read in the decoding process: what it answers, and what becomes of hostile answers.
class TestDerivedProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    DerivedReader m_reader;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name) + u".dcm"_s); }
    QString slice(int number) const { return m_folder.filePath(u"slice%1.dcm"_s.arg(number)); }
    Result<Derived> read() { return m_reader.read({path("derived")}); }
    SliceOverlay on(int number)
    {
        const auto overlays = m_reader.overlays({.object = {path("derived")}, .slices = {{{slice(number)}}}});
        return overlays ? overlays->value(0) : SliceOverlay {.drawn = {}, .problem = text::of(overlays.error())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const int number : {0, 1})
            QVERIFY(tests::makeSlice(slice(number), {}, "1.2.2." + QByteArray::number(number),
                                     "-10\\-20\\" + QByteArray::number(10 + 5 * number)));
    }

    void decodingProcessAnswersTheSame()
    {
        QVERIFY(tests::makeSegmentation(
            path("derived"), {},
            {{.segment = 1, .position = "-10\\-20\\10", .source = "1.2.2.0", .pixels = {{1, 1}, {2, 2}}}}));
        RenderProcess process(QStringLiteral(TCIA_MISBEHAVE));
        const auto said = answerOf(process.readDerived({path("derived")}));
        QVERIFY2(said, said ? "" : qPrintable(text::of(said.error())));
        QCOMPARE(*said, *read());
        const auto overlays =
            answerOf(process.readOverlays({.object = {path("derived")}, .slices = {{{slice(0)}}, {{slice(1)}}}}));
        QVERIFY(overlays);
        QCOMPARE(*overlays, (QList<SliceOverlay> {on(0), on(1)}));
        QVERIFY(!overlays->at(0).drawn.isEmpty());
        QVERIFY(tests::makeReport(path("derived")));
        QCOMPARE(*answerOf(process.readDerived({path("derived")})), *read());
        QVERIFY(!answerOf(process.readDerived({path("missing")})));
    }

    void crashedProcessIsASentence()
    {
        RenderProcess process(QStringLiteral(TCIA_MISBEHAVE), {.seconds = 1});
        const QString crashed = u"The object could not be read: the decoder crashed."_s;
        QCOMPARE(answerOf(process.readDerived({path("crash")})).error().detail, crashed);
        QCOMPARE(answerOf(process.readOverlays({.object = {path("crash")}, .slices = {{{slice(0)}}}})).error().detail,
                 crashed);
        QCOMPARE(answerOf(process.readDerived({path("hang")})).error().detail,
                 u"The object could not be read: the decoder took more than 1 s."_s);
    }

    void hostileMessagesAreRefused()
    {
        using namespace dicom::protocol;
        QVERIFY(tests::makeStructures(path("derived"), {{.roi = 1, .source = {}, .points = "-10\\-20\\15"}}));
        const auto said = read();
        const Result<QList<SliceOverlay>> overlays = QList<SliceOverlay> {on(1)};
        const QByteArray messages[] {
            encoded(DerivedRequest {{path("derived")}}).sliced(4),
            encoded(OverlayRequest {.object = {path("derived"), QByteArray("x")}, .slices = {{{slice(1)}}}}).sliced(4),
            encoded(said).sliced(4), encoded(overlays).sliced(4)};
        QCOMPARE(derivedRequestFrom(messages[0])->object.path, path("derived"));
        QCOMPARE(overlayRequestFrom(messages[1])->slices.at(0).object.path, slice(1));
        QCOMPARE(**derivedFrom(messages[2]), *said);
        QCOMPARE(**overlaysFrom(messages[3]), *overlays);
        const auto isUnderstood = [](const QByteArray &message) {
            return derivedRequestFrom(message) || overlayRequestFrom(message) || derivedFrom(message) ||
                   overlaysFrom(message);
        };
        for (const QByteArray &whole : messages) {
            QVERIFY(isUnderstood(whole));
            QVERIFY(!isUnderstood(whole + 'x'));
            for (qsizetype length = 0; length < whole.size(); ++length)
                QVERIFY(!isUnderstood(whole.first(length)));
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray broken = whole;
                broken[at] = char(broken.at(at) ^ 0xff);
                isUnderstood(broken); // any answer will do, no crash will
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDerivedProcess)
#include "tst_derivedprocess.moc"
