// SPDX-License-Identifier: Apache-2.0
#include "core/reason.h"
#include "core/text.h"
#include "dicom/derived/derivedobject.h"
#include "dicom/frame.h"

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr qsizetype longestText = 1000;

//! Lists the content of a report, in document order.
class ReportReader
{
public:
    ReportReader(Derived &content, qsizetype most) : m_content(content), m_most(most) {}

    void read(DcmItem &item, int depth, const std::shared_ptr<Charset> &outer)
    {
        if (m_content.lines.size() >= m_most)
            return cut();
        const auto charset = std::make_shared<Charset>(item, outer);
        const QString name = meaningIn(item, DCM_ConceptNameCodeSequence, *charset);
        const QString value = valueOf(item, *charset);
        const bool isHeading = codeIn(item, DCM_ValueType) == "CONTAINER";
        if (!name.isEmpty() || !value.isEmpty() || isHeading)
            m_content.lines.append({.depth = depth, .name = name, .value = value});
        for (DcmItem *const child : itemsOf(item, DCM_ContentSequence))
            read(*child, depth + 1, charset);
    }

    //! Says so once.
    void cut()
    {
        if (m_content.problems.isEmpty())
            m_content.problems.append(
                english<QT_TRANSLATE_N_NOOP("Reasons", "Only the first %n lines are shown.")>(m_most));
    }

    static QString textIn(DcmItem &item, const DcmTagKey &key, Charset &charset)
    {
        return text::plain(charset.decode(storedText(item, key)).trimmed(), longestText);
    }
    static QString meaningIn(DcmItem &item, const DcmTagKey &sequence, Charset &charset)
    {
        DcmItem *const code = firstItemOf(item, sequence);
        return code == nullptr ? QString() : textIn(*code, DCM_CodeMeaning, charset);
    }

private:
    static QString numberIn(DcmItem &item, Charset &charset)
    {
        DcmItem *const measured = firstItemOf(item, DCM_MeasuredValueSequence);
        if (measured == nullptr)
            return {};
        DcmItem *const unit = firstItemOf(*measured, DCM_MeasurementUnitsCodeSequence);
        QString code = unit == nullptr ? QString() : textIn(*unit, DCM_CodeValue, charset);
        if (code == "1"_L1 || code.startsWith(u'{')) // no unit, or what is counted
            code.clear();
        return QString(textIn(*measured, DCM_NumericValue, charset) + u' ' + code).trimmed();
    }

    static QString referenceIn(DcmItem &item)
    {
        DcmItem *const image = firstItemOf(item, DCM_ReferencedSOPSequence);
        return image == nullptr ? QString() : uidIn(*image, DCM_ReferencedSOPInstanceUID);
    }

    static QString valueOf(DcmItem &item, Charset &charset)
    {
        const QByteArray type = codeIn(item, DCM_ValueType);
        if (type == "NUM")
            return numberIn(item, charset);
        if (type == "CODE")
            return meaningIn(item, DCM_ConceptCodeSequence, charset);
        if (type == "IMAGE" || type == "COMPOSITE" || type == "WAVEFORM")
            return referenceIn(item);
        static const struct
        {
            const char *type;
            DcmTagKey key;
        } texts[] = {{"TEXT", DCM_TextValue},     {"PNAME", DCM_PersonName},    {"DATE", DCM_Date},
                     {"TIME", DCM_Time},          {"DATETIME", DCM_DateTime},   {"UIDREF", DCM_UID},
                     {"SCOORD", DCM_GraphicType}, {"SCOORD3D", DCM_GraphicType}};
        for (const auto &one : texts)
            if (type == one.type)
                return textIn(item, one.key, charset);
        return {};
    }

    Derived &m_content;
    const qsizetype m_most;
};

//! A read SR: it lies on no slice.
class Report : public DerivedObject
{
public:
    Report(DcmItem &data, const DerivedLimits &limits)
    {
        m_content.kind = Derived::Kind::Report;
        m_content.isComplete = codeIn(data, DCM_CompletionFlag) == "COMPLETE";
        m_content.isVerified = codeIn(data, DCM_VerificationFlag) == "VERIFIED";
        Charset charset(data);
        m_content.title = ReportReader::meaningIn(data, DCM_ConceptNameCodeSequence, charset);
        for (const DcmTagKey &evidence :
             {DCM_CurrentRequestedProcedureEvidenceSequence, DCM_PertinentOtherEvidenceSequence})
            for (DcmItem *const study : itemsOf(data, evidence))
                for (DcmItem *const series : itemsOf(*study, DCM_ReferencedSeriesSequence))
                    if (const QString uid = uidIn(*series, DCM_SeriesInstanceUID); !uid.isEmpty())
                        m_content.sourceSeries.append(uid);
        ReportReader(m_content, limits.lines).read(data, 0, nullptr);
    }

    const Derived &content() const override { return m_content; }
    Result<SliceOverlay> overlayOn(const SlicePlace &, bool) override { return SliceOverlay(); }

private:
    Derived m_content;
};

} // namespace

Result<std::unique_ptr<DerivedObject>> openReport(std::unique_ptr<DcmFileFormat> file, const DerivedLimits &limits)
{
    return std::make_unique<Report>(*file->getDataset(), limits);
}

} // namespace tcia::dicom
