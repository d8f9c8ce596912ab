# SPDX-License-Identifier: Apache-2.0
"""What `cmake --install` puts on a machine: menu entry, metainfo, file types, icons, manual pages and completions are there,
are valid for the tools that read them, and agree with the programs. Usage: installed.py CMAKE BUILD SOURCE APPLICATION_ID"""
import gzip
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unittest

CMAKE, BUILD, SOURCE, ID = sys.argv[1:5]
PUBLISHED = "https://example.org/project"
SHELLS = {"bash": "bash-completion/completions/{}", "zsh": "zsh/vendor-completions/_{}", "fish": "fish/vendor_completions.d/{}.fish"}
BASH = """compopt() { :; }; source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _${1//-/_}
          printf '%s\\n' "${COMPREPLY[@]}" """


def run(*command, **options):
    return subprocess.run([str(word) for word in command], check=False, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **options)


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.root = pathlib.Path(cls.folder.name)
        cls.share = cls.root / "share"
        done = run(CMAKE, "--install", BUILD, "--prefix", cls.root)
        assert done.returncode == 0, done.stdout

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def valid(self, *command, **options):
        """Runs a checker, which must find nothing; its output."""
        done = run(*command, **options)
        self.assertEqual(done.returncode, 0, done.stdout)
        return done.stdout

    def entry(self):
        return dict(re.findall(r"^(\w+)=(.*)$", (self.share / f"applications/{ID}.desktop").read_text(), re.M))

    def program(self, *words):
        return self.valid(self.root / "bin" / words[0], *words[1:])

    def test_menu_entry(self):
        self.assertEqual(self.valid("desktop-file-validate", self.share / f"applications/{ID}.desktop"), "")
        entry = self.entry()
        self.assertTrue((self.root / "bin" / entry["Exec"].split()[0]).is_file())
        types = (self.share / f"mime/packages/{ID}.xml").read_text()
        for kind in entry["MimeType"].strip(";").split(";"):
            self.assertIn(f'type="{kind}"', types)

    def check_metainfo(self, path):
        said = self.valid("appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", path)
        self.assertNotRegex(said, r"(?m)^[EWIP]: ")

    def test_metainfo(self):
        path = self.share / f"metainfo/{ID}.metainfo.xml"
        self.check_metainfo(path)
        self.assertIn(f'<launchable type="desktop-id">{ID}.desktop<', path.read_text())
        version = self.program("tcia", "--version").split()[-1]
        self.assertIn(f'<release version="{version}"', path.read_text())

    def test_metainfo_of_a_published_release(self):
        folder = self.root / "published"
        folder.mkdir()
        (folder / "CHANGELOG.md").write_text("## [Unreleased]\n\n## [0.1.1] - 2026-01-31\n\n## [0.1.0] - 2025-12-24\n")
        (folder / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.25)\nproject(published VERSION 0.2.0 LANGUAGES NONE)\n"
            f'include("{SOURCE}/packaging/cmake/Application.cmake")\n'
            f'configure_file("{SOURCE}/packaging/application.metainfo.xml.in" "${{TCIA_APP_ID}}.metainfo.xml" @ONLY)\n')
        self.valid(CMAKE, "-S", folder, "-B", folder, f"-DTCIA_HOMEPAGE={PUBLISHED}", f"-DTCIA_PICTURES={PUBLISHED}/pictures")
        path = folder / f"{ID}.metainfo.xml"
        self.check_metainfo(path)
        self.assertEqual(re.findall(r'<release version="([0-9.]+)"', path.read_text()), ["0.2.0", "0.1.1", "0.1.0"])
        pictures = re.findall(f"<image>{PUBLISHED}/pictures/(.+)</image>", path.read_text())
        self.assertGreater(len(pictures), 1)
        for picture in pictures:
            self.assertTrue((pathlib.Path(SOURCE) / "packaging/screenshots" / picture).is_file())

    def test_file_types(self):
        self.valid("update-mime-database", self.share / "mime")
        globs = (self.share / "mime/globs2").read_text()
        self.assertIn("application/x-nbia-manifest-file:*.tcia", globs)
        self.assertIn("application/x-s5cmd-manifest:*.s5cmd", globs)

    def test_schema(self):
        for name in ("tcia-provenance-1.schema.json", "tcia-basket-1.schema.json"):
            content = (self.share / "tcia-browser/schema" / name).read_bytes()
            self.assertEqual(content, (pathlib.Path(SOURCE) / "resources/schema" / name).read_bytes())

    def test_icons(self):
        name = self.entry()["Icon"]
        icons = self.share / "icons/hicolor"
        self.assertTrue((icons / f"scalable/apps/{name}.svg").is_file())
        for size in (16, 22, 24, 32, 48, 64, 128, 256, 512):
            content = (icons / f"{size}x{size}/apps/{name}.png").read_bytes()
            self.assertEqual(struct.unpack(">II", content[16:24]), (size, size))
            self.assertGreater(len(content), 200, "an empty picture")

    def test_manual_pages(self):
        for program in ("tcia", "tcia-browser"):
            page = gzip.decompress((self.share / f"man/man1/{program}.1.gz").read_bytes()).decode()
            self.assertEqual(self.valid("mandoc", "-Tlint", "-Wwarning", input=page), "")
            plain = re.sub(r"\\(f[BIR]|-)", lambda it: it[1].strip("fBIR"), page)
            self.assertLessEqual(self.options(self.program(program, "--help")), self.options(plain))

    def test_news(self):
        text = gzip.decompress((self.share / "doc/tcia-browser/NEWS.gz").read_bytes()).decode()
        self.assertTrue(text.startswith("Version "), text[:80])

    @staticmethod
    def options(text):
        return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))

    def completed(self, shell, *line):
        script = self.share / SHELLS[shell].format(line[0])
        if shell == "bash":
            return set(self.valid("bash", "--norc", "-c", BASH, "bash", script, *line).split())
        said = self.valid("fish", "--no-config", "-c", f"source {script}; complete -C '{' '.join(line)}'")
        return {each.split("\t")[0] for each in said.splitlines()}

    def test_completions_are_scripts(self):
        for shell, place in SHELLS.items():
            for program in ("tcia", "tcia-browser"):
                self.assertEqual(self.valid(shell, "-n", self.share / place.format(program)), "")

    def test_completions_know_every_command_and_option(self):
        commands = re.findall(r"^       ([a-z-]+) ", self.program("tcia", "--help").split("OPTIONS OF ALL")[0].split("COMMANDS")[1], re.M)
        self.assertGreater(len(commands), 10)
        self.assertEqual({"series", "servers"}, self.completed("bash", "tcia", "--server", "=", "demo", "ser"))
        self.assertEqual({"series", "servers"}, self.completed("fish", "tcia", "--server=demo", "ser"))
        zsh = (self.share / SHELLS["zsh"].format("tcia")).read_text()
        for shell in ("bash", "fish"):
            self.assertLessEqual(set(commands), self.completed(shell, "tcia", ""))
            self.assertEqual({"series", "servers"}, self.completed(shell, "tcia", "--server", "demo", "ser"))
            for command in commands:
                named = self.program("tcia", command, "--help")
                options = set(re.findall(r"^       (?:-\w, )?(--[a-z-]+)", named, re.M))
                self.assertGreater(len(options), 10)
                self.assertLessEqual(options, self.completed(shell, "tcia", command, "--"))
                self.assertLessEqual(options, self.options(zsh))
            options = self.options(self.program("tcia-browser", "--help").split("Options:")[1])
            self.assertLessEqual({"--demo", "--to"}, options)
            self.assertLessEqual(options, self.completed(shell, "tcia-browser", "--"))

    def test_completions_know_values(self):
        for shell in ("bash", "fish"):
            self.assertEqual(self.completed(shell, "tcia", "--format", ""), {"table", "json", "jsonl", "csv", "tsv", "xml", "html"})
            self.assertIn("/usr/", {each.rstrip("/") + "/" for each in self.completed(shell, "tcia", "download", "--to", "/us")})


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
