@echo off
rem Builds the jar when it is missing, then runs it.
setlocal
set "home=%~dp0"
set "jar=%home%target\personaletal.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%jar%" goto run
echo personaletal: bygger programmet (kun foerste gang) ... 1>&2
pushd "%home%"
call mvn -q -B -DskipTests package 1>&2
if errorlevel 1 (
    popd
    exit /b 70
)
popd
:run
"%java%" -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Djdk.console=java.base %PERSONALETAL_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
