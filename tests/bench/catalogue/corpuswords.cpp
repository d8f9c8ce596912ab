// SPDX-License-Identifier: Apache-2.0
#include "corpuswords.h"

namespace tcia::bench {

namespace {

constexpr const char *screeningParts[] = {"CHEST"};
constexpr const char *chestParts[] = {"CHEST",           "LUNG",          nullptr,           "THORAX",
                                      "CHEST (THORAX) ", "CHEST_ABDOMEN", "TH CT CHEST WO ", "Chest",
                                      "CTA CHEST",       "CHEST PE",      "MEDIASTINUM",     "CT THORAX W CNT"};
constexpr const char *filmParts[] = {"CHEST", "PORT CHEST", nullptr, "AP PORTABLE CHE", "CHEST NO GRID"};
constexpr const char *wholeParts[] = {nullptr, "WHOLEBODY", "CHEST", "HEADNECK", "PET_ABDOMEN_PEL", "PET_CT SCAN CHE"};
constexpr const char *breastParts[] = {"BREAST", nullptr, "BREAST ", "Breast", "CHEST"};
constexpr const char *brainParts[] = {"BRAIN", "HEAD", nullptr, "SKULL", "BRAIN W/WO_AH32", "Brain", "HEAD "};
constexpr const char *neckParts[] = {"HEADNECK", "NECK", nullptr, "THYROID", "H&N", "C SPINE"};
constexpr const char *abdomenParts[] = {"ABDOMEN",    nullptr,         "LIVER",           "KIDNEY",   "PANCREAS",
                                        "ABD",        "ABD PEL",       "ABDOMEN_PELVIS ", "ABD PELV", "ABDOMENPELVIS",
                                        "J BRZUSZNA", "CT 3PHASE REN", "STOMACH"};
constexpr const char *pelvisParts[] = {"PELVIS", "PROSTATE", nullptr, "UTERUS", "BLADDER", "OVARY", "CERVIX", "RECTUM"};
constexpr const char *colonParts[] = {"COLON", "ABDOMEN", nullptr, "PELVIS"};
constexpr const char *limbParts[] = {"EXTREMITY", "LEG", nullptr, "THIGH", "KNEE", "LUMBO-SACRAL SP"};
constexpr const char *phantomParts[] = {"PHANTOM", nullptr, "CHEST", "OUTSIDE FIL"};

constexpr SeriesKind screening[] = {
    {"CT", "2,OPA,GE,LS&,STANDARD,3&,2.5,120,&.0,0.1,1.5", nullptr, 90, 260, 526},
    {"CT", "3,OPA,SE,SENS&,$,32&,#,120,&.0,0.1,n/a", nullptr, 90, 300, 526},
    {"CT", "4,OPL,PH,MX8000,D,3&,3.2,120,&.0,0.1,1.1", nullptr, 90, 260, 526},
    {"CT", "1,OPA,GE,LS&,SCOUT,null,na,120,0.0,0.0,null", nullptr, 1, 3, 1400},
    {"CT", "5,OPA,TO,AQUL&,FC&,36&,2.0,120,&.0,0.1,1.5", nullptr, 100, 300, 526},
};
constexpr SeriesKind chestCt[] = {
    {"CT", "Thorax  #  $", "ThoraxRoutine (Adult)", 40, 420, 526},
    {"CT", "CHEST W/O CONTRAST #mm $", "5.& CHEST W CON", 40, 300, 526},
    {"CT", "Topogram  0.6  T&s", "ThoraxRoutine (Adult)", 1, 3, 700},
    {"CT", "LUNG #MM ~", "01_ROUTINE_CHEST", 30, 300, 526},
    {"CT", "Thorax ~ MPR &", nullptr, 20, 150, 526},
    {"SEG", "Nodule & - Annotation of reader &", nullptr, 1, 1, 900},
    {"RTSTRUCT", "RTStruct from rtog conversion", nullptr, 1, 1, 350},
    {"SR", "Nodule & evaluations", nullptr, 1, 1, 12},
};
constexpr SeriesKind petCt[] = {
    {"PT", "PET WB", "0&_Wholebody_First_Head", 200, 500, 36},
    {"CT", "Range-CT WB  #  $-Tra-<ALPHA Range>", "1PETCT_WholeBody", 200, 500, 526},
    {"PT", "PET WB Uncorrected", "0&_Wholebody_First_Head", 200, 500, 36},
    {"CT", "CT WB  #  $", "BMI_25to40_PETCTBody_CBM", 150, 500, 526},
    {"PT", "PET MIP &", nullptr, 1, 40, 60},
    {"SR", "tumor measurements - User& SemiAuto trial &", nullptr, 1, 1, 30},
};
constexpr SeriesKind mammogram[] = {
    {"MG", "L CC", "ROUTINE3D_VIEW", 1, 2, 26000},
    {"MG", "R MLO", "ROUTINE3D_VIEW", 1, 2, 26000},
    {"MG", "R CC Breast Tomosynthesis Image", nullptr, 1, 1, 390000},
    {"MG", "L MLO SPOT &", nullptr, 1, 1, 26000},
    {"SEG", "ROI mask images", nullptr, 1, 2, 13000},
};
constexpr SeriesKind breastMr[] = {
    {"MR", "ax dyn pre & phase ~", "BREAST BILATERAL &", 60, 240, 400},
    {"MR", "~ T1 FS post #", "iCAD BREAST/&", 60, 200, 520},
    {"MR", "3 plane loc", nullptr, 9, 30, 140},
    {"MR", "ISPY2: VOLSER: uni-lateral cropped: SER &", nullptr, 60, 120, 300},
    {"SEG", "ISPY2: VOLSER: Analysis Mask &", nullptr, 1, 1, 6000},
};
constexpr SeriesKind brainMr[] = {
    {"MR", "~ T1 POST #", "BRAIN ROUTINE W/WO MJP", 20, 200, 270},
    {"MR", "AX T2 FLAIR #mm", "Brain CTSI and iCad/&", 20, 60, 270},
    {"MR", "ep2d_diff_3scan_trace_p2_ADC_&", "ep2d_diff", 20, 80, 60},
    {"MR", "AX PERFUSION &", "DSC_&", 600, 2400, 35},
    {"MR", "3-plane loc", nullptr, 3, 15, 150},
    {"SEG", "tumor segmentation - User& Manual trial &", nullptr, 1, 1, 2000},
};
constexpr SeriesKind neckCt[] = {
    {"CT", "CT # $", "HeadNeckPETCT", 60, 250, 526},
    {"RTSTRUCT", "RTstruct_CTsim->CT(PET-CT) &", nullptr, 1, 1, 2400},
    {"RTDOSE", "RT Dose - fx&hetero", nullptr, 1, 1, 9000},
    {"RTPLAN", "RT Plan (excerpt) - fx&hetero", nullptr, 1, 1, 14},
    {"PT", "H/N AC &", "HEAD AND NECK 3D", 40, 120, 36},
};
constexpr SeriesKind abdomenCt[] = {
    {"CT", "Abd.CT # $", "AbdomenRoutine", 40, 300, 526},
    {"CT", "ARTERIAL PHASE #mm", "Abd-Pelv with con (0.5x64)", 60, 400, 526},
    {"CT", "~ REFORMAT &", nullptr, 30, 120, 526},
    {"MR", "~ LAVA-XV POST &", "LIVER W/WO/&", 40, 120, 270},
    {"SEG", "Segmentation &", nullptr, 1, 1, 40000},
    {"CT", "Smart Prep Series &", nullptr, 1, 20, 526},
};
constexpr SeriesKind pelvisMr[] = {
    {"MR", "t2_tse_tra &", "iCAD PROSTATE WITH DIFF/", 19, 40, 280},
    {"MR", "ep2d_diff_tra_DYNDIST_ADC &", "ep2d_diff", 16, 30, 40},
    {"MR", "tfl_3d dynamic fast t=&", "PROSTATE DCE", 16, 20, 45},
    {"US", "Biopsy volume &", nullptr, 1, 1, 24000},
    {"SR", "Pirads report, reader \"&\"", nullptr, 1, 1, 15},
};
constexpr SeriesKind colonCt[] = {
    {"CT", "Supine  #  $  CTC", "CT COLONOGRAPHY/&", 300, 800, 526},
    {"CT", "Prone  #  $  CTC", "CT COLONOGRAPHY/&", 300, 800, 526},
    {"CT", "SCOUT &", nullptr, 1, 2, 700},
};
constexpr SeriesKind limbMr[] = {
    {"MR", "~ STIR &", "77 Knee for Metal Artif/", 18, 60, 270},
    {"MR", "&. AXIAL T1 BOTH LEGS", nullptr, 20, 60, 520},
    {"PT", "LOWER EXT &", "4.& PET_WB LOW BMI", 100, 300, 36},
};
constexpr SeriesKind film[] = {
    {"DX", "AP &", "CHEST PA & LAT", 1, 1, 9000},
    {"CR", "PORTABLE", "AP PORTABLE CHEST", 1, 2, 12000},
    {"SC", "Exposure record", nullptr, 1, 1, 800},
    {"PR", "Annotations &", nullptr, 1, 1, 8},
};
constexpr SeriesKind ultrasound[] = {{"US", nullptr, nullptr, 1, 60, 900},
                                     {"US", "Leber l\u00e4ngs &", nullptr, 1, 30, 900}};
constexpr SeriesKind slides[] = {{"SM", "H&E slide &", nullptr, 3, 9, 90000},
                                 {"ANN", "Nuclei, set &", nullptr, 1, 1, 4000}};
constexpr SeriesKind rest[] = {
    {"OT", "Key images &", nullptr, 1, 5, 600},    {"KO", "For referring provider", nullptr, 1, 1, 8},
    {"REG", "Registration &", nullptr, 1, 1, 10},  {"NM", "BONE SCAN &", "WB BONE", 1, 4, 1100},
    {"XA", "Run &", "DSA", 1, 30, 9000},           {"RWV", "Real World Value &", nullptr, 1, 1, 9},
    {"FUSION", "Fused &", nullptr, 100, 300, 200}, {"RF", "SPOT &", nullptr, 1, 12, 2000},
};
constexpr SeriesKind phantom[] = {
    {"CT", "QA #  $", "01_QA_DAILY", 10, 500, 526},
    {"MR", "ACR T1 &", "ACR PHANTOM", 11, 40, 130},
    {"PT", "PHANTOM & iterations", "NEMA", 40, 130, 36},
};

constexpr StudyKind lungStudies[] = {{"CT CHEST W/O CONTRAST", chestParts, chestCt},
                                     {"Thorax^ThoraxPETCT&", chestParts, chestCt},
                                     {"PET^0&_Wholebody_First_Head (Adult)", wholeParts, petCt},
                                     {nullptr, chestParts, chestCt},
                                     {"CHEST PA & LAT", filmParts, film},
                                     {nullptr, wholeParts, rest}};
constexpr StudyKind screeningStudies[] = {{"NLST-LSS", screeningParts, screening},
                                          {"NLST-ACRIN", screeningParts, screening}};
constexpr StudyKind breastStudies[] = {{"MAMMOGRAM DIGITAL SCR BILAT", breastParts, mammogram},
                                       {"MR BREAST BILATERAL &", breastParts, breastMr},
                                       {nullptr, breastParts, mammogram}};
constexpr StudyKind breastMrStudies[] = {{"MR BREASTS WO/W CONTRAST", breastParts, breastMr},
                                         {nullptr, breastParts, breastMr}};
constexpr StudyKind brainStudies[] = {{"MRI BRAIN W & W/O CONTRAST", brainParts, brainMr},
                                      {"MR^BRAIN TUMOR &", brainParts, brainMr},
                                      {nullptr, brainParts, brainMr},
                                      {nullptr, brainParts, rest}};
constexpr StudyKind neckStudies[] = {{"Neck^HeadNeckPETCT", neckParts, neckCt},
                                     {"PT CT WHOLE BODY-BODY", wholeParts, petCt},
                                     {"RT SIMULATION, H&N", neckParts, neckCt}};
constexpr StudyKind abdomenStudies[] = {{"CT ABDOMEN", abdomenParts, abdomenCt},
                                        {"CT Abdomen W/O, W/Contrast", abdomenParts, abdomenCt},
                                        {nullptr, abdomenParts, abdomenCt},
                                        {"US LIVER", abdomenParts, ultrasound},
                                        {nullptr, abdomenParts, rest}};
constexpr StudyKind pelvisStudies[] = {{"MRI PROSTATE ^ROUTINE", pelvisParts, pelvisMr},
                                       {nullptr, pelvisParts, pelvisMr},
                                       {"CT ABDOMEN PELVIS &", pelvisParts, abdomenCt}};
constexpr StudyKind colonStudies[] = {{"CT VIRTUAL COLONOSCOPY", colonParts, colonCt}, {nullptr, colonParts, colonCt}};
constexpr StudyKind limbStudies[] = {{"MRI LT LEG +C", limbParts, limbMr}, {"MR KNEE RIGHT", limbParts, limbMr}};
constexpr StudyKind filmStudies[] = {
    {"XR CHEST PORTABLE", filmParts, film}, {"CHEST PA & LAT", filmParts, film}, {"CT CHEST &", chestParts, chestCt}};
constexpr StudyKind slideStudies[] = {{"Histopathology", abdomenParts, slides},
                                      {"CT ABDOMEN", abdomenParts, abdomenCt},
                                      {"CT CHEST", chestParts, chestCt}};
constexpr StudyKind phantomStudies[] = {{"QA DAILY", phantomParts, phantom}, {nullptr, phantomParts, phantom}};
constexpr StudyKind melanomaStudies[] = {{"PET/CT Melanoma Restaging", wholeParts, petCt},
                                         {"CT CHEST", chestParts, chestCt},
                                         {"CT ABDOMEN", abdomenParts, abdomenCt},
                                         {"MRI BRAIN &", brainParts, brainMr}};

constexpr Topic allTopics[] = {
    {"Screening", screeningStudies}, {"Lung", lungStudies},           {"Breast", breastStudies},
    {"Glioma", brainStudies},        {"HEADNECK", neckStudies},       {"Liver", abdomenStudies},
    {"KIDNEY", abdomenStudies},      {"Prostate", pelvisStudies},     {"COLON", colonStudies},
    {"Melanoma", melanomaStudies},   {"Sarcoma", limbStudies},        {"COVID", filmStudies},
    {"Pancreas", slideStudies},      {"Breast-MRI", breastMrStudies}, {"PHANTOM", phantomStudies},
    {"NSCLC", lungStudies},
};

constexpr const char *allProgrammes[] = {
    "TCGA-*",   "CPTAC-*",     "ACRIN-*",     "QIN-*",       "RIDER *", "CMB-*", "APOLLO-5-*",       "*-Radiomics",
    "*-CT-Seg", "* Challenge", "*-PET-CT-Dx", "Anti-PD-1_*", "MIDRC-*", "NaF *", "*-Reference-Data", "PDMR-*"};

constexpr Licence allLicences[] = {
    {"Creative Commons Attribution 4.0 International License", "https://creativecommons.org/licenses/by/4.0/"},
    {"Creative Commons Attribution 3.0 Unported License", "http://creativecommons.org/licenses/by/3.0/"},
    {"TCIA Restricted",
     "https://wiki.cancerimagingarchive.net/download/attachments/4556915/TCIA%20Restricted%20License.pdf"},
    {"Creative Commons Attribution-NonCommercial 3.0 Unported License",
     "https://creativecommons.org/licenses/by-nc/3.0/"},
    {"Creative Commons Attribution-NonCommercial 4.0 International License",
     "https://creativecommons.org/licenses/by-nc/4.0/"},
    {nullptr, nullptr},
    {"CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"},
    {"NIH Controlled Data Access Policy", "https://www.cancerimagingarchive.net/nih-controlled-data-access-policy/"},
};

constexpr const char *thicknesses[] = {"5.0",  "1.0",  "3.0", "2.0", "0.6",  "2.5",
                                       "1.25", "0.75", "1.5", "4.0", "10.0", "8.0"};
constexpr const char *kernels[] = {"B30f", "B31f", "B70f", "B30s", "B40s", "H30s", "B60f",
                                   "B45f", "B41f", "I26f", "B20f", "B80f", "BONE"};
constexpr const char *planes[] = {"AX", "COR", "SAG", "ax", "Sag", "Cor", "OBL"};

} // namespace

std::span<const Topic> topics() { return allTopics; }
std::span<const Licence> licences() { return allLicences; }
std::span<const char *const> programmes() { return allProgrammes; }

qsizetype skewed(std::size_t size, demo::Random &random)
{
    const double place = random.real();
    return qsizetype(double(size) * place * place * place);
}

QString expanded(const char *pattern, demo::Random &random)
{
    constexpr double half = 0.5;
    QString text;
    for (const QChar c : QString::fromUtf8(pattern)) {
        if (c == u'#')
            text += QLatin1StringView(thicknesses[skewed(std::size(thicknesses), random)]);
        else if (c == u'$')
            text += QLatin1StringView(kernels[skewed(std::size(kernels), random)]);
        else if (c == u'~')
            text += QLatin1StringView(planes[skewed(std::size(planes), random)]);
        else if (c == u'&')
            text += QString::number(1 + skewed(random.chance(half) ? 9 : 99, random));
        else
            text += c;
    }
    return text;
}

} // namespace tcia::bench
