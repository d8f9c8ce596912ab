// SPDX-License-Identifier: Apache-2.0
#include "archive/multipartreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tcia;
using archive::MultipartReader;

// Multipart bodies as servers send them, and as they break.
class MultipartTest : public QObject
{
    Q_OBJECT

    struct Read
    {
        QList<QByteArray> parts;
        Result<void> result;
        bool isComplete = false;
    };

    //! Reads a body in pieces of that size.
    static Read read(const QByteArray &body, qsizetype piece, const QByteArray &boundary = "b")
    {
        Read got;
        MultipartReader reader(boundary, {.begin =
                                              [&] {
                                                  got.parts << QByteArray();
                                                  return Result<void>();
                                              },
                                          .write =
                                              [&](QByteArrayView bytes) {
                                                  got.parts.last().append(bytes);
                                                  return Result<void>();
                                              }});
        for (qsizetype at = 0; got.result && at < body.size(); at += piece)
            got.result = reader.add(QByteArrayView(body).sliced(at, qMin(piece, body.size() - at)));
        got.isComplete = reader.isComplete();
        return got;
    }

private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("boundary");
        QTest::newRow("bare") << u"multipart/related; type=\"application/dicom\"; boundary=a-b"_s << "a-b"_ba;
        QTest::newRow("quoted") << u"multipart/related;boundary=\"a b:c?\";type=\"application/dicom\""_s << "a b:c?"_ba;
        QTest::newRow("escaped") << u"Multipart/Related; Boundary=\"a\\\"b\""_s << "a\"b"_ba;
        QTest::newRow("within another value")
            << u"multipart/related; start=\"x; boundary=no\"; boundary=yes"_s << "yes"_ba;
        QTest::newRow("blanks") << u"multipart/related ; boundary = b1 ; x=y"_s << "b1"_ba;
        QTest::newRow("none") << u"multipart/related; type=x"_s << ""_ba;
        QTest::newRow("not multipart") << u"application/dicom; boundary=b"_s << ""_ba;
        QTest::newRow("too long") << QString(u"multipart/related; boundary="_s + QString(300, u'b')) << ""_ba;
    }

    void boundaries()
    {
        QFETCH(QString, type);
        QTEST(MultipartReader::boundaryOf(type), "boundary");
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QByteArray>>("parts");
        using Parts = QList<QByteArray>;
        QTest::newRow("two") << "--b\r\nContent-Type: application/dicom\r\nContent-Length: 3\r\n\r\none\r\n"
                                "--b\r\nContent-Type: application/dicom\r\n\r\ntwo\r\n--b--\r\n"_ba
                             << Parts {"one", "two"};
        QTest::newRow("without a line end") << "--b\r\n\r\none\r\n--b--"_ba << Parts {"one"};
        QTest::newRow("without headers") << "--b\r\n\r\none\r\n--b--\r\n"_ba << Parts {"one"};
        QTest::newRow("text around") << "hello\r\n\r\n--b\r\nx: y\r\n\r\none\r\n--b--\r\nbye"_ba << Parts {"one"};
        QTest::newRow("lower case") << "\r\n--b\r\ncontent-length: 3\r\n\r\none\r\n--b--\r\n"_ba << Parts {"one"};
        QTest::newRow("bare line ends") << "--b\nx: y\n\none\r\n--b--\n"_ba << Parts {"one"};
        QTest::newRow("blanks after the boundary") << "--b \t\r\n\r\none\r\n--b--\r\n"_ba << Parts {"one"};
        QTest::newRow("empty") << "--b\r\nx: y\r\n\r\n\r\n--b--\r\n"_ba << Parts {""};
        QTest::newRow("none") << "--b--\r\n"_ba << Parts {};
        QTest::newRow("almost a boundary")
            << "--b\r\n\r\none\r\n--bee\r\n--\r\n-b\r\n--b--\r\n"_ba << Parts {"one\r\n--bee\r\n--\r\n-b"};
        QTest::newRow("binary") << "--b\r\n\r\n\0\r\r\n\n\xff\r\n--\r\n--b--"_ba << Parts {"\0\r\r\n\n\xff\r\n--"_ba};
    }

    // Whatever the pieces in which it arrives.
    void bodies()
    {
        QFETCH(QByteArray, body);
        for (qsizetype piece = 1; piece <= body.size(); ++piece) {
            const Read got = read(body, piece);
            QVERIFY2(got.result, got.result ? "" : qPrintable(got.result.error().detail));
            QVERIFY(got.isComplete);
            QTEST(got.parts, "parts");
        }
    }

    void cutBodies()
    {
        const QByteArray body = "--b\r\nContent-Length: 3\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--"_ba;
        for (qsizetype size = 0; size < body.size(); ++size) {
            const Read got = read(body.first(size), 7);
            QVERIFY(got.result);
            QVERIFY2(!got.isComplete, "without the closing boundary");
        }
    }

    void brokenBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("shorter than announced")
            << "--b\r\nContent-Length: 4\r\n\r\none\r\n--b--"_ba << Error::Kind::Incomplete;
        QTest::newRow("longer than announced")
            << "--b\r\nContent-Length: 2\r\n\r\none\r\n--b--"_ba << Error::Kind::BadArchive;
        QTest::newRow("endless text before") << QByteArray(70'000, 'x') << Error::Kind::BadAnswer;
        QTest::newRow("endless text after") << "--b--\r\n"_ba + QByteArray(70'000, 'x') << Error::Kind::BadAnswer;
        QTest::newRow("endless headers") << "--b\r\n"_ba + QByteArray(20'000, 'x') << Error::Kind::BadAnswer;
        QTest::newRow("another boundary") << "--bee\r\n\r\none\r\n--bee--"_ba << Error::Kind::BadAnswer;
    }

    void brokenBodies()
    {
        QFETCH(QByteArray, body);
        const Read got = read(body, 1000);
        QVERIFY(!got.result);
        QTEST(got.result.error().kind, "kind");
    }

    // The error of who takes the parts ends the reading.
    void sinkErrors()
    {
        int written = 0;
        MultipartReader reader("b", {.begin = [] { return Result<void>(); },
                                     .write = [&](QByteArrayView) -> Result<void> {
                                         ++written;
                                         return failure(Error::Kind::NoSpace, {});
                                     }});
        const auto result = reader.add("--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--");
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NoSpace);
        QCOMPARE(written, 1);
    }
};

QTEST_GUILESS_MAIN(MultipartTest)
#include "tst_multipart.moc"
