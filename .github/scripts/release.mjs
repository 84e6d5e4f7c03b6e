// What makes a release of a tag that was built and attested, with `git` and `gh`:
//   node .github/scripts/release.mjs check              refuses a tag that is not the version of package.json
//   node .github/scripts/release.mjs publish [file …]   makes the release, then moves the major tag to it
//   node .github/scripts/release.mjs npm                publishes the package to npm
// The tag is that of GITHUB_REF. Both may be run again: what is there already stays.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { GITHUB_REF: ref = '', GITHUB_REPOSITORY: repository = '' } = process.env
const [command, ...files] = process.argv.slice(2)

try {
  const version = checkedVersion()
  if (command === 'publish') publish(version, files)
  else if (command === 'npm') publishPackage(version)
  else if (command !== 'check')
    throw new Error(`There is no command "${command}": it is check, publish or npm.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

/** The version that the run is for; throws unless it is a tag, and what package.json says. */
function checkedVersion() {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1]
  const version = parseVersion(tag ?? '')
  if (version === null) {
    throw new Error(`${ref || 'Nothing'} is no tag like v1.2.3: push one, or run the workflow on one.`)
  }
  const { version: written } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (tag !== `v${written}`) {
    throw new Error(`The tag is ${tag}, and package.json says ${written}: they have to be the same.`)
  }
  return version
}

function publish(version, assets) {
  const { tag, numbers, prerelease } = version
  const commit = run('git', ['rev-parse', 'HEAD'])
  const tagged = run('gh', ['api', `repos/${repository}/commits/tags/${tag}`, '--jq', '.sha'])
  if (tagged !== commit) {
    throw new Error(`${tag} is ${tagged} by now, and ${commit} was built: nothing is released.`)
  }

  const published = ['--paginate', '--jq', '.[] | select(.draft | not) | .tag_name']
  const released = lines(run('gh', ['api', `repos/${repository}/releases?per_page=100`, ...published]))
  const stable = released.map(parseVersion).filter((other) => other !== null && !other.prerelease)
  const newer = stable.filter((other) => isNewer(other.numbers, numbers))

  if (released.includes(tag)) {
    console.log(`${tag} is released already.`)
  } else {
    const kind = prerelease ? '--prerelease' : `--latest=${newer.length === 0}`
    const options = ['--repo', repository, '--title', tag, '--verify-tag', '--generate-notes', kind]
    run('gh', ['release', 'create', tag, ...assets, ...options])
    console.log(`${tag} is released.`)
  }

  const major = `v${numbers[0]}`
  const later = newer.find((other) => other.numbers[0] === numbers[0])
  if (prerelease) console.log(`${major} stays where it is: ${tag} is a pre-release.`)
  else if (later !== undefined) console.log(`${major} stays where it is: ${later.tag} is newer.`)
  else moveTag(major, commit)
}

/** Publishes the version unless npm has it; a pre-release under the tag `next`, so that `npx` does not start it. */
function publishPackage({ tag, prerelease }) {
  const { name, version, repository: declared } = JSON.parse(readFileSync('package.json', 'utf8'))
  if (declared.url.includes('OWNER')) {
    throw new Error("package.json names no owner: put the repository's address into `repository`.")
  }
  const found = lines(run('npm', ['view', name, 'versions', 'repository.url', '--json']))
  const { versions, 'repository.url': published } = JSON.parse(found.join('\n'))
  if (published !== declared.url) {
    throw new Error(
      `${name} on npm belongs to ${published}, and this is ${declared.url}: nothing is published.`,
    )
  }
  if ([versions].flat().includes(version)) {
    console.log(`${name} ${version} is on npm already.`)
    return
  }
  run('npm', ['publish', '--provenance', '--access', 'public', '--tag', prerelease ? 'next' : 'latest'])
  console.log(`${tag} is on npm.`)
}

function moveTag(name, commit) {
  const refs = run('gh', ['api', `repos/${repository}/git/matching-refs/tags/${name}`, '--jq', '.[].ref'])
  const request = lines(refs).includes(`refs/tags/${name}`)
    ? ['--method', 'PATCH', `repos/${repository}/git/refs/tags/${name}`, '-F', 'force=true']
    : ['--method', 'POST', `repos/${repository}/git/refs`, '-f', `ref=refs/tags/${name}`]
  run('gh', ['api', '--silent', ...request, '-f', `sha=${commit}`])
  console.log(`${name} is ${commit}.`)
}

/** A tag of https://semver.org without build metadata, as `v1.2.3` or `v1.2.3-rc.1`; null for any other. */
function parseVersion(tag) {
  const number = '(0|[1-9]\\d*)'
  const match = new RegExp(`^v${number}\\.${number}\\.${number}(-[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`).exec(
    tag,
  )
  return match && { tag, numbers: match.slice(1, 4).map(Number), prerelease: match[4] !== undefined }
}

function isNewer(one, other) {
  const at = one.findIndex((number, index) => number !== other[index])
  return at !== -1 && one[at] > other[at]
}

function lines(text) {
  return text.split('\n').filter((line) => line !== '')
}

function run(program, args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
}
