@echo off
rem Builds the jar when it is missing, then runs it.
setlocal
set "home=%~dp0"
set "jar=%home%target\personaletal.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" (
    echo personaletal: JAVA_HOME peger paa en mappe uden Java. Ret den, eller fjern den. 1>&2
    exit /b 78
)
if not defined JAVA_HOME (
    where java >nul 2>&1 || (
        echo personaletal: Java findes ikke paa maskinen. Installer Java 17 eller nyere, eller saet JAVA_HOME. 1>&2
        exit /b 78
    )
)
if exist "%jar%" goto run
where mvn >nul 2>&1 || (
    echo personaletal: programmet er ikke bygget, og Maven ^(mvn^) findes ikke. Byg det, hvor den er, og laeg target med. 1>&2
    exit /b 78
)
echo personaletal: bygger programmet (kun foerste gang) ... 1>&2
pushd "%home%"
call mvn -q -B -DskipTests package 1>&2
if errorlevel 1 (
    popd
    exit /b 78
)
popd
:run
"%java%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djdk.console=java.base %PERSONALETAL_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
