# Sourced by run.ps1 and test.ps1: finds Python, and keeps .venv as the locked requirements say (the twin of environment.sh).
# Nothing here writes to standard output, which belongs to the program.

$ErrorActionPreference = 'Stop'
$Root = Split-Path -Parent $PSScriptRoot
$VenvPython = Join-Path $Root '.venv\Scripts\python.exe'

function Say([string] $Sentence) {
    [Console]::Error.WriteLine("MentorDesk: $Sentence")
}

# The command of the first Python that will do, as a list of words; nothing when there is none.
function Find-Python {
    $check = 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'
    foreach ($words in @('py', '-3.14'), @('py', '-3.13'), @('py', '-3.12'), @('py', '-3.11'), @('python'), @('python3')) {
        if (-not (Get-Command $words[0] -ErrorAction SilentlyContinue)) { continue }
        $rest = @($words | Select-Object -Skip 1)
        try { & $words[0] @rest -I -c $check 2>$null | Out-Null } catch { continue }
        if ($LASTEXITCODE -eq 0) { return $words }
    }
}

# Is .venv there, and was exactly this requirements file the last to be installed whole?
function Test-Current([string] $Requirements) {
    $stamp = Join-Path $Root ".venv\installed\$Requirements"
    if (-not ((Test-Path $VenvPython) -and (Test-Path $stamp))) { return $false }
    return [IO.File]::ReadAllText($stamp) -ceq [IO.File]::ReadAllText((Join-Path $PSScriptRoot $Requirements))
}

# Afterwards .venv holds the requirements, or the script has ended.
function Install-Requirements([string] $Requirements) {
    if (Test-Current $Requirements) { return }
    $python = @(Find-Python)
    if ($python.Count -eq 0) {
        Say 'needs Python 3.11 to 3.14; get it from python.org or the Microsoft Store.'
        exit 1
    }
    $rest = @($python | Select-Object -Skip 1)
    & $python[0] @rest -I (Join-Path $PSScriptRoot 'install.py') $Requirements
    if ($LASTEXITCODE -ne 0) { exit 1 }
}

# Runs Python in .venv, with this checkout importable and the caller's folder not, and ends with its exit code.
function Start-Python {
    Remove-Item Env:PYTHONHOME -ErrorAction SilentlyContinue
    $env:PYTHONPATH = if ($env:PYTHONPATH) { "$Root;$env:PYTHONPATH" } else { $Root }
    $ErrorActionPreference = 'Continue'
    & $VenvPython -P @args
    exit $LASTEXITCODE
}
