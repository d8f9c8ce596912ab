// SPDX-License-Identifier: Apache-2.0
#include "dicom/dataset.h"
#include "dicom/frame.h"
#include "dicom/inspect.h"
#include "dicom/pixels/colour.h"
#include "dicom/pixels/grey.h"
#include "dicom/pixels/initialframe.h"
#include "dicom/pixels/pixelaspect.h"
#include "dicom/syntax.h"

namespace tcia::dicom {

namespace {

bool isGrey(const PixelLayout &layout) { return layout.samples == 1 && layout.photometric != "PALETTE COLOR"; }

GreyRules rulesFor(const RenderRequest &request, DcmDataset &dataset, const PixelLayout &layout)
{
    GreyRules rules = greyRules(dataset, layout);
    if (request.isFullRange) {
        rules.voi.reset();
        rules.voiTable.reset();
    }
    return rules;
}

Result<Rendered> render(const RenderRequest &request)
{
    const QString &path = request.path;
    const auto file = open(path, request.bytes);
    if (!file)
        return failure(file.error());
    DcmDataset &dataset = *(*file)->getDataset();
    const Result<Frames> frames = framesOf(dataset, path);
    if (!frames)
        return failure(frames.error());
    if (const auto known = checkSyntax(dataset, transferSyntaxOf(**file), path); !known)
        return failure(known.error());
    const qint64 number = request.frame ? *request.frame : initialFrame(dataset, *frames, path);
    if (const auto there = checkFrame(*frames, number, path); !there)
        return failure(there.error());
    liftFrameAttributes(dataset, number);
    const auto frame = readFrame(dataset, *frames, number, path);
    if (!frame)
        return failure(frame.error());
    auto rendered = isGrey(frame->layout)
                        ? renderGrey(*frame, rulesFor(request, dataset, frame->layout), request.window, path)
                        : renderColour(dataset, *frame, path);
    if (rendered) {
        rendered->frame = number;
        rendered->frames = frames->count;
        rendered->pixelHeight = pixelHeight(dataset);
        rendered->pixelWidth = pixelWidth(dataset);
        rendered->thickness = sliceThickness(dataset);
    }
    return rendered;
}

} // namespace

Result<Rendered> renderImage(const RenderRequest &request)
{
    return guarded(request.path, [&] { return render(request); });
}

} // namespace tcia::dicom
