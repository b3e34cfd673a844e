import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The KERN classes that stand in the sources of components. Every class is written out there in full, never put together
 * from parts, so that reading the sources finds it.
 */
export function usedKernClasses(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const file of paths.flatMap(sourcesIn)) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(/kern-[a-z0-9_-]+/g)) found.add(name)
  }
  return found
}

function sourcesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.(?:test|examples))\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
