// SPDX-License-Identifier: Apache-2.0
#include "dicom/madefile.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

namespace tcia::tests {

namespace {

struct Sink
{
    QByteArray bytes;
    qsizetype at = 0;
};

OPJ_SIZE_T writeSink(void *buffer, OPJ_SIZE_T size, void *data)
{
    auto &sink = *static_cast<Sink *>(data);
    const auto length = qsizetype(size);
    if (sink.at + length > sink.bytes.size())
        sink.bytes.resize(sink.at + length);
    std::memcpy(sink.bytes.data() + sink.at, buffer, size);
    sink.at += length;
    return size;
}

OPJ_OFF_T skipSink(OPJ_OFF_T by, void *data)
{
    static_cast<Sink *>(data)->at += qsizetype(by);
    return by;
}

OPJ_BOOL seekSink(OPJ_OFF_T to, void *data)
{
    static_cast<Sink *>(data)->at = qsizetype(to);
    return OPJ_TRUE;
}

} // namespace

QByteArray jpeg2000(const Jpeg2000Image &wanted)
{
    QList<opj_image_cmptparm_t> components(wanted.components);
    for (opj_image_cmptparm_t &one : components) {
        one = {};
        one.dx = one.dy = 1;
        one.w = OPJ_UINT32(wanted.width);
        one.h = OPJ_UINT32(wanted.height);
        one.prec = OPJ_UINT32(wanted.bits);
        one.sgnd = wanted.isSigned ? 1 : 0;
    }
    const auto free = [](auto *image) { opj_image_destroy(image); };
    const std::unique_ptr<opj_image_t, decltype(free)> image(
        opj_image_create(OPJ_UINT32(wanted.components), components.data(),
                         wanted.components == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY),
        free);
    image->x1 = OPJ_UINT32(wanted.width);
    image->y1 = OPJ_UINT32(wanted.height);
    const qsizetype plane = qsizetype(wanted.width) * wanted.height;
    for (qsizetype i = 0; i < wanted.components; ++i)
        std::memcpy(image->comps[i].data, wanted.samples.constData() + i * plane, size_t(plane) * sizeof(int));

    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.numresolution = 2;
    parameters.tcp_mct = wanted.components == 3 ? 1 : 0;
    parameters.irreversible = wanted.isLossy ? 1 : 0;
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = 0; // as good as can be
    parameters.cp_disto_alloc = 1;
    opj_codec_t *const codec = opj_create_compress(OPJ_CODEC_J2K);
    opj_stream_t *const stream = opj_stream_create(1 << 16, OPJ_FALSE);
    Sink sink;
    opj_stream_set_user_data(stream, &sink, nullptr);
    opj_stream_set_write_function(stream, writeSink);
    opj_stream_set_skip_function(stream, skipSink);
    opj_stream_set_seek_function(stream, seekSink);
    const bool isWritten = opj_setup_encoder(codec, &parameters, image.get()) == OPJ_TRUE &&
                           opj_start_compress(codec, image.get(), stream) == OPJ_TRUE &&
                           opj_encode(codec, stream) == OPJ_TRUE && opj_end_compress(codec, stream) == OPJ_TRUE;
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
    return isWritten ? sink.bytes : QByteArray();
}

} // namespace tcia::tests
