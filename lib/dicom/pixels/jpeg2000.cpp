// SPDX-License-Identifier: Apache-2.0
#include "dicom/pixels/jpeg2000.h"

#include "core/reason.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr OPJ_SIZE_T piece = 64 * 1024; // OpenJPEG reads by

//! A position in the bytes being decoded.
struct Source
{
    QByteArrayView bytes;
    OPJ_SIZE_T at = 0;
};

OPJ_SIZE_T readSource(void *buffer, OPJ_SIZE_T wanted, void *data)
{
    auto &source = *static_cast<Source *>(data);
    const OPJ_SIZE_T left = OPJ_SIZE_T(source.bytes.size()) - source.at;
    if (left == 0)
        return OPJ_SIZE_T(-1); // OpenJPEG's end of data
    const OPJ_SIZE_T got = qMin(left, wanted);
    std::memcpy(buffer, source.bytes.data() + source.at, got);
    source.at += got;
    return got;
}

OPJ_OFF_T skipSource(OPJ_OFF_T by, void *data)
{
    auto &source = *static_cast<Source *>(data);
    const OPJ_OFF_T left = OPJ_OFF_T(source.bytes.size()) - OPJ_OFF_T(source.at);
    if (by < 0 || left == 0)
        return -1;
    const OPJ_OFF_T skipped = qMin(by, left);
    source.at += OPJ_SIZE_T(skipped);
    return skipped;
}

OPJ_BOOL seekSource(OPJ_OFF_T to, void *data)
{
    auto &source = *static_cast<Source *>(data);
    if (to < 0 || to > OPJ_OFF_T(source.bytes.size()))
        return OPJ_FALSE;
    source.at = OPJ_SIZE_T(to);
    return OPJ_TRUE;
}

//! OpenJPEG reports the reason of a failure as text only.
void noteLackOfMemory(const char *message, void *data)
{
    const QByteArrayView words(message);
    if (words.contains("memory") || words.contains("exceeds system limits"))
        *static_cast<bool *>(data) = true;
}

struct Free
{
    void operator()(opj_codec_t *codec) const { opj_destroy_codec(codec); }
    void operator()(opj_image_t *image) const { opj_image_destroy(image); }
};
struct FreeStream
{
    void operator()(opj_stream_t *stream) const { opj_stream_destroy(stream); }
};
using Image = std::unique_ptr<opj_image_t, Free>;

tl::unexpected<Error> invalid(const QString &path, const QString &why)
{
    return failure(Error::Kind::BadArchive,
                   english<QT_TRANSLATE_NOOP("Reasons", "The pixels cannot be decoded: %1.")>().arg(why),
                   {.path = path});
}

//! Whether the image's components match the file's attributes.
Result<void> checkImage(const opj_image_t &image, const PixelLayout &layout, const QString &path)
{
    if (image.numcomps < OPJ_UINT32(layout.samples))
        return invalid(path, english<QT_TRANSLATE_NOOP("Reasons", "the JPEG 2000 image has %1 of %2 components")>()
                                 .arg(image.numcomps)
                                 .arg(layout.samples));
    for (qint64 i = 0; i < layout.samples; ++i) {
        const opj_image_comp_t &component = image.comps[i];
        if (component.w != OPJ_UINT32(layout.columns) || component.h != OPJ_UINT32(layout.rows))
            return failure(
                Error::Kind::BadArchive,
                english<QT_TRANSLATE_NOOP("Reasons", "The pixels do not have the size given in the file.")>(),
                {.path = path});
        if (component.prec == 0 || component.prec > 32 || component.prec != image.comps[0].prec ||
            component.sgnd != image.comps[0].sgnd)
            return invalid(path,
                           english<QT_TRANSLATE_NOOP("Reasons", "the components of the JPEG 2000 image differ")>());
    }
    return {};
}

