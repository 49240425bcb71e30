@rem Called by mvnw.cmd and docbind.cmd: sets JAVA_HOME to a JDK of at least the version below, or fails with one line.
@rem Looks where JDKs usually are, so that nothing needs to be set on a machine whose default java is older.
@set DOCBIND_JDK=25
@call :fits "%JAVA_HOME%" && exit /b 0
@for /f "delims=" %%J in ('where javac 2^>nul') do @call :fits "%%~dpJ.." && exit /b 0
@for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%ProgramFiles%\SapMachine" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\.gradle\jdks" "%USERPROFILE%\scoop\apps" "%USERPROFILE%\.sdkman\candidates\java") do @(
  if exist "%%~R" for /d %%J in ("%%~R\*") do @(
    call :fits "%%~J" && exit /b 0
    call :fits "%%~J\current" && exit /b 0
  )
)
@echo docbind needs JDK %DOCBIND_JDK% or newer: install one (any vendor) or set JAVA_HOME to it. 1>&2
@exit /b 2

@rem Whether a folder is a JDK new enough; JAVA_HOME becomes it if so. The version stands in the file "release".
:fits
@if "%~1"=="" exit /b 1
@if not exist "%~1\bin\javac.exe" exit /b 1
@if not exist "%~1\release" exit /b 1
@for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do @(
  for /f "tokens=1 delims=.-+ " %%M in (%%V) do @if %%M GEQ %DOCBIND_JDK% (
    set "JAVA_HOME=%~f1"
    exit /b 0
  )
)
@exit /b 1
