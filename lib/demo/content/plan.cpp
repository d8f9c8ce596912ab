// SPDX-License-Identifier: Apache-2.0
#include "demo/content/plan.h"

#include <array>

namespace tcia::demo {

namespace {

using enum Subject;

constexpr SeriesPlan chestCt[] = {
    {"CT", Localizer, "Topogram  0.6  T20s", "ThoraxRoutine (Adult)", 1, 2, 0.6},
    {"CT", Chest, "Thorax  5.0  B31f", "ThoraxRoutine (Adult)", 18, 60},
    {"CT", Chest, "Thorax  1.0  B70f", "ThoraxRoutine (Adult)", 60, 300, 0.12},
    {"CT", Chest, "<MPR Range[1]>", nullptr, 12, 30, 0.3},
    {"RTSTRUCT", Structures, "RTStruct from rtog conversion", nullptr, 1, 1, 0.35},
    {"SEG", Segmentation, "Lung nodule, reader \"A\"", nullptr, 1, 1, 0.35},
};
constexpr SeriesPlan screeningCt[] = {
    {"CT", Localizer, "1,OPA,GE,LSPR16,SCOUT,,,120,40", "LUNG SCREENING", 2, 2, 0.8},
    {"CT", Chest, "2,OPA,GE,LSQX,STANDARD,350,2.5,120,40,0,1.5", "LUNG SCREENING", 10, 40},
    {"CT", Chest, "3,OPA,GE,LSQX,BONE,350,2.5,120,40,0,1.5", "LUNG SCREENING", 10, 40, 0.6},
    {"SR", Report, "Lung-RADS assessment", nullptr, 1, 1, 0.3},
};
constexpr SeriesPlan petCt[] = {
    {"CT", Chest, "CT WB  3.0  B30f<series description>VIA on.A1", "03_Wholebody_First_Head", 30, 80},
    {"PT", Chest, "PET WB", "1PETCT_WholeBody", 24, 60},
    {"PT", Chest, "PET WB-uncorrected", nullptr, 24, 60, 0.5},
    {"SR", Report, "tumor measurements - User1 SemiAuto trial 1", nullptr, 1, 1, 0.2},
};
constexpr SeriesPlan petOnly[] = {{"PT", Chest, "PET TUMOR IMAGING", "4.1 PET_WB LOW BMI", 20, 40}};
constexpr SeriesPlan brainMr[] = {
    {"MR", Localizer, "3-plane loc", "BRAIN ROUTINE W/WO MJP", 3, 3, 0.7},
    {"MR", Brain, "ax T1 PRE", "Brain CTSI and iCad/6", 16, 30},
    {"MR", Brain, "ax T1 post", "Brain CTSI and iCad/6", 16, 30, 0.6},
    {"MR", Brain, "ax T2 FLAIR", "Brain CTSI and iCad/6", 16, 30, 0.7},
};
constexpr SeriesPlan gliomaMr[] = {
    {"MR", Brain, "AX T2 Propeller", "iCad Brain Tumor/15", 20, 40},
    {"MR", Brain, "cor 3D FSPGR", "iCad Brain Tumor/15", 40, 160, 0.3},
    {"MR", Brain, "AX PERFUSION", "ep2d_perf", 20, 48, 0.4},
    {"SEG", Segmentation, "tumor segmentation - User2 Manual trial 1", nullptr, 1, 1, 0.5},
};
constexpr SeriesPlan mammogram[] = {
    {"MG", Breast, "R CC", "ROUTINE", 1, 1},
    {"MG", Breast, "L CC", "ROUTINE", 1, 1},
    {"MG", Breast, "R MLO", "ROUTINE", 1, 1, 0.85},
    {"MG", Breast, "L MLO", "ROUTINE", 1, 1, 0.85},
    {"SR", Report, "Mammography CAD Report", nullptr, 1, 1, 0.2},
    {"PR", Presentation, "Annotations", nullptr, 1, 1, 0.15},
};
constexpr SeriesPlan prostateMr[] = {
    {"MR", Pelvis, "T2 TSE ax", "iCAD PROSTATE WITH DIFF/", 18, 26},
    {"MR", Pelvis, "C+3D AX FS Post", "iCAD PROSTATE WITH DIFF/", 24, 52, 0.7},
    {"MR", Pelvis, "ep2d_diff_tra_DYNDIST_ADC", "ep2d_diff", 16, 22, 0.6},
};
constexpr SeriesPlan headNeckCt[] = {
    {"CT", Neck, "CT 5.0 H30s", "HeadNeckPETCT", 24, 90},
    {"RTSTRUCT", Structures, "RTstruct_CTsim->CT(PET-CT)", nullptr, 1, 1, 0.7},
    {"PT", Neck, "H/N AC", "HEAD AND NECK 3D", 20, 50, 0.6},
};
constexpr SeriesPlan liverCt[] = {
    {"CT", Localizer, "Topogram", "AbdomenRoutine", 1, 1, 0.5},
    {"CT", Abdomen, "Abd.CT 5.0 B30s", "AbdomenRoutine", 20, 60},
    {"CT", Abdomen, "A/P -UROGRAM", "AbdomenRoutine", 20, 60, 0.4},
    {"SEG", Segmentation, "auto liver segmentation", nullptr, 1, 1, 0.4},
};
constexpr SeriesPlan liverUs[] = {
    {"US", Ultrasound, nullptr, nullptr, 1, 8},
    {"US", Ultrasound, "Leber l\u00e4ngs", nullptr, 1, 4, 0.5},
};
constexpr SeriesPlan chestFilmDx[] = {
    {"DX", ChestProjection, "PA", "CHEST PA & LAT", 1, 2},
    {"SC", Capture, "Exposure record", nullptr, 1, 1, 0.15},
};
constexpr SeriesPlan chestFilmCr[] = {{"CR", ChestProjection, "AP PORTABLE CHEST", "AP PORTABLE CHE", 1, 1}};
constexpr SeriesPlan kneeMr[] = {
    {"MR", Knee, "Sag PD FS", "77 Knee for Metal Artif/", 20, 36},
    {"MR", Knee, "Cor T1", "77 Knee for Metal Artif/", 18, 30, 0.8},
};
constexpr SeriesPlan qualityCt[] = {
    {"CT", Phantom, "QA 10 mm  B40s", "01_QA_DAILY", 4, 12},
    {"CT", Phantom, "QA 1 mm  B60s", "01_QA_DAILY", 10, 30, 0.8},
    {"MR", Phantom, "ACR T1", "ACR PHANTOM", 11, 11, 0.5},
};

constexpr StudyPlan lungStudies[] = {{"CT CHEST W/O CONTRAST", chestCt}, {"Thorax^ThoraxRoutine (Adult)", chestCt}};
constexpr StudyPlan screeningStudies[] = {{"NLST-style LDCT, T0", screeningCt}, {"LDCT, T1", screeningCt}};
constexpr StudyPlan petStudies[] = {{"PET/CT WHOLE BODY", petCt}, {nullptr, petCt}, {"PET TUMOR IMAGING", petOnly}};
constexpr StudyPlan brainStudies[] = {{"MRI BRAIN W & W/O CONTRAST", brainMr}, {"Sch\u00e4del MRT", brainMr}};
constexpr StudyPlan gliomaStudies[] = {{"BRAIN^TUMOR \"PRE-OP\"", gliomaMr}, {"MR BRAIN FOLLOW-UP", gliomaMr}};
constexpr StudyPlan breastStudies[] = {{"MAMMOGRAM DIGITAL SCR BILAT", mammogram}};
constexpr StudyPlan prostateStudies[] = {{"MRI PROSTATE ^ROUTINE", prostateMr}};
constexpr StudyPlan headNeckStudies[] = {{"Neck^HeadNeckPETCT", headNeckCt}, {"RT SIMULATION, H&N", headNeckCt}};
constexpr StudyPlan liverStudies[] = {{"CT ABDOMEN", liverCt}, {"Abdomen^AbdomenRoutine", liverCt}};
constexpr StudyPlan usStudies[] = {{"US LIVER", liverUs}, {"Sonographie Oberbauch, gek\u00fcrzt", liverUs}};
constexpr StudyPlan filmStudies[] = {{"CHEST PA & LAT", chestFilmDx}, {"XR CHEST PORTABLE", chestFilmCr}};
constexpr StudyPlan melanomaStudies[] = {{"PET/CT MELANOMA", petCt}, {"CT CHEST", chestCt}, {"CT ABDOMEN", liverCt}};
constexpr StudyPlan kneeStudies[] = {{"MR KNEE RIGHT", kneeMr}, {"MR KNEE LEFT", kneeMr}};
constexpr StudyPlan qualityStudies[] = {{"QA DAILY", qualityCt}};

// A null body part is missing, as in about a third of the archive's series.
constexpr const char *chestParts[] = {"CHEST", "CHEST", "LUNG", nullptr};
constexpr const char *screeningParts[] = {"CHEST"};
constexpr const char *petParts[] = {"CHEST", nullptr, "WHOLEBODY", "CHEST/ABD"};
constexpr const char *brainParts[] = {"BRAIN", "HEAD", "BRAIN W/WO_AH32", nullptr};
constexpr const char *breastParts[] = {"BREAST"};
constexpr const char *prostateParts[] = {"PROSTATE", "PELVIS", nullptr};
constexpr const char *headNeckParts[] = {"HEADNECK", "HEADNECK", "H&N", nullptr};
constexpr const char *liverParts[] = {"LIVER", "ABDOMEN", "ABDOMEN_PELVIS ", nullptr};
constexpr const char *usParts[] = {"LIVER", "Leber", nullptr};
constexpr const char *filmParts[] = {"CHEST", "CHEST (THORAX) ", "AP PORTABLE CHE", nullptr};
constexpr const char *melanomaParts[] = {"CHEST", "SKIN", nullptr};
constexpr const char *kneeParts[] = {"KNEE", "EXTREMITY"};
constexpr const char *qualityParts[] = {nullptr, "PHANTOM"};

constexpr CollectionPlan plans[] = {
    {"Demo-Breast-Mammography", "DBM-", 18, 2, 3, 1, breastParts, breastStudies,
     "<p>Digital mammograms of 18 invented women, two views of each breast, taken again after a year or two.</p><p>All images are computed; see <a href=\"https://doi.org/10.5555/demo.0001\">the data page</a>. Not for diagnosis.</p>"},
    {"Demo-Chest-XRay", "DCX-", 18, 2, 4, 1, filmParts, filmStudies,
     "<p>Chest radiographs of 18 invented patients, frontal &amp; lateral, from wards and the emergency department.</p><p>Labels are as inconsistent as those of real scanners: that is on purpose.</p>"},
    {"Demo-Glioma-MR", "DGM-", 12, 2, 3, 2, brainParts, gliomaStudies,
     "<div><strong>Glioma before and after treatment.</strong> T1, T2 and FLAIR of 12 invented patients, with the tumour outlined as DICOM&nbsp;SEG.</div><ul><li>Two or three studies each</li><li>Licence: non-commercial</li></ul>"},
    {"Demo-H&N-PET-CT", "0522c", 12, 1, 3, 0, headNeckParts, headNeckStudies,
     "<p>Head &amp; neck cancer, staged with PET/CT: 12 invented patients, structures drawn for radiotherapy (RTSTRUCT).</p>"},
    {"Demo-Brain-MR", "BRAINMR_", 20, 2, 3, 1, brainParts, brainStudies,
     "<p>Brain MR of 20 invented patients without findings, for trying out registration and segmentation.</p>"},
    {"Demo-Knee-MR", "KNEE", 12, 1, 2, 1, kneeParts, kneeStudies,
     "<p>Knees of 12 invented patients in three planes, 0.6&nbsp;mm &times; 0.6&nbsp;mm in plane.</p>"},
    {"Demo-Liver-CT", "DLC-", 18, 2, 3, 0, liverParts, liverStudies,
     "<p>Contrast-enhanced CT of the liver in 18 invented patients, arterial and venous phase.</p><p>Contributed by <em>Radiologie S&uuml;d &#8211; Demonstration</em>.</p>"},
    {"Demo-Liver-Ultrasound", "US_", 10, 2, 3, 1, usParts, usStudies,
     "<p>Ultrasound of the liver, ten invented patients, devices of two makers.</p>"},
    {"Demo-Lung-CT", "LUNG-", 28, 2, 4, 2, chestParts, lungStudies,
     "<p>Non-small cell lung cancer (NSCLC) before treatment: CT of 28 invented patients, the tumour outlined by an invented radiation oncologist, and follow-up.</p><p>Computed phantoms, for demonstration only.</p><!-- internal note -->"},
    {"Demo-Lung-PET-CT", "PETCT-", 14, 2, 3, 0, petParts, petStudies,
     "<p>FDG-PET and CT of 14 invented patients with lung cancer, before and after therapy; SUV &gt;&nbsp;2.5 is common.</p>"},
    {"Demo-Lung-Screening", "1000", 18, 2, 3, 1, screeningParts, screeningStudies,
     "<p>Low-dose CT of 18 invented participants of a screening trial, two or three annual rounds, with structured reports.</p>"},
    {"Demo-Melanoma Follow-Up", "MEL ", 8, 2, 4, 3, melanomaParts, melanomaStudies,
     "<p>Follow-up of eight invented patients with melanoma. The name has a blank in it, and so have the patients' IDs.</p>"},
    {"Demo-Prostate-MR", "ProstateX-", 14, 1, 3, 1, prostateParts, prostateStudies,
     "<p>Multiparametric MR of the prostate: 14 invented patients, T2, diffusion and dynamic contrast.</p>"},
    {"Demo-Scanner-Phantom", "QA-", 4, 4, 6, 0, qualityParts, qualityStudies, ""},
};

constexpr Equipment makers[] = {
    {"CT", "SIEMENS", "Biograph 64", "VG51C"},
    {"CT", "SIEMENS", "Sensation 16", "VB10B"},
    {"CT", "Siemens", "Emotion Duo", "VA40C"},
    {"CT", "GE MEDICAL SYSTEMS", "LightSpeed16", "07MW11.10"},
    {"CT", "GE MEDICAL SYSTEMS", "Discovery LS", "LightSpeedAppsct_dst_dls_1.7_R2.9N.IRIX646.5"},
    {"CT", "Philips", "Brilliance 64", "3.5.4"},
    {"CT", "TOSHIBA", "Aquilion", "V4.51ER003"},
    {"MR", "SIEMENS", "Symphony", "syngo MR A35 4VA35A"},
    {"MR", "Siemens", "Aera", "syngo MR D13"},
    {"MR", "GE MEDICAL SYSTEMS", "SIGNA EXCITE", "12"},
    {"MR", "GE MEDICAL SYSTEMS", "DISCOVERY MR750w", "24"},
    {"MR", "Philips Medical Systems", "Achieva", "3.2.3"},
    {"PT", "CPS", "1062", ""},
    {"PT", "SIEMENS", "Biograph64_mCT", "VG60A"},
    {"PT", "GE MEDICAL SYSTEMS", "Discovery STE", "PET/CT 2008A"},
    {"PT", "\"GE Healthcare\"", "Discovery IQ", "pet_comet.81"},
    {"MG", "HOLOGIC, Inc.", "Selenia Dimensions", "1.8.3"},
    {"MG", "Lorad, A Hologic Company", "Lorad Selenia", ""},
    {"MG", "GE MEDICAL SYSTEMS", "Senograph 2000D", "ADS_43.10"},
    {"US", "Philips Medical Systems", "iU22", "PMS5.1"},
    {"US", "TOSHIBA_MEC_US", "TUS-A500", ""},
    {"US", "M\u00fcller & S\u00f6hne Ger\u00e4tebau", "Echo 3", "2.1"},
    {"DX", "Agfa", "DX-G", "2.0"},
    {"DX", "Canon Inc.", "CXDI", "7.0"},
    {"CR", "FUJI PHOTO FILM Co., ltd.", "5501ES", "A08"},
    {"CR", "KODAK", "CR 975", ""},
    {"RTSTRUCT", "Posda RTOG Converter", "ProcessRtogFileset.pl", ""},
    {"RTSTRUCT", "Varian Medical Systems", "ARIA RadOnc", "13.6"},
    {"RTSTRUCT", "VARIAN Medical Systems", "Eclipse", ""},
    {"SEG", "QIICR", "https://github.com/QIICR/Iowa2DICOM.git", "08a9a52"},
    {"SEG", "3D Slicer Community", "3D Slicer", "4.10.2"},
    {"SR", "PixelMed", "XSLT from clinical database extract", "0.1"},
    {"SR", "", "", ""},
    {"SC", "Vital Images, Inc", "Vitrea", ""},
    {"PR", "Barco", "MXRT", "5.2"},
};

constexpr Licence allLicences[] = {
    {"Creative Commons Attribution 3.0 Unported License", "http://creativecommons.org/licenses/by/3.0/"},
    {"Creative Commons Attribution 4.0 International License", "https://creativecommons.org/licenses/by/4.0/"},
    {"Creative Commons Attribution-NonCommercial 3.0 Unported License",
     "https://creativecommons.org/licenses/by-nc/3.0/"},
    {"Creative Commons Attribution-NonCommercial 4.0 International License",
     "https://creativecommons.org/licenses/by-nc/4.0/"},
};

} // namespace

std::span<const CollectionPlan> collectionPlans() { return plans; }
std::span<const Equipment> equipment() { return makers; }
std::span<const Licence> licences() { return allLicences; }

} // namespace tcia::demo
