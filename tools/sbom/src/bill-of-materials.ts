import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What is installed with the program: CycloneDX 1.6 (BSI TR-03183-2 asks for at least that). */
export type BillOfMaterials = {
  readonly specVersion: '1.6'
  readonly components: readonly Component[]
  readonly dependencies: readonly Edges[]
}

export type Component = {
  readonly 'bom-ref': string
  readonly purl: string
  readonly name: string
  readonly version: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
  readonly licenses?: readonly (
    | { readonly license: { readonly id?: string; readonly name?: string } }
    | { readonly expression: string }
  )[]
}

type Edges = { readonly ref: string; readonly dependsOn?: readonly string[] }

const program = 'pkg:npm/%40meinungsbild/cli@'

/**
 * Asks npm for everything (told to leave out what is for developers only, it leaves out more) and keeps what the program needs. npm
 * writes version 1.5; all of it is 1.6 as well. What would be another with every call (a time, a serial number) is left out, so that
 * the same packages give the same bill. Throws what npm says if it cannot.
 */
export function billOfMaterials(): BillOfMaterials {
  const run = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (run.status !== 0) throw new Error(run.stderr)
  const { serialNumber: _serial, metadata, ...bill } = JSON.parse(run.stdout)
  const { timestamp: _time, ...described } = metadata
  return {
    ...bill,
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    specVersion: '1.6',
    metadata: described,
    ...needed(bill),
  }
}

function needed({
  components,
  dependencies,
}: Pick<BillOfMaterials, 'components' | 'dependencies'>): Pick<
  BillOfMaterials,
  'components' | 'dependencies'
> {
  const installed = new Map(
    components.filter((each) => !isForDevelopers(each)).map((each) => [each['bom-ref'], each]),
  )
  const edges = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]))
  const found = new Set<string>()
  const reach = (ref: string): void => {
    if (found.has(ref) || !installed.has(ref)) return
    found.add(ref)
    edges.get(ref)?.forEach(reach)
  }
  for (const [ref, { purl }] of installed) if (purl.startsWith(program)) reach(ref)
  return {
    components: components.filter((each) => found.has(each['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => found.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => found.has(each)),
      })),
  }
}

function isForDevelopers({ properties = [] }: Component): boolean {
  return properties.some(
    ({ name, value }) => name === 'cdx:npm:package:development' && value === 'true',
  )
}
