// SPDX-License-Identifier: Apache-2.0
#include "corpuswords.h"

#include <string_view>

namespace tcia::bench {

namespace {

constexpr Machine ct[] = {
    {"SIEMENS", "Biograph 64", "VG51C"},
    {"GE MEDICAL SYSTEMS", "LightSpeed16", "07MW11.1&"},
    {"SIEMENS", "Sensation 16", "VB10B"},
    {"GE MEDICAL SYSTEMS", "LightSpeed VCT", "dm0&_dvctsp1.23"},
    {"Philips", "Brilliance 64", "3.5.&"},
    {"TOSHIBA", "Aquilion", "V4.&ER004"},
    {"GE MEDICAL SYSTEMS", "LightSpeed QX/i", "LightSpeedverrel"},
    {"SIEMENS", "Emotion Duo", "syngo CT 2006A"},
    {"Siemens", "SOMATOM Definition Flash", "syngo CT VA48A"},
    {"Philips", "Mx8000 IDT 16", "1.2"},
    {"GE MEDICAL SYSTEMS", "Discovery CT750 HD", "gmp_hde.&"},
    {nullptr, nullptr, nullptr},
    {"SIEMENS", "Volume Zoom", "VA40C"},
    {"SIEMENS", "SOMATOM Definition AS+", "syngo CT 2012B"},
    {"Philips Medical Systems", "Gemini TF & ", "2.3.0"},
    {"GE MEDICAL SYSTEMS", nullptr, nullptr},
    {"TOSHIBA", "Aquilion ONE", "V4.61ER00&"},
    {"Canon Medical Systems", "Aquilion PRIME", "V8.&"},
    {"GEMS", "HiSpeed CT/i", "06"},
    {"GE_MEDICAL_SYSTEMS", "LightSpeed Pro 16", "06MW03.&"},
    {"Siemens HealthCare GmbH", "SOMATOM Force", "syngo CT VB10A"},
    {"SIEMENS / MIM Software", "Biograph20_mCT", "VG60A"},
    {"Imatron", "C-150", "12.4"},
    {"PICKER International, Inc.", "PQ 5000", nullptr},
    {"Hitachi Medical Corporation", "SCENARIA", "V2.&"},
    {"PNMS", "MxTwin", "2.6"},
    {"ELEKTA / MIM Software", "XVI", "4.5.&"},
};
constexpr Machine mr[] = {
    {"SIEMENS", "Skyra", "syngo MR D13"},
    {"GE MEDICAL SYSTEMS", "SIGNA EXCITE", "1&"},
    {"SIEMENS", "TrioTim", "syngo MR B17"},
    {"GE MEDICAL SYSTEMS", "Signa HDxt", "2&\\LX\\MR Software release:HD16.0_V0&"},
    {"Philips Medical Systems", "Achieva", "3.2.&"},
    {"SIEMENS", "Avanto", "syngo MR B&"},
    {"GE MEDICAL SYSTEMS", "GENESIS_SIGNA", "09"},
    {"Siemens", "Aera", "syngo MR E11"},
    {"SIEMENS", "Symphony", "syngo MR A35 4VA35A"},
    {"Philips", "Ingenia", "4.1.&"},
    {nullptr, nullptr, nullptr},
    {"GE MEDICAL SYSTEMS", "DISCOVERY MR750w", "24"},
    {"Philips Healthcare", "Intera", "1&.1"},
    {"TOSHIBA", "Titan", "V2.&"},
    {"GE Medical Systems", "SIGNA HDe", "15"},
    {"Confirma Inc.", "CADstream", "5.2.&"},
    {"Hitachi Medical Corporation", "Oasis", "V4"},
};
constexpr Machine pt[] = {
    {"SIEMENS", "Biograph64_mCT", "VG60A"},
    {"CPS", "1080", "PET/CT 2007&"},
    {"CPS", "1062", nullptr},
    {"SIEMENS", "1094", "VG51B"},
    {"GE MEDICAL SYSTEMS", "Discovery STE", "41.0&"},
    {"GE MEDICAL SYSTEMS", "Discovery LS", "pet_comet.&"},
    {"Philips Medical Systems", "Allegro Body(C)", "4.2.&"},
    {"CTI", "EXACT HR+", nullptr},
    {"SIEMENS NM", "1023", "VB10B SL75-fcsP97"},
    {"GE MEDICAL SYSTEMS / MIMvista", "Discovery RX", nullptr},
    {"ADAC", "C-PET", nullptr},
    {"CTI / MIMvista", "ECAT", nullptr},
};
constexpr Machine films[] = {
    {"HOLOGIC, Inc.", "Selenia Dimensions", "AWS:MAMMODROC_3_4_&"},
    {"GE MEDICAL SYSTEMS", "Senographe DS", "Ads Application Package V53.&"},
    {"FUJIFILM Corporation", "0000200&", "A04-02"},
    {"LORAD", "Lorad Selenia", "AWS:3.1.&"},
    {nullptr, nullptr, nullptr},
    {"Carestream", "DRX-REVOLUTION", "5.7.&"},
    {"KODAK", "ICR-880", nullptr},
    {"Agfa", "ADC_5146", "ADCS_NX_&"},
    {"CARESTREAM HEALTH", "DRX-1", "5.&"},
    {"Lorad, A Hologic Company", "Selenia", nullptr},
    {"KONICA MINOLTA", "0402", nullptr},
    {"FUJI PHOTO FILM Co., ltd.", "5000", nullptr},
    {"DIRECT RADIOGRAPHY CORP", "DirectRay", nullptr},
    {"LUMISYS", "LS85", nullptr},
};
constexpr Machine software[] = {
    {nullptr, nullptr, nullptr},
    {"QIICR", "https://github.com/QIICR/dcmqi.git", "7&b9c6"},
    {"MIM Software Inc.", "MIM", "6.&.1"},
    {"Varian Medical Systems", "ARIA RTM", "4.2.&"},
    {"Posda RTOG Converter", "ProcessRtogFileset.pl", nullptr},
    {"Plastimatch", nullptr, "1.9.&"},
    {"\"GE Healthcare\"", "Centricity", nullptr},
    {"3D Slicer Community", "https://www.slicer.org", "4.1&"},
    {"Barco", "VoxarSuite", nullptr},
    {"PixelMed", "PixelMed", nullptr},
    {"Eigen", "Artemis", "3.&"},
    {"Leica Biosystems", "AT2", "101.&"},
    {"McKesson Medical Imaging Group", "HMI", "1&"},
    {"Siemens Corporate Research", "syngo 3D Postprocessing", nullptr},
    {"CMS, Inc.", "XiO", "4.&"},
    {"Agfa HealthCare Informatics", "IMPAX", nullptr},
};

struct Fleet
{
    std::string_view modality;
    std::span<const Machine> machines;
};
constexpr Fleet fleets[] = {{"CT", ct},    {"MR", mr},    {"PT", pt},     {"MG", films},
                            {"DX", films}, {"CR", films}, {"FUSION", pt}, {"NM", pt}};

} // namespace

std::span<const Machine> machinesOf(const char *modality)
{
    for (const Fleet &fleet : fleets)
        if (fleet.modality == modality)
            return fleet.machines;
    return software;
}

} // namespace tcia::bench
