// SPDX-License-Identifier: Apache-2.0
#include "core/md5.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

// MD5 (RFC 1321, whose sections are cited below) of four contents at a time. Each of its 64 steps waits for the one
// before, so a processor hashes one content at a fraction of its speed, whatever the code. Steps of independent
// contents need not wait for each other: each content has a lane of 128-bit registers. Distributions package no library
// that does this.
namespace tcia {

namespace {

struct Job
{
    QByteArrayView content;
    Digest *sum;
};

void hashAlone(const Job &job)
{
    *job.sum = Digest::md5(QCryptographicHash::hash(job.content, QCryptographicHash::Md5));
}

#if defined(__GNUC__) // vector extensions of gcc and clang, on any processor

using Word = quint32;
using Words __attribute__((vector_size(md5Lanes * sizeof(Word)))) = Word; // one of each lane

constexpr qsizetype blockSize = 64; // bytes

using State = std::array<Words, 4>;                                                     // A, B, C, D
using Blocks = std::array<const char *, size_t(md5Lanes)>;                              // one of each lane
constexpr std::array<Word, 4> initial {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}; // section 3.3

struct Round // of 16 steps, section 3.4
{
    Words (*mix)(Words x, Words y, Words z);
    int stride, first; // step i takes word (first + i * stride) modulo 16 of the block
    std::array<int, 4> shifts;
};
constexpr std::array<Round, 4> rounds {{
    {[](Words x, Words y, Words z) { return (x & y) | (~x & z); }, 1, 0, {7, 12, 17, 22}},
    {[](Words x, Words y, Words z) { return (x & z) | (y & ~z); }, 5, 1, {5, 9, 14, 20}},
    {[](Words x, Words y, Words z) { return x ^ y ^ z; }, 3, 5, {4, 11, 16, 23}},
    {[](Words x, Words y, Words z) { return y ^ (x | ~z); }, 7, 0, {6, 10, 15, 21}},
}};
// The integer parts of 2^32 * |sin(i)|, i from 1.
constexpr std::array<Word, 64> sines {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

template <int i>
void step(State &state, const std::array<Words, 16> &block)
{
    constexpr Round round = rounds[i / 16];
    constexpr int word = (round.first + i * round.stride) % 16, shift = round.shifts[i % 4];
    const auto [a, b, c, d] = state;
    const Words sum = (a + block[word] + sines[i]) + round.mix(b, c, d);
    state = {d, b + ((sum << shift) | (sum >> (32 - shift))), b, c};
}

template <int... i>
void allSteps(State &state, const std::array<Words, 16> &block, std::integer_sequence<int, i...>)
{
    (step<i>(state, block), ...);
}

void addBlocks(State &state, const Blocks &blocks)
{
    std::array<Words, 16> words;
    for (size_t i = 0; i < words.size(); ++i) {
        static_assert(md5Lanes == 4);
        const auto of = [&](size_t lane) { return qFromLittleEndian<Word>(blocks[lane] + i * sizeof(Word)); };
        words[i] = Words {of(0), of(1), of(2), of(3)};
    }
    State added = state;
    allSteps(added, words, std::make_integer_sequence<int, 64>());
    for (size_t i = 0; i < state.size(); ++i)
        state[i] += added[i];
}

// Delivers the blocks of a content: whole ones, then one or two of its last bytes, padding and its length (sections 3.1
// and 3.2).
class Lane
{
public:
    Lane() = default; // idle: its blocks mean nothing
    explicit Lane(const Job &job) : m_job(job), m_whole(job.content.size() / blockSize)
    {
        const QByteArrayView rest = job.content.sliced(m_whole * blockSize);
        const qsizetype padded = rest.size() + 1 + qsizetype(sizeof(quint64)) <= blockSize ? 1 : 2;
        *std::ranges::copy(rest, m_end.begin()).out = '\x80';
        qToLittleEndian(quint64(job.content.size()) * 8, m_end.data() + padded * blockSize - sizeof(quint64));
        m_count = m_whole + padded;
    }

    bool isIdle() const { return !m_job.sum; }
    bool isAtEnd() const { return m_next == m_count; }
    const char *next()
    {
        if (isIdle())
            return m_end.data();
        const qsizetype block = m_next++;
        return block < m_whole ? m_job.content.data() + block * blockSize
                               : m_end.data() + (block - m_whole) * blockSize;
    }
    void finish(const std::array<char, 16> &sum)
    {
        *m_job.sum = Digest::md5(sum);
        *this = Lane();
    }

private:
    Job m_job {};
    qsizetype m_whole = 0, m_next = 0, m_count = 0; // blocks
    std::array<char, 2 * blockSize> m_end {};
};

std::array<char, 16> sumOf(const State &state, size_t lane) // section 3.5
{
    std::array<char, 16> sum;
    for (size_t i = 0; i < state.size(); ++i)
        qToLittleEndian(Word(state[i][lane]), sum.data() + i * sizeof(Word));
    return sum;
}

// A lane whose content ends takes the next one.
void hashInLanes(std::span<const Job> jobs)
{
    std::array<Lane, size_t(md5Lanes)> lanes;
    State state {};
    Blocks blocks {};
    for (size_t begun = 0, left = jobs.size(); left > 0;) {
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            if (lanes[lane].isIdle() && begun < jobs.size()) {
                lanes[lane] = Lane(jobs[begun++]);
                for (size_t i = 0; i < state.size(); ++i)
                    state[i][lane] = initial[i];
            }
            blocks[lane] = lanes[lane].next();
        }
        addBlocks(state, blocks);
        for (size_t lane = 0; lane < lanes.size(); ++lane)
            if (!lanes[lane].isIdle() && lanes[lane].isAtEnd()) {
                lanes[lane].finish(sumOf(state, lane));
                --left;
            }
    }
}

#else

void hashInLanes(std::span<const Job> jobs) { std::ranges::for_each(jobs, hashAlone); }

#endif

} // namespace

QList<Digest> md5Of(std::span<const QByteArrayView> contents)
{
    QList<Digest> sums {qsizetype(contents.size())};
    std::vector<Job> jobs;
    qsizetype bytes = 0;
    for (size_t i = 0; i < contents.size(); ++i) {
        jobs.push_back({.content = contents[i], .sum = &sums[qsizetype(i)]});
        bytes += contents[i].size();
    }
    std::ranges::sort(jobs, std::greater<>(), [](const Job &job) { return job.content.size(); });
    std::span<const Job> left = jobs;
    // A lane has about half the speed of a content alone: one that is longer than the others together is not for lanes.
    for (; !left.empty() && left.front().content.size() > bytes / 2; left = left.subspan(1)) {
        hashAlone(left.front());
        bytes -= left.front().content.size();
    }
    hashInLanes(left);
    return sums;
}

std::vector<Digests> recordedDigestsOf(std::span<const QByteArrayView> contents)
{
    static_assert(recordedKinds == std::array {Digest::Kind::Crc32, Digest::Kind::Md5});
    const QList<Digest> sums = md5Of(contents);
    std::vector<Digests> digests;
    for (size_t i = 0; i < contents.size(); ++i)
        digests.push_back(
            {Digest::crc32(libdeflate_crc32(0, contents[i].data(), size_t(contents[i].size()))), sums[qsizetype(i)]});
    return digests;
}

} // namespace tcia
