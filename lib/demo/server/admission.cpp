// SPDX-License-Identifier: Apache-2.0
#include "demo/server/admission.h"

#include <algorithm>
#include <cctype>

namespace tcia::demo {

namespace {

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

//! "localhost" of "localhost:17310", "[::1]" of "[::1]:17310".
std::string hostIn(const std::string &authority)
{
    const size_t bracket = authority.find(']');
    const size_t colon = authority.find(':', bracket == std::string::npos ? 0 : bracket);
    return lower(authority.substr(0, colon));
}

bool isThisMachine(const std::string &host) { return host == "127.0.0.1" || host == "localhost" || host == "[::1]"; }

bool changesSomething(const httplib::Request &request) { return request.path == "/demo/fault"; }

//! Browsers always send these headers; pages cannot remove them.
bool isFromBrowser(const httplib::Request &request)
{
    return request.has_header("Sec-Fetch-Site") || request.has_header("Sec-Fetch-Mode") ||
           request.has_header("Referer") || request.get_header_value("User-Agent").rfind("Mozilla/", 0) == 0;
}

} // namespace

std::optional<std::string> refusalOf(const httplib::Request &request)
{
    const std::string authority = request.get_header_value("Host");
    if (request.get_header_value_count("Host") != 1 || !isThisMachine(hostIn(authority)))
        return "This server answers to 127.0.0.1 and localhost only.\n";
    const bool isQuestion = request.method == "GET" || request.method == "HEAD";
    if (isQuestion && !changesSomething(request))
        return {};
    if (request.has_header("Origin") && lower(request.get_header_value("Origin")) != "http://" + lower(authority))
        return "Pages of another origin may not ask this.\n";
    if (isQuestion && (request.has_header("Origin") || isFromBrowser(request)))
        return "From a browser this takes POST.\n";
    return {};
}

} // namespace tcia::demo
