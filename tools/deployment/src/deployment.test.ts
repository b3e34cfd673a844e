import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const root = join(import.meta.dirname, '../../..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const surfaces = ['collector', 'admission', 'staff'] as const

const manifest = z.object({ dependencies: z.record(z.string(), z.string()).default({}) })

/** Every package of the house that a surface needs, however far away. */
function needed(folder: string, known = new Set<string>()): ReadonlySet<string> {
  const { dependencies } = manifest.parse(JSON.parse(text(`${folder}/package.json`)))
  for (const name of Object.keys(dependencies)) {
    const own = name.match(/^@meinungsbild\/(.+)$/)?.[1]
    if (own === undefined || known.has(own)) continue
    known.add(own)
    needed(`packages/${own}`, known)
  }
  return known
}

/** Every setting that some process reads. */
const settings = new Set(
  surfaces.flatMap((surface) =>
    [...text(`apps/${surface}/src/configuration.ts`).matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g)].map(
      ([name]) => name,
    ),
  ),
)

describe('images', () => {
  const stages = new Map(
    text('deploy/container/Containerfile')
      .split(/^FROM /m)
      .slice(1)
      .map((stage) => [stage.match(/ AS ([\w-]+)/)?.[1] ?? '', stage]),
  )

  test.each(['collector', 'admission'])('%s holds what it needs and nothing else', (surface) => {
    const copied = [
      ...(stages.get(`${surface}-files`) ?? '').matchAll(/^COPY packages\/(\w+) /gm),
    ].map(([, name]) => name)
    expect(copied).toEqual([...needed(`apps/${surface}`)].toSorted())
  })

  test.each(surfaces)('%s runs as nobody in particular and starts its own process', (surface) => {
    expect(stages.get('run')).toMatch(/^USER 10001:10001$/m)
    const stage = stages.get(surface) ?? ''
    expect(stage).toMatch(/^run AS/)
    expect(stage).toContain(`"apps/${surface}/src/main.ts"`)
    for (const [, name] of stage.matchAll(/([A-Z]+_[A-Z_]+)=/g)) expect(settings).toContain(name)
    // Where the command looks for it, see `dataFolders`.
    expect(stage).toContain(`_DATA=/data/${surface} `)
    expect(stages.get('operator')).toContain('MEINUNGSBILD_DATA=/data\n')
  })
})

const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
      build: z.object({ target: z.string() }),
      environment: z.record(z.string(), z.string()),
      networks: z.array(z.string()),
      ports: z.array(z.string()),
    }),
  ),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()),
})

test('compose runs the three surfaces, with settings that they know, and keeps the outer two apart', () => {
  const { services, networks } = compose.parse(
    parse(text('deploy/container/compose.yaml'), { merge: true }),
  )
  expect(Object.keys(services)).toEqual([...surfaces])
  for (const { environment } of Object.values(services))
    for (const name of Object.keys(environment)) expect(settings).toContain(name)
  // Only the network that citizens come from is shared, and no internal port is published.
  const closed = Object.entries(networks).filter(([, network]) => network?.internal)
  const [collector, admission] = [services['collector'], services['admission']].map(
    (service) => service?.networks.filter((name) => closed.some(([other]) => other === name)) ?? [],
  )
  expect(collector).toEqual(['to-collector'])
  expect(admission).toEqual(['to-admission'])
  for (const { ports } of Object.values(services))
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:40[012]0:40[012]0$/)
})

describe('the Helm chart', () => {
  const folder = 'deploy/helm/meinungsbild'

  test('names settings that the surfaces know, and values that stand in its list', () => {
    const values: unknown = parse(text(`${folder}/values.yaml`))
    for (const file of readdirSync(join(root, folder, 'templates'))) {
      const template = text(`${folder}/templates/${file}`)
      for (const [, name] of template.matchAll(/"([A-Z]+(?:_[A-Z]+)+)"/g))
        expect(settings).toContain(name)
      for (const [, path = ''] of template.matchAll(/\.Values\.([\w.]+)/g))
        expect([path, at(values, path.split('.'))]).not.toEqual([path, undefined])
    }
  })

  test('has the version of the house', () => {
    const { version, appVersion } = z
      .object({ version: z.string(), appVersion: z.string() })
      .parse(parse(text(`${folder}/Chart.yaml`)))
    const house = z.object({ version: z.string() }).parse(JSON.parse(text('package.json'))).version
    expect([version, appVersion]).toEqual([house, house])
  })
})

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )
}

describe('systemd units', () => {
  test.each(surfaces)('%s is started without rights', (surface) => {
    const unit = text(`deploy/systemd/meinungsbild-${surface}.service`)
    expect(unit).toMatch(new RegExp(`^ExecStart=\\S+/meinungsbild serve ${surface}$`, 'm'))
    for (const line of ['DynamicUser=yes', 'NoNewPrivileges=yes', 'ProtectSystem=strict'])
      expect(unit.split('\n')).toContain(line)
  })

  test('differ in nothing but the name', () => {
    const [first, ...others] = surfaces.map((surface) =>
      text(`deploy/systemd/meinungsbild-${surface}.service`)
        .replaceAll(surface, 'X')
        .replace(/^Description=.*$/m, ''),
    )
    for (const other of others) expect(other).toBe(first)
  })

  const checker = spawnSync('systemd-analyze', ['--version']).status === 0
  test.skipIf(!checker)('are found sound by systemd (skipped where it is not installed)', () => {
    const units = surfaces.map((surface) =>
      join(root, `deploy/systemd/meinungsbild-${surface}.service`),
    )
    const said = execFileSync(
      'systemd-analyze',
      ['security', '--offline=true', '--threshold=25', units[0] ?? ''],
      { encoding: 'utf8' },
    )
    expect(said).toContain('Overall exposure level')
  })
})
