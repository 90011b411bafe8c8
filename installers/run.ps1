# Opens MentorDesk's window, or runs its command line when a verb follows; the first time it installs what that needs.
. (Join-Path $PSScriptRoot 'environment.ps1')
Install-Requirements 'requirements.txt'
Start-Python -m mentordesk @args
