// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"
#include "dicom/store.h"

#include <dcmtk/dcmnet/scu.h>
#include <dcmtk/dcmtls/tlslayer.h>

#include <set>
#include <utility>

namespace tcia::dicom {

//! What is negotiated: a SOP class and the transfer syntax of its objects.
using StoreSyntax = std::pair<std::string, E_TransferSyntax>;

//! One association with a peer, which takes objects of the classes and syntaxes named at its beginning. Private to this
//! library. Blocking; one thread.
class StoreConnection::Association
{
public:
    //! See StoreConnection::store() for its errors.
    static Result<std::unique_ptr<Association>> open(const StorePeer &peer, const std::set<StoreSyntax> &syntaxes);
    ~Association();
    Q_DISABLE_COPY_MOVE(Association)

    const std::set<StoreSyntax> &syntaxes() const { return m_syntaxes; }
    Result<Stored> store(DcmDataset &dataset, const StoreSyntax &syntax, const QString &path);

private:
    Association();
    Result<void> secure(const StorePeer &peer);
    void propose();

    std::set<StoreSyntax> m_syntaxes;
    std::unique_ptr<DcmTLSTransportLayer> m_security; // outlives the connection that uses it
    struct User;
    std::unique_ptr<User> m_scu;
};

} // namespace tcia::dicom
