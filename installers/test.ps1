# Runs all tests without a screen, in random order; arguments go to pytest. Installs what that needs the first time.
# `--torture` runs the long form of tests/torture instead, with the arguments that it takes.
. (Join-Path $PSScriptRoot 'environment.ps1')
Install-Requirements 'requirements-test.txt'
Set-Location $Root
$env:QT_QPA_PLATFORM = 'offscreen'
if ($args.Count -gt 0 -and $args[0] -eq '--torture') {
    $rest = @($args | Select-Object -Skip 1)
    Start-Python -m tests.torture @rest
}
Start-Python -m pytest -n 2 --dist worksteal @args
