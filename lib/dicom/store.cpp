// SPDX-License-Identifier: Apache-2.0
#include "dicom/store.h"

#include "dicom/inspect.h"
#include "dicom/storeassociation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::dicom {

namespace {

constexpr size_t mostSyntaxes = 60; // each may take two of the 128 contexts of an association

//! Class and syntax of an object, or why it cannot be sent.
Result<StoreSyntax> syntaxOf(DcmDataset &dataset, const QString &path)
{
    const auto uid = [&dataset](const DcmTagKey &key) {
        return QByteArray(storedText(dataset, key).c_str()).trimmed().toStdString();
    };
    const std::string sopClass = uid(DCM_SOPClassUID);
    const E_TransferSyntax syntax = dataset.getOriginalXfer();
    if (sopClass.empty() || uid(DCM_SOPInstanceUID).empty() || syntax == EXS_Unknown)
        return failure(
            Error::Kind::BadArchive,
            english<QT_TRANSLATE_NOOP("Reasons", "It has no SOP class, SOP Instance UID or known transfer syntax.")>(),
            {.path = path});
    return StoreSyntax {sopClass, syntax};
}

} // namespace

Result<StorePeer> storePeer(const QString &text)
{
    // PS3.5: an AE title has up to 16 characters of ASCII without control characters and backslash, and is not blank.
    static const QRegularExpression form(u"^([ -\\[\\]-~]{1,16})@([A-Za-z0-9.-]+):(\\d{1,5})$"_s);
    const auto match = form.match(text);
    bool ok = false;
    const quint16 port = match.captured(3).toUShort(&ok);
    if (!match.hasMatch() || !ok || port == 0 || match.captured(1).trimmed().isEmpty())
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not a peer such as ORTHANC@pacs.example.org:4242")>().arg(
                text));
    return StorePeer {.title = match.captured(1), .host = match.captured(2), .port = port, .calling = u"TCIA"_s};
}

StoreConnection::StoreConnection(const StorePeer &peer) : m_peer(peer) { initialise(); }
StoreConnection::~StoreConnection() = default;

Result<Stored> StoreConnection::store(const QString &path)
{
    return guarded(path, [&]() -> Result<Stored> {
        const auto file = openFile(path);
        if (!file)
            return failure(file.error());
        DcmDataset &dataset = *(*file)->getDataset();
        const auto syntax = syntaxOf(dataset, path);
        if (!syntax)
            return failure(syntax.error());
        if (!m_association || !m_association->syntaxes().contains(*syntax)) {
            auto all = m_association ? m_association->syntaxes() : std::set<StoreSyntax>();
            m_association.reset();
            if (all.size() >= mostSyntaxes)
                all.clear();
            all.insert(*syntax);
            auto opened = StoreAssociation::open(m_peer, all);
            if (!opened)
                return failure(opened.error());
            m_association = std::move(*opened);
        }
        auto stored = m_association->store(dataset, *syntax, path);
        if (!stored && stored.error().kind != Error::Kind::BadRequest)
            m_association.reset(); // its state is unknown
        return stored;
    });
}

} // namespace tcia::dicom
