@rem Runs docbind from its sources: builds it on first use and when the sources are newer than the build.
@setlocal
@call "%~dp0.mvn\find-jdk.cmd" || exit /b 2
@set "HERE=%~dp0"
@set "HERE=%HERE:~0,-1%"
@set "STAMP=%HERE%\generator\target\docbind.built"
@set "CACHE=%HERE%\generator\target\docbind.aot"
@set STATE=
@rem A stamp that names another state of the sources is out of date; the state is the newest time and the count of files.
@for /f "delims=" %%S in ('powershell -NoProfile -Command "$f = @(Get-Item -LiteralPath '%HERE%\pom.xml','%HERE%\runtime\pom.xml','%HERE%\generator\pom.xml') + @(Get-ChildItem -Recurse -File -LiteralPath '%HERE%\runtime\src\main','%HERE%\generator\src\main','%HERE%\templates'); '' + $f.Count + ' ' + ($f | ForEach-Object { $_.LastWriteTimeUtc.Ticks } | Sort-Object | Select-Object -Last 1)"') do @set "STATE=%%S"
@set BUILT=none
@if exist "%STAMP%" set /p BUILT=<"%STAMP%"
@rem The reader of win32metadata is a part of its own, built when it is first asked for.
@set "MODULES=runtime,generator"
@set EXTRA=
@echo %*| findstr /c:"--win32metadata" >nul && set "EXTRA=%HERE%\win32metadata\target"
@if defined EXTRA set "MODULES=runtime,generator,win32metadata"
@if defined EXTRA if not exist "%EXTRA%\lib" set BUILT=none
@if not "%BUILT%"=="%STATE%" (call :build || exit /b 2)
@call :find
@if defined EXTRA (call :withmetadata %* & exit /b)
@set AOT=
@if exist "%CACHE%" set "AOT=-XX:AOTCache=%CACHE%"
@"%JAVA_HOME%\bin\java.exe" %AOT% -XX:+UseSerialGC -XX:MaxNewSize=48m -XX:MaxTenuringThreshold=2 -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -XX:ReservedCodeCacheSize=128m -Xlog:aot=off -Xlog:cds=off "-Ddocbind.home=%HERE%" -jar "%JAR%" %*
@exit /b %ERRORLEVEL%

@rem The class path of the tool with the reader behind it.
:withmetadata
@for %%J in ("%EXTRA%\docbind-win32metadata-*.jar") do @echo %%~nJ| findstr /r /c:"-sources$" /c:"-javadoc$" /c:"-tests$" >nul || set "READER=%%J"
@"%JAVA_HOME%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Ddocbind.home=%HERE%" -cp "%JAR%;%READER%;%EXTRA%\lib\*" dev.docbind.cli.Main %*
@exit /b %ERRORLEVEL%

@rem Only what the tool needs is built; the tests belong to mvnw.cmd verify.
:build
@echo Building docbind, this takes a minute ... 1>&2
@if exist "%STAMP%" del "%STAMP%"
@if exist "%CACHE%" del "%CACHE%"
@call "%HERE%\mvnw.cmd" -q -B -Dstyle.color=never -f "%HERE%\pom.xml" -P tool -pl %MODULES% package 1>&2 || exit /b 2
@rem The classes of one real run, kept ahead of time, make every later start faster; should that fail, runs are slower.
@call :find
@"%JAVA_HOME%\bin\java.exe" "-XX:AOTCacheOutput=%CACHE%" -XX:+UseSerialGC "-Ddocbind.home=%HERE%" -jar "%JAR%" model "%HERE%\specs" >nul 2>nul
@>"%STAMP%" echo %STATE%
@exit /b 0

:find
@for %%J in ("%HERE%\generator\target\docbind-generator-*.jar") do @echo %%~nJ| findstr /r /c:"-sources$" /c:"-javadoc$" /c:"-tests$" >nul || set "JAR=%%J"
@exit /b 0
