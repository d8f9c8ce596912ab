// SPDX-License-Identifier: Apache-2.0
#include "core/platform/processgroup.h"

#include <QProcess>

#include <vector>
#include <windows.h>

namespace tcia::platform {

namespace {

constexpr auto jobName = "processGroup";

//! A job, in which a program starts and which everything that it starts belongs to. Closing its only handle ends them
//! all: when the QProcess that owns it is deleted, or this process ends in whatever way.
class Job : public QObject
{
public:
    explicit Job(QProcess &process) : QObject(&process), m_handle(CreateJobObjectW(nullptr, nullptr))
    {
        setObjectName(QLatin1StringView(jobName));
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        SetInformationJobObject(m_handle, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
    }
    ~Job() override
    {
        if (!m_attributes.empty())
            DeleteProcThreadAttributeList(list());
        if (m_handle)
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Job)

    //! The program is in the job from its first instruction on. Without a job it starts as any other.
    void enter(QProcess::CreateProcessArguments &arguments)
    {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size); // fails, and says how large it must be
        m_attributes.resize(size);
        if (!m_handle || !InitializeProcThreadAttributeList(list(), 1, 0, &size) ||
            !UpdateProcThreadAttribute(list(), 0, jobList, &m_handle, sizeof(m_handle), nullptr, nullptr)) {
            m_attributes.clear();
            return;
        }
        m_start.StartupInfo = *arguments.startupInfo;
        m_start.StartupInfo.cb = sizeof(m_start);
        m_start.lpAttributeList = list();
        arguments.startupInfo = &m_start.StartupInfo;
        arguments.flags |= EXTENDED_STARTUPINFO_PRESENT;
    }

    void end() const { TerminateJobObject(m_handle, 1); }

private:
    static constexpr DWORD_PTR jobList = 0x2000d; // PROC_THREAD_ATTRIBUTE_JOB_LIST, since Windows 10

    LPPROC_THREAD_ATTRIBUTE_LIST list() { return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_attributes.data()); }

    HANDLE m_handle;
    std::vector<char> m_attributes;
    STARTUPINFOEXW m_start {};
};

} // namespace

void ownGroup(QProcess &process)
{
    auto *const job = new Job(process);
    process.setCreateProcessArgumentsModifier(
        [job](QProcess::CreateProcessArguments *arguments) { job->enter(*arguments); });
}

void endGroup(QProcess &process)
{
    if (const auto *job = process.findChild<QObject *>(QLatin1StringView(jobName), Qt::FindDirectChildrenOnly))
        static_cast<const Job *>(job)->end();
    process.kill();
}

} // namespace tcia::platform
