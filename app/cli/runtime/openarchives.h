// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "cli/runtime/interrupt.h"
#include "cli/runtime/messages.h"
#include "demo/server/demoserver.h"

#include <memory>
#include <vector>

namespace tcia::cli {

//! The archives that one run uses, each with its key. They live as long as this does.
class OpenArchives
{
public:
    //! All must outlive it. An interrupt cancels the archives' requests; what cannot be used of their answers is added
    //! to the messages.
    OpenArchives(const Options &options, Messages &messages, Interrupt &interrupt);
    ~OpenArchives();
    Q_DISABLE_COPY_MOVE(OpenArchives)

    //! The selected server. The first call resolves it and its key, and starts the demonstration archive if selected.
    Result<archive::Archive *> selected();
    //! The same server, named otherwise, with its key; the demonstration archive at its current address.
    Result<archive::Archive *> of(const archive::Server &server);
    //! A second server beside the selected one: the options about the selected one (key, authentication, certificate)
    //! are not for it. Its key is the stored one.
    Result<archive::Archive *> another(const archive::Server &server);
    //! The same for a server named by a folder, which is untrusted: unless the user has this server, only a key from
    //! --api-key-file is sent.
    Result<archive::Archive *> namedBy(const archive::Server &server);

private:
    //! Which key a server gets.
    enum class Key {
        Chosen, //!< by the options, with what they say of sending it
        Stored, //!< the keyring's; no option applies
        None,
    };
    Result<std::unique_ptr<archive::Archive>> open(archive::Server server, Key which = Key::Chosen);
    Result<QString> keyOf(const archive::Server &server, Key which);

    const Options &m_options;
    Messages &m_messages;
    Interrupt &m_interrupt;
    std::unique_ptr<demo::DemoServer> m_demo; // outlives the archives that use it
    std::unique_ptr<archive::Archive> m_selected;
    std::vector<std::unique_ptr<archive::Archive>> m_others;
};

} // namespace tcia::cli
