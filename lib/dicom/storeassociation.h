// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"
#include "dicom/storepeer.h"

#include <dcmtk/dcmnet/scu.h>
#include <dcmtk/dcmtls/tlslayer.h>

#include <memory>
#include <set>
#include <utility>

namespace tcia::dicom {

//! What is negotiated: a SOP class and the transfer syntax of its objects.
using StoreSyntax = std::pair<std::string, E_TransferSyntax>;

//! One association with a peer, which takes objects of the classes and syntaxes named at its beginning. Private to this
//! library. Blocking; one thread.
class StoreAssociation
{
public:
    //! See StoreConnection::store() for its errors.
    static Result<std::unique_ptr<StoreAssociation>> open(const StorePeer &peer, const std::set<StoreSyntax> &syntaxes);
    ~StoreAssociation();
    Q_DISABLE_COPY_MOVE(StoreAssociation)

    const std::set<StoreSyntax> &syntaxes() const { return m_syntaxes; }
    Result<Stored> store(DcmDataset &dataset, const StoreSyntax &syntax, const QString &path);

private:
    StoreAssociation();
    Result<void> secure(const StorePeer &peer);
    void propose();

    std::set<StoreSyntax> m_syntaxes;
    std::unique_ptr<DcmTLSTransportLayer> m_security; // outlives the connection that uses it
    struct User;
    std::unique_ptr<User> m_scu;
};

} // namespace tcia::dicom
