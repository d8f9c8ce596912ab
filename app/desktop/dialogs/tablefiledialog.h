// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/writer.h"

#include <QFileDialog>

namespace tcia::session {
class Settings;
}

namespace tcia::desktop {

//! Asks for the file and the format of a table. Its title and its first line say what is exported; folder and format
//! are those of the last time.
class TableFileDialog : public QFileDialog
{
    Q_OBJECT
public:
    //! `name` is the suggested file's, without a suffix. `settings` must outlive it.
    TableFileDialog(const QString &title, const QString &name, session::Settings &settings, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, const tcia::tables::OutputFormat &format);

private:
    void showInside(const QString &words);
    void choose(const QString &path);

    session::Settings &m_settings;
};

} // namespace tcia::desktop
