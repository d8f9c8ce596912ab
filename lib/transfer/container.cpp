// SPDX-License-Identifier: Apache-2.0
#include "transfer/container.h"

#include "core/parallelfor.h"
#include "core/platform/directory.h"
#include "core/reason.h"
#include "storage/archiveentries.h"
#include "storage/distinctnames.h"
#include "storage/stagedpath.h"
#include "transfer/proof.h"
#include "transfer/spooledimages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

Result<void> compare(const Digest &promised, const storage::UnpackedFile &image)
{
    const Digest made =
        promised.kind() == Digest::Kind::Size ? Digest::size(image.size) : find(image.digests, promised.kind());
    if (promised.isNone() || promised == made)
        return {};
    const QString what = promised.kind() == Digest::Kind::Md5    ? english<QT_TRANSLATE_NOOP("Reasons", "MD5 sum")>()
                         : promised.kind() == Digest::Kind::Size ? english<QT_TRANSLATE_NOOP("Reasons", "size")>()
                                                                 : u"CRC"_s;
    return failure(Error::Kind::BadArchive,
                   english<QT_TRANSLATE_NOOP("Reasons", "%1 does not match the server's %2.")>().arg(image.name, what));
}

//! With the prefix of files, or as old ones without it: with an element of group 2 or 8, in either byte order.
bool beginsLikeDicom(QByteArrayView begin)
{
    constexpr qsizetype preamble = 128;
    if (begin.sliced(qMin(preamble, begin.size())).startsWith("DICM"))
        return true;
    const auto isGroup = [](char high, char low) { return high == 0 && (low == 2 || low == 8); };
    return begin.size() > 8 && (isGroup(begin[1], begin[0]) || isGroup(begin[0], begin[1]));
}

Result<void> create(const Directory &root, const QString &path, const QByteArray &content)
{
    const auto file = root.file(path, Directory::Mode::Create);
    return file ? writeAll(**file, content) : failure(file.error());
}

// Stages individually fetched images in one folder.
class ImageStage
{
public:
    ImageStage(Spool &spool, const QString &into, const storage::ExpectedContent &expected,
               const std::atomic_bool &cancelled, const storage::UnpackOptions &options)
        : m_spool(spool), m_into(into), m_expected(expected), m_cancelled(cancelled), m_options(options)
    {
    }

    Result<storage::UnpackResult> run();

private:
    Result<void> name();
    Result<void> checkAll();
    Result<void> check(size_t first, SpooledImages &images);
    Result<void> check(size_t index, const SpooledImage &read);
    Result<void> order();
    Result<void> move();
    Digest::Kind proofOf(size_t index) const;
    Result<void> checkBegin(size_t index, QByteArrayView begin) const;

    Spool &m_spool;
    const QString &m_into;
    const storage::ExpectedContent &m_expected;
    const std::atomic_bool &m_cancelled;
    const storage::UnpackOptions &m_options;
    QList<storage::UnpackedFile> m_files;
    std::vector<char> m_isWrong; //!< by object; of one thread each
};

Result<storage::UnpackResult> ImageStage::run()
{
    for (const auto step : {&ImageStage::name, &ImageStage::checkAll, &ImageStage::order, &ImageStage::move})
        if (const auto done = (this->*step)(); !done) {
            for (size_t index = 0; index < m_isWrong.size(); ++index)
                if (m_isWrong[index])
                    m_spool.drop(index);
            return failure(done.error());
        }
    storage::UnpackResult unpacked {.files = m_files, .licence = {}, .bytes = 0, .proof = Digest::Kind::Md5};
    for (size_t index = 0; index < m_spool.count(); ++index) {
        unpacked.bytes += m_files[qsizetype(index)].size;
        unpacked.proof = qMin(unpacked.proof, proofOf(index));
    }
    if (unpacked.bytes != m_expected.totalBytes.value_or(unpacked.bytes)) // each has the size of the listing
        unpacked.remark = english<QT_TRANSLATE_NOOP("Reasons", "The images have %1 bytes, %2 were announced.")>()
                              .arg(unpacked.bytes)
                              .arg(*m_expected.totalBytes);
    return unpacked;
}

// Names come from a listing, which is validated like an archive's directory; those that differ in case only, or that
// are alike once they are shortened, are made to differ.
Result<void> ImageStage::name()
{
    storage::DistinctNames names;
    for (size_t index = 0; index < m_spool.count(); ++index) {
        const auto name = storage::plainName(m_spool.object(index).name);
        if (!name)
            return failure(name.error());
        if (name->isEmpty())
            return failure(Error::Kind::BadArchive,
                           english<QT_TRANSLATE_NOOP("Reasons", "A file of the series has no name.")>());
        m_files << storage::UnpackedFile {.name = names.add(*name) ? *name : names.numbered(*name),
                                          .key = m_spool.object(index).key};
    }
    m_isWrong.resize(m_spool.count());
    return checkListed(m_files.size(), m_expected.imageCount);
}

