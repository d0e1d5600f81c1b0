// The lock file says exactly what package.json asks for, by content alone and from no named host.
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages, lockfileVersion } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const problems = []

if (lockfileVersion !== 3) problems.push('lockfileVersion is not 3')
for (const kind of ['dependencies', 'devDependencies']) {
  const asked = JSON.stringify(Object.entries(manifest[kind] ?? {}).toSorted())
  const locked = JSON.stringify(Object.entries(packages['']?.[kind] ?? {}).toSorted())
  if (asked !== locked) problems.push(`${kind} differ between package.json and the lock file`)
}
for (const [path, entry] of Object.entries(packages)) {
  if (path === '' || entry.link) continue
  if (!entry.integrity?.startsWith('sha512-')) problems.push(`${path} has no SHA-512`)
  if (entry.resolved !== undefined) problems.push(`${path} names a host`)
}

// A package's builds for other systems are optional to install, never to lock: without them
// `npm ci` refuses the lock file.
const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    if (!locked.has(name)) problems.push(`${path} asks for ${name}, which is not locked`)
  }
}

for (const problem of problems) process.stdout.write(`${problem}\n`)
process.stdout.write(
  `${Object.keys(packages).length} packages locked, ${problems.length} problems\n`,
)
if (problems.length > 0) process.exitCode = 1
