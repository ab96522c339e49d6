<#
.SYNOPSIS
Builds the handbook. Usage: ./build.ps1 [options]
.DESCRIPTION
  --target NAME, -t NAME   what to do; --description lists the targets, --tree shows what each needs (Default)
  --configuration NAME     Release or Debug (Release)
  --as-of DATE             the day as seen from which the handbook is judged, as 2026-11-23 (that of the last commit)
  --strict                 warnings count as errors
  --format NAME            how findings are printed: pretty, concise, json, github
  --output FOLDER          where the handbook goes (artifacts/handbook)
  --runs N                 how often Benchmark runs each scenario (5)
  --corpus NAME            the largest repository that Benchmark makes: small, medium, large, huge (medium)
  --update-readme          Benchmark writes its tables into README.md
Exit codes: 0 fine, 1 findings or failed tests, 2 usage or configuration, 3 this machine or repository.
#>
function Stop-Build([int] $code, [string] $message) { [Console]::Error.WriteLine("build: $message"); exit $code }
function Find-Program([string] $name) { Get-Command $name -CommandType Application -ErrorAction SilentlyContinue }

$env:DOTNET_NOLOGO = $env:DOTNET_CLI_TELEMETRY_OPTOUT = $env:DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1'
$env:DOTNET_CLI_UI_LANGUAGE = 'en'
[Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false

$options = @()
for ($i = 0; $i -lt $args.Count; $i++) {
  $name = [string] $args[$i]
  if ($name -in '-h', '--help') { (Get-Help -Full $PSCommandPath).description.Text; exit 0 }
  if ($name -eq '-t') { $name = '--target' }
  if ($name -notlike '--*') { Stop-Build 2 "unknown argument `"$name`"; ./build.ps1 --help lists what there is" }
  if ($name -notlike '*=*' -and $i + 1 -lt $args.Count -and [string] $args[$i + 1] -notlike '-*') { $i++; $name = "$name=$($args[$i])" }
  $options += $name
}

Push-Location -LiteralPath $PSScriptRoot # a script runs in its caller's session: the caller's folder is given back below
try {
  if (Find-Program dotnet) { $sdk = dotnet --version 2>$null }
  if (-not $sdk -or $LASTEXITCODE -ne 0) { Stop-Build 3 'the .NET 10 SDK is missing; install it from https://dot.net' }
  if (-not (Find-Program git)) { Stop-Build 3 'git is missing; install it from https://git-scm.com' }
  $node = if (Find-Program node) { [int] ((node --version) -replace '^v(\d+).*$', '$1') } else { 0 }
  if ($node -lt 20) { Stop-Build 3 'Node 20 is missing; install it from https://nodejs.org' }

  $packages = if ($env:NUGET_PACKAGES) { $env:NUGET_PACKAGES } else { Join-Path $HOME '.nuget/packages' }
  if (-not (Test-Path -LiteralPath (Join-Path $packages 'cake.tool/7.0.0'))) {
    dotnet tool restore | Out-Null
    if ($LASTEXITCODE -ne 0) { Stop-Build 3 'the build tool Cake could not be restored; is the package source reachable?' }
  }
  dotnet cake build/build.cake @options
  exit $LASTEXITCODE
}
finally { Pop-Location }
