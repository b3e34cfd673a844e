import { spawnSync } from 'node:child_process'
import type { Hosts } from '../house/house.ts'
import { surfaces, type SurfaceName } from '../house/surface-process.ts'

/** A cable that can be cut: at the near end its host sees it go, at the far end its packets vanish without a word. */
export type Line = {
  readonly name: string
  cut(end: 'near' | 'far'): void
  heal(): void
}

/** Three hosts in one network, with a line of their own from staff to each of the outer ones. */
export type ThreeHosts = {
  readonly hosts: Hosts
  /** Where this process, that is everybody else in the world, is reached by them. */
  readonly worldHost: string
  readonly lines: {
    readonly staffToCollector: Line
    readonly staffToAdmission: Line
    /** From the world, with its citizens, employees and mail server, to each of them. */
    readonly toCollector: Line
    readonly toAdmission: Line
    readonly toStaff: Line
  }
  remove(): void
}

/** Networks for measurements between machines (RFC 2544): nobody has such addresses. */
const net = '198.18'

/** Why there can be no three hosts on this machine; `undefined` where there can. */
export function whyNoHosts(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only'
  if (process.getuid?.() !== 0) return 'network namespaces need root'
  const probe = `mb-probe-${process.pid}`
  const { error, status, stderr } = spawnSync('ip', ['netns', 'add', probe], { encoding: 'utf8' })
  if (error) return 'the command ip is missing (package iproute2)'
  if (status !== 0) return `this machine makes no network namespaces: ${stderr.trim()}`
  ip('netns', 'delete', probe)
  return undefined
}

/**
 * Makes three network namespaces, joined by a bridge to this one, and by a pair of interfaces from staff to each of the others. Needs
 * root and iproute2.
 */
export function layOutHosts(): ThreeHosts {
  const mark = String(process.pid)
  const bridge = `mbb${mark}`
  const space = (name: SurfaceName) => `mb-${name}-${mark}`
  const front = (name: SurfaceName) => `mb${name.slice(0, 1)}${mark}`
  const frontHost = (name: SurfaceName) => `${net}.0.${surfaces.indexOf(name) + 2}`
  const worldHost = `${net}.0.1`

  ip('link', 'add', bridge, 'type', 'bridge')
  ip('address', 'add', `${worldHost}/24`, 'dev', bridge)
  ip('link', 'set', bridge, 'up')
  for (const name of surfaces) {
    ip('netns', 'add', space(name))
    ip('-n', space(name), 'link', 'set', 'lo', 'up')
    ip('link', 'add', front(name), 'type', 'veth', 'peer', 'name', 'front', 'netns', space(name))
    ip('link', 'set', front(name), 'master', bridge, 'up')
    ip('-n', space(name), 'address', 'add', `${frontHost(name)}/24`, 'dev', 'front')
    ip('-n', space(name), 'link', 'set', 'front', 'up')
  }
  const inner = (['collector', 'admission'] as const).map((name, index) => {
    const staff = space('staff')
    const other = space(name)
    const ends = [`${net}.${index + 1}.1`, `${net}.${index + 1}.2`] as const
    const far = ['peer', 'name', 'staff', 'netns', other]
    ip('link', 'add', name, 'netns', staff, 'type', 'veth', ...far)
    ip('-n', staff, 'address', 'add', `${ends[0]}/30`, 'dev', name)
    ip('-n', other, 'address', 'add', `${ends[1]}/30`, 'dev', 'staff')
    ip('-n', staff, 'link', 'set', name, 'up')
    ip('-n', other, 'link', 'set', 'staff', 'up')
    const near = ['-n', staff, 'link', 'set', name]
    const line = lineOf(`staff to ${name}`, near, ['-n', other, 'link', 'set', 'staff'])
    return { line, address: ends[1] }
  })
  const [toCollector, toAdmission] = inner
  if (!toCollector || !toAdmission) throw new Error('A line is missing.')
  const fromWorld = (name: SurfaceName) =>
    lineOf(
      `world to ${name}`,
      ['-n', space(name), 'link', 'set', 'front'],
      ['link', 'set', front(name)],
    )
  const hostOf = (name: SurfaceName, internalHost: string) => ({
    listensOn: '0.0.0.0',
    publicHost: frontHost(name),
    internalHost,
    within: ['ip', 'netns', 'exec', space(name)],
  })
  return {
    hosts: {
      collector: hostOf('collector', toCollector.address),
      admission: hostOf('admission', toAdmission.address),
      staff: hostOf('staff', frontHost('staff')),
    },
    worldHost,
    lines: {
      staffToCollector: toCollector.line,
      staffToAdmission: toAdmission.line,
      toCollector: fromWorld('collector'),
      toAdmission: fromWorld('admission'),
      toStaff: fromWorld('staff'),
    },
    remove() {
      for (const name of surfaces) spawnSync('ip', ['netns', 'delete', space(name)])
      spawnSync('ip', ['link', 'delete', bridge])
    },
  }
}

function lineOf(name: string, near: readonly string[], far: readonly string[]): Line {
  return {
    name,
    cut: (end) => ip(...(end === 'near' ? near : far), 'down'),
    heal() {
      ip(...near, 'up')
      ip(...far, 'up')
    },
  }
}

function ip(...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('ip', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr || String(error)}`)
}
