// SPDX-License-Identifier: Apache-2.0
#include "dicom/storeassociation.h"

#include "dicom/associationrejection.h"

#include <openssl/ssl.h>

#include <QFile>

namespace tcia::dicom {

namespace {

OFString text(const QString &value) { return {value.toUtf8().constData()}; }

Error errorOf(const OFCondition &condition, const StorePeer &peer, const QString &what)
{
    const bool isLate = condition == DIMSE_NODATAAVAILABLE || condition == DUL_READTIMEOUT;
    const bool isUntrusted = !peer.authorities.isEmpty() && condition.code() == DULC_TLSERROR;
    // Found before anything is sent: these concern one object.
    const bool isRefused = condition == NET_EC_NoAcceptablePresentationContexts ||
                           condition == NET_EC_InvalidSOPClassUID || condition == NET_EC_UnknownStorageSOPClass ||
                           condition == NET_EC_InvalidSOPInstanceUID;
    return {.kind = isUntrusted ? Error::Kind::Certificate
                    : isLate    ? Error::Kind::Timeout
                    : isRefused ? Error::Kind::BadRequest
                                : Error::Kind::Offline,
            .detail = what.arg(QString::fromLocal8Bit(condition.text()).simplified()),
            .context = {.name = QStringLiteral("%1@%2:%3").arg(peer.title, peer.host).arg(peer.port)}};
}

//! Statuses that say that the object is stored: success, and the warnings of the storage service.
bool isStored(Uint16 status) { return status == 0 || (status & 0xf000) == 0xb000; }
bool isOutOfResources(Uint16 status) { return (status & 0xff00) == 0xa700; }

} // namespace

//! The library's class lets derived ones alone decide about encryption.
struct StoreAssociation::User : DcmSCU
{
    using DcmSCU::useSecureConnection;
};

StoreAssociation::StoreAssociation() : m_scu(std::make_unique<User>()) {}

Result<std::unique_ptr<StoreAssociation>> StoreAssociation::open(const StorePeer &peer,
                                                                 const std::set<StoreSyntax> &syntaxes)
{
    std::unique_ptr<StoreAssociation> one(new StoreAssociation);
    one->m_syntaxes = syntaxes;
    DcmSCU &scu = *one->m_scu;
    scu.setAETitle(text(peer.calling));
    scu.setPeerAETitle(text(peer.title));
    scu.setPeerHostName(text(peer.host));
    scu.setPeerPort(peer.port);
    scu.setConnectionTimeout(peer.timeoutSeconds);
    scu.setACSETimeout(Uint32(peer.timeoutSeconds));
    scu.setDIMSETimeout(Uint32(peer.timeoutSeconds));
    scu.setDIMSEBlockingMode(DIMSE_NONBLOCKING);
    scu.setDatasetConversionMode(OFTrue); // of the uncompressed syntaxes that propose() names
    scu.setProgressNotificationMode(OFFalse);
    one->propose();
    OFCondition made = scu.initNetwork();
    if (made.good() && !peer.authorities.isEmpty()) // before, the library has nothing to secure
        if (const auto secured = one->secure(peer); !secured)
            return failure(secured.error());
    if (made.good())
        made = scu.negotiateAssociation();
    if (made.good())
        return one;
    one->m_scu.reset();
    if (made == DUL_ASSOCIATIONREJECTED)
        return failure(rejectionOf(peer, one->m_security.get()));
    return failure(
        errorOf(made, peer, english<QT_TRANSLATE_NOOP("Reasons", "No association could be opened (%1).")>()));
}

StoreAssociation::~StoreAssociation()
{
    if (m_scu && m_scu->isConnected())
        m_scu->releaseAssociation();
}

//! Each class with each of its syntaxes in a context of its own, because a peer chooses one syntax of a context; and
//! verification, which every peer takes (PS3.4 A.2), so that one that takes none of the classes refuses the objects,
//! not the association.
void StoreAssociation::propose()
{
    OFList<OFString> common;
    common.push_back(UID_LittleEndianImplicitTransferSyntax);
    m_scu->addPresentationContext(UID_VerificationSOPClass, common);
    for (const auto &[sopClass, syntax] : m_syntaxes) {
        OFList<OFString> names;
        names.push_back(DcmXfer(syntax).getXferID());
        m_scu->addPresentationContext(sopClass.c_str(), names);
        if (DcmXfer(syntax).isEncapsulated() || syntax == EXS_LittleEndianImplicit)
            continue;
        names.clear();
        names.push_back(UID_LittleEndianImplicitTransferSyntax); // which every peer must understand
        m_scu->addPresentationContext(sopClass.c_str(), names);
    }
}

Result<void> StoreAssociation::secure(const StorePeer &peer)
{
    m_security = std::make_unique<DcmTLSTransportLayer>(NET_REQUESTOR, nullptr, OFTrue);
    const auto encoded = [](const QString &path) { return QFile::encodeName(path); };
    const auto refused = [](const QString &path) {
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "It is not a usable PEM file.")>(),
                       {.path = path});
    };
    if (m_security->addTrustedCertificateFile(encoded(peer.authorities).constData(), DCF_Filetype_PEM).bad())
        return refused(peer.authorities);
    if (!peer.certificate.isEmpty()) {
        if (m_security->setPrivateKeyFile(encoded(peer.key).constData(), DCF_Filetype_PEM).bad())
            return refused(peer.key);
        if (m_security->setCertificateFile(encoded(peer.certificate).constData(), DCF_Filetype_PEM).bad() ||
            !m_security->checkPrivateKeyMatchesCertificate())
            return refused(peer.certificate);
    }
    m_security->setTLSProfile(TSP_Profile_BCP195);
    m_security->activateCipherSuites();
    m_security->setCertificateVerification(DCV_requireCertificate);
    X509_VERIFY_PARAM *const names = SSL_CTX_get0_param(m_security->getNativeHandle());
    const QByteArray host = peer.host.toUtf8();
    if (X509_VERIFY_PARAM_set1_ip_asc(names, host.constData()) != 1 && // it refuses what is no address
        X509_VERIFY_PARAM_set1_host(names, host.constData(), 0) != 1)
        return refused(peer.authorities);
    const OFCondition secured = m_scu->useSecureConnection(m_security.get());
    return secured.good() ? Result<void>()
                          : failure(errorOf(secured, peer,
                                            english<QT_TRANSLATE_NOOP("Reasons", "It cannot be encrypted (%1).")>()));
}