template <typename Sample>
void copyComponent(const opj_image_comp_t &component, qint64 pixels, char *to)
{
    for (qint64 i = 0; i < pixels; ++i) {
        const auto sample = Sample(component.data[i]);
        std::memcpy(to + i * qint64(sizeof sample), &sample, sizeof sample);
    }
}

Result<Image> decoded(QByteArrayView bytes, const PixelLayout &layout, const QString &path)
{
    const bool isBoxed = bytes.startsWith(QByteArrayView("\0\0\0\x0cjP  ", 8));
    const std::unique_ptr<opj_codec_t, Free> codec(opj_create_decompress(isBoxed ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K));
    Source source {.bytes = bytes};
    const std::unique_ptr<opj_stream_t, FreeStream> stream(opj_stream_create(piece, OPJ_TRUE));
    if (!codec || !stream)
        throw std::bad_alloc();
    bool lacksMemory = false;
    opj_set_error_handler(codec.get(), noteLackOfMemory, &lacksMemory);
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), OPJ_UINT64(bytes.size()));
    opj_stream_set_read_function(stream.get(), readSource);
    opj_stream_set_skip_function(stream.get(), skipSource);
    opj_stream_set_seek_function(stream.get(), seekSource);

    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    parameters.flags |= OPJ_DPARAMETERS_IGNORE_PCLR_CMAP_CDEF_FLAG; // DICOM defines the components' meaning
    opj_image_t *header = nullptr;
    const bool isRead = opj_setup_decoder(codec.get(), &parameters) == OPJ_TRUE &&
                        opj_read_header(stream.get(), codec.get(), &header) == OPJ_TRUE;
    Image image(header);
    if (!isRead || !image)
        return invalid(path, english<QT_TRANSLATE_NOOP("Reasons", "the JPEG 2000 header is invalid")>());
    if (const auto good = checkImage(*image, layout, path); !good)
        return failure(good.error());
    const bool isDecoded = opj_decode(codec.get(), stream.get(), image.get()) == OPJ_TRUE;
    if (lacksMemory)
        throw std::bad_alloc();
    if (!isDecoded)
        return invalid(path, english<QT_TRANSLATE_NOOP("Reasons", "the JPEG 2000 data are invalid or end early")>());
    if (const auto good = checkImage(*image, layout, path); !good)
        return failure(good.error());
    return image;
}

} // namespace

Result<StoredFrame> decodeJpeg2000(QByteArrayView bytes, const PixelLayout &layout, const QString &path)
{
    const auto image = decoded(bytes, layout, path);
    if (!image)
        return failure(image.error());
    StoredFrame frame {.layout = layout, .bytes = {}};
    const int bits = int((*image)->comps[0].prec);
    frame.layout.bitsStored = bits; // the codestream takes precedence over the file
    frame.layout.highBit = bits - 1;
    frame.layout.setDecoded(bits, true);
    if (frame.layout.photometric.startsWith("YBR_RCT") || frame.layout.photometric.startsWith("YBR_ICT"))
        frame.layout.photometric = "RGB"; // OpenJPEG has undone the transform
    frame.bytes = QByteArray(frame.layout.bytesOfFrame(), Qt::Uninitialized);
    const qint64 pixels = layout.pixels();
    for (qint64 i = 0; i < layout.samples; ++i) {
        const opj_image_comp_t &component = (*image)->comps[i];
        if (component.data == nullptr)
            return invalid(path,
                           english<QT_TRANSLATE_NOOP("Reasons", "a component of the JPEG 2000 image is missing")>());
        char *const to = frame.bytes.data() + i * pixels * (frame.layout.bitsAllocated / 8);
        switch (frame.layout.bitsAllocated) {
        case 8: copyComponent<quint8>(component, pixels, to); break;
        case 16: copyComponent<quint16>(component, pixels, to); break;
        default: copyComponent<quint32>(component, pixels, to);
        }
    }
    return frame;
}

} // namespace tcia::dicom
