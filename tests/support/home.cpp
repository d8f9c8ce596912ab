// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

//! An empty home with its XDG folders, made before main() and removed after it: no test sees the user's settings, data
//! or keyring, nor what an earlier run left. In the temporary folder, for the path of a local socket must be short.
class Home
{
public:
    Home()
    {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        for (const char *name :
             {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            QDir().mkdir(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            qputenv(name, QFile::encodeName(folder));
        }
    }

private:
    const QTemporaryDir m_folder {QDir::tempPath() + QStringLiteral("/tcia-test-home-XXXXXX")};
};

const Home home;

} // namespace