// As archives name theirs: 1-001.dcm. Without a number for each, or without a source that names its objects by other
// things than their order, they keep their own names.
Result<void> ImageStage::order()
{
    if (!m_options.instanceOf || std::ranges::any_of(m_files, [](const auto &file) { return file.key.isEmpty(); }))
        return {};
    std::vector<std::pair<qint64, qsizetype>> sorted; // instance number and object
    for (qsizetype index = 0; index < m_files.size(); ++index) {
        const Count instance = m_options.instanceOf(m_spool.file(size_t(index))->path);
        if (!instance)
            return {};
        sorted.emplace_back(*instance, index);
    }
    std::ranges::sort(sorted);
    const int digits = qMax(2, int(QString::number(m_files.size()).size()));
    for (size_t at = 0; at < sorted.size(); ++at)
        m_files[sorted[at].second].name = u"1-%1.dcm"_s.arg(at + 1, digits, 10, QLatin1Char('0'));
    return {};
}

Result<void> ImageStage::checkAll()
{
    const qsizetype groups = qsizetype((m_spool.count() + SpooledImages::atATime - 1) / SpooledImages::atATime);
    return parallelFor(
        m_options.helpers, groups,
        [this] {
            return [this, images = SpooledImages(m_spool, m_options.memory, m_cancelled)](qsizetype group) mutable {
                return check(size_t(group) * SpooledImages::atATime, images);
            };
        },
        1);
}

//! The group of images that begins with `first`. All of them are compared: each wrong one is to be fetched again.
Result<void> ImageStage::check(size_t first, SpooledImages &images)
{
    const auto read = images.read(first, qMin(SpooledImages::atATime, m_spool.count() - first));
    if (!read)
        return failure(read.error());
    Result<void> outcome;
    for (size_t i = 0; i < read->size(); ++i) {
        const auto checked = check(first + i, (*read)[i]);
        if (!checked && outcome)
            outcome = checked;
        if (checked && m_options.onFile)
            m_options.onFile();
    }
    return outcome;
}

Result<void> ImageStage::check(size_t index, const SpooledImage &read)
{
    if (const auto begun = checkBegin(index, read.begin); !begun)
        return begun;
    storage::UnpackedFile &image = m_files[qsizetype(index)];
    image.size = read.size;
    image.digests = read.digests;
    if (const auto right = compare(m_spool.object(index).digest, image); !right) {
        m_isWrong[index] = true;
        return right;
    }
    auto seen = storage::inspect(m_options, image.name, m_spool.file(index)->path, read.content);
    const bool isOfContent =
        !seen && (seen.error().kind == Error::Kind::BadArchive || seen.error().kind == Error::Kind::Incomplete);
    if (isOfContent && proofOf(index) == Digest::Kind::Md5) {
        seen.error().kind = Error::Kind::Usage; // these are the server's bytes, which do not change
        seen.error().consequence =
            english<QT_TRANSLATE_NOOP("Reasons", "The server has it like this, so another download does not help.")>();
    }
    return seen;
}

// Nothing else tells an image from an error that a server sent in its place.
Result<void> ImageStage::checkBegin(size_t index, QByteArrayView begin) const
{
    if (proofOf(index) != Digest::Kind::None || beginsLikeDicom(begin))
        return {};
    return failure(Error::Kind::BadArchive,
                   english<QT_TRANSLATE_NOOP("Reasons", "The server sent something else instead of an image.")>());
}

Digest::Kind ImageStage::proofOf(size_t index) const
{
    const archive::FetchObject &object = m_spool.object(index);
    if (!object.digest.isNone())
        return object.digest.kind();
    return object.size ? Digest::Kind::Size : Digest::Kind::None;
}

// Spool files are renamed instead of copied. Small objects are in memory and written here.
Result<void> ImageStage::move()
{
    const auto into = storage::StagedPath::of(m_into);
    if (!into)
        return failure(into.error());
    if (const auto made = into->makeEmptyFolder(); !made)
        return failure(made.error());
    for (size_t index = 0; index < m_spool.count(); ++index) {
        const QString path = into->relative + u'/' + m_files[qsizetype(index)].name;
        const QByteArray &bytes = m_spool.file(index)->bytes;
        const auto moved =
            bytes.isEmpty() ? into->root.rename(m_spool.pathOf(index), path) : create(into->root, path, bytes);
        if (moved)
            continue;
        into->removeFolder();
        return moved;
    }
    return {};
}

} // namespace

Result<storage::UnpackResult> stage(Spool &spool, const QString &into, const storage::ExpectedContent &expected,
                                    const std::atomic_bool &cancelled, const storage::UnpackOptions &options)
{
    const auto holds = [&](archive::Container container) {
        return std::ranges::all_of(spool.plan().objects,
                                   [container](const auto &object) { return object.container == container; });
    };
    if (spool.count() == 1 && holds(archive::Container::Zip)) {
        storage::UnpackOptions named = options;
        named.suffix = spool.object(0).suffix;
        return storage::unpackImages(*spool.file(0), into, expected, cancelled, named);
    }
    if (holds(archive::Container::Image))
        return ImageStage(spool, into, expected, cancelled, options).run();
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "A series is fetched as one ZIP or as images, not as both.")>());
}

} // namespace tcia::transfer
