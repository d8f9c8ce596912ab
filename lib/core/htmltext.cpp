// SPDX-License-Identifier: Apache-2.0
#include "core/htmltext.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

//! The entities of Latin-1 in the order of their characters from U+00A0 on.
constexpr auto latinEntities =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
    "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
    "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc "
    "uuml yacute thorn yuml";
constexpr auto otherEntities = std::to_array<std::pair<const char *, char16_t>>({
    {"amp", u'&'},         {"lt", u'<'},          {"gt", u'>'},          {"quot", u'"'},       {"apos", u'\''},
    {"ndash", u'\u2013'},  {"mdash", u'\u2014'},  {"lsquo", u'\u2018'},  {"rsquo", u'\u2019'}, {"ldquo", u'\u201c'},
    {"rdquo", u'\u201d'},  {"hellip", u'\u2026'}, {"bull", u'\u2022'},   {"le", u'\u2264'},    {"ge", u'\u2265'},
    {"alpha", u'\u03b1'},  {"beta", u'\u03b2'},   {"gamma", u'\u03b3'},  {"mu", u'\u03bc'},    {"minus", u'\u2212'},
    {"asymp", u'\u2248'},  {"trade", u'\u2122'},  {"thinsp", u'\u2009'}, {"ensp", u'\u2002'},  {"emsp", u'\u2003'},
    {"dagger", u'\u2020'}, {"prime", u'\u2032'},  {"sbquo", u'\u201a'},  {"bdquo", u'\u201e'}, {"infin", u'\u221e'},
});

const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> all = [] {
        QHash<QString, char16_t> names;
        char16_t character = u'\u00a0';
        for (const QString &name : QString::fromLatin1(latinEntities).split(u' '))
            names.insert(name, character++);
        for (const auto &[name, other] : otherEntities)
            names.insert(QString::fromLatin1(name), other);
        return names;
    }();
    return all;
}

bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

//! Elements whose content is no text for people, and those that begin a line.
const QStringList hiddenElements {u"script"_s, u"style"_s, u"head"_s, u"template"_s};
const QStringList lineElements {u"p"_s,  u"br"_s, u"div"_s, u"li"_s, u"ul"_s, u"ol"_s, u"tr"_s, u"table"_s, u"hr"_s,
                                u"h1"_s, u"h2"_s, u"h3"_s,  u"h4"_s, u"h5"_s, u"h6"_s, u"dt"_s, u"dd"_s};

class HtmlReader
{
public:
    HtmlReader(QStringView html, bool hasTags, qsizetype longest) : m_html(html), m_hasTags(hasTags), m_longest(longest)
    {
    }

    QString text()
    {
        while (m_at < m_html.size() && m_text.size() <= m_longest) {
            const QChar c = m_html[m_at];
            if (m_hasTags && c == u'<' && isMarkup())
                skipMarkup();
            else if (c == u'&')
                readEntity();
            else
                put(m_html[m_at++].unicode());
        }
        if (m_text.size() > m_longest) {
            m_text.truncate(m_longest);
            if (m_text.back().isHighSurrogate())
                m_text.chop(1);
            m_text += u'…';
        }
        return std::move(m_text);
    }

private:
    //! "a < b" is text.
    bool isMarkup() const
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next == u'/' || next == u'!' || next == u'?' || isAsciiLetter(next);
    }

    void skipMarkup()
    {
        if (m_html.sliced(m_at).startsWith("<!--"_L1))
            return skipBehind("-->"_L1, m_at + 4);
        const bool isEnd = m_html[m_at + 1] == u'/';
        qsizetype nameEnd = m_at + 1 + (isEnd ? 1 : 0);
        const qsizetype nameBegin = nameEnd;
        while (nameEnd < m_html.size() && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const QString name = m_html.sliced(nameBegin, nameEnd - nameBegin).toString().toLower();
        m_at = endOfTag(nameEnd);
        if (!isEnd && hiddenElements.contains(name))
            skipBehind(QString(u"</"_s + name), m_at), m_at = endOfTag(m_at);
        else if (lineElements.contains(name))
            m_pending = u'\n';
        else if (name == "td"_L1 || name == "th"_L1)
            wantSpace();
    }

    //! Behind the `>` of a tag, which may also be in the quoted value of an attribute.
    qsizetype endOfTag(qsizetype at) const
    {
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (c == u'>')
                return at + 1;
            if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=')
                if (const qsizetype close = m_html.indexOf(c, at + 1); close > 0)
                    at = close;
        }
        return at;
    }

    template <typename Text>
    void skipBehind(const Text &end, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    void readEntity()
    {
        constexpr qsizetype longestName = 32;
        const QStringView rest = m_html.sliced(m_at + 1, qMin(longestName, m_html.size() - m_at - 1));
        const qsizetype end = rest.indexOf(u';');
        const char32_t character = end > 0 ? decoded(rest.first(end)) : U'\0';
        if (character == U'\0')
            return put(m_html[m_at++].unicode()); // an & of the text
        m_at += end + 2;
        if (QChar::requiresSurrogates(character)) {
            put(QChar::highSurrogate(character));
            put(QChar::lowSurrogate(character));
        } else {
            put(char16_t(character));
        }
    }

    //! 0 if it is not the name or number of a character.
    static char32_t decoded(QStringView name)
    {
        if (!name.startsWith(u'#'))
            return entities().value(name.toString(), u'\0');
        const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint number = name.sliced(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
        return ok && number <= QChar::LastValidCodePoint && !QChar::isSurrogate(number) ? char32_t(number) : U'\0';
    }

    void wantSpace()
    {
        if (m_pending.isNull())
            m_pending = u' ';
    }

    void put(char16_t unit)
    {
        const QChar c(unit);
        if (c.isSpace())
            return wantSpace();
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return;
        if (!m_pending.isNull() && !m_text.isEmpty())
            m_text += m_pending;
        m_pending = QChar();
        m_text += c;
    }

    const QStringView m_html;
    const bool m_hasTags;
    const qsizetype m_longest;
    qsizetype m_at = 0;
    QString m_text;
    QChar m_pending; //!< a space or line end before the next character
};

} // namespace

QString plainFromHtml(QStringView html, qsizetype longest) { return HtmlReader(html, true, longest).text(); }

QString withoutEntities(QStringView text, qsizetype longest) { return HtmlReader(text, false, longest).text(); }

} // namespace tcia
