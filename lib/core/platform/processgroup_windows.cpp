// SPDX-License-Identifier: Apache-2.0
#include "core/platform/processgroup.h"

#include <QProcess>
#include <QVariant>

#include <windows.h>

#include <memory>
#include <vector>

namespace tcia::platform {

namespace {

constexpr auto jobProperty = "tcia_job";

//! A job whose processes end with the last handle of it, so at the latest with this process.
class Job
{
public:
    Job() : m_job(CreateJobObjectW(nullptr, nullptr))
    {
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        if (m_job == nullptr ||
            !SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
            return;
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
        m_bytes.resize(size);
        if (!InitializeProcThreadAttributeList(attributes(), 1, 0, &size))
            m_bytes.clear();
        else if (!UpdateProcThreadAttribute(attributes(), 0, PROC_THREAD_ATTRIBUTE_JOB_LIST, &m_job, sizeof m_job,
                                            nullptr, nullptr))
            releaseAttributes();
    }
    ~Job()
    {
        releaseAttributes();
        if (m_job != nullptr)
            CloseHandle(m_job);
    }
    Q_DISABLE_COPY_MOVE(Job)

    //! The program is in the job from its first instruction, and with it all that it starts.
    void apply(QProcess::CreateProcessArguments &arguments)
    {
        if (m_bytes.empty())
            return;
        m_startup.StartupInfo = *arguments.startupInfo;
        m_startup.StartupInfo.cb = sizeof m_startup;
        m_startup.lpAttributeList = attributes();
        arguments.startupInfo = &m_startup.StartupInfo;
        arguments.flags |= EXTENDED_STARTUPINFO_PRESENT;
    }
    void end() const { TerminateJobObject(m_job, 1); }

private:
    LPPROC_THREAD_ATTRIBUTE_LIST attributes() { return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_bytes.data()); }
    void releaseAttributes()
    {
        if (!m_bytes.empty())
            DeleteProcThreadAttributeList(attributes());
        m_bytes.clear();
    }

    HANDLE m_job;
    std::vector<char> m_bytes; //!< of the list of attributes; empty if the system refused the job
    STARTUPINFOEXW m_startup {};
};

} // namespace

void ownGroup(QProcess &process)
{
    const auto job = std::make_shared<Job>();
    process.setCreateProcessArgumentsModifier(
        [job](QProcess::CreateProcessArguments *arguments) { job->apply(*arguments); });
    process.setProperty(jobProperty, QVariant::fromValue(job));
}

void endGroup(QProcess &process)
{
    if (const auto job = process.property(jobProperty).value<std::shared_ptr<Job>>())
        job->end();
    process.kill();
}

} // namespace tcia::platform