Result<Stored> StoreAssociation::store(DcmDataset &dataset, const StoreSyntax &syntax, const QString &path)
{
    const char *const name = DcmXfer(syntax.second).getXferID();
    auto context = m_scu->findPresentationContextID(syntax.first.c_str(), name);
    if (context == 0 && !DcmXfer(syntax.second).isEncapsulated())
        context = m_scu->findPresentationContextID(syntax.first.c_str(), UID_LittleEndianImplicitTransferSyntax);
    if (context == 0)
        return failure(
            Error::Kind::BadRequest,
            english<QT_TRANSLATE_NOOP("Reasons", "The peer does not take %1 in the transfer syntax %2.")>().arg(
                QString::fromLatin1(dcmFindNameOfUID(syntax.first.c_str(), syntax.first.c_str())),
                QString::fromLatin1(DcmXfer(syntax.second).getXferName())),
            {.path = path});
    Uint16 status = 0;
    const OFCondition sent = m_scu->sendSTORERequest(context, OFFilename(), &dataset, status);
    if (sent.bad()) {
        const StorePeer peer {.title = QString::fromUtf8(m_scu->getPeerAETitle().c_str()),
                              .host = QString::fromUtf8(m_scu->getPeerHostName().c_str()),
                              .port = m_scu->getPeerPort()};
        Error error =
            errorOf(sent, peer, english<QT_TRANSLATE_NOOP("Reasons", "The object could not be sent (%1).")>());
        error.context.path = path;
        return failure(error);
    }
    if (isStored(status))
        return Stored {.sopUid = QString::fromLatin1(storedText(dataset, DCM_SOPInstanceUID).c_str()).trimmed(),
                       .status = status};
    return failure(isOutOfResources(status) ? Error::Kind::Busy : Error::Kind::BadRequest,
                   english<QT_TRANSLATE_NOOP("Reasons", "The peer answered with the status %1.")>().arg(
                       QStringLiteral("0x%1").arg(status, 4, 16, QLatin1Char('0'))),
                   {.path = path});
}

} // namespace tcia::dicom
