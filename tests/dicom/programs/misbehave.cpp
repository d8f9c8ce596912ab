// SPDX-License-Identifier: Apache-2.0
// A decoding process whose decoder does what hostile files may make decoders do, by the name of the file.
#include "dicom/helper/serve.h"

#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void flood()
{
    const std::vector<char> zeros(1 << 20, '\x7f');
    for (;;)
        std::fwrite(zeros.data(), 1, zeros.size(), stdout);
}

tcia::Result<tcia::dicom::Rendered> hunger(const QString &path)
{
    try {
        std::vector<std::vector<char>> all;
        for (;;)
            all.emplace_back(size_t(1) << 24, 'x');
    } catch (const std::bad_alloc &) {
        return tcia::failure(tcia::Error::Kind::Memory, {}, {.path = path});
    }
}

tcia::Result<tcia::dicom::Rendered> render(const tcia::dicom::RenderRequest &request)
{
    const QString does = QFileInfo(request.path).completeBaseName();
    if (does == "crash"_L1)
        std::abort();
    if (does == "exit"_L1)
        std::_Exit(0);
    if (does == "flood"_L1)
        flood();
    if (does == "noise"_L1)
        std::printf("warning: odd file\n");
    std::fflush(stdout);
    if (does == "hunger"_L1)
        return hunger(request.path);
    for (const auto minute = std::chrono::minutes(1); does == "hang"_L1;)
        std::this_thread::sleep_for(minute);
    for (volatile bool spins = does == "spin"_L1; spins;) {
    }
    return tcia::dicom::renderImage(request);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto limits = tcia::dicom::renderLimitsFrom(argc, argv);
    return limits ? tcia::dicom::serveImages(*limits, render) : 2;
}
