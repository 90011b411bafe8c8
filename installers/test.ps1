# Runs all tests without a screen, in random order; arguments go to pytest. Installs what that needs the first time.
. (Join-Path $PSScriptRoot 'environment.ps1')
Install-Requirements 'requirements-test.txt'
Set-Location $Root
$env:QT_QPA_PLATFORM = 'offscreen'
Start-Python -m pytest -n 2 @args
