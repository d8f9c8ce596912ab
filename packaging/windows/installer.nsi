; SPDX-License-Identifier: Apache-2.0
; The installer for Windows, made by packaging/windows.sh, which defines: TITLE, VERSION, STAGE (the folder of what is installed),
; REMOVAL (a file that removes exactly that) and OUTPUT. For the user alone without an administrator's rights, or for all users:
; asked for, or said by /CurrentUser or /AllUsers. /S asks nothing, /D=FOLDER (last, without quotes) says where.
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TCIABrowser"
!define MANIFEST "TCIABrowser.Manifest" ; how the registry calls the type of .tcia and .s5cmd files

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${TITLE}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh

!insertmacro MUI_PAGE_LICENSE "${STAGE}/licenses/tcia-browser.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE SimpChinese

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Programs that opened the type before keep it: theirs stays the default, ours is offered beside it. What the user has set
; overrides what is set for all users, so for the user alone both are looked at.
!macro RegisterSuffix SUFFIX
  WriteRegNone SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${MANIFEST}"
  ReadRegStr $0 SHCTX "Software\Classes\${SUFFIX}" ""
  StrCmp $0 "" 0 +2
    ReadRegStr $0 HKLM "Software\Classes\${SUFFIX}" ""
  StrCmp $0 "" 0 +2
    WriteRegStr SHCTX "Software\Classes\${SUFFIX}" "" "${MANIFEST}"
!macroend

!macro UnregisterSuffix SUFFIX
  DeleteRegValue SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids" "${MANIFEST}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\${SUFFIX}" ""
  StrCmp $0 "${MANIFEST}" 0 +2
    DeleteRegValue SHCTX "Software\Classes\${SUFFIX}" ""
  DeleteRegKey /ifempty SHCTX "Software\Classes\${SUFFIX}"
!macroend

Section
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\tcia-browser.exe"

  WriteRegStr SHCTX "Software\Classes\${MANIFEST}" "" "TCIA download manifest"
  WriteRegStr SHCTX "Software\Classes\${MANIFEST}\DefaultIcon" "" "$INSTDIR\tcia-browser.exe,0"
  WriteRegStr SHCTX "Software\Classes\${MANIFEST}\shell\open\command" "" '"$INSTDIR\tcia-browser.exe" "%1"'
  !insertmacro RegisterSuffix .tcia
  !insertmacro RegisterSuffix .s5cmd
  ; So that Win+R and the shells of other programs find the command by its name.
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\tcia.exe" "" "$INSTDIR\tcia.exe"

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tcia-browser.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the types have changed
SectionEnd

; What the user has made stays: settings, catalogue and queue in the profile, downloads, and any file of others in our folder.
Section Uninstall
  !include "${REMOVAL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  !insertmacro UnregisterSuffix .tcia
  !insertmacro UnregisterSuffix .s5cmd
  DeleteRegKey SHCTX "Software\Classes\${MANIFEST}"
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\tcia.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
