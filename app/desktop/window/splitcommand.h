// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "desktop/dialogs/splitdialog.h"

#include <QPointer>

namespace tcia::desktop {

//! Splits series by patient as its dialog says, and writes the sets. The dialog stays open, with all that was typed,
//! until they are written; closed before, the result is said all the same. Destroyed after both. GUI thread; the work
//! is done in the background.
class SplitCommand : public QObject
{
    Q_OBJECT
public:
    //! `source` names the series, see SplitDialog; `host` is their server's; the sets go to a new folder in `parent`
    //! unless the user chooses another.
    SplitCommand(const QString &source, const SplitDialog::Gather &gather, const QString &host, const QString &parent,
                 QWidget *window);

    SplitDialog &dialog() const { return *m_dialog; }

Q_SIGNALS:
    void said(const QString &words);
    void warned(const QString &words);     //!< a warning that the user should read
    void failed(const tcia::Error &error); //!< after the dialog was closed; it shows errors itself

private:
    void suggestFolder(const QString &parent);
    void split(const cohort::SplitRule &rule, const QString &folder);
    void refuse(const Error &error);

    QPointer<SplitDialog> m_dialog;
    const SplitDialog::Gather m_gather;
    const QString m_host;
    bool m_isWriting = false;
};

} // namespace tcia::desktop
