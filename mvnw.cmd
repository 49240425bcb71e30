@rem Runs Maven on a JDK that docbind can be built with: mvnw.cmd verify
@setlocal
@call "%~dp0.mvn\find-jdk.cmd" || exit /b 2
@set MAVEN=
@if exist "%MAVEN_HOME%\bin\mvn.cmd" set "MAVEN=%MAVEN_HOME%\bin\mvn.cmd"
@if not defined MAVEN if exist "%M2_HOME%\bin\mvn.cmd" set "MAVEN=%M2_HOME%\bin\mvn.cmd"
@if not defined MAVEN for /f "delims=" %%M in ('where mvn.cmd 2^>nul') do @if not defined MAVEN set "MAVEN=%%M"
@if not defined MAVEN if exist "%USERPROFILE%\scoop\apps\maven\current\bin\mvn.cmd" set "MAVEN=%USERPROFILE%\scoop\apps\maven\current\bin\mvn.cmd"
@if not defined MAVEN (
  echo docbind needs Maven 3.8.7 or newer: install it and put its bin folder on PATH. 1>&2
  exit /b 2
)
@set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
@call "%MAVEN%" %*
