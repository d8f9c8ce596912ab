// SPDX-License-Identifier: Apache-2.0
#include "core/md5.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tcia;

namespace {

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(1321);
    QByteArray bytes(size, Qt::Uninitialized);
    std::ranges::generate(bytes, [&] { return char(random()); });
    return bytes;
}

const QByteArray bytes = randomBytes(400'000);

//! Contents of these sizes, each at another offset, so that most of them are not aligned.
std::vector<QByteArrayView> contentsOf(const std::vector<qsizetype> &sizes)
{
    std::vector<QByteArrayView> contents;
    for (const qsizetype size : sizes)
        contents.push_back(QByteArrayView(bytes).sliced(qsizetype(contents.size()), size));
    return contents;
}

//! The sizes of the contents whose sums differ from those that Qt computes.
QList<qsizetype> wrongOf(const std::vector<QByteArrayView> &contents)
{
    const QList<Digest> sums = md5Of(contents);
    QList<qsizetype> wrong;
    for (qsizetype i = 0; i < qsizetype(contents.size()); ++i) {
        const QByteArrayView content = contents[size_t(i)];
        if (sums.value(i) != Digest::md5(QCryptographicHash::hash(content, QCryptographicHash::Md5)))
            wrong << content.size();
    }
    return wrong;
}

} // namespace

class TestMd5 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedDigests()
    {
        const std::vector<QByteArrayView> contents = contentsOf({0, 1, 63, 64, 1000, 300'000});
        const std::vector<Digests> digests = recordedDigestsOf(contents);
        QCOMPARE(digests.size(), contents.size());
        for (size_t i = 0; i < contents.size(); ++i)
            QCOMPARE(digests[i], digestsOf(contents[i]));
    }

    // RFC 1321, appendix A.5.
    void testSuite()
    {
        const std::vector<std::pair<QByteArrayView, QString>> suite {
            {"", u"d41d8cd98f00b204e9800998ecf8427e"_s},
            {"a", u"0cc175b9c0f1b6a831c399e269772661"_s},
            {"abc", u"900150983cd24fb0d6963f7d28e17f72"_s},
            {"message digest", u"f96b697d7cb7938d525a2f31aaf161d0"_s},
            {"abcdefghijklmnopqrstuvwxyz", u"c3fcd3d76192e4007dfb496cca67e13b"_s},
            {"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", u"d174ab98d277d9f5a5611c2c9f419d9f"_s},
            {"12345678901234567890123456789012345678901234567890123456789012345678901234567890",
             u"57edf4a22be3c955ac49da2e2107b67a"_s},
        };
        std::vector<QByteArrayView> contents;
        QStringList expected, sums;
        for (const auto &[content, sum] : suite) {
            QCOMPARE(md5Of(std::array {content}).first().hex(), sum);
            QCOMPARE(md5Of(std::array {content, content, content, content}),
                     QList<Digest>(4, Digest::fromHex(Digest::Kind::Md5, sum)));
            contents.push_back(content);
            expected << sum;
        }
        for (const Digest &sum : md5Of(contents))
            sums << sum.hex();
        QCOMPARE(sums, expected);
        QCOMPARE(md5Of({}), QList<Digest>());
    }

    // Up to three blocks and a bit: all positions of the padding, in lanes that end together, soon after another, or
    // are taken by the next content.
    void everyLength()
    {
        constexpr qsizetype longest = 200;
        std::vector<qsizetype> all(size_t(longest) + 1);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(wrongOf(contentsOf(all)), {});
        for (const qsizetype size : all) {
            QCOMPARE(wrongOf(contentsOf({size, size, size, size})), {});
            QCOMPARE(wrongOf(contentsOf({size, longest - size, size + 1, longest, size})), {});
        }
    }

    void anyNumberOfVeryDifferentLengths()
    {
        const std::vector<qsizetype> sizes {64, 300'000, 0, 65'536, 55, 65'535, 1, 100'000, 56};
        for (size_t count = 0; count <= sizes.size(); ++count)
            for (size_t first = 0; first + count <= sizes.size(); ++first)
                QCOMPARE(
                    wrongOf(contentsOf({sizes.begin() + qsizetype(first), sizes.begin() + qsizetype(first + count)})),
                    {});
    }

    void randomLengths()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 300; ++round) {
            std::vector<qsizetype> sizes(size_t(random.bounded(1, 10)));
            std::ranges::generate(sizes, [&] { return random.bounded(random.bounded(1, 4000)); });
            QCOMPARE(wrongOf(contentsOf(sizes)), {});
        }
    }
};

QTEST_GUILESS_MAIN(TestMd5)
#include "tst_md5.moc"
