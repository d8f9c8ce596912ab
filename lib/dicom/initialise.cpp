// SPDX-License-Identifier: Apache-2.0
#include "dicom/inspect.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcvr.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <dcmtk/oflog/oflog.h>

namespace tcia::dicom {

namespace {

//! Registered until the program ends: DCMTK's list of them does not own what it holds.
struct Decoders
{
    Decoders()
    {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL); // errors are reported by Result, not on standard error
        dcmEnableUnknownVRConversion.set(OFTrue);  // elements with VR UN are read by the dictionary
        DJDecoderRegistration::registerCodecs(EDC_photometricInterpretation, EUC_default, EPC_colorByPixel);
        DJLSDecoderRegistration::registerCodecs(EJLSUC_default, EJLSPC_colorByPixel);
    }
    ~Decoders()
    {
        DJLSDecoderRegistration::cleanup();
        DJDecoderRegistration::cleanup();
    }
    Q_DISABLE_COPY_MOVE(Decoders)
};

} // namespace

void initialise() { static const Decoders decoders; }

} // namespace tcia::dicom
