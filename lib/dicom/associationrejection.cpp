// SPDX-License-Identifier: Apache-2.0
#include "dicom/associationrejection.h"

#include "core/reason.h"

#include <dcmtk/dcmnet/assoc.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

//! The library's objects of one request, freed in their order.
struct Request
{
    T_ASC_Network *network = nullptr;
    T_ASC_Parameters *parameters = nullptr; //!< the association's, once there is one
    T_ASC_Association *association = nullptr;

    Request() = default;
    Q_DISABLE_COPY_MOVE(Request)
    ~Request()
    {
        if (association)
            ASC_destroyAssociation(&association);
        else if (parameters)
            ASC_destroyAssociationParameters(&parameters);
        if (network)
            ASC_dropNetwork(&network);
    }
};

//! Asks for an association. The peer's refusal; nothing if it accepts this time, or does not answer.
std::optional<T_ASC_RejectParameters> refusalOf(const StorePeer &peer, DcmTransportLayer *security)
{
    Request one;
    const QByteArray address = u"%1:%2"_s.arg(peer.host).arg(peer.port).toUtf8();
    const char *syntax = UID_LittleEndianImplicitTransferSyntax;
    OFCondition made = ASC_initializeNetwork(NET_REQUESTOR, 0, peer.timeoutSeconds, &one.network);
    if (made.good() && security)
        made = ASC_setTransportLayer(one.network, security, 0);
    if (made.good())
        made = ASC_createAssociationParameters(&one.parameters, ASC_DEFAULTMAXPDU);
    if (made.good())
        made = ASC_setTransportLayerType(one.parameters, security != nullptr);
    if (made.good())
        made = ASC_setAPTitles(one.parameters, peer.calling.toLatin1().constData(), peer.title.toLatin1().constData(),
                               nullptr);
    if (made.good())
        made = ASC_setPresentationAddresses(one.parameters, "", address.constData());
    if (made.good())
        made = ASC_addPresentationContext(one.parameters, 1, UID_VerificationSOPClass, &syntax, 1);
    if (made.bad())
        return {};
    made = ASC_requestAssociation(one.network, one.parameters, &one.association);
    if (made.good())
        ASC_releaseAssociation(one.association);
    T_ASC_RejectParameters refusal {};
    return made == DUL_ASSOCIATIONREJECTED && ASC_getRejectParameters(one.parameters, &refusal).good()
               ? std::optional(refusal)
               : std::nullopt;
}

QString wordsFor(const T_ASC_RejectParameters &refusal, const StorePeer &peer)
{
    if (refusal.reason == ASC_REASON_SU_CALLEDAETITLENOTRECOGNIZED)
        return english<QT_TRANSLATE_NOOP("Reasons", "It rejects associations: “%1” is not its AE title.")>().arg(
            peer.title);
    if (refusal.reason == ASC_REASON_SU_CALLINGAETITLENOTRECOGNIZED)
        return english<QT_TRANSLATE_NOOP("Reasons", "It rejects associations: it does not know our AE title “%1”.")>()
            .arg(peer.calling);
    OFString words;
    return english<QT_TRANSLATE_NOOP("Reasons", "It rejects associations (%1).")>().arg(
        QString::fromLatin1(ASC_printRejectParameters(words, &refusal).c_str()).simplified());
}

} // namespace

Error rejectionOf(const StorePeer &peer, DcmTransportLayer *security)
{
    const auto refusal = refusalOf(peer, security);
    const bool isPermanent = refusal && refusal->result == ASC_RESULT_REJECTEDPERMANENT;
    return {.kind = isPermanent ? Error::Kind::Usage : Error::Kind::Busy,
            .detail = refusal ? wordsFor(*refusal, peer)
                              : english<QT_TRANSLATE_NOOP("Reasons", "It has rejected an association.")>(),
            .context = {.name = u"%1@%2:%3"_s.arg(peer.title, peer.host).arg(peer.port)}};
}

} // namespace tcia::dicom
