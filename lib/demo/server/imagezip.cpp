// SPDX-License-Identifier: Apache-2.0
#include "demo/server/imagezip.h"

#include "demo/content/random.h"
#include "demo/images/dicomfile.h"
#include "demo/server/jsonwriter.h"
#include "demo/server/zipwriter.h"

#include <QCryptographicHash>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

QByteArray attachment(const char *before, const QString &name)
{
    return QByteArray("attachment;") + before + "filename=\"" + name.toUtf8() + '"';
}

//! The images of a series in order, with what a fault does to them.
class Images
{
public:
    Images(const QList<AnswerRow> &rows, ImageFault fault)
        : m_series(rows.isEmpty() ? nullptr : rows.first().series), m_fault(fault)
    {
    }

    int promised() const { return m_series == nullptr ? 0 : m_series->images; }
    int packed() const { return m_fault.dropImages ? promised() * 2 / 3 : promised(); }
    QString uid(int image) const { return sopUid(*m_series, image); }

    //! `sum` gets the checksum of the image as it is on the server's disk.
    QByteArray bytes(int image, QByteArray *sum = nullptr) const
    {
        QByteArray file = dicomFile(*m_series, image);
        if (sum != nullptr)
            *sum = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
        if (m_fault.alterImage && image == 0)
            file[file.size() / 2] = static_cast<char>(file.at(file.size() / 2) ^ 1);
        return file;
    }

private:
    const SeriesEntry *m_series;
    ImageFault m_fault;
};

QByteArray licenceText(const CollectionEntry &collection)
{
    return u"License\n\nThe %1 collection is distributed under the %2 (%3). \nBy downloading the data, you agree to "
           u"abide by terms "
           "of this license.\n\nEverything in this archive is synthetic and shows nobody.\n"_s
               .arg(collection.name, collection.licenseName, collection.licenseUri)
               .toUtf8();
}

//! In no order, as from a hash table, but the same every time.
QByteArray sumsFile(QList<std::pair<QString, QByteArray>> sums, bool wrong)
{
    Random random(static_cast<quint64>(sums.size()));
    for (qsizetype left = sums.size(); left > 1; --left)
        sums.swapItemsAt(left - 1, random.below(static_cast<int>(left)));
    QByteArray text = "Filename,MD5Hash\n";
    for (const auto &[name, sum] : sums)
        text +=
            name.toUtf8() + ',' + (wrong ? QCryptographicHash::hash(sum, QCryptographicHash::Md5).toHex() : sum) + '\n';
    return text;
}

QString numberedName(const NumberedImages &wanted, int image, int of)
{
    if (!wanted.orderedNames)
        return u"%1.dcm"_s.arg(image + 1, 8, 10, '0'_L1);
    return u"1-%1.dcm"_s.arg(image + 1, qMax(2, static_cast<int>(QString::number(of).size())), 10, '0'_L1);
}

} // namespace

EngineReply imagesAndResults(const QList<AnswerRow> &rows, ImageFault fault)
{
    const Images images(rows, fault);
    EngineReply reply {.type = "application/zip"};
    reply.headers = {{"Content-Disposition", attachment("", u"images-%1.zip"_s.arg(images.promised()))},
                     {"imageCount", QByteArray::number(images.promised())}};
    reply.stream = [images, fault](const ByteSink &sink) {
        ZipWriter zip(sink, fault.flipByte);
        QStringList results;
        bool wanted = zip.add(u"images/"_s);
        for (int i = 0; i < images.promised(); ++i) {
            const bool there = i < images.packed();
            if (there)
                wanted = wanted && zip.add(u"images/%1.dcm"_s.arg(i), images.bytes(i));
            results.append(u"{\"sop_instance_uid\":%1,\"file\":%2}"_s.arg(
                jsonString(images.uid(i)), jsonString(there ? u"images/%1.dcm"_s.arg(i) : u"error retrieving file"_s)));
            if (!wanted)
                return false;
        }
        return zip.add(u"results.json"_s, (u'[' + results.join(u',') + u']').toUtf8()) && zip.finish();
    };
    return reply;
}

EngineReply imagesBelowDot(const QList<AnswerRow> &rows, ImageFault fault)
{
    const Images images(rows, fault);
    EngineReply reply {.type = "application/zip"};
    reply.headers = {{"Content-Disposition", attachment("", u"bindaas-blob-download.zip"_s)}};
    reply.stream = [images, fault](const ByteSink &sink) {
        ZipWriter zip(sink, fault.flipByte);
        bool wanted = zip.add(u"./"_s);
        for (int i = 0; i < images.packed() && wanted; ++i) // the second number is the file's name on the server's disk
            wanted = zip.add(u"./%1-%2.dcm"_s.arg(i + 1).arg(images.promised() - i), images.bytes(i));
        return wanted && zip.finish();
    };
    return reply;
}

EngineReply numberedImages(const QList<AnswerRow> &rows, const NumberedImages &wanted)
{
    const Images images(rows, wanted.fault);
    const AnswerRow series = rows.first();
    EngineReply reply {.type = "application/octet-stream"};
    reply.headers = {{"Content-Disposition", attachment(" ", series.series->record.seriesUid + u".zip"_s)}};
    reply.stream = [images, wanted, series](const ByteSink &sink) {
        ZipWriter zip(sink, wanted.fault.flipByte);
        QList<std::pair<QString, QByteArray>> sums;
        bool wantsMore = !wanted.licence || zip.add(u"LICENSE"_s, licenceText(*series.collection));
        for (int i = 0; i < images.packed() && wantsMore; ++i) {
            const QString name = numberedName(wanted, i, images.promised());
            QByteArray sum;
            wantsMore = zip.add(name, images.bytes(i, wanted.sums ? &sum : nullptr));
            sums.emplaceBack(name, sum);
        }
        if (wanted.sums && !wanted.fault.noSums)
            wantsMore = wantsMore && zip.add(u"md5hashes.csv"_s, sumsFile(sums, wanted.fault.wrongSums));
        return wantsMore && zip.finish();
    };
    return reply;
}

EngineReply singleImage(const AnswerRow &row, const QString &fileName)
{
    return {.type = "application/dicom",
            .body = dicomFile(*row.series, row.image),
            .headers = {{"Content-Disposition", attachment(" ", fileName)}}};
}

} // namespace tcia::demo
